package org.verbatelier.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.Tone;

/** Paints in the column of a code whether it is applied, with its sign and severity; a question mark when only suggested. */
final class CodeCell {

    private static final String APPLIED = "\u2713";

    private final Palette palette;
    private final Font font;

    CodeCell(Palette palette, Font font) {
        this.palette = palette;
        this.font = font;
    }

    /** What a cell says: a sign for each coding, or a question mark. */
    static String text(List<Mark> marks) {
        String signs = marks.stream().filter(mark -> !mark.isSuggestion())
                .map(mark -> mark.sign().isEmpty() ? APPLIED : mark.sign()).distinct()
                .collect(Collectors.joining(" "));
        return signs.isEmpty() && !marks.isEmpty() ? "?" : signs;
    }

    void paint(GC gc, Rectangle cell, int line, List<Mark> marks, CodeColours colours, boolean focused) {
        Rectangle box = new Rectangle(cell.x, cell.y - 1, cell.width, line + 3);
        gc.setFont(font);
        gc.setAntialias(SWT.ON);
        if (!marks.isEmpty()) {
            Tone tone = palette.tone(colours.of(marks.getFirst().code()));
            boolean suggested = marks.stream().allMatch(Mark::isSuggestion);
            if (!suggested) {
                gc.setBackground(palette.colour(tone.fill()));
                gc.fillRoundRectangle(box.x, box.y, box.width - 1, box.height, 6, 6);
            }
            gc.setForeground(palette.colour(tone.stripe()));
            gc.setLineStyle(suggested ? SWT.LINE_DASH : SWT.LINE_SOLID);
            gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height, 6, 6);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setForeground(palette.colour(tone.text()));
            String text = GridPainter.fitted(gc, text(marks), cell.width);
            Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
            gc.drawText(text, cell.x + (cell.width - extent.x) / 2, cell.y + 1, SWT.DRAW_TRANSPARENT);
        }
        if (focused) {
            gc.setForeground(palette.accent());
            gc.setLineWidth(2);
            gc.drawRoundRectangle(box.x - 2, box.y - 2, box.width + 3, box.height + 4, 8, 8);
            gc.setLineWidth(1);
        }
    }
}
