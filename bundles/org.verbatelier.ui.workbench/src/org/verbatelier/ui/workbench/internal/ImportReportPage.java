package org.verbatelier.ui.workbench.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.ingest.ImportReport;

/** What an import did, file by file. */
final class ImportReportPage extends WizardPage {

    private Text text;

    ImportReportPage() {
        super("report");
        setTitle(Messages.get("import.report"));
        setMessage(Messages.get("import.report.message"));
    }

    @Override
    public void createControl(Composite parent) {
        text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        setControl(text);
    }

    @Override
    public boolean canFlipToNextPage() {
        return false;
    }

    @Override
    public IWizardPage getPreviousPage() {
        return null;
    }

    void show(List<ImportReport.File> files) {
        StringBuilder report = new StringBuilder();
        for (ImportReport.File file : files) {
            report.append(Path.of(file.file()).getFileName()).append("\n    ")
                    .append(Messages.get("import.report.counts", file.read(), file.imported(), file.updated(),
                            file.unchanged(), file.empty(), file.duplicates(), file.rejected().size()))
                    .append('\n');
            file.variables().stream().filter(v -> !v.imported()).forEach(
                    v -> report.append("    ").append(Messages.get("import.report.leftOut", v.name())).append('\n'));
            file.warnings().forEach(w -> report.append("    \u26a0 ").append(w).append('\n'));
            file.rejected().forEach(r -> report.append("    ")
                    .append(Messages.get("import.report.rejected", r.line(), r.reason())).append('\n'));
            report.append('\n');
        }
        text.setText(report.toString());
    }
}
