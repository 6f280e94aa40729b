package org.verbatelier.publish.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

import org.verbatelier.publish.DocumentWriter;
import org.verbatelier.publish.Edition;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.internal.Words;
import org.verbatelier.publish.internal.brand.OfficeTemplate;
import org.verbatelier.publish.internal.brand.Refusal;
import org.verbatelier.publish.internal.ooxml.Charts;
import org.verbatelier.publish.internal.ooxml.OfficePackage;
import org.verbatelier.publish.internal.ooxml.Properties;
import org.verbatelier.publish.internal.ooxml.Xml;
import org.verbatelier.publish.internal.ooxml.chart.NativeChart;

/**
 * Writes WordprocessingML (ECMA-376, transitional): real styles, numbered headings, repeated table headers, native
 * charts with alternative text. The parts are written directly, which keeps the bytes reproducible.
 */
public final class DocxWriter implements DocumentWriter {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String PART = "word/document.xml";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final String TYPE = WORD + "document.main+xml";

    @Override
    public List<String> write(Document document, Edition edition, OutputStream out) throws IOException {
        Optional<OfficeTemplate> template = edition.brand().document();
        if (template.isPresent()) {
            try {
                new BrandedDocument(template.get(), document, edition.brand().accent()).make().write(out);
            } catch (Refusal e) {
                throw edition.brand().refused(e, document.metadata().locale());
            }
            return List.of();
        }
        plain(document, edition.brand().accent(), out);
        return List.of();
    }

    private static void plain(Document document, String accent, OutputStream out) throws IOException {
        Metadata metadata = document.metadata();
        String language = Properties.language(metadata.locale());
        OfficePackage file = new OfficePackage();
        file.relate("", "officeDocument", PART);
        Properties.add(file, metadata);
        file.relate(PART, "styles", "styles.xml");
        file.relate(PART, "numbering", "numbering.xml");
        file.relate(PART, "settings", "settings.xml");
        String footer = file.relate(PART, "footer", "footer1.xml");
        Xml xml = startDocument();
        new BodyPart(xml, document, Page.a4(footer), new Charts(file, "word/", language, NativeChart.PAGE_TYPE), true)
                .print();
        file.part(PART, TYPE, xml.end().end().bytes());
        file.part("word/styles.xml", WORD + "styles+xml", coloured(template("styles.xml", language), accent));
        file.part("word/numbering.xml", WORD + "numbering+xml", template("numbering.xml", language));
        file.part("word/settings.xml", WORD + "settings+xml", template("settings.xml", language));
        file.part("word/footer1.xml", WORD + "footer+xml", footer(metadata, Words.of(metadata.locale())));
        file.write(out);
    }

    static Xml startDocument() {
        return new Xml().start("w:document", "xmlns:w", MAIN, "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "xmlns:wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:c",
                "http://schemas.openxmlformats.org/drawingml/2006/chart").start("w:body");
    }

    static byte[] template(String name, String language) throws IOException {
        try (InputStream in = DocxWriter.class.getResourceAsStream(name)) {
            String template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return template.replace("{language}", language).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static byte[] coloured(byte[] styles, String accent) {
        return new String(styles, StandardCharsets.UTF_8).replace("17517E", accent).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] footer(Metadata metadata, ResourceBundle words) {
        Xml xml = new Xml().start("w:ftr", "xmlns:w", MAIN).start("w:p");
        xml.start("w:pPr").empty("w:pStyle", "w:val", "Footer").end();
        String left = metadata.organisation().isEmpty() ? metadata.title()
                : metadata.organisation() + " \u00b7 " + metadata.title();
        Paragraphs.words(xml, left);
        xml.start("w:r").empty("w:tab").end();
        Paragraphs.words(xml, words.getString("page") + "\u00a0");
        field(xml, "PAGE");
        Paragraphs.words(xml, "\u00a0/\u00a0");
        field(xml, "NUMPAGES");
        return xml.end().end().bytes();
    }

    private static void field(Xml xml, String instruction) {
        xml.start("w:fldSimple", "w:instr", " " + instruction + " ");
        Paragraphs.words(xml, "1");
        xml.end();
    }
}
