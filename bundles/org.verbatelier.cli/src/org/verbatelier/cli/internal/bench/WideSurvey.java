package org.verbatelier.cli.internal.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Made-up surveys of twenty columns, all imported: an identifier, eighteen variables of which one has two lines in each
 * cell, and answers of one to four lines. Rows are written as they are made, so size is bounded by the disk alone.
 */
final class WideSurvey {

    static final List<String> HEADER = List.of("id", "residence", "agence", "qpv", "vague", "public", "canal",
            "date_reponse", "prestataire", "type_logement", "etage", "anciennete", "note_globale", "note_proprete",
            "note_securite", "note_equipements", "note_relation", "poids", "batiment", "verbatim");

    private static final List<String> AGENCIES = List.of("Nord", "Centre", "Sud");
    private static final List<String> CHANNELS = List.of("téléphone", "courriel", "papier");
    private static final List<String> PROVIDERS = List.of("Proxiserve", "Otis", "Régie", "Dalkia", "");

    private final long seed;

    WideSurvey(long seed) {
        this.seed = seed;
    }

    /** Takes the cells of a row. */
    @FunctionalInterface
    interface Sink {

        void row(List<String> cells) throws IOException;
    }

    /** Writes the survey as CSV, UTF-8, separated by semicolons. */
    void writeCsv(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            write(rows, cells -> writeRecord(out, cells));
        }
    }

    /** Writes the survey as a workbook of one sheet. */
    void writeXlsx(Path file, int rows) throws IOException {
        try (SheetWriter out = new SheetWriter(file)) {
            write(rows, out::row);
        }
    }

    private static void writeRecord(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            out.write(i == 0 ? "" : ";");
            boolean quoted = cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n');
            out.write(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.write("\n");
    }

    private void write(int rows, Sink sink) throws IOException {
        CorpusGenerator answers = new CorpusGenerator(seed);
        Random random = new Random(seed);
        sink.row(HEADER);
        for (int i = 1; i <= rows; i++) {
            int residence = random.nextInt(60);
            sink.row(List.of(String.format(Locale.ROOT, "R%07d", i),
                    String.format(Locale.ROOT, "Résidence %02d", residence), AGENCIES.get(residence % 3),
                    residence % 2 == 0 ? "oui" : "non", String.valueOf(2020 + random.nextInt(4)),
                    random.nextInt(10) == 0 ? "collaborateur" : "locataire", CHANNELS.get(random.nextInt(3)),
                    String.format(Locale.ROOT, "%02d/%02d/2023", 1 + random.nextInt(28), 1 + random.nextInt(12)),
                    PROVIDERS.get(random.nextInt(5)), "T" + (1 + random.nextInt(5)),
                    String.valueOf(random.nextInt(12)), String.valueOf(random.nextInt(40)), score(random),
                    score(random), score(random), score(random), score(random),
                    String.format(Locale.ROOT, "%d,%04d", random.nextInt(3), random.nextInt(10_000)),
                    "Bâtiment " + (char) ('A' + random.nextInt(8)) + "\nEscalier " + (1 + random.nextInt(4)),
                    lines(answers.answer(), random)));
        }
    }

    private static String score(Random random) {
        int score = random.nextInt(12);
        return score == 11 ? "" : String.valueOf(score);
    }

    /** Each second answer goes to a new line after its sentences. */
    private static String lines(String answer, Random random) {
        return random.nextBoolean() ? answer.replace(". ", ".\n").replace(", ", ",\n") : answer;
    }
}
