package org.verbatelier.ingest.internal.inspect;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises UTF-8 that was once read as a one-byte encoding and saved so: {@code Ã©} for {@code é} by way of
 * Windows-1252 or ISO-8859-15, {@code √©} by way of Mac Roman.
 */
final class Mojibake {

    private static final List<String> DETOURS = List.of("windows-1252", "ISO-8859-15", "x-MacRoman");
    private static final String USUAL = "éèàêçùôîâûœ’";
    private static final int LONGEST_WORD = 60;
    private static final int ENOUGH = 3;

    private Mojibake() {
    }

    /** A damaged word, and what it was. */
    record Example(String damaged, String meant) {}

    /** An example when the text was converted twice; empty when it was not. */
    static Optional<Example> find(String text) {
        List<String> accented = new ArrayList<>();
        // no-break spaces are part of the damage, so that words end at plain blanks and signs only
        for (String word : text.split("[\\s;,|\"]+")) {
            if (word.length() <= LONGEST_WORD && word.chars().anyMatch(c -> c >= 0x80)) {
                accented.add(word);
            }
        }
        List<Example> best = List.of();
        for (String detour : DETOURS) {
            List<Example> examples = !Charset.isSupported(detour) ? List.of()
                    : accented.stream().flatMap(word -> undo(word, Charset.forName(detour)).stream()).toList();
            best = worth(examples) > worth(best) ? examples : best;
        }
        boolean many = best.size() >= ENOUGH || !best.isEmpty() && best.size() * 2 >= accented.size();
        // a word of letters only says more than a quotation mark
        return !many ? Optional.empty()
                : Optional.of(
                        best.stream().filter(example -> isPlain(example.meant())).findFirst().orElse(best.getFirst()));
    }

    /** The detour is the one that gives the most words, and the most usual letters in them. */
    private static long worth(List<Example> examples) {
        return examples.size() + examples.stream().flatMapToInt(example -> example.meant().chars())
                .filter(c -> USUAL.indexOf(c) >= 0).count();
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    /** The word as it was before the detour, when its bytes there are UTF-8. */
    private static Optional<Example> undo(String word, Charset detour) {
        ByteBuffer bytes = ByteBuffer.allocate(word.length() * 2);
        CharsetEncoder encoder = detour.newEncoder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            // bytes without a meaning in the detour often come through as controls
            if (c < 0x80 || c < 0xA0) {
                bytes.put((byte) c);
            } else if (encoder.canEncode(c)) {
                try {
                    bytes.put(encoder.encode(CharBuffer.wrap(new char[] { c })));
                } catch (CharacterCodingException e) {
                    return Optional.empty();
                }
            } else {
                return Optional.empty();
            }
        }
        try {
            String meant = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            return meant.equals(word) || !isFrench(meant) ? Optional.empty() : Optional.of(new Example(word, meant));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Latin letters and the usual signs: two signs that are UTF-8 by chance give anything else. */
    private static boolean isFrench(String text) {
        return text.chars().allMatch(c -> c < 0x180 || c >= 0x2000 && c < 0x2100);
    }
}
