package org.verbatelier.ingest.fidelity;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

import org.verbatelier.ingest.ImportOptions;

/**
 * A form of table, written by a program other than the one that reads it.
 *
 * @param name as in the names of tests; its end is the extension
 * @param possible which code points the form can hold
 * @param options what the reader is told of it
 */
record Form(String name, IntPredicate possible, Writing writing, UnaryOperator<ImportOptions> options) {

    /** Writes rows, the header first. */
    @FunctionalInterface
    interface Writing {
        byte[] bytes(List<List<String>> rows) throws IOException;
    }

    /** Everything that the encoding has but NUL, which no export means. */
    static IntPredicate encodable(Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        return point -> point != 0 && encoder.canEncode(Character.toString(point));
    }

    /** Characters of XML 1.0; others cannot be in a file of XML, escaped or not. */
    static boolean isXml(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }

    @Override
    public String toString() {
        return name;
    }
}
