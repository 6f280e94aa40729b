package org.verbatelier.core.internal.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.CodeId;
import org.verbatelier.core.Hashes;
import org.verbatelier.core.Span;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.internal.Messages;
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
import org.verbatelier.core.operation.ImportSource;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.NoteData;
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
import org.verbatelier.core.operation.SuggestionSetData;
import org.verbatelier.core.operation.Together;
import org.verbatelier.core.operation.WriteNote;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.SuggestionSet;

/**
 * Decides whether an operation fits the present state. What it lets pass cannot fail when carried out, so it runs before
 * the operation is journalled.
 */
public final class OperationCheck {

    private static final int MAX_SEVERITY = 4;

    private final Content content;
    private final NodeCheck nodes;

    public OperationCheck(Content content) {
        this.content = content;
        this.nodes = new NodeCheck(content);
    }

    /**
     * Accepts or refuses an operation.
     *
     * @throws StudyException of kind REFUSED, saying why
     */
    public void accept(Operation operation) {
        switch (operation) {
            case AddCodings op -> checkAdded(op);
            case RemoveCodings op -> checkPresent(op.coder(), op.codings());
            case ChangeCodings op -> checkChanged(op);
            case ChangeDecisions op -> checkDecisions(op);
            case ChangeFlags op -> checkFlags(op);
            case ChangeMemos op -> checkMemos(op);
            case ImportSource op -> checkImport(op);
            case RemoveSource op -> checkRemoval(op);
            case ReplaceSuggestions op -> require(
                    Objects.equals(op.before(), suggestionsInForce(content, op.scheme())), "staleOperation");
            case AddScheme op -> checkAdded(op);
            case RecordConsent op -> checkConsent(op);
            case WriteNote op -> checkNote(op);
            case ChangeCards op -> checkCards(op);
            case RemoveScheme op -> checkRemoved(op);
            case AddNode op -> nodes.check(op);
            case RemoveNode op -> nodes.check(op);
            case MoveNode op -> nodes.check(op);
            case ReplaceCode op -> nodes.check(op);
            case SetFeature op -> checkFeature(op);
            case SetValues op -> checkValues(op);
            case Together op -> acceptTogether(op);
        }
    }

    /** Accepts several operations at once as far as can be told before the first is carried out. */
    void acceptTogether(Together op) {
        require(!op.operations().isEmpty(), "nothingToDo");
    }

    /** The suggestion set of a scheme that the header names, or null. */
    public static SuggestionSetData suggestionsInForce(Content content, String scheme) {
        for (SuggestionSet set : content.header().getSuggestionSets()) {
            if (set.getScheme().equals(scheme)) {
                return new SuggestionSetData(set.getVersion(), set.getFile(), set.getCount());
            }
        }
        return null;
    }

    private void checkConsent(RecordConsent op) {
        require(content.corpus().sources().stream().flatMap(source -> source.getConversations().stream())
                .anyMatch(conversation -> conversation.getId().equals(op.conversation())), "unknownConversation",
                op.conversation());
        require(Objects.equals(op.before(), content.recordedConsent(op.conversation())), "staleOperation");
        require(!Objects.equals(op.before(), op.after()), "nothingToDo");
    }

    private void checkNote(WriteNote op) {
        require(Objects.equals(op.before(), content.note(op.subject())), "staleOperation");
        require(!op.subject().isBlank() && !Objects.equals(op.before(), op.after()), "nothingToDo");
        if (WriteNote.isApproval(op.subject())) {
            NoteData written = content.note(WriteNote.approved(op.subject()));
            require(op.after() == null || written != null && written.text().equals(op.after().text()),
                    "nothingToApprove");
        } else {
            require(content.note(WriteNote.approval(op.subject())) == null, "approved");
        }
    }

    private void checkCards(ChangeCards op) {
        require(!op.added().equals(op.removed()), "nothingToDo");
        List<CardData> present = new ArrayList<>(content.cards().all());
        for (CardData removed : op.removed()) {
            require(present.remove(removed), "staleOperation");
        }
        for (CardData added : op.added()) {
            String text = content.corpus().find(added.verbatim()).map(VerbatimEntry::text).orElse(null);
            require(text != null, "unknownVerbatim", added.verbatim());
            require(0 <= added.start() && added.start() < added.end() && added.span().fits(text), "spanOutside",
                    added.start(), added.end(),
                    added.verbatim());
            require(!added.workshop().isBlank() && added.votes() >= 0
                    && present.stream().noneMatch(added::isSamePassage), "cardTaken", added.verbatim());
            present.add(added);
        }
    }

