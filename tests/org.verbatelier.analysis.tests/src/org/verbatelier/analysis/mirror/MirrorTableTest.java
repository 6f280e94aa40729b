package org.verbatelier.analysis.mirror;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.analysis.CodeEntry;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.SampleEvidence;
import org.verbatelier.analysis.VariableEntry;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.VariableRole;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("The mirror")
class MirrorTableTest {

    private static MirrorTable sample(int least) {
        return MirrorReading.of(SampleEvidence.withCrosswalks(), null).table(EvidenceFilter.TENANTS, least);
    }

    @Test
    @DisplayName("counts the sample by moment as expected")
    void sampleByMoment() {
        JsonNode expected = SampleEvidence.json("sample-expected.json").get("miroir_moments");
        MirrorTable table = sample(MirrorGap.LEAST);
        assertEquals(expected.size(), table.moments().size());
        for (MirrorRow row : table.moments()) {
            JsonNode figures = expected.get(row.cell().moment());
            assertEquals(figures.get("loc_n").asInt(), row.tenants().base(), row::toString);
            assertEquals(figures.get("loc_neg").asInt(), row.tenants().negative(), row::toString);
            assertEquals(figures.get("col_n").asInt(), row.staff().base(), row::toString);
            assertEquals(figures.get("col_neg").asInt(), row.staff().negative(), row::toString);
        }
        assertEquals(new Participation(0, 60, 60), table.tenants());
        assertEquals(new Participation(0, 12, 12), table.staff());
        assertEquals(List.of(), table.unplaced());
    }

    @Test
    @DisplayName("says of the sample that there are too few people, everywhere")
    void sampleIsTooSmall() {
        MirrorTable table = sample(MirrorGap.LEAST);
        assertTrue(table.moments().stream().allMatch(row -> row.gap().verdict() == MirrorVerdict.TOO_FEW));
        assertEquals(table.moments().size(), table.with(MirrorVerdict.TOO_FEW).stream()
                .filter(row -> row.cell().facet() == null).count());
        assertEquals("effectif insuffisant", MirrorVerdict.TOO_FEW.label(Locale.FRENCH));
    }

    private static MirrorGap gap(int tenants, int negativeTenants, int staff, int negativeStaff) {
        return MirrorGap.of(new MirrorSide(tenants, tenants, negativeTenants, 0),
                new MirrorSide(staff, staff, negativeStaff, 0));
    }

    @Test
    @DisplayName("has five verdicts")
    void verdicts() {
        assertEquals(MirrorVerdict.TOO_FEW, gap(5, 4, 2, 0).verdict());
        assertEquals(MirrorVerdict.TOO_FEW, gap(0, 0, 0, 0).verdict());
        assertEquals(MirrorVerdict.TOO_FEW, gap(11, 11, 10, 0).verdict());
        assertEquals(MirrorVerdict.BLIND_SPOT, gap(100, 70, 60, 12).verdict());
        assertEquals(MirrorVerdict.SELF_CRITICISM, gap(100, 10, 60, 40).verdict());
        assertEquals(MirrorVerdict.UNDECIDED, gap(20, 10, 15, 8).verdict());
        assertEquals(MirrorVerdict.CONVERGENCE, gap(2000, 1000, 2000, 1000).verdict());
        assertEquals(MirrorRow.Shared.WEAKNESS, shared(1000));
        assertEquals(MirrorRow.Shared.STRENGTH, shared(300));
        assertNull(shared(700));
    }

    private static MirrorRow.Shared shared(int negative) {
        MirrorSide side = new MirrorSide(2000, 2000, negative, 0);
        return new MirrorRow(new MirrorCell("M03", null), side, side, MirrorGap.of(side, side)).shared();
    }

    @Test
    @DisplayName("takes Newcombe's interval, and turning the sides round turns the gap round")
    void newcombe() {
        for (JsonNode vector : SampleEvidence.json("stat-test-vectors.json").get("newcombe_difference")) {
            int x1 = vector.get("a").get(0).asInt();
            int n1 = vector.get("a").get(1).asInt();
            int x2 = vector.get("b").get(0).asInt();
            int n2 = vector.get("b").get(1).asInt();
            MirrorGap gap = gap(n1, x1, n2, x2);
            assertEquals(vector.get("d").asDouble(), gap.difference(), 5e-5);
            assertEquals(vector.get("lo").asDouble(), gap.low(), 5e-5);
            assertEquals(vector.get("hi").asDouble(), gap.high(), 5e-5);
            MirrorGap turned = gap(n2, x2, n1, x1);
            assertEquals(-gap.low(), turned.high(), 1e-12);
            assertEquals(-gap.high(), turned.low(), 1e-12);
        }
    }

