package org.verbatelier.presentation.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.verbatelier.analysis.Crosswalks;
import org.verbatelier.analysis.table.ClosedScore;
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Indicator;

/** The closed scores of a study that were typed in or imported: shares of satisfied people, in percent. */
public final class ClosedScores {

    private ClosedScores() {
    }

    /** Those of a study, in order; levels that agencies give residences are no scores. */
    static List<ClosedScore> of(Study study) {
        return study.read(() -> Stream
                .concat(study.header().getIndicators().stream(),
                        study.corpus().sources().stream().flatMap(source -> source.getIndicators().stream()))
                .filter(ClosedScores::isShare).map(ClosedScores::read).toList());
    }

    /** Whether an indicator is a share of satisfied people. */
    public static boolean isShare(Indicator indicator) {
        return indicator.getName() != null && !indicator.getName().startsWith(Crosswalks.SITES + ":")
                && indicator.getValue() >= 0 && indicator.getValue() <= 100
                && (indicator.getUnit() == null || indicator.getUnit().isBlank()
                        || indicator.getUnit().strip().equals("%"));
    }

    private static ClosedScore read(Indicator indicator) {
        return new ClosedScore(indicator.getName(), text(indicator.getWording()), indicator.getValue() / 100,
                Math.max(0, indicator.getN()), text(indicator.getWave()), text(indicator.getLevel()),
                text(indicator.getSource()), indicator.getCodes());
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** Whether a score is the landlord's own: its level says the organisation, or nothing. */
    static boolean isOwn(ClosedScore score) {
        String level = score.level().toLowerCase(Locale.ROOT);
        return level.isEmpty() || level.startsWith("organis") || level.equals("bailleur");
    }
}
