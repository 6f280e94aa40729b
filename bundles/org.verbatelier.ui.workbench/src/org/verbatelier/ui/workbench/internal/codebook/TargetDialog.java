package org.verbatelier.ui.workbench.internal.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.presentation.CodeMatch;
import org.verbatelier.presentation.CodeMatcher;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.presentation.codebook.Impact;

/** Shows what hangs on codes before they are merged, made obsolete or removed, and asks for the code that takes over. */
final class TargetDialog extends TitleAreaDialog {

    /** What is about to happen. */
    enum Purpose {
        MERGE("merge"), DEPRECATE("deprecate"), REMOVE("remove");

        private final String key;

        Purpose(String key) {
            this.key = key;
        }
    }

    private final Study study;
    private final List<CodeNode> nodes;
    private final Purpose purpose;
    private CodeNode target;
    private Table candidates;
    private StyledText effects;
    private Later later;

    /**
     * A dialog.
     *
     * @param proposed the code that takes over unless another is chosen; null for none
     */
    TargetDialog(Shell parent, Study study, List<CodeNode> nodes, Purpose purpose, CodeNode proposed) {
        super(parent);
        this.study = study;
        this.nodes = List.copyOf(nodes);
        this.purpose = purpose;
        this.target = proposed;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("title"));
    }

    private String text(String key) {
        String subject = nodes.size() == 1 ? nodes.getFirst().id() : Messages.get("several", nodes.size());
        return Messages.get(purpose.key + "." + key, subject);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        int em = area.getFont().getFontData()[0].getHeight();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(purpose == Purpose.REMOVE ? 1 : 2).equalWidth(true).margins(12, 12)
                .spacing(16, 6).applyTo(area);
        setTitle(text("title"));
        setMessage(text("message"));
        if (purpose != Purpose.REMOVE) {
            candidates(area, em);
        }
        Composite right = column(area);
        new Label(right, SWT.NONE).setText(Messages.get("impact.title"));
        effects = new StyledText(right, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        effects.setMargins(8, 8, 8, 8);
        effects.setAlwaysShowScrollBars(false);
        effects.setToolTipText(Messages.get("impact.title"));
        GridDataFactory.fillDefaults().grab(true, true).hint(34 * em, 26 * em).applyTo(effects);
        later = new Later(effects, 0);
        renew();
        return area;
    }

    private static Composite column(Composite area) {
        Composite column = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        return column;
    }

    private void candidates(Composite area, int em) {
        Composite left = column(area);
        new Label(left, SWT.NONE).setText(Messages.get(purpose.key + ".target"));
        Text filter = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.get("codebook.filter"));
        filter.setToolTipText(Messages.get("codebook.filter.tip"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        candidates = new Table(left, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        candidates.setToolTipText(Messages.get(purpose.key + ".target"));
        GridDataFactory.fillDefaults().grab(true, true).hint(34 * em, 22 * em).applyTo(candidates);
        filter.addListener(SWT.Modify, e -> fill(filter.getText()));
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                candidates.setFocus();
            }
        });
        candidates.addListener(SWT.Selection, e -> choose((CodeNode) candidates.getSelection()[0].getData()));
        candidates.addListener(SWT.DefaultSelection, e -> okPressed());
        fill("");
    }

    private void fill(String typed) {
        candidates.removeAll();
        List<CodeNode> found = new ArrayList<>();
        if (purpose == Purpose.DEPRECATE) {
            item(null, Messages.get("deprecate.none"));
        }
        List<CodeMatch> matches = new ArrayList<>(
                new CodeMatcher(study.codes(), study.codings()::count).find(typed, Integer.MAX_VALUE));
        // among equals, those beside the code are the likeliest
        String family = nodes.getFirst().code(study.codes()).map(study.codes()::themeOf).map(Theme::getLabel)
                .orElse("");
        matches.sort(Comparator.comparingInt(CodeMatch::rank)
                .thenComparing(match -> !match.theme().equals(family)));
        for (CodeMatch match : matches) {
            CodeNode node = CodeNode.ofCode(match.qualified());
            if (node.scheme().equals(nodes.getFirst().scheme()) && !nodes.contains(node)) {
                item(node, match.code().getId() + "  " + match.code().getLabel());
                found.add(node);
            }
        }
        for (TableItem item : candidates.getItems()) {
            if (item.getData() == target || item.getData() != null && item.getData().equals(target)) {
                candidates.setSelection(item);
            }
        }
        if (!typed.isBlank() && !found.isEmpty() && candidates.getSelectionCount() == 0) {
            candidates.setSelection(purpose == Purpose.DEPRECATE ? 1 : 0);
            choose(found.getFirst());
        }
    }

    private void item(CodeNode node, String label) {
        TableItem item = new TableItem(candidates, SWT.NONE);
        item.setText(label);
        item.setData(node);
    }

    private void choose(CodeNode chosen) {
        target = chosen;
        renew();
    }

    private void renew() {
        CodeNode into = target;
        later.compute(() -> purpose == Purpose.MERGE && into != null ? Impact.ofMerge(study, nodes, into)
                : Impact.of(study, nodes), impact -> effects.setText(says(impact, into)));
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(isComplete());
        }
    }

    private String says(Impact impact, CodeNode into) {
        String name = into == null ? "" : into.code(study.codes()).map(Code::getLabel).orElse("");
        String head = into == null ? text("effect") : Messages.get(purpose.key + ".effect.into", into.id(), name);
        return head + "\n\n" + ImpactText.of(impact);
    }

    private boolean isComplete() {
        return purpose != Purpose.MERGE || target != null;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get(purpose.key + ".ok"), true)
                .setEnabled(isComplete());
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("cancel"), false);
    }

    @Override
    protected void okPressed() {
        if (isComplete()) {
            super.okPressed();
        }
    }

    /** The code that takes over; empty for none. */
    Optional<CodeNode> target() {
        return Optional.ofNullable(target);
    }
}
