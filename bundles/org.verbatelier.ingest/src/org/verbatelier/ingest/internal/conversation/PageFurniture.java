package org.verbatelier.ingest.internal.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.verbatelier.ingest.internal.document.DocumentText;
import org.verbatelier.ingest.internal.document.Mark;
import org.verbatelier.ingest.internal.worker.Marks.Kind;
import org.verbatelier.model.corpus.SpeakerRole;

/**
 * The text of pages without what is printed on each of them: headers, footers and numbers would come in the middle of
 * what people say.
 *
 * @param text the text without them; words that go on from one page to the next are a line break apart
 * @param removed each line once, numbers left out
 */
record PageFurniture(DocumentText text, List<String> removed) {

    private static final Pattern NUMBER = Pattern.compile("\\s*(?:[Pp]age|p\\.)?\\s*[-–—|]?\\s*\\d{1,4}\\s*[-–—|]?\\s*"
            + "(?:(?:/|sur|of|de)\\s*\\d{1,4})?\\s*");
    private static final int EDGE = 2;
    private static final double MOST_PAGES = 0.6;
    private static final Speakers NOBODY = new Speakers(Map.of(), SpeakerRole.OTHER);

    static PageFurniture remove(DocumentText document) {
        List<Mark> pages = document.marks().stream().filter(mark -> mark.kind() == Kind.PAGE).toList();
        if (pages.size() < 2) {
            return new PageFurniture(document, List.of());
        }
        List<List<String>> texts = pages.stream()
                .map(page -> withoutBlankEdges(document.text().substring(page.from(), page.to()).lines().toList()))
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> page : texts) {
            Set<String> edges = new LinkedHashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(i, page.size())) {
                    edges.add(shape(i, page));
                }
            }
            edges.forEach(edge -> counts.merge(edge, 1, Integer::sum));
        }
        double most = Math.max(2, pages.size() * MOST_PAGES);
        Set<String> removed = new LinkedHashSet<>();
        List<String> kept = new ArrayList<>();
        for (List<String> page : texts) {
            List<String> left = new ArrayList<>();
            for (int i = 0; i < page.size(); i++) {
                String line = page.get(i);
                boolean number = NUMBER.matcher(line).matches();
                boolean furniture = isEdge(i, page.size())
                        && (number || counts.getOrDefault(shape(i, page), 0) >= most && !isTurn(line));
                if (!furniture) {
                    left.add(line);
                } else if (!number) {
                    removed.add(line.strip());
                }
            }
            // the blank lines that set the furniture apart go with it
            kept.addAll(withoutBlankEdges(left));
        }
        return new PageFurniture(DocumentText.plain(String.join("\n", kept)), List.copyOf(removed));
    }

    private static List<String> withoutBlankEdges(List<String> page) {
        List<String> lines = new ArrayList<>(page);
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        while (!lines.isEmpty() && lines.getFirst().isBlank()) {
            lines.removeFirst();
        }
        return lines;
    }

    /** The first and last lines of a page, blank ones counted: furniture stands apart. */
    private static boolean isEdge(int line, int count) {
        return line < EDGE || line >= count - EDGE;
    }

    /** A line with its place on the page, whatever the numbers in it. */
    private static String shape(int line, List<String> page) {
        return (line < EDGE ? "top " : "bottom ") + page.get(line).strip().replaceAll("\\d+", "#");
    }

    private static boolean isTurn(String line) {
        TurnLine turn = TurnLine.parse(line, NOBODY);
        return line.isBlank() || turn != null && turn.strength(NOBODY) == TurnLine.Strength.STRONG;
    }
}
