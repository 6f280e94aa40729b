package org.verbatelier.publish.internal.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads back what {@link org.verbatelier.chart.Typography} prints, so that a spreadsheet has the published figures. */
final class Printed {

    private static final String NUMBER = "[+\\-\u2212]?\\d[\\d\u202f\u00a0,.]*";
    private static final Pattern SINGLE = Pattern.compile("(" + NUMBER + ")([\u00a0\u202f ]?%)?");
    private static final Pattern PORTION = Pattern.compile("(" + NUMBER + ") \\((" + NUMBER + "[\u00a0\u202f ]?%)\\)");
    private static final Pattern INTERVAL = Pattern
            .compile("(" + NUMBER + ")(?:[\u00a0\u202f ]?%)?\u2013(" + NUMBER + "[\u00a0\u202f ]?%)");

    private final boolean french;

    Printed(Locale locale) {
        this.french = "fr".equals(locale.getLanguage());
    }

    /** A number, such as «1 234», «−0,4» or «20,0 %». */
    Optional<Cell.Number> number(String printed) {
        Matcher matcher = SINGLE.matcher(printed);
        return matcher.matches() ? plain(matcher.group(1), matcher.group(2) != null) : Optional.empty();
    }

    /** A count with its share, such as «12 (20,0 %)». */
    Optional<Cell.Number[]> portion(String printed) {
        return pair(PORTION.matcher(printed), false);
    }

    /** An interval of shares, such as «11,8–31,8 %». */
    Optional<Cell.Number[]> interval(String printed) {
        return pair(INTERVAL.matcher(printed), true);
    }

    private Optional<Cell.Number[]> pair(Matcher matcher, boolean shares) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Cell.Number> first = plain(matcher.group(1), shares);
        Optional<Cell.Number> second = number(matcher.group(2));
        return first.isPresent() && second.isPresent()
                ? Optional.of(new Cell.Number[] { first.get(), second.get() })
                : Optional.empty();
    }

    private Optional<Cell.Number> plain(String digits, boolean share) {
        String plain = digits.replace("\u202f", "").replace("\u00a0", "").replace('\u2212', '-');
        plain = french ? plain.replace(',', '.') : plain.replace(",", "");
        if (!plain.matches("[+-]?\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        int point = plain.indexOf('.');
        int decimals = point < 0 ? 0 : plain.length() - point - 1;
        return Optional.of(new Cell.Number(Double.parseDouble(plain) / (share ? 100 : 1), decimals, share));
    }
}
