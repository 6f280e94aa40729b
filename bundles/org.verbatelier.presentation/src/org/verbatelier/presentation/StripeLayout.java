package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * How overlapping marks are drawn on one text: each in a lane of the margin where nothing collides, and the words cut into
 * runs that do not overlap.
 *
 * @param stripes the marks with their lanes, in reading order
 * @param lanes number of lanes used
 * @param runs pieces of the text that carry at least one mark, in order, never overlapping
 */
public record StripeLayout(List<Stripe> stripes, int lanes, List<Run> runs) {

    /**
     * A mark in its lane.
     *
     * @param mark the mark
     * @param lane from 0, nearest to the text
     */
    public record Stripe(Mark mark, int lane) {}

    /**
     * A piece of text with the marks that cover all of it.
     *
     * @param start first UTF-16 unit
     * @param end unit after the last one, greater than start
     * @param marks the marks, at least one, in reading order
     */
    public record Run(int start, int end, List<Mark> marks) {

        /** Whether only suggestions cover it. */
        public boolean isOnlySuggested() {
            return marks.stream().allMatch(Mark::isSuggestion);
        }
    }

    /** Lays out the marks of a text. */
    public static StripeLayout of(List<Mark> marks) {
        return of(marks, 0);
    }

    /**
     * Lays out the marks of a text that is shown in lines.
     *
     * @param apart least number of units between two marks in one lane, so that they are not beside the same line
     */
    public static StripeLayout of(List<Mark> marks, int apart) {
        List<Mark> ordered = marks.stream().sorted(Mark.READING_ORDER).toList();
        List<Integer> ends = new ArrayList<>();
        List<Stripe> stripes = new ArrayList<>();
        TreeSet<Integer> borders = new TreeSet<>();
        for (Mark mark : ordered) {
            stripes.add(new Stripe(mark, lane(ends, mark, apart)));
            borders.add(mark.span().start());
            borders.add(mark.span().end());
        }
        return new StripeLayout(List.copyOf(stripes), ends.size(), runs(ordered, List.copyOf(borders)));
    }

    private static int lane(List<Integer> ends, Mark mark, int apart) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) + apart <= mark.span().start()) {
                ends.set(lane, mark.span().end());
                return lane;
            }
        }
        ends.add(mark.span().end());
        return ends.size() - 1;
    }

    private static List<Run> runs(List<Mark> ordered, List<Integer> borders) {
        List<Run> runs = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < borders.size(); i++) {
            int start = borders.get(i);
            open.removeIf(mark -> mark.span().end() <= start);
            while (next < ordered.size() && ordered.get(next).span().start() <= start) {
                Mark mark = ordered.get(next++);
                if (mark.span().end() > start) {
                    open.add(mark);
                }
            }
            if (!open.isEmpty()) {
                runs.add(new Run(start, borders.get(i + 1), List.copyOf(open)));
            }
        }
        return List.copyOf(runs);
    }
}
