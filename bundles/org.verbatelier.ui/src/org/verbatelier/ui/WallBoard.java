package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.verbatelier.core.operation.CardData;
import org.verbatelier.presentation.workshop.WallCard;
import org.verbatelier.presentation.workshop.WallGroup;

/**
 * The wall of a sharing workshop: a column for each group, cards in large type. Arrows go from card to card, Space chooses
 * several, Ctrl and Left or Right carries them to the next column; or they are dragged. Beyond the last column a new group
 * begins.
 */
public final class WallBoard extends Canvas {

    private static final int NARROWEST = 26;

    private final Palette palette;
    private final WallPainter painter;
    private final List<Carried> carried = new ArrayList<>();
    private final Set<CardData> chosen = new LinkedHashSet<>();
    private List<WallGroup> groups = List.of();
    private WallLayout layout;
    private WallLayout.Place place = new WallLayout.Place(0, 0);
    private WallLayout.Place pressed;
    private int target = -1;
    /** Whether what is chosen was just carried and may be carried on; going elsewhere lets go of it. */
    private boolean underWay;

    /** Told when cards are carried to another column. */
    @FunctionalInterface
    public interface Carried {

        /**
         * Cards are carried.
         *
         * @param cards at least one
         * @param column place of the group in those shown; their number for a new group
         */
        void to(List<CardData> cards, int column);
    }

