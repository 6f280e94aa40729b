package org.verbatelier.publish.internal.brand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.verbatelier.publish.internal.ooxml.OfficePackage;
import org.w3c.dom.Element;

/** The parts of a landlord's own document or presentation, looked through for harm. */
public final class OfficeTemplate {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** Word's link to the template a document was made from, which is not needed and is left out. */
    private static final String ATTACHED = "/attachedTemplate";

    /** What a template is. */
    public enum Kind {
        DOCX("word/"), PPTX("ppt/");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        public String folder() {
            return folder;
        }
    }

    /** A relationship of a part. */
    public record Relationship(String id, String type, String target, boolean external) {}

    private final Kind kind;
    private final Map<String, byte[]> parts;
    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final Map<String, String> overrides = new LinkedHashMap<>();

    private OfficeTemplate(Kind kind, Map<String, byte[]> parts) {
        this.kind = kind;
        this.parts = parts;
    }

    /**
     * Reads a template.
     *
     * @throws Refusal when it is none, could do harm or cannot be read
     */
    public static OfficeTemplate read(byte[] file) {
        Map<String, byte[]> parts = Archive.read(file);
        Kind kind = parts.containsKey("word/document.xml") ? Kind.DOCX
                : parts.containsKey("ppt/presentation.xml") ? Kind.PPTX : null;
        if (kind == null) {
            throw new Refusal("brand.kind", "");
        }
        OfficeTemplate template = new OfficeTemplate(kind, parts);
        template.types();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                template.look(part.getKey(), part.getValue());
            } else if (part.getKey().endsWith(".xml")) {
                Dom.parse(part.getValue(), part.getKey());
            }
        }
        return template;
    }

    private void types() {
        Element root = Dom.parse(parts.get("[Content_Types].xml"), "[Content_Types].xml").getDocumentElement();
        Dom.children(root, TYPES, "Default")
                .forEach(type -> defaults.put(type.getAttribute("Extension"), type.getAttribute("ContentType")));
        Dom.children(root, TYPES, "Override").forEach(
                type -> overrides.put(type.getAttribute("PartName").replaceFirst("^/", ""),
                        type.getAttribute("ContentType")));
        overrides.forEach((path, type) -> {
            if (type.toLowerCase(Locale.ROOT).contains("macro")) {
                throw new Refusal("brand.macro", path);
            }
        });
    }

    private void look(String path, byte[] part) {
        for (Relationship relationship : relationships(path, part)) {
            boolean link = relationship.type().endsWith("/hyperlink")
                    && relationship.target().matches("(?i)(https?|mailto):.*");
            if (relationship.type().endsWith(ATTACHED)) {
                continue;
            }
            if (relationship.external() && !link) {
                throw new Refusal("brand.external", path + " \u2192 " + relationship.target());
            }
            if (relationship.type().matches(".*/(oleObject|control|vbaProject|subDocument)")) {
                throw new Refusal("brand.macro", path + " \u2192 " + relationship.target());
            }
        }
    }

    private static List<Relationship> relationships(String path, byte[] part) {
        return Dom.children(Dom.parse(part, path).getDocumentElement(), RELATIONSHIPS, "Relationship").stream()
                .map(element -> new Relationship(element.getAttribute("Id"), element.getAttribute("Type"),
                        element.getAttribute("Target"), "External".equals(element.getAttribute("TargetMode"))))
                .toList();
    }

    public Kind kind() {
        return kind;
    }

    /** A part by its path; empty when there is none. */
    public Optional<byte[]> part(String path) {
        return Optional.ofNullable(parts.get(path));
    }

    /** Paths of the parts, without those that describe relationships and types. */
    public List<String> paths() {
        return parts.keySet().stream().filter(path -> !path.endsWith(".rels") && !path.startsWith("[")).toList();
    }

    public String type(String path) {
        return overrides.getOrDefault(path,
                defaults.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream"));
    }

    /** The relationships of a part. */
    public List<Relationship> relationships(String path) {
        int slash = path.lastIndexOf('/');
        String rels = path.substring(0, slash + 1) + "_rels/" + path.substring(slash + 1) + ".rels";
        return parts.containsKey(rels) ? relationships(rels, parts.get(rels)) : List.of();
    }

    /** The path of what a relationship of a part leads to. */
    public static String resolve(String from, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String path = folder + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("[^/]+/\\.\\./", "");
        }
        return path.replace("/./", "/");
    }

    /** Copies a part and its relationships into a package, and what they lead to unless it is there. */
    public void copy(String path, OfficePackage file) {
        if (file.has(path) || !parts.containsKey(path)) {
            return;
        }
        file.part(path, type(path), parts.get(path));
        relate(path, file);
    }

    /** Copies the relationships of a part, and what they lead to. */
    public void relate(String path, OfficePackage file) {
        for (Relationship relationship : relationships(path)) {
            if (relationship.type().endsWith(ATTACHED)) {
                continue;
            }
            file.relate(path, relationship.id(), relationship.type(), relationship.target(), relationship.external());
            if (!relationship.external()) {
                copy(resolve(path, relationship.target()), file);
            }
        }
    }

    /** The first accent of the theme, as six hexadecimal digits. */
    public Optional<String> accent() {
        return parts.keySet().stream().filter(path -> path.matches(kind.folder() + "theme/theme[^/]*\\.xml")).sorted()
                .findFirst()
                .flatMap(path -> Dom.all(Dom.parse(parts.get(path), path), DRAWING, "accent1").stream().findFirst())
                .flatMap(accent -> Dom.children(accent, DRAWING, "srgbClr").stream().findFirst())
                .map(colour -> colour.getAttribute("val").toUpperCase(Locale.ROOT))
                .filter(colour -> colour.matches("[0-9A-F]{6}"));
    }
}
