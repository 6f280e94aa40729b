package org.verbatelier.publish.internal.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.verbatelier.analysis.CodeEntry;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.core.Span;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.spi.Detection;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.publish.QuotingRules;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Quote;

/**
 * Chooses who is quoted. Rules: words as they were said after masking; at most three lines; nobody twice in a section
 * and no passage twice in a document; at least one positive quote for three negative ones; nobody who refused, nothing
 * flagged as sensitive, no third party who can be recognised. What is easiest to read comes first.
 */
public final class QuoteBook {

    /** Negative quotes for each positive one. */
    private static final int NEGATIVES = 3;

    private final Subject subject;
    private final Attribution attribution;
    private final QuotingRules rules;
    private final List<Candidate> candidates;
    private final Set<String> usedTexts = new HashSet<>();
    private final Set<Integer> usedPeople = new HashSet<>();
    private Boolean praised;
    private int positive;
    private int negative;
    private int unbalanced;
    private int quoted;

    /**
     * A passage that may be quoted for one code, if its text passes the rules.
     *
     * @param rank how hard it is to read, less its severity; what has to be masked comes on top
     */
    private record Candidate(Evidence.Mark mark, int respondent, Audience audience, CodeEntry code, VerbatimEntry entry,
            int rank) {

        String theme() {
            return code.scheme() + ":" + code.theme();
        }
    }

    /** A span of a text. */
    private record Passage(String text, int start, int end) {}

    public QuoteBook(Subject subject) {
        this.subject = subject;
        this.attribution = new Attribution(subject);
        this.rules = new QuotingRules(subject.study(), subject.options().detectors());
        this.candidates = candidates();
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        for (Evidence.Mark mark : subject.evidence().marks()) {
            CodeEntry code = subject.evidence().code(mark.code());
            Evidence.Text text = subject.evidence().texts().get(mark.text());
            if (text.expressed() && subject.mayQuote(subject.evidence().respondents().get(text.respondent()))) {
                VerbatimEntry entry = subject.study().corpus().find(text.id()).orElseThrow();
                found.add(new Candidate(mark, text.respondent(), subject.evidence().respondentOf(mark).audience(), code,
                        entry,
                        Readability.penalty(words(entry, mark)) - mark.severity()));
            }
        }
        found.sort(Comparator.comparingInt(Candidate::rank).thenComparing(candidate -> candidate.entry().id())
                .thenComparingInt(candidate -> candidate.mark().start()));
        return found;
    }

    private static String words(VerbatimEntry entry, Evidence.Mark mark) {
        int end = Math.min(mark.end(), entry.text().length());
        return entry.text().substring(Math.min(mark.start(), end), end);
    }

    /** Begins a section, in which nobody is quoted twice. */
    public Section section() {
        return new Section();
    }

    /**
     * What works, in at most this many quotes: documents that are about complaints end with it. Call it first, so that
     * complaints may be quoted in return.
     */
    public List<Quote> praise(int most) {
        Section section = new Section();
        List<Quote> praise = new ArrayList<>();
        for (FrequencyRow row : subject.codes().byPraise()) {
            if (praise.size() < most) {
                section.ofCode(row.scheme() + ":" + row.code(), Valence.POSITIVE).ifPresent(praise::add);
            }
        }
        return praise;
    }

    /** What works, under a heading; nothing when there is nothing to quote. */
    public List<Block> praised(List<Quote> praise) {
        List<Block> blocks = new ArrayList<>();
        if (!praise.isEmpty()) {
            blocks.add(new Heading(1, subject.say("strengths.also")));
            blocks.addAll(praise);
        }
        return blocks;
    }

    /** Why people are quoted less than they could be, in the document's language. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (subject.options().detectors().isEmpty()) {
            warnings.add(subject.say("warning.noDetector"));
        }
        Map<QuotingRules.Refusal, Integer> refusals = new TreeMap<>(rules.refusals());
        refusals.forEach((refusal, count) -> warnings.add(subject.count("warning." + refusal.key(), count)));
        if (unbalanced > 0) {
            warnings.add(subject.count("warning.unbalanced", unbalanced));
        }
        return warnings;
    }

    /** A section of the document. */
    public final class Section {

        private final Set<Integer> people = new HashSet<>();

        private Section() {
        }

        /** The next quote on a code, by its qualified identifier, of the audience that the document counts. */
        public Optional<Quote> ofCode(String code, Valence valence) {
            return next(candidate -> isCounted(candidate) && candidate.mark().code().equals(code), valence);
        }

        /** The next quote on a theme, by {@code scheme:theme}, of the audience that the document counts. */
        public Optional<Quote> ofTheme(String theme, Valence valence) {
            return next(candidate -> isCounted(candidate) && candidate.theme().equals(theme), valence);
        }

        /** The next quote of an audience on one of these codes, by their qualified identifiers. */
        public Optional<Quote> of(Audience audience, Collection<String> codes, Valence valence) {
            return next(candidate -> candidate.audience() == audience && codes.contains(candidate.mark().code()),
                    valence);
        }

