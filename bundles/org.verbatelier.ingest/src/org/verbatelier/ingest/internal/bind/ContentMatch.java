package org.verbatelier.ingest.internal.bind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Variable;

/**
 * Recognises rows that no column identifies by what they say: the same words and values, as many times as they occur. Two
 * files that merely share some short answers are not mixed up: rows count as known only where a file overlaps an earlier
 * one as a whole or at its ends.
 */
final class ContentMatch {

    /** Shared words of fewer characters than this, in fewer rows than that, may be chance. */
    private static final int TELLING = 24;
    private static final int TELLING_ROWS = 3;

    private final List<ColumnMapping> variables;
    private final List<ColumnMapping> questions;
    private final List<TableRows.Entry> entries;
    private final KnownSeries.Respondent[] known;
    private KnownSeries series;
    private int chance;

    ContentMatch(List<ColumnMapping> variables, List<ColumnMapping> questions, List<TableRows.Entry> entries) {
        this.variables = variables;
        this.questions = questions;
        this.entries = entries;
        this.known = new KnownSeries.Respondent[entries.size()];
    }

    /** Looks for the rows in every series that has these questions. */
    void find(List<KnownSeries> all, String fileName, String sha256) {
        for (KnownSeries candidate : all) {
            if (candidate.isIdentified() || questions.stream().map(ColumnMapping::questionId)
                    .noneMatch(candidate.questions()::contains)) {
                continue;
            }
            for (Source source : candidate.sources()) {
                boolean sameFile = sha256.equals(source.getSha256()) || fileName.equals(source.getName());
                match(candidate, source, sameFile);
            }
        }
    }

    /** The stored row that a row is, or null. */
    KnownSeries.Respondent known(int row) {
        return known[row];
    }

    /** The series that the rows continue, or null. */
    KnownSeries series() {
        return series;
    }

    /** How many rows say what a stored row says although the files do not overlap. */
    int chance() {
        return chance;
    }

    private void match(KnownSeries candidate, Source source, boolean sameFile) {
        List<KnownSeries.Respondent> stored = source.getParticipants().stream().map(Participant::getId)
                .map(candidate::ofStoredId).toList();
        List<Integer> own = new ArrayList<>();
        List<Integer> storedAt = new ArrayList<>();
        commonVariables(source, own, storedAt);
        Alignment whole = alignment(stored, own, storedAt);
        if (!whole.isMostly() && !sameFile) {
            // a workbook writes numbers and dates otherwise than a text file: then only the words are left to go by
            Alignment words = alignment(stored, List.of(), List.of());
            whole = words.isMostly() && words.matched() >= TELLING_ROWS ? words : whole;
        }
        if (whole.matched() == 0) {
            return;
        }
        boolean telling = whole.matched() >= TELLING_ROWS || characters(whole) >= TELLING;
        // once a file is known to be of a series, few rows of a later source of it are enough
        boolean overlaps = sameFile || telling && whole.isMostly()
                || candidate == series && whole.matched() * 2 >= stored.size();
        int paired = whole.matched();
        if (!overlaps && !whole.keepEndsOnly(TELLING_ROWS)) {
            chance += paired;
            return;
        }
        pairChanged(whole, stored);
        for (int i = 0; i < known.length; i++) {
            known[i] = whole.partner(i) >= 0 ? stored.get(whole.partner(i)) : known[i];
        }
        series = series == null ? candidate : series;
    }

    private Alignment alignment(List<KnownSeries.Respondent> stored, List<Integer> own, List<Integer> storedAt) {
        String[] ownKeys = new String[entries.size()];
        for (int i = 0; i < ownKeys.length; i++) {
            // a row found in an earlier source is not looked for again
            ownKeys[i] = known[i] == null ? key(entries.get(i), own) : null;
        }
        return new Alignment(ownKeys, stored.stream().map(respondent -> key(respondent, storedAt))
                .toArray(String[]::new));
    }

    private int characters(Alignment alignment) {
        int characters = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (alignment.partner(i) >= 0) {
                for (String text : entries.get(i).texts()) {
                    characters += text == null ? 0 : text.length();
                }
            }
        }
        return characters;
    }

    /** A row that differs a little and stands after the same neighbour is the stored row, changed since. */
    private void pairChanged(Alignment alignment, List<KnownSeries.Respondent> stored) {
        for (int i = 0; i < entries.size(); i++) {
            int next = i == 0 ? 0 : alignment.partner(i - 1) + 1;
            boolean follows = i == 0 || next > 0;
            if (alignment.partner(i) < 0 && known[i] == null && follows && next < stored.size()
                    && alignment.isFree(next) && isAlike(entries.get(i), stored.get(next))) {
                alignment.pair(i, next);
            }
        }
    }

    private boolean isAlike(TableRows.Entry entry, KnownSeries.Respondent stored) {
        for (int i = 0; i < questions.size(); i++) {
            String before = stored.answers().get(questions.get(i).questionId());
            String now = entry.texts()[i];
            if (before != null && now != null) {
                Set<String> own = words(now);
                Set<String> common = words(before);
                int both = own.size() + common.size();
                common.retainAll(own);
                if (common.size() * 4 < both) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Words.key(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private void commonVariables(Source source, List<Integer> own, List<Integer> stored) {
        List<String> names = source.getVariables().stream().map(Variable::getName).toList();
        for (int i = 0; i < variables.size(); i++) {
            int at = names.indexOf(variables.get(i).name());
            if (at >= 0) {
                own.add(i);
                stored.add(at);
            }
        }
    }

    private String key(TableRows.Entry entry, List<Integer> common) {
        StringBuilder key = new StringBuilder();
        for (String text : entry.texts()) {
            append(key, text);
        }
        common.forEach(i -> append(key, entry.values()[i]));
        return key.toString();
    }

    private String key(KnownSeries.Respondent respondent, List<Integer> common) {
        StringBuilder key = new StringBuilder();
        for (ColumnMapping question : questions) {
            append(key, respondent.answers().get(question.questionId()));
        }
        common.forEach(i -> append(key, respondent.participant().getValues().get(i)));
        return key.toString();
    }

    private static void append(StringBuilder key, String cell) {
        key.append(cell == null ? "" : Words.key(cell)).append('\u0000');
    }
}
