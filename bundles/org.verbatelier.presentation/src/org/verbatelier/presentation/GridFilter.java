package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which verbatims to show: those that fulfil every condition.
 *
 * @param conditions in the order they were set, without repetition
 */
public record GridFilter(List<Condition> conditions) {

    /** Everything. */
    public static final GridFilter NONE = new GridFilter(List.of());

    public GridFilter {
        conditions = conditions.stream().distinct().toList();
    }

    /** Adds a condition. */
    public GridFilter with(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new GridFilter(more);
    }

    /** Adds a criterion to be met. */
    public GridFilter with(Criterion criterion) {
        return with(Condition.with(criterion));
    }

    /**
     * Adds a criterion to be met; another value of a variable that is asked for, or another state, becomes one more that is
     * accepted.
     */
    public GridFilter widened(Criterion criterion) {
        for (Condition condition : conditions) {
            Criterion before = condition.criterion();
            if (!condition.without() && before instanceof Criterion.Value one
                    && criterion instanceof Criterion.Value two && one.variable().equals(two.variable())) {
                return replacing(condition,
                        Condition.with(new Criterion.Value(one.variable(), union(one.values(), two.values()))));
            }
            if (!condition.without() && before instanceof Criterion.State one
                    && criterion instanceof Criterion.State two) {
                return replacing(condition,
                        Condition.with(new Criterion.State(union(one.states(), two.states()))));
            }
        }
        return with(criterion);
    }

    private static <T> Set<T> union(Set<T> one, Set<T> two) {
        Set<T> all = new HashSet<>(one);
        all.addAll(two);
        return all;
    }

    /** Takes a condition away. */
    public GridFilter less(Condition condition) {
        return new GridFilter(conditions.stream().filter(c -> !c.equals(condition)).toList());
    }

    /** Puts a condition in the place of another. */
    public GridFilter replacing(Condition before, Condition after) {
        return new GridFilter(conditions.stream().map(c -> c.equals(before) ? after : c).toList());
    }

    /** Words that must occur, accents and case apart; blank takes the condition away. */
    public GridFilter withText(String text) {
        GridFilter others = less(Criterion.Words.class, words -> !words.exact());
        return text.isBlank() ? others : others.with(new Criterion.Words(text, false));
    }

    /** The words that {@link #withText} set; empty when none. */
    public String text() {
        return conditions.stream().filter(c -> !c.without()).map(Condition::criterion)
                .filter(Criterion.Words.class::isInstance).map(Criterion.Words.class::cast).filter(w -> !w.exact())
                .map(Criterion.Words::text).findFirst().orElse("");
    }

    /** The one code or theme that must be applied; null for any. */
    public GridFilter withCode(String code) {
        GridFilter others = less(Criterion.Coded.class, c -> true);
        return code == null ? others : others.with(new Criterion.Coded(code));
    }

    /** The accepted states; empty for any. */
    public GridFilter withStates(Set<CodingState> states) {
        GridFilter others = less(Criterion.State.class, c -> true);
        return states.isEmpty() ? others : others.with(new Criterion.State(states));
    }

    /** The states that {@link #withStates} set; empty when none. */
    public Set<CodingState> states() {
        return conditions.stream().filter(c -> !c.without()).map(Condition::criterion)
                .filter(Criterion.State.class::isInstance).map(Criterion.State.class::cast)
                .map(Criterion.State::states).findFirst().orElse(Set.of());
    }

    /** The one value a variable must have; null takes the condition away. */
    public GridFilter withValue(String variable, String value) {
        GridFilter others = less(Criterion.Value.class, c -> c.variable().equals(variable));
        return value == null ? others : others.with(new Criterion.Value(variable, Set.of(value)));
    }

    /** Whether something must still be suggested. */
    public GridFilter withSuggested(boolean suggested) {
        GridFilter others = less(Criterion.Suggested.class, c -> c.rule() == null);
        return suggested ? others.with(new Criterion.Suggested(null)) : others;
    }

    /** Only these verbatims; null for all. */
    public GridFilter withAmong(Set<String> verbatims) {
        GridFilter others = less(Criterion.Among.class, c -> true);
        return verbatims == null ? others : others.with(new Criterion.Among(verbatims));
    }

    private <T extends Criterion> GridFilter less(Class<T> type, Predicate<T> which) {
        return new GridFilter(conditions.stream().filter(c -> c.without() || !type.isInstance(c.criterion())
                || !which.test(type.cast(c.criterion()))).toList());
    }

    public boolean isNone() {
        return conditions.isEmpty();
    }
}
