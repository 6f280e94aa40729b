package org.verbatelier.presentation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What people singled out, and what they propose. */
class FlaggedListTest {

    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void open() {
        study = SmallStudies.with(folder.resolve("study"), "trois relances", "Et si on mettait un banc ?", "calme");
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void flag(String coder, String verbatim, FlagKind kind) {
        study.apply(new Edits(study, coder).flag(List.of(verbatim), kind, true).orElseThrow());
    }

    @Test
    void theMostPressingComesFirstWithWhoSetItAndWhen() {
        flag("marie", "A1", FlagKind.SENSITIVE);
        flag("paul", "A3", FlagKind.URGENT);
        flag("marie", "A2", FlagKind.STRIKING);
        flag("marie", "A2", FlagKind.NOTHING_TO_CODE);
        FlaggedList list = FlaggedList.of(study);
        assertEquals(List.of("A3 URGENT paul calme", "A2 STRIKING marie Et si on mettait un banc ?",
                "A1 SENSITIVE marie trois relances"),
                list.items().stream().map(i -> i.verbatim() + " " + i.kind() + " " + i.by() + " " + i.text()).toList());
        assertEquals(study.codings().flagsOf("A3").getFirst().getDate(), list.items().getFirst().date());
        assertEquals(Map.of(FlagKind.URGENT, 1, FlagKind.STRIKING, 1, FlagKind.SENSITIVE, 1), list.counts());
        assertEquals(1, list.of(FlagKind.STRIKING).size());
    }

    private void code(String coder, Valence valence, int severity) {
        study.apply(new Edits(study, coder).code(List.of(new Edits.Application("A2", new Span(6, 24),
                "essai:LOG.ISOL", valence, severity, Edits.MANUAL))).orElseThrow());
    }

    @Test
    void aPassageJudgedNeutralIsAnIdeaOfItsThemeOnceHoweverManyCodersSayso() {
        code("paul", Valence.NEUTRAL, 0);
        code("marie", Valence.NEUTRAL, 0);
        IdeasBox box = IdeasBox.of(study);
        assertEquals(List.of(new IdeasBox.Ideas("Logement", List.of(new IdeasBox.Idea("A2", new Span(6, 24),
                "on mettait un banc", "LOG.ISOL", "Isolation thermique", Optional.of(Audience.TENANT))))),
                box.themes());
        assertEquals(1, box.count());
    }

    @Test
    void aComplaintIsNoIdea() {
        code("marie", Valence.NEGATIVE, 3);
        assertEquals(0, IdeasBox.of(study).count());
    }
}
