package org.verbatelier.ui.workbench.internal.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.presentation.figures.FigureOption;
import org.verbatelier.presentation.figures.FigureRequest;
import org.verbatelier.ui.Labels;

/** The conditions that narrow a figure; pressing one takes it away. */
final class FilterChips extends Composite {

    private final Consumer<FigureRequest> wanted;
    private FigureRequest shown;

    FilterChips(Composite parent, Consumer<FigureRequest> wanted) {
        super(parent, SWT.NONE);
        this.wanted = wanted;
        RowLayout row = new RowLayout();
        row.marginTop = row.marginBottom = row.marginLeft = row.marginRight = 0;
        row.spacing = 4;
        setLayout(row);
    }

    /** Whether there is anything to see. */
    boolean show(FigureRequest request) {
        boolean any = request.kind().has(FigureOption.FILTER) && !request.values().isEmpty();
        if (shown == null || !shown.values().equals(request.values()) || any != getChildren().length > 0) {
            for (Control child : getChildren()) {
                child.dispose();
            }
            if (any) {
                request.values().forEach(this::chip);
            }
        }
        shown = request;
        return any;
    }

    private void chip(String variable, Set<String> values) {
        Button chip = new Button(this, SWT.PUSH | SWT.FLAT);
        String words = Messages.get("filter.condition", Labels.ofVariable(variable), String.join(", ", values));
        chip.setText(Messages.get("filter.chip", words).replace("&", "&&"));
        chip.setToolTipText(Messages.get("filter.chip.tip", words).replace("&", "&&"));
        chip.addListener(SWT.Selection, e -> {
            Map<String, Set<String>> others = new LinkedHashMap<>(shown.values());
            others.remove(variable);
            wanted.accept(shown.withValues(others));
        });
    }
}
