package org.verbatelier.index.internal.lucene;

import java.util.List;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.verbatelier.index.IndexedCorpus;
import org.verbatelier.index.IndexedVerbatim;
import org.verbatelier.index.internal.analysis.VerbatimAnalyzer;

/**
 * Makes documents of verbatims, for one thread: the few values that thousands of verbatims share are encoded once, and
 * the fields that every document has are used again.
 */
final class Documents {

    /** Places of values that are remembered; one is taken over by what comes last, as most values repeat soon. */
    private static final int REMEMBERED = 1 << 12;

    private final String[] values = new String[REMEMBERED];
    private final BytesRef[] encoded = new BytesRef[REMEMBERED];
    private final BinaryDocValuesField id = new BinaryDocValuesField(Fields.ID, new BytesRef());
    private final NumericDocValuesField order = new NumericDocValuesField(Fields.ORDER, 0);
    private final StringField partId = new StringField(Fields.PART, "", Field.Store.NO);
    private final Field exact = new Field(VerbatimAnalyzer.EXACT, "", Fields.EXACT);
    private final Field stem = new Field(VerbatimAnalyzer.STEM, "", Fields.STEM);
    private IndexedCorpus.Part part;
    private List<SortedDocValuesField> variables = List.of();

    /** The document of a verbatim; good until the next one is made. */
    Document of(IndexedCorpus.Part of, long place, IndexedVerbatim verbatim) {
        if (of != part) {
            part = of;
            partId.setStringValue(of.id());
            variables = of.variables().stream()
                    .map(name -> new SortedDocValuesField(Fields.value(name), new BytesRef())).toList();
        }
        id.setBytesValue(new BytesRef(verbatim.id()));
        order.setLongValue(place);
        exact.setStringValue(verbatim.text());
        stem.setStringValue(verbatim.text());
        Document document = new Document();
        document.add(id);
        document.add(order);
        document.add(partId);
        document.add(exact);
        document.add(stem);
        for (int i = 0; i < variables.size(); i++) {
            String value = verbatim.values().get(i);
            if (!value.isEmpty()) {
                variables.get(i).setBytesValue(bytes(value));
                document.add(variables.get(i));
            }
        }
        return document;
    }

    private BytesRef bytes(String value) {
        int hash = value.hashCode();
        int place = (hash ^ hash >>> 15) & REMEMBERED - 1;
        if (!value.equals(values[place])) {
            values[place] = value;
            encoded[place] = Fields.valueBytes(value);
        }
        return encoded[place];
    }
}
