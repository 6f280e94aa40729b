package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Cards in named columns, as on a planning board. Arrows go from card to card, Enter opens one, Ctrl and Left or Right
 * carries it to the next column, Ctrl and Up or Down changes its place; or it is dragged.
 */
public final class CardBoard extends Canvas {

    private static final int NARROWEST = 20;

    private final Palette palette;
    private final CardPainter painter;
    private final List<Consumer<String>> chosen = new ArrayList<>();
    private final List<Consumer<String>> opened = new ArrayList<>();
    private final List<Carried> carried = new ArrayList<>();
    private List<Column> columns = List.of();
    private WallLayout layout;
    private WallLayout.Place place = new WallLayout.Place(0, 0);
    private WallLayout.Place pressed;
    private WallLayout.Place target;
    private boolean dragging;

    /**
     * A column.
     *
     * @param key identifier
     * @param title what it is called
     * @param note a few words below the title
     * @param cards from top to bottom
     */
    public record Column(String key, String title, String note, List<Card> cards) {}

    /**
     * A card.
     *
     * @param key identifier, unique on the board
     * @param head a few words above the title, dimmed: number, state
     * @param title what it is called
     * @param notes dimmed lines below the title
     * @param warning what is wrong with it, shown with a sign; null for nothing
     */
    public record Card(String key, String head, String title, List<String> notes, String warning) {}

    /** Told when a card is carried. */
    @FunctionalInterface
    public interface Carried {

        /**
         * A card is carried.
         *
         * @param card its key
         * @param column key of the column it is carried to, which may be its own
         * @param index where it is to be among the other cards of that column
         */
        void to(String card, String column, int index);
    }

