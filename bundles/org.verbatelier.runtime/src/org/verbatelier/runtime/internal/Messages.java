package org.verbatelier.runtime.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of this bundle. */
public final class Messages {

    private Messages() {
    }

    /** The text of a key in the language of the platform; numbers are written without grouping. */
    public static String get(String key, Object... arguments) {
        return in(Locale.getDefault(), key, arguments);
    }

    /** The text of a key in a language. */
    public static String in(Locale locale, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
