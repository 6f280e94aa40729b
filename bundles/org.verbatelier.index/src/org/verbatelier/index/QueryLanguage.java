package org.verbatelier.index;

import org.verbatelier.index.internal.query.QueryParser;

/**
 * The language of searches. Accents, capitals and elided articles do not matter.
 *
 * <table>
 * <caption>What can be typed</caption>
 * <tr><td><code>ascenseur panne</code></td><td>both words (also <code>ET</code>, <code>AND</code>)</td></tr>
 * <tr><td><code>interphone OU badge</code></td><td>either (also <code>OR</code>, <code>|</code>)</td></tr>
 * <tr><td><code>ascenseur -panne</code></td><td>the first without the second (also <code>SAUF</code>,
 * <code>NOT</code>)</td></tr>
 * <tr><td><code>"en panne"</code></td><td>these words in a row (also « »)</td></tr>
 * <tr><td><code>ascens*</code></td><td>words with this beginning</td></tr>
 * <tr><td><code>"porte hall"~5</code></td><td>these words in any order, at most 5 words between one and the
 * next</td></tr>
 * <tr><td><code>porte ~5 hall</code></td><td>the same, for words, phrases and alternatives</td></tr>
 * <tr><td><code>porte !~2 garage</code></td><td>the first where the second is not so near</td></tr>
 * <tr><td><code>(hall OU palier) sale</code></td><td>parentheses group</td></tr>
 * </table>
 *
 * Operators in words are written in capitals; <code>ou</code> is a word like any other.
 */
public final class QueryLanguage {

    /** Longest query, in UTF-16 units. */
    public static final int MAX_LENGTH = 10_000;

    private QueryLanguage() {
    }

    /**
     * Checks a query without running it.
     *
     * @throws SyntaxException when it cannot be read
     */
    public static void check(String query) {
        QueryParser.parse(query);
    }
}
