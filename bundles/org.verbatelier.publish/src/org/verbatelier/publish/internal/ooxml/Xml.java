package org.verbatelier.publish.internal.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import org.verbatelier.publish.internal.Markup;

/** Builds a small XML part; closes every element it opened and escapes every word. */
public final class Xml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder xml = new StringBuilder(DECLARATION);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Opens an element; attributes are name, value, name, value… */
    public Xml start(String name, String... attributes) {
        closeTag();
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"").append(Markup.attribute(attributes[i + 1])).append('"');
        }
        open.push(name);
        inTag = true;
        return this;
    }

    /** Closes the last element opened. */
    public Xml end() {
        String name = open.pop();
        if (inTag) {
            xml.append("/>");
            inTag = false;
        } else {
            xml.append("</").append(name).append('>');
        }
        return this;
    }

    /** An element without content. */
    public Xml empty(String name, String... attributes) {
        return start(name, attributes).end();
    }

    /** An element that holds words only. */
    public Xml element(String name, String words, String... attributes) {
        return start(name, attributes).text(words).end();
    }

    public Xml text(String words) {
        closeTag();
        xml.append(Markup.text(words));
        return this;
    }

    /** What another one has printed, without its declaration. */
    public Xml raw(Xml other) {
        if (!other.open.isEmpty()) {
            throw new IllegalStateException("still open: " + other.open);
        }
        closeTag();
        xml.append(other.xml, DECLARATION.length(), other.xml.length());
        return this;
    }

    /** The part, UTF-8. */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void closeTag() {
        if (inTag) {
            xml.append('>');
            inTag = false;
        }
    }
}
