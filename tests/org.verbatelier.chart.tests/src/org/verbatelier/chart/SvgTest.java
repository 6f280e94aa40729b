package org.verbatelier.chart;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("SVG")
class SvgTest {

    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "g", "line", "rect", "polygon", "text");
    private static final String HOSTILE = "</text><script>alert(1)</script>\"'&\u0000\ud83d = A1 <a href=\"x\">";

    static Stream<Chart> charts() {
        Caption caption = new Caption(HOSTILE, HOSTILE, Locale.FRENCH);
        Chart hostile = new RankedBars(caption, Axis.of(HOSTILE, Unit.COUNT, 0, 1, 2, SampleCharts.FRENCH),
                List.of(new RankedBars.Bar(HOSTILE, Value.of(1, HOSTILE, null))));
        return Stream.concat(Stream.of(hostile), SampleCharts.all().stream());
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    @DisplayName("is well formed, holds shapes and words only, and names and describes itself")
    void wellFormed(Chart chart) throws Exception {
        ChartDrawing drawing = ChartLayout.titled(chart, 480, TextMeasurer.SANS);
        for (String svg : List.of(Svg.standing(chart, drawing, ChartColours.PRINT), Svg.inPage(chart, drawing, "c1"))) {
            Element root = parsed(svg).getDocumentElement();
            Set<String> found = new HashSet<>(Set.of(root.getLocalName()));
            NodeList all = root.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                found.add(all.item(i).getLocalName());
                for (int j = 0; j < all.item(i).getAttributes().getLength(); j++) {
                    String attribute = all.item(i).getAttributes().item(j).getNodeName();
                    assertFalse(attribute.startsWith("on") || attribute.contains("href"), attribute);
                }
            }
            assertTrue(ELEMENTS.containsAll(found), found.toString());
            assertEquals("img", root.getAttribute("role"));
            for (String id : root.getAttribute("aria-labelledby").split(" ")) {
                assertTrue(svg.contains("id=\"" + id + "\""), id);
            }
            assertFalse(root.getElementsByTagName("desc").item(0).getTextContent().isBlank());
        }
    }

    @Test
    @DisplayName("of a page takes the page's colours")
    void pageColours() {
        Chart chart = SampleCharts.heat();
        String svg = Svg.inPage(chart, ChartLayout.of(chart, 480, TextMeasurer.SANS), "c1");
        assertTrue(svg.contains("var(--chart-heat)") && !svg.contains("=\"#"), svg.substring(0, 400));
        assertTrue(Svg.variables(ChartColours.PRINT).contains("--chart-ground:#ffffff;"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    @DisplayName("is the same each time")
    void sameEachTime(Chart chart) {
        assertEquals(Svg.standing(chart, ChartLayout.titled(chart, 480, TextMeasurer.SANS), ChartColours.PRINT),
                Svg.standing(chart, ChartLayout.titled(chart, 480, TextMeasurer.SANS), ChartColours.PRINT));
    }
}
