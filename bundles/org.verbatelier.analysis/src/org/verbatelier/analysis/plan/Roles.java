package org.verbatelier.analysis.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.verbatelier.core.Study;
import org.verbatelier.model.plan.Action;

/** Who leads and who helps: persons or departments by their names, whatever the case. */
public final class Roles {

    /** What somebody is to an action. */
    public enum Role {
        /** Leads it. */
        OWNER,
        /** Helps. */
        CONTRIBUTOR
    }

    private final Map<String, Map<Role, List<Action>>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Roles() {
    }

    /** The roles in the actions of a study. */
    public static Roles of(Study study) {
        Roles roles = new Roles();
        for (Action action : Chain.of(study).actions()) {
            Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            roles.note(action.getOwner(), Role.OWNER, action, known);
            action.getContributors().forEach(name -> roles.note(name, Role.CONTRIBUTOR, action, known));
        }
        return roles;
    }

    private void note(String name, Role role, Action action, Set<String> known) {
        if (name != null && !name.isBlank() && known.add(name.strip())) {
            byName.computeIfAbsent(name.strip(), k -> new TreeMap<>())
                    .computeIfAbsent(role, k -> new ArrayList<>()).add(action);
        }
    }

    /** Everybody who leads or helps, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The actions that somebody has a role in, in the order of the plan. */
    public List<Action> actions(String name, Role role) {
        return Collections.unmodifiableList(
                byName.getOrDefault(name.strip(), Map.of()).getOrDefault(role, List.of()));
    }

    /** The actions that somebody leads, then those where they help. */
    public List<Action> actions(String name) {
        List<Action> all = new ArrayList<>(actions(name, Role.OWNER));
        all.addAll(actions(name, Role.CONTRIBUTOR));
        return all;
    }
}
