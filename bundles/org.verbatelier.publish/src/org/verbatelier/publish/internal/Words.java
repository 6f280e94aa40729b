package org.verbatelier.publish.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.verbatelier.chart.Typography;

/** The product's own words in documents. */
public final class Words {

    private static final String BUNDLE = "org.verbatelier.publish.internal.messages";
    /** English is the bundle without a suffix: the machine's language must not step in before it. */
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {
    }

    /** The words of a language; English when the language is not spoken here. */
    public static ResourceBundle of(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(), NO_FALLBACK);
    }

    /** Words with their arguments and the language's unbreakable spaces. */
    public static String format(ResourceBundle words, Typography typography, String key, Object... arguments) {
        return typography.spaced(new MessageFormat(words.getString(key), typography.locale()).format(arguments));
    }
}
