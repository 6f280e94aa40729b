package org.verbatelier.analysis.sites;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package. */
final class SiteTexts {

    private SiteTexts() {
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.verbatelier.analysis.sites.messages", locale,
                SiteTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
