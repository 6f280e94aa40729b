package org.verbatelier.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.verbatelier.core.Edits.Application;
import org.verbatelier.core.operation.CardData;
import org.verbatelier.core.operation.ChangeCards;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.CodingFactory;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Suggestions;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.model.corpus.CorpusPackage;

/** Makes up changes of every kind that are possible in the present state of a study. */
final class RandomWork {

    private static final String[] WORDS = { "les", "halls", "sont", "sales", "😀", "e\u0301té", "jamais", "\u000B",
            "&<\">",
            "\r\n", "réponse" };

    private final Study study;
    private final Random random;
    private final RandomCodebookWork codebook;
    private final RandomPlanWork plan;
    private int sources;

    RandomWork(Study study, long seed) {
        this.study = study;
        this.random = new Random(seed);
        this.codebook = new RandomCodebookWork(study, random);
        this.plan = new RandomPlanWork(study, random, this::words);
    }

    /** A change of a random kind; empty when that kind has nothing to change just now. */
    Optional<? extends Operation> next() {
        Edits edits = new Edits(study, random.nextBoolean() ? "marie" : "Paul É.");
        return switch (random.nextInt(30)) {
            case 0, 1, 2, 3 -> edits.code(applications());
            case 4 -> edits.remove(someCodings());
            case 5, 6 -> {
                Valence valence = Valence.values()[random.nextInt(4)];
                yield edits.judge(someCodings(), valence, valence == Valence.NEGATIVE ? random.nextInt(5) : 0);
            }
            case 7 -> anyCoding().filter(c -> study.codings().of(c.getVerbatim()).size() == 1)
                    .flatMap(c -> edits.move(c, span(study.corpus().find(c.getVerbatim()).orElseThrow().text())));
            case 8 -> anyCoding().flatMap(c -> edits.annotate(c, random.nextBoolean() ? null : words()));
            case 9 -> edits.flag(List.of(verbatim().id()), FlagKind.values()[random.nextInt(5)], random.nextBoolean());
            case 10 -> edits.memo(verbatim().id(), random.nextInt(3) == 0 ? null : words());
            case 11 -> Optional.of(study.stage(suggestions()));
            case 12 -> {
                List<Suggestion> pending = study.proposals().pendingOf(verbatim().id(), "marie");
                yield random.nextBoolean() ? edits.accept(pending) : edits.refuse(pending);
            }
            case 13 -> {
                sources++;
                yield Optional.of(study.stage(random.nextBoolean()
                        ? Studies.source("r" + sources, "R" + sources + "-", words(), words())
                        : Studies.conversation("C" + sources, random.nextBoolean() ? "oui" : "", words(), words())));
            }
            case 14 -> label(edits);
            case 15 -> consent(edits);
            case 16 -> Optional.of(together());
            case 17, 18, 19 -> codebook.next();
            case 20 -> cards();
            case 21, 22, 23, 24, 25, 26, 27 -> plan.next();
            case 28 -> plan.chain();
            default -> scheme(edits);
        };
    }

    /** Puts words on a wall, sorts or votes for a card, or takes it away. */
    private Optional<? extends Operation> cards() {
        List<CardData> present = study.header().getCards().stream().map(CardData::of).toList();
        if (present.isEmpty() || random.nextInt(3) == 0) {
            VerbatimEntry entry = verbatim();
            Span span = span(entry.text());
            CardData card = new CardData("Mur " + random.nextInt(2), entry.id(), span.start(), span.end(), "", 0);
            return span.length() == 0 || present.stream().anyMatch(card::isSamePassage) ? Optional.empty()
                    : Optional.of(new ChangeCards(List.of(card), List.of()));
        }
        CardData card = present.get(random.nextInt(present.size()));
        CardData other = random.nextBoolean() ? card.withGroup(words()) : card.withVotes(card.votes() + 1);
        return Optional.of(new ChangeCards(random.nextInt(4) == 0 ? List.of() : List.of(other), List.of(card)));
    }

