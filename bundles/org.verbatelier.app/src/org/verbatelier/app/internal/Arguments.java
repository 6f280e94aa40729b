package org.verbatelier.app.internal;

import java.nio.file.Path;

/**
 * What the workbench was started with.
 *
 * @param study folder of the study to open, or null
 * @param theme {@code light}, {@code dark} or {@code system} for this time, or null
 */
record Arguments(Path study, String theme) {

    /** Reads {@code --open FOLDER} and {@code --theme NAME}; what else there is belongs to the framework. */
    static Arguments of(String[] args) {
        Path study = null;
        String theme = null;
        for (int i = 0; i + 1 < args.length; i++) {
            switch (args[i]) {
                case "--open" -> study = Path.of(args[i + 1]);
                case "--theme" -> theme = args[i + 1];
                default -> {
                    continue;
                }
            }
        }
        return new Arguments(study, theme);
    }
}
