package org.verbatelier.ui.workbench.internal.codebook;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.verbatelier.ingest.codebook.CodebookUpdate;
import org.verbatelier.ingest.codebook.CodebookUpdate.Entry;
import org.verbatelier.ingest.codebook.CodebookUpdate.Field;
import org.verbatelier.ingest.codebook.CodebookUpdate.Kind;
import org.verbatelier.ui.Fonts;

/** Shows what a codebook file would change: new, changed and missing codes, cell by cell. */
final class UpdateDialog extends TitleAreaDialog {

    private final Path file;
    private final CodebookUpdate update;
    private Button missing;
    private boolean deprecatingMissing;

    UpdateDialog(Shell parent, Path file, CodebookUpdate update) {
        super(parent);
        this.file = file;
        this.update = update;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("import.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        int em = area.getFont().getFontData()[0].getHeight();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        setTitle(Messages.get("import.heading", file.getFileName()));
        setMessage(Messages.get("import.message"));
        Tree tree = new Tree(area, SWT.FULL_SELECTION | SWT.BORDER);
        tree.setHeaderVisible(true);
        tree.setToolTipText(Messages.get("import.message"));
        GridDataFactory.fillDefaults().grab(true, true).hint(84 * em, 34 * em).applyTo(tree);
        int[] widths = { 36, 24, 24 };
        for (String column : List.of("what", "before", "after")) {
            TreeColumn head = new TreeColumn(tree, SWT.NONE);
            head.setText(Messages.get("import.column." + column));
            head.setWidth(widths[tree.indexOf(head)] * em);
        }
        Fonts fonts = Fonts.of(tree);
        for (Kind kind : Kind.values()) {
            List<Entry> entries = update.of(kind);
            if (!entries.isEmpty()) {
                TreeItem group = new TreeItem(tree, SWT.NONE);
                group.setText(Messages.get("import.kind." + kind.name(), entries.size()));
                group.setFont(fonts.bold());
                entries.forEach(entry -> add(group, entry));
                group.setExpanded(true);
            }
        }
        if (!update.of(Kind.MISSING).isEmpty()) {
            missing = new Button(area, SWT.CHECK);
            missing.setText(Messages.get("import.missing", update.of(Kind.MISSING).size()));
            missing.setToolTipText(Messages.get("import.missing.tip"));
            missing.addListener(SWT.Selection, e -> {
                deprecatingMissing = missing.getSelection();
                renew();
            });
        }
        return area;
    }

    private static void add(TreeItem group, Entry entry) {
        TreeItem item = new TreeItem(group, SWT.NONE);
        item.setText(entry.id() + "  " + entry.label());
        for (Field field : entry.fields()) {
            new TreeItem(item, SWT.NONE).setText(new String[] { field.column(), line(field.before()),
                    line(field.after()) });
        }
        item.setExpanded(true);
    }

    private static String line(String text) {
        return text.isEmpty() ? "\u2013" : text.replaceAll("\\s+", " ");
    }

    /** When all that differs is that codes are missing, nothing happens unless they are to be made obsolete. */
    private void renew() {
        getButton(IDialogConstants.OK_ID).setEnabled(
                deprecatingMissing || update.entries().stream().anyMatch(entry -> entry.kind() != Kind.MISSING));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("import.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("cancel"), false);
        renew();
    }

    boolean isDeprecatingMissing() {
        return deprecatingMissing;
    }
}
