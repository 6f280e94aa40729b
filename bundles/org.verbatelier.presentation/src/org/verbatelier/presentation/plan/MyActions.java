package org.verbatelier.presentation.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.model.plan.Action;

/**
 * The actions of somebody: those they lead and those they help with.
 *
 * @param rows open ones first, the most pressing on top
 */
public record MyActions(List<Row> rows) {

    /**
     * An action.
     *
     * @param leads whether the person leads it; false when they help
     */
    public record Row(Action action, boolean leads, ActionDates dates) {}

    /**
     * What to list.
     *
     * @param person a person or department; empty for everybody
     * @param target the public the actions are for; empty for all
     * @param closed whether closed ones are listed too
     */
    public record Choice(String person, String target, boolean closed) {

        boolean admits(Action action) {
            return (person.isEmpty() || isOf(action, person))
                    && (target.isEmpty() || target.equals(action.getTargetPublic()))
                    && (closed || !ActionDates.isClosed(action.getState()));
        }
    }

    /** The actions that answer a choice. */
    public static MyActions of(Collection<Action> actions, Choice choice, LocalDate today) {
        return new MyActions(actions.stream().filter(choice::admits)
                .map(action -> new Row(action, choice.person().equals(action.getOwner()),
                        ActionDates.of(action, today)))
                .sorted(Comparator.<Row, Boolean>comparing(row -> ActionDates.isClosed(row.action().getState()))
                        .thenComparing(row -> row.action().getDue(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList());
    }

    private static boolean isOf(Action action, String person) {
        return person.equals(action.getOwner()) || action.getContributors().contains(person);
    }

    /** Everybody who leads or helps, in alphabetical order. */
    public static List<String> people(Collection<Action> actions) {
        return known(actions.stream().flatMap(
                action -> Stream.concat(Stream.ofNullable(action.getOwner()), action.getContributors().stream())));
    }

    /** Every public that actions are for. */
    public static List<String> targets(Collection<Action> actions) {
        return known(actions.stream().map(Action::getTargetPublic));
    }

    private static List<String> known(Stream<String> words) {
        return new ArrayList<>(words.filter(word -> word != null && !word.isBlank()).collect(
                Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))));
    }
}
