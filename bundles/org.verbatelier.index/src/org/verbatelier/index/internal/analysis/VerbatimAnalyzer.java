package org.verbatelier.index.internal.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.verbatelier.index.TextToken;

/** The analyzer of the two text fields. */
public final class VerbatimAnalyzer extends Analyzer {

    /** Folded words, none removed, none stemmed: rules, phrases, highlighting. */
    public static final String EXACT = "exact";
    /** Light French stems, and the words of other scripts: recall. */
    public static final String STEM = "stem";

    /** Creates an analyzer; it may be used by several threads. */
    public VerbatimAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        if (STEM.equals(field)) {
            Tokenizer words = WordTokenizer.allScripts();
            return new TokenStreamComponents(words, new FrenchLightStemFilter(new OtherScriptsMarker(words)));
        }
        return new TokenStreamComponents(WordTokenizer.exact());
    }

    /** The tokens of a text in a field, in order; positions are their indexes. */
    public List<TextToken> tokens(String field, String text) {
        List<TextToken> tokens = new ArrayList<>();
        try (TokenStream stream = tokenStream(field, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new TextToken(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
