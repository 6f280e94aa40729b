package org.verbatelier.ui;

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

/**
 * Where a note is written: a small field over its parent. Whatever way it is left, by Ctrl+Enter, Escape or the focus going
 * elsewhere, what was written is kept; undo takes it back.
 */
public final class MemoEditor extends Composite {

    private static final int LINES = 5;

    private final Text field;
    private final Consumer<String> save;
    private String words;
    private boolean left;

    /**
     * Opens over a parent.
     *
     * @param parent what it lies over; must not lay it out
     * @param title what the note is on
     * @param present the note as it is
     * @param near the place it is on, in coordinates of the parent
     * @param save told the note when it is left
     */
    public MemoEditor(Composite parent, String title, String present, Rectangle near, Consumer<String> save) {
        super(parent, SWT.BORDER);
        this.save = save;
        this.words = present;
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(this);
        Fonts fonts = Fonts.of(this);
        Label heading = new Label(this, SWT.NONE);
        heading.setFont(fonts.smallBold());
        heading.setText(title.replace("&", "&&"));
        heading.setToolTipText(title.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        field = new Text(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        field.setText(present);
        field.setToolTipText(Messages.get("memo.keys"));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * field.getLineHeight())
                .applyTo(field);
        Label keys = new Label(this, SWT.WRAP);
        keys.setFont(fonts.small());
        keys.setText(Messages.get("memo.keys"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(keys);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title;
            }
        });
        field.addListener(SWT.Modify, e -> words = field.getText());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.Traverse, this::traverse);
        field.addListener(SWT.FocusOut, e -> getDisplay().asyncExec(this::leave));
        addListener(SWT.Dispose, e -> keep());
        place(near);
        field.setFocus();
        field.setSelection(present.length());
    }

    private void place(Rectangle near) {
        Rectangle room = getParent().getClientArea();
        int em = Math.max(8, field.getLineHeight());
        int width = Math.min(room.width - em, 26 * em);
        Point size = computeSize(width, SWT.DEFAULT);
        int x = Math.clamp(near.x, 0, Math.max(0, room.width - width));
        int below = near.y + near.height + em / 3;
        int y = below + size.y <= room.height ? below
                : Math.clamp(near.y - size.y - em / 3, 0, Math.max(0, room.height - size.y));
        setBounds(x, y, width, Math.min(size.y, room.height));
        moveAbove(null);
        layout(true, true);
    }

    private void key(Event event) {
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            leave();
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
            leave();
        }
    }

    /** Keeps the note and goes away. */
    void leave() {
        if (!isDisposed()) {
            Composite parent = getParent();
            boolean focused = field.isFocusControl();
            setVisible(false);
            dispose();
            if (focused) {
                parent.setFocus();
            }
        }
    }

    private void keep() {
        if (!left) {
            left = true;
            save.accept(words.strip());
        }
    }
}
