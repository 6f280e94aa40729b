package org.verbatelier.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Measures and paints the rows of a time chart. */
final class TimePainter {

    private static final int LABEL_CHARACTERS = 34;

    private final Palette palette;
    private final Fonts fonts;
    private final int line;
    private final int small;
    private final int unit;
    private final int labels;
    private final int month;

    /**
     * How a row is to look.
     *
     * @param milestone the milestone in focus; -1 for none
     * @param dragged days by which it is being dragged
     */
    record Look(boolean current, boolean focused, int milestone, int dragged) {}

    TimePainter(Control control, Palette palette) {
        this.palette = palette;
        this.fonts = Fonts.of(control);
        this.line = Fonts.line(control);
        this.unit = Math.max(6, line / 2);
        this.labels = Fonts.width(control, LABEL_CHARACTERS);
        GC gc = new GC(control);
        gc.setFont(fonts.small());
        this.small = gc.getFontMetrics().getHeight();
        this.month = gc.textExtent("mmm 0000").x;
        gc.dispose();
    }

    int rowHeight() {
        return line + small + unit;
    }

    int headHeight() {
        return small + unit;
    }

    int margin() {
        return unit;
    }

    int labelWidth(int width) {
        return Math.min(labels, width * 2 / 5);
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).format(date);
    }

    void paintGrid(GC gc, TimeScale.Fitted fitted, Rectangle area) {
        gc.setForeground(palette.line());
        for (LocalDate tick : fitted.ticks(month + unit)) {
            gc.drawLine(fitted.x(tick), 0, fitted.x(tick), area.height);
        }
        int today = fitted.x(fitted.scale().today());
        gc.setForeground(palette.accent());
        gc.setLineWidth(2);
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(today, headHeight(), today, area.height);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    /** Painted last: rows scroll below it. */
    void paintHead(GC gc, TimeScale.Fitted fitted, Rectangle area) {
        gc.setBackground(palette.header());
        gc.fillRectangle(0, 0, area.width, headHeight());
        gc.setFont(fonts.small());
        gc.setForeground(palette.dimmed());
        DateTimeFormatter name = DateTimeFormatter.ofPattern("LLL yyyy", Locale.getDefault());
        for (LocalDate tick : fitted.ticks(month + unit)) {
            String text = name.format(tick);
            if (fitted.x(tick) + gc.textExtent(text).x < area.width) {
                gc.drawText(text, fitted.x(tick) + 3, unit / 2, SWT.DRAW_TRANSPARENT);
            }
        }
        String today = Messages.get("time.today", day(fitted.scale().today()));
        gc.setFont(fonts.smallBold());
        gc.setForeground(palette.text());
        gc.drawText(shortened(gc, today, fitted.left() - 2 * unit), unit, unit / 2, SWT.DRAW_TRANSPARENT);
    }

    void paintRow(GC gc, Rectangle bounds, TimeChart.Row row, TimeScale.Fitted fitted, Look look) {
        gc.setAntialias(SWT.ON);
        if (look.current()) {
            gc.setBackground(palette.selection(look.focused()));
            gc.fillRectangle(bounds.x, bounds.y, fitted.left(), bounds.height);
        }
        int room = (row.isHeading() ? bounds.width : fitted.left()) - 2 * unit;
        gc.setForeground(palette.text());
        gc.setFont(row.isHeading() ? fonts.bold() : fonts.text());
        int top = bounds.y + unit / 2;
        gc.drawText(shortened(gc, row.title(), room), unit, top, SWT.DRAW_TRANSPARENT);
        gc.setFont(row.warning() == null ? fonts.small() : fonts.smallBold());
        gc.setForeground(row.warning() == null ? palette.dimmed() : palette.text());
        gc.drawText(shortened(gc, note(row), room), unit, top + line, SWT.DRAW_TRANSPARENT);
        if (!row.isHeading()) {
            paintBar(gc, bounds, row, fitted, look);
            for (int i = 0; i < row.milestones().size(); i++) {
                paintMilestone(gc, bounds, row.milestones().get(i), fitted, look.focused() && i == look.milestone(),
                        i == look.milestone() ? look.dragged() : 0);
            }
        }
        gc.setForeground(palette.line());
        gc.drawLine(0, bounds.y + bounds.height - 1, bounds.width, bounds.y + bounds.height - 1);
    }

    private static String note(TimeChart.Row row) {
        return row.warning() == null ? row.note() : "\u26a0 " + row.warning();
    }

    private void paintBar(GC gc, Rectangle bounds, TimeChart.Row row, TimeScale.Fitted fitted, Look look) {
        if (row.due() == null) {
            gc.setFont(fonts.small());
            gc.setForeground(palette.dimmed());
            gc.drawText(Messages.get("time.noDate"), fitted.left() + unit, bounds.y + unit / 2 + line / 2,
                    SWT.DRAW_TRANSPARENT);
            return;
        }
        LocalDate due = row.due().plusDays(look.milestone() < 0 ? look.dragged() : 0);
        LocalDate start = row.start() == null || row.start().isAfter(due) ? due : row.start();
        int y = bounds.y + unit;
        int height = line;
        int from = fitted.x(start);
        int to = Math.max(from + unit / 2, fitted.x(due.plusDays(1)));
        gc.setBackground(row.closed() ? palette.line() : palette.selection(true));
        gc.fillRectangle(from, y, to - from, height);
        gc.setForeground(palette.text());
        gc.drawRectangle(from, y, to - from - 1, height - 1);
        if (row.firstDue() != null) {
            paintSlip(gc, fitted.x(row.firstDue().plusDays(1)), to, y + height / 2);
            long days = ChronoUnit.DAYS.between(row.firstDue(), due);
            gc.setFont(fonts.smallBold());
            gc.setForeground(palette.text());
            String text = Messages.get("time.slip", days > 0 ? "+" : "\u2212", Math.abs(days));
            int x = to + 3;
            int width = gc.textExtent(text).x;
            gc.drawText(text, x + width > bounds.width ? from - width - 3 : x, y, SWT.DRAW_TRANSPARENT);
        }
    }

    /** From what was planned first to what is planned now. */
    private void paintSlip(GC gc, int from, int to, int y) {
        gc.setForeground(palette.text());
        gc.setLineStyle(SWT.LINE_DASH);
        gc.setLineWidth(2);
        gc.drawLine(from, y, to, y);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.drawLine(from, y - line / 2, from, y + line / 2);
        gc.setLineWidth(1);
    }

    private void paintMilestone(GC gc, Rectangle bounds, TimeChart.Milestone milestone, TimeScale.Fitted fitted,
            boolean focused, int dragged) {
        int y = bounds.y + unit + line / 2;
        int x = fitted.x(milestone.day().plusDays(dragged));
        if (milestone.firstDay() != null) {
            paintSlip(gc, fitted.x(milestone.firstDay()), x, bounds.y + bounds.height - unit / 2);
            diamond(gc, fitted.x(milestone.firstDay()), y, false, false);
        }
        diamond(gc, x, y, milestone.reached(), true);
        if (focused) {
            gc.setForeground(palette.accent());
            gc.setLineWidth(2);
            gc.drawRectangle(x - unit, y - unit, 2 * unit, 2 * unit);
            gc.setLineWidth(1);
        }
    }

    private void diamond(GC gc, int x, int y, boolean filled, boolean now) {
        int r = unit * 3 / 4;
        int[] corners = { x, y - r, x + r, y, x, y + r, x - r, y };
        if (now) {
            gc.setBackground(filled ? palette.text() : palette.background());
            gc.fillPolygon(corners);
        }
        gc.setForeground(now ? palette.text() : palette.dimmed());
        gc.drawPolygon(corners);
    }

    /** The milestone at a point; -1 for none. */
    int milestoneAt(TimeChart.Row row, Rectangle bounds, TimeScale.Fitted fitted, Point point) {
        for (int i = 0; i < row.milestones().size(); i++) {
            if (Math.abs(fitted.x(row.milestones().get(i).day()) - point.x) <= unit
                    && Math.abs(bounds.y + unit + line / 2 - point.y) <= unit) {
                return i;
            }
        }
        return -1;
    }

    /** All that a row says. */
    static String words(TimeChart.Row row) {
        List<String> lines = new ArrayList<>(List.of(row.title(), row.note()));
        if (row.due() != null) {
            lines.add(Messages.get("time.due", day(row.due())));
        }
        if (row.firstDue() != null) {
            long days = ChronoUnit.DAYS.between(row.firstDue(), row.due());
            lines.add(Messages.get("time.first", day(row.firstDue()), days > 0 ? "+" : "\u2212", Math.abs(days)));
        }
        for (TimeChart.Milestone milestone : row.milestones()) {
            lines.add(said(milestone));
        }
        if (row.warning() != null) {
            lines.add(row.warning());
        }
        return String.join("\n", lines);
    }

    /** A milestone in words. */
    static String said(TimeChart.Milestone milestone) {
        String when = Messages.get(milestone.reached() ? "time.reached" : "time.planned", milestone.title(),
                day(milestone.day()));
        if (milestone.firstDay() == null) {
            return when;
        }
        long days = ChronoUnit.DAYS.between(milestone.firstDay(), milestone.day());
        return Messages.get("time.slipped", when, days > 0 ? "+" : "\u2212", Math.abs(days));
    }

    private static String shortened(GC gc, String text, int width) {
        String shown = text;
        while (shown.length() > 1 && gc.textExtent(shown).x > width) {
            int cut = shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1);
            shown = shown.substring(0, cut).stripTrailing() + "…";
        }
        return shown;
    }
}
