package org.verbatelier.ingest.internal.conversation;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.ingest.Preview;

/**
 * The metadata at the top of a text: {@code # key: value}, {@code key: value} for keys that have a meaning, or rows of a
 * table of two columns.
 *
 * @param headers in order
 * @param end index of the first line after them
 */
record HeaderLines(List<Preview.Header> headers, int end) {

    /** Header values may be long, but a name that goes over many words is no key. */
    private static final int LONGEST_KEY = 60;

    static HeaderLines read(String text, List<Line> lines) {
        List<Preview.Header> headers = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            Preview.Header header = line.isRow() ? row(text, line) : line(line.content());
            if (header == null) {
                break;
            }
            headers.add(header);
            end = i + 1;
        }
        return new HeaderLines(headers, end);
    }

    /** The metadata of a line, or null when it is none. */
    static Preview.Header line(String line) {
        boolean marked = line.startsWith("#");
        String content = marked ? line.substring(line.startsWith("# ") ? 2 : 1) : line;
        int colon = content.indexOf(':');
        String key = colon < 0 ? "" : content.substring(0, colon).strip();
        boolean keyed = colon > 0 && !key.isEmpty() && key.length() <= LONGEST_KEY;
        if (marked) {
            return keyed ? new Preview.Header(key, value(content, colon)) : new Preview.Header("", content);
        }
        return keyed && HeaderKeys.isKnown(key) && SpeakerRoles.ofLabel(key).isEmpty()
                ? new Preview.Header(key, value(content, colon))
                : null;
    }

    private static Preview.Header row(String text, Line line) {
        if (line.cells().size() != 2) {
            return null;
        }
        String key = cell(text, line.cells().get(0)).replaceAll("^#\\s*|[\\s\\u00A0\\u202F]*:$", "");
        return HeaderKeys.isKnown(key) && SpeakerRoles.ofLabel(key).isEmpty()
                ? new Preview.Header(key, cell(text, line.cells().get(1)))
                : null;
    }

    private static String cell(String text, Line.Span span) {
        return text.substring(span.from(), span.to());
    }

    private static String value(String content, int colon) {
        int from = colon + 1;
        return content.startsWith(" ", from) ? content.substring(from + 1) : content.substring(from);
    }
}