    private static Evidence.Builder evidence() {
        Evidence.Builder evidence = Evidence.builder();
        evidence.variable(new VariableEntry("moment", VariableRole.MOMENT));
        evidence.code(new CodeEntry("q", "DEL", "Délai", "", "D", "Délais", List.of(),
                Map.of("miroir", List.of("M05.DELA"))));
        evidence.code(new CodeEntry("q", "AUTRE", "Autre", "", "A", "Autres", List.of(), Map.of()));
        return evidence;
    }

    private static int text(Evidence.Builder evidence, String id, Audience audience, String moment) {
        UnaryOperator<String> values = name -> moment;
        return evidence.text(evidence.respondent(new Evidence.Respondent(id, audience, "s", "", false, values)), id,
                true);
    }

    private static void mark(Evidence.Builder evidence, int text, String code, Valence valence) {
        evidence.mark(new Evidence.Mark(text, 0, 5, code, valence, 0));
    }

    @Test
    @DisplayName("places a text by its question first, else by its codes, and takes the facet from the codes")
    void placing() {
        Evidence.Builder evidence = evidence();
        mark(evidence, text(evidence, "T1", Audience.TENANT, "M03"), "q:DEL", Valence.NEGATIVE);
        mark(evidence, text(evidence, "T2", Audience.TENANT, ""), "q:DEL", Valence.NEGATIVE);
        mark(evidence, text(evidence, "T3", Audience.TENANT, "M05"), "q:AUTRE", Valence.NEGATIVE);
        mark(evidence, text(evidence, "T4", Audience.TENANT, ""), "q:AUTRE", Valence.NEGATIVE);
        mark(evidence, text(evidence, "C1", Audience.STAFF, ""), "miroir:M05.OUTI", Valence.NEGATIVE);
        MirrorReading reading = MirrorReading.of(evidence.build(), null);
        assertEquals(List.of("M03", "M05"), reading.moments());
        assertEquals(List.of("DELA", "OUTI"), reading.facets());
        assertEquals(List.of("T1"), reading.texts(new MirrorCell("M03", "DELA"), Audience.TENANT));
        assertEquals(List.of("T2"), reading.texts(new MirrorCell("M05", "DELA"), Audience.TENANT));
        assertEquals(new MirrorSide(2, 2, 2, 0),
                reading.side(new MirrorCell("M05", null), Audience.TENANT, EvidenceFilter.TENANTS));
        assertEquals(new MirrorSide(2, 1, 1, 0),
                reading.side(new MirrorCell("M05", "DELA"), Audience.TENANT, EvidenceFilter.TENANTS));
        assertEquals(1, reading.passages(new MirrorCell("M05", "OUTI"), Audience.STAFF, EvidenceFilter.TENANTS).size());
        MirrorTable table = reading.table(EvidenceFilter.TENANTS, 1);
        assertEquals(List.of("T4"), table.unplaced());
        assertNull(table.cells().getLast().gap(), "tenants are not asked about the tools of staff");
        assertFalse(MirrorReading.of(evidence.build(), "q").facets().contains("OUTI"));
    }

    @Test
    @DisplayName("compares ranks: the same order is 1, the reverse -1, and ties are shared out")
    void ranks() {
        double[] order = { 0.5, 0.4, 0.3, 0.2, 0.1, 0.05 };
        double[] reverse = { 0.05, 0.1, 0.2, 0.3, 0.4, 0.5 };
        assertEquals(new RankAgreement(6, 1.0, 1.0, 5, 5), RankAgreement.of(order, order));
        RankAgreement turned = RankAgreement.of(order, reverse);
        assertEquals(-1, turned.spearman(), 1e-12);
        assertEquals(-1, turned.kendall(), 1e-12);
        assertEquals(4, turned.shared());
        // R: cor(c(1,2,2,3), c(1,3,2,4), method = "spearman" | "kendall")
        RankAgreement ties = RankAgreement.of(new double[] { 1, 2, 2, 3 }, new double[] { 1, 3, 2, 4 });
        assertEquals(0.9486833, ties.spearman(), 1e-7);
        assertEquals(0.9128709, ties.kendall(), 1e-7);
        assertNull(RankAgreement.of(new double[] { 1, 1 }, new double[] { 1, 2 }).spearman());
        RankAgreement sample = sample(1).ranks();
        assertTrue(sample.n() >= 18 && sample.spearman() >= -1 && sample.spearman() <= 1);
    }

    @Test
    @DisplayName("calls moments and facets as each side does, in both languages")
    void names() {
        MirrorFrame french = MirrorFrame.in(Locale.FRENCH);
        assertEquals("Vivre une intervention technique", french.moment("M05", Audience.TENANT));
        assertEquals("Organiser l’intervention", french.moment("M05", Audience.STAFF));
        assertEquals("Intervention\u00a0: délai", french.cell(new MirrorCell("M05", "DELA")));
        assertEquals("Repair: delay", MirrorFrame.in(Locale.ENGLISH).cell(new MirrorCell("M05", "DELA")));
        assertEquals("M99", french.moment("M99", Audience.TENANT));
        assertEquals(110, french.labels().size());
    }
}
