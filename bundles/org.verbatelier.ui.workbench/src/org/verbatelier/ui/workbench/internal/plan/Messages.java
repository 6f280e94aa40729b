package org.verbatelier.ui.workbench.internal.plan;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of irritants and plans in the language of the workbench. */
final class Messages {

    private Messages() {
    }

    static String get(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), Locale.getDefault()).format(arguments);
    }

    /** A text that may be missing, as the tip of a field that needs none. */
    static String orEmpty(String key) {
        return bundle().containsKey(key) ? get(key) : "";
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", Locale.getDefault(),
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
