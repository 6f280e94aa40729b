package org.verbatelier.publish.internal.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.internal.brand.Dom;
import org.verbatelier.publish.internal.brand.OfficeTemplate;
import org.verbatelier.publish.internal.brand.Placeholders;
import org.verbatelier.publish.internal.brand.Refusal;
import org.verbatelier.publish.internal.ooxml.Charts;
import org.verbatelier.publish.internal.ooxml.OfficePackage;
import org.verbatelier.publish.internal.ooxml.Properties;
import org.verbatelier.publish.internal.ooxml.Xml;
import org.verbatelier.publish.internal.ooxml.chart.NativeChart;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A document within a landlord's own: its pages, styles, headers and footers, with ours in place of the body's mark. */
final class BrandedDocument {

    private static final String W = DocxWriter.MAIN;
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private final OfficeTemplate template;
    private final Document document;
    private final String accent;
    private final String language;
    private final OfficePackage file = new OfficePackage();

    BrandedDocument(OfficeTemplate template, Document document, String accent) {
        this.template = template;
        this.document = document;
        this.accent = accent;
        this.language = Properties.language(document.metadata().locale());
    }

    OfficePackage make() throws IOException {
        Metadata metadata = document.metadata();
        org.w3c.dom.Document main = Dom.parse(template.part(DocxWriter.PART).orElseThrow(), DocxWriter.PART);
        if (!W.equals(main.getDocumentElement().getNamespaceURI())) {
            throw new Refusal("brand.xml", DocxWriter.PART);
        }
        file.relate("", "officeDocument", DocxWriter.PART);
        Properties.add(file, metadata);
        template.relate(DocxWriter.PART, file);
        StyleSheet styles = styles();
        Placeholders placeholders = new Placeholders(metadata);
        boolean titled = Placeholders.holds(main.getDocumentElement().getTextContent(), "title");
        fillParts(placeholders);
        placeholders.fill(main, W, DocxWriter.PART);
        insert(main, styles, titled);
        file.part(DocxWriter.PART, DocxWriter.TYPE, Dom.print(main));
        return file;
    }

    /** Headers, footers and notes have placeholders too; the settings lose their link to another template. */
    private void fillParts(Placeholders placeholders) {
        for (String path : template.paths()) {
            if (file.has(path) && path.matches("word/(header|footer|footnotes|endnotes)\\d*\\.xml")) {
                org.w3c.dom.Document part = Dom.parse(template.part(path).orElseThrow(), path);
                placeholders.fill(part, W, path);
                file.part(path, template.type(path), Dom.print(part));
            } else if (file.has(path) && path.equals("word/settings.xml")) {
                org.w3c.dom.Document part = Dom.parse(template.part(path).orElseThrow(), path);
                Dom.all(part, W, "attachedTemplate").forEach(link -> link.getParentNode().removeChild(link));
                file.part(path, template.type(path), Dom.print(part));
            }
        }
    }

    private Optional<String> related(String type) {
        return template.relationships(DocxWriter.PART).stream()
                .filter(relationship -> relationship.type().endsWith("/" + type)).findFirst()
                .map(relationship -> OfficeTemplate.resolve(DocxWriter.PART, relationship.target()))
                .filter(path -> template.part(path).isPresent());
    }

    private StyleSheet styles() throws IOException {
        org.w3c.dom.Document own = Dom.parse(DocxWriter.template("styles.xml", language), "styles.xml");
        Optional<String> path = related("styles");
        if (path.isEmpty()) {
            file.relate(DocxWriter.PART, "styles", "styles.xml");
        }
        org.w3c.dom.Document sheet = path.isPresent() ? Dom.parse(template.part(path.get()).orElseThrow(), path.get())
                : Dom.parse(("<w:styles xmlns:w=\"" + W + "\"/>").getBytes(StandardCharsets.UTF_8), "styles.xml");
        StyleSheet styles = new StyleSheet(sheet, own, accent);
        if (styles.added().stream().anyMatch(style -> !Dom.all(style, W, "numId").isEmpty())) {
            numbering(styles);
        }
        file.part(path.orElse("word/styles.xml"), DocxWriter.WORD + "styles+xml", styles.print());
        return styles;
    }

    private void numbering(StyleSheet styles) throws IOException {
        org.w3c.dom.Document own = Dom.parse(DocxWriter.template("numbering.xml", language), "numbering.xml");
        Optional<String> path = related("numbering");
        if (path.isEmpty()) {
            file.relate(DocxWriter.PART, "numbering", "numbering.xml");
        }
        org.w3c.dom.Document numbering = path.isPresent()
                ? Dom.parse(template.part(path.get()).orElseThrow(), path.get())
                : Dom.parse(("<w:numbering xmlns:w=\"" + W + "\"/>").getBytes(StandardCharsets.UTF_8), "numbering.xml");
        Numbering.merge(numbering, own, styles);
        file.part(path.orElse("word/numbering.xml"), DocxWriter.WORD + "numbering+xml", Dom.print(numbering));
    }

