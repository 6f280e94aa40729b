package org.verbatelier.chart.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.verbatelier.chart.Typography;
import org.verbatelier.chart.Unit;

/** The words of charts in a language: those that their data do not bring along. */
public final class LegendWords {

    private static final String BUNDLE = "org.verbatelier.chart.internal.messages";
    /** English is the bundle without a suffix: the machine's language must not step in before it. */
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Typography typography;

    public LegendWords(Locale locale) {
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, LegendWords.class.getClassLoader(), NO_FALLBACK);
        this.typography = new Typography(locale);
    }

    /** Words with their arguments and the language's unbreakable spaces. */
    public String get(String key, Object... arguments) {
        return typography.spaced(new MessageFormat(bundle.getString(key), typography.locale()).format(arguments));
    }

    public Typography typography() {
        return typography;
    }

    /** A number in a unit; empty when there is none. */
    public String number(double value, Unit unit) {
        if (Double.isNaN(value)) {
            return "";
        }
        return switch (unit) {
            case SHARE -> typography.percent(value);
            case COUNT -> typography.decimal(value, value == Math.rint(value) ? 0 : 1);
            case SCORE -> typography.decimal(value, 2);
            case POINTS -> get("number.points", (value > 0 ? "+" : "") + typography.decimal(value * 100, 1));
        };
    }

    /** The number at the end of a scale of strengths, with its unit. */
    String strongest(String number, Unit unit) {
        return unit == Unit.SHARE || unit == Unit.POINTS ? get("legend.percent", number) : number;
    }

    String hidden() {
        return get("legend.hidden");
    }
}
