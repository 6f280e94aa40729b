package org.verbatelier.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.model.coding.Valence;

/**
 * What a figure counts, so that one can go from it to the words behind it.
 *
 * @param filter whose words
 * @param by whether {@code code} is a theme or a code
 * @param scheme scheme of the code; null for every scheme
 * @param code theme or code without its scheme; null for every one
 * @param valence null for any
 */
public record Trace(EvidenceFilter filter, Grouping by, String scheme, String code, Valence valence) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int KEY_LENGTH = 7;

    public Trace {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(by, "by");
    }

    /** The same figure for one valence; null for any. */
    public Trace withValence(Valence other) {
        return new Trace(filter, by, scheme, code, other);
    }

    /** The codings that the figure counts, in the order of the evidence. */
    public List<Evidence.Mark> marks(Evidence evidence) {
        return Selection.of(evidence, filter).marks(this);
    }

    /**
     * A short name that documents print beside the figure, such as {@code F4K2M9QA}: the same trace has the same one
     * on every machine, different ones differ (one chance in 34 thousand millions apart).
     */
    public String key() {
        StringBuilder canonical = new StringBuilder();
        append(canonical, filter.audience(), by, scheme, code, valence, filter.scheme());
        append(canonical, new TreeSet<>(filter.waves()), new TreeSet<>(filter.sources()), filter.period(),
                filter.collected());
        new TreeMap<>(filter.values()).forEach((name, values) -> {
            append(canonical, name);
            values.forEach(value -> append(canonical, value.toLowerCase(Locale.ROOT)));
        });
        byte[] hash = sha256(canonical.toString());
        StringBuilder key = new StringBuilder("F");
        long bits = 0;
        for (int i = 0; i < 5; i++) {
            bits = bits << 8 | hash[i] & 0xff;
        }
        for (int i = 0; i < KEY_LENGTH; i++) {
            key.append(DIGITS.charAt((int) (bits >>> 5 * i & 31)));
        }
        return key.toString();
    }

    private static void append(StringBuilder canonical, Object... parts) {
        for (Object part : parts) {
            canonical.append(part == null ? "" : part).append('\u001f');
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
