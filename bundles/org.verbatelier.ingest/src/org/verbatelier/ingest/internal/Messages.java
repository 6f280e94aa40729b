package org.verbatelier.ingest.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Messages of one language. */
public final class Messages {

    private final Locale locale;
    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        this.locale = locale;
        // without this, English asked for on a French machine would come out French
        this.bundle = ResourceBundle.getBundle("org.verbatelier.ingest.internal.messages", locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The message of a key; numbers are written without grouping, {@code {0,number,#}} beside a choice. */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        if (pattern.contains(",choice,")) {
            return new MessageFormat(pattern, locale).format(arguments);
        }
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = arguments[i] instanceof Number number ? number.toString() : arguments[i];
        }
        return new MessageFormat(pattern, locale).format(plain);
    }
}
