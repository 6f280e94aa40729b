package org.verbatelier.presentation.workshop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.operation.CardData;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Memo;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WallTest {

    @TempDir
    private Path folder;
    private Study study;
    private Wall wall;

    @BeforeEach
    void twelveAnswers() {
        study = SmallStudies.with(folder.resolve("study"), "un", "deux mots", "trois mots dits", "quatre", "cinq",
                "six",
                "sept", "huit", "neuf", "dix", "onze", "douze");
        wall = new Wall(study, "Restitution", (entry, span) -> Optional.of(span.in(entry.text())));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void apply(Optional<Operation> operation) {
        study.apply(operation.orElseThrow());
    }

    private void putUpAll() {
        apply(wall.add(study.corpus().entries().stream().map(entry -> new Wall.Passage(entry.id(), null)).toList()));
    }

    private List<CardData> cards(int group) {
        return wall.groups().get(group).cards().stream().map(WallCard::data).toList();
    }

    private List<String> names() {
        return wall.groups().stream().map(WallGroup::name).toList();
    }

    @Test
    void twelvePassagesAreSortedIntoThreeGroupsOneUndoEach() {
        putUpAll();
        assertEquals(12, cards(0).size());
        apply(wall.sort(cards(0).subList(0, 4), "Relances"));
        apply(wall.sort(cards(0).subList(0, 4), " Bâti "));
        apply(wall.sort(cards(0), "Lien"));
        assertEquals(List.of("", "Bâti", "Lien", "Relances"), names());
        assertEquals(List.of(0, 4, 4, 4), wall.groups().stream().map(group -> group.cards().size()).toList());
        study.undo();
        study.undo();
        assertEquals(List.of("", "Relances"), names());
        assertEquals(8, cards(0).size());
    }

    @Test
    void aPassageIsUpOnceOnAWallAndMayBeOnAnother() {
        List<Wall.Passage> twice = List.of(new Wall.Passage("A2", new Span(0, 4)),
                new Wall.Passage("A2", new Span(0, 4)),
                new Wall.Passage("A2", null));
        apply(wall.add(twice));
        assertEquals(List.of("deux", "deux mots"),
                wall.groups().getFirst().cards().stream().map(WallCard::words).sorted().toList());
        assertTrue(wall.add(twice).isEmpty());
        Wall other = new Wall(study, "Autre", (entry, span) -> Optional.empty());
        apply(other.add(twice));
        assertTrue(other.groups().getFirst().cards().stream().allMatch(WallCard::isWithheld));
        assertEquals(List.of("Autre", "Restitution"), Wall.titles(study));
    }

    @Test
    void votesOrderTheCardsAndNeverFallBelowZero() {
        putUpAll();
        CardData last = cards(0).getLast();
        apply(wall.vote(last, 1));
        assertEquals("A1", cards(0).getFirst().verbatim());
        wall.setOrder(WallOrder.VOTES);
        assertEquals("A12", cards(0).getFirst().verbatim());
        assertEquals(1, wall.groups().getFirst().votes());
        apply(wall.vote(cards(0).getFirst(), -1));
        assertTrue(wall.vote(cards(0).getLast(), -1).isEmpty());
        wall.setOrder(WallOrder.LENGTH);
        assertEquals("un", wall.groups().getFirst().cards().getFirst().words());
    }

    @Test
    void aGroupWithTheNameOfAnotherJoinsIt() {
        putUpAll();
        apply(wall.sort(cards(0).subList(0, 2), "a"));
        apply(wall.sort(cards(0).subList(0, 2), "b"));
        apply(wall.rename("a", "b"));
        assertEquals(List.of("", "b"), names());
        assertEquals(4, cards(1).size());
        assertTrue(wall.rename("", "c").isEmpty() && wall.rename("b", " ").isEmpty());
        apply(wall.remove(cards(1)));
        assertEquals(List.of(""), names());
        assertEquals(8, cards(0).size());
    }

    @Test
    void aGroupBecomesNotesWithoutLosingThoseThatAreThere() {
        putUpAll();
        apply(wall.sort(cards(0).subList(0, 2), "Relances"));
        study.apply(new Edits(study).memo("A1", "déjà dit").orElseThrow());
        apply(wall.toMemos("Relances", "Atelier : Relances"));
        assertEquals(List.of("déjà dit\nAtelier : Relances"), notes("A1"));
        assertEquals(List.of("Atelier : Relances"), notes("A2"));
        assertTrue(wall.toMemos("Relances", "Atelier : Relances").isEmpty());
        study.undo();
        assertEquals(List.of("déjà dit"), notes("A1"));
    }

    private List<String> notes(String verbatim) {
        return study.codings().memosOf(verbatim).stream().map(Memo::getText).toList();
    }

    @Test
    void aGroupBecomesADraftCodeOfItsPassagesInOneStep() {
        putUpAll();
        apply(wall.sort(cards(0).subList(0, 2), "Relances sans fin"));
        apply(wall.sort(cards(0).subList(0, 3), "Bâti fatigué"));
        Scheme scheme = study.codes().schemes().getFirst();
        int themes = scheme.getThemes().size();
        apply(wall.toCode("Relances sans fin", scheme, "Provisoires"));
        apply(wall.toCode("Bâti fatigué", scheme, "Provisoires"));
        assertEquals(themes + 1, scheme.getThemes().size());
        assertEquals(List.of("Relances sans fin", "Bâti fatigué"),
                scheme.getThemes().getLast().getCodes().stream().map(code -> code.getLabel()).toList());
        assertEquals(2,
                study.codings().count(study.codes().qualified(scheme.getThemes().getLast().getCodes().getFirst())));
        study.undo();
        study.undo();
        assertEquals(themes, scheme.getThemes().size());
        assertFalse(study.codings().all().stream().anyMatch(coding -> coding.getCode().contains("RELA")));
    }
}
