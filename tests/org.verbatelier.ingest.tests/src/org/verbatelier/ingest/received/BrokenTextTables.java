package org.verbatelier.ingest.received;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.verbatelier.ingest.received.ReceivedFiles.Recipe;

/** Tables with something wrong in some rows: these rows are refused, no other. */
final class BrokenTextTables {

    private static final String HALVED = "id;avis\nA1;Très bien situé, même l'été\nA2;Merci § à tous\nA3;Été"
            + " comme hiver, ça a gelé\n";

    private BrokenTextTables() {
    }

    static void addTo(Map<String, Recipe> files) {
        files.put("ragged-rows.csv",
                () -> Made.of("id;note;avis\nA1;5;Le hall est propre\nA2;5\nA3;5;Trop;de;cellules\n"
                        + "A4;6;Trop de bruit le soir\n", "Le hall est propre", "Trop de bruit le soir"));
        files.put("cut-in-a-row.csv", () -> {
            byte[] whole = Csv.USUAL.bytes(Survey.rows());
            return Made.of(Arrays.copyOf(whole, whole.length - "7;\"Ça traîne, hélas ;\tl'été comme l'hiver.\"\r\n"
                    .getBytes(StandardCharsets.UTF_8).length), Survey.textsOf("R1", "R2", "R3", "R4"));
        });
        files.put("cut-in-a-quoted-cell.csv", () -> {
            byte[] whole = Csv.USUAL.bytes(Survey.rows());
            return Made.of(Arrays.copyOf(whole, whole.length - 12), Survey.textsOf("R1", "R2", "R3", "R4"));
        });
        files.put("cut-in-a-letter.csv", () -> {
            byte[] whole = "id;avis\nA1;Très bien ici\nA2;Trop de bruit\nA3;Merci à la résidencé".getBytes(
                    StandardCharsets.UTF_8);
            return Made.of(Arrays.copyOf(whole, whole.length - 1), List.of("Très bien ici",
                    "Trop de bruit"));
        });
        files.put("unclosed-quote.csv", () -> Made.of("id;avis\nA1;Premier texte\nA2;\"Jamais fermé\nA3;Troisième"
                + " texte\nA4;Quatrième texte\n", "Premier texte", "Troisième texte", "Quatrième texte"));
        files.put("unclosed-quote-then-quoted.csv", () -> Made.of("\"id\";\"avis\"\n\"A1\";\"Premier texte\"\n\"A2\";"
                + "\"Jamais fermé\n\"A3\";\"Troisième texte\"\n\"A4\";\"Quatrième, sur\ndeux lignes\"\n",
                "Premier texte", "Troisième texte", "Quatrième, sur\ndeux lignes"));
        files.put("text-after-quote.csv", () -> Made.of("id;avis\nA1;Premier texte\nA2;\"Bonjour\" dit-il\nA3;Troisième"
                + " texte\n", "Premier texte", "Troisième texte"));
        files.put("quote-inside-a-word.csv", () -> Made.of("id;avis\nA1;un 27\" de trop\nA2;il dit \"non\" souvent\n",
                "un 27\" de trop", "il dit \"non\" souvent"));
        files.put("undecodable-byte.csv", () -> Made.of(badByte(Csv.USUAL.bytes(Survey.rows()), "Clos Saint"),
                Survey.textsOf("R1", "R3", "R4", "R6")));
        files.put("two-encodings.csv", BrokenTextTables::twoEncodings);
        files.put("half-a-character-utf-16.csv", () -> Made.of(halved("\uFEFF" + HALVED, "UTF-16LE", new byte[] { 0x3D,
                (byte) 0xD8 }), List.of("Très bien situé, même l'été", "Été comme hiver, ça a gelé")));
        files.put("half-a-character-utf-8.csv", () -> Made.of(halved(HALVED, "UTF-8", new byte[] { (byte) 0xED,
                (byte) 0xA0, (byte) 0xBD }), List.of("Très bien situé, même l'été", "Été comme hiver, ça a gelé")));
        files.put("unknown-audience.csv", () -> Made.of("id;public;avis\nA1;locataire;Premier texte\nA2;locataires;"
                + "Deuxième texte\nA3;agents;Troisième texte\n"));
    }

    /** The text with the bytes of half a character in the place of the paragraph sign. */
    private static byte[] halved(String text, String encoding, byte[] half) {
        int at = text.indexOf('§');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(TextTables.bytes(text.substring(0, at), encoding));
        out.writeBytes(half);
        out.writeBytes(TextTables.bytes(text.substring(at + 1), encoding));
        return out.toByteArray();
    }

    /** A letter replaced by a byte that UTF-8 never has, on the first line that holds a word. */
    private static byte[] badByte(byte[] text, String word) {
        int at = new String(text, StandardCharsets.ISO_8859_1).indexOf(word);
        text[at] = (byte) 0xFF;
        return text;
    }

    /** Two exports glued together: the second half is not in UTF-8. */
    private static Made twoEncodings() {
        StringBuilder first = new StringBuilder("id;avis\n");
        for (int i = 0; i < 60; i++) {
            first.append('A').append(i).append(";Été comme hiver, la résidence est très calme, je lui mets ").append(i)
                    .append("\n");
        }
        byte[] start = first.toString().getBytes(StandardCharsets.UTF_8);
        byte[] end = TextTables.bytes("B1;Trop de bruit l'été\nB2;Rien de plus\n", "windows-1252");
        byte[] all = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, all, start.length, end.length);
        return Made.of(all);
    }
}
