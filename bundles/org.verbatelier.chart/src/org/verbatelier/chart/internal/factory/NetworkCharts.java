package org.verbatelier.chart.internal.factory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.analysis.table.CoOccurrenceTable;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.Network;
import org.verbatelier.chart.Value;

/** Charts of what goes together. */
public final class NetworkCharts {

    private static final int MOST_NODES = 25;
    private static final int MOST_LINKS = 40;

    private final FigureWords words;

    public NetworkCharts(FigureWords words) {
        this.words = words;
    }

    /** The strongest links between the most frequent themes or codes. */
    public Optional<Chart> network(CoOccurrenceTable table) {
        if (table.suppressed()) {
            return Optional.empty();
        }
        List<CoOccurrenceTable.Link> strongest = table.links().stream()
                .filter(link -> link.one() < MOST_NODES && link.other() < MOST_NODES).limit(MOST_LINKS).toList();
        Set<Integer> linked = new TreeSet<>();
        strongest.forEach(link -> linked.addAll(List.of(link.one(), link.other())));
        if (linked.isEmpty()) {
            return Optional.empty();
        }
        List<Network.Node> nodes = new ArrayList<>();
        for (int index : linked) {
            CoOccurrenceTable.Node node = table.nodes().get(index);
            nodes.add(new Network.Node(id(node), FigureWords.label(node.label(), node.code()), Value.of(node.n(),
                    words.counted(node.n(), table.base().kind(), table.filter()), null)));
        }
        List<Network.Link> links = strongest.stream()
                .map(link -> new Network.Link(id(table.nodes().get(link.one())), id(table.nodes().get(link.other())),
                        Value.of(link.n(), words.get("network.link",
                                words.counted(link.n(), table.base().kind(), table.filter()),
                                words.typography().decimal(link.jaccard(), 2)), null)))
                .toList();
        Caption caption = words.caption(words.get("network.title", words.rows(table.by())),
                words.base(table.base().n(), table.base().kind(), table.filter()), words.get("network.note"),
                strongest.size() < table.links().size() ? words.get("network.most", strongest.size()) : "");
        return Optional.of(new Network(caption, nodes, links));
    }

    private static String id(CoOccurrenceTable.Node node) {
        return node.scheme() + ":" + node.code();
    }
}
