package org.verbatelier.publish.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.internal.brand.Dom;
import org.verbatelier.publish.internal.brand.OfficeTemplate;
import org.verbatelier.publish.internal.brand.Placeholders;
import org.verbatelier.publish.internal.brand.Refusal;
import org.verbatelier.publish.internal.ooxml.OfficePackage;
import org.verbatelier.publish.internal.ooxml.Properties;
import org.verbatelier.publish.internal.pptx.Slide.Box;
import org.verbatelier.publish.internal.pptx.Slide.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Slides on a landlord's own master. When a slide of the template holds the body's mark, the slides around it stay, with
 * their placeholders filled; otherwise the template's slides are examples and are left out.
 */
final class BrandedDeck {

    private static final String P = SlidePart.PML;
    private static final String A = SlidePart.DML;
    private static final double EMU = 12_700;
    private static final double EDGE = 36;

    private final OfficeTemplate template;
    private final OfficePackage file = new OfficePackage();
    private final List<String> order = new ArrayList<>();

    BrandedDeck(OfficeTemplate template) {
        this.template = template;
    }

    OfficePackage make(org.verbatelier.publish.document.Document document, String language, ResourceBundle words) {
        Metadata metadata = document.metadata();
        Document presentation = Dom.parse(template.part(PptxWriter.PART).orElseThrow(), PptxWriter.PART);
        if (!P.equals(presentation.getDocumentElement().getNamespaceURI())) {
            throw new Refusal("brand.xml", PptxWriter.PART);
        }
        file.relate("", "officeDocument", PptxWriter.PART);
        Properties.add(file, metadata);
        for (OfficeTemplate.Relationship relationship : template.relationships(PptxWriter.PART)) {
            if (!relationship.external() && !relationship.type().endsWith("/slide")) {
                file.relate(PptxWriter.PART, relationship.id(), relationship.type(), relationship.target(), false);
                template.copy(OfficeTemplate.resolve(PptxWriter.PART, relationship.target()), file);
            }
        }
        List<String> slides = slides(presentation);
        Optional<String> body = slides.stream().filter(path -> holds(path, "body")).findFirst();
        Frame frame = frame(presentation, body);
        PptxWriter writer = new PptxWriter();
        Placeholders placeholders = new Placeholders(metadata);
        if (body.isEmpty()) {
            order.addAll(writer.slides(file, document, frame, language, words, true));
        } else {
            boolean titled = slides.stream().anyMatch(path -> holds(path, "title"));
            for (String path : slides) {
                if (path.equals(body.get())) {
                    order.addAll(writer.slides(file, document, frame, language, words, !titled));
                } else {
                    keep(path, placeholders);
                }
            }
        }
        finish(presentation);
        return file;
    }

    private List<String> slides(Document presentation) {
        List<String> slides = new ArrayList<>();
        for (Element id : Dom.all(presentation, P, "sldId")) {
            String relationship = id.getAttributeNS(SlidePart.REL, "id");
            template.relationships(PptxWriter.PART).stream().filter(found -> found.id().equals(relationship))
                    .map(found -> OfficeTemplate.resolve(PptxWriter.PART, found.target()))
                    .filter(path -> template.part(path).isPresent()).forEach(slides::add);
        }
        return slides;
    }

    private boolean holds(String path, String name) {
        return Dom.all(Dom.parse(template.part(path).orElseThrow(), path), A, "p").stream()
                .anyMatch(paragraph -> Placeholders.holds(Placeholders.text(paragraph, A), name));
    }

    private void keep(String path, Placeholders placeholders) {
        template.copy(path, file);
        Document slide = Dom.parse(template.part(path).orElseThrow(), path);
        placeholders.fill(slide, A, path);
        file.part(path, template.type(path), Dom.print(slide));
        order.add(file.relate(PptxWriter.PART, "slide", path.replaceFirst("^ppt/", "")));
    }

    private Frame frame(Document presentation, Optional<String> body) {
        List<Document> parts = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (String path : template.paths()) {
            if (path.matches("ppt/slideLayouts/[^/]+\\.xml") && file.has(path)) {
                parts.add(Dom.parse(template.part(path).orElseThrow(), path));
                paths.add(path);
            }
        }
        int content = body.flatMap(path -> template.relationships(path).stream()
                .filter(relationship -> relationship.type().endsWith("/slideLayout")).findFirst()
                .map(relationship -> paths.indexOf(OfficeTemplate.resolve(path, relationship.target()))))
                .filter(found -> found >= 0)
                .orElseGet(() -> first(parts, "titleOnly", first(parts, "obj", first(parts, "tx", -1))));
        if (content < 0 || titleOf(parts.get(content)).isEmpty()) {
            throw new Refusal("brand.layout", "ppt/slideLayouts");
        }
        int title = first(parts, "title", content);
        int section = first(parts, "secHead", content);
        return new Frame(area(presentation, paths.get(content), parts.get(content)), false,
                Map.of(Kind.TITLE, layout(paths.get(title), parts.get(title)), Kind.SECTION,
                        layout(paths.get(section), parts.get(section)), Kind.CONTENT,
                        layout(paths.get(content), parts.get(content))));
    }

