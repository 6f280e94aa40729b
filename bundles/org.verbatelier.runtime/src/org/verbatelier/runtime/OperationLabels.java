package org.verbatelier.runtime;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.verbatelier.core.CodeId;
import org.verbatelier.core.Study;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.AddScheme;
import org.verbatelier.core.operation.CardData;
import org.verbatelier.core.operation.ChangeCards;
import org.verbatelier.core.operation.ChangeCodings;
import org.verbatelier.core.operation.ChangeDecisions;
import org.verbatelier.core.operation.ChangeFlags;
import org.verbatelier.core.operation.ChangeMemos;
import org.verbatelier.core.operation.CodingData;
import org.verbatelier.core.operation.DecisionData;
import org.verbatelier.core.operation.ImportSource;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RecordConsent;
import org.verbatelier.core.operation.RemoveCodings;
import org.verbatelier.core.operation.RemoveNode;
import org.verbatelier.core.operation.RemoveScheme;
import org.verbatelier.core.operation.RemoveSource;
import org.verbatelier.core.operation.ReplaceCode;
import org.verbatelier.core.operation.ReplaceSuggestions;
import org.verbatelier.core.operation.SetFeature;
import org.verbatelier.core.operation.SetValues;
import org.verbatelier.core.operation.Together;
import org.verbatelier.core.operation.WriteNote;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.runtime.internal.CodebookSteps;
import org.verbatelier.runtime.internal.Messages;
import org.verbatelier.runtime.internal.plan.PlanSteps;

/**
 * Names operations for people, as undo menus and the history show them: <i>coder DEM.RELA sur V003</i>. Without a capital,
 * so that they can follow "Annuler : ".
 */
public final class OperationLabels {

    private static final String RULE_ORIGIN = "rule:";

    private final Locale locale;
    private final PlanSteps plan;

    /** Names entries of a plan by their identifiers. */
    public OperationLabels(Locale locale) {
        this(locale, target -> null);
    }

    /** Names entries of a plan by the titles they have now in a study. */
    public OperationLabels(Locale locale, Study study) {
        this(locale, target -> study.read(() -> study.named(target)).filter(PlanEntry.class::isInstance)
                .map(entry -> ((PlanEntry) entry).getTitle()).orElse(null));
    }

    private OperationLabels(Locale locale, UnaryOperator<String> titles) {
        this.locale = locale;
        this.plan = new PlanSteps(locale, titles);
    }

    /** The name of an operation as it was done; of an undone one, the name of what was undone. */
    public String of(Operation operation) {
        return switch (operation) {
            case AddCodings add -> added(add.codings());
            case RemoveCodings remove -> codings("removeCodings", remove.codings());
            case ChangeCodings change -> changed(change);
            case ChangeDecisions change -> decided(change);
            case ChangeFlags change -> marked("flag",
                    Stream.concat(change.added().stream(), change.removed().stream()).map(f -> f.verbatim()).toList(),
                    change.added().isEmpty());
            case ChangeMemos change -> marked("memo",
                    Stream.concat(change.added().stream(), change.removed().stream()).map(m -> m.verbatim()).toList(),
                    change.added().isEmpty());
            case ImportSource source -> say("importSource", source.name(), source.verbatims());
            case RemoveSource source -> say("removeSource", source.name(), source.verbatims());
            case ReplaceSuggestions replace -> replace.after() == null ? say("dropSuggestions", replace.scheme())
                    : say("replaceSuggestions", replace.scheme(), replace.after().count());
            case ChangeCards cards -> cards(cards);
            case WriteNote note -> note(note);
            case RecordConsent consent -> say(consent.after() == null ? "forgetConsent" : "recordConsent",
                    consent.conversation());
            case AddScheme add -> say("addScheme", add.scheme());
            case RemoveScheme remove -> say("removeScheme", remove.scheme());
            case AddNode node -> node(node);
            case RemoveNode node -> node(node);
            case MoveNode node -> node(node);
            case ReplaceCode code -> node(code);
            case SetFeature set -> set.target().equals("study") ? study(set.feature()) : node(set);
            case SetValues set -> node(set);
            case Together together -> together(together.operations());
        };
    }

