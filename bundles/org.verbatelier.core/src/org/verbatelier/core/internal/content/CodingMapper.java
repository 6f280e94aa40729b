package org.verbatelier.core.internal.content;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.internal.Messages;
import org.verbatelier.core.operation.CodingData;
import org.verbatelier.core.operation.ConsentData;
import org.verbatelier.core.operation.DecisionData;
import org.verbatelier.core.operation.FlagData;
import org.verbatelier.core.operation.MemoData;
import org.verbatelier.core.operation.NoteData;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.CodingFactory;
import org.verbatelier.model.coding.CodingPackage;
import org.verbatelier.model.coding.Decision;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.Memo;
import org.verbatelier.model.corpus.Consent;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Note;

/** Turns the values that operations carry into model objects and back. */
public final class CodingMapper {

    private final EPackage.Registry packages;

    /** Resolves the subtypes of plug-ins in {@code packages}. */
    public CodingMapper(EPackage.Registry packages) {
        this.packages = packages;
    }

    /** A model object with the content of {@code data}. */
    public Coding toModel(CodingData data) {
        EClass type = data.type() == null ? CodingPackage.Literals.CODING : subtype(data.type());
        Coding coding = (Coding) EcoreUtil.create(type);
        coding.setId(data.id());
        coding.setVerbatim(data.verbatim());
        coding.setDate(data.date());
        coding.setOrigin(data.origin());
        assign(coding, data);
        return coding;
    }

    /** Gives {@code coding} what of {@code data} may change: span, code, judgement, memo, own attributes. */
    void assign(Coding coding, CodingData data) {
        coding.setStart(data.start());
        coding.setEnd(data.end());
        coding.setQuoteHash(data.quoteHash());
        coding.setCode(data.code());
        coding.setValence(data.valence());
        coding.setSeverity(data.severity());
        coding.setMemo(data.memo());
        for (EAttribute attribute : coding.eClass().getEAllAttributes()) {
            if (isOwn(attribute)) {
                String value = data.attributes().get(attribute.getName());
                if (value == null) {
                    coding.eUnset(attribute);
                } else {
                    coding.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
                }
            }
        }
    }

    /** The content of a coding as a value. */
    public static CodingData toData(Coding coding) {
        String type = coding.eClass() == CodingPackage.Literals.CODING ? null
                : coding.eClass().getEPackage().getNsURI() + "#" + coding.eClass().getName();
        return new CodingData(coding.getId(), coding.getVerbatim(), coding.getStart(), coding.getEnd(),
                coding.getQuoteHash(), coding.getCode(), coding.getValence(), coding.getSeverity(), coding.getOrigin(),
                coding.getDate(), coding.getMemo(), type, type == null ? Map.of() : ownAttributes(coding));
    }

    private static Map<String, String> ownAttributes(Coding coding) {
        Map<String, String> attributes = new TreeMap<>();
        for (EAttribute attribute : coding.eClass().getEAllAttributes()) {
            if (isOwn(attribute) && coding.eIsSet(attribute)) {
                attributes.put(attribute.getName(),
                        EcoreUtil.convertToString(attribute.getEAttributeType(), coding.eGet(attribute)));
            }
        }
        return attributes;
    }

    private static boolean isOwn(EAttribute attribute) {
        return attribute.getEContainingClass() != CodingPackage.Literals.CODING && !attribute.isMany();
    }

    private EClass subtype(String type) {
        int hash = type.lastIndexOf('#');
        EPackage contributed = hash < 0 ? null : packages.getEPackage(type.substring(0, hash));
        if (contributed != null && contributed.getEClassifier(type.substring(hash + 1)) instanceof EClass found
                && CodingPackage.Literals.CODING.isSuperTypeOf(found)) {
            return found;
        }
        throw new StudyException(StudyException.Kind.REFUSED, Messages.get("unknownType", type));
    }

    static Decision toModel(DecisionData data) {
        Decision decision = CodingFactory.eINSTANCE.createDecision();
        decision.setVerbatim(data.verbatim());
        decision.setStart(data.start());
        decision.setEnd(data.end());
        decision.setCode(data.code());
        decision.setRule(data.rule());
        decision.setDate(data.date());
        return decision;
    }

    /** The content of a refusal as a value. */
    public static DecisionData toData(Decision decision) {
        return new DecisionData(decision.getVerbatim(), decision.getStart(), decision.getEnd(), decision.getCode(),
                decision.getRule(), decision.getDate());
    }

    static Flag toModel(FlagData data) {
        Flag flag = CodingFactory.eINSTANCE.createFlag();
        flag.setVerbatim(data.verbatim());
        flag.setKind(data.kind());
        flag.setDate(data.date());
        return flag;
    }

    /** The content of a flag as a value. */
    public static FlagData toData(Flag flag) {
        return new FlagData(flag.getVerbatim(), flag.getKind(), flag.getDate());
    }

    static Memo toModel(MemoData data) {
        Memo memo = CodingFactory.eINSTANCE.createMemo();
        memo.setId(data.id());
        memo.setVerbatim(data.verbatim());
        memo.setText(data.text());
        memo.setDate(data.date());
        return memo;
    }

    /** The content of a memo as a value. */
    public static MemoData toData(Memo memo) {
        return new MemoData(memo.getId(), memo.getVerbatim(), memo.getText(), memo.getDate());
    }

    static Consent toModel(String conversation, ConsentData data) {
        Consent consent = CorpusFactory.eINSTANCE.createConsent();
        consent.setConversation(conversation);
        consent.setNotes(data.notes());
        consent.setRecording(data.recording());
        consent.setQuoting(data.quoting());
        consent.setReason(data.reason());
        consent.setBy(data.by());
        consent.setDate(data.date());
        return consent;
    }

    /** The values of a recorded consent. */
    public static ConsentData toData(Consent consent) {
        return new ConsentData(consent.getNotes(), consent.getRecording(), consent.getQuoting(), consent.getReason(),
                consent.getBy(), consent.getDate());
    }

    static Note toModel(String subject, NoteData data) {
        Note note = CorpusFactory.eINSTANCE.createNote();
        note.setSubject(subject);
        note.setText(data.text());
        note.setBy(data.by());
        note.setDate(data.date());
        return note;
    }

    /** The values of what was agreed upon. */
    public static NoteData toData(Note note) {
        return new NoteData(note.getText(), note.getBy(), note.getDate());
    }
}
