package org.verbatelier.ui.workbench.internal.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.KeyCaps;
import org.verbatelier.ui.workbench.internal.Messages;

/** The cheat sheet on one page, to be searched. */
public final class KeysDialog extends Dialog {

    private static final int COLUMNS = 3;
    private static final int CHANGE = IDialogConstants.CLIENT_ID;

    private final CheatSheet sheet;
    private final Runnable change;
    private ScrolledComposite scroll;
    private Text search;

    /**
     * A dialog to be opened.
     *
     * @param change opens the preferences where keys are changed
     */
    public KeysDialog(Shell parent, CheatSheet sheet, Runnable change) {
        super(parent);
        this.sheet = sheet;
        this.change = change;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("keys.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.get("keys.search"));
        search.setToolTipText(Messages.get("keys.search.tip"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.Modify, e -> fill());
        scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        fill();
        return area;
    }

    private void fill() {
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        Composite page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(32, 0).margins(6, 6).applyTo(page);
        CheatSheet shown = sheet.filtered(search.getText());
        for (List<CheatSheet.Group> column : columns(shown.groups())) {
            Composite holder = new Composite(page, SWT.NONE);
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(holder);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 3).applyTo(holder);
            column.forEach(group -> group(holder, group));
        }
        if (shown.groups().isEmpty()) {
            new Label(page, SWT.NONE).setText(Messages.get("keys.none", search.getText()));
        }
        scroll.setContent(page);
        Point size = page.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroll.setMinSize(size);
    }

    /** Groups in columns of about the same length, in reading order. */
    private static List<List<CheatSheet.Group>> columns(List<CheatSheet.Group> groups) {
        int total = groups.stream().mapToInt(KeysDialog::length).sum();
        List<List<CheatSheet.Group>> columns = new ArrayList<>(List.of(new ArrayList<>()));
        int filled = 0;
        for (CheatSheet.Group group : groups) {
            boolean full = filled + length(group) / 2 >= columns.size() * total / COLUMNS;
            if (full && columns.size() < COLUMNS && !columns.getLast().isEmpty()) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().add(group);
            filled += length(group);
        }
        return columns;
    }

    private static int length(CheatSheet.Group group) {
        return group.lines().size() + 2;
    }

    private static void group(Composite column, CheatSheet.Group group) {
        Fonts fonts = Fonts.of(column);
        Label head = new Label(column, SWT.NONE);
        head.setFont(fonts.bold());
        head.setText(group.title().replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 10).applyTo(head);
        group.lines().stream().sorted(Comparator.comparing(line -> line.keys().isEmpty())).forEach(line -> {
            if (!line.keys().isEmpty()) {
                GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(new KeyCaps(column, line.keys()));
            }
            Label what = new Label(column, SWT.WRAP);
            what.setText(line.what().replace("&", "&&"));
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(line.keys().isEmpty() ? 2 : 1, 1)
                    .hint(what.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > LINE * height(what) ? LINE * height(what)
                            : SWT.DEFAULT, SWT.DEFAULT)
                    .applyTo(what);
        });
    }

    private static final int LINE = 14;

    private static int height(Control control) {
        return control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    }

    @Override
    protected Point getInitialSize() {
        Point wanted = super.getInitialSize();
        Point window = getParentShell().getSize();
        return new Point(Math.min(wanted.x, window.x), Math.min(wanted.y, window.y));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, CHANGE, Messages.get("keys.change"), false);
        createButton(parent, IDialogConstants.OK_ID, Messages.get("button.close"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        super.buttonPressed(button);
        if (button == CHANGE) {
            close();
            change.run();
        }
    }
}
