package org.verbatelier.ingest.internal.bind;

import java.util.List;
import java.util.Objects;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.VariableRole;

/** Decides whether a table is an earlier one again, perhaps longer, or a new one that reuses identifiers. */
final class SeriesFinder {

    private final List<KnownSeries> known;

    SeriesFinder(List<KnownSeries> known) {
        this.known = known;
    }

    /**
     * The series that the rows continue, or null.
     *
     * <p>It is the one with the most rows of the same identifier and the same words. A series in which most shared
     * identifiers have other words is another survey of the same people, unless the file has the same name too.
     *
     * @param wave index of the wave among the values of an entry, or -1
     */
    KnownSeries find(String fileName, String sha256, boolean identified, List<ColumnMapping> questions,
            List<TableRows.Entry> entries, int wave, String defaultWave) {
        KnownSeries best = null;
        int bestEqual = 0;
        for (KnownSeries series : known) {
            boolean seriesIdentified = series.mapping().idPrefix() == null;
            if (seriesIdentified != identified || questions.stream().map(ColumnMapping::name)
                    .noneMatch(series.questions()::contains)) {
                continue;
            }
            int shared = 0;
            int equal = 0;
            int otherWave = 0;
            for (TableRows.Entry entry : entries) {
                KnownSeries.Respondent stored = series.respondent(storedId(series.mapping(), entry.id()));
                if (stored != null) {
                    shared++;
                    equal += sameTexts(stored, questions, entry) ? 1 : 0;
                    otherWave += isOtherWave(stored, wave < 0 ? defaultWave : entry.values()[wave]) ? 1 : 0;
                }
            }
            boolean sameFile = series.sources().stream().map(Source::getSha256).anyMatch(sha256::equals);
            boolean sameName = series.sources().stream().map(Source::getName).anyMatch(fileName::equals);
            boolean continues = shared > 0 && otherWave * 2 <= shared
                    && (sameFile || equal * 2 >= shared || sameName && shared * 2 >= entries.size());
            if (continues && (best == null || equal > bestEqual)) {
                best = series;
                bestEqual = equal;
            }
        }
        return best;
    }

    private static boolean sameTexts(KnownSeries.Respondent stored, List<ColumnMapping> questions,
            TableRows.Entry entry) {
        for (int i = 0; i < questions.size(); i++) {
            String before = stored.answers().get(questions.get(i).name());
            if (before != null && !before.equals(entry.texts()[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOtherWave(KnownSeries.Respondent stored, String wave) {
        String before = stored.value(VariableRole.WAVE);
        return wave != null && !wave.isEmpty() && !before.isEmpty() && !wave.equals(before);
    }

    /** The identifier in the study of an identifier in the file. */
    static String storedId(Mapping rule, String id) {
        if (rule.idPrefix() == null && rule.idSuffix() == null) {
            return id;
        }
        return Objects.toString(rule.idPrefix(), "") + id + Objects.toString(rule.idSuffix(), "");
    }
}
