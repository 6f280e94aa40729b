package org.verbatelier.index.internal.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.KeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Keeps the French stemmer off words that are not written in <code>[a-z]</code>: it would maim other scripts. */
final class OtherScriptsMarker extends KeywordMarkerFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    OtherScriptsMarker(TokenStream input) {
        super(input);
    }

    @Override
    protected boolean isKeyword() {
        char[] buffer = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (buffer[i] < 'a' || buffer[i] > 'z') {
                return true;
            }
        }
        return false;
    }
}
