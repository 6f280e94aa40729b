package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.operation.CardData;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.presentation.codebook.CodebookDesk;
import org.verbatelier.presentation.reader.ReaderDesk;
import org.verbatelier.presentation.workshop.Wall;
import org.verbatelier.testing.SmallStudies;

/** An open study with what the workbench puts around it, and random choices among what is there. */
final class DeskWorld {

    final Study study;
    final Random random;
    final CodingDesk desk;
    final ReaderDesk reader;
    private final SuggestionQueue queue;
    private final int begin;
    private int imported;

    DeskWorld(Study study, long seed) {
        this.study = study;
        this.random = new Random(seed);
        this.begin = study.historySize();
        this.desk = new CodingDesk(study, new GridModel(study));
        this.reader = new ReaderDesk(study, desk);
        this.queue = new SuggestionQueue(study);
        study.addListener(event -> queue.changed(desk.changed(event)));
    }

    void apply(Optional<? extends Operation> operation) {
        operation.ifPresent(study::apply);
    }

    /** Takes the last change back, of those made since this world began. */
    boolean undo() {
        return study.nextUndo().filter(entry -> entry.sequence() >= begin).isPresent() && study.undo().isPresent();
    }

    private VerbatimEntry entry() {
        List<VerbatimEntry> entries = study.corpus().entries();
        return entries.get(random.nextInt(entries.size()));
    }

    String verbatim() {
        return entry().id();
    }

    List<String> alike() {
        String text = entry().text();
        return study.corpus().entries().stream().filter(e -> e.text().equals(text)).map(VerbatimEntry::id).toList();
    }

    /** Words of the present verbatim, or none. */
    Span words() {
        return desk.current().filter(e -> random.nextInt(3) > 0).map(e -> span(e.text())).orElse(null);
    }

    private Span span(String text) {
        while (true) {
            int start = random.nextInt(text.length());
            Span span = new Span(start, random.nextInt(start + 1, text.length() + 1));
            if (span.fits(text)) {
                return span;
            }
        }
    }

    List<BatchCoding.Place> found() {
        List<BatchCoding.Place> found = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            VerbatimEntry entry = entry();
            found.add(new BatchCoding.Place(entry.id(), span(entry.text())));
        }
        return found;
    }

    Scheme scheme() {
        return study.codes().scheme(SmallStudies.SCHEME).orElseThrow();
    }

    private Code codeObject() {
        List<Code> codes = List.copyOf(study.codes().all(SmallStudies.SCHEME));
        return codes.get(random.nextInt(codes.size()));
    }

    CodebookDesk book() {
        return new CodebookDesk(study);
    }

    CodeNode node() {
        return CodeNode.of(codeObject());
    }

    String code() {
        return study.codes().qualified(codeObject());
    }

    Optional<Theme> theme() {
        List<Theme> themes = scheme().getThemes();
        return themes.isEmpty() ? Optional.empty() : Optional.of(themes.get(random.nextInt(themes.size())));
    }

    List<Suggestion> ofSomeRule() {
        return DeskActions.ofSomeRule(queue, random.nextInt(10));
    }

    String[] suggestions() {
        List<String> suggestions = new ArrayList<>();
        for (VerbatimEntry entry : study.corpus().entries()) {
            if (random.nextInt(3) == 0) {
                Span span = span(entry.text());
                String code = code();
                suggestions.add(entry.id() + " " + span.start() + " " + span.end() + " "
                        + code.substring(code.indexOf(':') + 1));
            }
        }
        return suggestions.toArray(String[]::new);
    }

    Optional<String> conversation() {
        return study.corpus().entries().stream().filter(e -> e.conversation() != null)
                .map(e -> e.conversation().getId()).findFirst();
    }

    ConsentAnswer answer() {
        return DeskActions.answer(random.nextInt(3));
    }

    String phrase() {
        return List.of("Bruit", "les halls sont sales", "accueil \u00e0 revoir", "😀", "e\u0301té")
                .get(random.nextInt(5));
    }

    void importNext() {
        if (imported++ < 2) {
            study.apply(study.stage(SmallStudies.answers("import" + imported, "I" + imported + "-", "trois relances",
                    "on a froid")));
        }
    }

    Wall wall() {
        return new Wall(study, "Atelier", (entry, span) -> Optional.of(span.in(entry.text())));
    }

    /** A group of the wall that has a name; one is made of all cards when there is none. */
    Optional<String> group() {
        if (wall().names().stream().allMatch(String::isEmpty)) {
            apply(wall().sort(cards(), "groupe 1"));
        }
        return wall().names().stream().filter(name -> !name.isEmpty()).findFirst();
    }

    List<CardData> cards() {
        return DeskActions.cards(wall());
    }
}
