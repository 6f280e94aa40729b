package org.verbatelier.presentation.plan;

import java.util.List;
import java.util.Map;

import org.verbatelier.model.plan.PlanPackage.Literals;
import org.verbatelier.presentation.plan.PlanField.Kind;

/**
 * A part of the form of an entry, which can be folded.
 *
 * @param key names it in messages
 * @param isOpen whether it is unfolded until the user folds it
 * @param fields from top to bottom
 */
public record PlanSection(String key, boolean isOpen, List<PlanField> fields) {

    private static final PlanSection TALK = new PlanSection("talk", false, List.of(
            new PlanField("comments", Literals.PLAN_ENTRY__COMMENTS, Kind.COMMENTS)));
    private static final PlanSection HISTORY = new PlanSection("history", false,
            List.of(new PlanField("history", null, Kind.HISTORY)));
    private static final PlanField TITLE = new PlanField("title", Literals.PLAN_ENTRY__TITLE, Kind.LINE);

    private static final Map<PlanRef.Kind, List<PlanSection>> FORMS = Map.of(PlanRef.Kind.ACTION, action(),
            PlanRef.Kind.IRRITANT, irritant(), PlanRef.Kind.CHANTIER, chantier(), PlanRef.Kind.PROJECT, project(),
            PlanRef.Kind.PROMISE, promise(), PlanRef.Kind.SERVICE, service(), PlanRef.Kind.PLAN,
            List.of(new PlanSection("main", true, List.of(TITLE)), TALK, HISTORY), PlanRef.Kind.AXIS,
            List.of(new PlanSection("main", true, List.of(TITLE)), TALK, HISTORY));

    /** The form of a kind of entry, from top to bottom. */
    public static List<PlanSection> of(PlanRef.Kind kind) {
        return FORMS.get(kind);
    }

    private static List<PlanSection> action() {
        return List.of(new PlanSection("main", true, List.of(TITLE,
                new PlanField("state", Literals.ACTION__STATE, Kind.STATE),
                new PlanField("owner", Literals.ACTION__OWNER, Kind.KNOWN),
                new PlanField("due", Literals.ACTION__DUE, Kind.DATE), new PlanField("axis", null, Kind.AXIS),
                new PlanField("type", Literals.ACTION__TYPE, Kind.CHOICE),
                new PlanField("description", Literals.ACTION__DESCRIPTION, Kind.TEXT))),
                new PlanSection("why", true, List.of(
                        new PlanField("proofs", Literals.ACTION__EVIDENCE, Kind.PROOFS),
                        new PlanField("irritants", Literals.ACTION__IRRITANTS, Kind.IRRITANTS),
                        new PlanField("chantier", Literals.ACTION__CHANTIER, Kind.CHANTIER),
                        new PlanField("lever", Literals.ACTION__LEVER, Kind.CATALOGUE),
                        new PlanField("service", Literals.ACTION__SERVICE_COMMITMENT, Kind.SERVICE))),
                new PlanSection("priority", false, List.of(
                        new PlanField("effort", Literals.ACTION__EFFORT, Kind.CHOICE),
                        new PlanField("priority", Literals.ACTION__PRIORITY, Kind.PRIORITY))),
                new PlanSection("where", false, List.of(
                        new PlanField("level", Literals.ACTION__PERIMETER_LEVEL, Kind.CHOICE),
                        new PlanField("perimeter", Literals.ACTION__PERIMETER, Kind.KNOWN),
                        new PlanField("qpv", Literals.ACTION__QPV, Kind.KNOWN),
                        new PlanField("targetPublic", Literals.ACTION__TARGET_PUBLIC, Kind.KNOWN))),
                new PlanSection("who", false, List.of(
                        new PlanField("contributors", Literals.ACTION__CONTRIBUTORS, Kind.LIST),
                        new PlanField("provider", Literals.ACTION__PROVIDER, Kind.KNOWN),
                        new PlanField("partners", Literals.ACTION__PARTNERS, Kind.LIST))),
                new PlanSection("when", false, List.of(new PlanField("start", Literals.ACTION__START, Kind.DATE),
                        new PlanField("firstDue", Literals.ACTION__FIRST_DUE, Kind.FACT),
                        new PlanField("done", Literals.ACTION__DONE, Kind.FACT),
                        new PlanField("milestones", Literals.ACTION__MILESTONES, Kind.MILESTONES))),
                new PlanSection("measure", false, List.of(
                        new PlanField("indicator", Literals.ACTION__INDICATOR, Kind.LINE),
                        new PlanField("indicatorTarget", Literals.ACTION__INDICATOR_TARGET, Kind.LINE),
                        new PlanField("indicatorSource", Literals.ACTION__INDICATOR_SOURCE, Kind.KNOWN),
                        new PlanField("indicatorResult", Literals.ACTION__INDICATOR_RESULT, Kind.LINE))),
                new PlanSection("tfpb", false, List.of(
                        new PlanField("tfpbAxis", Literals.ACTION__TFPB_AXIS, Kind.CATALOGUE),
                        new PlanField("amountPlanned", Literals.ACTION__AMOUNT_PLANNED, Kind.AMOUNT),
                        new PlanField("amountRealised", Literals.ACTION__AMOUNT_REALISED, Kind.AMOUNT),
                        new PlanField("amountValued", Literals.ACTION__AMOUNT_VALUED, Kind.AMOUNT),
                        new PlanField("funding", Literals.ACTION__FUNDING, Kind.KNOWN))),
                new PlanSection("result", false, List.of(
                        new PlanField("effect", Literals.ACTION__EFFECT, Kind.CHOICE),
                        new PlanField("result", Literals.ACTION__RESULT, Kind.TEXT),
                        new PlanField("whatFailed", Literals.ACTION__WHAT_FAILED, Kind.TEXT),
                        new PlanField("again", Literals.ACTION__AGAIN, Kind.CHOICE),
                        new PlanField("feedbackDate", Literals.ACTION__FEEDBACK_DATE, Kind.DATE),
                        new PlanField("feedbackMedium", Literals.ACTION__FEEDBACK_MEDIUM, Kind.KNOWN))),
                TALK, HISTORY);
    }

