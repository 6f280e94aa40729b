package org.verbatelier.autocode;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.index.StudyIndex;
import org.verbatelier.index.TextMatcher;
import org.verbatelier.index.TextToken;
import org.verbatelier.index.TextTokens;
import org.verbatelier.index.VerbatimIndex;
import org.verbatelier.index.VerbatimIndexes;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SampleAccuracyTest {

    @TempDir
    Path folder;

    private final RuleBook book = RuleBook.of(SampleData.scheme());
    private Study study;

    @BeforeEach
    void createStudy() {
        study = Study.create(folder.resolve("study"), new NewStudy("Échantillon", "Test", "Rives & Bocage Habitat"),
                Session.of("gold"));
        Scheme scheme = SampleData.scheme();
        study.apply(new Edits(study).add(scheme));
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    @Test
    void theSampleGivesThePublishedFigures() {
        SampleData.addVerbatims(study);
        Evaluation evaluation = evaluate(runByIndex());
        assertEquals(72, evaluation.verbatims());
        assertFigures("0.930 0.984 0.956", evaluation);
    }

    @Test
    void theTenantTurnsOfBothConversationsGiveThePublishedFigures() {
        SampleData.addConversations(study);
        Evaluation evaluation = evaluate(runByIndex());
        assertEquals(47, evaluation.verbatims());
        assertFigures("0.522 0.211 0.300", evaluation);
    }

    @Test
    void withAndWithoutIndexTheSameIsFound() {
        SampleData.addVerbatims(study);
        SampleData.addConversations(study);
        assertEquals(runByIndex(), new RuleSuggester(book).run(study.corpus().entries(), null));
    }

    @Test
    void everyRuleOfTheSchemeGivesTheSpansOfTheDefinition() {
        SampleData.addVerbatims(study);
        SampleData.addConversations(study);
        TextMatcher matcher = new TextMatcher(book.rules().stream().map(RuleBook.CodeRule::pattern).toList(),
                book.lexicon());
        for (VerbatimEntry entry : study.corpus().entries()) {
            List<String> tokens = NaiveRules.tokens(entry.text(), SampleData.lexicon());
            List<TextToken> places = TextTokens.of(entry.text());
            Map<Integer, List<Span>> expected = new TreeMap<>();
            for (int i = 0; i < book.rules().size(); i++) {
                List<Span> spans = NaiveRules.find(NaiveRules.of(book.rules().get(i).pattern()), tokens).stream()
                        .map(at -> new Span(places.get(at.first()).start(), places.get(at.last()).end())).toList();
                if (!spans.isEmpty()) {
                    expected.put(i, spans);
                }
            }
            assertEquals(expected, matcher.find(entry.text()).stream()
                    .collect(Collectors.toMap(TextMatcher.Found::pattern, TextMatcher.Found::spans)), entry.text());
        }
    }

    @Test
    void codesForStaffAreNotProposedForTenants() {
        SampleData.addVerbatims(study);
        RuleRun run = runByIndex();
        List<RuleRun.Proposal> organisation = run.suggestions().stream()
                .filter(proposal -> proposal.code().startsWith("qs-hlm:ORG.")).toList();
        assertTrue(!organisation.isEmpty());
        organisation.forEach(proposal -> assertTrue(proposal.verbatim().startsWith("C"), proposal.toString()));
    }

    @Test
    void eachCodeIsProposedOnceForAVerbatimWithWordsOfItsText() {
        SampleData.addVerbatims(study);
        RuleRun run = runByIndex();
        assertEquals(run.suggestions().size(),
                run.suggestions().stream().map(p -> p.verbatim() + p.code()).distinct().count());
        study.apply(study.stage(run.toSuggestions()));
        List<Suggestion> stored = study.proposals().all("qs-hlm");
        assertEquals(run.suggestions().size(), stored.size());
        for (Suggestion suggestion : stored) {
            String text = study.corpus().find(suggestion.getVerbatim()).orElseThrow().text();
            assertTrue(suggestion.getStart() < suggestion.getEnd() && suggestion.getEnd() <= text.length());
        }
        Suggestion first = stored.getFirst();
        assertEquals("ascenseur est en panne", study.corpus().find(first.getVerbatim()).orElseThrow().text()
                .substring(first.getStart(), first.getEnd()));
    }

    @Test
    void ruleCountsAddUpToTheHits() {
        SampleData.addVerbatims(study);
        RuleRun run = runByIndex();
        Evaluation evaluation = evaluate(run);
        assertEquals(book.rules().size(), evaluation.rules().size());
        for (Evaluation.RuleScore score : evaluation.rules()) {
            assertEquals(run.hitsByRule().get(score.rule()), score.tp() + score.fp(), score.rule());
        }
    }

    @Test
    void aCancelledRunStops() {
        SampleData.addVerbatims(study);
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> new RuleSuggester(book).run(study.corpus().entries(), cancelled));
        try (VerbatimIndex index = index()) {
            assertThrows(OperationCanceledException.class,
                    () -> new RuleSuggester(book).run(study.corpus().entries(), index, cancelled));
        }
    }

    private RuleRun runByIndex() {
        try (VerbatimIndex index = index()) {
            return new RuleSuggester(book).run(study.corpus().entries(), index, null);
        }
    }

    private VerbatimIndex index() {
        return StudyIndex.open(VerbatimIndexes.embedded(), study, folder.resolve("cache"), null);
    }

    private Evaluation evaluate(RuleRun run) {
        return Evaluation.against(run, study.corpus(), study.codings().all());
    }

    private static void assertFigures(String expected, Evaluation evaluation) {
        assertEquals(expected, String.format(Locale.ROOT, "%.3f %.3f %.3f", evaluation.precision(),
                evaluation.recall(), evaluation.f1()));
    }
}