    private void checkAdded(AddCodings op) {
        require(!op.codings().isEmpty(), "nothingToDo");
        Set<String> ids = new HashSet<>();
        Set<Object> placed = new HashSet<>();
        for (CodingData coding : op.codings()) {
            require(content.codings().find(coding.id()).isEmpty() && ids.add(coding.id()), "codingIdTaken",
                    coding.id());
            checkCoding(coding);
            require(placed.add(List.of(coding.verbatim(), coding.span(), coding.code()))
                    && !isApplied(op.coder(), coding), "codeAlreadyApplied", coding.code(), coding.verbatim());
            // a subtype that no plug-in and no stored schema explains
            content.mapper().toModel(coding);
        }
    }

    private boolean isApplied(String coder, CodingData coding) {
        return content.codings().of(coding.verbatim()).stream()
                .anyMatch(c -> !c.getId().equals(coding.id()) && c.getCode().equals(coding.code())
                        && c.getStart() == coding.start() && c.getEnd() == coding.end()
                        && content.codings().coderOf(c).equals(coder));
    }

    private void checkCoding(CodingData coding) {
        VerbatimEntry entry = verbatim(coding.verbatim());
        Span span = coding.span();
        require(span.fits(entry.text()) && span.length() > 0, "spanOutside", span.start(), span.end(),
                coding.verbatim());
        require(Hashes.ofQuote(span.in(entry.text())).equals(coding.quoteHash()), "quoteDiffers", coding.verbatim());
        require(content.codes().find(coding.code()).isPresent(), "unknownCode", coding.code());
        require(coding.valence() != null && coding.severity() >= 0 && coding.severity() <= MAX_SEVERITY
                && (coding.severity() == 0 || coding.valence() == Valence.NEGATIVE), "severityOutside",
                coding.severity());
    }

    private void checkPresent(String coder, List<CodingData> codings) {
        require(!codings.isEmpty(), "nothingToDo");
        Set<String> ids = new HashSet<>();
        for (CodingData data : codings) {
            Coding coding = content.codings().find(data.id()).orElse(null);
            require(coding != null && ids.add(data.id()) && content.codings().coderOf(coding).equals(coder)
                    && CodingMapper.toData(coding).equals(data), "staleOperation");
        }
    }

    private void checkChanged(ChangeCodings op) {
        checkPresent(op.coder(), op.before());
        require(op.before().size() == op.after().size(), "staleOperation");
        for (int i = 0; i < op.after().size(); i++) {
            CodingData before = op.before().get(i);
            CodingData after = op.after().get(i);
            require(before.id().equals(after.id()) && before.verbatim().equals(after.verbatim())
                    && Objects.equals(before.type(), after.type()) && Objects.equals(before.date(), after.date())
                    && Objects.equals(before.origin(), after.origin()), "staleOperation");
            checkCoding(after);
            require(!isApplied(op.coder(), after), "codeAlreadyApplied", after.code(), after.verbatim());
        }
    }

    private void checkDecisions(ChangeDecisions op) {
        require(!op.added().isEmpty() || !op.removed().isEmpty(), "nothingToDo");
        op.added().forEach(decision -> verbatim(decision.verbatim()));
        op.removed().forEach(decision -> {
            verbatim(decision.verbatim());
            require(content.codings().decisionsOf(decision.verbatim(), op.coder()).stream()
                    .anyMatch(d -> CodingMapper.toData(d).equals(decision)), "staleOperation");
        });
    }

    private void checkFlags(ChangeFlags op) {
        require(!op.added().isEmpty() || !op.removed().isEmpty(), "nothingToDo");
        op.removed().forEach(flag -> require(content.codings().flagsOf(flag.verbatim()).stream()
                .anyMatch(f -> isOf(f, op.coder()) && CodingMapper.toData(f).equals(flag)), "staleOperation"));
        op.added().forEach(flag -> {
            verbatim(flag.verbatim());
            require(op.removed().stream().anyMatch(gone -> gone.kind() == flag.kind()
                    && gone.verbatim().equals(flag.verbatim()))
                    || content.codings().flagsOf(flag.verbatim()).stream()
                            .noneMatch(f -> isOf(f, op.coder()) && f.getKind() == flag.kind()),
                    "staleOperation");
        });
    }

    private void checkMemos(ChangeMemos op) {
        require(!op.added().isEmpty() || !op.removed().isEmpty(), "nothingToDo");
        op.removed().forEach(memo -> require(content.codings().memosOf(memo.verbatim()).stream()
                .anyMatch(m -> isOf(m, op.coder()) && CodingMapper.toData(m).equals(memo)), "staleOperation"));
        op.added().forEach(memo -> verbatim(memo.verbatim()));
    }

    private static boolean isOf(EObject marked, String coder) {
        return ((org.verbatelier.model.coding.Layer) marked.eContainer()).getCoder().equals(coder);
    }