    private static List<PlanSection> irritant() {
        return List.of(new PlanSection("main", true, List.of(TITLE,
                new PlanField("irritantType", Literals.IRRITANT__TYPE, Kind.CATALOGUE),
                new PlanField("chantier", null, Kind.CHANTIER),
                new PlanField("definition", Literals.IRRITANT__DEFINITION, Kind.TEXT),
                new PlanField("owner", Literals.IRRITANT__OWNER, Kind.KNOWN))),
                new PlanSection("why", true, List.of(
                        new PlanField("proofs", Literals.IRRITANT__EVIDENCE, Kind.PROOFS),
                        new PlanField("codes", Literals.IRRITANT__CODES, Kind.CODES),
                        new PlanField("causes", Literals.IRRITANT__CAUSES, Kind.LIST))),
                new PlanSection("answers", true, List.of(new PlanField("actions", null, Kind.ACTIONS),
                        new PlanField("noActionReason", Literals.IRRITANT__NO_ACTION_REASON, Kind.LINE))),
                new PlanSection("where", false, List.of(
                        new PlanField("level", Literals.IRRITANT__PERIMETER_LEVEL, Kind.CHOICE),
                        new PlanField("perimeter", Literals.IRRITANT__PERIMETER, Kind.KNOWN),
                        new PlanField("publics", Literals.IRRITANT__PUBLICS, Kind.PUBLICS),
                        new PlanField("moments", Literals.IRRITANT__MOMENTS, Kind.LIST))),
                TALK, HISTORY);
    }

    private static List<PlanSection> chantier() {
        return List.of(new PlanSection("main", true, List.of(TITLE,
                new PlanField("owner", Literals.CHANTIER__OWNER, Kind.KNOWN),
                new PlanField("aim", Literals.CHANTIER__DESCRIPTION, Kind.TEXT))),
                new PlanSection("why", true, List.of(new PlanField("irritants", null, Kind.IRRITANTS))), TALK, HISTORY);
    }

    private static List<PlanSection> project() {
        return List.of(new PlanSection("main", true, List.of(TITLE,
                new PlanField("residence", Literals.PROJECT__RESIDENCE, Kind.KNOWN),
                new PlanField("state", Literals.PROJECT__STATE, Kind.CHOICE),
                new PlanField("lead", Literals.PROJECT__LEAD, Kind.KNOWN),
                new PlanField("aim", Literals.PROJECT__DESCRIPTION, Kind.TEXT),
                new PlanField("partners", Literals.PROJECT__PARTNERS, Kind.LIST))),
                new PlanSection("why", true, List.of(
                        new PlanField("proofs", Literals.PROJECT__EVIDENCE, Kind.PROOFS),
                        new PlanField("irritants", Literals.PROJECT__IRRITANTS, Kind.IRRITANTS),
                        new PlanField("actions", Literals.PROJECT__ACTIONS, Kind.ACTIONS))),
                new PlanSection("when", false, List.of(new PlanField("start", Literals.PROJECT__START, Kind.DATE),
                        new PlanField("due", Literals.PROJECT__DUE, Kind.DATE),
                        new PlanField("milestones", Literals.PROJECT__MILESTONES, Kind.MILESTONES))),
                new PlanSection("measure", false, List.of(
                        new PlanField("indicators", Literals.PROJECT__INDICATORS, Kind.LIST),
                        new PlanField("review", Literals.PROJECT__REVIEW, Kind.TEXT))),
                TALK, HISTORY);
    }

    private static List<PlanSection> promise() {
        return List.of(new PlanSection("main", true, List.of(
                new PlanField("promise", Literals.PLAN_ENTRY__TITLE, Kind.LINE),
                new PlanField("who", Literals.COMMITMENT__WHO, Kind.KNOWN),
                new PlanField("due", Literals.COMMITMENT__DUE, Kind.DATE),
                new PlanField("kept", Literals.COMMITMENT__STATE, Kind.CHOICE),
                new PlanField("answered", Literals.COMMITMENT__ANSWERED, Kind.DATE))),
                new PlanSection("why", true, List.of(
                        new PlanField("proofs", Literals.COMMITMENT__VERBATIM, Kind.PROOFS))),
                TALK, HISTORY);
    }

    private static List<PlanSection> service() {
        return List.of(new PlanSection("main", true, List.of(
                new PlanField("promise", Literals.PLAN_ENTRY__TITLE, Kind.LINE),
                new PlanField("charter", Literals.SERVICE_COMMITMENT__CHARTER, Kind.KNOWN),
                new PlanField("codes", Literals.SERVICE_COMMITMENT__CODES, Kind.CODES),
                new PlanField("revisions", Literals.SERVICE_COMMITMENT__REVISIONS, Kind.REVISIONS))),
                new PlanSection("why", true, List.of(new PlanField("proofs", null, Kind.PROOFS),
                        new PlanField("actions", null, Kind.ACTIONS))),
                TALK, HISTORY);
    }
}
