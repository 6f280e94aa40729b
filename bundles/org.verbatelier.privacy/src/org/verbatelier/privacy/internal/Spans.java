package org.verbatelier.privacy.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatelier.core.Span;
import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detection.Action;

/** Adds detections without overlap. */
final class Spans {

    private Spans() {
    }

    /** Adds a span unless what is already found covers a part of it. */
    static boolean add(List<Detection> found, int start, int end, String type, Action action) {
        Span span = new Span(start, end);
        for (Detection other : found) {
            if (other.action() == action && other.span().overlaps(span)) {
                return false;
            }
        }
        found.add(new Detection(span, type, action));
        return true;
    }

    /** Adds every match of a pattern: its group {@code it} when it has one, else the whole match. */
    static void addAll(List<Detection> found, Pattern pattern, CharSequence text, String type, Action action) {
        Matcher matcher = pattern.matcher(text);
        boolean named = pattern.namedGroups().containsKey("it");
        while (matcher.find()) {
            int start = named ? matcher.start("it") : matcher.start();
            int end = named ? matcher.end("it") : matcher.end();
            if (start < end) {
                add(found, start, end, type, action);
            }
        }
    }
}