    private void checkImport(ImportSource op) {
        require(content.corpus().sources().stream().noneMatch(source -> source.getId().equals(op.source()))
                && op.position() >= 0 && op.position() <= content.corpus().sources().size(), "staleOperation");
    }

    private void checkRemoval(RemoveSource op) {
        var sources = content.corpus().sources();
        require(op.position() >= 0 && op.position() < sources.size()
                && sources.get(op.position()).getId().equals(op.source()), "staleOperation");
        Set<String> used = content.cards().all().stream().map(CardData::verbatim).collect(Collectors.toSet());
        used.addAll(PlanLinks.targets(content.plan(), PlanLinks.To.VERBATIM));
        if (!content.codingView().isEmpty() || !used.isEmpty()) {
            for (VerbatimEntry entry : content.corpus().entries()) {
                require(entry.source() != sources.get(op.position())
                        || !content.codingView().touches(entry.id()) && !used.contains(entry.id()),
                        "sourceInUse", op.name());
            }
        }
    }

    private void checkAdded(AddScheme op) {
        Scheme scheme = content.payloads().scheme(op.content());
        require(scheme.getId() != null && scheme.getId().equals(op.scheme()) && op.position() >= 0
                && op.position() <= content.codebook().getSchemes().size(), "staleOperation");
        require(content.codes().scheme(op.scheme()).isEmpty(), "schemePresent", op.scheme());
    }

    private void checkRemoved(RemoveScheme op) {
        var schemes = content.codebook().getSchemes();
        require(op.position() >= 0 && op.position() < schemes.size()
                && schemes.get(op.position()).getId().equals(op.scheme())
                && content.payloads().xmi(schemes.get(op.position())).equals(op.content()), "staleOperation");
        require(content.codings().all().stream()
                .noneMatch(coding -> CodeId.parse(coding.getCode()).scheme().equals(op.scheme())), "schemeInUse",
                op.scheme());
        nodes.checkUnused(schemes.get(op.position()));
    }

    private void checkFeature(SetFeature op) {
        EObject target = content.target(op.target()).orElse(null);
        require(target != null, "unknownTarget", op.target());
        EStructuralFeature feature = target.eClass().getEStructuralFeature(op.feature());
        require(feature instanceof EAttribute && !feature.isMany() && feature.isChangeable()
                && !feature.getName().equals("id"), "unknownFeature", op.feature());
        EAttribute attribute = (EAttribute) feature;
        require(Objects.equals(valueOf(target, attribute), op.before()), "staleOperation");
        require(target != content.header() || !feature.getName().equals("purpose")
                || op.after() != null && !op.after().isBlank(), "purposeNeeded");
        if (op.after() != null) {
            requireValue(attribute, op.after());
        }
        nodes.check(op, target, attribute);
    }

    private static void requireValue(EAttribute attribute, String value) {
        try {
            EcoreUtil.createFromString(attribute.getEAttributeType(), value);
        } catch (RuntimeException e) {
            throw new StudyException(StudyException.Kind.REFUSED,
                    Messages.get("badValue", value, attribute.getName()), null, e);
        }
    }

    private void checkValues(SetValues op) {
        EObject target = content.target(op.target()).orElse(null);
        require(target != null, "unknownTarget", op.target());
        EStructuralFeature feature = target.eClass().getEStructuralFeature(op.feature());
        require(target != content.header() && feature instanceof EAttribute && feature.isMany()
                && feature.isChangeable(), "unknownFeature", op.feature());
        EAttribute attribute = (EAttribute) feature;
        require(valuesOf(target, attribute).equals(op.before()), "staleOperation");
        require(!op.before().equals(op.after()), "nothingToDo");
        op.after().forEach(value -> requireValue(attribute, value));
        nodes.check(op, attribute);
    }

    /** The values of an attribute that can have several, in the form EMF stores. */
    public static List<String> valuesOf(EObject target, EAttribute attribute) {
        return ((List<?>) target.eGet(attribute)).stream()
                .map(value -> EcoreUtil.convertToString(attribute.getEAttributeType(), value)).toList();
    }

    /** An attribute's value in the form EMF stores; null when unset. */
    public static String valueOf(EObject target, EAttribute attribute) {
        return target.eIsSet(attribute)
                ? EcoreUtil.convertToString(attribute.getEAttributeType(), target.eGet(attribute))
                : null;
    }

    private VerbatimEntry verbatim(String id) {
        return content.corpus().find(id).orElseThrow(
                () -> new StudyException(StudyException.Kind.REFUSED, Messages.get("unknownVerbatim", id)));
    }

    static void require(boolean condition, String key, Object... arguments) {
        if (!condition) {
            throw new StudyException(StudyException.Kind.REFUSED, Messages.get(key, arguments));
        }
    }
}
