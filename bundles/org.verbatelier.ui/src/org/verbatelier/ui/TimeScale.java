package org.verbatelier.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The days that a time chart shows.
 *
 * @param first day at the left, the first of a month
 * @param last day at the right
 * @param today the present day, between both
 */
record TimeScale(LocalDate first, LocalDate last, LocalDate today) {

    private static final int LEAST_MONTHS = 3;

    /** All days of rows, and the present one, in whole months. */
    static TimeScale of(List<TimeChart.Row> rows, LocalDate today) {
        List<LocalDate> days = new ArrayList<>(rows.stream().flatMap(row -> Stream.concat(
                Stream.of(row.start(), row.due(), row.firstDue()),
                row.milestones().stream().flatMap(m -> Stream.of(m.day(), m.firstDay()))))
                .filter(Objects::nonNull).toList());
        days.add(today);
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(today).withDayOfMonth(1);
        LocalDate end = days.stream().max(LocalDate::compareTo).orElse(today).withDayOfMonth(1).plusMonths(1);
        LocalDate least = first.plusMonths(LEAST_MONTHS);
        return new TimeScale(first, (end.isBefore(least) ? least : end).minusDays(1), today);
    }

    /** The scale drawn between two places. */
    Fitted in(int left, int right) {
        return new Fitted(this, left, Math.max(left + 1, right));
    }

    /**
     * A scale on the screen.
     *
     * @param left pixels where the first day begins
     * @param right pixels where the last day ends
     */
    record Fitted(TimeScale scale, int left, int right) {

        /** Pixels for each day. */
        double day() {
            return (right - left) / (double) (ChronoUnit.DAYS.between(scale.first(), scale.last()) + 1);
        }

        /** Where a day begins. */
        int x(LocalDate date) {
            return left + (int) Math.round(ChronoUnit.DAYS.between(scale.first(), date) * day());
        }

        /** First days of the months, or of every third or twelfth month, so that each has so much room at least. */
        List<LocalDate> ticks(int room) {
            int step = day() * 30 >= room ? 1 : day() * 91 >= room ? 3 : 12;
            List<LocalDate> ticks = new ArrayList<>();
            LocalDate tick = scale.first();
            while ((tick.getMonthValue() - 1) % step != 0) {
                tick = tick.plusMonths(1);
            }
            for (; !tick.isAfter(scale.last()); tick = tick.plusMonths(step)) {
                ticks.add(tick);
            }
            return ticks;
        }
    }
}
