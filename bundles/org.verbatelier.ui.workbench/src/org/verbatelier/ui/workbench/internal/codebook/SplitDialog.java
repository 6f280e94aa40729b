package org.verbatelier.ui.workbench.internal.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.presentation.codebook.Passages.Passage;

/**
 * Distributes the passages of a code between it and new codes. The new codes are typed one a line; in the list of passages
 * a digit gives those selected to the code of that number, 0 leaves them where they are.
 */
final class SplitDialog extends TitleAreaDialog {

    private static final int MOST = 9;

    private final CodeNode node;
    private final List<Passage> passages;
    private final Map<String, Integer> shares = new HashMap<>();
    private List<String> labels = List.of();
    private Text typed;
    private Table table;
    private Label summary;

    SplitDialog(Shell parent, CodeNode node, List<Passage> passages) {
        super(parent);
        this.node = node;
        this.passages = passages;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("split.title", node.id()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        int em = area.getFont().getFontData()[0].getHeight();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 6).applyTo(area);
        setTitle(Messages.get("split.title", node.id()));
        setMessage(Messages.get("split.message"));
        new Label(area, SWT.NONE).setText(Messages.get("split.labels"));
        typed = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        typed.setToolTipText(Messages.get("split.labels.tip"));
        GridDataFactory.fillDefaults().grab(true, false).hint(60 * em, 4 * typed.getLineHeight()).applyTo(typed);
        typed.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        typed.addListener(SWT.Modify, e -> relabel());
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        table = new Table(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setToolTipText(Messages.get("split.table.tip"));
        GridDataFactory.fillDefaults().grab(true, true).hint(60 * em, 24 * em).applyTo(table);
        int[] widths = { 16, 50, 12, 10 };
        for (String column : List.of("to", "passage", "coder", "verbatim")) {
            TableColumn head = new TableColumn(table, SWT.NONE);
            head.setText(Messages.get("split.column." + column));
            head.setWidth(widths[table.indexOf(head)] * em);
        }
        for (Passage passage : passages) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { "", passage.text().replaceAll("\\s+", " "), passage.coder(),
                    passage.verbatim() });
            item.setData(passage);
        }
        table.addListener(SWT.KeyDown, this::key);
        relabel();
        return area;
    }

    private void key(Event event) {
        int digit = event.character - '0';
        if (digit >= 0 && digit <= labels.size() && digit <= MOST) {
            give(Arrays.stream(table.getSelection()).map(item -> (Passage) item.getData()).toList(), digit);
            int last = table.getSelectionIndices().length == 0 ? 0
                    : Arrays.stream(table.getSelectionIndices()).max().getAsInt();
            if (last + 1 < table.getItemCount()) {
                table.setSelection(last + 1);
            }
            event.doit = false;
        }
    }

    private void give(List<Passage> chosen, int number) {
        chosen.forEach(passage -> {
            if (number == 0) {
                shares.remove(passage.coding());
            } else {
                shares.put(passage.coding(), number - 1);
            }
        });
        renew();
    }

    private void relabel() {
        labels = new ArrayList<>(typed.getText().lines().map(String::strip).filter(line -> !line.isEmpty())
                .limit(MOST).toList());
        shares.values().removeIf(share -> share >= labels.size());
        renew();
    }

    private void renew() {
        for (TableItem item : table.getItems()) {
            Integer share = shares.get(((Passage) item.getData()).coding());
            item.setText(0, share == null ? "0  " + node.id() : share + 1 + "  " + labels.get(share));
        }
        StringBuilder text = new StringBuilder(
                Messages.get("split.stay", node.id(), passages.size() - shares.size()));
        for (int i = 0; i < labels.size(); i++) {
            int share = i;
            text.append("    ").append(Messages.get("split.share", i + 1, labels.get(i),
                    shares.values().stream().filter(s -> s == share).count()));
        }
        summary.setText(text.toString().replace("&", "&&"));
        summary.getParent().layout(true);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!labels.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        // Enter makes a new line among the labels
        createButton(parent, IDialogConstants.OK_ID, Messages.get("split.ok"), false).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("cancel"), false);
    }

    List<String> labels() {
        return labels;
    }

    /** For codings, the place of the label where they go. */
    Map<String, Integer> shares() {
        return shares;
    }
}
