package org.verbatelier.analysis.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.verbatelier.analysis.Crosswalks;
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Indicator;

/**
 * The level that an agency gives an axis of a residence itself, beside what people say. In a study it is an indicator
 * named {@code sites-complexes:XBA} whose level is the residence, whose wave is the period and whose value is 0 to 3.
 *
 * @param residence the residence
 * @param axis such as {@code XBA}
 * @param period when it was given; empty when unknown
 * @param level the level given
 */
public record SelfDiagnosis(String residence, String axis, String period, SiteLevel level) {

    private static final String PREFIX = Crosswalks.SITES + ":";

    /** Those of a study, oldest period first. */
    public static List<SelfDiagnosis> of(Study study) {
        List<SelfDiagnosis> found = new ArrayList<>();
        Stream.concat(study.header().getIndicators().stream(),
                study.corpus().sources().stream().flatMap(source -> source.getIndicators().stream()))
                .filter(indicator -> indicator.getName() != null && indicator.getName().startsWith(PREFIX)
                        && indicator.getLevel() != null)
                .forEach(indicator -> found.add(read(indicator)));
        found.sort(Comparator.comparing(SelfDiagnosis::period));
        return found;
    }

    private static SelfDiagnosis read(Indicator indicator) {
        return new SelfDiagnosis(indicator.getLevel().strip(), indicator.getName().substring(PREFIX.length()),
                indicator.getWave() == null ? "" : indicator.getWave(),
                SiteLevel.of((int) Math.round(indicator.getValue())));
    }
}
