package org.verbatelier.presentation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Suggestion;

/** Whether a verbatim, given by its place in the corpus, meets a criterion. */
final class RowTest {

    private final Study study;
    private final StateBoard states;
    private final Marks marks;
    private final StudyColumns columns;

    RowTest(Study study, StateBoard states, Marks marks, StudyColumns columns) {
        this.study = study;
        this.states = states;
        this.marks = marks;
        this.columns = columns;
    }

    /** Whether a change of codings, marks or notes may change the answer. */
    static boolean dependsOnCoding(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Words w -> false;
            case Criterion.Value v -> false;
            case Criterion.Length l -> false;
            case Criterion.Among a -> false;
            case Criterion.Coded c -> true;
            case Criterion.State s -> true;
            case Criterion.Coder c -> true;
            case Criterion.Suggested s -> true;
            case Criterion.CodedOn c -> true;
            case Criterion.Flagged f -> true;
            case Criterion.Noted n -> true;
        };
    }

    /** A test for one thread; to be asked inside {@link Study#read}. */
    IntPredicate of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Words words -> words(words);
            case Criterion.Coded coded -> {
                Set<String> family = CodeFamily.of(study.codes(), coded.code());
                yield coding(coding -> family.contains(coding.getCode()));
            }
            case Criterion.State state -> entry -> state.states().contains(states.get(entry));
            case Criterion.Value value -> value(value);
            case Criterion.Coder coder -> coding(coding -> study.codings().coderOf(coding).equals(coder.name()));
            case Criterion.Suggested suggested -> entry -> isSuggested(id(entry), suggested.rule());
            case Criterion.Length length -> entry -> {
                int words = words(entry(entry).text());
                return words >= length.from() && words <= length.to();
            };
            case Criterion.CodedOn when -> coding(coding -> isWithin(coding, when));
            case Criterion.Flagged flagged -> entry -> study.codings().flagsOf(id(entry)).stream()
                    .anyMatch(flag -> flag.getKind() == flagged.kind());
            case Criterion.Noted noted -> {
                IntPredicate onCoding = coding(coding -> coding.getMemo() != null);
                yield entry -> !study.codings().memosOf(id(entry)).isEmpty() || onCoding.test(entry);
            }
            case Criterion.Among among -> entry -> among.verbatims().contains(id(entry));
        };
    }

    private VerbatimEntry entry(int entry) {
        return study.corpus().entries().get(entry);
    }

    private String id(int entry) {
        return entry(entry).id();
    }

    private IntPredicate coding(Predicate<Coding> wanted) {
        return entry -> {
            for (Coding coding : study.codings().of(id(entry))) {
                if (wanted.test(coding)) {
                    return true;
                }
            }
            return false;
        };
    }

    private boolean isSuggested(String verbatim, String rule) {
        List<Suggestion> pending = marks.suggestions(verbatim);
        return rule == null ? !pending.isEmpty() : pending.stream().anyMatch(s -> s.getRule().equals(rule));
    }

    private static boolean isWithin(Coding coding, Criterion.CodedOn when) {
        if (coding.getDate() == null) {
            return false;
        }
        LocalDate day = LocalDate.ofInstant(coding.getDate(), ZoneId.systemDefault());
        return (when.from() == null || !day.isBefore(when.from())) && (when.to() == null || !day.isAfter(when.to()));
    }

    private IntPredicate value(Criterion.Value value) {
        ValueColumn column = columns.values(value.variable());
        boolean[] accepted = new boolean[column.values().size()];
        for (int place = 0; place < accepted.length; place++) {
            accepted[place] = value.values().contains(column.values().get(place));
        }
        return entry -> accepted[column.place(entry)];
    }

    private IntPredicate words(Criterion.Words wanted) {
        if (wanted.exact()) {
            List<String> words = Arrays.stream(wanted.text().strip().split("\\s+")).toList();
            return entry -> words.stream().allMatch(entry(entry).text()::contains);
        }
        String[] words = Arrays.stream(FoldedText.of(wanted.text()).strip().split("\\s+"))
                .filter(word -> !word.isEmpty()).toArray(String[]::new);
        FoldedText text = new FoldedText();
        FoldedText identifier = new FoldedText();
        return entry -> {
            text.fold(entry(entry).text());
            for (String word : words) {
                if (!text.contains(word) && !identifier.fold(id(entry)).startsWith(word)) {
                    return false;
                }
            }
            return true;
        };
    }

    /** The number of words, as separated by spaces. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
