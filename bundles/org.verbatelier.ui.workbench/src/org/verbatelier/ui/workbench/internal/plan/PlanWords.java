package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verbatelier.analysis.catalogue.Catalogue;
import org.verbatelier.analysis.catalogue.CatalogueEntry;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.presentation.plan.ActionDates;
import org.verbatelier.presentation.plan.PlanRef;

/** What entries of the plan and their values are called. */
final class PlanWords {

    private PlanWords() {
    }

    /** A value of an enumeration, such as the state of an action. */
    static String of(Enum<?> value) {
        return Messages.get("value." + value.getClass().getSimpleName() + "." + value.name());
    }

    /** What an entry is. */
    static String kind(PlanRef.Kind kind) {
        return Messages.get("kind." + kind.name());
    }

    /** What an entry is called, with its number when it has one. */
    static String title(PlanEntry entry) {
        return entry instanceof Action action && action.getNumber() > 0
                ? Messages.get("action.numbered", String.valueOf(action.getNumber()), action.getTitle())
                : String.valueOf(entry.getTitle());
    }

    /** The number of an action, such as A3. */
    static String number(Action action) {
        return Messages.get("action.number", String.valueOf(action.getNumber()));
    }

    /** The sign of a kind of entry. */
    static String icon(PlanRef.Kind kind) {
        return switch (kind) {
            case IRRITANT -> "annoyed";
            case CHANTIER -> "hard-hat";
            case PLAN, AXIS -> "square-kanban";
            case ACTION -> "goal";
            case PROJECT -> "building-2";
            case PROMISE, SERVICE -> "handshake";
        };
    }

    /** The type of an irritant with its label; empty when undecided. */
    static String type(Irritant irritant) {
        return irritant.getType() == null ? "" : named(catalogue().irritantTypes(), irritant.getType());
    }

    /** An entry of a catalogue with its label. */
    static String named(List<CatalogueEntry> entries, String id) {
        return find(entries, id).map(PlanWords::named).orElse(id);
    }

    static String named(CatalogueEntry entry) {
        return Messages.get("catalogue.entry", entry.id(), entry.label());
    }

    static Optional<CatalogueEntry> find(List<CatalogueEntry> entries, String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    static Catalogue catalogue() {
        return Catalogue.in(Locale.getDefault());
    }

    /** What is wrong with the dates of an action; null for nothing. */
    static String warning(Action action, ActionDates dates) {
        if (dates.late() > 0) {
            return Messages.get("late", dates.late());
        }
        return dates.overdue() == null ? null : Messages.get("late.milestone", dates.overdue().getTitle());
    }
}
