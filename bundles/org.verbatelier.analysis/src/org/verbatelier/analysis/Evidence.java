package org.verbatelier.analysis;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import org.verbatelier.analysis.internal.Marks;
import org.verbatelier.analysis.internal.Texts;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.VariableRole;

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

        /** How the words were gathered. */
        public Collected collected() {
            return encounter ? Collected.ENCOUNTER : Collected.SURVEY;
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
    private final Texts texts;
    private final Marks marks;
    private final Map<String, CodeEntry> codes;
    private final List<VariableEntry> variables;
    private final Map<String, Categories> categories;

    private Evidence(List<Respondent> respondents, Texts texts, Marks marks, Map<String, CodeEntry> codes,
            List<VariableEntry> variables, Map<String, Categories> categories) {
        this.respondents = respondents;
        this.texts = texts;
        this.marks = marks;
        this.codes = codes;
        this.variables = variables;
        this.categories = categories;
    }

    public List<Respondent> respondents() {
        return respondents;
    }

    public List<Text> texts() {
        return new View<>(texts.size()) {
            @Override
            public Text get(int index) {
                return new Text(texts.respondent(index), texts.id(index), texts.expressed(index));
            }
        };
    }

    /** Codings in order of respondent, text and span: those of one unit of any base follow each other. */
    public List<Mark> marks() {
        return new View<>(marks.size()) {
            @Override
            public Mark get(int index) {
                return marks.get(index);
            }
        };
    }

    /** A list that makes its elements when asked for them. */
    private abstract static class View<T> extends AbstractList<T> implements RandomAccess {

        private final int size;

        View(int size) {
            this.size = size;
        }

        @Override
        public int size() {
            return size;
        }
    }

    /** The texts, laid out for the counting of this bundle. */
    public Texts textArrays() {
        return texts;
    }

    /** The codings, laid out for the counting of this bundle. */
    public Marks markArrays() {
        return marks;
    }

    public Respondent respondentOf(Mark mark) {
        return respondents.get(texts.respondent(mark.text()));
    }

    /** Who said a text, by its index. */
    public Respondent respondentOf(int text) {
        return respondents.get(texts.respondent(text));
    }

    /** Index of the text of a verbatim; -1 when it is no evidence. */
    public int indexOfText(String verbatim) {
        return texts.indexOf(verbatim);
    }

    /** The entry of a qualified code; an entry made from the code itself when no scheme defines it. */
    public CodeEntry code(String qualified) {
        CodeEntry entry = codes.get(qualified);
        return entry == null ? CodeEntry.unknown(qualified) : entry;
    }

    /** All codes that schemes define, in their order. */
    public Collection<CodeEntry> codes() {
        return codes.values();
    }

    /** The variables that respondents have values of. */
    public List<VariableEntry> variables() {
        return variables;
    }

    /** The variable of that name, in any case. */
    public Optional<VariableEntry> variable(String name) {
        return variables.stream().filter(variable -> variable.name().equals(name)).findFirst()
                .or(() -> variables.stream().filter(variable -> variable.name().equalsIgnoreCase(name)).findFirst());
    }

    /** The first variable of a role. */
    public Optional<VariableEntry> variable(VariableRole role) {
        return variables.stream().filter(variable -> variable.role() == role).findFirst();
    }

    /** The values of a variable over all respondents; read once. */
    public Categories categories(String variable) {
        return categories.computeIfAbsent(variable, name -> Categories.of(this, name));
    }

    /** How most of what tenants say was gathered: by survey as soon as one of them answered one. */
    public Collected mainCollected() {
        for (int i = 0; i < texts.size(); i++) {
            Respondent respondent = respondents.get(texts.respondent(i));
            if (texts.expressed(i) && respondent.audience() == Audience.TENANT && !respondent.encounter()) {
                return Collected.SURVEY;
            }
        }
        return respondents.stream().anyMatch(Respondent::encounter) ? Collected.ENCOUNTER : Collected.SURVEY;
    }

    /** The same people and words with other codings, and with further codes described. */
    public Evidence with(Collection<Mark> otherMarks, Collection<CodeEntry> more) {
        Map<String, CodeEntry> described = new LinkedHashMap<>(codes);
        more.forEach(entry -> described.put(entry.scheme() + ":" + entry.schemeCode(), entry));
        return new Evidence(respondents, texts, Marks.of(otherMarks, texts), Collections.unmodifiableMap(described),
                variables, categories);
    }

    /** The same people and words where only the codings of some texts, by index, are others. */
    public Evidence withMarksOf(Set<Integer> changed, Collection<Mark> theirMarks) {
        return new Evidence(respondents, texts, marks.replace(changed, theirMarks, texts), codes, variables,
                categories);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects evidence; not thread-safe. */
    public static final class Builder {

        private final List<Respondent> respondents = new ArrayList<>();
        private final Map<Audience, Map<String, Integer>> indexes = new EnumMap<>(Audience.class);
        private final Texts.Builder texts = new Texts.Builder();
        private final Marks.Builder marks = new Marks.Builder();
        private final Map<String, CodeEntry> codes = new LinkedHashMap<>();
        private final Map<String, VariableEntry> variables = new LinkedHashMap<>();

        private Builder() {
        }

        /** Adds a respondent, or returns the index of the one with the same identifier and audience. */
        public int respondent(Respondent respondent) {
            Objects.requireNonNull(respondent.audience(), "audience");
            Integer known = indexes.computeIfAbsent(respondent.audience(), audience -> new HashMap<>())
                    .putIfAbsent(respondent.id(), respondents.size());
            if (known != null) {
                return known;
            }
            respondents.add(respondent);
            return respondents.size() - 1;
        }

        /** Adds a text of a respondent and returns its index. */
        public int text(int respondent, String id, boolean expressed) {
            Objects.checkIndex(respondent, respondents.size());
            return texts.add(respondent, id, expressed);
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

        /** Describes a variable; of several of one name the first counts. */
        public Builder variable(VariableEntry variable) {
            variables.putIfAbsent(variable.name(), variable);
            return this;
        }

        public Evidence build() {
            Texts all = texts.build(respondents.size());
            return new Evidence(List.of(respondents.toArray(Respondent[]::new)), all, marks.build(all),
                    Collections.unmodifiableMap(new LinkedHashMap<>(codes)), List.copyOf(variables.values()),
                    new ConcurrentHashMap<>());
        }
    }
}
