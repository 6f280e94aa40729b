package org.verbatelier.presentation.plan;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Dates, amounts and lists as people write and read them in a form. */
public final class FieldText {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{2}|\\d{4}))?");
    private static final int CENTURY = 2000;

    private final Locale locale;

    /** Words of a language. */
    public FieldText(Locale locale) {
        this.locale = locale;
    }

    /** A value as it is shown; empty for none. */
    public String of(Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT).format(date);
            case BigDecimal amount -> amount(amount);
            case Collection<?> many -> many.stream().map(Objects::toString).collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }

    /** A day in words, as « 12 mars 2026 ». */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
    }

    private String amount(BigDecimal amount) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    /**
     * Reads a day: 31/12/2026, 31/12/26, 31/12 of the year of another day, 2026-12-31.
     *
     * @param near the day whose year is meant when none is written
     * @return empty when it is no day
     */
    public Optional<LocalDate> date(String typed, LocalDate near) {
        try {
            Matcher iso = ISO.matcher(typed.strip());
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            Matcher day = DAY_FIRST.matcher(typed.strip());
            if (!day.matches()) {
                return Optional.empty();
            }
            int year = day.group(3) == null ? near.getYear() : number(day, 3);
            return Optional.of(LocalDate.of(year < 100 ? year + CENTURY : year, number(day, 2), number(day, 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Reads euros, with or without spaces between thousands, with comma or point; empty when it is no amount. */
    public Optional<BigDecimal> amount(String typed) {
        char group = DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
        String plain = typed.replaceAll("[\\s\\u00a0\\u202f\u20ac]", "");
        if (group == ',' && plain.matches("\\d{1,3}(,\\d{3})+(\\.\\d*)?")) {
            plain = plain.replace(",", "");
        }
        return plain.matches("\\d{1,12}([.,]\\d{1,2})?") ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    /** Reads several, one a line or between semicolons; what is blank is left out, what is there twice is kept once. */
    public static List<String> list(String typed) {
        return Arrays.stream(typed.split("[\\n;]")).map(String::strip).filter(line -> !line.isEmpty()).distinct()
                .toList();
    }
}
