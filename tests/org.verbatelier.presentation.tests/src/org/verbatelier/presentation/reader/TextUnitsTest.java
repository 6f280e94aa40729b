package org.verbatelier.presentation.reader;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.verbatelier.core.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextUnitsTest {

    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    private static final List<String> PIECES = List.of("a", "é", "e\u0301", " ", "  ", "\r\n", "\n", "'", "\u2019",
            "l'", "-",
            ".", " ! ", FAMILY, "\ud83d\ude21", "\ud83c\uddeb\ud83c\uddf7", "\u200f", "\u05d0\u05d1", "\u200b", "7",
            "mot", "qu\u2019", ", ", "\ufe0f", "\u0301");

    private static List<String> words(String text) {
        TextUnits units = new TextUnits(text);
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = units.nextWordEnd(at);
            Span word = units.wordAt(units.previousWordStart(end));
            if (word.length() > 0 && word.start() >= at) {
                words.add(word.in(text));
            }
            at = end;
        }
        return words;
    }

    @Test
    void anElisionIsAWordOfItsOwnAndACompoundIsOne() {
        assertEquals(List.of("l’", "ascenseur", "n'", "est", "pas", "venu", "au", "rendez-vous", "aujourd'hui"),
                words("l’ascenseur n'est pas venu au rendez-vous, aujourd'hui."));
    }

    @Test
    void whatIsSeenAsOneCharacterIsNeverCut() {
        assertEquals(List.of("re\u0301pare\u0301", FAMILY, "merci"), words("re\u0301pare\u0301 " + FAMILY + "merci"));
        TextUnits units = new TextUnits("a" + FAMILY + "b");
        assertEquals(new Span(1, 1 + FAMILY.length()), units.snap(new Span(3, 4)));
        assertEquals(1, units.snap(5));
    }

    @Test
    void sentencesEndAtTheirStopAndAtALineBreak() {
        String text = "C’est sale. Personne ne vient !\r\nOn paie cher";
        TextUnits units = new TextUnits(text);
        assertEquals("C’est sale.", units.sentenceAt(3).in(text));
        assertEquals("Personne ne vient !", units.sentenceAt(15).in(text));
        assertEquals("On paie cher", units.sentenceAt(text.length()).in(text));
        assertEquals(12, units.nextSentence(0));
        assertEquals(text.indexOf("On"), units.nextSentence(13));
        assertEquals(12, units.previousSentence(20));
        assertEquals(0, units.previousSentence(12));
    }

    @Test
    void boundsMoveByWordAndStopAtTheEdges() {
        String text = "la porte est cassée";
        SpanBounds bounds = new SpanBounds(text);
        Span porte = new Span(3, 8);
        assertEquals("porte est", bounds.withEnd(porte, true).in(text));
        assertEquals("la porte", bounds.withStart(porte, false).in(text));
        assertEquals(porte, bounds.withEnd(porte, false));
        assertEquals(porte, bounds.withStart(porte, true));
        Span all = Span.of(text);
        assertEquals(all, bounds.withEnd(all, true));
        assertEquals(all, bounds.withStart(all, false));
        assertEquals("la porte est", bounds.withEnd(all, false).in(text));
        assertEquals("porte est cassée", bounds.withStart(all, true).in(text));
    }

    @Test
    void aTextWithoutWordsHasNowhereToGo() {
        for (String text : List.of("", " ", "?!…", "\r\n")) {
            TextUnits units = new TextUnits(text);
            assertEquals(text.length(), units.nextWordEnd(0));
            assertEquals(0, units.previousWordStart(text.length()));
            assertEquals(0, units.wordAt(0).length());
            units.sentenceAt(0);
            units.nextSentence(0);
            units.previousSentence(text.length());
        }
    }

    @RepeatedTest(60)
    void everyStepGoesOnAndStaysBetweenCharacters(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder built = new StringBuilder();
        for (int i = random.nextInt(25); i >= 0; i--) {
            built.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        String text = built.toString();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        TextUnits units = new TextUnits(text);
        SpanBounds bounds = new SpanBounds(text);
        for (int at = 0; at <= text.length(); at++) {
            for (int place : List.of(units.nextWordEnd(at), units.nextWordStart(at), units.previousWordEnd(at),
                    units.previousWordStart(at), units.snap(at))) {
                assertTrue(characters.isBoundary(place), text + " at " + at + " goes to " + place);
            }
            assertTrue(at == text.length() || units.nextWordEnd(at) > at && units.nextWordStart(at) > at);
            assertTrue(at == 0 || units.previousWordStart(at) < at);
            assertTrue(units.previousWordEnd(at) <= at && (at == text.length() || units.nextSentence(at) > at)
                    && (at == 0 || units.previousSentence(at) < at), text + " at " + at);
        }
        Span span = units.snap(new Span(random.nextInt(text.length()), text.length()));
        for (int i = 0; i < 40; i++) {
            boolean later = random.nextBoolean();
            span = random.nextBoolean() ? bounds.withEnd(span, later) : bounds.withStart(span, later);
            assertTrue(span.length() > 0 && span.fits(text) && characters.isBoundary(span.start())
                    && characters.isBoundary(span.end()));
        }
    }
}
