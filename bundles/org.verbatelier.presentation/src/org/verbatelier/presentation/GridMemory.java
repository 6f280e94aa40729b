package org.verbatelier.presentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.model.coding.FlagKind;

/**
 * Columns, order and filter as text, for the settings of a person: a line each, its parts separated by tabs. A line that
 * cannot be read, such as one of a later version, is left out. What was chosen by hand is not remembered.
 */
public final class GridMemory {

    private GridMemory() {
    }

    /** Writes columns. */
    public static String write(ColumnSet columns) {
        return lines(columns.columns().stream().map(shown -> Stream.concat(Stream.of(String.valueOf(shown.width()),
                String.valueOf(shown.pinned())), parts(shown.column()))));
    }

    /** Reads columns; empty when nothing is readable. */
    public static Optional<ColumnSet> readColumns(String text) {
        List<ColumnSet.Shown> columns = read(text, parts -> new ColumnSet.Shown(column(parts.subList(2, parts.size())),
                Integer.parseInt(parts.get(0)), Boolean.parseBoolean(parts.get(1))));
        return columns.isEmpty() ? Optional.empty() : Optional.of(new ColumnSet(columns));
    }

    /** Writes filter, order and likeness. */
    public static String write(GridView view) {
        Stream<Stream<String>> conditions = view.filter().conditions().stream()
                .filter(c -> !(c.criterion() instanceof Criterion.Among))
                .map(c -> Stream.concat(Stream.of(c.without() ? "without" : "with"), parts(c.criterion())));
        Stream<Stream<String>> keys = view.order().keys().stream().map(key -> Stream
                .concat(Stream.of("order", String.valueOf(key.ascending())), parts(key.column())));
        return lines(Stream.concat(Stream.concat(conditions, keys),
                Stream.of(Stream.of("likeness", view.likeness().name()))));
    }

    /** Reads filter, order and likeness. */
    public static GridView readView(String text) {
        List<Object> read = read(text, parts -> switch (parts.getFirst()) {
            case "with", "without" -> new Condition(criterion(parts.subList(1, parts.size())),
                    parts.getFirst().equals("without"));
            case "order" -> new GridOrder.Key(column(parts.subList(2, parts.size())),
                    Boolean.parseBoolean(parts.get(1)));
            default -> Likeness.valueOf(parts.get(1));
        });
        return new GridView(new GridFilter(only(read, Condition.class)), new GridOrder(only(read, GridOrder.Key.class)),
                only(read, Likeness.class).stream().findFirst().orElse(Likeness.NONE));
    }

    private static <T> List<T> only(List<Object> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<String> parts(GridColumn column) {
        return switch (column) {
            case GridColumn.State state -> Stream.of("state");
            case GridColumn.Identifier identifier -> Stream.of("identifier");
            case GridColumn.Text words -> Stream.of("text");
            case GridColumn.Chips chips -> Stream.of("chips");
            case GridColumn.Attribute attribute -> Stream.of("attribute", attribute.name());
            case GridColumn.Code code -> Stream.of("code", code.code());
        };
    }

    private static GridColumn column(List<String> parts) {
        return switch (parts.getFirst()) {
            case "state" -> new GridColumn.State();
            case "identifier" -> new GridColumn.Identifier();
            case "text" -> new GridColumn.Text();
            case "chips" -> new GridColumn.Chips();
            case "attribute" -> new GridColumn.Attribute(parts.get(1));
            case "code" -> new GridColumn.Code(parts.get(1));
            default -> throw new IllegalArgumentException(parts.getFirst());
        };
    }

    private static Stream<String> parts(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Words words -> Stream.of("words", String.valueOf(words.exact()), words.text());
            case Criterion.Coded coded -> Stream.of("coded", coded.code());
            case Criterion.State state -> Stream.concat(Stream.of("state"),
                    state.states().stream().sorted().map(CodingState::name));
            case Criterion.Value value -> Stream.concat(Stream.of("value", value.variable()),
                    value.inOrder().stream());
            case Criterion.Coder coder -> Stream.of("coder", coder.name());
            case Criterion.Suggested suggested -> suggested.rule() == null ? Stream.of("suggested")
                    : Stream.of("suggested", suggested.rule());
            case Criterion.Length length -> Stream.of("length", String.valueOf(length.from()),
                    String.valueOf(length.to()));
            case Criterion.CodedOn when -> Stream.of("codedOn", day(when.from()), day(when.to()));
            case Criterion.Flagged flagged -> Stream.of("flagged", flagged.kind().getName());
            case Criterion.Noted noted -> Stream.of("noted");
            case Criterion.Among among -> throw new IllegalArgumentException("chosen by hand");
        };
    }

    private static String day(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Criterion criterion(List<String> parts) {
        return switch (parts.getFirst()) {
            case "words" -> new Criterion.Words(parts.get(2), Boolean.parseBoolean(parts.get(1)));
            case "coded" -> new Criterion.Coded(parts.get(1));
            case "state" -> new Criterion.State(
                    parts.stream().skip(1).map(CodingState::valueOf).collect(Collectors.toSet()));
            case "value" -> new Criterion.Value(parts.get(1), set(parts.subList(2, parts.size())));
            case "coder" -> new Criterion.Coder(parts.get(1));
            case "suggested" -> new Criterion.Suggested(parts.size() > 1 ? parts.get(1) : null);
            case "length" -> new Criterion.Length(Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)));
            case "codedOn" -> new Criterion.CodedOn(day(parts.get(1)), day(parts.get(2)));
            case "flagged" -> new Criterion.Flagged(FlagKind.valueOf(parts.get(1)));
            case "noted" -> new Criterion.Noted();
            default -> throw new IllegalArgumentException(parts.getFirst());
        };
    }

    private static Set<String> set(List<String> values) {
        return new LinkedHashSet<>(values);
    }

    private static String lines(Stream<Stream<String>> lines) {
        return lines.map(parts -> parts.map(GridMemory::escaped).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static <T> List<T> read(String text, Function<List<String>, T> line) {
        List<T> read = new ArrayList<>();
        for (String each : text.split("\n", -1)) {
            try {
                read.add(line.apply(Arrays.stream(each.split("\t", -1)).map(GridMemory::unescaped).toList()));
            } catch (RuntimeException e) {
                System.getLogger(GridMemory.class.getName()).log(System.Logger.Level.DEBUG, each, e);
            }
        }
        return read;
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String part) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c != '\\' || i + 1 == part.length()) {
                plain.append(c);
            } else {
                char next = part.charAt(++i);
                plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            }
        }
        return plain.toString();
    }
}
