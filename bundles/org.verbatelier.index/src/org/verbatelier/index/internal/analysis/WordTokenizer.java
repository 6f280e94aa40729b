package org.verbatelier.index.internal.analysis;

import java.io.IOException;
import java.util.Set;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts a text into folded words: runs of letters and digits, joined by apostrophes, whose leading elided parts
 * (<code>l'</code>, <code>qu'</code>…) are dropped while something follows and whose other parts are tokens of their
 * own. Lower case comes first, then elision, then folding, in one pass; another order leaves elided articles behind.
 * Offsets are UTF-16 units of the original text.
 */
public final class WordTokenizer extends Tokenizer {

    /** Longer words are indexed by their beginning: Lucene refuses terms past 32,766 bytes. */
    static final int MAX_TERM = 1_000;

    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu",
            "puisqu", "quoiqu");
    private static final int LONGEST_ELIDED = 6;
    private static final int KEPT_BUFFER = 1 << 16;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final Alphabet alphabet;
    private final FoldedText folded;
    private char[] buffer = new char[1_024];
    private int length;
    private int current;
    private boolean leading;

    private WordTokenizer(Alphabet alphabet) {
        this.alphabet = alphabet;
        this.folded = new FoldedText(alphabet);
    }

    /** The tokens of the rule language. */
    public static WordTokenizer exact() {
        return new WordTokenizer(Alphabet.EXACT);
    }

    /** The same words, with the letters of all scripts. */
    public static WordTokenizer allScripts() {
        return new WordTokenizer(Alphabet.ALL_SCRIPTS);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        int read;
        while ((read = input.read(buffer, length, buffer.length - length)) != -1) {
            length += read;
            if (length == buffer.length) {
                char[] larger = new char[buffer.length * 2];
                System.arraycopy(buffer, 0, larger, 0, length);
                buffer = larger;
            }
        }
        folded.reset(buffer, length);
        current = folded.next();
        leading = true;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (current != FoldedText.END) {
            if (!alphabet.isLetter(current)) {
                if (current != '\'') {
                    leading = true;
                }
                current = folded.next();
                continue;
            }
            boolean joined = readWord();
            if (leading && joined && isElided()) {
                continue;
            }
            leading = !joined;
            return true;
        }
        return false;
    }

    /** Reads the word at the current code point; true when an apostrophe joins it to a further one. */
    private boolean readWord() {
        term.setEmpty();
        int start = folded.start();
        int end;
        do {
            end = folded.end();
            if (term.length() < MAX_TERM) {
                append(current);
            }
            boolean alone = alphabet.isWordByItself(current);
            current = folded.next();
            if (alone) {
                break;
            }
        } while (current != FoldedText.END && alphabet.isLetter(current) && !alphabet.isWordByItself(current));
        offset.setOffset(start, end);
        return current == '\'' && folded.letterFollows();
    }

    private void append(int codePoint) {
        if (codePoint < 0x10000) {
            term.append((char) codePoint);
        } else {
            term.append(Character.highSurrogate(codePoint)).append(Character.lowSurrogate(codePoint));
        }
    }

    private boolean isElided() {
        return term.length() <= LONGEST_ELIDED && ELIDED.contains(term.toString());
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(length, length);
    }

    @Override
    public void close() throws IOException {
        super.close();
        if (buffer.length > KEPT_BUFFER) {
            buffer = new char[1_024];
        }
    }
}
