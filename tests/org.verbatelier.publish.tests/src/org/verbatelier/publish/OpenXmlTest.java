package org.verbatelier.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatelier.chart.Chart;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Figure;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("A file for Word, Excel or PowerPoint")
class OpenXmlTest {

    @ParameterizedTest
    @EnumSource(names = { "DOCX", "XLSX", "PPTX" })
    @DisplayName("obeys the schemas of ECMA-376 with every block, chart and layout")
    void isValid(DocumentFormat format) {
        for (Layout layout : Layout.values()) {
            assertEquals(List.of(), OpenXmlSchemas.errors(Documents.write(format, Specimens.report(layout))));
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "DOCX", "XLSX", "PPTX" })
    @DisplayName("obeys them whatever its words hold")
    void isValidWithHostileWords(DocumentFormat format) {
        assertEquals(List.of(),
                OpenXmlSchemas.errors(Documents.write(format, Documents.all(Documents.HOSTILE))));
    }

    @ParameterizedTest
    @EnumSource(names = { "DOCX", "XLSX", "PPTX" })
    @DisplayName("has a native chart for every kind but the heat map, which is a table")
    void chartsAreNative(DocumentFormat format) {
        for (Chart chart : Specimens.charts()) {
            Document document = new Document(Specimens.metadata(Layout.REPORT),
                    List.<Block>of(new Heading(1, "Graphique"), new Figure(chart)));
            long charts = Documents.unzip(Documents.write(format, document)).keySet().stream()
                    .filter(part -> part.matches(".*/charts/[^/]*\\.xml")).count();
            assertEquals(chart.equals(Specimens.heat()) ? 0 : 1, charts, chart.title());
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "DOCX", "XLSX", "PPTX" })
    @DisplayName("holds no withheld figure, neither in the copies of the cells nor in the workbooks behind the charts")
    void withholdsFigures(DocumentFormat format) {
        List<String> texts = new ArrayList<>();
        byte[] file = Documents.write(format, Specimens.report(Layout.REPORT));
        Documents.unzip(file).forEach((name, part) -> {
            if (name.endsWith(".xlsx")) {
                Documents.unzip(part).values().forEach(inner -> texts.add(new String(inner, StandardCharsets.UTF_8)));
            } else {
                texts.add(new String(part, StandardCharsets.UTF_8));
            }
        });
        assertTrue(texts.stream().anyMatch(text -> text.contains("0.183")));
        texts.forEach(text -> assertFalse(text.contains("0.777") || text.contains("3.333")));
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    @DisplayName("has the same bytes each time, as every format")
    void isReproducible(DocumentFormat format) {
        assertArrayEquals(Documents.write(format, Specimens.report(Layout.REPORT)),
                Documents.write(format, Specimens.report(Layout.REPORT)));
    }
}
