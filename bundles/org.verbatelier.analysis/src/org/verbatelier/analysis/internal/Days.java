package org.verbatelier.analysis.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as files write them. */
public final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: .*)?");

    private Days() {
    }

    /** The day that a cell names, year first or last; null when it names none. */
    public static LocalDate read(String cell) {
        Matcher iso = ISO.matcher(cell.strip());
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher french = FRENCH.matcher(cell.strip());
        return french.matches() ? day(french.group(3), french.group(2), french.group(1)) : null;
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            // the thirtieth of February is no day
            return null;
        }
    }
}