    private Optional<? extends Operation> consent(Edits edits) {
        List<VerbatimEntry> turns = study.corpus().entries().stream().filter(e -> e.conversation() != null).toList();
        return turns.isEmpty() ? Optional.empty()
                : edits.consent(turns.get(random.nextInt(turns.size())).conversation().getId(), answer(), answer(),
                        answer(), words());
    }

    private ConsentAnswer answer() {
        return ConsentAnswer.values()[random.nextInt(3)];
    }

    /** Several changes as one; sometimes one that those before it make impossible, so that none may remain. */
    private Operation together() {
        List<Operation> steps = new ArrayList<>();
        if (random.nextBoolean()) {
            sources += 2;
            steps.add(study.stage(List.of(Studies.source("r" + (sources - 1), "R" + (sources - 1) + "-", words()),
                    Studies.conversation("C" + sources, "oui", words(), words()))));
        }
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            next().ifPresent(steps::add);
        }
        return steps.isEmpty() ? together() : Together.of(steps);
    }

    private Optional<? extends Operation> label(Edits edits) {
        if (random.nextBoolean()) {
            EAttribute name = CorpusPackage.Literals.STUDY_HEADER__NAME;
            return edits.set(study.header(), name, random.nextBoolean() ? null : words());
        }
        Code code = study.codes().find(code()).orElseThrow();
        EAttribute feature = random.nextBoolean() ? CodebookPackage.Literals.CODE__LABEL
                : CodebookPackage.Literals.CODE__DEFAULT_SEVERITY;
        return edits.set(code, feature,
                feature == CodebookPackage.Literals.CODE__LABEL ? words() : Integer.valueOf(random.nextInt(5)));
    }

    private Optional<? extends Operation> scheme(Edits edits) {
        Optional<Scheme> second = study.codes().scheme("autre");
        if (second.isPresent()) {
            return Optional.of(edits.remove(second.get()));
        }
        Scheme scheme = Studies.scheme();
        scheme.setId("autre");
        return Optional.of(edits.add(scheme));
    }

    private List<Application> applications() {
        List<Application> applications = new ArrayList<>();
        for (int i = random.nextInt(1, 60) / 20; i >= 0; i--) {
            VerbatimEntry entry = verbatim();
            Valence valence = Valence.values()[random.nextInt(4)];
            applications.add(new Application(entry.id(), span(entry.text()), code(), valence,
                    valence == Valence.NEGATIVE ? random.nextInt(5) : 0, Edits.MANUAL));
        }
        return applications;
    }

    private Suggestions suggestions() {
        Suggestions set = CodingFactory.eINSTANCE.createSuggestions();
        set.setScheme(Studies.SCHEME);
        set.setVersion("1." + random.nextInt(3));
        for (int i = random.nextInt(5); i > 0; i--) {
            VerbatimEntry entry = verbatim();
            Span span = span(entry.text());
            Suggestion suggestion = CodingFactory.eINSTANCE.createSuggestion();
            suggestion.setVerbatim(entry.id());
            suggestion.setStart(span.start());
            suggestion.setEnd(span.end());
            suggestion.setCode(code());
            suggestion.setRule("r" + i);
            set.getSuggestions().add(suggestion);
        }
        return set;
    }

    private String code() {
        return study.codes().qualified(codebook.code());
    }

    private VerbatimEntry verbatim() {
        Consents consents = study.consents();
        List<VerbatimEntry> entries = study.corpus().entries().stream().filter(e -> !consents.isQuarantined(e))
                .toList();
        return entries.get(random.nextInt(entries.size()));
    }

    /** A non-empty span that cuts no surrogate pair. */
    private Span span(String text) {
        while (true) {
            int start = random.nextInt(text.length());
            Span span = new Span(start, random.nextInt(start + 1, text.length() + 1));
            if (span.fits(text)) {
                return span;
            }
        }
    }

    private String words() {
        StringBuilder words = new StringBuilder("le");
        for (int i = random.nextInt(6); i > 0; i--) {
            words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private Optional<Coding> anyCoding() {
        List<Coding> all = List.copyOf(study.codings().all());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private List<Coding> someCodings() {
        return study.codings().all().stream().filter(c -> random.nextInt(3) == 0).toList();
    }
}
