package org.verbatelier.ingest.received;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

import org.verbatelier.ingest.received.ReceivedFiles.Recipe;

/** The survey in every encoding, separator and habit of quoting. */
final class TextTables {

    private TextTables() {
    }

    static void addTo(Map<String, Recipe> files) {
        Csv usual = Csv.USUAL;
        files.put("utf-8.csv", survey(usual));
        files.put("utf-8-mark.csv", survey(usual.marked().separatedBy(',')));
        files.put("utf-8.tsv", survey(usual.separatedBy('\t')));
        files.put("utf-8-pipes.csv", survey(usual.separatedBy('|')));
        files.put("unicode-text.txt", survey(usual.in("UTF-16LE").marked().separatedBy('\t')));
        files.put("utf-16be-mark.csv", survey(usual.in("UTF-16BE").marked()));
        files.put("utf-16le.csv", survey(usual.in("UTF-16LE").separatedBy(',')));
        files.put("utf-16be.csv", survey(usual.in("UTF-16BE")));
        files.put("windows-1252.csv", survey(usual.in("windows-1252")));
        files.put("windows-1252-tabs.txt", survey(usual.in("windows-1252").separatedBy('\t')));
        files.put("iso-8859-15.csv", survey(usual.in("ISO-8859-15").separatedBy(',')));
        files.put("mac-roman.csv", survey(usual.in("x-MacRoman").endingLinesWith("\r")));
        files.put("all-quoted.csv", survey(usual.quotingAll().separatedBy(',').endingLinesWith("\n")));
        files.put("backslash-quotes.csv", survey(usual.escapingWith('\\').separatedBy(',').endingLinesWith("\n")));
        files.put("mixed-line-ends.csv", TextTables::mixedLineEnds);
        files.put("no-last-line-end.csv", () -> Made.of(usual.text(Survey.rows()).strip().getBytes(usual.charset()),
                Survey.texts()));
        files.put("plain-ascii.csv", () -> Made.of("id;residence;note;avis\r\nA1;Le Moulin;5;Trop de bruit le soir\r\n"
                + "A2;Le Moulin;6;Rien de plus\r\n", "Trop de bruit le soir", "Rien de plus"));
        files.put("limesurvey.csv", TextTables::limeSurvey);
        files.put("sphinx.csv", TextTables::sphinx);
    }

    static Recipe survey(Csv csv) {
        return () -> Made.of(csv.bytes(Survey.rows()), Survey.texts());
    }

    private static Made mixedLineEnds() {
        StringBuilder out = new StringBuilder();
        String[] ends = { "\r\n", "\n", "\r" };
        for (int i = 0; i < Survey.rows().size(); i++) {
            out.append(Csv.USUAL.line(Survey.rows().get(i))).append(ends[i % 3]);
        }
        return Made.of(out.toString().getBytes(Csv.USUAL.charset()), Survey.texts());
    }

    /** « Code et texte de la question » as headers, everything quoted; a question runs over two lines. */
    private static Made limeSurvey() {
        List<List<String>> rows = Survey.table(
                "id. ID de la réponse|submitdate. Date de soumission|lastpage. Dernière page vue|startlanguage. Langue"
                        + " de départ|ipaddr. Adresse IP|refurl. URL d'origine|G01Q01. Votre note sur 10|G01Q02. Qu'est-ce"
                        + " qui vous plaît ?\n(deux ou trois mots)|G01Q03. Qu'est-ce qui est à améliorer ?",
                "12|2024-03-01 10:22:31|4|fr|192.168.12.7|https://exemple.fr/e|8|Le calme, la gardienne|L'ascenseur,"
                        + " encore lui !",
                "13||2|fr|192.168.12.9||5|La vue sur le parc|",
                "15|2024-03-02 08:01:00|4|fr|10.0.0.4|https://exemple.fr/e|9||Rien, tout va bien ici");
        return Made.of(Csv.USUAL.quotingAll().separatedBy(',').marked().endingLinesWith("\n").bytes(rows),
                List.of("Le calme, la gardienne", "L'ascenseur, encore lui !", "La vue sur le parc",
                        "Rien, tout va bien ici"));
    }

    /** Technical columns in capitals, questions by their wording, several choices in one cell. */
    private static Made sphinx() {
        List<List<String>> rows = Survey.table(
                "CLE|DATE_SAISIE|ORIGINE_SAISIE|PROGRESSION|Dans quelle résidence habitez-vous ?|Êtes-vous satisfait de"
                        + " votre logement ?|Quels équipements utilisez-vous ?|Pourquoi ?",
                "1|01/03/2024 10:22|Internet|Terminé|Les Érables|Plutôt satisfait|Ascenseur; Local vélo|Le gardien est"
                        + " très présent",
                "2|01/03/2024 11:40|Internet|Terminé|Clos Saint-Éloi|Pas du tout satisfait|Ascenseur|Trop de pannes,"
                        + " jamais réparées",
                "3|02/03/2024 09:05|Papier|Terminé|Les Érables|Très satisfait|Local vélo; Laverie|Parce que c'est"
                        + " calme et propre");
        return Made.of(Csv.USUAL.in("windows-1252").bytes(rows), List.of("Le gardien est très présent",
                "Trop de pannes, jamais réparées", "Parce que c'est calme et propre"));
    }

    static byte[] bytes(String text, String encoding) {
        return text.getBytes(Charset.forName(encoding));
    }
}
