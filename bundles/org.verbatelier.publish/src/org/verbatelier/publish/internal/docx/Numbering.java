package org.verbatelier.publish.internal.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.publish.internal.brand.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The numbering of a template, with that of the product behind it for the styles that were added. */
final class Numbering {

    private static final String W = DocxWriter.MAIN;

    private Numbering() {
    }

    /** Adds the product's numbering and leads the added styles to it. */
    static void merge(Document numbering, Document own, StyleSheet styles) {
        Element root = numbering.getDocumentElement();
        int lists = highest(root, "abstractNum", "abstractNumId") + 1;
        int numbers = highest(root, "num", "numId") + 1;
        List<Element> present = Dom.children(root, W, "num");
        Node beforeLists = present.isEmpty() ? null : present.get(0);
        Map<String, String> renumbered = new HashMap<>();
        for (Element list : Dom.children(own.getDocumentElement(), W, "abstractNum")) {
            Element copy = (Element) numbering.importNode(list, true);
            copy.setAttributeNS(W, "w:abstractNumId",
                    Integer.toString(lists + Integer.parseInt(list.getAttributeNS(W, "abstractNumId"))));
            Dom.all(copy, W, "pStyle").forEach(styles::rename);
            root.insertBefore(copy, beforeLists);
        }
        List<Element> cleanup = Dom.children(root, W, "numIdMacAtCleanup");
        for (Element number : Dom.children(own.getDocumentElement(), W, "num")) {
            Element copy = (Element) numbering.importNode(number, true);
            String id = Integer.toString(numbers + Integer.parseInt(number.getAttributeNS(W, "numId")));
            renumbered.put(number.getAttributeNS(W, "numId"), id);
            copy.setAttributeNS(W, "w:numId", id);
            Element list = Dom.children(copy, W, "abstractNumId").get(0);
            list.setAttributeNS(W, "w:val", Integer.toString(lists + Integer.parseInt(list.getAttributeNS(W, "val"))));
            root.insertBefore(copy, cleanup.isEmpty() ? null : cleanup.get(0));
        }
        for (Element style : styles.added()) {
            for (Element number : Dom.all(style, W, "numId")) {
                number.setAttributeNS(W, "w:val", renumbered.get(number.getAttributeNS(W, "val")));
            }
        }
    }

    private static int highest(Element root, String element, String attribute) {
        return Dom.children(root, W, element).stream().map(found -> found.getAttributeNS(W, attribute))
                .filter(number -> number.matches("\\d{1,9}")).mapToInt(Integer::parseInt).max().orElse(0);
    }
}
