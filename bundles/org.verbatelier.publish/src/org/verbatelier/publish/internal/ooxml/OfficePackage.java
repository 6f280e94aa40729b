package org.verbatelier.publish.internal.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An Open Packaging Conventions container (ECMA-376 part 2). Parts keep the order they came in and carry one fixed
 * time, so that equal content gives equal bytes.
 */
public final class OfficePackage {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /** The earliest time that a zip entry can carry. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private record Relationship(String id, String type, String target, boolean external) {}

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, List<Relationship>> relationships = new LinkedHashMap<>();

    /** Adds a part at a path without leading slash. */
    public void part(String path, String contentType, byte[] content) {
        parts.put(path, content);
        types.put(path, contentType);
    }

    /**
     * Relates a part to another and returns the identifier of the relationship.
     *
     * @param from path of the part; empty for the package
     * @param type last part of the type's address, or the whole address
     * @param target path relative to the folder of {@code from}
     */
    public String relate(String from, String type, String target) {
        List<Relationship> list = relationships.computeIfAbsent(from, key -> new ArrayList<>());
        int number = list.size() + 1;
        while (taken(list, "rId" + number)) {
            number++;
        }
        list.add(new Relationship("rId" + number, type.startsWith("http:") ? type : OFFICE + type, target, false));
        return "rId" + number;
    }

    private static boolean taken(List<Relationship> list, String id) {
        return list.stream().anyMatch(relationship -> relationship.id().equals(id));
    }

    /** Takes over a relationship with its identifier and the whole address of its type. */
    public void relate(String from, String id, String type, String target, boolean external) {
        relationships.computeIfAbsent(from, key -> new ArrayList<>())
                .add(new Relationship(id, type, target, external));
    }

    /** Whether there is a part at a path. */
    public boolean has(String path) {
        return parts.containsKey(path);
    }

    /** How many parts there are in a folder. */
    public int count(String folder) {
        return (int) parts.keySet().stream().filter(path -> path.startsWith(folder)).count();
    }

    /** Writes the container; does not close the stream. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_COMPRESSION);
        entry(zip, "[Content_Types].xml", contentTypes());
        for (String from : relationships.keySet()) {
            int slash = from.lastIndexOf('/');
            String path = from.substring(0, slash + 1) + "_rels/" + from.substring(slash + 1) + ".rels";
            entry(zip, path, relationships(from));
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            entry(zip, part.getKey(), part.getValue());
        }
        zip.finish();
        out.flush();
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private byte[] contentTypes() {
        Xml xml = new Xml().start("Types", "xmlns", CONTENT_TYPES);
        xml.empty("Default", "Extension", "rels", "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        types.forEach((path, type) -> xml.empty("Override", "PartName", "/" + path, "ContentType", type));
        return xml.end().bytes();
    }

    private byte[] relationships(String from) {
        Xml xml = new Xml().start("Relationships", "xmlns", RELATIONSHIPS);
        for (Relationship relationship : relationships.get(from)) {
            if (relationship.external()) {
                xml.empty("Relationship", "Id", relationship.id(), "Type", relationship.type(), "Target",
                        relationship.target(), "TargetMode", "External");
            } else {
                xml.empty("Relationship", "Id", relationship.id(), "Type", relationship.type(), "Target",
                        relationship.target());
            }
        }
        return xml.end().bytes();
    }

    private static void entry(ZipOutputStream zip, String path, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(EPOCH);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
