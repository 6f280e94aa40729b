package org.verbatelier.index.internal;

import java.util.List;
import java.util.Set;

import org.verbatelier.index.Lexicon;
import org.verbatelier.index.Pattern;
import org.verbatelier.index.internal.spans.SpanSource;
import org.verbatelier.index.internal.spans.WordSet;

/** Binds patterns to Lucene. The lexicon of the scheme becomes the set of written words that a word stands for. */
public final class PatternCompiler {

    private final Lexicon lexicon;

    /** A compiler that reads texts with a lexicon. */
    public PatternCompiler(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The source of all spans of a pattern. */
    public SpanSource compile(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Term term -> new SpanSource.Words(new WordSet(lexicon.written(term.text()), null, Set.of()));
            case Pattern.Prefix prefix -> new SpanSource.Words(new WordSet(lexicon.writtenFor(prefix.text()),
                    prefix.text(), lexicon.hiddenFrom(prefix.text())));
            case Pattern.Phrase phrase -> new SpanSource.Phrase(compileAll(phrase.words()));
            case Pattern.AnyOf any -> new SpanSource.AnyOf(compileAll(any.alternatives()));
            case Pattern.Near near -> new SpanSource.Near(compile(near.left()), near.gap(), compile(near.right()));
            case Pattern.NotNear guarded ->
                new SpanSource.NotNear(compile(guarded.kept()), guarded.gap(), compile(guarded.guard()));
        };
    }

    private List<SpanSource> compileAll(List<? extends Pattern> patterns) {
        return patterns.stream().map(this::compile).toList();
    }
}
