package org.verbatelier.ui.workbench.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.core.HistoryEntry;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.imports.Repair;
import org.verbatelier.presentation.imports.ReportEntry;
import org.verbatelier.presentation.imports.ReportFigures;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Problems;

/** What became of each row of an import; refused rows are mended here and tried again. The window stays usable. */
public final class ReportDialog extends TitleAreaDialog {

    static final int RETRY_ID = IDialogConstants.CLIENT_ID + 1;
    static final int REPAIR_ID = IDialogConstants.CLIENT_ID + 2;
    static final int SAVE_ID = IDialogConstants.CLIENT_ID + 3;
    static final int UNDO_ID = IDialogConstants.CLIENT_ID + 4;

    private final StudySession session;
    private final Map<ImportReport.File, Repair> repairs = new HashMap<>();
    private final Consumer<Affected> changed = affected -> renewButtons();
    private ReportEntry entry;
    private ImportReport.File file;
    private AccountTable account;
    private Text notes;
    private RefusedPane refused;

    public ReportDialog(Shell parent, StudySession session, ReportEntry entry) {
        super(parent);
        this.session = session;
        this.entry = entry;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MAX | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("report.title"));
        shell.addListener(SWT.Dispose, e -> session.removeOnChange(changed));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(area);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(980, 480).applyTo(sash);
        account = new AccountTable(sash, this::choose);
        notes = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        refused = new RefusedPane(sash, this::renewButtons);
        session.onChange(changed);
        show(entry);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        button(parent, RETRY_ID, "report.retry");
        button(parent, REPAIR_ID, "report.repair");
        button(parent, SAVE_ID, "report.save");
        button(parent, UNDO_ID, "report.undo");
        createButton(parent, IDialogConstants.OK_ID, Messages.get("button.close"), true);
        renewButtons();
    }

    private void button(Composite parent, int id, String key) {
        createButton(parent, id, Messages.get(key), false).setToolTipText(Messages.get(key + ".tip"));
    }

    /** Shows a report. */
    private void show(ReportEntry newEntry) {
        entry = newEntry;
        repairs.clear();
        List<ImportReport.File> files = entry.report().files();
        ReportFigures sum = ReportFigures.of(files);
        setTitle(Messages.get(entry.pretended() ? "report.heading.try" : "report.heading"));
        setMessage(sentence(sum), entry.failed().isEmpty() && sum.rejected() == 0 ? IMessageProvider.INFORMATION
                : IMessageProvider.WARNING);
        ImportReport.File first = files.stream().filter(f -> f.isFailed() || !f.rejected().isEmpty()).findFirst()
                .orElse(files.getFirst());
        account.show(files, first);
        int several = Math.min(files.size() + (files.size() > 1 ? 1 : 0), 8);
        ((SashForm) notes.getParent()).setWeights(14 + 7 * several, 18, sum.rejected() > 0 ? 50 : 16);
        choose(first);
    }

    private static String sentence(ReportFigures sum) {
        List<Object> figures = new ArrayList<>(List.of(sum.read()));
        figures.addAll(sum.parts());
        return Messages.get("report.sentence", figures.toArray());
    }

    private void choose(ImportReport.File chosen) {
        file = chosen;
        List<String> lines = new ArrayList<>();
        if (file.error() != null) {
            lines.add(Messages.get("report.error", file.error()));
        } else {
            lines.add(Messages.get("report.how", file.kind().key().toUpperCase(Locale.ROOT),
                    file.encoding() == null ? "" : " \u00b7 " + file.encoding(),
                    file.sheet() == null ? "" : " \u00b7 " + file.sheet(),
                    file.recognised() == null ? ""
                            : " \u00b7 " + Messages.get("import.recognised", file.recognised())));
        }
        lines.addAll(file.warnings());
        notes.setText(String.join("\n", lines));
        refused.show(repair());
        renewButtons();
    }

    /** The refused rows of the file that is chosen. */
    Repair repair() {
        return repairs.computeIfAbsent(file, Repair::new);
    }

    private void renewButtons() {
        if (getButton(UNDO_ID) == null || getButton(UNDO_ID).isDisposed()) {
            return;
        }
        getButton(RETRY_ID).setEnabled(repair().canMend() && !entry.pretended());
        getButton(REPAIR_ID).setEnabled(!file.rejected().isEmpty());
        getButton(UNDO_ID).setEnabled(canUndo());
    }

    /** Only the last thing done can be undone. */
    private boolean canUndo() {
        return entry.sequence() >= 0 && session.study().nextUndo().map(HistoryEntry::sequence)
                .filter(sequence -> sequence == entry.sequence()).isPresent();
    }

    @Override
    protected void buttonPressed(int id) {
        try {
            switch (id) {
                case RETRY_ID -> retry();
                case REPAIR_ID -> ReportFiles.saveRepair(getShell(), repair());
                case SAVE_ID -> ReportFiles.saveReport(getShell(), entry.report());
                case UNDO_ID -> session.undo();
                default -> super.buttonPressed(id);
            }
        } catch (RuntimeException e) {
            Problems.show(getShell(), e);
        }
    }

    private void retry() {
        Path rows = ReportFiles.retryFile(repair());
        new ImportRun(getShell(), session).start(List.of(ReportFiles.retryRequest(rows, entry.optionsOf(file))),
                again -> {
                    if (getShell() != null && !getShell().isDisposed()) {
                        show(again);
                    }
                });
    }

    /** What is shown. */
    public ReportEntry entry() {
        return entry;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return DialogPlace.of("report");
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        Button button = super.createButton(parent, id, label, defaultButton);
        button.setData("id", id);
        return button;
    }
}
