package org.verbatelier.analysis.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.SampleEvidence;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.model.corpus.Audience;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("The figures of the sample")
class SampleFiguresTest {

    private static final double PRECISION = 5e-5 + 1e-12;
    private static final EvidenceFilter TENANTS = EvidenceFilter.TENANTS;

    private final Figures figures = Figures.of(SampleEvidence.read());
    private final JsonNode expected = SampleEvidence.json("sample-expected.json");

    @Test
    @DisplayName("cross themes and priority areas as expected, with Fisher's test where counts are small")
    void themesByArea() {
        CrossTable table = figures.cross(Grouping.THEME, BaseKind.RESPONDENTS, TENANTS, "qpv");
        int inside = table.column("oui");
        int outside = table.column("non");
        assertEquals(expected.get("n_qpv").asInt(), table.columns().get(inside).base());
        assertEquals(expected.get("n_hors_qpv").asInt(), table.columns().get(outside).base());
        JsonNode themes = expected.get("theme_x_qpv");
        assertEquals(6, themes.size());
        themes.properties().forEach(theme -> {
            CrossTable.Row row = row(table, theme.getKey());
            JsonNode want = theme.getValue();
            Cell cell = row.cells().get(inside);
            assertEquals(want.get("qpv").asInt(), cell.n());
            assertEquals(want.get("hors_qpv").asInt(), row.cells().get(outside).n());
            assertEquals(want.get("residu_ajuste_qpv").asDouble(), cell.residual(), PRECISION);
            assertEquals(want.get("specificite_qpv").asDouble(), cell.specificity(), PRECISION);
            assertEquals(want.get("chi2").asDouble(), row.test().statistic(), PRECISION);
            assertEquals(want.get("effectif_theorique_min").asDouble(), row.test().leastExpected(), PRECISION);
            boolean exact = want.get("effectif_theorique_min").asDouble() < 5;
            assertEquals(exact ? Significance.Test.FISHER : Significance.Test.CHI_SQUARE, row.test().test());
            assertEquals(want.get(exact ? "fisher_p" : "p").asDouble(), row.test().p(), PRECISION);
            assertEquals(1, row.test().df());
            assertTrue(row.test().toConfirm());
            assertEquals(cell.n(), cell.trace().marks(figures.evidence()).stream()
                    .map(mark -> figures.evidence().respondentOf(mark).id()).distinct().count());
        });
        assertEquals(0.103, row(table, "PCO").test().p(), 5e-4);
    }

    @Test
    @DisplayName("hide exactly the residences of the requirement for thresholds 10 and 11, by residence and by agency")
    void suppression() {
        assertEquals(Map.of("Les Tamaris", -1, "Les Hauts de Brême", -1, "Le Moulin", 10, "Clos Saint-Éloi", 10,
                "Tour Lavoisier", 11, "Les Bleuets", 10), residences(10));
        Map<String, Integer> eleven = residences(11);
        assertEquals(6, eleven.size());
        assertTrue(eleven.values().stream().allMatch(people -> people == -1), eleven::toString);
        JsonNode sizes = expected.get("n_par_residence");
        residences(1).forEach((residence, people) -> assertEquals(sizes.get(residence).asInt(), people));
        for (int threshold : new int[] { 10, 11 }) {
            CrossTable agencies = figures.with(new Disclosure(threshold)).cross(Grouping.THEME, BaseKind.RESPONDENTS,
                    TENANTS, "agence");
            assertEquals(List.of("Centre 20", "Nord 19", "Sud 21"), agencies.columns().stream()
                    .filter(column -> column.level() == Column.Level.VALUE)
                    .map(column -> column.value() + " " + column.base()).toList());
        }
    }

