package org.verbatelier.publish.internal.pptx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

import org.verbatelier.chart.HeatMap;
import org.verbatelier.chart.Value;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.document.TraceIndex;
import org.verbatelier.publish.internal.Shades;
import org.verbatelier.publish.internal.pptx.Slide.Box;
import org.verbatelier.publish.internal.pptx.Slide.Square;

/** Shares the rows of tables among slides, each with its caption and header. */
final class TableSlides {

    static final String HATCH = "hatch";
    private static final double INSET = 5;
    private static final String MUTED = "54606E";
    private static final String HEADER = "F2F5F8";

    private final Deck deck;
    private final Box area;

    TableSlides(Deck deck, Box area) {
        this.deck = deck;
        this.area = area;
    }

    void table(Table table) {
        List<List<Square>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(column -> header(column.header(), align(column))).toList());
        for (List<String> row : table.rows()) {
            List<Square> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(new Square(row.get(i), false, align(table.columns().get(i)),
                        row.get(i).equals(Table.WITHHELD) ? HATCH : ""));
            }
            rows.add(cells);
        }
        double size = table.columns().size() > 7 ? 10 : 12;
        print(table.caption(), widths(table.columns().stream().mapToDouble(Table.Column::width).toArray()), rows, size,
                table.note());
    }

    private static String align(Table.Column column) {
        return column.numeric() ? "r" : "l";
    }

    private static Square header(String words, String align) {
        return new Square(words, true, align, HEADER);
    }

    void index(TraceIndex index, ResourceBundle words) {
        List<List<Square>> rows = new ArrayList<>();
        rows.add(List.of(header(words.getString("index.id"), "l"), header(words.getString("index.label"), "l"),
                header(words.getString("index.passages"), "l")));
        index.entries().forEach(entry -> rows.add(List.of(new Square(entry.id(), true, "l", ""),
                new Square(entry.label(), false, "l", ""),
                new Square(String.join(", ", entry.passages()), false, "l", ""))));
        print(index.title(), widths(1, 6, 9), rows, 9, index.note());
    }

    void heat(HeatMap map) {
        List<List<Square>> rows = new ArrayList<>();
        List<Square> header = new ArrayList<>(List.of(header("", "l")));
        map.columns().forEach(column -> header.add(header(column.label(), "ctr")));
        rows.add(header);
        for (HeatMap.Row row : map.rows()) {
            List<Square> cells = new ArrayList<>();
            cells.add(new Square("\u00a0".repeat(3 * row.depth()) + row.label(), row.total(), "l", ""));
            for (Value value : row.cells()) {
                String shade = Shades.of(map, value);
                cells.add(new Square(value.printed(), false, "ctr",
                        shade == null ? "" : shade.isEmpty() ? HATCH : shade));
            }
            rows.add(cells);
        }
        double[] parts = new double[map.columns().size() + 1];
        Arrays.fill(parts, 1);
        parts[0] = 2 + map.columns().size() / 6.0;
        print(map.title(), widths(parts), rows, map.columns().size() > 9 ? 9 : 11, map.note());
    }

    private double[] widths(double... parts) {
        double total = Arrays.stream(parts).sum();
        return Arrays.stream(parts).map(part -> area.width() * part / total).toArray();
    }

    private void print(String caption, double[] widths, List<List<Square>> rows, double size, String note) {
        List<Text> captions = deck.withHeading(Text.strong(caption, 14));
        double[] heights = rows.stream().mapToDouble(row -> height(row, widths, size)).toArray();
        Text foot = Text.of(note, 11, MUTED);
        double above = captions.stream().mapToDouble(text -> text.height(area.width())).sum() + 4;
        double below = note.isEmpty() ? 0 : foot.height(area.width()) + 6;
        double whole = above + Arrays.stream(heights).sum() + below;
        if (!deck.isOpen() || whole > deck.left()) {
            deck.begin();
        }
        int row = 1;
        while (row < rows.size() || row == 1) {
            double room = deck.left() - above - heights[0];
            int end = row;
            double used = 0;
            while (end < rows.size() && used + heights[end] + (end == rows.size() - 1 ? below : 0) <= room) {
                used += heights[end];
                end++;
            }
            end = Math.max(end, Math.min(row + 1, rows.size()));
            part(captions, above, widths, rows, heights, row, end, size);
            if (end >= rows.size()) {
                break;
            }
            row = end;
            deck.next();
        }
        if (!note.isEmpty()) {
            deck.add(new Slide.Words(deck.room(below), List.of(foot), "", "", 0), below);
        }
    }

    private void part(List<Text> captions, double above, double[] widths, List<List<Square>> rows, double[] heights,
            int from,
            int to, double size) {
        List<List<Square>> shown = new ArrayList<>(List.of(rows.get(0)));
        shown.addAll(rows.subList(from, to));
        double[] tall = IntStream.concat(IntStream.of(0), IntStream.range(from, to)).mapToDouble(i -> heights[i])
                .toArray();
        double height = Arrays.stream(tall).sum();
        Box box = deck.room(above + height);
        deck.add(new Slide.Words(new Box(box.x(), box.y(), box.width(), above), captions, "", "", 0), 0);
        deck.add(new Slide.Grid(new Box(box.x(), box.y() + above, box.width(), height),
                captions.get(captions.size() - 1).runs().get(0).text(), widths, shown, tall, size), above + height);
    }

    private static double height(List<Square> row, double[] widths, double size) {
        double lines = 1;
        for (int i = 0; i < row.size(); i++) {
            lines = Math.max(lines,
                    Text.lines(row.get(i).words(), size, row.get(i).bold(), widths[i] - 2 * INSET).size());
        }
        return lines * size * 1.2 + 6;
    }
}
