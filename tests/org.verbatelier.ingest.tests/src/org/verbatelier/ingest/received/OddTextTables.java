package org.verbatelier.ingest.received;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.verbatelier.ingest.received.ReceivedFiles.Recipe;

/** Tables that are sound but unusual: in their columns, their headers, or their values. */
final class OddTextTables {

    private OddTextTables() {
    }

    static void addTo(Map<String, Recipe> files) {
        files.put("title-above.csv", OddTextTables::titleAbove);
        files.put("separator-hint.csv", () -> Made.of(("sep=|\r\n" + Csv.USUAL.separatedBy('|').text(Survey.rows()))
                .getBytes(StandardCharsets.UTF_8), Survey.texts()));
        files.put("duplicate-headers.csv", () -> csv(List.of("Le hall est propre", "Trop de bruit le soir"),
                "id|note|note|avis", "A1|5|6|Le hall est propre", "A2|7|8|Trop de bruit le soir"));
        files.put("unnamed-columns.csv", () -> csv(List.of("Le hall est propre", "Trop de bruit le soir"),
                "id||avis|", "A1|Nord|Le hall est propre|", "A2|Sud|Trop de bruit le soir|"));
        files.put("two-open-questions.csv", () -> csv(
                List.of("La gardienne, toujours aimable", "Le bruit dans la cour", "Rien du tout à signaler"),
                "Répondant|Ce qui vous plaît|Ce qui vous déplaît",
                "R1|La gardienne, toujours aimable|Le bruit dans la cour", "R2||Rien du tout à signaler", "R3||"));
        files.put("personal-data.csv", () -> csv(List.of("Le hall est propre et calme", "Ascenseur trop en panne"),
                "id|Nom|Prénom|Téléphone|Courriel|Adresse|Date de naissance|résidence|avis",
                "A1|Durand|Anne|06 39 98 00 01|a@exemple.fr|3 rue des Lilas|01/02/1961|Les Lilas|Le hall est propre et"
                        + " calme",
                "A2|Petit|Luc|06 39 98 00 02|b@exemple.fr|5 rue des Lilas|12/11/1984|Les Lilas|Ascenseur trop en"
                        + " panne"));
        files.put("typed-variables.csv", () -> csv(
                List.of("Un long commentaire sur la résidence", "Un autre commentaire, plus bref"),
                "id|vague|public|agence|QPV|canal|prestataire|date_entree|surface|poids|note|type|commentaire",
                "A1|2023|locataire|Nord|oui|téléphone|NetPro|12/10/2019|54,5|0,95|8|T3|Un long commentaire sur la"
                        + " résidence",
                "A2|2023|collaborateur|Sud|non|internet|NetPro|01/02/2020|61|1,05|10|T2|Un autre commentaire, plus"
                        + " bref"));
        files.put("repeated-ids.csv", () -> csv(List.of("Premier texte", "Deuxième texte", "Troisième texte"),
                "id|avis", "A1|Premier texte", "A2|Deuxième texte", "A1|Premier texte", "A2|Un tout autre texte",
                "A3|Troisième texte"));
        files.put("missing-ids.csv", () -> csv(List.of("Premier texte", "Quatrième texte", "Cinquième texte",
                "Sixième texte"), "id|avis", "A1|Premier texte", "|Deuxième texte", "  |Troisième texte",
                "A4|Quatrième texte", "A5|Cinquième texte", "A6|Sixième texte"));
        files.put("no-ids.csv", () -> csv(List.of("Trop de bruit le soir", "Merci à la gardienne"),
                "résidence|commentaire", "Les Lilas|Trop de bruit le soir", "Les Lilas|Merci à la gardienne"));
        files.put("one-column.csv", () -> Made.of("commentaire\nTrop de bruit le soir\nMerci à la gardienne\n",
                "Trop de bruit le soir", "Merci à la gardienne"));
        files.put("headers-only.csv", () -> Made.of("id;résidence;note;avis\r\n"));
        files.put("looks-like-formulas.csv", () -> csv(List.of("=1+1", "-5 degrés dans la chambre", "+33 et @moi",
                "0", "NULL", "N/A", "\\N"), "id|avis", "A1|=1+1", "A2|-5 degrés dans la chambre", "A3|+33 et @moi",
                "A4|0", "A5|NULL", "A6|N/A", "A7|\\N"));
        files.put("all-the-world.csv", () -> csv(List.of("👩‍👩‍👧‍👦 merci 🏳️‍🌈", "e\u0301te\u0301 en NFD",
                "\u202Bעברית\u202C et \u2066isolé\u2069", "12\u00A0%\u202F! sou\u00ADpir", "ligne\u000B et\u000Cpage"),
                "id|avis", "A1|👩‍👩‍👧‍👦 merci 🏳️‍🌈", "A2|e\u0301te\u0301 en NFD",
                "A3|\u202Bעברית\u202C et \u2066isolé\u2069", "A4|12\u00A0%\u202F! sou\u00ADpir",
                "A5|ligne\u000B et\u000Cpage"));
        files.put("million-characters.csv", () -> {
            String long1 = "mot ".repeat(250_000);
            return csv(List.of("Un texte court", long1), "id|avis", "A1|Un texte court", "A2|" + long1);
        });
        files.put("nul-in-a-cell.csv", () -> csv(List.of("Premier texte", "Un \u0000 de trop", "Troisième texte"),
                "id|avis", "A1|Premier texte", "A2|Un \u0000 de trop", "A3|Troisième texte"));
        files.put("three-hundred-columns.csv", OddTextTables::wide);
        files.put("mojibake.csv", () -> {
            String twice = new String(Csv.USUAL.bytes(Survey.rows()), "windows-1252");
            return Made.of(twice.getBytes(StandardCharsets.UTF_8));
        });
        files.put("end-of-file-sign.csv", () -> Made.of((Csv.USUAL.text(Survey.rows()) + '\u001A')
                .getBytes(StandardCharsets.UTF_8), Survey.texts()));
        files.put("blank-lines.csv", () -> Made.of("\n\nid;avis\n\nA1;Trop de bruit\n   \nA2;Merci bien\n\n\n",
                "Trop de bruit", "Merci bien"));
        files.put("trailing-separators.csv", () -> Made.of("id;avis;;\nA1;Trop de bruit;;\nA2;Merci bien;;\n",
                "Trop de bruit", "Merci bien"));
        files.put("csv-named.xlsx", TextTables.survey(Csv.USUAL));
        files.put("csv-without-extension", TextTables.survey(Csv.USUAL));
    }

    private static Made csv(List<String> texts, String... lines) {
        return Made.of(Csv.USUAL.bytes(Survey.table(lines)), texts);
    }

    /** What people put above a table to say what it is. */
    private static Made titleAbove() {
        String title = "Enquête de satisfaction 2023;;;\r\nExtraction du 12/01/2024, institut Rives;;;\r\n;;;\r\n";
        return Made.of((title + Csv.USUAL.text(Survey.rows())).getBytes(StandardCharsets.UTF_8), Survey.texts());
    }

    private static Made wide() {
        StringBuilder header = new StringBuilder("id");
        StringBuilder one = new StringBuilder("A1");
        StringBuilder two = new StringBuilder("A2");
        for (int i = 1; i <= 298; i++) {
            header.append(";V").append(i);
            one.append(';').append(i % 7);
            two.append(';').append(i % 5);
        }
        return Made.of(header + ";avis\n" + one + ";Trop de bruit le soir\n" + two + ";Merci à la gardienne\n",
                "Trop de bruit le soir", "Merci à la gardienne");
    }
}
