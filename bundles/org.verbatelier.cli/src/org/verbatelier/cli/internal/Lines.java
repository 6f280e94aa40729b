package org.verbatelier.cli.internal;

import java.text.NumberFormat;
import java.util.Locale;

/** How values are written for people. */
final class Lines {

    private static final int DIGITS = 3;

    private Lines() {
    }

    /** A text on one line, its line breaks shown as a sign. */
    static String oneLine(String text) {
        return text.replace("\r\n", "⏎").replace('\n', '⏎').replace('\r', '⏎').replace('\t', ' ');
    }

    /** A share as a percentage with one decimal. */
    static String percent(double share, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** A figure with three decimals. */
    static String figure(double value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(DIGITS);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(value);
    }
}