    /** Puts the document in the place of the body's mark, or at the end. */
    private void insert(org.w3c.dom.Document main, StyleSheet styles, boolean titled) {
        Element body = Dom.children(main.getDocumentElement(), W, "body").get(0);
        Element mark = Dom.all(body, W, "p").stream()
                .filter(paragraph -> Placeholders.holds(Placeholders.text(paragraph, W), "body")).findFirst()
                .orElse(null);
        Element section = section(body, mark);
        Page page = page(section);
        Xml xml = DocxWriter.startDocument();
        BodyPart part = new BodyPart(xml, document, page, new Charts(file, "word/", language, NativeChart.PAGE_TYPE),
                styles.isNumbered("Heading1"));
        if (!titled) {
            part.titles(document.metadata());
        }
        part.blocks();
        Element ours = Dom.parse(xml.end().end().bytes(), DocxWriter.PART).getDocumentElement();
        for (String kind : List.of("pStyle", "rStyle", "tblStyle")) {
            Dom.all(ours, W, kind).forEach(styles::rename);
        }
        namespaces(main.getDocumentElement(), ours);
        Node before = mark != null ? mark : section;
        Node parent = before == null ? body : before.getParentNode();
        List<Node> nodes = new ArrayList<>();
        Element content = Dom.children(ours, W, "body").get(0);
        for (Node child = content.getFirstChild(); child != null; child = child.getNextSibling()) {
            nodes.add(child);
        }
        nodes.forEach(node -> parent.insertBefore(main.importNode(node, true), before));
        if (mark != null) {
            parent.removeChild(mark);
        }
        turn(section, part.isWide(), page);
    }

    /** The properties of the section that a mark stands in: those that come next, or the last ones. */
    private static Element section(Element body, Element mark) {
        for (Element section : Dom.all(body, W, "sectPr")) {
            if (mark == null ? section.getParentNode() == body
                    : (mark.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_FOLLOWING) != 0) {
                return section;
            }
        }
        return null;
    }

    private static Page page(Element section) {
        Page plain = new Page(11906, 16838, 1134, 1134, 1134, List.of());
        if (section == null) {
            return plain;
        }
        List<Page.Reference> references = new ArrayList<>();
        for (String kind : List.of("headerReference", "footerReference")) {
            Dom.children(section, W, kind).forEach(reference -> references.add(new Page.Reference("w:" + kind,
                    reference.getAttributeNS(W, "type"), reference.getAttributeNS(R, "id"))));
        }
        Element size = Dom.children(section, W, "pgSz").stream().findFirst().orElse(null);
        Element margins = Dom.children(section, W, "pgMar").stream().findFirst().orElse(null);
        int width = number(size, "w", plain.shortSide());
        int height = number(size, "h", plain.longSide());
        int side = (number(margins, "left", plain.side()) + number(margins, "right", plain.side())) / 2;
        return new Page(Math.min(width, height), Math.max(width, height), number(margins, "top", plain.top()), side,
                number(margins, "bottom", plain.bottom()), references);
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element == null ? "" : element.getAttributeNS(W, attribute);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    /** The last pages of the section lie as those of the document do. */
    private static void turn(Element section, boolean wide, Page page) {
        if (section == null) {
            return;
        }
        for (Element size : Dom.children(section, W, "pgSz")) {
            size.setAttributeNS(W, "w:w", Integer.toString(wide ? page.longSide() : page.shortSide()));
            size.setAttributeNS(W, "w:h", Integer.toString(wide ? page.shortSide() : page.longSide()));
            if (wide) {
                size.setAttributeNS(W, "w:orient", "landscape");
            } else {
                size.removeAttributeNS(W, "orient");
            }
        }
    }

    /** Declares our prefixes, unless the template has them for the same. */
    private static void namespaces(Element root, Element ours) {
        for (Map.Entry<String, String> prefix : Map.of("r", R, "wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "a",
                "http://schemas.openxmlformats.org/drawingml/2006/main", "c",
                "http://schemas.openxmlformats.org/drawingml/2006/chart").entrySet()) {
            String declared = root.getAttributeNS(XMLNS, prefix.getKey());
            if (declared.isEmpty()) {
                root.setAttributeNS(XMLNS, "xmlns:" + prefix.getKey(), prefix.getValue());
            } else if (!declared.equals(prefix.getValue())) {
                throw new Refusal("brand.xml", DocxWriter.PART);
            }
        }
    }
}
