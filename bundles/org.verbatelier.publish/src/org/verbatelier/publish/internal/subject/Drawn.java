package org.verbatelier.publish.internal.subject;

import java.util.List;
import java.util.Optional;

import org.verbatelier.chart.Chart;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Figure;

/** Charts as blocks: a chart that has nothing to show is left out. */
public final class Drawn {

    private Drawn() {
    }

    public static List<Block> of(Optional<? extends Chart> chart) {
        return chart.<List<Block>>map(shown -> List.of(new Figure(shown))).orElse(List.of());
    }
}
