package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text: strictly where it is stored, leniently where it is only looked at. */
public final class Decoding {

    private Decoding() {
    }

    /**
     * A reader of the text after its byte-order mark. It throws {@link CharacterCodingException} at bytes that the
     * encoding does not have.
     */
    public static Reader reader(InputStream in, Charset charset) throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(in, strict(charset)), 1);
        int first;
        try {
            first = reader.read();
        } catch (CharacterCodingException e) {
            // met again at the first read, where the caller can tell it
            return reader;
        }
        if (first >= 0 && first != 0xFEFF) {
            reader.unread(first);
        }
        return reader;
    }

    /**
     * The beginning of a text.
     *
     * @param text without byte-order mark; U+FFFD where bytes are no text
     * @param whole whether it is the whole text
     * @param damaged whether some bytes are no text in the encoding
     */
    public record Sample(String text, boolean whole, boolean damaged) {}

    /** Reads the beginning of a text, whatever its bytes. */
    public static Sample sample(Path file, Charset charset, int most) throws IOException {
        try (LenientReader reader = new LenientReader(Files.newInputStream(file), charset)) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[1 << 15];
            int count = 0;
            while (text.length() < most && (count = reader.read(buffer, 0, buffer.length)) >= 0) {
                text.append(buffer, 0, count);
            }
            boolean damaged = reader.firstFault(0, Long.MAX_VALUE) >= 0;
            String start = text.length() > 0 && text.charAt(0) == 0xFEFF ? text.substring(1) : text.toString();
            return new Sample(start, count < 0, damaged);
        }
    }

    /** The 1-based line of the first bytes that the encoding does not have; the last line when there are none. */
    public static long firstBadLine(Path file, Charset charset) throws IOException {
        long line = 1;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(1 << 16);
            CharsetDecoder decoder = strict(charset);
            ByteBuffer input = ByteBuffer.wrap(bytes);
            CharBuffer output = CharBuffer.allocate(1 << 16);
            while (true) {
                boolean end = bytes.length == 0;
                CoderResult result = decoder.decode(input, output, end);
                line += output.flip().chars().filter(c -> c == '\n').count();
                output.clear();
                if (result.isError() || end && result.isUnderflow()) {
                    return line;
                }
                if (result.isUnderflow()) {
                    byte[] rest = new byte[input.remaining()];
                    input.get(rest);
                    bytes = in.readNBytes(1 << 16);
                    input = ByteBuffer.allocate(rest.length + bytes.length).put(rest).put(bytes).flip();
                }
            }
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
