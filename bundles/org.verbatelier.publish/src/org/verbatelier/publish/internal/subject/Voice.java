package org.verbatelier.publish.internal.subject;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.verbatelier.chart.Typography;
import org.verbatelier.publish.internal.Words;

/** The words of one kind of document: those of its own package first, then those that all documents share. */
public final class Voice {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Typography typography;
    private final ResourceBundle own;
    private final ResourceBundle shared;

    private Voice(Locale locale, ResourceBundle own) {
        this.typography = new Typography(locale);
        this.shared = Words.of(locale);
        this.own = own == null ? shared : own;
    }

    /** The words that all documents share. */
    public static Voice shared(Locale locale) {
        return new Voice(locale, null);
    }

    /** The words of the package of a class. */
    static Voice of(Class<?> home, Locale locale) {
        return new Voice(locale, ResourceBundle.getBundle(home.getPackageName() + ".messages", locale,
                home.getClassLoader(), NO_FALLBACK));
    }

    public Typography typography() {
        return typography;
    }

    /** Words with their arguments and the language's unbreakable spaces. */
    public String say(String key, Object... arguments) {
        return Words.format(own.containsKey(key) ? own : shared, typography, key, arguments);
    }

    /** Whether there are words for a key. */
    public boolean knows(String key) {
        return own.containsKey(key) || shared.containsKey(key);
    }

    /**
     * Words for a number of things: {@code key.one} or {@code key.many}, the number first.
     *
     * @throws MissingResourceException when there are none
     */
    public String count(String key, long number, Object... arguments) {
        boolean one = "fr".equals(typography.locale().getLanguage()) ? number < 2 : number == 1;
        Object[] all = Stream.concat(Stream.of(typography.count(number)), Stream.of(arguments)).toArray();
        return say(key + (one ? ".one" : ".many"), all);
    }

    /** Words of the study or scheme, with the language's spaces. */
    public String label(String words) {
        return words == null ? "" : typography.spaced(words);
    }

    /** Words with a capital, for the head of a column. */
    public String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(typography.locale()) + words.substring(1);
    }
}
