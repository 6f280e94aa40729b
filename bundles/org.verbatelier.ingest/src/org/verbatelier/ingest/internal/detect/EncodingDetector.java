package org.verbatelier.ingest.internal.detect;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.verbatelier.ingest.Guess;

/**
 * Tells the encoding of a text from its byte-order mark, its validity as UTF-8, its zero bytes, or else from what its
 * high bytes would mean in French under each one-byte encoding.
 */
public final class EncodingDetector {

    private static final int[] USUAL_LEADS = { 0xC2, 0xC3, 0xC4, 0xC5, 0xCC, 0xCD, 0xE2, 0xEF, 0xF0 };

    private EncodingDetector() {
    }

    /** The encodings offered to the user, by the names that reports use. */
    public static List<String> offered() {
        return List.of("UTF-8", "UTF-16LE", "UTF-16BE", OneByteEncodings.WINDOWS, OneByteEncodings.LATIN_9,
                OneByteEncodings.MAC);
    }

    /** The encoding of a text file; a byte-order mark is not part of the text. */
    public static Guess<Charset> detect(FileProbe probe) {
        if (probe.startsWith(0xEF, 0xBB, 0xBF)) {
            return Guess.certain(StandardCharsets.UTF_8);
        }
        if (probe.startsWith(0xFF, 0xFE)) {
            return Guess.certain(StandardCharsets.UTF_16LE);
        }
        if (probe.startsWith(0xFE, 0xFF)) {
            return Guess.certain(StandardCharsets.UTF_16BE);
        }
        long pairs = probe.size() / 2;
        if (pairs > 0 && probe.zerosAtOddOffsets() > pairs * 0.4 && probe.zerosAtEvenOffsets() < pairs * 0.1) {
            return new Guess<>(StandardCharsets.UTF_16LE, 0.9);
        }
        if (pairs > 0 && probe.zerosAtEvenOffsets() > pairs * 0.4 && probe.zerosAtOddOffsets() < pairs * 0.1) {
            return new Guess<>(StandardCharsets.UTF_16BE, 0.9);
        }
        Utf8Check utf8 = probe.utf8();
        if (utf8.errors() == 0 && (utf8.sequences() == 0 || isLikelyUtf8(probe))) {
            return Guess.certain(StandardCharsets.UTF_8);
        }
        Guess<Charset> oneByte = OneByteEncodings.guess(probe);
        if (utf8.errors() == 0) {
            // two typographic signs in a row can be well-formed by chance, but hardly ever make French under both
            return oneByte.confidence() < 0.5 ? new Guess<>(StandardCharsets.UTF_8, 0.9)
                    : new Guess<>(oneByte.value(), Math.min(0.79, oneByte.confidence()));
        }
        // good sequences and a few bad bytes: damaged UTF-8, to be said rather than read as something else
        boolean few = utf8.sequences() > 2 * utf8.errors() || utf8.isCutShort() && utf8.sequences() > 0;
        if (few && isLikelyUtf8(probe)) {
            return new Guess<>(StandardCharsets.UTF_8, utf8.isCutShort() ? 0.9 : 0.7);
        }
        return oneByte;
    }

    /** Whether most sequences begin as those of French, signs, emoji and combining accents do. */
    private static boolean isLikelyUtf8(FileProbe probe) {
        long usual = 0;
        for (int lead : USUAL_LEADS) {
            usual += probe.count(lead);
        }
        return usual * 2 >= probe.utf8().sequences();
    }

    /** Whether an encoding uses two bytes a character, so that zero bytes are no sign of a binary file. */
    static boolean isUtf16(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }
}
