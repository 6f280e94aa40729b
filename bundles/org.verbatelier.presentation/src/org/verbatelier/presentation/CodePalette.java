package org.verbatelier.presentation;

import java.util.List;

/** The colours offered when a theme or a code is given another one; far apart, none of them a grey. */
public final class CodePalette {

    /** By rows of light and strong hues around the circle of colours. */
    public static final List<Rgb> COLOURS = List.of("#c0392b", "#d35400", "#b7791f", "#7d8b1a", "#2f855a", "#138d90",
            "#2b6cb0", "#4c51bf", "#805ad5", "#b83280", "#e57373", "#f2a65a", "#e6c84f", "#b5c95a", "#6fbf8b",
            "#5cc0c7", "#6aa5e3", "#8c9eff", "#b794f4", "#ed8fbd").stream().map(Rgb::parse).toList();

    private CodePalette() {
    }
}