    /** An empty wall. */
    public WallBoard(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
        palette = new Palette(parent);
        painter = new WallPainter(this, palette);
        layout = lay();
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> arrange());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        getHorizontalBar().addListener(SWT.Selection, e -> redraw());
        new WallAccess(this);
    }

    /** Told when cards are carried to another column. */
    public void onCarried(Carried listener) {
        carried.add(listener);
    }

    /** Shows groups; the card in focus stays in focus wherever it went, and what is being carried stays chosen. */
    public void setGroups(List<WallGroup> newGroups) {
        Optional<CardData> focus = current().map(WallCard::data);
        groups = List.copyOf(newGroups);
        if (!underWay) {
            chosen.clear();
        }
        focus.ifPresent(this::follow);
        place = clamped(place);
        arrange();
        reveal();
    }

    private void follow(CardData card) {
        for (int column = 0; column < groups.size(); column++) {
            List<WallCard> cards = groups.get(column).cards();
            for (int i = 0; i < cards.size(); i++) {
                if (cards.get(i).data().isSamePassage(card)) {
                    place = new WallLayout.Place(column, i);
                }
            }
        }
    }

    /** The card in focus. */
    public Optional<WallCard> current() {
        return groups.isEmpty() || place.card() < 0 || place.card() >= groups.get(place.column()).cards().size()
                ? Optional.empty()
                : Optional.of(groups.get(place.column()).cards().get(place.card()));
    }

    /** The group in focus; empty before any is shown. */
    public Optional<WallGroup> currentGroup() {
        return groups.isEmpty() ? Optional.empty() : Optional.of(groups.get(place.column()));
    }

    /** The cards that are chosen, else the one in focus; none on an empty column. */
    public List<CardData> selection() {
        List<CardData> all = groups.stream().flatMap(group -> group.cards().stream()).map(WallCard::data)
                .filter(this::isChosen).toList();
        return all.isEmpty() ? current().map(WallCard::data).stream().toList() : all;
    }

    private boolean isChosen(CardData card) {
        return chosen.stream().anyMatch(card::isSamePassage);
    }

    List<WallGroup> groups() {
        return groups;
    }

    /** Where a card lies now, in coordinates of the wall; may be out of sight. */
    Rectangle bounds(int column, int card) {
        Rectangle bounds = layout.bounds(new WallLayout.Place(column, card));
        return new Rectangle(bounds.x - getHorizontalBar().getSelection(), bounds.y - getVerticalBar().getSelection(),
                bounds.width, bounds.height);
    }

    private WallLayout.Place clamped(WallLayout.Place wanted) {
        if (groups.isEmpty()) {
            return new WallLayout.Place(0, -1);
        }
        int column = Math.clamp(wanted.column(), 0, groups.size() - 1);
        int cards = groups.get(column).cards().size();
        return new WallLayout.Place(column, cards == 0 ? -1 : Math.clamp(wanted.card(), 0, cards - 1));
    }

    private WallLayout lay() {
        int unit = painter.unit();
        Rectangle area = getClientArea();
        int columns = Math.clamp(groups.size() + 1L, 2, 4);
        int width = Math.max(NARROWEST * unit, (area.width - unit) / columns - unit);
        List<List<Integer>> heights = new ArrayList<>();
        groups.forEach(group -> heights
                .add(group.cards().stream().map(card -> painter.height(card, width - 2 * unit)).toList()));
        // beyond the last group a new one begins
        heights.add(List.of());
        return WallLayout.of(heights, width, unit, painter.headHeight(), area.height);
    }

    private void arrange() {
        layout = lay();
        show(getVerticalBar(), layout.height(), getClientArea().height);
        show(getHorizontalBar(), layout.width(), getClientArea().width);
        redraw();
    }

    private static void show(ScrollBar bar, int total, int visible) {
        bar.setVisible(total > visible);
        int thumb = Math.clamp(visible, 1, Math.max(1, total));
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, total - thumb)), 0, Math.max(1, total), thumb, 40,
                Math.max(40, visible - 40));
    }

    private void reveal() {
        Rectangle bounds = layout.bounds(place);
        reveal(getVerticalBar(), bounds.y, place.card() < 0 ? 1 : bounds.height);
        reveal(getHorizontalBar(), bounds.x, bounds.width);
        redraw();
    }

    private void reveal(ScrollBar bar, int from, int length) {
        int gap = painter.unit();
        if (from - gap < bar.getSelection()) {
            bar.setSelection(Math.max(0, from - gap));
        } else if (from + length + gap > bar.getSelection() + bar.getThumb()) {
            bar.setSelection(from + length + gap - bar.getThumb());
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        if (palette.renew()) {
            layout = lay();
        }
        gc.setBackground(palette.background());
        gc.fillRectangle(getClientArea());
        for (int column = 0; column < layout.columns().size(); column++) {
            paintColumn(gc, column);
        }
    }

    private void paintColumn(GC gc, int column) {
        WallGroup group = column < groups.size() ? groups.get(column) : null;
        painter.paintColumn(gc, bounds(column, -1), group, column == target);
        if (group != null) {
            for (int card = 0; card < group.cards().size(); card++) {
                Rectangle bounds = bounds(column, card);
                if (bounds.intersects(getClientArea())) {
                    painter.paintCard(gc, bounds, group.cards().get(card), new WallPainter.CardLook(
                            column == place.column() && card == place.card(),
                            isChosen(group.cards().get(card).data()), isFocusControl()));
                }
            }
        }
    }

    private void key(Event event) {
        boolean carries = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> sideways(-1, carries);
            case SWT.ARROW_RIGHT -> sideways(1, carries);
            case SWT.ARROW_DOWN -> go(place.column(), place.card() + 1);
            case SWT.ARROW_UP -> go(place.column(), Math.max(0, place.card() - 1));
            case SWT.HOME -> go(place.column(), 0);
            case SWT.END -> go(place.column(), Integer.MAX_VALUE);
            case ' ' -> choose();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void sideways(int step, boolean carries) {
        int column = place.column() + step;
        if (!carries) {
            go(column, Math.max(0, place.card()));
        } else if (column >= 0 && !selection().isEmpty()) {
            carry(column);
        }
    }

    private void carry(int column) {
        List<CardData> cards = selection();
        underWay = true;
        carried.forEach(listener -> listener.to(cards, column));
    }

    private void go(int column, int card) {
        letGo();
        place = clamped(new WallLayout.Place(column, card));
        reveal();
    }

    private void letGo() {
        if (underWay) {
            underWay = false;
            chosen.clear();
        }
    }

    private void choose() {
        letGo();
        current().map(WallCard::data).ifPresent(card -> {
            if (!chosen.removeIf(card::isSamePassage)) {
                chosen.add(card);
            }
        });
        redraw();
    }

    private Optional<WallLayout.Place> at(Event event) {
        return layout.at(event.x + getHorizontalBar().getSelection(), event.y + getVerticalBar().getSelection());
    }

    private void press(Event event) {
        forceFocus();
        pressed = null;
        at(event).filter(p -> event.button == 1 && p.column() < groups.size()).ifPresent(p -> {
            place = clamped(p);
            if ((event.stateMask & SWT.MOD1) != 0) {
                choose();
            } else if (p.card() >= 0) {
                pressed = p;
                letGo();
                if (current().filter(card -> !isChosen(card.data())).isPresent()) {
                    chosen.clear();
                }
            }
            redraw();
        });
    }

    private void drag(Event event) {
        if (pressed != null) {
            int column = at(event).map(WallLayout.Place::column).orElse(-1);
            setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            if (column != target) {
                target = column;
                redraw();
            }
        }
    }

    private void release(Event event) {
        int column = pressed == null ? -1 : at(event).map(WallLayout.Place::column).orElse(-1);
        boolean moved = pressed != null && column >= 0 && column != pressed.column();
        pressed = null;
        target = -1;
        setCursor(null);
        redraw();
        if (moved) {
            carry(column);
            letGo();
        }
    }
}
