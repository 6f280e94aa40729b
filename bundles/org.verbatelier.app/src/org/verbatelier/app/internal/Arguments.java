package org.verbatelier.app.internal;

import java.nio.file.Path;

/**
 * What the workbench was started with.
 *
 * @param study folder of the study to open, or null
 * @param theme {@code light}, {@code dark} or {@code system} for this time, or null
 * @param benchmark folder of generated studies on which the window is to be timed, or null
 */
record Arguments(Path study, String theme, Path benchmark) {

    /** Reads {@code --open FOLDER}, {@code --theme NAME} and {@code --benchmark FOLDER}; what else there is belongs to the framework. */
    static Arguments of(String[] args) {
        Path study = null;
        String theme = null;
        Path benchmark = null;
        for (int i = 0; i + 1 < args.length; i++) {
            switch (args[i]) {
                case "--open" -> study = Path.of(args[i + 1]);
                case "--theme" -> theme = args[i + 1];
                case "--benchmark" -> benchmark = Path.of(args[i + 1]);
                default -> {
                    continue;
                }
            }
        }
        return new Arguments(study, theme, benchmark);
    }
}
