package org.verbatelier.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;

/**
 * Who said what and how it was coded, laid out for counting. Holds accepted codings only: suggestions are never
 * counted. Immutable, so that one reading of a study serves a table, its chart and the document that prints both.
 */
public final class Evidence {

    /**
     * A person who answered, or the household of an encounter.
     *
     * @param id identifier in the study
     * @param audience whose voice it is
     * @param source identifier of the source
     * @param wave wave; empty when unknown
     * @param encounter whether the words come from a conversation
     * @param date day on which they spoke; null when unknown
     * @param values value by name of variable, empty when there is none
     */
    public record Respondent(String id, Audience audience, String source, String wave, boolean encounter,
            LocalDate date, UnaryOperator<String> values) {

        /** A respondent of an unknown day. */
        public Respondent(String id, Audience audience, String source, String wave, boolean encounter,
                UnaryOperator<String> values) {
            this(id, audience, source, wave, encounter, null, values);
        }

        /** The value of a variable; empty when the respondent has none. */
        public String value(String variable) {
            String value = values.apply(variable);
            return value == null ? "" : value;
        }
    }

    /**
     * A text of a respondent.
     *
     * @param respondent index of the respondent
     * @param id identifier of the verbatim
     * @param expressed whether it says anything, that is, is not blank
     */
    public record Text(int respondent, String id, boolean expressed) {}

    /**
     * A code on a span of a text.
     *
     * @param text index of the text
     * @param start first UTF-16 unit
     * @param end unit after the last one
     * @param code qualified code
     * @param valence how the speaker judges it
     * @param severity 1 to 4 when negative, 0 when not stated
     */
    public record Mark(int text, int start, int end, String code, Valence valence, int severity) {}

    private final List<Respondent> respondents;
    private final List<Text> texts;
    private final List<Mark> marks;
    private final Map<String, CodeEntry> codes;

    private Evidence(List<Respondent> respondents, List<Text> texts, List<Mark> marks, Map<String, CodeEntry> codes) {
        this.respondents = List.copyOf(respondents);
        this.texts = List.copyOf(texts);
        this.codes = Map.copyOf(codes);
        Mark[] ordered = marks.toArray(Mark[]::new);
        Arrays.sort(ordered, Comparator.comparingInt((Mark mark) -> texts.get(mark.text()).respondent())
                .thenComparingInt(Mark::text).thenComparingInt(Mark::start).thenComparingInt(Mark::end)
                .thenComparing(Mark::code));
        this.marks = List.of(ordered);
    }

    public List<Respondent> respondents() {
        return respondents;
    }

    public List<Text> texts() {
        return texts;
    }

    /** Codings in order of respondent, text and span: those of one unit of any base follow each other. */
    public List<Mark> marks() {
        return marks;
    }

    public Respondent respondentOf(Mark mark) {
        return respondents.get(texts.get(mark.text()).respondent());
    }

    /** The entry of a qualified code; an entry made from the code itself when no scheme defines it. */
    public CodeEntry code(String qualified) {
        CodeEntry entry = codes.get(qualified);
        return entry == null ? CodeEntry.unknown(qualified) : entry;
    }

    /** The codes that schemes of the study define. */
    public Collection<CodeEntry> codes() {
        return codes.values();
    }

    /** The same people and texts with other marks, and with these codes besides the present ones. */
    Evidence with(Collection<Mark> others, Collection<CodeEntry> more) {
        Map<String, CodeEntry> all = new HashMap<>(codes);
        more.forEach(entry -> all.put(entry.scheme() + ":" + entry.schemeCode(), entry));
        return new Evidence(respondents, texts, List.copyOf(others), all);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects evidence; not thread-safe. */
    public static final class Builder {

        private final List<Respondent> respondents = new ArrayList<>();
        private final Map<String, Integer> indexes = new HashMap<>();
        private final List<Text> texts = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private final Map<String, CodeEntry> codes = new LinkedHashMap<>();

        private Builder() {
        }

        /** Adds a respondent, or returns the index of the one with the same identifier and audience. */
        public int respondent(Respondent respondent) {
            Objects.requireNonNull(respondent.audience(), "audience");
            return indexes.computeIfAbsent(respondent.audience() + " " + respondent.id(), key -> {
                respondents.add(respondent);
                return respondents.size() - 1;
            });
        }

        /** Adds a text of a respondent and returns its index. */
        public int text(int respondent, String id, boolean expressed) {
            Objects.checkIndex(respondent, respondents.size());
            texts.add(new Text(respondent, id, expressed));
            return texts.size() - 1;
        }

        /** Adds an accepted coding. */
        public Builder mark(Mark mark) {
            Objects.checkIndex(mark.text(), texts.size());
            marks.add(mark);
            return this;
        }

        /** Describes a code. */
        public Builder code(CodeEntry entry) {
            codes.put(entry.scheme() + ":" + entry.schemeCode(), entry);
            return this;
        }

        public Evidence build() {
            return new Evidence(respondents, texts, marks, codes);
        }
    }
}
