package org.verbatelier.index.internal.spans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * A set of indexed words.
 *
 * @param words words of the set, one by one
 * @param prefix all words with this beginning are of the set too, or null
 * @param except these excepted
 */
public record WordSet(Set<String> words, String prefix, Set<String> except) {

    /** Copies the sets. */
    public WordSet {
        words = Set.copyOf(words);
        except = Set.copyOf(except);
    }

    List<WordSpans> postings(Terms terms) throws IOException {
        List<WordSpans> found = new ArrayList<>();
        if (terms == null) {
            return found;
        }
        TermsEnum all = terms.iterator();
        for (String word : words) {
            if (all.seekExact(new BytesRef(word))) {
                found.add(read(all));
            }
        }
        if (prefix != null) {
            addPrefixed(all, found);
        }
        return found;
    }

    private void addPrefixed(TermsEnum all, List<WordSpans> found) throws IOException {
        BytesRef beginning = new BytesRef(prefix);
        if (all.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = all.term(); term != null && StringHelper.startsWith(term, beginning); term = all.next()) {
            String word = except.isEmpty() && words.isEmpty() ? null : term.utf8ToString();
            if (word == null || !except.contains(word) && !words.contains(word)) {
                found.add(read(all));
            }
        }
    }

    private static WordSpans read(TermsEnum term) throws IOException {
        return new WordSpans(term.postings(null, PostingsEnum.OFFSETS));
    }
}
