package org.verbatelier.chart;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("A chart as a table")
class ChartTableTest {

    static Stream<Chart> charts() {
        return Stream.concat(SampleCharts.all().stream(), new RandomCharts(5).all().stream());
    }

    @ParameterizedTest
    @MethodSource("charts")
    @DisplayName("prints every mark as the chart does, in as many columns as there are heads")
    void everyMark(Chart chart) throws Exception {
        ChartTable table = ChartTable.of(chart);
        List<String> cells = table.rows().stream().flatMap(List::stream).toList();
        table.rows().forEach(row -> assertEquals(table.heads().size(), row.size()));
        chart.marks().forEach(mark -> assertTrue(cells.contains(mark.value().printed()), mark.toString()));
        assertEquals(table.rows().size() + 1, table.tabbed().lines().count());
        DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader("<div>" + table.html(chart) + "</div>")));
    }

    @Test
    @DisplayName("is never read as a formula by a spreadsheet")
    void noFormulas() {
        ChartTable table = new ChartTable(List.of("=1+1", "@SUM(A1)"),
                List.of(List.of("+cmd|' /C calc'!A0", "-1+1\t=2"), List.of("+24 pts", "-3,5")));
        assertEquals("'=1+1\t'@SUM(A1)\r\n'+cmd|' /C calc'!A0\t-1+1 =2\r\n+24 pts\t-3,5\r\n", table.tabbed());
    }

    @Test
    @DisplayName("and in words is in the language of the chart")
    void languages() {
        RankedBars french = SampleCharts.bars();
        RankedBars english = new RankedBars(new Caption("Themes", "", Locale.ENGLISH), french.axis(), french.bars());
        assertTrue(french.description().startsWith("Barres classées."), french.description());
        assertTrue(french.description().contains("Travaux, réhabilitation\u00a0: non publié (<\u00a05)")
                || french.description().contains("non publié"), french.description());
        assertTrue(english.description().startsWith("Ranked bars."), english.description());
    }
}
