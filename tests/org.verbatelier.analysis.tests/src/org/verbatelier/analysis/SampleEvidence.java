package org.verbatelier.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.VariableRole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The invented sample, read straight from its file so that the statistics are tested apart from the importer. */
public final class SampleEvidence {

    private static final Pattern GOLD = Pattern.compile("([A-Z.]+)([-+~])([1-4]?)");
    private static final Map<String, VariableRole> ROLES = Map.of("residence", VariableRole.RESIDENCE, "agence",
            VariableRole.AGENCY, "qpv", VariableRole.QPV, "vague", VariableRole.WAVE, "moment", VariableRole.MOMENT,
            "note_satisfaction", VariableRole.SCORE);

    private SampleEvidence() {
    }

    public static Evidence read() {
        Evidence.Builder evidence = Evidence.builder();
        ROLES.forEach((name, role) -> evidence.variable(new VariableEntry(name, role)));
        each("sample-verbatims.csv", row -> add(evidence, row));
        return evidence.build();
    }

    /** The sample with what its codes correspond to. */
    public static Evidence withCrosswalks() {
        Evidence plain = read();
        List<CodeEntry> codes = new ArrayList<>();
        each("qs-hlm-crosswalks.csv", row -> {
            Map<String, List<String>> crosswalks = new HashMap<>();
            for (String frame : List.of("miroir", "axe_complexe", "axe_tfpb", "chantier")) {
                if (!row.getField(frame).isEmpty()) {
                    crosswalks.put(frame, List.of(row.getField(frame)));
                }
            }
            codes.add(new CodeEntry("qs-hlm", row.getField("code"), row.getField("libelle"), "", row.getField("theme"),
                    row.getField("theme_libelle"), List.of(), crosswalks));
        });
        return plain.with(plain.marks(), codes);
    }

    private static void each(String name, Consumer<NamedCsvRecord> reader) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            rows.forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Evidence.Builder evidence, NamedCsvRecord row) {
        Audience audience = "locataire".equals(row.getField("public")) ? Audience.TENANT : Audience.STAFF;
        Map<String, String> values = new HashMap<>(row.getFieldsAsMap());
        int respondent = evidence.respondent(new Evidence.Respondent(row.getField("id"), audience, "sample",
                row.getField("vague"), false, values::get));
        String words = row.getField("verbatim");
        int text = evidence.text(respondent, row.getField("id"), !words.isBlank());
        Matcher gold = GOLD.matcher(row.getField("codes_gold"));
        while (gold.find()) {
            Valence valence = switch (gold.group(2)) {
                case "+" -> Valence.POSITIVE;
                case "-" -> Valence.NEGATIVE;
                default -> Valence.NEUTRAL;
            };
            int severity = gold.group(3).isEmpty() ? 0 : Integer.parseInt(gold.group(3));
            evidence.mark(new Evidence.Mark(text, 0, words.length(), "qs-hlm:" + gold.group(1), valence, severity));
        }
    }

    public static JsonNode json(String name) {
        try (InputStream in = open(name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return SampleEvidence.class.getResourceAsStream(name);
    }
}
