package org.verbatelier.ingest.received;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A file as somebody sends it.
 *
 * @param bytes its content
 * @param texts the words that must be stored after its import, in order and to the last character; null when the table
 *        says all there is to say
 */
record Made(byte[] bytes, List<String> texts) {

    static Made of(byte[] bytes) {
        return new Made(bytes, null);
    }

    static Made of(byte[] bytes, List<String> texts) {
        return new Made(bytes, texts);
    }

    /** Plain text in UTF-8. */
    static Made of(String text, String... texts) {
        return new Made(text.getBytes(StandardCharsets.UTF_8), texts.length == 0 ? null : List.of(texts));
    }

    /** What is left when a transfer stops half-way. */
    Made truncated(double share) {
        return new Made(Arrays.copyOf(bytes, (int) (bytes.length * share)), null);
    }
}
