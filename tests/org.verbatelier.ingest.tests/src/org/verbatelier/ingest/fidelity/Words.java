package org.verbatelier.ingest.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/** Answers that programs like to change, and random ones made of what they like to change. */
final class Words {

    /** What people, spreadsheets and programs leave in answers. */
    static final List<String> DELICATE = List.of("👩‍👩‍👧‍👦 merci 🏳️‍🌈 et 👍🏽", "🇫🇷🇧🇪 drapeaux",
            "e\u0301te\u0301 décomposé", "été composé", "12\u00A0%\u202F!", "sou\u00ADpir",
            "\u202Bעברית\u202C et \u2066isolé\u2069 \u200Fب\u200E", "ligne\u000Bverticale", "saut\u000Cde page",
            "ligne\u2028et paragraphe\u2029unicode", "suite\u0085de ligne", "0", "007", "1E5", "1,5", "TRUE", "=1+1",
            "-5", "+33", "@nom", "'entre apostrophes'", "'commence par une", "\"entre guillemets\"", "un \" seul",
            "\"\"\"", "fin par une barre \\", "barre \\\" guillemet", "\\N", "\\\\", "C:\\temp\\n", "NULL", "N/A",
            "#N/A",
            "CRLF\r\ndedans", "LF\ndedans", "CR\rdedans", "  espaces autour  ", "\ttabulations\t", "\nau début",
            "à la fin\n", ";,|\t", "&amp; <b> ]]> &#10;", "a_x000D_b", "a_x005F_x000D_b", "_x000d_", "_x_", "_x12_",
            "\uFEFFmarque au début", "zéro\u200Blargeur\u200Djointe\u2060", "\uE000privé\uFFFD", "𝄞𠮷\uDBFF\uDFFD",
            "\u0001\u001Fcontrôle\u007F\u009F", "sep=;", "#commentaire", "# titre: valeur", "LOC1: bonjour");

    /** Pieces that random answers are made of. */
    private static final List<String> PIECES = List.of("a", "mot", " ", "  ", "\t", "\n", "\r\n", "\r", "\"", "\"\"",
            "'",
            ";", ",", "|", "\\", "\\\"", "é", "e\u0301", "œ", "€", "’", "\u00A0", "\u202F", "\u00AD", "\u000B",
            "\u000C",
            "\u2028", "\u0085", "\uFEFF", "\u200D", "\u202B", "\u2066", "👩‍👧", "🇫🇷", "𝄞", "ب", "\uE000", "\uFFFD",
            "rarement \u0001 parmi les mots", "\u007F", "_x000D_", "_x005F_", "_x", "&", "<", "]]>", "=", "-", "0", "#",
            "\uD7FF", "\u0300",
            "\u3000", "\u180E", "ﬁ", "İ", "ß");

    private Words() {
    }

    /**
     * Random answers, none blank.
     *
     * @param possible which characters (UTF-16 units of a whole piece) the file can hold
     */
    static List<String> random(Random random, int count, IntPredicate possible) {
        List<String> usable = PIECES.stream().filter(piece -> piece.codePoints().allMatch(possible)).toList();
        List<String> texts = new ArrayList<>();
        while (texts.size() < count) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n >= 0; n--) {
                if (random.nextInt(4) == 0) {
                    int point = random.nextInt(random.nextBoolean() ? 0x250 : 0x11000);
                    // a text full of control characters would rightly be taken for a program
                    if (point >= ' ' && Character.isDefined(point) && !isSurrogate(point) && possible.test(point)) {
                        text.appendCodePoint(point);
                    }
                } else {
                    text.append(usable.get(random.nextInt(usable.size())));
                }
            }
            if (text.codePoints().anyMatch(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))) {
                texts.add(text.toString());
            }
        }
        return texts;
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** The texts of a list that a file can hold. */
    static List<String> possible(List<String> texts, IntPredicate possible) {
        return texts.stream().filter(text -> text.codePoints().allMatch(possible)).toList();
    }
}
