package org.verbatelier.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hashes by which studies recognise content. */
public final class Hashes {

    private static final int QUOTE_DIGITS = 16;

    private Hashes() {
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(newDigest().digest(content));
    }

    /** The first 16 hexadecimal digits of the SHA-256 of a quoted text in UTF-8; lone surrogates count as '?'. */
    public static String ofQuote(String quote) {
        return sha256(quote.getBytes(StandardCharsets.UTF_8)).substring(0, QUOTE_DIGITS);
    }

    /** A fresh SHA-256 digest, for content that is streamed. */
    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
