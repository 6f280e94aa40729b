package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Turn;

/**
 * What the reader shows as one text: an answer, or a whole conversation turn by turn, each turn under a line that names the
 * speaker. Knows which piece of the shown text is which piece of which verbatim.
 */
public final class ReaderDocument {

    private static final ReaderDocument EMPTY = new ReaderDocument("", List.of());

    private final String text;
    private final List<Section> sections;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * A verbatim in the shown text.
     *
     * @param entry the verbatim
     * @param heading first unit of its heading line
     * @param start first unit of its words in the shown text; equal to {@code heading} when it has no heading
     */
    public record Section(VerbatimEntry entry, int heading, int start) {

        public int end() {
            return start + entry.text().length();
        }

        /** Whether these words may be coded as somebody's own, rather than read as context. */
        public boolean isContext() {
            return entry.verbatim() instanceof Turn && !entry.isTenant();
        }
    }

    /** Names the speaker of a turn in the user's language. */
    @FunctionalInterface
    public interface HeadingText {

        String of(VerbatimEntry turn);
    }

    private ReaderDocument(String text, List<Section> sections) {
        this.text = text;
        this.sections = sections;
        for (int i = 0; i < sections.size(); i++) {
            places.put(sections.get(i).entry().id(), i);
        }
    }

    /** Nothing to read. */
    public static ReaderDocument empty() {
        return EMPTY;
    }

    /** The conversation a verbatim belongs to, or the answer alone. */
    public static ReaderDocument of(Study study, VerbatimEntry entry, HeadingText headings) {
        if (entry.conversation() == null) {
            return new ReaderDocument(entry.text(), List.of(new Section(entry, 0, 0)));
        }
        // of the household, because a longer transcript brings further turns of the same conversation
        return of(study.read(() -> study.corpus().ofParticipant(entry.participant().getId()).stream()
                .filter(turn -> isOf(entry.conversation(), turn)).toList()), headings);
    }

    /** Verbatims one after the other, each under its heading. */
    public static ReaderDocument of(List<VerbatimEntry> entries, HeadingText headings) {
        StringBuilder text = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        for (VerbatimEntry section : entries) {
            int heading = text.length();
            text.append(headings.of(section).replaceAll("\\R", " ")).append('\n');
            sections.add(new Section(section, heading, text.length()));
            text.append(section.text()).append('\n');
        }
        return new ReaderDocument(text.toString(), List.copyOf(sections));
    }

    private static boolean isOf(Conversation conversation, VerbatimEntry entry) {
        return entry.conversation() != null && entry.conversation().getId().equals(conversation.getId());
    }

    public String text() {
        return text;
    }

    public List<Section> sections() {
        return sections;
    }

    /** Whether it shows a verbatim. */
    public boolean contains(String verbatim) {
        return section(verbatim).isPresent();
    }

    /** The section of a verbatim. */
    public Optional<Section> section(String verbatim) {
        return Optional.ofNullable(places.get(verbatim)).map(sections::get);
    }

    /** The section at a place of the shown text, its heading included; empty only when there is nothing. */
    public Optional<Section> sectionAt(int offset) {
        return sections.isEmpty() ? Optional.empty() : Optional.of(sections.get(indexAt(offset)));
    }

    /** The number of the section at a place, from 0; 0 as well when there is none. */
    public int indexAt(int offset) {
        int low = 0;
        int high = sections.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sections.get(middle).heading() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** A piece of the shown text as a span of a section's words; empty when it holds none of them. */
    public Optional<Span> span(Section section, int start, int end) {
        int from = Math.max(start, section.start()) - section.start();
        int to = Math.min(end, section.end()) - section.start();
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }
}