    private static int first(List<Document> layouts, String type, int otherwise) {
        for (int i = 0; i < layouts.size(); i++) {
            if (type.equals(layouts.get(i).getDocumentElement().getAttribute("type"))
                    && !titleOf(layouts.get(i)).isEmpty()) {
                return i;
            }
        }
        return otherwise;
    }

    private static String titleOf(Document layout) {
        return Dom.all(layout, P, "ph").stream().map(placeholder -> placeholder.getAttribute("type"))
                .filter(type -> type.equals("title") || type.equals("ctrTitle")).findFirst().orElse("");
    }

    private static Frame.Layout layout(String path, Document layout) {
        return new Frame.Layout(path, titleOf(layout), index(layout, "subTitle"), index(layout, "ftr"),
                index(layout, "sldNum"));
    }

    private static String index(Document layout, String type) {
        return Dom.all(layout, P, "ph").stream().filter(placeholder -> placeholder.getAttribute("type").equals(type))
                .map(placeholder -> placeholder.getAttribute("idx")).findFirst().orElse("");
    }

    /** Where the master has its text, below the title. */
    private Box area(Document presentation, String path, Document layout) {
        Element size = Dom.all(presentation, P, "sldSz").get(0);
        double width = Double.parseDouble(size.getAttribute("cx")) / EMU;
        double height = Double.parseDouble(size.getAttribute("cy")) / EMU;
        String masterPath = template.relationships(path).stream()
                .filter(relationship -> relationship.type().endsWith("/slideMaster")).findFirst()
                .map(relationship -> OfficeTemplate.resolve(path, relationship.target())).orElseThrow();
        Document master = Dom.parse(template.part(masterPath).orElseThrow(), masterPath);
        Box title = place(layout, "title").or(() -> place(master, "title"))
                .orElse(new Box(EDGE, EDGE, width - 2 * EDGE, 60));
        Box text = place(layout, "").or(() -> place(master, "body"))
                .orElse(new Box(title.x(), title.y() + title.height() + 8, title.width(),
                        height - title.y() - title.height() - 60));
        double top = Math.max(text.y(), title.y() + title.height() + 4);
        top = top > height / 2 ? text.y() : top;
        return new Box(text.x(), top, text.width(), Math.max(120, text.y() + text.height() - top));
    }

    private static Optional<Box> place(Document part, String type) {
        for (Element shape : Dom.all(part, P, "sp")) {
            boolean wanted = Dom.all(shape, P, "ph").stream()
                    .anyMatch(placeholder -> placeholder.getAttribute("type").equals(type));
            List<Element> offsets = Dom.all(shape, A, "off");
            List<Element> sizes = Dom.all(shape, A, "ext").stream().filter(size -> size.hasAttribute("cx")).toList();
            if (wanted && !offsets.isEmpty() && !sizes.isEmpty()) {
                return Optional.of(new Box(Double.parseDouble(offsets.get(0).getAttribute("x")) / EMU,
                        Double.parseDouble(offsets.get(0).getAttribute("y")) / EMU,
                        Double.parseDouble(sizes.get(0).getAttribute("cx")) / EMU,
                        Double.parseDouble(sizes.get(0).getAttribute("cy")) / EMU));
            }
        }
        return Optional.empty();
    }

    /** The list of slides anew, without what named the template's own: shows, sections. */
    private void finish(Document presentation) {
        Element root = presentation.getDocumentElement();
        for (String left : List.of("custShowLst", "extLst", "sldIdLst")) {
            Dom.children(root, P, left).forEach(root::removeChild);
        }
        Element list = presentation.createElementNS(P, "p:sldIdLst");
        for (int i = 0; i < order.size(); i++) {
            Element id = presentation.createElementNS(P, "p:sldId");
            id.setAttribute("id", Integer.toString(PptxWriter.FIRST_ID + i));
            id.setAttributeNS(SlidePart.REL, "r:id", order.get(i));
            list.appendChild(id);
        }
        root.insertBefore(list, Dom.children(root, P, "sldSz").get(0));
        file.part(PptxWriter.PART, PptxWriter.TYPE + "presentation.main+xml", Dom.print(presentation));
    }
}
