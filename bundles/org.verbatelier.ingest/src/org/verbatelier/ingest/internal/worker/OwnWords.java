package org.verbatelier.ingest.internal.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts the words of a message's sender from the earlier messages that mail programs repeat below or between them. The
 * sender's lines stay as they are written, signature included.
 *
 * @param text the sender's lines
 * @param quoted number of lines left out, blank ones aside
 */
record OwnWords(String text, int quoted) {

    private static final String SPACE = "[ \\u00A0\\u202F]";
    private static final Pattern QUOTED = Pattern.compile("^\\s*>.*");
    /** « Le lun. 7 oct. 2024 à 10:12, X <…> a écrit : », « On Mon, Oct 7, 2024 at 10:12 AM X wrote: ». */
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "^\\s*(Le" + SPACE + ".{4,250}a écrit|On" + SPACE + ".{4,250}wrote)" + SPACE + "*:\\s*$");
    private static final Pattern ATTRIBUTION_BEGINS = Pattern.compile("^\\s*(Le|On)" + SPACE + ".*\\d.*");
    private static final Pattern SEPARATOR = Pattern.compile("^\\s*-{3,}" + SPACE
            + "*(Message d['’]origine|Message original|Message transféré|Original Message|Forwarded message)" + SPACE
            + "*-{3,}\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FROM = Pattern.compile("^\\s*\\**(De|From)" + SPACE + "?\\**" + SPACE + "?:.*");
    private static final Pattern SENT = Pattern
            .compile("^\\s*\\**(Envoyé|Date|Sent|À|To|A|Objet|Subject)" + SPACE + "?\\**" + SPACE + "?:.*");

    static OwnWords of(String message) {
        List<String> lines = message.lines().toList();
        List<String> own = new ArrayList<>();
        int quoted = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int attribution = attribution(lines, i);
            if (attribution > 0 && hasQuotes(lines, i + attribution)) {
                quoted += attribution;
                i += attribution - 1;
            } else if (attribution > 0 || isHeader(lines, i)) {
                // what follows is not marked line by line: it is the earlier message to its end
                quoted += (int) lines.subList(i, lines.size()).stream().filter(rest -> !rest.isBlank()).count();
                break;
            } else if (QUOTED.matcher(line).matches()) {
                quoted++;
            } else {
                own.add(line);
            }
        }
        return new OwnWords(quoted == 0 ? message.stripTrailing() : String.join("\n", own).strip(), quoted);
    }

    /** The number of lines, at most three, that say who wrote the earlier message; 0 when the line does not. */
    private static int attribution(List<String> lines, int at) {
        if (!ATTRIBUTION_BEGINS.matcher(lines.get(at)).matches()) {
            return 0;
        }
        StringBuilder joined = new StringBuilder();
        for (int count = 1; count <= 3 && at + count <= lines.size(); count++) {
            joined.append(joined.isEmpty() ? "" : " ").append(lines.get(at + count - 1).strip());
            if (ATTRIBUTION.matcher(joined).matches()) {
                return count;
            }
        }
        return 0;
    }

    private static boolean hasQuotes(List<String> lines, int from) {
        return lines.subList(from, lines.size()).stream().anyMatch(line -> QUOTED.matcher(line).matches());
    }

    /** A line that a mail program puts before an earlier message: a separator, or its sender followed by its date. */
    private static boolean isHeader(List<String> lines, int at) {
        if (SEPARATOR.matcher(lines.get(at)).matches()) {
            return true;
        }
        if (!FROM.matcher(lines.get(at)).matches()) {
            return false;
        }
        int more = 0;
        for (int i = at + 1; i < lines.size() && i <= at + 5; i++) {
            more += SENT.matcher(lines.get(i)).matches() ? 1 : 0;
        }
        return more >= 2;
    }
}
