package org.verbatelier.cli.internal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Makes up survey files of any size. The same seed gives the same bytes; no sentence was ever said by anybody.
 *
 * <p>An answer holds no theme to four, as tenants' answers do; part of them lack accents or punctuation, are in capitals,
 * or hold line breaks, quotes and separators.
 */
final class CorpusGenerator {

    private static final double[] THEMES = { 0.08, 0.58, 0.88, 0.98, 1.0 };
    private static final String[] NOTHING = { "", "RAS", "rien à signaler", "nsp", "ok" };
    private static final Map<String, List<String>> SLOTS = Map.of(
            "{lieu}",
            List.of("dans l'escalier", "au rez-de-chaussée", "devant l'immeuble", "dans le hall", "bâtiment C"),
            "{duree}", List.of("trois semaines", "six mois", "huit mois", "un an", "quinze jours", "2 ans"),
            "{fois}", List.of("trois fois", "six mails, quatre appels", "dix appels", "deux courriers"),
            "{etage}", List.of("7e", "4ème", "dernier étage", "9e avec une poussette"),
            "{piece}", List.of("la chambre des enfants", "la cuisine", "la salle de bain", "tout l'appartement"),
            "{prestataire}", List.of("le prestataire", "le syndic", "la mairie", "le chauffagiste"));

    private final List<String> sentences;
    private final Random random;

    CorpusGenerator(long seed) {
        this.random = new Random(seed);
        this.sentences = readSentences();
    }

    private static List<String> readSentences() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CorpusGenerator.class.getResourceAsStream("sentences.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")[2]).toList();
        } catch (IOException e) {
            throw new IllegalStateException("the bundle holds its sentences", e);
        }
    }

    /** Writes a survey of {@code rows} respondents as CSV, UTF-8, separated by semicolons. */
    void write(Path file, int rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("id;residence;agence;qpv;vague;public;canal;note_satisfaction;verbatim\n");
            for (int i = 1; i <= rows; i++) {
                int residence = random.nextInt(60);
                out.write(String.format(Locale.ROOT, "R%07d;Résidence %02d;%s;%s;%d;%s;%s;%d;\"%s\"%n", i, residence,
                        List.of("Nord", "Centre", "Sud").get(residence % 3), residence % 2 == 0 ? "oui" : "non",
                        2020 + random.nextInt(4), random.nextInt(10) == 0 ? "collaborateur" : "locataire",
                        List.of("téléphone", "courriel", "papier").get(random.nextInt(3)), random.nextInt(11),
                        answer().replace("\"", "\"\"")));
            }
        }
    }

    /** One answer; never null, sometimes empty. */
    String answer() {
        double draw = random.nextDouble();
        int themes = 0;
        while (draw > THEMES[themes]) {
            themes++;
        }
        if (themes == 0) {
            return NOTHING[random.nextInt(NOTHING.length)];
        }
        StringBuilder answer = new StringBuilder();
        for (int i = 0; i < themes; i++) {
            answer.append(i == 0 ? "" : random.nextInt(30) == 0 ? "\n" : " ").append(sentence());
        }
        return noise(answer.toString());
    }

    private String sentence() {
        String sentence = sentences.get(random.nextInt(sentences.size()));
        for (Map.Entry<String, List<String>> slot : SLOTS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .toList()) {
            while (sentence.contains(slot.getKey())) {
                String filler = slot.getValue().get(random.nextInt(slot.getValue().size()));
                sentence = sentence.replace(slot.getKey(), filler);
            }
        }
        return sentence;
    }

    private String noise(String answer) {
        String noisy = answer;
        if (random.nextInt(100) < 35) {
            noisy = Normalizer.normalize(noisy, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        }
        if (random.nextInt(100) < 5) {
            noisy = noisy.toUpperCase(Locale.FRENCH);
        }
        if (random.nextInt(100) < 30) {
            noisy = noisy.replace(",", "").replace(".", "");
        }
        return switch (random.nextInt(100)) {
            case 0 -> noisy + " 😡";
            case 1 -> noisy + " ; \"voilà\"";
            case 2, 3, 4 -> noisy + " !!!";
            default -> noisy;
        };
    }
}
