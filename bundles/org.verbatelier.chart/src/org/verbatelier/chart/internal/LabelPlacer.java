package org.verbatelier.chart.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.verbatelier.chart.Paint;
import org.verbatelier.chart.Shape;
import org.verbatelier.chart.Shape.Anchor;

/**
 * Names points without a name lying over another name, a point or a name's pointer. Each name takes the nearest of many
 * places around its point; those in the crowd choose first, as they have least choice, then the more
 * important ones. A name that finds no place is left
 * to a numbered list below.
 */
final class LabelPlacer {

    private static final double[] DISTANCES = { 3, 10, 18, 28, 40, 54, 70 };
    private static final int DIRECTIONS = 16;
    private static final double COLUMN = 96;
    /** Rather cover a line than go farther than this. */
    private static final double FAR = 18;
    /** From here on a name needs a pointer to its point. */
    private static final double POINTER = 9;
    private static final double AIR = 1;

    private final Pen pen;
    private final Box frame;
    private final List<Box> taken = new ArrayList<>();
    private final List<double[]> pointers = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();

    /**
     * A point to name.
     *
     * @param mark its place among the marks
     */
    record Spot(int mark, double x, double y, double radius, String label) {

        Box box() {
            return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /** A name set in lines, with the room it takes. */
    private record Setting(List<String> lines, double width, double height) {}

    /** A name in its place. */
    private record Placed(Box box, List<String> lines, Anchor anchor, double[] pointer) {}

    /** Places names within a frame. */
    LabelPlacer(Pen pen, Box frame) {
        this.pen = pen;
        this.frame = frame;
    }

    /** Keeps names away from somewhere. */
    void avoid(Box box) {
        taken.add(box);
    }

    /** Keeps names off a line as long as there is another place nearby; else they cover it. */
    void spare(double x1, double y1, double x2, double y2) {
        lines.add(new double[] { x1, y1, x2, y2 });
    }

    /** Puts down the names; those without room have a number instead and are given, in the order of the numbers. */
    List<Spot> place(List<Spot> spots) {
        spots.forEach(spot -> avoid(spot.box()));
        List<Spot> order = new ArrayList<>(spots);
        order.sort(Comparator.comparingInt((Spot spot) -> -neighbours(spot, spots))
                .thenComparingInt(Spot::mark));
        List<Spot> left = order.stream().filter(spot -> !put(spot, spot.label())).sorted(
                Comparator.comparingInt(Spot::mark)).toList();
        for (int i = 0; i < left.size(); i++) {
            Spot spot = left.get(i);
            if (!put(spot, Integer.toString(i + 1))) {
                pen.text(spot.mark(), spot.x(), spot.y() - Typeset.ON_DISC.line() / 2, Integer.toString(i + 1),
                        Typeset.ON_DISC, Anchor.MIDDLE);
            }
        }
        return left;
    }

    private boolean put(Spot spot, String words) {
        Placed placed = find(spot, words);
        if (placed != null) {
            put(spot, placed);
        }
        return placed != null;
    }

    private static int neighbours(Spot spot, List<Spot> spots) {
        int count = 0;
        for (Spot other : spots) {
            count += Math.abs(other.x() - spot.x()) < COLUMN && Math.abs(other.y() - spot.y()) < COLUMN / 3 ? 1 : 0;
        }
        return count;
    }

    private Placed find(Spot spot, String words) {
        Placed covering = null;
        List<Setting> settings = settings(words);
        for (double distance : DISTANCES) {
            if (distance > FAR && covering != null) {
                return covering;
            }
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                for (Setting setting : settings) {
                    Placed placed = at(spot, setting, distance, direction);
                    if (isFree(placed, spot)) {
                        if (!covers(placed.box())) {
                            return placed;
                        }
                        covering = covering == null ? placed : covering;
                    }
                }
            }
        }
        return covering;
    }

    /** Words on one line and, when that is long, in a column. */
    private List<Setting> settings(String words) {
        List<String> column = pen.wrap(words, Typeset.SMALL, COLUMN);
        Setting line = setting(List.of(words));
        return column.size() > 1 ? List.of(line, setting(column)) : List.of(line);
    }

