package org.verbatelier.analysis.sites;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.SampleEvidence;
import org.verbatelier.analysis.VariableEntry;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.VariableRole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("The watch of complex sites")
class SiteWatchTest {

    private static final double TOLERANCE = 1e-9;

    /** Who says what of an axis: {@code person axis severity period}, with {@code +} or {@code ~} instead of a severity. */
    private static SiteReading reading(List<SelfDiagnosis> diagnoses, List<String> said) {
        Evidence.Builder evidence = Evidence.builder();
        evidence.variable(new VariableEntry("residence", VariableRole.RESIDENCE));
        for (String one : said) {
            String[] parts = one.split(" ");
            Audience audience = parts[0].startsWith("C") ? Audience.STAFF : Audience.TENANT;
            int respondent = evidence.respondent(new Evidence.Respondent(parts[0], audience, "s", parts[3], false,
                    Map.of("residence", "Les Lilas")::get));
            int text = evidence.text(respondent, one, true);
            Valence valence = switch (parts[2]) {
                case "+" -> Valence.POSITIVE;
                case "~" -> Valence.NEUTRAL;
                default -> Valence.NEGATIVE;
            };
            evidence.mark(new Evidence.Mark(text, 0, 4, "sites-complexes:" + parts[1], valence,
                    valence == Valence.NEGATIVE ? Integer.parseInt(parts[2]) : 0));
        }
        return SiteReading.of(evidence.build(), diagnoses, EvidenceFilter.TENANTS);
    }

    private static SiteRow site(String... said) {
        return reading(List.of(), List.of(said)).watch(Locale.FRENCH).rows().getFirst();
    }

    private static SiteAxis axis(String... said) {
        return site(said).axis("XTR").orElseThrow();
    }

    @Test
    @DisplayName("puts Tour Lavoisier first in the sample, as complex")
    void sample() {
        SiteWatch watch = SiteReading.of(SampleEvidence.withCrosswalks(), List.of(), EvidenceFilter.TENANTS)
                .watch(Locale.FRENCH);
        SiteRow first = watch.rows().getFirst();
        assertEquals("Tour Lavoisier", first.residence());
        assertEquals(SiteState.COMPLEX, first.state());
        assertEquals("complexe", first.state().label(Locale.FRENCH));
        assertEquals(SiteLevel.RED, first.axis("XSE").orElseThrow().level());
        assertTrue(first.index() > watch.rows().get(1).index());
        assertEquals("2024-GC", first.last());
        assertTrue(first.grey() > 0, "axes that nobody speaks of are grey");
        assertTrue(watch.rows().stream().allMatch(row -> row.axes().size() == SiteFrame.AXES.size()));
    }

    @Test
    @DisplayName("consolidates level 2 or more only by two people")
    void consolidation() {
        assertEquals(SiteLevel.YELLOW, axis("T1 XTR 4 1").level());
        assertEquals(SiteLevel.RED, axis("T1 XTR 4 1").claimed());
        assertTrue(axis("T1 XTR 4 1").toConfirm());
        assertEquals(SiteLevel.YELLOW, axis("T1 XTR 4 1", "T1 XTR 4 1").level());
        assertEquals(SiteLevel.ORANGE, axis("T1 XTR 4 1", "T2 XTR 3 1").level());
        assertEquals(SiteLevel.RED, axis("T1 XTR 4 1", "C2 XTR 4 1").level());
        assertFalse(axis("T1 XTR 2 1").toConfirm());
        assertEquals(SiteLevel.YELLOW, axis("T1 XTR 4 1", "C2 XTR 4 1").tenants());
        assertEquals(SiteLevel.GREEN, axis("T1 XTR 0 1").level());
    }

