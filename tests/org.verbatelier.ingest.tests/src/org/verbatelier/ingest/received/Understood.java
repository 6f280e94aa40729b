package org.verbatelier.ingest.received;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.core.Study;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.corpus.VariableKind;

/**
 * A report in the words of the table: what a person compares at a glance.
 *
 * @param readAs form, encoding and separator
 * @param account how the rows add up, and each one that was refused
 * @param columns role of each column, or role of each speaker
 * @param said what people are told to look at, by the keys of the messages
 */
record Understood(String readAs, String account, String columns, String said) {

    private static final Map<String, String> SEPARATORS = Map.of(";", "semicolon", ",", "comma", "\t", "tab", "|",
            "pipe");
    private static final Map<String, Pattern> MESSAGES = messages();

    /** Each message as a pattern, the most telling first. */
    private static Map<String, Pattern> messages() {
        ResourceBundle english = ResourceBundle.getBundle("org.verbatelier.ingest.internal.messages",
                Locale.ENGLISH, ImportReport.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, Pattern> patterns = new TreeMap<>(
                Comparator.comparingInt((String key) -> -english.getString(key).length()).thenComparing(key -> key));
        for (String key : english.keySet()) {
            String quoted = Stream.of(english.getString(key).replace("''", "'").split("\\{\\d+\\}", -1))
                    .map(Pattern::quote).collect(Collectors.joining(".*"));
            patterns.put(key, Pattern.compile(quoted, Pattern.DOTALL));
        }
        return patterns;
    }

    /** The key of a message in English. */
    static String key(String message) {
        return MESSAGES.entrySet().stream().filter(entry -> entry.getValue().matcher(message).matches())
                .map(Map.Entry::getKey).findFirst().orElse("«" + message + "»");
    }

    static Understood error(String message) {
        return new Understood("", "", "", "error " + key(message));
    }

    static Understood of(ImportReport.File report, Study study) {
        return new Understood(readAs(report), account(report), columns(report, study), said(report));
    }

    private static String readAs(ImportReport.File report) {
        return join(" ", report.kind().key(), report.encoding(), SEPARATORS.get(String.valueOf(report.separator())),
                report.sheet());
    }

    private static String account(ImportReport.File report) {
        String sum = join(" + ", count(report.imported(), "imported"), count(report.updated(), "updated"),
                count(report.unchanged(), "unchanged"), count(report.empty(), "empty"),
                count(report.duplicates(), "duplicate"), count(report.rejected().size(), "refused"));
        return join("; ", report.read() + " = " + (sum.isEmpty() ? "0" : sum), report.rejected().stream()
                .map(one -> "line " + one.line() + (one.column() == null ? "" : " (" + one.column() + ")") + " "
                        + key(one.reason()))
                .collect(Collectors.joining(", ")));
    }

    private static String count(int n, String what) {
        return n == 0 ? "" : n + " " + what;
    }

    private static String columns(ImportReport.File report, Study study) {
        List<ImportReport.Variable> columns = report.variables();
        return join("; ", columns.size() <= 30 ? columns.stream().map(Understood::column).collect(Collectors.joining(
                ", ")) : roles(columns), speakers(study));
    }

    /** The roles of many columns, counted. */
    private static String roles(List<ImportReport.Variable> columns) {
        Map<String, Long> counts = columns.stream().collect(Collectors.groupingBy(column -> column.role().key(),
                LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(entry -> entry.getKey() + " ×" + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String column(ImportReport.Variable column) {
        return column.name().replaceAll("\\R", " ") + " " + (column.imported() ? "" : "not ") + column.role().key()
                + (column.kind() == VariableKind.TEXT || column.kind() == VariableKind.CATEGORY ? ""
                        : "/" + column.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String speakers(Study study) {
        List<Conversation> conversations = study.corpus().sources().stream()
                .flatMap(source -> source.getConversations().stream()).toList();
        return conversations.stream().flatMap(conversation -> conversation.getTurns().stream())
                .map(Understood::speaker).filter(speaker -> !speaker.isEmpty()).distinct()
                .collect(Collectors.joining(", "));
    }

    private static String speaker(Turn turn) {
        return turn.getSpeaker().isEmpty() ? ""
                : turn.getSpeaker() + " " + turn.getRole().getName().toLowerCase(
                        Locale.ROOT);
    }

    private static String said(ImportReport.File report) {
        return report.warnings().stream().map(Understood::key)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())).entrySet()
                .stream().map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : " ×" + entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String join(String separator, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(separator));
    }

    /** One line a part, so that a difference shows where it is. */
    @Override
    public String toString() {
        return "read as: " + readAs + "\naccount: " + account + "\ncolumns: " + columns + "\nsays: " + said + "\n";
    }
}
