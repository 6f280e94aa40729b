package org.verbatelier.ui.workbench.internal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The fields at the right of the status line, each as wide as what it says. */
public final class StatusFields extends ContributionItem {

    /** From left to right. */
    public enum Field {
        WATCHED,
        PLACE,
        PROGRESS,
        KEPT,
        CODER
    }

    private static final int BETWEEN = 28;

    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final Map<Field, Label> labels = new EnumMap<>(Field.class);
    private Composite row;

    @Override
    public void fill(Composite parent) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(Field.values().length).spacing(0, 0).margins(0, 0).applyTo(row);
        for (Field field : Field.values()) {
            Label label = new Label(row, SWT.NONE);
            label.setToolTipText(Messages.get("status." + field.name().toLowerCase(Locale.ROOT) + ".tip"));
            GridData data = new GridData(SWT.FILL, SWT.CENTER, false, true);
            data.horizontalIndent = BETWEEN;
            label.setLayoutData(data);
            labels.put(field, label);
        }
        row.setLayoutData(new StatusLineLayoutData());
        row.addListener(SWT.Dispose, e -> labels.clear());
        renew();
    }

    /** Shows words in a field; none hide it. */
    public void show(Field field, String text) {
        if (!text.equals(texts.put(field, text))) {
            renew();
        }
    }

    private void renew() {
        labels.forEach((field, label) -> {
            String text = texts.getOrDefault(field, "");
            label.setText(text.replace("&", "&&"));
            ((GridData) label.getLayoutData()).exclude = text.isEmpty();
            label.setVisible(!text.isEmpty());
        });
        if (!labels.isEmpty()) {
            StatusLineLayoutData data = (StatusLineLayoutData) row.getLayoutData();
            Point size = row.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
            data.widthHint = size.x;
            data.heightHint = size.y;
            row.getParent().requestLayout();
            row.getParent().layout(true, true);
        }
    }
}
