package org.verbatelier.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.ImportReport;

/** Prints the account of an import for people: counts and columns as the result, what to look at beside it. */
final class ImportPrinter {

    private final Console console;
    private final boolean dryRun;

    ImportPrinter(Console console, boolean dryRun) {
        this.console = console;
        this.dryRun = dryRun;
    }

    void print(ImportReport report) {
        boolean several = report.files().size() > 1;
        report.files().forEach(file -> print(file, several));
        if (several) {
            int failed = (int) report.files().stream().filter(ImportReport.File::isFailed).count();
            int all = report.files().size();
            console.say(dryRun ? "import.wouldAll" : "import.all", all, all - failed, failed,
                    report.files().stream().mapToInt(ImportReport.File::imported).sum());
        }
    }

    private void print(ImportReport.File file, boolean several) {
        if (file.isFailed()) {
            console.tell(console.text("error", file.error()));
            return;
        }
        console.say(dryRun ? "import.wouldRead" : "import.read", file.file(), file.read(), counts(file));
        console.say("import.form", form(file));
        columns(file).forEach((role, names) -> console.say("import.columns", console.text("import.role." + role.key()),
                String.join(", ", names)));
        List<String> leftOut = file.variables().stream().filter(variable -> !variable.imported())
                .map(ImportReport.Variable::name).toList();
        if (!leftOut.isEmpty()) {
            console.say("import.leftOut", String.join(", ", leftOut));
        }
        // beside the result, so that each says of which of several files it speaks
        file.warnings().forEach(warning -> console.tell(console.text("warning",
                several ? console.text("import.ofFile", file.file(), warning) : warning)));
        for (ImportReport.Rejection rejection : file.rejected()) {
            console.tell(rejection.column() == null
                    ? console.text("import.rejectedLine", file.file(), rejection.line(), rejection.reason())
                    : console.text("import.rejected", file.file(), rejection.line(), rejection.column(),
                            rejection.reason()));
        }
    }

    /** The parts that add up to what was read, without those that are nothing. */
    private String counts(ImportReport.File file) {
        List<String> counts = new ArrayList<>();
        count(counts, "imported", file.imported());
        count(counts, "updated", file.updated());
        count(counts, "unchanged", file.unchanged());
        count(counts, "empty", file.empty());
        count(counts, "duplicates", file.duplicates());
        count(counts, "refused", file.rejected().size());
        return String.join(", ", counts);
    }

    private void count(List<String> counts, String key, int count) {
        if (count > 0 || key.equals("imported")) {
            counts.add(console.text("import.count." + key, count));
        }
    }

    private String form(ImportReport.File file) {
        List<String> form = new ArrayList<>();
        form.add(file.kind().key().toUpperCase(Locale.ROOT));
        if (file.encoding() != null) {
            form.add(sure(file.encoding(), file.encodingConfidence()));
        }
        if (file.separator() != null) {
            form.add(sure(console.text("import.separator", "\t".equals(file.separator()) ? "tab" : file.separator()),
                    file.separatorConfidence()));
        }
        if (file.sheet() != null) {
            form.add(console.text("import.sheet", file.sheet()));
        }
        if (file.recognised() != null) {
            form.add(console.text("import.recognised", file.recognised()));
        }
        return String.join(", ", form);
    }

    private static String sure(String text, Double confidence) {
        return confidence == null || confidence >= 1 ? text : text + " (" + Math.round(confidence * 100) + "\u00A0%)";
    }

    private static Map<ColumnRole, List<String>> columns(ImportReport.File file) {
        Map<ColumnRole, List<String>> columns = new LinkedHashMap<>();
        file.variables().stream().filter(ImportReport.Variable::imported).forEach(variable -> columns
                .computeIfAbsent(variable.role(), role -> new ArrayList<>()).add(variable.name()));
        return columns;
    }
}