        /** The next quote among chosen passages, by the identifiers of their codings; any valence, any audience. */
        public Optional<Quote> among(Collection<String> codings) {
            return among(codings, candidate -> true);
        }

        /** The next quote of a tenant among chosen passages, by the identifiers of their codings; any valence. */
        public Optional<Quote> tenantsAmong(Collection<String> codings) {
            return among(codings, candidate -> candidate.audience() == Audience.TENANT);
        }

        private Optional<Quote> among(Collection<String> codings, Predicate<Candidate> whose) {
            Set<Passage> chosen = new HashSet<>();
            codings.stream().map(subject.study().codings()::find).flatMap(Optional::stream)
                    .forEach(coding -> chosen
                            .add(new Passage(coding.getVerbatim(), coding.getStart(), coding.getEnd())));
            Predicate<Candidate> wanted = candidate -> whose.test(candidate) && chosen.contains(
                    new Passage(candidate.entry().id(), candidate.mark().start(), candidate.mark().end()));
            return next(wanted, Valence.NEGATIVE).or(() -> next(wanted, Valence.NEUTRAL))
                    .or(() -> next(wanted, Valence.POSITIVE)).or(() -> next(wanted, Valence.UNSPECIFIED));
        }

        /** The next quote of a valence among passages of the evidence, such as those of a cell of another scheme. */
        public Optional<Quote> amongMarks(Collection<Evidence.Mark> marks, Valence valence) {
            Set<Passage> chosen = new HashSet<>();
            marks.forEach(mark -> chosen
                    .add(new Passage(subject.evidence().texts().get(mark.text()).id(), mark.start(), mark.end())));
            return next(candidate -> chosen.contains(
                    new Passage(candidate.entry().id(), candidate.mark().start(), candidate.mark().end())), valence);
        }

        private boolean isCounted(Candidate candidate) {
            Audience audience = subject.filter().audience();
            return (audience == null || candidate.audience() == audience)
                    && candidate.code().scheme().equals(subject.filter().scheme());
        }

        private Optional<Quote> next(Predicate<Candidate> wanted, Valence valence) {
            Optional<Choice> best = best(candidate -> candidate.mark().valence() == valence && wanted.test(candidate)
                    && !people.contains(candidate.respondent()) && !usedTexts.contains(candidate.entry().id())
                    && (people.isEmpty() || candidate.rank() < Readability.HARD));
            if (best.isPresent() && valence == Valence.NEGATIVE && negative >= NEGATIVES * positive && praised()) {
                unbalanced++;
                return Optional.empty();
            }
            best.map(Choice::candidate).ifPresent(candidate -> {
                people.add(candidate.respondent());
                usedPeople.add(candidate.respondent());
                usedTexts.add(candidate.entry().id());
                positive += valence == Valence.POSITIVE ? 1 : 0;
                negative += valence == Valence.NEGATIVE ? 1 : 0;
            });
            return best.map(choice -> quote(choice.candidate()));
        }
    }

    /** A candidate that passed the rules, and how hard it is to read. */
    private record Choice(Candidate candidate, int cost) {}

    /** The cheapest candidate. Texts are screened as they come up: looking for personal data is the slow part. */
    private Optional<Choice> best(Predicate<Candidate> wanted) {
        Choice best = null;
        for (Candidate candidate : candidates) {
            if (best != null && candidate.rank() >= best.cost()) {
                break;
            }
            if (wanted.test(candidate)) {
                List<Detection> detections = rules.examine(candidate.entry()).orElse(null);
                int cost = detections == null ? Integer.MAX_VALUE
                        : candidate.rank()
                                + Readability.TOKEN * detections.size()
                                + (usedPeople.contains(candidate.respondent()) ? Readability.HARD : 0);
                if (cost < (best == null ? Integer.MAX_VALUE : best.cost())) {
                    best = new Choice(candidate, cost);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether there is any praise to quote: without it, complaints cannot be balanced and are quoted all the same. */
    private boolean praised() {
        if (praised == null) {
            praised = positive > 0 || best(candidate -> candidate.mark().valence() == Valence.POSITIVE).isPresent();
        }
        return praised;
    }

    private Quote quote(Candidate candidate) {
        Evidence.Respondent respondent = subject.evidence().respondents().get(candidate.respondent());
        Evidence.Mark mark = candidate.mark();
        String words = rules.quote(candidate.entry(), new Span(mark.start(), mark.end())).orElseThrow();
        String speaker = attribution.of(respondent);
        if (subject.isPublic()) {
            return new Quote(words, speaker);
        }
        quoted++;
        String reference = subject.traces().ofQuote("C" + quoted, subject.say("index.quote", speaker),
                candidate.entry().id());
        return new Quote(words, subject.say("quote.by", speaker, reference));
    }
}
