package org.verbatelier.ingest.internal.detect;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.verbatelier.ingest.FileKind;

/** Tells forms of text apart: by their first lines, and by the name where the lines do not tell. */
final class TextKinds {

    private static final Pattern MAIL_HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):( .*|\\t.*)?");
    private static final Set<String> MAIL_HEADERS = Set.of("from", "to", "subject", "date", "received", "return-path",
            "mime-version", "message-id", "delivered-to", "content-type", "reply-to", "cc", "sender", "x-mailer");
    private static final Pattern MAILBOX = Pattern.compile("From \\S+.*\\d{4}.*");
    private static final Pattern CUE_TIMES = Pattern.compile("\\d{1,3}:\\d{2}:\\d{2}[,.]\\d{1,3}\\s*-->.*");
    private static final Pattern HTML = Pattern.compile(
            "(?s)\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|table)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private TextKinds() {
    }

    /**
     * The form of a text.
     *
     * @param head its beginning, without byte-order mark
     * @param name of the file
     */
    static FileKind detect(String head, String name) {
        List<String> lines = head.lines().limit(60).toList();
        String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.startsWith("WEBVTT")) {
            return FileKind.VTT;
        }
        if (first.startsWith("File type = \"ooTextFile") && head.contains("TextGrid")) {
            return FileKind.TEXTGRID;
        }
        if (isSubtitle(lines)) {
            return FileKind.SRT;
        }
        if (HTML.matcher(head).matches()) {
            return FileKind.HTML;
        }
        int headers = mailHeaders(lines, MAILBOX.matcher(first).matches() ? 1 : 0);
        if (MAILBOX.matcher(first).matches() && headers >= 2) {
            return FileKind.MBOX;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (headers >= 3 || headers >= 1 && lower.endsWith(".eml")) {
            return FileKind.EML;
        }
        return isTableName(lower) ? FileKind.CSV : FileKind.TXT;
    }

    private static boolean isTableName(String name) {
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
    }

    /** A rank on its own line, then the times of a cue. */
    private static boolean isSubtitle(List<String> lines) {
        int at = 0;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at + 1 < lines.size() && lines.get(at).strip().matches("\\d{1,6}")
                && CUE_TIMES.matcher(lines.get(at + 1).strip()).matches();
    }

    /** How many of the usual headers the unbroken block at the top has. */
    private static int mailHeaders(List<String> lines, int from) {
        int known = 0;
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            var header = MAIL_HEADER.matcher(line);
            if (header.matches()) {
                known += MAIL_HEADERS.contains(header.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
            } else if (line.isEmpty() || line.charAt(0) != ' ' && line.charAt(0) != '\t') {
                break;
            }
        }
        return known;
    }
}
