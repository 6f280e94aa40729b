package org.verbatelier.publish.internal.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.verbatelier.publish.internal.brand.Dom;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The styles of a template, with those of the product that it lacks. Styles are the same when they have one name. */
final class StyleSheet {

    private static final String W = DocxWriter.MAIN;
    private static final String PRODUCT_ACCENT = "17517E";

    private final Document sheet;
    private final Map<String, String> names = new HashMap<>();
    private final List<Element> added = new ArrayList<>();
    private final Map<String, Boolean> numbered = new HashMap<>();

    /** Adds to the template's styles those of {@code own} that are missing, in a landlord's colour. */
    StyleSheet(Document sheet, Document own, String accent) {
        this.sheet = sheet;
        Map<String, String> byName = new HashMap<>();
        Map<String, Element> byId = new HashMap<>();
        for (Element style : Dom.children(sheet.getDocumentElement(), W, "style")) {
            byName.putIfAbsent(name(style), id(style));
            byId.put(id(style), style);
        }
        for (Element style : Dom.children(own.getDocumentElement(), W, "style")) {
            String taken = byName.get(name(style));
            if (taken == null) {
                String id = byId.containsKey(id(style)) ? "Verbatelier" + id(style) : id(style);
                names.put(id(style), id);
                Element copy = (Element) sheet.importNode(style, true);
                copy.removeAttributeNS(W, "default");
                copy.setAttributeNS(W, "w:styleId", id);
                added.add(copy);
            } else {
                names.put(id(style), taken);
            }
            numbered.put(id(style), !Dom.all(taken == null ? style : byId.get(taken), W, "numPr").isEmpty());
        }
        for (Element style : added) {
            sheet.getDocumentElement().appendChild(style);
            for (String reference : List.of("basedOn", "next", "link")) {
                Dom.children(style, W, reference).forEach(this::rename);
            }
            colour(style, accent);
        }
    }

    private static String name(Element style) {
        List<Element> names = Dom.children(style, W, "name");
        return names.isEmpty() ? "" : names.get(0).getAttributeNS(W, "val").toLowerCase(Locale.ROOT);
    }

    private static String id(Element style) {
        return style.getAttributeNS(W, "styleId");
    }

    private static void colour(Element element, String accent) {
        for (String attribute : List.of("val", "color")) {
            if (element.getAttributeNS(W, attribute).equals(PRODUCT_ACCENT)) {
                element.setAttributeNS(W, "w:" + attribute, accent);
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                colour(inner, accent);
            }
        }
    }

    /** Names in an element the style that the template has for a style of the product. */
    void rename(Element reference) {
        String id = reference.getAttributeNS(W, "val");
        reference.setAttributeNS(W, "w:val", names.getOrDefault(id, id));
    }

    /** The styles of the product that were added. */
    List<Element> added() {
        return added;
    }

    /** Whether a style of the product, or what the template has for it, carries a number. */
    boolean isNumbered(String style) {
        return numbered.getOrDefault(style, false);
    }

    byte[] print() {
        return Dom.print(sheet);
    }
}
