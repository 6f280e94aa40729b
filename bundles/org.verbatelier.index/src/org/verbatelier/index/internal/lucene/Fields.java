package org.verbatelier.index.internal.lucene;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** The documents of the index: one for each verbatim. Texts are not stored, they come from the study. */
final class Fields {

    /** Identifier of the verbatim. */
    static final String ID = "id";
    /** Place in the corpus: the number of the part, then the place in it. */
    static final String ORDER = "order";
    /** Identifier of the part. */
    static final String PART = "part";

    private static final String VALUE = "v:";
    /** Lucene refuses doc values past 32,766 bytes; nobody filters by more than this. */
    private static final int MAX_VALUE = 1_000;
    /** With offsets: rules find their spans in the index. */
    static final FieldType EXACT = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    /** Without: what a search matches is found in the texts of the page alone. */
    static final FieldType STEM = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private Fields() {
    }

    private static FieldType text(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /** The field that holds a variable or facet key. */
    static String value(String variable) {
        return VALUE + variable;
    }

    /** A value as indexed. */
    static BytesRef valueBytes(String value) {
        return new BytesRef(value.length() <= MAX_VALUE ? value
                : value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, MAX_VALUE))));
    }

    static long order(int part, int index) {
        return (long) part << 32 | index;
    }
}
