package org.verbatelier.ui.workbench.internal.figures;

import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.PassageList.Passage;
import org.verbatelier.ui.Palette;

/** Passages one below another, each with its words; however many there are, only those in sight are looked up. */
final class PassageBoard extends Canvas {

    private final Palette palette;
    private final PassagePainter painter;
    private Study study;
    private CodeColours colours;
    private PassageList list = PassageList.NONE;
    private int chosen = -1;
    private IntConsumer moved = index -> { /* nobody listens yet */ };
    private IntConsumer opened = index -> { /* nobody listens yet */ };

    PassageBoard(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
        palette = new Palette(parent);
        painter = new PassagePainter(this, palette);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> bar());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseDoubleClick, e -> open());
        addListener(SWT.MouseMove, this::tip);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        new PassageAccess(this);
    }

    /** Called when another passage is chosen. */
    void onMoved(IntConsumer listener) {
        moved = listener;
    }

    /** Called on Enter or a double click. */
    void onOpened(IntConsumer listener) {
        opened = listener;
    }

    /** Shows passages of a study; the place in the list is kept when its words are still there. */
    void setInput(Study newStudy, PassageList newList) {
        PassageList.Place before = chosen >= 0 ? list.places().get(chosen) : null;
        study = newStudy;
        colours = newStudy == null ? null : new CodeColours(newStudy.codes());
        list = newList;
        chosen = before == null ? -1 : at(before);
        bar();
        redraw();
    }

    private int at(PassageList.Place before) {
        for (int i = 0; i < list.size(); i++) {
            PassageList.Place place = list.places().get(i);
            if (place.verbatim().equals(before.verbatim()) && Objects.equals(place.span(), before.span())) {
                return i;
            }
        }
        return -1;
    }

    PassageList list() {
        return list;
    }

    /** The chosen passage; -1 when none is. */
    int chosen() {
        return chosen;
    }

    Optional<Passage> passage(int index) {
        return index < 0 || index >= list.size() || study == null ? Optional.empty() : list.passage(study, index);
    }

    /** Where a passage is, in coordinates of this widget. */
    Rectangle bounds(int index) {
        int height = painter.height();
        return new Rectangle(0, index * height - getVerticalBar().getSelection(), getClientArea().width, height);
    }

    private void bar() {
        int all = list.size() * painter.height();
        int seen = getClientArea().height;
        int thumb = Math.max(1, Math.min(all, seen));
        ScrollBar bar = getVerticalBar();
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, all - thumb)), 0, Math.max(1, all), thumb,
                painter.height(), thumb);
        bar.setVisible(all > seen);
    }

    private void paint(Event event) {
        palette.renew();
        GC gc = event.gc;
        Rectangle area = getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        int first = getVerticalBar().getSelection() / painter.height();
        for (int i = first; i < list.size(); i++) {
            Rectangle at = bounds(i);
            if (at.y > area.height) {
                break;
            }
            painter.paint(gc, at, passage(i), colours, i == chosen, isFocusControl());
        }
    }

    private void key(Event event) {
        int page = Math.max(1, getClientArea().height / painter.height());
        switch (event.keyCode) {
            case SWT.ARROW_UP -> choose(chosen - 1);
            case SWT.ARROW_DOWN -> choose(chosen + 1);
            case SWT.PAGE_UP -> choose(chosen - page);
            case SWT.PAGE_DOWN -> choose(chosen + page);
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(list.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            default -> { /* a key of somebody else */ }
        }
    }

    private void press(Event event) {
        forceFocus();
        int at = (event.y + getVerticalBar().getSelection()) / painter.height();
        if (at < list.size()) {
            choose(at);
        }
    }

    /** Chooses a passage, the nearest one when there is no such. */
    void choose(int index) {
        if (list.size() == 0) {
            return;
        }
        chosen = Math.clamp(index, 0, list.size() - 1);
        ScrollBar bar = getVerticalBar();
        Rectangle at = bounds(chosen);
        if (at.y < 0) {
            bar.setSelection(bar.getSelection() + at.y);
        } else if (at.y + at.height > getClientArea().height) {
            bar.setSelection(bar.getSelection() + at.y + at.height - getClientArea().height);
        }
        redraw();
        getAccessible().setFocus(chosen);
        moved.accept(chosen);
    }

    private void open() {
        if (chosen >= 0) {
            opened.accept(chosen);
        }
    }

    private void tip(Event event) {
        int at = (event.y + getVerticalBar().getSelection()) / painter.height();
        String tip = passage(at).map(p -> (PassageTexts.heading(p) + "\n\n" + p.before() + p.words() + p.after())
                .replace("&", "&&")).orElse(null);
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }
}
