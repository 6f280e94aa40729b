package org.verbatelier.presentation.workshop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import org.verbatelier.core.CodebookEdits;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewNodes;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.operation.CardData;
import org.verbatelier.core.operation.ChangeCards;
import org.verbatelier.core.operation.ChangeMemos;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Layer;
import org.verbatelier.model.coding.Memo;
import org.verbatelier.model.coding.Valence;

/**
 * The wall of one sharing workshop. Builds the operations that change it; nothing is changed until they are applied, and
 * each is one undo. Belongs to one thread.
 */
public final class Wall {

    private final Study study;
    private final String title;
    private final BiFunction<VerbatimEntry, Span, Optional<String>> quoting;
    private WallOrder order = WallOrder.CORPUS;

    /**
     * A wall of a study, whether it has cards already or not.
     *
     * @param title title of the workshop
     * @param quoting the words of a passage as they may be shown; empty when they must not be
     */
    public Wall(Study study, String title, BiFunction<VerbatimEntry, Span, Optional<String>> quoting) {
        this.study = study;
        this.title = title;
        this.quoting = quoting;
    }

    /** Titles of the workshops that have cards, in alphabetical order. */
    public static List<String> titles(Study study) {
        return study.read(() -> {
            TreeSet<String> titles = new TreeSet<>();
            study.header().getCards().forEach(card -> titles.add(card.getWorkshop()));
            return List.copyOf(titles);
        });
    }

    public String title() {
        return title;
    }

    public WallOrder order() {
        return order;
    }

    public void setOrder(WallOrder newOrder) {
        order = newOrder;
    }

    /** The groups: first what is to be sorted, even when that is nothing, then the others by name. */
    public List<WallGroup> groups() {
        return study.read(() -> {
            Map<String, List<WallCard>> groups = new TreeMap<>();
            groups.put("", new ArrayList<>());
            Comparator<CardData> corpus = Comparator
                    .comparingInt((CardData card) -> study.corpus().indexOf(card.verbatim()))
                    .thenComparingInt(CardData::start);
            cards().stream().sorted(corpus).sorted(order.comparator())
                    .forEach(card -> groups.computeIfAbsent(card.group(), g -> new ArrayList<>()).add(shown(card)));
            return groups.entrySet().stream().map(group -> new WallGroup(group.getKey(), group.getValue())).toList();
        });
    }

    private WallCard shown(CardData card) {
        VerbatimEntry entry = study.corpus().find(card.verbatim()).orElseThrow();
        return new WallCard(card, quoting.apply(entry, card.span()).orElse(null), entry.isTenant());
    }

    private List<CardData> cards() {
        return study.header().getCards().stream().map(CardData::of).filter(card -> card.workshop().equals(title))
                .toList();
    }

    /** Names of the groups, without what is to be sorted. */
    public List<String> names() {
        return groups().stream().map(WallGroup::name).filter(name -> !name.isEmpty()).toList();
    }

    /**
     * A passage to put up.
     *
     * @param verbatim identifier of the verbatim
     * @param span the words; null for the whole text
     */
    public record Passage(String verbatim, Span span) {}

    /** Puts passages up, to be sorted; those that are up already and empty texts are left out. */
    public Optional<Operation> add(Collection<Passage> passages) {
        List<CardData> added = new ArrayList<>();
        List<CardData> present = cards();
        for (Passage passage : passages) {
            String text = study.corpus().find(passage.verbatim()).map(VerbatimEntry::text).orElse("");
            Span span = passage.span() == null ? Span.of(text) : passage.span();
            CardData card = new CardData(title, passage.verbatim(), span.start(), span.end(), "", 0);
            if (span.length() > 0 && present.stream().noneMatch(card::isSamePassage)
                    && added.stream().noneMatch(card::isSamePassage)) {
                added.add(card);
            }
        }
        return added.isEmpty() ? Optional.empty() : Optional.of(new ChangeCards(added, List.of()));
    }

    /** Takes cards off the wall. */
    public Optional<Operation> remove(Collection<CardData> cards) {
        List<CardData> present = present(cards);
        return present.isEmpty() ? Optional.empty() : Optional.of(new ChangeCards(List.of(), present));
    }

