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

/** Reads text strictly: a byte that the encoding does not have is an error, never a replacement character. */
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
