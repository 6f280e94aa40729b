package org.verbatelier.publish.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

import org.verbatelier.publish.DocumentWriter;
import org.verbatelier.publish.document.BarChart;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.internal.Words;

/**
 * Writes WordprocessingML (ECMA-376, transitional): real styles, numbered headings, repeated table headers, native
 * charts with alternative text. The parts are written directly, which keeps the bytes reproducible.
 */
public final class DocxWriter implements DocumentWriter {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = TYPE + "wordprocessingml.";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String CORE_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
            + "/metadata/core-properties";
    private static final String PART = "word/document.xml";

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Metadata metadata = document.metadata();
        String language = language(metadata.locale());
        ResourceBundle words = Words.of(metadata.locale());
        OfficePackage file = new OfficePackage();
        file.relate("", "officeDocument", PART);
        file.relate("", CORE_REL, "docProps/core.xml");
        file.relate("", "extended-properties", "docProps/app.xml");
        file.relate(PART, "styles", "styles.xml");
        file.relate(PART, "numbering", "numbering.xml");
        file.relate(PART, "settings", "settings.xml");
        String footer = file.relate(PART, "footer", "footer1.xml");
        byte[] body = new BodyPart(document, footer, chart -> addChart(file, chart, language, words)).print();
        file.part(PART, WORD + "document.main+xml", body);
        file.part("word/styles.xml", WORD + "styles+xml", template("styles.xml", language));
        file.part("word/numbering.xml", WORD + "numbering+xml", template("numbering.xml", language));
        file.part("word/settings.xml", WORD + "settings+xml", template("settings.xml", language));
        file.part("word/footer1.xml", WORD + "footer+xml", footer(metadata, words));
        file.part("docProps/core.xml", CORE_TYPE, coreProperties(metadata, language));
        file.part("docProps/app.xml", TYPE + "extended-properties+xml", applicationProperties(metadata));
        file.write(out);
    }

    /** Adds a chart and its data to the file; returns the identifier of the relationship to it. */
    private static String addChart(OfficePackage file, BarChart chart, String language, ResourceBundle words) {
        int number = file.count("word/charts/") + 1;
        String path = "word/charts/chart" + number + ".xml";
        String[] headers = { words.getString("chart.label"), words.getString("chart.value"),
                words.getString("chart.down"), words.getString("chart.up") };
        String data = file.relate(path, "package", "../embeddings/chart" + number + ".xlsx");
        file.part(path, TYPE + "drawingml.chart+xml", ChartPart.of(chart, language, data, headers));
        file.part("word/embeddings/chart" + number + ".xlsx", TYPE + "spreadsheetml.sheet",
                ChartWorkbook.of(chart, headers));
        return file.relate(PART, "chart", "charts/chart" + number + ".xml");
    }

    /** Word wants a region: a bare language is that of its largest country. */
    private static String language(Locale locale) {
        if (!locale.getCountry().isEmpty()) {
            return locale.getLanguage() + "-" + locale.getCountry();
        }
        return "fr".equals(locale.getLanguage()) ? "fr-FR" : "en-GB";
    }

    private static byte[] template(String name, String language) throws IOException {
        try (InputStream in = DocxWriter.class.getResourceAsStream(name)) {
            String template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return template.replace("{language}", language).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static byte[] footer(Metadata metadata, ResourceBundle words) {
        Xml xml = new Xml().start("w:ftr", "xmlns:w", MAIN).start("w:p");
        xml.start("w:pPr").empty("w:pStyle", "w:val", "Footer").end();
        String left = metadata.organisation().isEmpty() ? metadata.title()
                : metadata.organisation() + " \u00b7 " + metadata.title();
        BodyPart.words(xml, left);
        xml.start("w:r").empty("w:tab").end();
        BodyPart.words(xml, words.getString("page") + "\u00a0");
        field(xml, "PAGE");
        BodyPart.words(xml, "\u00a0/\u00a0");
        field(xml, "NUMPAGES");
        return xml.end().end().bytes();
    }

    private static void field(Xml xml, String instruction) {
        xml.start("w:fldSimple", "w:instr", " " + instruction + " ");
        BodyPart.words(xml, "1");
        xml.end();
    }

    private static byte[] coreProperties(Metadata metadata, String language) {
        String time = metadata.date() + "T00:00:00Z";
        Xml xml = new Xml().start("cp:coreProperties",
                "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", metadata.title()).element("dc:subject", metadata.subtitle())
                .element("dc:creator", metadata.organisation())
                .element("cp:keywords", String.join(", ", metadata.keywords())).element("dc:language", language);
        xml.element("dcterms:created", time, "xsi:type", "dcterms:W3CDTF")
                .element("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF");
        return xml.end().bytes();
    }

    private static byte[] applicationProperties(Metadata metadata) {
        Xml xml = new Xml().start("Properties", "xmlns",
                "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        return xml.element("Application", "Verbatelier").element("Company", metadata.organisation()).end().bytes();
    }
}
