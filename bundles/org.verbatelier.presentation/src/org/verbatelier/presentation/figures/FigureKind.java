package org.verbatelier.presentation.figures;

import java.util.EnumSet;
import java.util.Set;

import static org.verbatelier.presentation.figures.FigureOption.AUDIENCE;
import static org.verbatelier.presentation.figures.FigureOption.BASE;
import static org.verbatelier.presentation.figures.FigureOption.COLLECTION;
import static org.verbatelier.presentation.figures.FigureOption.DETAIL;
import static org.verbatelier.presentation.figures.FigureOption.FILTER;
import static org.verbatelier.presentation.figures.FigureOption.FRAME;
import static org.verbatelier.presentation.figures.FigureOption.GROUPING;
import static org.verbatelier.presentation.figures.FigureOption.THRESHOLD;
import static org.verbatelier.presentation.figures.FigureOption.VARIABLE;

/** The figures on offer, by group and in the order in which they are offered. */
public enum FigureKind {
    THEMES(FigureGroup.SAID, GROUPING, BASE, AUDIENCE, COLLECTION, FRAME, FILTER),
    VALENCE(FigureGroup.SAID, GROUPING, BASE, AUDIENCE, COLLECTION, FRAME, FILTER),
    PRIORITIES(FigureGroup.SAID, GROUPING, AUDIENCE, COLLECTION, FRAME, FILTER),
    COOCCURRENCE(FigureGroup.SAID, GROUPING, BASE, AUDIENCE, COLLECTION, FRAME, FILTER),
    CROSS(FigureGroup.COMPARED, GROUPING, AUDIENCE, COLLECTION, FRAME, VARIABLE, THRESHOLD, FILTER),
    TERRITORIES(FigureGroup.COMPARED, GROUPING, AUDIENCE, COLLECTION, FRAME, THRESHOLD, FILTER),
    WAVES(FigureGroup.COMPARED, GROUPING, AUDIENCE, COLLECTION, FRAME, THRESHOLD, FILTER),
    SPECIFICITIES(FigureGroup.COMPARED, GROUPING, AUDIENCE, COLLECTION, FRAME, VARIABLE, THRESHOLD, FILTER),
    BEFORE_AFTER(FigureGroup.COMPARED, GROUPING, COLLECTION, DETAIL, FILTER),
    MIRROR(FigureGroup.MIRROR, GROUPING, THRESHOLD, FILTER),
    SCORE(FigureGroup.MEASURED, GROUPING, AUDIENCE, FRAME, VARIABLE, FILTER),
    INDICATORS(FigureGroup.MEASURED),
    BENCHMARK(FigureGroup.MEASURED),
    SITES(FigureGroup.SITES, FILTER),
    SITE(FigureGroup.SITES, DETAIL),
    AGREEMENT(FigureGroup.QUALITY, FRAME),
    ARBITRATION(FigureGroup.QUALITY, FRAME),
    SATURATION(FigureGroup.QUALITY, AUDIENCE, COLLECTION, FRAME, FILTER);

    private final FigureGroup group;
    private final Set<FigureOption> options;

    FigureKind(FigureGroup group, FigureOption... options) {
        this.group = group;
        this.options = options.length == 0 ? Set.of() : EnumSet.copyOf(Set.of(options));
    }

    public FigureGroup group() {
        return group;
    }

    /** Whether something can be chosen about it. */
    public boolean has(FigureOption option) {
        return options.contains(option);
    }
}
