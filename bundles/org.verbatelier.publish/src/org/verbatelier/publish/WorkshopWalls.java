package org.verbatelier.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.operation.CardData;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.internal.subject.Subject;

/**
 * What came out of sharing workshops: the passages of each wall by group, those with most votes first. Nobody is quoted
 * who must not be; how many are held back is said.
 */
public final class WorkshopWalls {

    private static final Comparator<CardData> MOST_VOTES = Comparator.comparingInt(CardData::votes).reversed()
            .thenComparing(CardData::verbatim).thenComparingInt(CardData::start);

    private final Study study;
    private final Subject subject;
    private final QuotingRules rules;
    private final List<Block> blocks = new ArrayList<>();

    private WorkshopWalls(Study study, SynthesisOptions options) {
        this.study = study;
        this.subject = Subject.of(study, options);
        this.rules = new QuotingRules(study, options.detectors());
    }

    /** Composes the walls of a study as they are now. */
    public static Composition compose(Study study, SynthesisOptions options) {
        return new WorkshopWalls(study, options).compose(options);
    }

    private Composition compose(SynthesisOptions options) {
        Map<String, List<CardData>> walls = study.header().getCards().stream().map(CardData::of)
                .collect(Collectors.groupingBy(CardData::workshop, TreeMap::new, Collectors.toList()));
        if (walls.isEmpty()) {
            blocks.add(Paragraph.of(subject.say("workshop.none")));
        }
        walls.forEach(this::wall);
        Metadata metadata = new Metadata(subject.say("workshop.title"), study.header().getName(),
                subject.organisation(), options.locale(), subject.date(), List.of(subject.say("workshop.keyword")));
        return new Composition(new Document(metadata, blocks), warnings(options));
    }

    private List<String> warnings(SynthesisOptions options) {
        List<String> warnings = new ArrayList<>();
        if (options.detectors().isEmpty()) {
            warnings.add(subject.say("warning.noDetector"));
        }
        new TreeMap<>(rules.refusals())
                .forEach((refusal, count) -> warnings.add(subject.count("warning." + refusal.key(), count)));
        return warnings;
    }

    private void wall(String title, List<CardData> cards) {
        Map<String, List<CardData>> groups = cards.stream()
                .collect(Collectors.groupingBy(CardData::group, TreeMap::new, Collectors.toList()));
        List<CardData> unsorted = Optional.ofNullable(groups.remove("")).orElse(List.of());
        blocks.add(new Heading(1, title));
        blocks.add(Paragraph.of(subject.say("workshop.facts", subject.count("workshop.cards", cards.size()),
                subject.count("workshop.groups", groups.size()), subject.count("workshop.votes", votes(cards)))));
        groups.forEach(this::group);
        if (!unsorted.isEmpty()) {
            group(subject.say("workshop.unsorted"), unsorted);
        }
    }

    private static int votes(List<CardData> cards) {
        return cards.stream().mapToInt(CardData::votes).sum();
    }

    private void group(String name, List<CardData> cards) {
        blocks.add(new Heading(2, name));
        blocks.add(Paragraph.of(subject.say("workshop.group", subject.count("workshop.cards", cards.size()),
                subject.count("workshop.votes", votes(cards)))));
        int withheld = 0;
        for (CardData card : cards.stream().sorted(MOST_VOTES).toList()) {
            VerbatimEntry entry = study.corpus().find(card.verbatim()).orElseThrow();
            Optional<String> words = rules.quote(entry, card.span());
            if (words.isPresent()) {
                blocks.add(new Quote(words.get(), attribution(card, entry)));
            } else {
                withheld++;
            }
        }
        if (withheld > 0) {
            blocks.add(Paragraph.of(subject.count("workshop.withheld", withheld)));
        }
    }

    /** Who speaks, as roughly as can be, and where to find the words again. */
    private String attribution(CardData card, VerbatimEntry entry) {
        String person = subject.say(entry.isTenant() ? "person.tenant" : "person.staff");
        return card.votes() == 0 ? subject.say("workshop.by", person, card.verbatim())
                : subject.say("workshop.by.voted", person, card.verbatim(),
                        subject.count("workshop.votes", card.votes()));
    }
}
