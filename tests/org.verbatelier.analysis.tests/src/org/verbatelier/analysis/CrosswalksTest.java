package org.verbatelier.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("Crosswalks")
class CrosswalksTest {

    private static Map<String, FrequencyRow> rows(Evidence evidence, Grouping by) {
        return new Frequencies(evidence).table(by).rows().stream()
                .collect(Collectors.toMap(FrequencyRow::code, row -> row));
    }

    @Test
    @DisplayName("let every table count in another frame, over the same people")
    void sample() {
        Evidence sample = SampleEvidence.withCrosswalks();
        Evidence chantiers = Crosswalks.through(sample, Crosswalks.CHANTIERS);
        assertEquals(sample.respondents(), chantiers.respondents());
        assertEquals(sample.texts(), chantiers.texts());
        Map<String, FrequencyRow> rows = rows(chantiers, Grouping.CODE);
        assertEquals(4, rows.size());
        assertTrue(rows.containsKey("Le traitement des demandes"));
        assertEquals(60, new Frequencies(chantiers).table(Grouping.CODE).base().n());
        assertEquals("Tranquillité résidentielle",
                rows(Crosswalks.through(sample, Crosswalks.TFPB), Grouping.CODE).get("T5").label());
        assertEquals("Residential tranquillity", rows(
                Crosswalks.through(sample, Crosswalks.TFPB, Locale.ENGLISH), Grouping.CODE).get("T5").label());
        FrequencyRow axis = rows(Crosswalks.through(sample, Crosswalks.SITES), Grouping.CODE).get("XTR");
        assertEquals("Tranquillité résidentielle", axis.label());
        assertEquals("sites-complexes", axis.scheme());
        Map<String, FrequencyRow> moments = rows(Crosswalks.through(sample, Crosswalks.MIRROR), Grouping.THEME);
        assertEquals("Vivre une intervention technique", moments.get("M05").label());
        assertEquals("Intervention\u00a0: délai",
                rows(Crosswalks.through(sample, Crosswalks.MIRROR), Grouping.CODE).get("M05.DELA").label());
    }

    @Test
    @DisplayName("keep span, valence and severity; keep what was coded in the frame; leave out what has no target")
    void marks() {
        Evidence.Builder builder = Evidence.builder();
        builder.code(new CodeEntry("q", "A", "A", "", "A", "A", List.of(), Map.of("axe_tfpb", List.of("T3", "T8"))));
        builder.code(new CodeEntry("q", "B", "B", "", "B", "B", List.of(), Map.of("axe_tfpb", List.of("T8"))));
        int text = builder.text(builder.respondent(new Evidence.Respondent("V1", Audience.TENANT, "s", "", false,
                name -> "")), "V1", true);
        builder.mark(new Evidence.Mark(text, 2, 9, "q:A", Valence.NEGATIVE, 3));
        builder.mark(new Evidence.Mark(text, 2, 9, "q:B", Valence.NEGATIVE, 3));
        builder.mark(new Evidence.Mark(text, 0, 4, "q:C", Valence.POSITIVE, 0));
        builder.mark(new Evidence.Mark(text, 0, 4, "tfpb:T1", Valence.POSITIVE, 0));
        assertEquals(List.of(new Evidence.Mark(text, 0, 4, "tfpb:T1", Valence.POSITIVE, 0),
                new Evidence.Mark(text, 2, 9, "tfpb:T3", Valence.NEGATIVE, 3),
                new Evidence.Mark(text, 2, 9, "tfpb:T8", Valence.NEGATIVE, 3)),
                Crosswalks.through(builder.build(), Crosswalks.TFPB).marks());
    }
}
