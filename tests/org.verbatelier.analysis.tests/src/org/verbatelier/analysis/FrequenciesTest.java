package org.verbatelier.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("Frequencies")
class FrequenciesTest {

    private static final double PRECISION = 1e-4;

    private final Frequencies sample = new Frequencies(SampleEvidence.read());

    @Test
    @DisplayName("give the sample's expected counts, shares and intervals by theme")
    void themesOfTheSample() {
        JsonNode expected = SampleEvidence.json("sample-expected.json");
        FrequencyTable table = sample.table(Grouping.THEME);
        assertEquals(new Base(BaseKind.RESPONDENTS, expected.get("n_locataires").asInt()), table.base());
        JsonNode themes = expected.get("themes_locataires");
        Set<String> left = new HashSet<>();
        themes.fieldNames().forEachRemaining(left::add);
        for (FrequencyRow row : table.rows()) {
            JsonNode theme = themes.get(row.code());
            assertTrue(left.remove(row.code()), row::code);
            assertEquals(theme.get("mentions").asInt(), row.n(), row::code);
            assertEquals(theme.get("pos").asInt(), row.positive(), row::code);
            assertEquals(theme.get("neg").asInt(), row.negative(), row::code);
            assertEquals(theme.get("part").asDouble(), row.share(), PRECISION, row::code);
            assertEquals(theme.get("ic95").get(0).asDouble(), row.low(), PRECISION, row::code);
            assertEquals(theme.get("ic95").get(1).asDouble(), row.high(), PRECISION, row::code);
        }
        assertEquals(Set.of(), left);
        assertEquals(List.of("LOG", "DEM", "FIN", "PCO", "VOI"),
                table.rows().stream().limit(5).map(FrequencyRow::code).toList());
    }

    @Test
    @DisplayName("give the sample's twelve most critical codes in order")
    void criticalityOfTheSample() {
        JsonNode expected = SampleEvidence.json("sample-expected.json").get("criticite_top12");
        List<FrequencyRow> rows = sample.table(Grouping.CODE).byCriticality();
        for (int i = 0; i < expected.size(); i++) {
            JsonNode want = expected.get(i);
            FrequencyRow row = rows.get(i);
            assertEquals(want.get("code").asText(), row.code());
            assertEquals(want.get("n_neg").asInt(), row.negative(), row::code);
            assertEquals(want.get("freq").asDouble(), row.negative() / 60.0, PRECISION, row::code);
            assertEquals(want.get("gravite_moy").asDouble(), row.severity(), 5e-4, row::code);
            assertEquals(want.get("criticite").asDouble(), row.criticality(), PRECISION, row::code);
        }
    }

    @Test
    @DisplayName("filter by the value of a variable, by wave and by audience, each with its own base")
    void filters() {
        JsonNode byArea = SampleEvidence.json("sample-expected.json").get("theme_x_qpv");
        FrequencyTable inside = sample.table(Grouping.THEME, BaseKind.RESPONDENTS,
                EvidenceFilter.TENANTS.withValue("qpv", "OUI"));
        FrequencyTable outside = sample.table(Grouping.THEME, BaseKind.RESPONDENTS,
                EvidenceFilter.TENANTS.withValue("qpv", "non"));
        assertEquals(30, inside.base().n());
        assertEquals(30, outside.base().n());
        byArea.properties().forEach(theme -> {
            assertEquals(theme.getValue().get("qpv").asInt(), count(inside, theme.getKey()));
            assertEquals(theme.getValue().get("hors_qpv").asInt(), count(outside, theme.getKey()));
        });
        FrequencyTable wave = sample.table(Grouping.THEME, BaseKind.RESPONDENTS,
                EvidenceFilter.TENANTS.withWaves(Set.of("2023")));
        assertEquals(45, wave.base().n());
        assertEquals(10, count(wave, "DEM"));
        assertEquals(12, sample.table(Grouping.THEME, BaseKind.RESPONDENTS,
                EvidenceFilter.TENANTS.withAudience(Audience.STAFF)).base().n());
        assertEquals(72, sample.table(Grouping.THEME, BaseKind.RESPONDENTS,
                EvidenceFilter.TENANTS.withAudience(null)).base().n());
        assertEquals(0, sample.table(Grouping.THEME, BaseKind.RESPONDENTS,
                EvidenceFilter.TENANTS.withScheme("miroir")).rows().size());
    }

    @Test
    @DisplayName("count a household once, with its highest severity, and its passages one by one")
    void householdsCountOnce() {
        Evidence.Builder builder = Evidence.builder();
        int household = builder.respondent(new Evidence.Respondent("GC-1", Audience.TENANT, "s", "", true, n -> ""));
        int pair = builder.respondent(new Evidence.Respondent("GC-1", Audience.STAFF, "s", "", true, n -> ""));
        int silent = builder.respondent(new Evidence.Respondent("V1", Audience.TENANT, "s", "", false, n -> null));
        int first = builder.text(household, "GC-1/T01", true);
        int second = builder.text(household, "GC-1/T02", true);
        int staff = builder.text(pair, "GC-1/T03", true);
        builder.text(silent, "V1", false);
        builder.mark(new Evidence.Mark(first, 0, 9, "s:DEM.SUIV", Valence.NEGATIVE, 2));
        builder.mark(new Evidence.Mark(first, 10, 20, "s:DEM.SUIV", Valence.NEGATIVE, 4));
        builder.mark(new Evidence.Mark(second, 0, 9, "s:DEM.SUIV", Valence.POSITIVE, 0));
        builder.mark(new Evidence.Mark(second, 0, 9, "s:DEM.RELA", Valence.NEGATIVE, 3));
        builder.mark(new Evidence.Mark(staff, 0, 9, "s:DEM.SUIV", Valence.NEGATIVE, 4));
        Frequencies frequencies = new Frequencies(builder.build());

        FrequencyTable people = frequencies.table(Grouping.CODE);
        assertEquals(new Base(BaseKind.RESPONDENTS, 1), people.base());
        FrequencyRow followUp = people.rows().stream().filter(row -> row.code().equals("DEM.SUIV")).findAny().get();
        assertEquals(1, followUp.n());
        assertEquals(1, followUp.positive());
        assertEquals(1, followUp.negative());
        assertEquals(4, followUp.severity());
        assertEquals(4, followUp.criticality());

        FrequencyTable passages = frequencies.table(Grouping.THEME, BaseKind.PASSAGES, EvidenceFilter.TENANTS);
        assertEquals(new Base(BaseKind.PASSAGES, 3), passages.base());
        assertEquals(3, passages.rows().get(0).n());
        assertEquals(3, passages.rows().get(0).severity());
        assertEquals(new Base(BaseKind.ANSWERS, 2),
                frequencies.table(Grouping.THEME, BaseKind.ANSWERS, EvidenceFilter.TENANTS).base());
    }

    @Test
    @DisplayName("keep codes that no scheme defines")
    void unknownCodesAreKept() {
        assertEquals(new CodeEntry("x", "ABC.DEF", "ABC.DEF", "", "ABC", "ABC", List.of()),
                CodeEntry.unknown("x:ABC.DEF"));
        assertEquals("loose", CodeEntry.unknown("loose").theme());
        assertEquals(Map.of(), EvidenceFilter.TENANTS.values());
    }

    private static int count(FrequencyTable table, String code) {
        return table.rows().stream().filter(row -> row.code().equals(code)).mapToInt(FrequencyRow::n).sum();
    }
}
