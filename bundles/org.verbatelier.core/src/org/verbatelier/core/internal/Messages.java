package org.verbatelier.core.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts shown to people, in the language of the platform. */
public final class Messages {

    private Messages() {
    }

    /** The text of a key in the default locale, with {@code {0}}, {@code {1}}… replaced; numbers are shown as given. */
    public static String get(String key, Object... arguments) {
        return get(Locale.getDefault(), key, arguments);
    }

    /** The text of a key in a locale. */
    public static String get(Locale locale, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.verbatelier.core.internal.messages", locale,
                Messages.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
