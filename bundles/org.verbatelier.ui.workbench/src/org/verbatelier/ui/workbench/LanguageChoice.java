package org.verbatelier.ui.workbench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** The language of the next start, kept where the launcher reads it: a framework learns its language before it runs. */
public final class LanguageChoice {

    private LanguageChoice() {
    }

    /** Keeps {@code fr} or {@code en}, or forgets the choice for anything else. */
    public static void keep(String language) {
        if (Platform.getInstanceLocation() == null || Platform.getInstanceLocation().getURL() == null) {
            return;
        }
        try {
            Path file = Path.of(URI.create(Platform.getInstanceLocation().getURL().toString().replace(" ", "%20")))
                    .resolveSibling("language");
            if (language.equals("fr") || language.equals("en")) {
                Files.writeString(file, language + "\n");
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            ILog.of(LanguageChoice.class).warn(e.getMessage(), e);
        }
    }
}
