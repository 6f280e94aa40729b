package org.verbatelier.presentation.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Indicator;
import org.verbatelier.presentation.figures.IndicatorDraft.Field;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class IndicatorDraftTest {

    @TempDir
    private Path folder;
    private Study study;

    @BeforeEach
    void openAStudy() {
        study = SmallStudies.with(folder.resolve("étude"), "attente");
    }

    @AfterEach
    void closeIt() {
        study.close();
    }

    private IndicatorDraft draft() {
        return new IndicatorDraft(study, Locale.FRANCE);
    }

    private List<Indicator> kept() {
        return study.header().getIndicators();
    }

    @Test
    void tenScoresPastedFromASpreadsheetAreOneStep() {
        IndicatorDraft draft = draft();
        int added = draft.paste("Item\tSatisfaits\tRéponses\nAccueil\t85,2 %\t4 000\t2023\t\tEnquête\tACC, ENT.DEMA\n"
                + "Propreté\t72.8\t\t2023\n");

        assertEquals(2, added);
        assertTrue(draft.isComplete());
        study.apply(draft.operation().orElseThrow());
        assertEquals(List.of("Accueil", "Propreté"), kept().stream().map(Indicator::getName).toList());
        assertEquals(85.2, kept().getFirst().getValue());
        assertEquals(4000, kept().getFirst().getN());
        assertEquals(List.of("ACC", "ENT.DEMA"), kept().getFirst().getCodes());
        study.undo();
        assertTrue(kept().isEmpty());
    }

    @Test
    void aLineIsChangedAndAnotherTakenAway() {
        IndicatorDraft first = draft();
        first.paste("Accueil\t85\t100\nPropreté\t70\t100");
        study.apply(first.operation().orElseThrow());

        IndicatorDraft second = draft();
        assertEquals("85", second.text(0, Field.VALUE));
        second.set(0, Field.VALUE, "86,5");
        second.remove(1);
        study.apply(second.operation().orElseThrow());

        assertEquals(1, kept().size());
        assertEquals(86.5, kept().getFirst().getValue());
        assertEquals(Optional.empty(), draft().operation(), "nothing more to write");
        study.undo();
        assertEquals(2, kept().size());
    }

    @Test
    void aCellThatCannotBeReadIsPointedAt() {
        IndicatorDraft draft = draft();
        int line = draft.add();
        assertTrue(draft.isComplete(), "an empty line is no fault");
        draft.set(line, Field.VALUE, "12");
        assertEquals(Optional.of(Field.NAME), draft.problem(line));
        draft.set(line, Field.NAME, "Accueil");
        draft.set(line, Field.VALUE, "120 %");
        assertEquals(Optional.of(Field.VALUE), draft.problem(line));
        draft.set(line, Field.VALUE, "12,5");
        draft.set(line, Field.N, "beaucoup");
        assertEquals(Optional.of(Field.N), draft.problem(line));
        draft.set(line, Field.N, "");
        assertEquals(Optional.empty(), draft.problem(line));
        assertFalse(draft.operation().isEmpty());
    }
}
