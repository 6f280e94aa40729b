package org.verbatelier.core;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.internal.Messages;
import org.verbatelier.core.internal.content.CodebookTree;
import org.verbatelier.core.internal.content.CodingMapper;
import org.verbatelier.core.internal.content.OperationCheck;
import org.verbatelier.core.internal.content.PlanTree;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.AddScheme;
import org.verbatelier.core.operation.ChangeCodings;
import org.verbatelier.core.operation.ChangeDecisions;
import org.verbatelier.core.operation.ChangeFlags;
import org.verbatelier.core.operation.ChangeMemos;
import org.verbatelier.core.operation.CodingData;
import org.verbatelier.core.operation.ConsentData;
import org.verbatelier.core.operation.DecisionData;
import org.verbatelier.core.operation.FlagData;
import org.verbatelier.core.operation.MemoData;
import org.verbatelier.core.operation.NoteData;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RecordConsent;
import org.verbatelier.core.operation.RemoveCodings;
import org.verbatelier.core.operation.RemoveScheme;
import org.verbatelier.core.operation.SetFeature;
import org.verbatelier.core.operation.SetValues;
import org.verbatelier.core.operation.WriteNote;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Layer;
import org.verbatelier.model.coding.Memo;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.model.corpus.Note;

/**
 * Builds operations from the present state of a study; nothing is changed until they are applied.
 *
 * <p>What is built is valid as long as no other operation comes between. Codings are put into the layer of the coder that
 * is given, or of the session.
 */
public final class Edits {

    /** Origin of a coding that a person made from nothing but the words. */
    public static final String MANUAL = "manual";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RADIX = 36;

    private final Study study;
    private final String coder;

    /** Edits by the coder of the study's session. */
    public Edits(Study study) {
        this(study, study.session().coder());
    }

    /** Edits in the layer of another coder, such as one whose codings are imported. */
    public Edits(Study study, String coder) {
        this.study = study;
        this.coder = coder;
    }

    /**
     * A code to be applied.
     *
     * @param verbatim identifier of the verbatim
     * @param span the words; null for the whole text
     * @param code qualified code
     * @param valence how the speaker judges it
     * @param severity 1 to 4 when negative and stated, else 0
     * @param origin {@link #MANUAL}, {@code import:FILE} or {@code rule:RULE@VERSION}
     */
    public record Application(String verbatim, Span span, String code, Valence valence, int severity, String origin) {}

    /**
     * Applies codes. Those the coder has already applied to the same words are left out, and blank
     * texts meant as a whole.
     *
     * @return the operation; empty when nothing is left to apply
     * @throws StudyException REFUSED when a verbatim is unknown or in quarantine, or a span lies outside its text
     */
    public Optional<AddCodings> code(Collection<Application> applications) {
        List<CodingData> codings = new ArrayList<>();
        Set<Object> placed = new HashSet<>();
        for (Application application : applications) {
            String text = codable(application.verbatim());
            if (application.span() == null && text.isBlank()) {
                continue;
            }
            Span span = application.span() == null ? Span.of(text) : application.span();
            if (!span.fits(text)) {
                throw new StudyException(StudyException.Kind.REFUSED,
                        Messages.get("spanOutside", span.start(), span.end(), application.verbatim()));
            }
            if (placed.add(List.of(application.verbatim(), span, application.code()))
                    && !isApplied(application.verbatim(), span, application.code())) {
                codings.add(new CodingData(newId(), application.verbatim(), span, Hashes.ofQuote(span.in(text)),
                        application.code(), application.valence(), application.severity(), application.origin(),
                        now()));
            }
        }
        return codings.isEmpty() ? Optional.empty() : Optional.of(new AddCodings(coder, codings));
    }

    /** Applies the codes that suggestions propose, unjudged; the rule stays their origin. */
    public Optional<AddCodings> accept(Collection<Suggestion> suggestions) {
        return code(suggestions.stream().map(suggestion -> new Application(suggestion.getVerbatim(),
                new Span(suggestion.getStart(), suggestion.getEnd()), suggestion.getCode(), Valence.UNSPECIFIED, 0,
                originOf(suggestion))).toList());
    }

    private String originOf(Suggestion suggestion) {
        String scheme = CodeId.parse(suggestion.getCode()).scheme();
        String version = study.codes().scheme(scheme).map(Scheme::getVersion).orElse("");
        return "rule:" + suggestion.getRule() + "@" + version;
    }

    /** Remembers that suggestions were refused; those already refused are left out. */
    public Optional<ChangeDecisions> refuse(Collection<Suggestion> suggestions) {
        List<DecisionData> decisions = suggestions.stream()
                .filter(s -> study.codings().decisionsOf(s.getVerbatim(), coder).stream()
                        .noneMatch(d -> d.getCode().equals(s.getCode()) && d.getStart() == s.getStart()
                                && d.getEnd() == s.getEnd()))
                .map(s -> new DecisionData(s.getVerbatim(), s.getStart(), s.getEnd(), s.getCode(), s.getRule(), now()))
                .toList();
        return decisions.isEmpty() ? Optional.empty()
                : Optional.of(new ChangeDecisions(coder, decisions, List.of()));
    }

