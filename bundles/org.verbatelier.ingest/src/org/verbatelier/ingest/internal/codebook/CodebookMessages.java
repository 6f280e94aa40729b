package org.verbatelier.ingest.internal.codebook;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts about codebook files in one language. */
final class CodebookMessages {

    private final Locale locale;
    private final ResourceBundle bundle;

    CodebookMessages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(CodebookMessages.class.getPackageName() + ".messages", locale,
                CodebookMessages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    /** The text of a key; numbers are written without grouping. */
    String get(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(plain);
    }
}
