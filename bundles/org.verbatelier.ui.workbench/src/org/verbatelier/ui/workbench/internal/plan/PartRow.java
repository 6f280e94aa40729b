package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.verbatelier.presentation.plan.PlanField;
import org.verbatelier.ui.Icons;

/** A part of a form that is made of widgets of its own, anew whenever what it shows has changed. */
abstract class PartRow extends FormRow {

    private Composite part;
    private Icons icons;
    private Object shown;

    PartRow(Composite parent, PlanField field, FormPage page) {
        super(parent, field, page);
    }

    @Override
    protected final Control createControl(Composite parent) {
        part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 2).applyTo(part);
        icons = new Icons(part);
        return part;
    }

    @Override
    protected Control focus() {
        return null;
    }

    @Override
    protected final void fill() {
        Object state = List.of(entry().getId(), isReadOnly(), state());
        if (!state.equals(shown)) {
            shown = state;
            for (Control child : part.getChildren()) {
                child.dispose();
            }
            createLines();
            context().resized();
        }
    }

    /** What its lines are made of: they are made anew when it is no longer equal. */
    protected abstract Object state();

    /** Makes the lines, each three cells wide. */
    protected abstract void createLines();

    final Composite part() {
        return part;
    }

    final Icons icons() {
        return icons;
    }

    /** Words over the whole width. */
    final Label words(String text) {
        Label label = new Label(part, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(10, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** A link with a picture before it and something to take it away behind it. */
    final Link link(String icon, String text, Runnable open, String removeTip, Runnable remove) {
        Label sign = new Label(part, SWT.NONE);
        sign.setImage(icons.get(icon));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        Link link = new Link(part, SWT.WRAP);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "\u2039") + "</a>");
        link.addListener(SWT.Selection, e -> open.run());
        boolean removable = remove != null && !isReadOnly();
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(10, SWT.DEFAULT)
                .span(removable ? 1 : 2, 1).applyTo(link);
        if (removable) {
            small("x", removeTip, remove);
        }
        return link;
    }

    /** A small button that shows only its picture. */
    final Button small(String icon, String tip, Runnable what) {
        Button button = new Button(part, SWT.PUSH | SWT.FLAT);
        button.setImage(icons.get(icon));
        button.setToolTipText(tip);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(button);
        button.addListener(SWT.Selection, e -> what.run());
        return button;
    }

    /** Something that can be done, over the whole width; words that wrap where a button would be cut. */
    final void button(String key, String icon, Runnable what) {
        if (!isReadOnly()) {
            link(icon, Messages.get(key), what, "", null).setToolTipText(Messages.get(key + ".tip"));
        }
    }
}
