package org.verbatelier.analysis.mirror;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package. */
final class MirrorTexts {

    private MirrorTexts() {
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.verbatelier.analysis.mirror.messages", locale,
                MirrorTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static String format(ResourceBundle bundle, String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }
}
