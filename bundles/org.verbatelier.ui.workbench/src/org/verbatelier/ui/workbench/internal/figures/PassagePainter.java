package org.verbatelier.ui.workbench.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.core.Span;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.PassageList.Judged;
import org.verbatelier.presentation.PassageList.Passage;
import org.verbatelier.ui.ChipPainter;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Palette;

/** Paints a passage: who and where, its codes as chips, the words within what is said around them. All are equally high. */
final class PassagePainter {

    private static final int LINES = 2;

    private final Palette palette;
    private final Fonts fonts;
    private final ChipPainter chips;
    private final TextLayout layout;
    private final int line;
    private final int unit;

    PassagePainter(Control control, Palette palette) {
        this.palette = palette;
        fonts = Fonts.of(control);
        chips = new ChipPainter(palette, fonts.small());
        layout = new TextLayout(control.getDisplay());
        layout.setFont(fonts.text());
        control.addDisposeListener(e -> layout.dispose());
        line = Fonts.line(control);
        unit = Math.max(6, line / 2);
    }

    /** Height of a passage in pixels. */
    int height() {
        return unit / 2 + chipHeight() + LINES * (line + 2) + unit;
    }

    private int chipHeight() {
        return line + 6;
    }

    void paint(GC gc, Rectangle at, Optional<Passage> passage, CodeColours colours, boolean chosen, boolean focused) {
        gc.setBackground(chosen ? palette.selection(focused) : palette.background());
        gc.fillRectangle(at);
        if (chosen && focused) {
            gc.setBackground(palette.accent());
            gc.fillRectangle(at.x, at.y, 3, at.height);
        }
        Rectangle inside = new Rectangle(at.x + unit, at.y + unit / 2, at.width - 2 * unit, at.height);
        passage.ifPresentOrElse(found -> paint(gc, inside, found, colours),
                () -> words(gc, inside, Messages.get("passage.gone")));
        gc.setForeground(palette.line());
        gc.drawLine(at.x, at.y + at.height - 1, at.x + at.width, at.y + at.height - 1);
    }

    private void words(GC gc, Rectangle at, String text) {
        gc.setFont(fonts.text());
        gc.setForeground(palette.dimmed());
        gc.drawText(text, at.x, at.y, SWT.DRAW_TRANSPARENT);
    }

    private void paint(GC gc, Rectangle at, Passage passage, CodeColours colours) {
        int x = at.x + at.width;
        List<Judged> codes = new ArrayList<>(passage.place().codes());
        gc.setFont(fonts.small());
        for (Judged judged : codes.reversed()) {
            Point size = chips.size(gc, judged.text());
            x -= size.x;
            if (x > at.x + at.width / 3) {
                chips.paint(gc, new Rectangle(x, at.y, size.x, size.y), mark(passage, judged),
                        colours.of(judged.code()), false, false);
                x -= 4;
            } else {
                x += size.x;
                break;
            }
        }
        gc.setFont(fonts.small());
        gc.setForeground(palette.dimmed());
        gc.setClipping(at.x, at.y, Math.max(0, x - at.x - unit), chipHeight());
        gc.drawText(PassageTexts.heading(passage), at.x, at.y + 2, SWT.DRAW_TRANSPARENT);
        gc.setClipping((Rectangle) null);
        quote(gc, new Rectangle(at.x, at.y + chipHeight(), at.width, LINES * (line + 2)), passage);
    }

    private static Mark mark(Passage passage, Judged judged) {
        return new Mark(Mark.Kind.CODING, "", passage.place().verbatim(), new Span(0, 0), judged.code(),
                judged.valence(), judged.severity(), "");
    }

    /** The words in full ink, what is around them dimmed; what does not fit on the lines there are is left out. */
    private void quote(GC gc, Rectangle at, Passage passage) {
        String before = passage.words().length() > 90 ? "" : lastWords(passage.before());
        String text = before + passage.words() + passage.after();
        layout.setWidth(Math.max(20, at.width));
        layout.setText(text);
        TextStyle around = new TextStyle(fonts.text(), palette.dimmed(), null);
        layout.setStyle(around, 0, text.length());
        if (!passage.words().isEmpty()) {
            layout.setStyle(new TextStyle(fonts.text(), palette.text(), null), before.length(),
                    before.length() + passage.words().length() - 1);
        }
        gc.setClipping(at);
        layout.draw(gc, at.x, at.y);
        gc.setClipping((Rectangle) null);
        if (layout.getLineCount() > LINES) {
            int y = at.y + layout.getLineBounds(LINES - 1).y;
            gc.setFont(fonts.text());
            Point dots = gc.textExtent(" \u2026");
            gc.fillRectangle(at.x + at.width - dots.x, y, dots.x, at.y + at.height - y);
            gc.setForeground(palette.dimmed());
            gc.drawText(" \u2026", at.x + at.width - dots.x, y, SWT.DRAW_TRANSPARENT);
        }
    }

    private static String lastWords(String before) {
        int room = 45;
        if (before.length() <= room) {
            return before;
        }
        int space = before.indexOf(' ', before.length() - room);
        return "\u2026" + before.substring(space < 0 ? before.length() - room : space);
    }
}
