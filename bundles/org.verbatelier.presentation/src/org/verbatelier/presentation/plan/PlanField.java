package org.verbatelier.presentation.plan;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that can be written about an entry of the plan.
 *
 * @param key names it in messages
 * @param feature what is written; null when it is not one attribute, as the axis an action lies in
 * @param kind how it is written
 */
public record PlanField(String key, EStructuralFeature feature, Kind kind) {

    /** How something is written. */
    public enum Kind {
        /** A few words. */
        LINE,
        /** A few words, mostly some that have been used before. */
        KNOWN,
        /** Sentences. */
        TEXT,
        /** Several, one a line. */
        LIST,
        DATE,
        /** Euros. */
        AMOUNT,
        /** One of few. */
        CHOICE,
        /** How far it is; to close it takes a result. */
        STATE,
        /** A code of a catalogue: types of irritants, axes of the TFPB, levers. */
        CATALOGUE,
        /** Tenants, staff or both. */
        PUBLICS,
        /** The axis that an action lies in. */
        AXIS,
        /** The chantier that an irritant or an action belongs to. */
        CHANTIER,
        /** The commitment of a charter that an action serves. */
        SERVICE,
        /** The priority and why people set it. */
        PRIORITY,
        /** Codes of the codebook. */
        CODES,
        /** Irritants that are linked. */
        IRRITANTS,
        /** Actions that are linked, or that answer. */
        ACTIONS,
        /** Passages that prove it. */
        PROOFS,
        MILESTONES,
        /** Dated wordings. */
        REVISIONS,
        COMMENTS,
        /** What was changed, by whom and when; not to be written. */
        HISTORY,
        /** Something that is only read. */
        FACT
    }

    /** Whether it is made of widgets of its own, beyond one field. */
    public boolean isPart() {
        return switch (kind) {
            case IRRITANTS, ACTIONS, PROOFS, MILESTONES, REVISIONS, COMMENTS, HISTORY -> true;
            default -> false;
        };
    }
}
