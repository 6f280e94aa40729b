package org.verbatelier.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.VariableEntry;
import org.verbatelier.analysis.mirror.MirrorCell;
import org.verbatelier.analysis.mirror.MirrorGap;
import org.verbatelier.analysis.mirror.MirrorRow;
import org.verbatelier.analysis.mirror.MirrorSide;
import org.verbatelier.analysis.mirror.MirrorTable;
import org.verbatelier.analysis.mirror.Participation;
import org.verbatelier.analysis.saturation.Saturation;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.analysis.table.Cell;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.analysis.table.Figures;
import org.verbatelier.analysis.table.Scores;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.VariableRole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("Charts of tables")
class ChartsTest {

    private static final List<String> CODES = List.of("LOG.HUMI", "LOG.ISOL", "DEM.RELA", "DEM.DELA", "PCO.PROP",
            "PCO.ECLA", "CHA.REGU");
    private final Charts charts = new Charts(Locale.FRENCH);

    /** So many tenants in six residences of three agencies, two waves, a score each, codes by chance. */
    private static Evidence tenants(int count) {
        RandomGenerator random = SampleCharts.seeded(11);
        Evidence.Builder evidence = Evidence.builder();
        evidence.variable(new VariableEntry("residence", VariableRole.RESIDENCE));
        evidence.variable(new VariableEntry("agence", VariableRole.AGENCY));
        evidence.variable(new VariableEntry("note", VariableRole.SCORE));
        evidence.variable(new VariableEntry("vague", VariableRole.WAVE));
        for (int i = 0; i < count; i++) {
            int residence = i % 6;
            Map<String, String> values = Map.of("residence", "Résidence " + residence, "agence",
                    "Agence " + residence / 2, "note", String.valueOf(random.nextInt(11)), "vague",
                    i % 2 == 0 ? "2019" : "2023");
            int respondent = evidence.respondent(new Evidence.Respondent("T" + i, Audience.TENANT, "s",
                    values.get("vague"), false, name -> values.getOrDefault(name, "")));
            int text = evidence.text(respondent, "T" + i, true);
            for (String code : CODES) {
                if (random.nextInt(3) == 0) {
                    boolean good = random.nextInt(4) == 0;
                    evidence.mark(new Evidence.Mark(text, 0, 5, "qs-hlm:" + code,
                            good ? Valence.POSITIVE : Valence.NEGATIVE, good ? 0 : 1 + random.nextInt(4)));
                }
            }
        }
        return evidence.build();
    }

    private static Figures figures(int count) {
        return Figures.of(tenants(count)).with(new Disclosure(11));
    }

    private static FrequencyTable themes(int count) {
        return figures(count).frequencies(Grouping.THEME, BaseKind.RESPONDENTS, EvidenceFilter.TENANTS);
    }

    @Test
    @DisplayName("print counts out of the base, no percentage, below thirty")
    void countsForSmallBases() {
        RankedBars bars = (RankedBars) charts.ranked(themes(24)).orElseThrow();
        assertEquals(Unit.COUNT, bars.axis().unit());
        for (RankedBars.Bar bar : bars.bars()) {
            assertTrue(bar.value().printed().matches("\\d+\u00a0sur\u00a024"), bar.toString());
            assertFalse(bar.value().hasInterval());
        }
        Chart diverging = charts.diverging(themes(24)).orElseThrow();
        Chart matrix = charts.matrix(figures(24).priorities(Grouping.CODE, EvidenceFilter.TENANTS)).orElseThrow();
        for (Chart chart : List.of(bars, diverging, matrix)) {
            String drawn = Svg.standing(chart, ChartLayout.titled(chart, 480, TextMeasurer.SANS), ChartColours.PRINT);
            assertFalse(drawn.replaceAll("95\u00a0%|width=\"100%\" height=\"100%\"", "").contains("%"), drawn);
        }
    }

    @Test
    @DisplayName("print counts with percentages and intervals from thirty on, and say the base")
    void percentages() {
        FrequencyTable table = themes(120);
        RankedBars bars = (RankedBars) charts.ranked(table).orElseThrow();
        assertEquals(table.rows().size(), bars.bars().size());
        for (int i = 0; i < bars.bars().size(); i++) {
            Value value = bars.bars().get(i).value();
            assertEquals(table.rows().get(i).share(), value.value());
            assertEquals(table.rows().get(i).low(), value.low());
            assertEquals(table.rows().get(i).trace(), value.trace());
        }
        assertTrue(bars.note().startsWith("Base\u00a0: 120 locataires."), bars.note());
        DivergingBars sides = (DivergingBars) charts.diverging(table).orElseThrow();
        assertEquals(Valence.NEGATIVE, sides.rows().getFirst().left().trace().valence());
        assertEquals(Valence.POSITIVE, sides.rows().getFirst().right().trace().valence());
    }

