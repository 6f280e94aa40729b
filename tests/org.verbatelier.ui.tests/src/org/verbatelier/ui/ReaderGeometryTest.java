package org.verbatelier.ui;

import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.presentation.ReaderDocument;
import org.verbatelier.presentation.reader.TextUnits;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is in the margins of the reader stands beside the lines that are painted, at every size and width. */
@Timeout(120)
class ReaderGeometryTest {

    private static final List<String> CODES = List.of("essai:DEM.RELA", "essai:DEM.DELA", "essai:LOG.HUMI",
            "essai:LOG.ISOL");
    // the toolkit tells a wrong place for an emoji or a Hebrew letter alone, so the expected lines could not be had
    private static final List<String> WORDS = List.of("l’ascenseur", "est", "encore", "en", "panne", "depuis",
            "novembre",
            "e\u0301te\u0301", "\u200f", "rendez-vous", "!\n", "et\r\n", "WWWW", "iiii");

    @TempDir
    private Path folder;

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 5 + random.nextInt(90); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString().strip();
    }

    private Study study(Random random) {
        Study study = SmallStudies.with(folder, "seul");
        SmallStudies.addConversation(study, Stream.generate(() -> text(random)).limit(9).toArray(String[]::new));
        List<Edits.Application> applications = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String verbatim = "GC/T0" + (1 + random.nextInt(9));
            String text = study.corpus().find(verbatim).orElseThrow().text();
            int start = random.nextInt(text.length());
            Span span = new TextUnits(text).snap(new Span(start, 1 + start + random.nextInt(text.length() - start)));
            applications.add(new Edits.Application(verbatim, span, CODES.get(i % CODES.size()), Valence.NEGATIVE,
                    i % 5, Edits.MANUAL));
        }
        study.apply(new Edits(study).code(applications).orElseThrow());
        return study;
    }

    @ParameterizedTest
    @ValueSource(longs = { 2, 4 })
    void stripesReachFromTheFirstToTheLastLineOfTheirWords(long seed) {
        Random random = new Random(seed);
        try (Window window = new Window(study(random))) {
            Reader reader = window.reader();
            window.open();
            window.desk.go("GC/T02");
            for (int width : new int[] { 260, 500, 1100 }) {
                window.shell.setSize(width, 380);
                for (int zoom : new int[] { 50, 100, 150, 300 }) {
                    reader.zoom(zoom);
                    window.settle();
                    for (int i = 0; i < 4; i++) {
                        reader.control().setTopPixel(random.nextInt(4000));
                        check(reader);
                    }
                    reader.control().setTopPixel(0);
                    check(reader);
                }
            }
        }
    }

    private static void check(Reader reader) {
        StyledText text = reader.control();
        ReaderMargins.Geometry geometry = reader.margins().geometry();
        int firstLine = text.getOffsetAtLine(text.getLineIndex(0));
        int lastLine = text.getLineIndex(text.getClientArea().height - 1);
        int end = lastLine + 1 < text.getLineCount() ? text.getOffsetAtLine(lastLine + 1) : text.getCharCount() + 1;
        for (ReaderMargins.Placed stripe : geometry.stripes()) {
            ReaderDocument.Section section = reader.document().section(stripe.mark().verbatim()).orElseThrow();
            int from = section.start() + stripe.mark().span().start();
            int to = section.start() + stripe.mark().span().end();
            Rectangle bounds = stripe.bounds();
            if (from >= firstLine) {
                assertEquals(lines(text, from, to).getFirst().y, bounds.y, () -> "top of " + stripe);
            } else {
                assertTrue(bounds.y < 0);
            }
            if (to <= end) {
                Rectangle last = lines(text, from, to).getLast();
                assertEquals(last.y + last.height, bounds.y + bounds.height, () -> "bottom of " + stripe);
            } else {
                assertTrue(bounds.y + bounds.height > text.getClientArea().height);
            }
            assertTrue(bounds.x >= 0 && bounds.x + bounds.width <= text.getLeftMargin());
        }
        distinct(geometry.stripes().stream().map(ReaderMargins.Placed::bounds).toList());
        List<Rectangle> chips = Stream.concat(geometry.chips().stream().map(ReaderMargins.Placed::bounds),
                geometry.more().stream().map(ReaderMargins.More::bounds)).toList();
        distinct(chips);
        chips.forEach(chip -> assertTrue(chip.x >= text.getClientArea().width - text.getRightMargin()
                && chip.x + chip.width <= text.getClientArea().width, () -> chip + " is clipped"));
    }

    /** The painted signs of some words, from the highest to the lowest line; a line break is not painted. */
    private static List<Rectangle> lines(StyledText text, int from, int to) {
        String words = text.getText(from, to - 1);
        BreakIterator signs = BreakIterator.getCharacterInstance();
        signs.setText(words);
        List<Rectangle> painted = new ArrayList<>();
        for (int start = 0, end = signs.next(); end != BreakIterator.DONE; start = end, end = signs.next()) {
            String sign = words.substring(start, end);
            if (!sign.isBlank() && Character.getType(sign.charAt(0)) != Character.FORMAT) {
                painted.add(text.getTextBounds(from + start, from + end - 1));
            }
        }
        painted.sort(Comparator.comparingInt(r -> r.y));
        return painted.isEmpty() ? List.of(text.getTextBounds(from, to - 1)) : painted;
    }

    private static void distinct(List<Rectangle> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(all.get(i).intersects(all.get(j)), all.get(i) + " over " + all.get(j));
            }
        }
    }
}