    /** Puts cards into a group, new or not; an empty name puts them back among those to sort. */
    public Optional<Operation> sort(Collection<CardData> cards, String group) {
        return change(cards, card -> card.withGroup(group.strip()));
    }

    /** Gives a group another name; with the name of another group, both become one. */
    public Optional<Operation> rename(String group, String name) {
        return group.isEmpty() || name.isBlank() ? Optional.empty()
                : change(cards().stream().filter(card -> card.group().equals(group)).toList(),
                        card -> card.withGroup(name.strip()));
    }

    /** Adds votes to a card, or takes some back when negative; never below 0. */
    public Optional<Operation> vote(CardData card, int votes) {
        return change(List.of(card), c -> c.withVotes(Math.max(0, c.votes() + votes)));
    }

    private Optional<Operation> change(Collection<CardData> cards, UnaryOperator<CardData> change) {
        List<CardData> before = present(cards).stream().filter(card -> !change.apply(card).equals(card)).toList();
        return before.isEmpty() ? Optional.empty()
                : Optional.of(new ChangeCards(before.stream().map(change).toList(), before));
    }

    private List<CardData> present(Collection<CardData> cards) {
        return cards().stream().filter(card -> cards.stream().anyMatch(card::isSamePassage)).toList();
    }

    /**
     * Writes the name of a group into the coder's note on each of its verbatims, after what stands there.
     *
     * @param line what to write
     * @return the operation; empty when all have it already
     */
    public Optional<Operation> toMemos(String group, String line) {
        List<Operation> steps = new ArrayList<>();
        Edits edits = new Edits(study);
        verbatimsOf(group).forEach(verbatim -> {
            String before = noteOf(verbatim);
            if (before.lines().noneMatch(line::equals)) {
                Optional<ChangeMemos> memo = edits.memo(verbatim, before.isEmpty() ? line : before + "\n" + line);
                memo.ifPresent(steps::add);
            }
        });
        return together(steps);
    }

    private List<String> verbatimsOf(String group) {
        return cards().stream().filter(card -> card.group().equals(group)).map(CardData::verbatim).distinct().toList();
    }

    private String noteOf(String verbatim) {
        String coder = study.session().coder();
        return study.codings().memosOf(verbatim).stream()
                .filter(memo -> ((Layer) memo.eContainer()).getCoder().equals(coder)).map(Memo::getText).findFirst()
                .orElse("");
    }

    /**
     * Makes a group a draft code in a theme of that purpose, made if need be, and applies it to the passages. What is in
     * quarantine is left out.
     *
     * @param scheme where
     * @param theme label of the theme that receives draft codes
     */
    public Optional<Operation> toCode(String group, Scheme scheme, String theme) {
        List<CardData> coded = cards().stream().filter(card -> card.group().equals(group))
                .filter(card -> !study.consents()
                        .isQuarantined(study.corpus().find(card.verbatim()).orElseThrow()))
                .toList();
        if (group.isEmpty() || coded.isEmpty()) {
            return Optional.empty();
        }
        NewNodes nodes = new NewNodes(scheme);
        CodebookEdits edits = new CodebookEdits(study);
        Optional<Theme> drafts = scheme.getThemes().stream().filter(t -> theme.equals(t.getLabel())).findFirst();
        Theme place = drafts.orElseGet(() -> nodes.theme(theme));
        Code code = nodes.code(place, group);
        String qualified = scheme.getId() + ":" + code.getId();
        List<Operation> steps = new ArrayList<>();
        if (drafts.isPresent()) {
            steps.add(edits.add(place, place.getCodes().size(), code));
        } else {
            place.getCodes().add(code);
            steps.add(edits.add(scheme, scheme.getThemes().size(), place));
        }
        new Edits(study).code(coded.stream().map(card -> new Edits.Application(card.verbatim(), card.span(), qualified,
                Valence.UNSPECIFIED, 0, Edits.MANUAL)).toList()).ifPresent(steps::add);
        return together(steps);
    }

    private static Optional<Operation> together(List<Operation> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(Together.of(steps));
    }
}
