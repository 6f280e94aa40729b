package org.verbatelier.presentation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The criteria that typed characters can stand for: words, a length such as {@code > 30} or {@code 10-20}, a day. */
public final class TypedCriteria {

    private static final Pattern BOUND = Pattern.compile("([<>])\\s*(\\d{1,6})");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})\\s*-\\s*(\\d{1,6})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private TypedCriteria() {
    }

    /** What typed characters can stand for, the likeliest first; empty when there are none. */
    public static List<Criterion> of(String typed) {
        String text = typed.strip();
        List<Criterion> criteria = new ArrayList<>();
        if (text.isEmpty()) {
            return criteria;
        }
        Matcher bound = BOUND.matcher(text);
        Matcher range = RANGE.matcher(text);
        Matcher iso = ISO.matcher(text);
        Matcher french = FRENCH.matcher(text);
        if (bound.matches()) {
            int words = Integer.parseInt(bound.group(2));
            criteria.add(bound.group(1).equals(">") ? new Criterion.Length(words + 1, Integer.MAX_VALUE)
                    : new Criterion.Length(0, Math.max(0, words - 1)));
        } else if (range.matches()) {
            int one = Integer.parseInt(range.group(1));
            int two = Integer.parseInt(range.group(2));
            criteria.add(new Criterion.Length(Math.min(one, two), Math.max(one, two)));
        } else if (iso.matches()) {
            addDay(criteria, iso.group(1), iso.group(2), iso.group(3));
        } else if (french.matches()) {
            addDay(criteria, french.group(3), french.group(2), french.group(1));
        }
        criteria.add(new Criterion.Words(text, false));
        criteria.add(new Criterion.Words(text, true));
        return criteria;
    }

    private static void addDay(List<Criterion> criteria, String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            criteria.add(new Criterion.CodedOn(date, null));
            criteria.add(new Criterion.CodedOn(null, date));
            criteria.add(new Criterion.CodedOn(date, date));
        } catch (DateTimeException e) {
            // no such day: then these are just words
        }
    }
}
