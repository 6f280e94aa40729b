package org.verbatelier.ui;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.CodeMatch;
import org.verbatelier.presentation.CodeMatcher;

/**
 * Where a code is typed: a field over its parent, with the codes that match and the definition of the one chosen. Enter
 * applies, Escape or losing the focus leaves.
 */
public final class CodeEntry extends Composite {

    private static final int LIMIT = 8;
    private static final int WIDTH = 460;

    private final CodeMatcher matcher;
    private final Consumer<String> chosen;
    private final Runnable closed;
    private final Text field;
    private final MatchList list;
    private final Label definition;
    private final Rectangle near;
    private int shown = -1;

    /**
     * Opens over a parent.
     *
     * @param parent what it lies over; must not lay it out
     * @param near the place it explains, in coordinates of the parent
     * @param matcher finds the codes
     * @param colours colours of the codes
     * @param chosen told the qualified code applied
     * @param closed told when it is gone
     */
    public CodeEntry(Composite parent, Rectangle near, CodeMatcher matcher, CodeColours colours,
            Consumer<String> chosen,
            Runnable closed) {
        super(parent, SWT.BORDER);
        this.near = near;
        this.matcher = matcher;
        this.chosen = chosen;
        this.closed = closed;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        field = new Text(this, SWT.SINGLE | SWT.BORDER);
        field.setMessage(Messages.get("entry.hint"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        list = new MatchList(this, colours, () -> accept());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        definition = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().indent(8, 4).grab(true, true).hint(WIDTH - 20, 56).applyTo(definition);
        Label keys = new Label(this, SWT.NONE);
        keys.setText(Messages.get("entry.keys"));
        keys.setFont(Fonts.of(keys).small());
        GridDataFactory.fillDefaults().indent(8, 2).grab(true, false).applyTo(keys);
        field.addListener(SWT.Modify, e -> find());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.Traverse, this::traverse);
        field.addListener(SWT.FocusOut, e -> getDisplay().asyncExec(this::leave));
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.get("entry.name");
            }
        });
        find();
    }

    private void place() {
        Point size = computeSize(WIDTH, SWT.DEFAULT);
        Rectangle room = getParent().getClientArea();
        int x = Math.clamp(near.x, 0, Math.max(0, room.width - size.x - 8));
        int below = near.y + near.height;
        int y = below + size.y <= room.height ? below
                : near.y - size.y >= 0 ? near.y - size.y
                        : Math.max(0, room.height - size.y);
        setBounds(x, y, Math.min(size.x, room.width), size.y);
        moveAbove(null);
        layout(true, true);
    }

    /** Takes the keyboard, with what has been typed already. */
    public void open(String typed) {
        field.setText(typed);
        field.setFocus();
        field.setSelection(typed.length());
    }

    private void find() {
        List<CodeMatch> matches = matcher.find(field.getText(), LIMIT);
        list.show(matches);
        explain();
        if (matches.size() != shown) {
            shown = matches.size();
            place();
        }
    }

    private void explain() {
        String none = field.getText().isEmpty() ? "" : Messages.get("entry.none", field.getText());
        definition.setText(list.selected().map(m -> m.code().getDefinition() == null ? "" : m.code().getDefinition())
                .orElse(none).replace("&", "&&"));
        definition.setToolTipText(definition.getText());
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> list.move(1);
            case SWT.ARROW_UP -> list.move(-1);
            case SWT.PAGE_DOWN -> list.move(LIMIT);
            case SWT.PAGE_UP -> list.move(-LIMIT);
            default -> {
                return;
            }
        }
        explain();
        event.doit = false;
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_TAB_NEXT) {
            event.doit = false;
            accept();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            leave();
        }
    }

    private void accept() {
        list.selected().ifPresent(match -> {
            leave();
            chosen.accept(match.qualified());
        });
    }

    private void leave() {
        if (!isDisposed()) {
            setVisible(false);
            dispose();
            closed.run();
        }
    }
}
