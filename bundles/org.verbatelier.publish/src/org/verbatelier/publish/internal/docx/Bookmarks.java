package org.verbatelier.publish.internal.docx;

import java.util.LinkedHashMap;
import java.util.Map;

import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.TraceIndex;
import org.verbatelier.publish.internal.ooxml.Xml;

/** Places in a document that links lead to: headings for the contents, identifiers of the index for figures. */
final class Bookmarks {

    private final Map<String, String> index = new LinkedHashMap<>();
    /** Far from the numbers of bookmarks that a template has. */
    private int printed = 10_000;

    Bookmarks(Document document) {
        document.blocks().stream().filter(TraceIndex.class::isInstance).map(TraceIndex.class::cast)
                .flatMap(block -> block.entries().stream())
                .forEach(entry -> index.putIfAbsent(entry.id(), "_Idx" + (1001 + index.size())));
    }

    /** The bookmark of each identifier. */
    Map<String, String> index() {
        return index;
    }

    /** The bookmark of the nth heading. */
    static String heading(int number) {
        return "_Toc" + (1000 + number);
    }

    /** Prints something within the bookmark of an identifier. */
    void print(Xml xml, String id, Runnable content) {
        named(xml, index.get(id), content);
    }

    /** Prints something within a bookmark. */
    void named(Xml xml, String name, Runnable content) {
        printed++;
        String number = Integer.toString(printed);
        xml.empty("w:bookmarkStart", "w:id", number, "w:name", name);
        content.run();
        xml.empty("w:bookmarkEnd", "w:id", number);
    }
}
