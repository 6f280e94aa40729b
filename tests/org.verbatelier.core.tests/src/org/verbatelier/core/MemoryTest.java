package org.verbatelier.core;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

/** What a study of a million rows may not hold twice. */
class MemoryTest {

    @TempDir
    Path folder;

    @Test
    void anOpenedStudyHoldsRepeatedValuesAndIdentifiersOnce() {
        String[] texts = new String[50];
        Arrays.fill(texts, "Rien à dire.");
        Path path = folder.resolve("study");
        Studies.with(path, texts).close();
        try (Study study = Study.open(path, Studies.session("marie"))) {
            List<VerbatimEntry> entries = study.corpus().entries();
            assertEquals(50, entries.size());
            Participant first = entries.getFirst().participant();
            for (VerbatimEntry entry : entries) {
                Answer answer = (Answer) entry.verbatim();
                assertSame(((Answer) entries.getFirst().verbatim()).getQuestion(), answer.getQuestion());
                assertSame(entry.participant().getId(), answer.getParticipant());
                for (int i = 0; i < first.getValues().size(); i++) {
                    if (first.getValues().get(i).equals(entry.participant().getValues().get(i))) {
                        assertSame(first.getValues().get(i), entry.participant().getValues().get(i));
                    }
                }
            }
        }
    }
}
