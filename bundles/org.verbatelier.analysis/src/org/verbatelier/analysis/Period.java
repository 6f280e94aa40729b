package org.verbatelier.analysis;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param from first day; null when it has no beginning
 * @param to last day; null when it has no end
 */
public record Period(LocalDate from, LocalDate to) {

    /** Whether a day is within; an unknown one (null) never is. */
    public boolean contains(LocalDate day) {
        return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