    @Test
    @DisplayName("hide the cells that the table hides, and lay the whole below its parts")
    void heatMap() {
        CrossTable table = figures(63).cross(Grouping.CODE, BaseKind.RESPONDENTS, EvidenceFilter.TENANTS, "residence");
        HeatMap map = (HeatMap) charts.heat(table).orElseThrow();
        assertEquals(table.columns().size(), map.rows().size());
        assertTrue(map.rows().getLast().total() && map.rows().getLast().label().startsWith("Ensemble"));
        int hidden = 0;
        for (int column = 1; column < table.columns().size(); column++) {
            for (int row = 0; row < table.rows().size(); row++) {
                Cell cell = table.rows().get(row).cells().get(column);
                Value value = map.rows().get(column - 1).cells().get(row);
                assertEquals(cell.suppressed(), value.suppressed());
                hidden += cell.suppressed() ? 1 : 0;
                if (cell.suppressed()) {
                    assertEquals(cell.few() ? "<\u00a05" : "n.\u00a0c.", value.printed().replace("< 5", "<\u00a05"));
                    assertNull(value.trace());
                }
            }
        }
        assertTrue(hidden > 0, "the corpus has small residences");
    }

    @Test
    @DisplayName("of one place hatch what the table hides, after what it shows")
    void onePlace() {
        CrossTable table = figures(120).cross(Grouping.CODE, BaseKind.RESPONDENTS, EvidenceFilter.TENANTS,
                "residence");
        for (int column = 0; column < table.columns().size(); column++) {
            int index = column;
            long hidden = table.rows().stream().filter(row -> row.cells().get(index).suppressed()).count();
            List<Mark> marks = charts.ranked(table, column).map(Chart::marks).orElse(List.of());
            assertEquals(table.columns().get(column).suppressed() ? 0 : hidden,
                    marks.stream().filter(mark -> mark.value().suppressed()).count());
            marks.stream().dropWhile(mark -> mark.value().isShown())
                    .forEach(mark -> assertTrue(mark.value().suppressed()));
        }
    }

    @Test
    @DisplayName("of a whole table that is suppressed are none")
    void nothingToDraw() {
        Figures few = figures(5);
        assertTrue(charts.ranked(few.frequencies(Grouping.THEME, BaseKind.RESPONDENTS, EvidenceFilter.TENANTS
                .withValue("residence", "Résidence 1"))).isEmpty());
        assertTrue(charts.matrix(few.priorities(Grouping.THEME, EvidenceFilter.TENANTS.withAudience(Audience.STAFF)))
                .isEmpty());
    }

    @Test
    @DisplayName("of waves, scores, co-occurrence and saturation can be drawn and described")
    void theOthers() {
        Figures figures = figures(120);
        EvidenceFilter all = EvidenceFilter.TENANTS;
        List<Chart> drawn = List.of(
                charts.waves(figures.waves(Grouping.THEME, BaseKind.RESPONDENTS, all)).orElseThrow(),
                charts.network(figures.coOccurrences(Grouping.CODE, BaseKind.RESPONDENTS, all)).orElseThrow(),
                charts.distribution(figures.scores(all, "note", Scores.Scale.TEN)).orElseThrow(),
                charts.scores(figures.scoresBy(Grouping.THEME, all, "note", Scores.Scale.TEN)).orElseThrow(),
                charts.saturation(Saturation.of(figures.evidence(), all)).orElseThrow());
        for (Chart chart : drawn) {
            assertFalse(chart.description().isBlank() || chart.title().isBlank());
            assertFalse(ChartLayout.titled(chart, 480, TextMeasurer.SANS).shapes().isEmpty());
            assertFalse((chart.title() + chart.note() + chart.description()).toLowerCase(Locale.ROOT)
                    .contains("significati"));
        }
        Slopes slopes = (Slopes) drawn.getFirst();
        assertEquals(List.of("2019 (n\u00a0=\u00a060)", "2023 (n\u00a0=\u00a060)"), slopes.waves());
    }

    @Test
    @DisplayName("of the mirror say that people are too few, and draw neither number nor bar")
    void mirrorOfFew() {
        MirrorSide tenants = new MirrorSide(40, 30, 20, 5);
        MirrorSide staff = new MirrorSide(4, 3, 2, 0);
        MirrorRow small = new MirrorRow(new MirrorCell("M02", null), tenants, staff, MirrorGap.of(tenants, staff));
        MirrorSide many = new MirrorSide(40, 30, 4, 5);
        MirrorRow large = new MirrorRow(new MirrorCell("M05", null), tenants, many, MirrorGap.of(tenants, many));
        MirrorTable table = new MirrorTable(11, List.of(small, large), List.of(), null,
                new Participation(0, 60, 58), new Participation(0, 60, 55), List.of());
        Dumbbells chart = (Dumbbells) charts.mirror(table).orElseThrow();
        Dumbbells.Pair first = chart.pairs().getFirst();
        assertFalse(first.first().isShown() || first.second().isShown() || first.gap().isShown());
        assertEquals("effectif insuffisant\u00a0: pas d’interprétation", first.gap().printed());
        assertTrue(chart.pairs().getLast().gap().printed().startsWith("angle mort, +40\u00a0pts\u00a0["),
                chart.pairs().getLast().gap().printed());
    }

    @Test
    @DisplayName("speak English too")
    void english() {
        Chart chart = new Charts(Locale.ENGLISH).ranked(themes(120)).orElseThrow();
        assertEquals("Themes mentioned by tenants", chart.title());
        assertTrue(chart.note().startsWith("Base: 120 tenants."), chart.note());
    }
}
