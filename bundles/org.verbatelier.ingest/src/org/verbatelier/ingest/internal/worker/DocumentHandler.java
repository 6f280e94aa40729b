package org.verbatelier.ingest.internal.worker;

import java.util.ArrayDeque;
import java.util.Deque;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the XHTML events of Tika for text and marks. White space between blocks is Tika's, so one line a paragraph. */
final class DocumentHandler extends DefaultHandler {

    private final TextBuilder text;
    private final Deque<Open> open = new ArrayDeque<>();
    private int inBody;

    private record Open(String name, Marks.Kind kind, int from) {}

    DocumentHandler(TextBuilder text) {
        this.text = text;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("body")) {
            inBody++;
        }
        Marks.Kind kind = switch (name) {
            case "b", "i", "u", "strong", "em" -> Marks.Kind.EMPHASIS;
            case "td", "th" -> Marks.Kind.CELL;
            case "tr" -> Marks.Kind.ROW;
            case "div" -> "page".equals(attributes.getValue("class")) ? Marks.Kind.PAGE : null;
            default -> null;
        };
        if (kind != null) {
            open.push(new Open(name, kind, text.length()));
        } else if (name.equals("div")) {
            // kept on the stack all the same, so that its end is not taken for that of a page
            open.push(new Open(name, null, text.length()));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("body")) {
            inBody--;
        }
        if (!open.isEmpty() && open.peek().name().equals(name)) {
            Open ended = open.pop();
            if (ended.kind() != null && (text.length() > ended.from() || ended.kind() == Marks.Kind.CELL)) {
                text.mark(ended.kind(), ended.from());
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inBody > 0) {
            text.append(new String(characters, start, length));
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }
}
