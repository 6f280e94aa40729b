package org.verbatelier.ingest.received;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A small survey, with what makes reading it hard: separators, quotation marks and line breaks inside answers. */
final class Survey {

    static final List<String> HEADER = List.of("id", "résidence", "note", "avis");

    static final List<List<String>> ANSWERS = List.of(
            List.of("R1", "Les Érables", "8", "L'ascenseur est en panne depuis trois semaines ; personne ne répond."),
            List.of("R2", "Clos Saint-Éloi", "3", "Le loyer est passé de 512,30 à 540,10 €, sans explication."),
            List.of("R3", "Les Érables", "10", "Au cœur du quartier | calme et desservi :\nrien à redire."),
            List.of("R4", "Clos Saint-Éloi", "6", "On m'a répondu \"c'est normal\", après trois relances."),
            List.of("R5", "Les Érables", "", ""),
            List.of("R6", "Clos Saint-Éloi", "7", "Ça traîne, hélas ;\tl'été comme l'hiver."));

    private Survey() {
    }

    /** Header and answers. */
    static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        rows.addAll(ANSWERS);
        return rows;
    }

    /** The answers that hold words. */
    static List<String> texts() {
        return ANSWERS.stream().map(List::getLast).filter(text -> !text.isEmpty()).toList();
    }

    /** The words of some respondents. */
    static List<String> textsOf(String... ids) {
        return ANSWERS.stream().filter(row -> Arrays.asList(ids).contains(row.getFirst())).map(List::getLast).toList();
    }

    /** A table of lines written {@code a|b|c}. */
    static List<List<String>> table(String... lines) {
        return Arrays.stream(lines).map(line -> List.of(line.split("\\|", -1))).toList();
    }
}
