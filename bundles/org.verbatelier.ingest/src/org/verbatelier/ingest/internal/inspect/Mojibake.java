package org.verbatelier.ingest.internal.inspect;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Recognises UTF-8 that was once read as a one-byte encoding and saved so: {@code Ã©} for {@code é} by way of
 * Windows-1252 or ISO-8859-15, {@code √©} by way of Mac Roman.
 */
final class Mojibake {

    private static final List<String> DETOURS = List.of("windows-1252", "ISO-8859-15", "x-MacRoman");
    private static final int LONGEST_WORD = 60;
    private static final int ENOUGH = 3;

    private Mojibake() {
    }

    /** A damaged word, and what it was. */
    record Example(String damaged, String meant) {}

    /** An example when the text was converted twice; empty when it was not. */
    static Optional<Example> find(String text) {
        int accented = 0;
        int damaged = 0;
        Example example = null;
        // no-break spaces are part of the damage, so that words end at plain blanks and signs only
        for (String word : text.split("[\\s;,|\"]+")) {
            int row = longestRow(word);
            if (row == 0 || word.length() > LONGEST_WORD) {
                continue;
            }
            accented++;
            if (row == 1) {
                // a letter beyond ASCII has become two signs at least: most words need not be tried
                continue;
            }
            Optional<Example> found = DETOURS.stream().filter(Charset::isSupported).map(Charset::forName)
                    .flatMap(detour -> undo(word, detour).stream()).findFirst();
            if (found.isPresent()) {
                damaged++;
                // a word of letters only says more than a quotation mark
                example = example == null || !isPlain(example.meant()) && isPlain(found.get().meant()) ? found.get()
                        : example;
            }
        }
        return damaged >= ENOUGH || damaged > 0 && damaged * 2 >= accented ? Optional.ofNullable(example)
                : Optional.empty();
    }

    /** The most characters beyond ASCII that follow each other. */
    private static int longestRow(String word) {
        int longest = 0;
        int row = 0;
        for (int i = 0; i < word.length(); i++) {
            row = word.charAt(i) < 0x80 ? 0 : row + 1;
            longest = Math.max(longest, row);
        }
        return longest;
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
