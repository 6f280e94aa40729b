package org.verbatelier.presentation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class GridMemoryTest {

    private static final ColumnSet COLUMNS = ColumnSet.usual(List.of("agence", "a\tb\\n\nc")).with(
            new GridColumn.Code("qs:LOG.HUMI")).with(new ColumnSet.Shown(new GridColumn.Chips(), 130, true));

    @Test
    void columnsComeBackAsTheyWere() {
        assertEquals(Optional.of(COLUMNS), GridMemory.readColumns(GridMemory.write(COLUMNS)));
        assertEquals(Optional.empty(), GridMemory.readColumns(""));
    }

    @Test
    void filterOrderAndLikenessComeBackAsTheyWereExceptWhatWasChosenByHand() {
        GridFilter filter = new GridFilter(
                GridFilterTest.criteria().filter(c -> !(c instanceof Criterion.Among)).map(Condition::with).toList())
                .with(Condition.without(new Criterion.Value("qpv", Set.of("", "oui\tnon"))));
        GridOrder order = new GridOrder(new GridColumn.Attribute("note"), false).extended(new GridColumn.Identifier());
        GridView view = new GridView(filter, order, Likeness.NEAR);
        assertEquals(view, GridMemory.readView(GridMemory.write(view)));
        assertEquals(view, GridMemory.readView(GridMemory.write(
                view.with(filter.with(new Criterion.Among(Set.of("A1")))))));
    }

    @Test
    void whatALaterVersionWroteIsLeftOut() {
        assertEquals(GridView.ALL.with(GridFilter.NONE.with(new Criterion.Coder("paul"))),
                GridMemory.readView("with\tmood\tglum\nwith\tcoder\tpaul\norder\ttrue\tmoon\nlikeness\tFAR"));
    }

    @Test
    void columnsAreMovedPinnedAndHiddenButTheWordsStay() {
        ColumnSet moved = COLUMNS.moved(new GridColumn.Attribute("agence"), 0);
        assertEquals(0, moved.indexOf(new GridColumn.Attribute("agence")));
        assertEquals(COLUMNS.columns().size(), moved.columns().size());
        assertEquals(COLUMNS, COLUMNS.without(new GridColumn.Text()));
        assertEquals(COLUMNS, COLUMNS.with(new GridColumn.State()));
        assertEquals(new GridColumn.Text(), new ColumnSet(List.of()).columns().getFirst().column());
    }
}
