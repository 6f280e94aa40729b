package org.verbatelier.analysis.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.core.Span;
import org.verbatelier.model.coding.Valence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("The table of agreement")
class AgreementTableTest {

    private static Reading.Applied applied(String coder, int start, int end, String code, int severity) {
        return new Reading.Applied(coder, new Span(start, end), code, Valence.NEGATIVE, severity);
    }

    private static Reading reading(String verbatim, Reading.Applied... applied) {
        return new Reading(verbatim, Set.of("ana", "bob"), List.of(applied));
    }

    private static AgreementTable table(UnitKind unit, Reading... readings) {
        return AgreementTable.of(new DoubleCoding(List.of("bob", "ana"), List.of(readings), Map.of("q:A", "Attente")),
                unit);
    }

    @Test
    @DisplayName("counts a code as there when it is anywhere in the text")
    void byText() {
        AgreementTable table = table(UnitKind.VERBATIM, reading("V1", applied("ana", 0, 9, "q:A", 2),
                applied("bob", 2, 5, "q:A", 2)), reading("V2", applied("ana", 0, 4, "q:A", 2)),
                reading("V3", applied("bob", 0, 4, "q:B", 3)), reading("V4"));
        assertEquals(List.of("ana", "bob"), table.coders());
        assertEquals(4, table.units());
        CodeAgreement a = table.codes().getFirst();
        assertEquals("Attente", a.label());
        assertEquals(4, a.n());
        assertEquals(2, a.applied());
        assertEquals(3.0 / 8, a.prevalence(), 1e-12);
        assertEquals(0.75, a.agreement(), 1e-12);
        assertEquals(2.0 / 3, a.positive(), 1e-12);
        assertEquals(Cohen.of(new int[][] { { 2, 0 }, { 1, 1 } }).value(), a.kappa(), 1e-12);
        assertEquals(Krippendorff.nominal(List.of(List.of(1, 1, 0, 0), List.of(1, 0, 0, 0))).value(), a.alpha(), 1e-12);
        CodeAgreement b = table.codes().getLast();
        double expected = (a.alpha() * a.prevalence() + b.alpha() * b.prevalence()) / (a.prevalence() + b.prevalence());
        assertEquals(expected, table.alpha(), 1e-12);
    }

    @Test
    @DisplayName("aligns passages that share half of the longer one")
    void byPassage() {
        AgreementTable table = table(UnitKind.PASSAGE, reading("V1", applied("ana", 0, 10, "q:A", 2),
                applied("bob", 5, 10, "q:A", 2), applied("ana", 20, 30, "q:A", 2), applied("bob", 26, 30, "q:A", 2)));
        assertEquals(3, table.units());
        assertEquals(new Segmentation(3, 1, 0.5), table.segmentation());
        assertEquals(1.0 / 3, table.codes().getFirst().agreement(), 1e-12);
    }

    @Test
    @DisplayName("gives no coefficient where all texts are coded alike")
    void undefined() {
        CodeAgreement row = table(UnitKind.VERBATIM, reading("V1", applied("ana", 0, 1, "q:A", 1),
                applied("bob", 0, 1, "q:A", 1))).codes().getFirst();
        assertNull(row.kappa());
        assertNull(row.alpha());
        assertEquals(1, row.agreement());
        assertEquals(Reliability.UNDEFINED, row.reliability());
        assertNull(table(UnitKind.VERBATIM).alpha());
    }

    @Test
    @DisplayName("lists what is left to arbitrate, with the words")
    void arbitration() {
        List<Disagreement> left = table(UnitKind.VERBATIM,
                reading("V1", applied("ana", 3, 9, "q:A", 2), applied("bob", 5, 12, "q:A", 4)),
                reading("V2", applied("bob", 0, 4, "q:B", 2)),
                reading("V3", applied("ana", 0, 4, "q:B", 2), applied("bob", 0, 4, "q:B", 2))).disagreements();
        assertEquals(2, left.size());
        assertEquals(Disagreement.Kind.SEVERITY, left.getFirst().kind());
        assertEquals(new Span(3, 12), left.getFirst().span());
        assertEquals(Disagreement.Kind.PRESENCE, left.getLast().kind());
        assertEquals(List.of("ana"), left.getLast().without());
        assertEquals("V2", left.getLast().verbatim());
    }

    @Test
    @DisplayName("does not depend on the order of texts or codings, and takes an absent coder as absent")
    void orderDoesNotMatter() {
        Random random = new Random(3);
        List<String> coders = List.of("ana", "bob", "eve");
        for (int round = 0; round < 50; round++) {
            List<Reading> readings = new ArrayList<>();
            for (int text = 0; text < 12; text++) {
                Set<String> readers = new TreeSet<>(coders);
                if (random.nextBoolean()) {
                    readers.remove(coders.get(random.nextInt(3)));
                }
                List<Reading.Applied> codings = new ArrayList<>();
                for (String reader : readers) {
                    for (int i = 0; i < random.nextInt(3); i++) {
                        int start = random.nextInt(20);
                        codings.add(applied(reader, start, start + 1 + random.nextInt(20), "q:" + random.nextInt(3),
                                1 + random.nextInt(4)));
                    }
                }
                readings.add(new Reading("V" + text, readers, codings));
            }
            List<Reading> shuffled = new ArrayList<>(readings.stream().map(r -> {
                List<Reading.Applied> codings = new ArrayList<>(r.applied());
                Collections.shuffle(codings, random);
                return new Reading(r.verbatim(), r.readers(), codings);
            }).toList());
            Collections.shuffle(shuffled, random);
            for (UnitKind unit : UnitKind.values()) {
                AgreementTable one = AgreementTable.of(new DoubleCoding(coders, readings, Map.of()), unit);
                AgreementTable other = AgreementTable.of(new DoubleCoding(coders.reversed(), shuffled, Map.of()), unit);
                assertEquals(one.segmentation(), other.segmentation());
                assertEquals(one.codes().size(), other.codes().size());
                for (int i = 0; i < one.codes().size(); i++) {
                    CodeAgreement a = one.codes().get(i);
                    CodeAgreement b = other.codes().get(i);
                    assertEquals(a.agreement(), b.agreement(), 1e-12);
                    assertEquals(a.alpha() == null ? 9 : a.alpha(), b.alpha() == null ? 9 : b.alpha(), 1e-12);
                    assertEquals(a.kappa() == null ? 9 : a.kappa(), b.kappa() == null ? 9 : b.kappa(), 1e-12);
                    assertTrue(a.agreement() >= 0 && a.agreement() <= 1 && a.positive() >= 0 && a.positive() <= 1);
                }
            }
        }
    }
}
