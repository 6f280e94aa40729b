package org.verbatelier.ingest.internal.bind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.VariableRole;

/** Decides whether a table whose respondents are identified is an earlier one again, longer or later, or another one. */
final class SeriesFinder {

    private final List<KnownSeries> known;

    /**
     * Where a table belongs.
     *
     * @param shared how many of its respondents the series has
     */
    record Found(KnownSeries series, int shared) {}

    SeriesFinder(List<KnownSeries> known) {
        this.known = known;
    }

    /**
     * The series that the rows continue, or null.
     *
     * <p>It is the one with the most rows of the same identifier and the same words. A series in which most shared
     * identifiers have other words is another survey of the same people, unless the file has the same name too. A table
     * that shares no respondent continues the last series with the same columns, unless the waves contradict one another.
     *
     * @param wave index of the wave among the values of an entry, or -1
     */
    Found find(String fileName, String sha256, Mapping mapping, List<ColumnMapping> questions,
            List<TableRows.Entry> entries, int wave, String defaultWave) {
        Set<String> header = KnownSeries.headerKey(mapping);
        Found best = null;
        Found sameColumns = null;
        int bestEqual = -1;
        for (KnownSeries series : known) {
            if (!series.isIdentified() || questions.stream().map(ColumnMapping::questionId)
                    .noneMatch(series.questions()::contains)) {
                continue;
            }
            int shared = 0;
            int equal = 0;
            int otherWave = 0;
            for (TableRows.Entry entry : entries) {
                KnownSeries.Respondent stored = series.ofFileId(entry.id());
                if (stored != null) {
                    shared++;
                    equal += isSameOrLater(stored, questions, entry) ? 1 : 0;
                    otherWave += isOtherWave(stored, wave < 0 ? defaultWave : entry.values()[wave]) ? 1 : 0;
                }
            }
            if (shared == 0) {
                if (series.hasHeader(header) && !contradicts(series.waves(), entries, wave, defaultWave)) {
                    sameColumns = new Found(series, 0);
                }
                continue;
            }
            boolean sameFile = series.sources().stream().map(Source::getSha256).anyMatch(sha256::equals);
            boolean sameName = series.sources().stream().map(Source::getName).anyMatch(fileName::equals);
            boolean continues = otherWave * 2 <= shared
                    && (sameFile || equal * 2 >= shared || sameName && shared * 2 >= entries.size());
            if (continues && equal > bestEqual) {
                best = new Found(series, shared);
                bestEqual = equal;
            }
        }
        return best != null ? best : sameColumns;
    }

    private static boolean isSameOrLater(KnownSeries.Respondent stored, List<ColumnMapping> questions,
            TableRows.Entry entry) {
        for (int i = 0; i < questions.size(); i++) {
            String before = stored.answers().get(questions.get(i).questionId());
            String now = entry.texts()[i];
            if (before != null && now != null && !Words.same(before, now)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOtherWave(KnownSeries.Respondent stored, String wave) {
        String before = stored.value(VariableRole.WAVE);
        return wave != null && !wave.isEmpty() && !before.isEmpty() && !wave.equals(before);
    }

    private static boolean contradicts(Set<String> stored, List<TableRows.Entry> entries, int wave,
            String defaultWave) {
        Set<String> own = new HashSet<>();
        for (TableRows.Entry entry : entries) {
            String named = wave < 0 ? defaultWave : entry.values()[wave];
            own.add(named == null || named.isEmpty() ? defaultWave == null ? "" : defaultWave : named);
        }
        own.remove("");
        return !stored.isEmpty() && !own.isEmpty() && own.stream().noneMatch(stored::contains);
    }
}
