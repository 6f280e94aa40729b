package org.verbatelier.ingest.internal.detect;

import java.nio.charset.Charset;
import java.util.List;

import org.verbatelier.ingest.Guess;
import org.verbatelier.ingest.internal.detect.FileProbe.Neighbour;

/** Chooses among encodings of one byte a character by what the high bytes of a file would mean in French under each. */
final class OneByteEncodings {

    static final String WINDOWS = "windows-1252";
    static final String LATIN_9 = "ISO-8859-15";
    static final String MAC = "x-MacRoman";

    private static final Neighbour[] NEIGHBOURS = Neighbour.values();

    private OneByteEncodings() {
    }

    /** The likeliest; below 0.5 when the text makes sense under none. */
    static Guess<Charset> guess(FileProbe probe) {
        List<Charset> charsets = List.of(WINDOWS, LATIN_9, MAC).stream().filter(Charset::isSupported)
                .map(Charset::forName).toList();
        Charset best = charsets.getFirst();
        for (Charset charset : charsets) {
            if (margin(probe, charset, best) > 0) {
                best = charset;
            }
        }
        double confidence = average(probe, best) > 0 ? 0.97 : 0.4;
        for (Charset other : charsets) {
            if (!other.equals(best) && differ(probe, best, other)) {
                double margin = margin(probe, best, other);
                confidence = Math.min(confidence, Math.clamp(0.5 + 0.5 * margin, 0.3, 1));
            }
        }
        return new Guess<>(best, confidence);
    }

    /** Whether the bytes of the file are another text under another encoding. */
    private static boolean differ(FileProbe probe, Charset one, Charset other) {
        for (int b = 0x80; b < 256; b++) {
            if (probe.count(b) > 0 && meaning(b, one) != meaning(b, other)) {
                return true;
            }
        }
        return false;
    }

    /** How much better one encoding is where both differ, -1 to 1. */
    private static double margin(FileProbe probe, Charset one, Charset other) {
        double first = 0;
        double second = 0;
        double weight = 0;
        for (int b = 0x80; b < 256; b++) {
            char a = meaning(b, one);
            char c = meaning(b, other);
            if (probe.count(b) == 0 || a == c) {
                continue;
            }
            for (Neighbour before : NEIGHBOURS) {
                for (Neighbour after : NEIGHBOURS) {
                    long count = probe.count(b, before, after);
                    double worthA = FrenchSigns.worth(a, before, after);
                    double worthC = FrenchSigns.worth(c, before, after);
                    first += count * worthA;
                    second += count * worthC;
                    weight += count * Math.max(Math.abs(worthA), Math.abs(worthC));
                }
            }
        }
        return weight == 0 ? 0 : Math.clamp((first - second) / weight, -1, 1);
    }

    /** How French the high bytes of the file are, on average, in an encoding; negative when they are not. */
    private static double average(FileProbe probe, Charset charset) {
        double total = 0;
        long bytes = 0;
        for (int b = 0x80; b < 256; b++) {
            char c = meaning(b, charset);
            for (Neighbour before : NEIGHBOURS) {
                for (Neighbour after : NEIGHBOURS) {
                    long count = probe.count(b, before, after);
                    bytes += count;
                    total += count * FrenchSigns.worth(c, before, after);
                }
            }
        }
        return bytes == 0 ? 0 : total / bytes;
    }

    private static char meaning(int b, Charset charset) {
        return new String(new byte[] { (byte) b }, charset).charAt(0);
    }
}
