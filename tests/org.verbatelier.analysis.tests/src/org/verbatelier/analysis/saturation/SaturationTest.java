package org.verbatelier.analysis.saturation;

import java.util.OptionalInt;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.SampleEvidence;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("The saturation curve")
class SaturationTest {

    private static Evidence encounters(String... codes) {
        Evidence.Builder evidence = Evidence.builder();
        for (int i = 0; i < codes.length; i++) {
            int respondent = evidence.respondent(
                    new Evidence.Respondent("L" + i, Audience.TENANT, "s", "", true, name -> ""));
            int text = evidence.text(respondent, "T" + i, true);
            for (char code : codes[i].toCharArray()) {
                evidence.mark(new Evidence.Mark(text, 0, 4, "q:" + code, Valence.NEGATIVE, 2));
            }
        }
        return evidence.build();
    }

    @Test
    @DisplayName("says saturation at the first run that brings no more than the threshold")
    void reached() {
        SaturationCurve curve = Saturation.of(encounters("ab", "c", "ad", "e", "a", "b", "c", "f"),
                EvidenceFilter.TENANTS, 4, 2, 0);
        assertEquals(5, curve.baseCodes());
        assertEquals(OptionalInt.of(6), curve.reached());
        assertEquals(new SaturationCurve.Run(6, 0, 0), curve.runs().getFirst());
        assertEquals(new SaturationCurve.Run(8, 1, 0.2), curve.runs().getLast());
        assertEquals(6, curve.points().getLast().codes());
        assertEquals(OptionalInt.empty(), Saturation.of(encounters("a", "b", "c", "d"), EvidenceFilter.TENANTS, 2, 1,
                0.05).reached());
    }

    @Test
    @DisplayName("never falls, ends where every order ends, and is the same each time")
    void properties() {
        Evidence sample = SampleEvidence.read();
        SaturationCurve curve = Saturation.of(sample, EvidenceFilter.TENANTS);
        assertEquals(60, curve.units());
        for (int i = 1; i < curve.points().size(); i++) {
            SaturationCurve.Point before = curve.points().get(i - 1);
            SaturationCurve.Point at = curve.points().get(i);
            assertTrue(at.codes() >= before.codes() && at.low() >= before.low() && at.high() >= before.high());
            assertTrue(at.low() <= at.median() && at.median() <= at.high());
        }
        SaturationCurve.Point last = curve.points().getLast();
        assertEquals(last.codes(), last.low());
        assertEquals(last.codes(), last.high());
        assertEquals(curve, Saturation.of(sample, EvidenceFilter.TENANTS));
    }

    @Test
    @DisplayName("is empty without words, and refuses settings that mean nothing")
    void edges() {
        assertEquals(0, Saturation.of(encounters(), EvidenceFilter.TENANTS).units());
        assertThrows(IllegalArgumentException.class,
                () -> Saturation.of(encounters("a"), EvidenceFilter.TENANTS, 0, 1, 0.05));
        assertThrows(IllegalArgumentException.class,
                () -> Saturation.of(encounters("a"), EvidenceFilter.TENANTS, 1, 1, Double.NaN));
    }
}
