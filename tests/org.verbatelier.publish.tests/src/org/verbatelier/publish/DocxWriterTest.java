package org.verbatelier.publish;

import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("A Word file")
class DocxWriterTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private final Map<String, byte[]> parts = Documents
            .unzip(Documents.write(DocumentFormat.DOCX, Documents.all(Documents.HOSTILE)));

    @Test
    @DisplayName("is well-formed whatever its words hold, and every relationship leads to a typed part")
    void isAConsistentPackage() {
        Set<String> typed = new HashSet<>();
        elements("[Content_Types].xml", "*", "Override").forEach(type -> typed.add(type.getAttribute("PartName")));
        int relationships = 0;
        for (String name : parts.keySet()) {
            if (name.endsWith(".rels")) {
                String folder = name.substring(0, name.indexOf("_rels/"));
                for (Element relationship : elements(name, "*", "Relationship").toList()) {
                    URI target = URI.create("/" + folder).resolve(relationship.getAttribute("Target"));
                    assertTrue(parts.containsKey(target.getPath().substring(1)), target::toString);
                    assertTrue(typed.contains(target.getPath()), target::toString);
                    relationships++;
                }
            } else if (!name.endsWith(".xlsx")) {
                Documents.xml(parts.get(name));
            }
        }
        assertEquals(3 + 4 + 2 + 2, relationships);
    }

    @Test
    @DisplayName("uses defined styles only, and numbers its headings by their style")
    void stylesAreDefined() {
        Set<String> defined = new HashSet<>();
        elements("word/styles.xml", W, "style").forEach(style -> defined.add(style.getAttributeNS(W, "styleId")));
        Set<String> used = new HashSet<>();
        for (String kind : new String[] { "pStyle", "rStyle", "tblStyle" }) {
            Stream.of("word/document.xml", "word/footer1.xml", "word/numbering.xml")
                    .flatMap(part -> elements(part, W, kind))
                    .forEach(style -> used.add(style.getAttributeNS(W, "val")));
        }
        assertTrue(defined.containsAll(used), () -> used + " in " + defined);
        assertTrue(used.containsAll(Set.of("Heading1", "Heading2", "Heading3", "Quote", "ListBullet", "ReportTable")));
    }

    @Test
    @DisplayName("repeats the header of its tables and describes its charts in words")
    void isAccessible() {
        assertEquals(2, elements("word/document.xml", W, "tblHeader").count());
        assertEquals(2, elements("word/document.xml", "*", "docPr")
                .filter(drawing -> drawing.getAttribute("descr").contains("HYPERLINK")).count());
    }

    @Test
    @DisplayName("carries native charts with their intervals and editable data, in which words are no formula")
    void chartsAreNative() {
        assertEquals(1, elements("word/charts/verbatelier1.xml", C, "errBars").count());
        assertEquals(0, elements("word/charts/verbatelier2.xml", C, "errBars").count());
        Map<String, byte[]> workbook = Documents.unzip(parts.get("word/embeddings/verbatelier1.xlsx"));
        org.w3c.dom.Document sheet = Documents.xml(workbook.get("xl/worksheets/sheet1.xml"));
        assertEquals(0, sheet.getElementsByTagNameNS("*", "f").getLength());
        assertEquals(4 + 3, sheet.getElementsByTagNameNS("*", "is").getLength());
    }

    @Test
    @DisplayName("tells its title, organisation and date, and nothing of the machine")
    void properties() {
        assertEquals(1, elements("docProps/core.xml", "*", "title").count());
        assertEquals("2026-01-05T00:00:00Z",
                elements("docProps/core.xml", "*", "modified").findFirst().orElseThrow().getTextContent());
    }

    @Test
    @DisplayName("has the same bytes each time")
    void isReproducible() {
        assertArrayEquals(Documents.write(DocumentFormat.DOCX, Documents.all("x")),
                Documents.write(DocumentFormat.DOCX, Documents.all("x")));
    }

    private Stream<Element> elements(String part, String namespace, String name) {
        NodeList list = Documents.xml(parts.get(part)).getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i));
    }
}