    /** Takes codings of this coder away; those of others are left out. */
    public Optional<RemoveCodings> remove(Collection<Coding> codings) {
        List<CodingData> own = own(codings);
        return own.isEmpty() ? Optional.empty() : Optional.of(new RemoveCodings(coder, own));
    }

    /**
     * Judges codings of this coder.
     *
     * @param severity 1 to 4, only with NEGATIVE; 0 for none
     */
    public Optional<ChangeCodings> judge(Collection<Coding> codings, Valence valence, int severity) {
        return change(codings, data -> data.withJudgement(valence, severity));
    }

    /** Moves a coding of this coder to other words of the same verbatim. */
    public Optional<ChangeCodings> move(Coding coding, Span span) {
        String text = text(coding.getVerbatim());
        if (!span.fits(text)) {
            throw new StudyException(StudyException.Kind.REFUSED,
                    Messages.get("spanOutside", span.start(), span.end(), coding.getVerbatim()));
        }
        return change(List.of(coding), data -> data.withSpan(span, Hashes.ofQuote(span.in(text))));
    }

    /** Replaces the code of codings of this coder. */
    public Optional<ChangeCodings> recode(Collection<Coding> codings, String code) {
        return change(codings, data -> data.withCode(code));
    }

    /** Writes a note on a coding of this coder; null or blank removes it. */
    public Optional<ChangeCodings> annotate(Coding coding, String memo) {
        return change(List.of(coding), data -> data.withMemo(memo == null || memo.isBlank() ? null : memo));
    }

    private Optional<ChangeCodings> change(Collection<Coding> codings,
            UnaryOperator<CodingData> change) {
        List<CodingData> before = own(codings).stream().filter(data -> !change.apply(data).equals(data)).toList();
        return before.isEmpty() ? Optional.empty()
                : Optional.of(new ChangeCodings(coder, before, before.stream().map(change).toList()));
    }

    /** Sets or clears a mark of this coder on verbatims. */
    public Optional<ChangeFlags> flag(Collection<String> verbatims, FlagKind kind, boolean set) {
        List<FlagData> added = new ArrayList<>();
        List<FlagData> removed = new ArrayList<>();
        for (String verbatim : verbatims) {
            Optional<Flag> present = study.codings().flagsOf(verbatim).stream()
                    .filter(flag -> flag.getKind() == kind && isOwn(flag)).findFirst();
            if (set && present.isEmpty()) {
                added.add(new FlagData(verbatim, kind, now()));
            } else if (!set && present.isPresent()) {
                removed.add(CodingMapper.toData(present.get()));
            }
        }
        return added.isEmpty() && removed.isEmpty() ? Optional.empty()
                : Optional.of(new ChangeFlags(coder, added, removed));
    }

    /** Replaces this coder's note on a verbatim; null or blank removes it. */
    public Optional<ChangeMemos> memo(String verbatim, String text) {
        List<MemoData> removed = study.codings().memosOf(verbatim).stream().filter(this::isOwn)
                .map((Memo memo) -> CodingMapper.toData(memo)).toList();
        List<MemoData> added = text == null || text.isBlank() ? List.of()
                : List.of(new MemoData(removed.isEmpty() ? newId() : removed.getFirst().id(), verbatim, text, now()));
        return added.isEmpty() && removed.isEmpty() ? Optional.empty()
                : Optional.of(new ChangeMemos(coder, added, removed));
    }

    /**
     * Writes down what people agree upon; null or blank takes it away.
     *
     * @param subject what it is on, such as {@code miroir:M05.DELA}
     * @return the operation; empty when this is written already
     * @throws StudyException REFUSED when what is written is approved
     */
    public Optional<WriteNote> note(String subject, String text) {
        NoteData before = study.header().getNotes().stream().filter(note -> note.getSubject().equals(subject))
                .findFirst().map((Note note) -> CodingMapper.toData(note)).orElse(null);
        String words = text == null ? "" : text.strip();
        if (words.equals(before == null ? "" : before.text())) {
            return Optional.empty();
        }
        if (Consensus.of(study, subject).filter(Consensus::isApproved).isPresent()) {
            throw new StudyException(StudyException.Kind.REFUSED, Messages.get("approved"));
        }
        return Optional.of(new WriteNote(subject, before, words.isEmpty() ? null : new NoteData(words, coder, now())));
    }

