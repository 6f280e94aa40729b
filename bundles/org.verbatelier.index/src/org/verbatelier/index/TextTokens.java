package org.verbatelier.index;

import java.util.List;

import org.verbatelier.index.internal.analysis.VerbatimAnalyzer;

/**
 * The words that rules see in a text: lower case, one apostrophe, ligatures spelt out, accents removed, elided articles
 * dropped (<code>l'</code>, <code>qu'</code>…); no stop word removed, no stem. A lexicon is not applied here, see
 * {@link Lexicon}.
 */
public final class TextTokens {

    private static final VerbatimAnalyzer ANALYZER = new VerbatimAnalyzer();

    private TextTokens() {
    }

    /** The words of a text, in order. Never null; empty when the text holds no word. */
    public static List<TextToken> of(String text) {
        return ANALYZER.tokens(VerbatimAnalyzer.EXACT, text);
    }
}
