package org.verbatelier.analysis.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.Study;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Again;
import org.verbatelier.model.plan.Effect;

/**
 * What closed actions brought about: what worked and what did not.
 *
 * @param done finished actions by effect, in the order of the plan; every effect is there
 * @param abandoned actions that were given up
 * @param failures closed actions that say what did not work
 * @param again finished actions by whether they would be done again; every answer is there
 */
public record WhatWorked(Map<Effect, List<Action>> done, List<Action> abandoned, List<Action> failures,
        Map<Again, List<Action>> again) {

    /** The experience of a study. */
    public static WhatWorked of(Study study) {
        Map<Effect, List<Action>> done = new EnumMap<>(Effect.class);
        Map<Again, List<Action>> again = new EnumMap<>(Again.class);
        for (Effect effect : Effect.values()) {
            done.put(effect, new ArrayList<>());
        }
        for (Again answer : Again.values()) {
            again.put(answer, new ArrayList<>());
        }
        List<Action> abandoned = new ArrayList<>();
        List<Action> failures = new ArrayList<>();
        for (Action action : Chain.of(study).actions()) {
            if (action.getState() == ActionState.DONE) {
                done.get(action.getEffect()).add(action);
                again.get(action.getAgain()).add(action);
            } else if (action.getState() == ActionState.ABANDONED) {
                abandoned.add(action);
            } else {
                continue;
            }
            if (action.getWhatFailed() != null && !action.getWhatFailed().isBlank()) {
                failures.add(action);
            }
        }
        return new WhatWorked(done, abandoned, failures, again);
    }

    /** How many actions are finished. */
    public int finished() {
        return done.values().stream().mapToInt(List::size).sum();
    }
}