    private Map<String, Integer> residences(int threshold) {
        CrossTable table = figures.with(new Disclosure(threshold)).cross(Grouping.THEME, BaseKind.RESPONDENTS,
                TENANTS, "residence");
        assertEquals("agence", table.within());
        assertEquals(60, table.columns().getFirst().base());
        Map<String, Integer> people = new TreeMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.level() == Column.Level.VALUE) {
                people.put(column.value(), column.base());
            }
            for (CrossTable.Row row : table.rows()) {
                Cell cell = row.cells().get(i);
                assertTrue(cell.suppressed() || !column.suppressed());
                assertTrue(cell.suppressed() || threshold == 1 || cell.n() == 0 || cell.n() >= 5, row::toString);
                if (cell.suppressed()) {
                    assertHoldsNothing(cell);
                }
            }
        }
        assertEquals(threshold, table.threshold());
        return people;
    }

    private static void assertHoldsNothing(Cell cell) {
        assertEquals(-1, cell.n());
        assertEquals(-1, cell.base());
        assertEquals(-1, cell.positive());
        assertEquals(-1, cell.negative());
        assertTrue(Double.isNaN(cell.share() + cell.low() + cell.high() + cell.residual() + cell.specificity()));
        assertNull(cell.weighted());
        assertNull(cell.trace());
    }

    @Test
    @DisplayName("tell nothing of a residence that is hidden, alone or with another, but of the whole agency")
    void hiddenPlaces() {
        Figures ten = figures.with(new Disclosure(10));
        assertTrue(ten.frequencies(Grouping.THEME, BaseKind.RESPONDENTS,
                TENANTS.withValue("residence", "les tamaris")).suppressed());
        assertTrue(ten.frequencies(Grouping.THEME, BaseKind.RESPONDENTS, TENANTS.withOnly("residence",
                Set.of("Les Tamaris", "Le Moulin"))).suppressed());
        assertFalse(ten.frequencies(Grouping.THEME, BaseKind.RESPONDENTS, TENANTS.withOnly("residence",
                Set.of("Les Tamaris", "Les Hauts de Brême"))).suppressed());
        assertFalse(ten.frequencies(Grouping.THEME, BaseKind.RESPONDENTS, TENANTS.withValue("residence", "Le Moulin"))
                .suppressed());
        FrequencyTable whole = figures.frequencies(Grouping.THEME, BaseKind.RESPONDENTS, TENANTS);
        assertEquals(60, whole.base().n());
        assertFalse(whole.suppressed());
        assertTrue(figures.priorities(Grouping.CODE, TENANTS.withValue("residence", "Les Bleuets")).suppressed());
        assertTrue(figures.scores(TENANTS.withValue("residence", "Les Bleuets"), "note_satisfaction",
                Scores.Scale.TEN).suppressed());
    }

    @Test
    @DisplayName("name groups of one or two variables only where they are large")
    void groups() {
        Groups residences = figures.with(new Disclosure(10)).groups(TENANTS, List.of("residence"));
        assertEquals(11, residences.people("Tour Lavoisier"));
        assertFalse(residences.mayName("Les Tamaris"));
        assertEquals(60, residences.people(""));
        assertEquals(0, residences.people("Les Lilas"));
        Groups both = figures.groups(TENANTS, List.of("qpv", "agence"));
        assertEquals(19, both.people("oui", "Nord"));
        assertFalse(both.mayName("non", "Sud"));
        assertFalse(both.mayName("oui", "Sud"));
        assertFalse(both.mayName("non", "Centre"), "thirty outside less twenty are the ten of Sud");
    }

    @Test
    @DisplayName("sum up the scores as expected, with their distribution")
    void scores() {
        JsonNode want = expected.get("note");
        Scores scores = figures.scores(TENANTS, "note_satisfaction", Scores.Scale.TEN);
        assertEquals(want.get("n").asInt(), scores.n());
        assertEquals(want.get("moyenne").asDouble(), scores.mean(), PRECISION);
        assertEquals(want.get("promoteurs_9_10").asInt(), scores.promoters());
        assertEquals(want.get("passifs_7_8").asInt(), scores.passives());
        assertEquals(want.get("detracteurs_0_6").asInt(), scores.detractors());
        assertEquals(want.get("nps").asDouble(), scores.netPromoterScore(), 5e-3);
        assertEquals(want.get("satisfaits_7_10").asInt(), scores.satisfied());
        assertEquals(58, scores.distribution().stream().mapToInt(Scores.Count::n).sum());
        assertTrue(scores.low() < scores.mean() && scores.mean() < scores.high());
    }

    @Test
    @DisplayName("follow waves as expected, each with its own base, small ones silent")
    void waves() {
        WaveTable table = figures.waves(Grouping.THEME, BaseKind.RESPONDENTS, TENANTS);
        List<String> labels = table.slices().stream().map(WaveTable.Slice::label).toList();
        assertEquals(List.of("2019", "2023", "2024-GC"), labels);
        expected.get("vagues").properties().forEach(wave -> {
            int slice = labels.indexOf(wave.getKey());
            assertEquals(wave.getValue().get("n").asInt(), table.slices().get(slice).base());
            for (String theme : List.of("DEM", "SEC")) {
                WaveTable.Row row = table.rows().stream().filter(one -> one.code().equals(theme)).findFirst()
                        .orElseThrow();
                assertEquals(wave.getValue().get(theme).asInt(), row.cells().get(slice).n());
                assertNull(row.changes().get(0));
                assertNotNull(row.changes().get(1));
                assertEquals(row.changes().get(1), row.change());
            }
            assertEquals(wave.getValue().get("note_moy").asDouble(), figures
                    .scores(TENANTS.withWaves(Set.of(wave.getKey())), "note_satisfaction", Scores.Scale.TEN).mean(),
                    PRECISION);
        });
        assertTrue(table.slices().get(2).suppressed());
        assertTrue(table.rows().getFirst().cells().get(2).suppressed());
    }

    @Test
    @DisplayName("put the most critical code first in the matrix, cut at the median frequency and at 2.5")
    void priorities() {
        PriorityTable table = figures.priorities(Grouping.CODE, TENANTS);
        JsonNode top = expected.get("criticite_top12");
        for (int i = 0; i < top.size(); i++) {
            PriorityTable.Point point = table.points().get(i);
            assertEquals(top.get(i).get("code").asText(), point.code());
            assertEquals(top.get(i).get("n_neg").asInt(), point.n());
            assertEquals(top.get(i).get("freq").asDouble(), point.frequency(), PRECISION);
            assertEquals(top.get(i).get("gravite_moy").asDouble(), point.severity(), 5e-4);
            assertEquals(top.get(i).get("criticite").asDouble(), point.criticality(), PRECISION);
        }
        assertEquals(PriorityTable.Quadrant.URGENT, table.points().getFirst().quadrant());
        assertEquals(PriorityTable.SEVERITY_CUT, table.severityCut());
    }

    @Test
    @DisplayName("set the mean of those who complain beside the others, without the mean of a few")
    void scoresByTheme() {
        ScoreTable table = figures.scoresBy(Grouping.THEME, TENANTS, "note_satisfaction", Scores.Scale.TEN);
        for (ScoreTable.Row row : table.rows()) {
            assertEquals(58, row.with() + row.without());
            assertEquals(row.with() < 5, Double.isNaN(row.meanWith()), row::toString);
            if (row.with() >= 5) {
                assertEquals(58 * table.scores().mean(), row.with() * row.meanWith() + row.without()
                        * row.meanWithout(), 1e-9);
                assertTrue(row.difference().low() <= row.difference().value()
                        && row.difference().value() <= row.difference().high());
                assertEquals(row.difference().value() * row.with() / 58, row.impact(), 1e-12);
            }
        }
        assertEquals(table, figures.scoresBy(Grouping.THEME, TENANTS, "note_satisfaction", Scores.Scale.TEN));
    }

    @Test
    @DisplayName("stand beside closed scores without linking people")
    void indicators() {
        ClosedScore answered = new ClosedScore("Délai", "", 0.533, 4_000, "2019", "", "Enquête", List.of("DEM.DELA",
                "DEM.SUIV"));
        ClosedScore bare = new ClosedScore("Propreté", "", 0.88, 0, "2021", "", "", List.of("PCO"));
        IndicatorTable table = figures.indicators(TENANTS, List.of(answered, bare));
        assertEquals(0.518, table.pairs().get(0).interval().low(), 5e-4);
        assertEquals(0.548, table.pairs().get(0).interval().high(), 5e-4);
        assertNull(table.pairs().get(1).interval());
        assertEquals(expected.get("themes_locataires").get("PCO").get("neg").asInt(), table.pairs().get(1).negative());
        assertTrue(table.pairs().get(0).negative() <= 7);
        assertTrue(Benchmark.of(answered, bare).indicative());
        assertEquals(-0.347, Benchmark.of(answered, bare).difference().value(), 1e-9);
        List<Double> consortium = IntStream.range(0, 26).mapToObj(i -> 0.5 + i / 100.0).toList();
        assertEquals(new Benchmark.Position(2, 26), Benchmark.Position.of(0.66, consortium));
    }

    @Test
    @DisplayName("keep staff apart, whose small groups are silent")
    void staff() {
        EvidenceFilter staff = TENANTS.withAudience(Audience.STAFF);
        assertEquals(expected.get("n_collaborateurs").asInt(),
                figures.frequencies(Grouping.THEME, BaseKind.RESPONDENTS, staff).base().n());
        CrossTable agencies = figures.cross(Grouping.THEME, BaseKind.RESPONDENTS, staff, "agence");
        assertTrue(agencies.columns().stream().filter(column -> column.level() == Column.Level.VALUE)
                .allMatch(Column::suppressed));
    }

    private static CrossTable.Row row(CrossTable table, String code) {
        return table.rows().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
    }
}
