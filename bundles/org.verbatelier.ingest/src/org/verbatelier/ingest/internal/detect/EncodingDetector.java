package org.verbatelier.ingest.internal.detect;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.verbatelier.ingest.Guess;
import org.verbatelier.ingest.internal.detect.FileProbe.Place;

/**
 * Tells the encoding of a text from its byte-order mark, its validity as UTF-8, its zero bytes, or else from what its
 * high bytes would mean in French under each one-byte encoding.
 */
public final class EncodingDetector {

    private static final String WINDOWS = "windows-1252";
    private static final String LATIN_9 = "ISO-8859-15";
    private static final String MAC = "x-MacRoman";

    /** Relative weights of what French uses beyond ASCII; about the share of each in a hundred such characters. */
    private static final Map<Character, Double> FRENCH = Map.ofEntries(
            Map.entry('é', 45.0), Map.entry('à', 12.0), Map.entry('è', 9.0), Map.entry('ê', 6.0),
            Map.entry('ç', 4.0), Map.entry('’', 8.0), Map.entry('ù', 2.0), Map.entry('ô', 3.0), Map.entry('î', 2.0),
            Map.entry('û', 2.0), Map.entry('â', 2.0), Map.entry('ï', 1.0), Map.entry('ë', 1.0), Map.entry('œ', 2.0),
            Map.entry('É', 2.0), Map.entry('À', 2.0), Map.entry('È', 1.0), Map.entry('Ê', 1.0), Map.entry('Ç', 1.0),
            Map.entry('Ô', 0.5), Map.entry('Œ', 0.5), Map.entry('«', 3.0), Map.entry('»', 3.0),
            Map.entry('\u00A0', 4.0), Map.entry('€', 2.0), Map.entry('…', 2.0), Map.entry('–', 1.0),
            Map.entry('—', 0.5), Map.entry('“', 1.0), Map.entry('”', 1.0), Map.entry('‘', 0.5), Map.entry('°', 1.0),
            Map.entry('²', 0.5), Map.entry('•', 0.5), Map.entry('ü', 0.5), Map.entry('ö', 0.5), Map.entry('ä', 0.5),
            Map.entry('ñ', 0.5), Map.entry('á', 0.5), Map.entry('í', 0.5), Map.entry('ó', 0.5),
            Map.entry('\u00AD', 0.2));

    private EncodingDetector() {
    }

    /** The encodings offered to the user, by the names that reports use. */
    public static List<String> offered() {
        return List.of("UTF-8", "UTF-16LE", "UTF-16BE", WINDOWS, LATIN_9, MAC);
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
        if (utf8.errors() == 0) {
            return Guess.certain(StandardCharsets.UTF_8);
        }
        // many good sequences and a few bad bytes: damaged UTF-8, to be said rather than read as something else
        if (utf8.sequences() > 20 * utf8.errors()) {
            return new Guess<>(StandardCharsets.UTF_8, 0.7);
        }
        return oneByte(probe);
    }

    /** Whether an encoding uses two bytes a character, so that zero bytes are no sign of a binary file. */
    static boolean isUtf16(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    private static Guess<Charset> oneByte(FileProbe probe) {
        List<String> names = List.of(WINDOWS, LATIN_9, MAC).stream().filter(Charset::isSupported).toList();
        String best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (String name : names) {
            double score = score(probe, Charset.forName(name));
            if (score > bestScore) {
                best = name;
                bestScore = score;
            }
        }
        double confidence = bestScore > 0 ? 0.97 : 0.4;
        for (String name : names) {
            if (!name.equals(best)) {
                confidence = Math.min(confidence, preference(probe, Charset.forName(best), Charset.forName(name)));
            }
        }
        return new Guess<>(Charset.forName(best), confidence);
    }

    /** How much better the better encoding is where both differ, 0.3 to 1; where they agree the choice is harmless. */
    private static double preference(FileProbe probe, Charset better, Charset other) {
        double one = 0;
        double two = 0;
        for (int b = 0x80; b < 256; b++) {
            if (probe.count(b) > 0 && meaning(b, better) != meaning(b, other)) {
                for (Place place : Place.values()) {
                    one += probe.count(b, place) * worth(meaning(b, better), place);
                    two += probe.count(b, place) * worth(meaning(b, other), place);
                }
            }
        }
        if (one == two) {
            return 1;
        }
        double margin = (one - two) / (Math.abs(one) + Math.abs(two));
        return Math.clamp(0.5 + 0.5 * margin, 0.3, 1);
    }

    /** How French the high bytes of the file are, on average, in an encoding; negative when they are not. */
    private static double score(FileProbe probe, Charset charset) {
        double total = 0;
        long bytes = 0;
        for (int b = 0x80; b < 256; b++) {
            char c = meaning(b, charset);
            for (Place place : Place.values()) {
                long count = probe.count(b, place);
                bytes += count;
                total += count * worth(c, place);
            }
        }
        return bytes == 0 ? 0 : total / bytes;
    }

    private static double worth(char c, Place place) {
        if (c == '\uFFFD' || Character.isISOControl(c)) {
            return -60;
        }
        boolean aloneIsNatural = c == 'à' || c == 'À';
        double weight = FRENCH.getOrDefault(c, Character.isLetter(c) ? -3.0 : -6.0);
        if (Character.isLetter(c)) {
            return place == Place.ALONE && !aloneIsNatural ? Math.min(weight, 0) - 3 : weight;
        }
        // only an apostrophe stands between two letters
        return place == Place.BETWEEN_LETTERS && c != '’' && c != '\u00AD' && c != '\u00A0' && c != '…'
                ? Math.min(weight, 0) - 8
                : weight;
    }

    private static char meaning(int b, Charset charset) {
        return new String(new byte[] { (byte) b }, charset).charAt(0);
    }
}