    @Test
    @DisplayName("is green where all is well, and grey where nobody speaks")
    void greenIsNotGrey() {
        assertEquals(SiteLevel.GREEN, axis("T1 XTR + 1").level());
        assertNull(axis("T1 XBA 2 1").level());
        assertNull(axis("T1 XTR ~ 1").level());
        assertEquals(10, site("T1 XBA 2 1").grey());
        assertNull(site("T1 XTR ~ 1").index());
        assertEquals(SiteState.UNHEARD, site("T1 XTR ~ 1").state());
    }

    @Test
    @DisplayName("weighs the index over the axes with evidence, and counts points d’appui apart")
    void index() {
        SiteRow row = site("T1 XTR 3 1", "T2 XTR 3 1", "T1 XBA 2 1", "T3 XRE.SOLI + 1", "T3 XRE.ATTA + 1");
        assertEquals((1.5 * 2 + 1) / (3 * 2.5), row.index(), TOLERANCE);
        assertEquals(SiteState.WATCH, row.state());
        assertEquals(1, row.supports());
        assertEquals(2, row.people());
        assertEquals(3, row.heard());
    }

    @Test
    @DisplayName("follows a problem over periods")
    void persistence() {
        assertEquals(Persistence.NEW, axis("T1 XTR + 2019", "T2 XTR 2 2020").persistence());
        assertEquals(1, axis("T1 XTR + 2019", "T2 XTR 2 2020").trend());
        assertEquals(Persistence.RECURRENT, axis("T1 XTR 2 2019", "T2 XTR + 2020", "T3 XTR 2 2021").persistence());
        assertEquals(Persistence.INSTALLED, axis("T1 XTR 2 2019", "T2 XTR 2 2020", "T3 XTR 2 2021").persistence());
        assertEquals(Persistence.RECEDING, axis("T1 XTR 2 2019", "T2 XBA 2 2020").persistence());
        assertEquals(-1, axis("T1 XTR 2 2019", "T2 XBA 2 2020").trend());
        assertNull(axis("T1 XTR 1 2019").persistence());
    }

    @Test
    @DisplayName("shows where the agency and people diverge")
    void divergence() {
        List<SelfDiagnosis> none = List.of(new SelfDiagnosis("Les Lilas", "XTR", "2023", SiteLevel.GREEN));
        SiteRow row = reading(none, List.of("T1 XTR 3 1", "T2 XTR 3 1")).watch(Locale.FRENCH).rows().getFirst();
        assertTrue(row.divergent());
        assertEquals(SiteLevel.GREEN, row.axis("XTR").orElseThrow().selfDiagnosis());
        assertFalse(reading(none, List.of("T1 XTR 2 1")).watch(Locale.FRENCH).rows().getFirst().divergent());
    }

    @Test
    @DisplayName("lists the axes that the same people complain of")
    void together() {
        List<AxisPair> pairs = reading(List.of(),
                List.of("T1 XTR 3 1", "T1 XBA 2 1", "T2 XTR 2 1", "T2 XPR + 1")).together("Les Lilas");
        assertEquals(1, pairs.size());
        assertEquals("XBA", pairs.getFirst().one());
        assertEquals("XTR", pairs.getFirst().other());
        assertEquals(2, pairs.getFirst().marks().size());
    }

    @Test
    @DisplayName("does not depend on the order of evidence, keeps the index in [0, 1], and more evidence of a level never lowers it")
    void properties() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            List<String> said = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                said.add("T" + random.nextInt(6) + " " + SiteFrame.AXES.get(random.nextInt(4)) + " "
                        + (1 + random.nextInt(4)) + " 1");
            }
            SiteRow row = site(said.toArray(String[]::new));
            assertTrue(row.index() >= 0 && row.index() <= 1);
            Collections.shuffle(said, random);
            assertEquals(row, site(said.toArray(String[]::new)));
            said.add("T9 XTR 4 1");
            SiteLevel before = row.axis("XTR").orElseThrow().level();
            assertTrue(before == null
                    || site(said.toArray(String[]::new)).axis("XTR").orElseThrow().level().compareTo(before) >= 0);
        }
    }
}
