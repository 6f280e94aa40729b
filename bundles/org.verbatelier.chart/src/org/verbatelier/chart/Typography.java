package org.verbatelier.chart;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Numbers, quotation marks and spaces as the language of a document wants them. French follows the Imprimerie
 * nationale: a no-break space inside guillemets and before the colon and per cent, a narrow one before other double
 * punctuation and between thousands.
 */
public final class Typography {

    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW = '\u202f';
    private static final String NARROW_BEFORE = ";!?";

    private final boolean french;
    private final Locale locale;

    public Typography(Locale locale) {
        this.locale = locale;
        this.french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
    }

    public Locale locale() {
        return locale;
    }

    /** A share in [0, 1] with one decimal: «85,2 %» or “85.2%”. */
    public String percent(double share) {
        return french ? decimal(share * 100, 1) + NO_BREAK + '%' : decimal(share * 100, 1) + "%";
    }

    /** An interval of shares: «11,8–31,8 %» or “11.8–31.8%”. */
    public String interval(double low, double high) {
        return decimal(low * 100, 1) + "–" + percent(high);
    }

    /** A number with this many decimals. */
    public String decimal(double value, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(french ? Locale.FRENCH : Locale.ENGLISH);
        if (french) {
            symbols.setGroupingSeparator(NARROW);
        }
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** A whole number. */
    public String count(long value) {
        return decimal(value, 0);
    }

    /** A day in words. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(french ? Locale.FRANCE : Locale.UK)
                .format(date);
    }

    /** What goes between the items of a list within a sentence. */
    public String separator() {
        return french ? NARROW + "; " : "; ";
    }

    /** Words between the language's quotation marks. */
    public String quoted(String words) {
        return french ? "«" + NO_BREAK + words + NO_BREAK + "»" : "“" + words + "”";
    }

    /**
     * Makes the spaces before double punctuation and inside guillemets unbreakable; other languages are left alone.
     * Only for words of the product's or a scheme's: quoted words stay exactly as they were said.
     */
    public String spaced(String words) {
        if (!french) {
            return words;
        }
        StringBuilder spaced = new StringBuilder(words);
        for (int i = 1; i < spaced.length(); i++) {
            char before = spaced.charAt(i - 1);
            char character = spaced.charAt(i);
            if (before == ' ' && (character == ':' || character == '»' || character == '%')) {
                spaced.setCharAt(i - 1, NO_BREAK);
            } else if (before == ' ' && NARROW_BEFORE.indexOf(character) >= 0) {
                spaced.setCharAt(i - 1, NARROW);
            } else if (before == '«' && character == ' ') {
                spaced.setCharAt(i, NO_BREAK);
            }
        }
        return spaced.toString();
    }
}