    /**
     * Approves what is written on a subject, which locks it.
     *
     * @return the operation; empty when it is approved already
     * @throws StudyException REFUSED when nothing is written
     */
    public Optional<WriteNote> approve(String subject) {
        Consensus written = Consensus.of(study, subject)
                .orElseThrow(() -> new StudyException(StudyException.Kind.REFUSED, Messages.get("nothingToApprove")));
        return written.isApproved() ? Optional.empty()
                : Optional.of(new WriteNote(WriteNote.approval(subject), null,
                        new NoteData(written.text(), coder, now())));
    }

    /** Takes the approval of what is written on a subject away; empty when there is none. */
    public Optional<WriteNote> reopen(String subject) {
        return Consensus.of(study, subject).filter(Consensus::isApproved)
                .map(written -> new WriteNote(WriteNote.approval(subject),
                        new NoteData(written.text(), written.approvedBy(), written.approvedOn()), null));
    }

    /**
     * Records what the people of a conversation agreed to; it prevails over what the file says. UNKNOWN leaves an answer
     * to the file.
     *
     * @param reason how this is known; never blank
     * @return the operation; empty when this is recorded already
     * @throws StudyException REFUSED when no reason is given
     */
    public Optional<RecordConsent> consent(String conversation, ConsentAnswer notes, ConsentAnswer recording,
            ConsentAnswer quoting, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new StudyException(StudyException.Kind.REFUSED, Messages.get("reasonNeeded"));
        }
        ConsentData before = study.consents().recorded(conversation).map(consent -> CodingMapper.toData(consent))
                .orElse(null);
        ConsentData after = new ConsentData(notes, recording, quoting, reason.strip(), coder, now());
        boolean same = before != null && before.notes() == notes && before.recording() == recording
                && before.quoting() == quoting && before.reason().equals(after.reason());
        return same ? Optional.empty() : Optional.of(new RecordConsent(conversation, before, after));
    }

    /** Adds a scheme after those present. */
    public AddScheme add(Scheme scheme) {
        return new AddScheme(scheme.getId(), study.codes().schemes().size(), study.xmi(scheme));
    }

    /** Takes a scheme out of the codebook; refused on application while codings use it. */
    public RemoveScheme remove(Scheme scheme) {
        return new RemoveScheme(scheme.getId(), study.codes().schemes().indexOf(scheme), study.xmi(scheme));
    }

    /**
     * Sets an attribute of the header, a scheme, a theme, a code or an entry of the plan; empty when it has that value
     * already.
     */
    public Optional<SetFeature> set(EObject target, EAttribute feature, Object value) {
        String before = OperationCheck.valueOf(target, feature);
        String after = value == null || value.equals(feature.getDefaultValue()) ? null
                : EcoreUtil.convertToString(feature.getEAttributeType(), value);
        return Objects.equals(before, after) ? Optional.empty()
                : Optional.of(new SetFeature(nameOf(target), feature.getName(), before, after));
    }

    /** Sets all values of an attribute that can have several; empty when it has these already. */
    public Optional<Operation> setAll(EObject target, EAttribute feature, Collection<?> values) {
        List<String> before = OperationCheck.valuesOf(target, feature);
        List<String> after = values.stream()
                .map(value -> EcoreUtil.convertToString(feature.getEAttributeType(), value)).toList();
        return before.equals(after) ? Optional.empty()
                : Optional.of(new SetValues(nameOf(target), feature.getName(), before, after));
    }

    private String nameOf(EObject target) {
        return target == study.header() ? "study"
                : target instanceof Scheme || target instanceof Theme || target instanceof Code
                        ? CodebookTree.nameOf(target)
                        : PlanTree.nameOf(target);
    }

    private List<CodingData> own(Collection<Coding> codings) {
        return codings.stream().filter(this::isOwn).map((Coding coding) -> CodingMapper.toData(coding)).toList();
    }

    private boolean isOwn(EObject marked) {
        return ((Layer) marked.eContainer()).getCoder().equals(coder);
    }

    private boolean isApplied(String verbatim, Span span, String code) {
        return study.codings().of(verbatim).stream().anyMatch(coding -> coding.getCode().equals(code)
                && coding.getStart() == span.start() && coding.getEnd() == span.end() && isOwn(coding));
    }

    private String text(String verbatim) {
        return study.corpus().find(verbatim).map(VerbatimEntry::text).orElseThrow(
                () -> new StudyException(StudyException.Kind.REFUSED, Messages.get("unknownVerbatim", verbatim)));
    }

    private String codable(String verbatim) {
        String text = text(verbatim);
        if (study.consents().isQuarantined(study.corpus().find(verbatim).orElseThrow())) {
            throw new StudyException(StudyException.Kind.REFUSED, Messages.get("quarantined", verbatim));
        }
        return text;
    }

    private Instant now() {
        return study.session().clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String newId() {
        return Long.toString(RANDOM.nextLong() >>> 1, RADIX);
    }
}
