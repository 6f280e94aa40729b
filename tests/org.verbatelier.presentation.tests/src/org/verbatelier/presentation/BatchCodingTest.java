package org.verbatelier.presentation;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.BatchCoding.Outcome;
import org.verbatelier.presentation.BatchCoding.Place;
import org.verbatelier.presentation.BatchCoding.Scope;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BatchCodingTest {

    private static final String CODE = "essai:DEM.RELA";
    private static final String FIRST = "Bonjour. L’interphone est mort ! Et le badge aussi.";

    @TempDir
    Path folder;
    private Study study;

    @BeforeEach
    void open() {
        study = SmallStudies.with(folder.resolve("study"), FIRST, "badge perdu", "rien");
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static Place place(String verbatim, String text, String words) {
        int at = text.indexOf(words);
        return new Place(verbatim, new Span(at, at + words.length()));
    }

    private final List<Place> found = List.of(place("A1", FIRST, "interphone"), place("A1", FIRST, "badge"),
            place("A2", "badge perdu", "badge"));

    private List<String> coded(String verbatim, String text) {
        return study.codings().of(verbatim).stream().map(c -> text.substring(c.getStart(), c.getEnd())).toList();
    }

    @Test
    void thePlacesFoundAreCodedAsTheyAreAndOneUndoTakesThemBack() {
        assertEquals(new Outcome(3, 0, 0), new BatchCoding(study).apply(found, Scope.PASSAGE, CODE));
        assertEquals(List.of("interphone", "badge"), coded("A1", FIRST));
        assertEquals(new Outcome(0, 3, 0), new BatchCoding(study).apply(found, Scope.PASSAGE, CODE));
        study.undo();
        assertEquals(0, study.codings().all().size());
    }

    @Test
    void theirSentencesAreCodedWithoutTheBlanksAround() {
        new BatchCoding(study).apply(found, Scope.SENTENCE, CODE);
        assertEquals(List.of("L’interphone est mort !", "Et le badge aussi."), coded("A1", FIRST));
        assertEquals(List.of("badge perdu"), coded("A2", "badge perdu"));
    }

    @Test
    void aWholeAnswerFoundTwiceIsCodedOnce() {
        assertEquals(new Outcome(2, 0, 0), new BatchCoding(study).apply(found, Scope.WHOLE, CODE));
        assertEquals(List.of(FIRST), coded("A1", FIRST));
    }
}
