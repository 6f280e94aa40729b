package org.verbatelier.ingest.internal.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The text of a web page as it is seen: white space collapsed, one line a block, cells apart by tabs. */
final class HtmlText implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of("head", "script", "style", "template", "noscript", "title", "svg",
            "iframe", "object", "select", "audio", "video", "canvas", "map");
    private static final Set<String> EMPHASIS = Set.of("b", "strong", "i", "em", "u", "dt", "th");

    private final TextBuilder text;
    private final Deque<int[]> starts = new ArrayDeque<>();
    private int preformatted;

    private HtmlText(TextBuilder text) {
        this.text = text;
    }

    /** Adds what is seen of an element. */
    static void read(Element element, TextBuilder text) {
        // walks without recursion: a page may nest its tags as deep as it likes
        NodeTraversor.filter(new HtmlText(text), element);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (UNSEEN.contains(name) || element.hasAttr("hidden")
                    || element.attr("style").replace(" ", "").contains("display:none")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                text.trimEnd(' ');
                text.append("\n");
            } else if (isCell(name)) {
                if (text.last() != '\n') {
                    text.append("\t");
                }
            } else if (element.isBlock()) {
                endLine();
            }
            preformatted += isPreformatted(name) ? 1 : 0;
            starts.push(new int[] { text.length() });
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            preformatted -= isPreformatted(name) ? 1 : 0;
            int from = starts.pop()[0];
            if (isCell(name) || element.isBlock()) {
                text.trimEnd(' ');
            }
            Marks.Kind kind = isCell(name) ? Marks.Kind.CELL
                    : name.equals("tr") ? Marks.Kind.ROW
                            : EMPHASIS.contains(name) || isBold(element)
                                    ? Marks.Kind.EMPHASIS
                                    : null;
            if (kind != null && (text.length() > from || kind == Marks.Kind.CELL)) {
                text.mark(kind, from);
                if (name.equals("th")) {
                    text.mark(Marks.Kind.EMPHASIS, from);
                }
            }
            if (!isCell(name) && element.isBlock()) {
                endLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private static boolean isPreformatted(String name) {
        return name.equals("pre") || name.equals("textarea");
    }

    private static boolean isBold(Element element) {
        String style = element.attr("style").replace(" ", "");
        return style.contains("font-weight:bold") || style.contains("font-weight:7") || style.contains("font-style:it");
    }

    private void endLine() {
        if (text.last() != '\n') {
            text.append("\n");
        }
    }

    private void add(String words) {
        if (preformatted > 0) {
            text.append(words);
            return;
        }
        StringBuilder line = new StringBuilder();
        char before = text.last();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                if (before != ' ' && before != '\n' && before != '\t') {
                    line.append(' ');
                    before = ' ';
                }
            } else {
                line.append(c);
                before = c;
            }
        }
        text.append(line);
    }
}
