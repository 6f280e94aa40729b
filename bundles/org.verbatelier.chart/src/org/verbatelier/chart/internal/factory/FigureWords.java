package org.verbatelier.chart.internal.factory;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.stat.Difference;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.Typography;
import org.verbatelier.chart.Value;

/** Titles, notes and printed numbers of charts, in a language. */
public final class FigureWords {

    private static final String BUNDLE = "org.verbatelier.chart.internal.factory.messages";
    /** English is the bundle without a suffix: the machine's language must not step in before it. */
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Typography typography;

    public FigureWords(Locale locale) {
        bundle = ResourceBundle.getBundle(BUNDLE, locale, FigureWords.class.getClassLoader(), NO_FALLBACK);
        typography = new Typography(locale);
    }

    Typography typography() {
        return typography;
    }

    Locale locale() {
        return typography.locale();
    }

    /** Words with their arguments and the language's unbreakable spaces. */
    String get(String key, Object... arguments) {
        return typography.spaced(new MessageFormat(bundle.getString(key), typography.locale()).format(arguments));
    }

    /** A caption of a title and the sentences of a note; empty sentences are left out. */
    Caption caption(String title, String... note) {
        return new Caption(title, Arrays.stream(note).filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" ")), locale());
    }

    /** Whose words, such as «les locataires». */
    String people(EvidenceFilter filter) {
        return get("people." + audience(filter));
    }

    /** What is counted, such as «locataires» or «passages». */
    String units(BaseKind kind, EvidenceFilter filter) {
        return get("units." + units(kind, audience(filter)));
    }

    /** So many of what is counted, such as «58 locataires». */
    String counted(int n, BaseKind kind, EvidenceFilter filter) {
        return get("counted." + units(kind, audience(filter)), n, typography.count(n));
    }

    private static String units(BaseKind kind, String audience) {
        return kind == BaseKind.RESPONDENTS ? kind + "." + audience : kind.name();
    }

    private static String audience(EvidenceFilter filter) {
        return filter == null || filter.audience() == null ? "ALL" : filter.audience().name();
    }

    /** A variable as people call it: usual ones by their name, others as in the file without underscores. */
    String variable(String name) {
        String key = "variable." + name.toLowerCase(Locale.ROOT);
        return bundle.containsKey(key) ? get(key) : name.replace('_', ' ');
    }

    /** Themes or codes, such as «Thèmes». */
    String rows(Grouping by) {
        return get("rows." + by);
    }

    /** The sentence of a base, with its conditions: «Base : 58 locataires (agence : Nord).» */
    String base(int n, BaseKind kind, EvidenceFilter filter) {
        String conditions = conditions(filter);
        String counted = counted(n, kind, filter);
        return conditions.isEmpty() ? get("base", counted) : get("base.where", counted, conditions);
    }

    private String conditions(EvidenceFilter filter) {
        String values = filter.values().entrySet().stream().map(this::condition)
                .collect(Collectors.joining(typography.separator()));
        String waves = filter.waves().isEmpty() ? ""
                : get("condition", get("condition.wave"), filter.waves().stream().sorted()
                        .collect(Collectors.joining(", ")));
        return values.isEmpty() ? waves : waves.isEmpty() ? values : values + typography.separator() + waves;
    }

    private String condition(Map.Entry<String, Set<String>> condition) {
        return get("condition", variable(condition.getKey()), String.join(", ", condition.getValue()));
    }

    /** The sentence of a small base; empty for others. */
    String small(boolean small) {
        return small ? get("small") : "";
    }

    /** A count as printed: with its share, or out of the base when that is small. */
    String portion(int n, int base, double share, boolean small) {
        return small ? get("portion.small", typography.count(n), typography.count(base))
                : n == 0 ? typography.count(n) : get("portion", typography.count(n), typography.percent(share));
    }

    /** A share as a whole percentage, for narrow cells. */
    String percent(double share) {
        return get("percent", typography.decimal(share * 100, 0)).replace(' ', '\u00a0');
    }

    /** What stands where a figure is hidden. */
    Value hidden() {
        return Value.hidden(get("hidden"));
    }

    /** What stands where one to four people are not counted out. */
    Value few() {
        return Value.hidden(get("few"));
    }

    /** What stands where there is no figure. */
    Value missing() {
        return Value.missing(get("missing"));
    }

    /** A difference of shares in points, with its interval: «+24 pts [12 ; 36]», all on one line. */
    String points(Difference difference) {
        String value = get("points", signed(difference.value() * 100, 0));
        return !difference.bounded() ? value
                : get("interval", value, signed(difference.low() * 100, 0), signed(difference.high() * 100, 0))
                        .replace(' ', '\u00a0');
    }

    /** A difference of means, with its interval. */
    String difference(Difference difference) {
        String value = signed(difference.value(), 1);
        return !difference.bounded() ? value
                : get("interval", value, signed(difference.low(), 1), signed(difference.high(), 1)).replace(' ',
                        '\u00a0');
    }

    private String signed(double value, int decimals) {
        String number = typography.decimal(Math.abs(value), decimals);
        boolean zero = number.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        return zero ? number : (value > 0 ? "+" : "\u2212") + number;
    }

    /** A label with a capital; the identifier when people read nothing. */
    static String label(String label, String code) {
        String shown = label == null || label.isBlank() ? code : label;
        return shown.isEmpty() ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + shown.substring(shown.offsetByCodePoints(0, 1));
    }
}
