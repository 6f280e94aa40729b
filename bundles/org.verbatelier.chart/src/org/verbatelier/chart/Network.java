package org.verbatelier.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What goes with what: themes that the same people mention.
 *
 * @param nodes the more important ones first, at least one, each identifier once
 * @param links between nodes; which end comes first does not matter
 */
public record Network(Caption caption, List<Node> nodes, List<Link> links) implements Chart {

    /**
     * A node.
     *
     * @param id identifier, stable from study to study, such as the code
     * @param value its weight: how large it is drawn
     */
    public record Node(String id, String label, Value value) {}

    /**
     * A link.
     *
     * @param from identifier of a node
     * @param to identifier of another node
     * @param value its weight: how strong it is drawn
     */
    public record Link(String from, String to, Value value) {}

    /** @throws IllegalArgumentException without nodes, with one twice or when a link leads to none */
    public Network {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        Set<String> ids = new HashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        if (nodes.isEmpty() || ids.size() < nodes.size()
                || !links.stream().allMatch(link -> ids.contains(link.from()) && ids.contains(link.to()))) {
            throw new IllegalArgumentException("links need nodes, each of them once");
        }
    }

    /** Nodes, then links. */
    @Override
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        nodes.forEach(node -> marks.add(new Mark(node.label(), "", node.value())));
        links.forEach(link -> marks.add(new Mark(label(link.from()) + " – " + label(link.to()), "", link.value())));
        return List.copyOf(marks);
    }

    private String label(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow().label();
    }
}