    /** An empty board. */
    public CardBoard(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
        palette = new Palette(parent);
        painter = new CardPainter(this, palette);
        layout = lay();
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> arrange());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseDoubleClick, e -> open());
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        getHorizontalBar().addListener(SWT.Selection, e -> redraw());
        new CardAccess(this);
    }

    /** Told the key of the card that has come into focus; null when a column is. */
    public void onChosen(Consumer<String> listener) {
        chosen.add(listener);
    }

    /** Told the key of a card that is to be opened. */
    public void onOpened(Consumer<String> listener) {
        opened.add(listener);
    }

    /** Told when a card is carried elsewhere. */
    public void onCarried(Carried listener) {
        carried.add(listener);
    }

    /** Shows columns; the card in focus stays in focus wherever it went. */
    public void setColumns(List<Column> newColumns) {
        Optional<String> focus = current().map(Card::key);
        columns = List.copyOf(newColumns);
        focus.ifPresent(this::find);
        place = clamped(place);
        arrange();
        reveal();
    }

    /** Brings a card into focus, without telling; false when it is not there. */
    public boolean choose(String key) {
        boolean found = find(key);
        reveal();
        return found;
    }

    private boolean find(String key) {
        for (int column = 0; column < columns.size(); column++) {
            List<Card> cards = columns.get(column).cards();
            for (int i = 0; i < cards.size(); i++) {
                if (cards.get(i).key().equals(key)) {
                    place = new WallLayout.Place(column, i);
                    return true;
                }
            }
        }
        return false;
    }

    /** The card in focus; empty when a column without cards is. */
    public Optional<Card> current() {
        return card(place);
    }

    private Optional<Card> card(WallLayout.Place at) {
        return at.column() < columns.size() && at.card() >= 0 && at.card() < columns.get(at.column()).cards().size()
                ? Optional.of(columns.get(at.column()).cards().get(at.card()))
                : Optional.empty();
    }

    /** The column in focus; empty before any is shown. */
    public Optional<Column> currentColumn() {
        return columns.isEmpty() ? Optional.empty() : Optional.of(columns.get(place.column()));
    }

    /** The column at a point of the display. */
    public Optional<Column> columnAt(int x, int y) {
        Point here = toControl(x, y);
        return at(here.x, here.y).map(p -> columns.get(p.column()));
    }

    /** The card at a point of the display. */
    public Optional<Card> cardAt(int x, int y) {
        Point here = toControl(x, y);
        return at(here.x, here.y).flatMap(this::card);
    }

    /** Shows where something dragged from elsewhere would fall; null for nowhere. */
    public void showTarget(Column column) {
        int index = columns.indexOf(column);
        WallLayout.Place wanted = index < 0 ? null : new WallLayout.Place(index, -1);
        if (!Objects.equals(wanted, target)) {
            target = wanted;
            redraw();
        }
    }

    /** What is shown. */
    public List<Column> columns() {
        return columns;
    }

    /** Where a card is seen now, in coordinates of the board; may be out of sight. Card -1 is the column. */
    public Rectangle bounds(int column, int card) {
        Rectangle bounds = layout.bounds(new WallLayout.Place(column, card));
        return new Rectangle(bounds.x - getHorizontalBar().getSelection(), bounds.y - getVerticalBar().getSelection(),
                bounds.width, bounds.height);
    }

    private WallLayout.Place clamped(WallLayout.Place wanted) {
        if (columns.isEmpty()) {
            return new WallLayout.Place(0, -1);
        }
        int column = Math.clamp(wanted.column(), 0, columns.size() - 1);
        int cards = columns.get(column).cards().size();
        return new WallLayout.Place(column, cards == 0 ? -1 : Math.clamp(wanted.card(), 0, cards - 1));
    }

    private WallLayout lay() {
        int unit = painter.unit();
        Rectangle area = getClientArea();
        int count = Math.max(1, columns.size());
        int width = Math.max(NARROWEST * unit, (area.width - unit) / count - unit);
        int head = columns.stream().mapToInt(column -> painter.headHeight(column, width)).max().orElse(unit);
        List<List<Integer>> heights = columns.stream().map(column -> column.cards().stream()
                .map(card -> painter.height(card, width - 2 * unit)).toList()).toList();
        return WallLayout.of(heights.isEmpty() ? List.of(List.of()) : heights, width, unit, head, area.height);
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
        if (!columns.isEmpty()) {
            Rectangle bounds = layout.bounds(place);
            reveal(getVerticalBar(), bounds.y, place.card() < 0 ? 1 : bounds.height);
            reveal(getHorizontalBar(), bounds.x, bounds.width);
        }
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
        if (palette.renew()) {
            layout = lay();
        }
        GC gc = event.gc;
        gc.setBackground(palette.background());
        gc.fillRectangle(getClientArea());
        for (int column = 0; column < columns.size(); column++) {
            painter.paintColumn(gc, bounds(column, -1), columns.get(column), isTarget(column),
                    column == place.column() && place.card() < 0 && isFocusControl());
            for (int card = 0; card < columns.get(column).cards().size(); card++) {
                Rectangle bounds = bounds(column, card);
                if (bounds.intersects(getClientArea())) {
                    painter.paintCard(gc, bounds, columns.get(column).cards().get(card),
                            column == place.column() && card == place.card(), isFocusControl());
                }
            }
        }
    }

    private boolean isTarget(int column) {
        return target != null && target.column() == column;
    }

    private void key(Event event) {
        boolean carries = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> step(-1, 0, carries);
            case SWT.ARROW_RIGHT -> step(1, 0, carries);
            case SWT.ARROW_DOWN -> step(0, 1, carries);
            case SWT.ARROW_UP -> step(0, -1, carries);
            case SWT.HOME -> go(new WallLayout.Place(place.column(), 0));
            case SWT.END -> go(new WallLayout.Place(place.column(), Integer.MAX_VALUE));
            case SWT.CR, SWT.KEYPAD_CR -> open();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void step(int across, int down, boolean carries) {
        WallLayout.Place to = new WallLayout.Place(place.column() + across, Math.max(0, place.card() + down));
        if (!carries) {
            go(to);
        } else if (to.column() >= 0 && to.column() < columns.size()) {
            int others = columns.get(to.column()).cards().size() - (across == 0 ? 1 : 0);
            current().ifPresent(card -> carry(card, to.column(), Math.clamp(to.card(), 0, Math.max(0, others))));
        }
    }

    private void carry(Card card, int column, int index) {
        carried.forEach(listener -> listener.to(card.key(), columns.get(column).key(), index));
    }

    private void go(WallLayout.Place to) {
        place = clamped(to);
        reveal();
        String key = current().map(Card::key).orElse(null);
        chosen.forEach(listener -> listener.accept(key));
    }

    private void open() {
        current().map(Card::key).ifPresent(key -> opened.forEach(listener -> listener.accept(key)));
    }

    private Optional<WallLayout.Place> at(int x, int y) {
        return columns.isEmpty() ? Optional.empty()
                : layout.at(x + getHorizontalBar().getSelection(), y + getVerticalBar().getSelection());
    }

    private void press(Event event) {
        forceFocus();
        pressed = null;
        dragging = false;
        at(event.x, event.y).ifPresent(p -> {
            if (event.button == 1 && p.card() >= 0) {
                pressed = p;
            }
            go(p);
        });
    }

    private void drag(Event event) {
        Optional<WallLayout.Place> here = at(event.x, event.y);
        setToolTipText(pressed != null ? null : here.flatMap(this::card).map(painter::tip).orElse(null));
        if (pressed == null) {
            return;
        }
        dragging |= here.filter(p -> !p.equals(pressed)).isPresent();
        WallLayout.Place wanted = dragging ? here.orElse(null) : null;
        if (!Objects.equals(wanted, target)) {
            target = wanted;
            setCursor(wanted == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            redraw();
        }
    }

    private void release(Event event) {
        WallLayout.Place from = pressed;
        Optional<WallLayout.Place> to = dragging ? at(event.x, event.y) : Optional.empty();
        pressed = null;
        dragging = false;
        target = null;
        setCursor(null);
        redraw();
        to.filter(p -> !p.equals(from)).ifPresent(p -> {
            int last = columns.get(p.column()).cards().size() - (p.column() == from.column() ? 1 : 0);
            card(from).ifPresent(card -> carry(card, p.column(), p.card() < 0 ? last : Math.min(p.card(), last)));
        });
    }
}
