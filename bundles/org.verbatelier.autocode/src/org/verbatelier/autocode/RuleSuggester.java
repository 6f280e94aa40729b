package org.verbatelier.autocode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.index.Pattern;
import org.verbatelier.index.TextMatcher;
import org.verbatelier.index.VerbatimIndex;
import org.verbatelier.model.codebook.Public;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Turn;

/**
 * Runs the rules of a scheme. Answers of both publics are read, and of conversations the turns of tenants only, one at
 * a time; a rule for one public reads that public's words.
 */
public final class RuleSuggester {

    private final RuleBook book;
    private final List<Pattern> patterns;

    /** A suggester for the rules of a book. */
    public RuleSuggester(RuleBook book) {
        this.book = book;
        this.patterns = book.rules().stream().map(RuleBook.CodeRule::pattern).toList();
    }

    /** Whether rules read a verbatim at all: any answer, and the turns of tenants. */
    public static boolean isRead(VerbatimEntry entry) {
        return !(entry.verbatim() instanceof Turn) || entry.isTenant();
    }

    /**
     * Runs the rules by an index.
     *
     * @param entries the verbatims wanted, in corpus order
     * @param index holds these verbatims at least
     * @param monitor shows progress and cancels; may be null
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public RuleRun run(Collection<VerbatimEntry> entries, VerbatimIndex index, IProgressMonitor monitor) {
        List<VerbatimEntry> read = entries.stream().filter(RuleSuggester::isRead).toList();
        Map<String, Integer> places = HashMap.newHashMap(read.size());
        for (int i = 0; i < read.size(); i++) {
            places.put(read.get(i).id(), i);
        }
        List<RuleRun.Hit> hits = new ArrayList<>();
        index.match(patterns, book.lexicon(), (pattern, verbatim, spans, shortest) -> {
            Integer place = places.get(verbatim);
            if (place != null && isMeantFor(book.rules().get(pattern), read.get(place))) {
                hits.add(new RuleRun.Hit(pattern, place, spans, shortest));
            }
        }, monitor);
        return new RuleRun(book, read.stream().map(VerbatimEntry::id).toList(), hits);
    }

    /**
     * Runs the rules without an index, for few texts.
     *
     * @param entries the verbatims wanted
     * @param monitor shows progress and cancels; may be null
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public RuleRun run(Collection<VerbatimEntry> entries, IProgressMonitor monitor) {
        List<VerbatimEntry> read = entries.stream().filter(RuleSuggester::isRead).toList();
        SubMonitor progress = SubMonitor.convert(monitor, read.size());
        TextMatcher matcher = new TextMatcher(patterns, book.lexicon());
        List<RuleRun.Hit> hits = new ArrayList<>();
        for (int place = 0; place < read.size(); place++) {
            VerbatimEntry entry = read.get(place);
            List<TextMatcher.Found> found = matcher.find(entry.text());
            for (TextMatcher.Found one : found) {
                if (isMeantFor(book.rules().get(one.pattern()), entry)) {
                    hits.add(new RuleRun.Hit(one.pattern(), place, one.spans(), one.shortest()));
                }
            }
            progress.checkCanceled();
            progress.worked(1);
        }
        return new RuleRun(book, read.stream().map(VerbatimEntry::id).toList(), hits);
    }

    private static boolean isMeantFor(RuleBook.CodeRule rule, VerbatimEntry entry) {
        if (rule.audience() == null || rule.audience() == Public.EVERYONE) {
            return true;
        }
        Audience meant = rule.audience() == Public.STAFF ? Audience.STAFF : Audience.TENANT;
        return entry.audience().filter(meant::equals).isPresent();
    }
}