    private Setting setting(List<String> lines) {
        return new Setting(lines, pen.widest(lines, Typeset.SMALL), lines.size() * Typeset.SMALL.line());
    }

    private boolean covers(Box box) {
        return lines.stream().anyMatch(line -> box.isCrossed(line[0], line[1], line[2], line[3]));
    }

    /** The name at some distance from its point: to the right first, then turning up and down alternately. */
    private Placed at(Spot spot, Setting setting, double distance, int direction) {
        int turn = (direction + 1) / 2 * (direction % 2 == 0 ? 1 : -1);
        double angle = 2 * Math.PI * turn / DIRECTIONS;
        double reach = spot.radius() + distance;
        double x = spot.x() + reach * Math.cos(angle);
        double y = spot.y() - reach * Math.sin(angle);
        double width = setting.width();
        double height = setting.height();
        double cos = Math.cos(angle);
        boolean middle = Math.abs(cos) < 0.3;
        double left = middle ? x - width / 2 : cos > 0 ? x : x - width;
        double top = y - height / 2 - (height / 2 - 2) * Math.sin(angle);
        Anchor anchor = middle ? Anchor.MIDDLE : cos > 0 ? Anchor.START : Anchor.END;
        double[] pointer = distance < POINTER ? null
                : new double[] { spot.x() + spot.radius() * cos, spot.y() - spot.radius() * Math.sin(angle), x, y };
        return new Placed(new Box(left, top, width, height), setting.lines(), anchor, pointer);
    }

    private boolean isFree(Placed placed, Spot spot) {
        Box box = new Box(placed.box().left() - AIR, placed.box().top() - AIR, placed.box().width() + 2 * AIR,
                placed.box().height() + 2 * AIR);
        double[] own = placed.pointer();
        if (!frame.holds(box)) {
            return false;
        }
        Box self = spot.box();
        for (Box other : taken) {
            if (box.overlaps(other)
                    || own != null && !other.equals(self) && other.isCrossed(own[0], own[1], own[2], own[3])) {
                return false;
            }
        }
        for (double[] other : pointers) {
            if (box.isCrossed(other[0], other[1], other[2], other[3]) || own != null && cross(own, other)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two straight lines, given by their ends, cross each other. */
    private static boolean cross(double[] one, double[] other) {
        return turn(one, other[0], other[1]) * turn(one, other[2], other[3]) < 0
                && turn(other, one[0], one[1]) * turn(other, one[2], one[3]) < 0;
    }

    private static double turn(double[] line, double x, double y) {
        return (line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0]);
    }

    private void put(Spot spot, Placed placed) {
        Box box = placed.box();
        taken.add(box);
        if (placed.pointer() != null) {
            double[] p = placed.pointer();
            pointers.add(p);
            pen.line(spot.mark(), p[0], p[1], p[2], p[3], Paint.DIMMED, 0.5);
        }
        if (covers(box)) {
            pen.rect(spot.mark(), box.left(), box.top(), box.width(), box.height(), Paint.GROUND, null);
        }
        double x = placed.anchor() == Anchor.START ? box.left()
                : placed.anchor() == Anchor.END ? box.right() : box.left() + box.width() / 2;
        pen.lines(spot.mark(), x, box.top(), placed.lines(), Typeset.SMALL, placed.anchor());
    }

    /** Lists the spots that have a number, in as many columns as there is room for; gives the y below. */
    static double list(Pen pen, List<Spot> spots, double top, double width) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            items.add(pen.words().get("legend.number", i + 1, spots.get(i).label()));
        }
        double widest = pen.widest(items, Typeset.SMALL) + COLUMN / 6;
        int columns = Math.clamp((long) (width / Math.max(1, widest)), 1, Math.max(1, items.size()));
        int rows = (items.size() + columns - 1) / columns;
        double bottom = top;
        for (int column = 0; column < columns; column++) {
            double y = top;
            for (String item : items.subList(Math.min(items.size(), column * rows),
                    Math.min(items.size(), (column + 1) * rows))) {
                y = pen.lines(Shape.NONE, column * width / columns, y, pen.wrap(item, Typeset.SMALL, width / columns),
                        Typeset.SMALL, Anchor.START);
            }
            bottom = Math.max(bottom, y);
        }
        return bottom;
    }
}
