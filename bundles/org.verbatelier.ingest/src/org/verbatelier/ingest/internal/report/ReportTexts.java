package org.verbatelier.ingest.internal.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.internal.Messages;

/** The words that all forms of a report share. */
record ReportTexts(Messages messages) {

    ReportTexts(Locale locale) {
        this(new Messages(locale));
    }

    String say(String key, Object... arguments) {
        return messages.get("report." + key, arguments);
    }

    /** What became of the rows of a file, by its name for people; the values add up to what was read. */
    Map<String, Integer> parts(ImportReport.File file) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put(say("imported"), file.imported());
        parts.put(say("updated"), file.updated());
        parts.put(say("unchanged"), file.unchanged());
        parts.put(say("empty"), file.empty());
        parts.put(say("duplicates"), file.duplicates());
        parts.put(say("rejected"), file.rejected().size());
        return parts;
    }

    /** How a file was read: form, encoding, separator, sheet, with what is not certain. */
    String form(ImportReport.File file) {
        StringBuilder form = new StringBuilder(file.kind() == null ? "" : file.kind().key().toUpperCase(Locale.ROOT));
        add(form, file.encoding(), file.encodingConfidence());
        add(form, "\t".equals(file.separator()) ? "tab" : file.separator(), file.separatorConfidence());
        add(form, file.sheet(), null);
        return form.toString();
    }

    private static void add(StringBuilder form, String part, Double confidence) {
        if (part != null) {
            form.append(form.isEmpty() ? "" : " · ").append(part);
            if (confidence != null && confidence < 1) {
                form.append(" (").append(Math.round(confidence * 100)).append("\u00A0%)");
            }
        }
    }
}
