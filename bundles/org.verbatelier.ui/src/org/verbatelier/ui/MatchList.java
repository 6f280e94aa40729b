package org.verbatelier.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.verbatelier.core.Span;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.CodeMatch;
import org.verbatelier.presentation.Favourites;
import org.verbatelier.presentation.Mark;

/** The codes offered while one types, each as its chip with label and theme. */
final class MatchList extends Canvas {

    private static final int CHIP_ROOM = 104;

    private final Palette palette;
    private final Fonts fonts;
    private final ChipPainter chips;
    private final CodeColours colours;
    private List<CodeMatch> matches = List.of();
    private int selected;

    MatchList(Composite parent, CodeColours colours, Runnable accept) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.colours = colours;
        palette = new Palette(parent);
        fonts = Fonts.of(this);
        chips = new ChipPainter(palette, fonts.small());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, e -> {
            selected = Math.min(e.y / rowHeight(), matches.size() - 1);
            accept.run();
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                int row = event.childID == ACC.CHILDID_SELF ? selected : event.childID;
                event.result = row < 0 || row >= matches.size() ? ""
                        : matches.get(row).code().getId() + ", " + matches.get(row).code().getLabel();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = matches.size();
            }
        });
    }

    void show(List<CodeMatch> found) {
        matches = found;
        selected = 0;
        redraw();
    }

    Optional<CodeMatch> selected() {
        return matches.isEmpty() ? Optional.empty() : Optional.of(matches.get(selected));
    }

    void move(int step) {
        selected = Math.clamp(selected + step, 0, Math.max(0, matches.size() - 1));
        getAccessible().setFocus(selected);
        redraw();
    }

    private int rowHeight() {
        GC gc = new GC(this);
        int height = chips.size(gc, "X").y + 8;
        gc.dispose();
        return height;
    }

    private void paint(Event event) {
        GC gc = event.gc;
        palette.renew();
        Rectangle area = getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        int height = rowHeight();
        for (int i = 0; i < matches.size(); i++) {
            CodeMatch match = matches.get(i);
            int y = i * height;
            if (i == selected) {
                gc.setBackground(palette.selection(true));
                gc.fillRectangle(0, y, area.width, height);
                gc.setBackground(palette.accent());
                gc.fillRectangle(0, y, 3, height);
            }
            Mark mark = new Mark(Mark.Kind.CODING, "", "", new Span(0, 0), match.qualified(), Valence.UNSPECIFIED, 0,
                    "");
            Point size = chips.size(gc, mark.text());
            chips.paint(gc, new Rectangle(8, y + 4, size.x, size.y), mark, colours.of(match.qualified()), false, false);
            paintLabel(gc, match, Math.max(CHIP_ROOM, size.x + 16), y + 6, area.width);
        }
    }

    private void paintLabel(GC gc, CodeMatch match, int x, int y, int width) {
        gc.setFont(fonts.small());
        String key = Favourites.key(match.code()).map(k -> "  [" + Character.toUpperCase(k) + "]").orElse("");
        String aside = match.theme() + key;
        Point theme = gc.textExtent(aside);
        gc.setForeground(palette.dimmed());
        gc.drawText(aside, width - theme.x - 10, y, SWT.DRAW_TRANSPARENT);
        gc.setFont(fonts.text());
        gc.setForeground(palette.text());
        String label = match.code().getLabel() == null ? "" : match.code().getLabel();
        gc.drawText(GridPainter.fitted(gc, label, width - x - theme.x - 20), x, y - 1, SWT.DRAW_TRANSPARENT);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 400 : widthHint, Math.max(1, matches.size()) * rowHeight());
    }
}
