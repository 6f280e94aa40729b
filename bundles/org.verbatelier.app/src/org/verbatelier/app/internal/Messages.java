package org.verbatelier.app.internal;

import java.util.Locale;
import java.util.ResourceBundle;

/** Texts in the language of the workbench. */
final class Messages {

    private Messages() {
    }

    static String get(String key) {
        return ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", Locale.getDefault(),
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
    }
}
