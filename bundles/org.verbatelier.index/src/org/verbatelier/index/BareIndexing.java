package org.verbatelier.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.verbatelier.index.internal.analysis.VerbatimAnalyzer;

/** The least that indexing costs: texts straight into Lucene as it comes, one thread. What benchmarks compare with. */
public enum BareIndexing {

    /** The two fields of an index of ours, read by our analyzers, the exact one with offsets. */
    TWO_FIELDS,
    /** One field, read by Lucene's standard analyzer. */
    ONE_FIELD;

    private static final FieldType WITH_OFFSETS = withOffsets();

    private static FieldType withOffsets() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /**
     * Indexes texts.
     *
     * @param folder an empty folder
     */
    public void index(Path folder, List<String> texts) {
        Analyzer analyzer = this == TWO_FIELDS ? new VerbatimAnalyzer() : new StandardAnalyzer();
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String text : texts) {
                Document document = new Document();
                if (this == TWO_FIELDS) {
                    document.add(new Field(VerbatimAnalyzer.EXACT, text, WITH_OFFSETS));
                    document.add(new TextField(VerbatimAnalyzer.STEM, text, Field.Store.NO));
                } else {
                    document.add(new TextField(VerbatimAnalyzer.EXACT, text, Field.Store.NO));
                }
                writer.addDocument(document);
            }
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            analyzer.close();
        }
    }
}
