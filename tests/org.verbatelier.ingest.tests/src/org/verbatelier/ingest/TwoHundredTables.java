package org.verbatelier.ingest;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes text tables as institutes export them: every encoding, separator, habit of quoting and size, from a seed. */
final class TwoHundredTables {

    /**
     * A table and how it is written.
     *
     * @param encoding name, with {@code " with mark"} where a byte-order mark comes first
     * @param quoting minimal, all, texts or backslash
     * @param accents rich, few or one
     */
    record Written(String encoding, char separator, String quoting, String accents, String lineEnd,
            List<List<String>> rows) {

        Charset charset() {
            return Charset.forName(encoding.replace(" with mark", ""));
        }

        String text() {
            StringBuilder out = new StringBuilder(encoding.endsWith(" with mark") ? "\uFEFF" : "");
            for (List<String> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    out.append(i == 0 ? "" : separator).append(cell(row.get(i)));
                }
                out.append(lineEnd);
            }
            return out.toString();
        }

        private String cell(String cell) {
            boolean needed = cell.indexOf(separator) >= 0 || cell.contains("\n") || cell.contains("\"");
            boolean number = cell.matches("[\\d,.]*");
            boolean quoted = switch (quoting) {
                case "minimal" -> needed;
                case "texts" -> needed || !number;
                default -> true;
            };
            return !quoted ? cell
                    : quoting.equals("backslash") ? '"' + cell.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                            : '"' + cell.replace("\"", "\"\"") + '"';
        }

        @Override
        public String toString() {
            return encoding + " '" + (separator == '\t' ? "tab" : separator) + "' quotes " + quoting + ", " + accents
                    + " accents, " + (rows.size() - 1) + " rows of " + rows.getFirst().size();
        }
    }

    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "x-MacRoman", "ISO-8859-15",
            "UTF-8 with mark", "UTF-16LE with mark", "windows-1252", "UTF-16BE with mark", "UTF-16LE", "UTF-16BE");
    private static final char[] SEPARATORS = { ';', ',', '\t', '|' };
    private static final List<String> QUOTINGS = List.of("minimal", "all", "texts", "backslash", "minimal");
    private static final int[] SIZES = { 1, 2, 4, 9, 30, 120, 700, 3000 };
    private static final List<String> ACCENTED = List.of(
            "L’ascenseur est en panne, encore une fois… C’est lassant.",
            "Très bien ; rien à redire, la gardienne est agréable",
            "Le loyer est passé de 512,30 à 540,10 €, sans explication | aucune réponse",
            "On m'a répondu « c'est normal », après 3 relances", "Où est passée l'équipe d'été ? Ça traîne, hélas.",
            "Pas d'eau chaude, ni chauffage : 17 degrés, l'hiver", "La cour a été nettoyée\net le local vélo aussi",
            "Écoute et réactivité : RIEN À SIGNALER", "PROPRETÉ DES HALLS À REVOIR, SÉCURITÉ AUSSI",
            "C'est \"propre\", dit-on ; mais les poubelles débordent", "Un cœur de quartier sans âme",
            "n° 12, escalier B : fuite à l’étage", "À côté du parking, trop de bruit la nuit – surtout l’été",
            "Merci à Mme Lefèvre, très à l'écoute", "« Très satisfait », mais le délai est long",
            "Interphone HS depuis 3 mois\r\nPersonne ne vient");
    private static final List<String> PLAIN = List.of("Rien de particulier", "Le hall est sale, tous les jours",
            "Trop de bruit le soir ; surtout en haut", "Bonne ambiance dans la cour",
            "Les charges augmentent, 15,5 pour cent | pourquoi", "On attend toujours le plombier",
            "Le gardien est \"super\"", "Porte du hall en panne\nencore", "ras", "Il fait froid dans les chambres");
    private static final List<String> ONE = List.of("Très bien", "Merci à tous", "Ça va", "L’ascenseur, encore",
            "École trop loin", "Des fenêtres à changer", "Loyer trop cher : 500 €", "Déçu", "« propre »",
            "Un coup de cœur", "Où donc", "RÉSIDENCE SALE", "Peut-être", "n° 4");
    private static final List<String> RESIDENCES = List.of("Les Tilleuls", "Le Moulin", "Clos Saint-Jean", "Bellevue");

    private final Random random;

    TwoHundredTables(long seed) {
        this.random = new Random(seed);
    }

    /** The n-th table; encodings, separators and quotings go round, all else is drawn. */
    Written table(int n) {
        String encoding = ENCODINGS.get(n % ENCODINGS.size());
        char separator = SEPARATORS[n / ENCODINGS.size() % SEPARATORS.length];
        String quoting = QUOTINGS.get(n / (ENCODINGS.size() * SEPARATORS.length) % QUOTINGS.size());
        String accents = List.of("rich", "few", "one").get(random.nextInt(3));
        int size = SIZES[random.nextInt(SIZES.length)];
        String lineEnd = List.of("\r\n", "\n", "\n", "\r").get(random.nextInt(4));
        Charset charset = Charset.forName(encoding.replace(" with mark", ""));
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(accents));
        int accented = random.nextInt(size);
        for (int i = 0; i < size; i++) {
            rows.add(row(i, accents, i == accented));
        }
        boolean small = quoting.equals("backslash");
        rows.replaceAll(cells -> cells.stream().map(cell -> known(cell, charset, small)).toList());
        int width = 2 + random.nextInt(rows.getFirst().size() - 1);
        rows.replaceAll(cells -> cells.subList(cells.size() - width, cells.size()));
        return new Written(encoding, separator, quoting, accents, lineEnd, rows);
    }

    private List<String> header(String accents) {
        return accents.equals("rich")
                ? List.of("poids", "agence", "note", "résidence", "identifiant", "Qu'est-ce qui est à améliorer ?")
                : List.of("poids", "agence", "note", "residence", "identifiant", "commentaire");
    }

    private List<String> row(int rank, String accents, boolean accented) {
        String text = switch (accents) {
            case "rich" -> pick(ACCENTED);
            case "few" -> accented || random.nextInt(20) == 0 ? pick(ACCENTED) : pick(PLAIN);
            default -> accented ? pick(ONE) : pick(PLAIN);
        };
        String weight = (random.nextInt(2)) + "," + (100 + random.nextInt(900));
        return List.of(weight, random.nextBoolean() ? "Nord" : "Sud", String.valueOf(random.nextInt(11)),
                pick(RESIDENCES), "R" + (1000 + rank), text);
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** What a person types instead of a character that the encoding does not have. */
    private static String known(String cell, Charset charset, boolean noBareReturn) {
        String text = noBareReturn ? cell.replace("\r\n", "\n") : cell;
        return charset.newEncoder().canEncode(text) ? text
                : text.replace('’', '\'').replace("…", "...").replace('–', '-').replace("œ", "oe");
    }
}
