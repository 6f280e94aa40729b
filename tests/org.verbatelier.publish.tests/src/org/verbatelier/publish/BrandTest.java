package org.verbatelier.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.core.StudyException;
import org.verbatelier.publish.document.Layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("A landlord's own template")
class BrandTest {

    private static final String RELS = "word/_rels/document.xml.rels";

    private static byte[] write(DocumentFormat format, byte[] template) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.writer().write(Specimens.report(Layout.REPORT),
                    Edition.PLAIN.withBrand(Templates.brand("charte." + format.extension(), template)), out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("keeps its header, footer, styles and words around the document, with its placeholders filled")
    void documentsAreBranded() throws IOException {
        byte[] file = write(DocumentFormat.DOCX, Templates.document());
        assertEquals(List.of(), OpenXmlSchemas.errors(file));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> texts = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertEquals("Synthèse thématique", texts.get(0));
            assertTrue(texts.contains("L’essentiel"));
            assertEquals("Document interne", texts.get(texts.size() - 1));
            assertEquals(1, texts.stream().filter("Synthèse thématique"::equals).count());
            assertEquals("Titre1", document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("L’essentiel")
                            && !"TOC1".equals(paragraph.getStyle()))
                    .findFirst().orElseThrow().getStyle());
            assertTrue(document.getFooterList().get(0).getText().contains("Édité le 5 janvier 2026"));
            assertTrue(document.getHeaderList().get(0).getText().contains("direction de la clientèle"));
            assertEquals(7, document.getCharts().size());
        }
    }

    @Test
    @DisplayName("keeps its master, its layouts and the slides around the body")
    void presentationsAreBranded() throws IOException {
        byte[] file = write(DocumentFormat.PPTX, Templates.presentation());
        assertEquals(List.of(), OpenXmlSchemas.errors(file));
        try (XMLSlideShow slides = new XMLSlideShow(new ByteArrayInputStream(file))) {
            assertEquals("Synthèse thématique", first(slides.getSlides().get(0)));
            assertEquals("Merci", first(slides.getSlides().get(slides.getSlides().size() - 1)));
            assertTrue(slides.getSlides().stream().anyMatch(slide -> "Plan d’action".equals(first(slide))));
            assertEquals(1, slides.getSlides().stream()
                    .filter(slide -> "Synthèse thématique".equals(first(slide))).count());
        }
    }

    private static String first(XSLFSlide slide) {
        return ((XSLFTextShape) slide.getShapes().get(0)).getText();
    }

    @Test
    @DisplayName("gives the same bytes each time")
    void isReproducible() {
        byte[] document = Templates.document();
        assertArrayEquals(write(DocumentFormat.DOCX, document), write(DocumentFormat.DOCX, document));
        byte[] presentation = Templates.presentation();
        assertArrayEquals(write(DocumentFormat.PPTX, presentation), write(DocumentFormat.PPTX, presentation));
    }

    @Test
    @DisplayName("is refused, with its file and part named, when it could do harm")
    void harmIsRefused() {
        byte[] plain = Templates.document();
        refused("vbaProject.bin", Templates.with(plain, "word/vbaProject.bin", new byte[] { 1 }));
        refused("../evil.xml", Templates.with(plain, "../evil.xml", new byte[] { 1 }));
        refused("big.bin", Templates.with(plain, "word/big.bin", new byte[40 << 20]));
        String rels = new String(Documents.unzip(plain).get(RELS), StandardCharsets.UTF_8);
        refused("file:///etc/passwd", Templates.with(plain, RELS, rels.replace("</Relationships>",
                "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                        + " Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>")
                .getBytes(StandardCharsets.UTF_8)));
        refused("word/document.xml", Templates.with(plain, "word/document.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>".getBytes(StandardCharsets.UTF_8)));
        refused("charte.docx", "no archive".getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String part, byte[] template) {
        StudyException error = assertThrows(StudyException.class, () -> Templates.brand("charte.docx", template));
        assertEquals(StudyException.Kind.INPUT, error.kind());
        assertTrue(error.getMessage().contains("charte.docx") && error.getMessage().contains(part), error::getMessage);
    }

    @Test
    @DisplayName("is refused for a placeholder that is none")
    void unknownPlaceholder() {
        byte[] template = Templates.document();
        String xml = new String(Documents.unzip(template).get("word/document.xml"), StandardCharsets.UTF_8);
        byte[] wrong = Templates.with(template, "word/document.xml",
                xml.replace("Document interne", "{{auteur}}").getBytes(StandardCharsets.UTF_8));
        StudyException error = assertThrows(StudyException.class, () -> write(DocumentFormat.DOCX, wrong));
        assertTrue(error.getMessage().contains("{{auteur}}") && error.getMessage().contains("{{corps}}"),
                error::getMessage);
    }
}