    private String together(List<Operation> operations) {
        if (operations.stream().allMatch(ImportSource.class::isInstance)) {
            return say("importSources", operations.size(),
                    operations.stream().mapToInt(operation -> ((ImportSource) operation).verbatims()).sum());
        }
        if (operations.stream().allMatch(RemoveSource.class::isInstance)) {
            return say("removeSources", operations.size(),
                    operations.stream().mapToInt(operation -> ((RemoveSource) operation).verbatims()).sum());
        }
        Optional<String> inPlan = plan.name(operations);
        if (inPlan.isPresent()) {
            return inPlan.get();
        }
        List<Operation> causes = operations.stream().filter(step -> !PlanSteps.isConsequence(step, operations))
                .toList();
        if (causes.size() == 1) {
            return of(causes.getFirst());
        }
        return new CodebookSteps(locale).name(causes)
                .orElseGet(() -> say("together", of(causes.getFirst()), causes.size() - 1));
    }

    private String added(List<CodingData> codings) {
        boolean accepted = codings.stream().allMatch(coding -> coding.origin().startsWith(RULE_ORIGIN));
        return codings(accepted ? "acceptSuggestions" : "addCodings", codings);
    }

    private String codings(String key, List<CodingData> codings) {
        if (codings.size() == 1) {
            CodingData only = codings.getFirst();
            return say(key + ".one", bare(only.code()), only.verbatim());
        }
        List<String> codes = codings.stream().map(CodingData::code).distinct().toList();
        return codes.size() == 1 ? say(key + ".sameCode", codings.size(), bare(codes.getFirst()))
                : say(key + ".many", codings.size());
    }

    private String changed(ChangeCodings change) {
        if (change.before().size() != 1) {
            return say("changeCodings.many", change.before().size());
        }
        CodingData before = change.before().getFirst();
        CodingData after = change.after().getFirst();
        if (!before.code().equals(after.code())) {
            return say("recode", bare(before.code()), bare(after.code()), before.verbatim());
        }
        String key = !before.span().equals(after.span()) ? "moveCoding"
                : before.valence() != after.valence() || before.severity() != after.severity() ? "judgeCoding"
                        : "annotateCoding";
        return say(key, bare(before.code()), before.verbatim());
    }

    private String decided(ChangeDecisions change) {
        List<DecisionData> decisions = change.added().isEmpty() ? change.removed() : change.added();
        String key = change.added().isEmpty() ? "reconsider" : "refuse";
        return decisions.size() == 1
                ? say(key + ".one", bare(decisions.getFirst().code()), decisions.getFirst().verbatim())
                : say(key + ".many", decisions.size());
    }

    private String marked(String kind, List<String> verbatims, boolean removed) {
        List<String> distinct = verbatims.stream().distinct().toList();
        String key = kind + (removed ? ".remove" : ".set");
        return distinct.size() == 1 ? say(key + ".one", distinct.getFirst()) : say(key + ".many", distinct.size());
    }

    private String cards(ChangeCards change) {
        CardData first = change.added().isEmpty() ? change.removed().getFirst() : change.added().getFirst();
        int count = Math.max(change.added().size(), change.removed().size());
        if (change.added().isEmpty() || change.removed().isEmpty()) {
            return say(change.added().isEmpty() ? "cards.remove" : "cards.add", count, first.workshop());
        }
        CardData before = change.removed().getFirst();
        return before.votes() != first.votes() ? say("cards.vote", first.verbatim(), first.votes())
                : first.group().isEmpty() ? say("cards.unsort", count) : say("cards.sort", count, first.group());
    }

    private String note(WriteNote note) {
        String subject = WriteNote.approved(note.subject());
        boolean approval = WriteNote.isApproval(note.subject());
        String key = note.after() == null ? approval ? "reopenNote" : "removeNote"
                : approval ? "approveNote" : "writeNote";
        return say(key, subject.substring(subject.indexOf(':') + 1));
    }

    private String study(String feature) {
        try {
            return say("setStudy", Messages.in(locale, "feature." + feature));
        } catch (MissingResourceException e) {
            return say("setStudy", feature);
        }
    }

    private String node(Operation step) {
        return plan.name(List.of(step)).or(() -> new CodebookSteps(locale).name(List.of(step)))
                .orElseGet(() -> say("codebook", 1));
    }

    private static String bare(String code) {
        return code.indexOf(':') > 0 ? CodeId.parse(code).code() : code;
    }

    private String say(String key, Object... arguments) {
        return Messages.in(locale, "operation." + key, arguments);
    }
}
