package org.verbatelier.presentation.figures;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of figures. */
final class Texts {

    private Texts() {
    }

    static String get(Locale locale, String key, Object... arguments) {
        return new MessageFormat(bundle(locale).getString(key), locale).format(arguments);
    }

    static boolean has(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(Texts.class.getPackageName() + ".messages", locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
