package org.verbatelier.publish.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.verbatelier.chart.TextMeasurer;

/** The typeface of a document, embedded as far as it is used. A character it has not becomes a white square. */
final class Fonts {

    /** The faces of the typeface. */
    enum Face {
        REGULAR("SourceSans3-Regular.ttf"), BOLD("SourceSans3-Bold.ttf"), ITALIC("SourceSans3-Italic.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    private static final int MISSING = 0x25A1;
    private static final double UNITS = 1000;

    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, CmapLookup> glyphs = new EnumMap<>(Face.class);
    private int missing;

    Fonts(PDDocument document) throws IOException {
        for (Face face : Face.values()) {
            try (InputStream in = Fonts.class.getResourceAsStream(face.file)) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                glyphs.put(face, font.getUnicodeCmapLookup());
                fonts.put(face, PDType0Font.load(document, font, true));
            }
        }
    }

    PDFont font(Face face) {
        return fonts.get(face);
    }

    /** How many characters had no shape. */
    int missing() {
        return missing;
    }

    /** Words that the typeface can print: controls and joiners are left out. */
    String printable(String words, Face face) {
        StringBuilder printable = new StringBuilder(words.length());
        words.codePoints().forEach(character -> {
            if (Character.isISOControl(character)) {
                printable.append(character == '\t' ? " " : "");
            } else if (glyphs.get(face).getGlyphId(character) != 0) {
                printable.appendCodePoint(character);
            } else if (Character.getType(character) != Character.FORMAT && !isVariation(character)) {
                missing++;
                printable.appendCodePoint(MISSING);
            }
        });
        return printable.toString();
    }

    private static boolean isVariation(int character) {
        return character >= 0xFE00 && character <= 0xFE0F;
    }

    /** The width of words on one line, in points. */
    double width(String words, Face face, double size) {
        try {
            return fonts.get(face).getStringWidth(printableQuietly(words, face)) / UNITS * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String printableQuietly(String words, Face face) {
        int before = missing;
        String printable = printable(words, face);
        missing = before;
        return printable;
    }

    /** For the layout of charts. */
    TextMeasurer measurer() {
        return (words, size, bold) -> width(words, bold ? Face.BOLD : Face.REGULAR, size);
    }
}
