package org.verbatelier.ui.workbench.internal.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.presentation.imports.DraftFile;
import org.verbatelier.presentation.imports.FileState;
import org.verbatelier.presentation.imports.ImportDraft;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Prompts;

/** Files before they are imported: what was understood of each, to be corrected by a pick, then one button. */
public final class ImportDialog extends TitleAreaDialog {

    static final int TRY_ID = IDialogConstants.CLIENT_ID + 1;

    private static final int WIDTH = 1240;
    private static final int HEIGHT = 800;

    private final ImportDraft draft;
    private final StudySession session;
    private Looking looking;
    private FileList list;
    private FilePane pane;
    private Path shown;

    public ImportDialog(Shell parent, ImportDraft draft, StudySession session) {
        super(parent);
        this.draft = draft;
        this.session = session;
        this.shown = draft.files().getFirst().path();
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MAX | SWT.APPLICATION_MODAL);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("import.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(area);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(1040, 460).applyTo(sash);
        list = new FileList(sash, this::show, this::include);
        pane = new FilePane(sash, this::change, this::applyToAlike);
        sash.setWeights(26, 74);
        setTitle(Messages.get("import.heading"));
        looking = new Looking(draft, parent.getDisplay(), this::renew);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, TRY_ID, Messages.get("import.try"), false)
                .setToolTipText(Messages.get("import.try.tip"));
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("button.cancel"), false);
        createButton(parent, IDialogConstants.OK_ID, Messages.get("button.import"), true);
    }

    @Override
    public void create() {
        super.create();
        renew();
        looking.start(draft.file(shown));
        getButton(IDialogConstants.OK_ID).setFocus();
    }

    private void show(Path path) {
        shown = path;
        renew();
    }

    private void include(Path path, boolean wanted) {
        draft.include(path, wanted);
        renew();
    }

    private void change(boolean form, UnaryOperator<ImportOptions> change) {
        if (form) {
            draft.changeForm(shown, change);
        } else {
            draft.change(shown, change);
        }
        renew();
        looking.start(draft.file(shown));
    }

    private void applyToAlike() {
        draft.applyToAlike(shown);
        renew();
        looking.start(draft.file(shown));
    }

    private void renew() {
        if (list.isDisposed()) {
            return;
        }
        list.show(draft, shown);
        pane.show(draft, shown);
        int included = (int) draft.files().stream().filter(DraftFile::included).count();
        String summary = Messages.get("import.summary", included, draft.count(FileState.RECOGNISED),
                draft.count(FileState.TO_CHECK), draft.count(FileState.ERROR), draft.count(FileState.READING));
        setMessage(draft.isAllKnown() ? Messages.get("import.message.known", summary)
                : Messages.get("import.message", summary),
                draft.count(FileState.ERROR) > 0 ? IMessageProvider.ERROR
                        : draft.count(FileState.TO_CHECK) > 0 ? IMessageProvider.WARNING : IMessageProvider.NONE);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setText(Messages.get("import.button", draft.importable().size()));
            setButtonLayoutData(ok);
            ok.setEnabled(draft.isReady());
            getButton(TRY_ID).setEnabled(draft.isReady());
            ok.getParent().layout(true);
        }
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == TRY_ID) {
            new ImportRun(getShell(), session).start(draft.importable(), true);
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        if (draft.isReady()) {
            List<DraftFile> files = draft.importable();
            Shell window = getParentShell();
            super.okPressed();
            new ImportRun(window, session).start(files, false);
        }
    }

    @Override
    public boolean close() {
        looking.stop();
        return super.close();
    }

    /** Whether nothing is being looked at any more. */
    public boolean isSettled() {
        return !looking.isBusy() && draft.stale().isEmpty();
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        return super.createButton(parent, id, id == IDialogConstants.OK_ID ? label : Prompts.button(id, label),
                defaultButton);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return DialogPlace.of("import");
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        Rectangle screen = getShell().getMonitor().getClientArea();
        return new Point(Math.clamp(size.x, Math.min(WIDTH, screen.width), screen.width),
                Math.clamp(size.y, Math.min(HEIGHT, screen.height), screen.height));
    }
}
