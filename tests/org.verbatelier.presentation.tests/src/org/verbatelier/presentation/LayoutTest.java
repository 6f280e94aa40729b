package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.verbatelier.core.Span;
import org.verbatelier.model.coding.Valence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LayoutTest {

    private static Mark mark(int start, int end, String code) {
        return new Mark(Mark.Kind.CODING, code, "A1", new Span(start, end), "s:" + code, Valence.NEGATIVE, 2, "marie");
    }

    @Test
    void overlappingMarksTakeLanesAndCutTheTextIntoRuns() {
        StripeLayout layout = StripeLayout.of(List.of(mark(0, 10, "A"), mark(5, 15, "B"), mark(12, 20, "C")));
        assertEquals(2, layout.lanes());
        assertEquals(List.of(0, 1, 0), layout.stripes().stream().map(StripeLayout.Stripe::lane).toList());
        assertEquals(List.of("0-5", "5-10", "10-12", "12-15", "15-20"),
                layout.runs().stream().map(run -> run.start() + "-" + run.end()).toList());
    }

    @RepeatedTest(40)
    void lanesNeverCollideAndRunsCoverExactlyTheMarkedWords(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int start = random.nextInt(100);
            marks.add(mark(start, start + random.nextInt(30), "C" + i));
        }
        StripeLayout layout = StripeLayout.of(marks);
        for (StripeLayout.Stripe one : layout.stripes()) {
            for (StripeLayout.Stripe two : layout.stripes()) {
                assertFalse(one != two && one.lane() == two.lane() && one.mark().span().overlaps(two.mark().span()));
            }
        }
        int end = 0;
        for (StripeLayout.Run run : layout.runs()) {
            assertTrue(run.start() >= end && run.end() > run.start());
            end = run.end();
        }
        for (int at = 0; at < 130; at++) {
            Span unit = new Span(at, at + 1);
            List<Mark> expected = marks.stream().filter(m -> m.span().overlaps(unit)).sorted(Mark.READING_ORDER)
                    .toList();
            assertEquals(expected, layout.runs().stream().filter(run -> new Span(run.start(), run.end()).overlaps(unit))
                    .findFirst().map(StripeLayout.Run::marks).orElse(List.of()));
        }
    }

    @RepeatedTest(20)
    void heightsAgreeWithAPlainSum(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int n = 1 + random.nextInt(70);
        int[] plain = new int[n];
        RowHeights heights = new RowHeights();
        heights.reset(n, 20);
        Arrays.fill(plain, 20);
        for (int i = 0; i < 50; i++) {
            int row = random.nextInt(n);
            plain[row] = 10 + random.nextInt(90);
            heights.set(row, plain[row]);
        }
        long top = 0;
        for (int row = 0; row < n; row++) {
            assertEquals(top, heights.top(row));
            assertEquals(row, heights.rowAt(top));
            assertEquals(row, heights.rowAt(top + plain[row] - 1));
            top += plain[row];
        }
        assertEquals(top, heights.total());
        assertEquals(n - 1, heights.rowAt(top + 1000));
    }

    @Test
    void noRowsHaveNoHeight() {
        RowHeights heights = new RowHeights();
        heights.reset(0, 20);
        assertEquals(0, heights.total());
        assertEquals(-1, heights.rowAt(0));
    }
}
