package org.verbatelier.presentation.figures;

import java.util.Arrays;
import java.util.List;

/** Questions that figures answer, in the order in which they are offered. */
public enum FigureGroup {
    /** What is said. */
    SAID,
    /** Who says it, where and when. */
    COMPARED,
    /** What both sides say. */
    MIRROR,
    /** Closed scores beside the words. */
    MEASURED,
    /** Residences that need watching. */
    SITES,
    /** How far the coding can be trusted. */
    QUALITY;

    /** The figures that answer it. */
    public List<FigureKind> kinds() {
        return Arrays.stream(FigureKind.values()).filter(kind -> kind.group() == this).toList();
    }
}
