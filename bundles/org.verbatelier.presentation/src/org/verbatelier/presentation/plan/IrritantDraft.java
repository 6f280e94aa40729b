package org.verbatelier.presentation.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.core.Edits;
import org.verbatelier.core.NewEntries;
import org.verbatelier.core.PlanEdits;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.CodingData;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.CodingFactory;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.PlanPackage.Literals;

/**
 * An irritant about to be made of passages, or passages about to be added to one. Evidence is codings: words that nobody has
 * coded yet get a code as the irritant is made, in the same step.
 */
public final class IrritantDraft {

    private final Study study;
    private final List<Proof> proofs;

    /**
     * Words of a text.
     *
     * @param verbatim identifier of the text
     * @param span the words; null for the whole text
     */
    public record Passage(String verbatim, Span span) {}

    /**
     * Something that may prove the irritant.
     *
     * @param passage the words
     * @param coding how they are coded; null when they are not
     * @param text the words themselves, on one line
     * @param isLikely whether it is likely meant: anything but praise
     */
    public record Proof(Passage passage, Coding coding, String text, boolean isLikely) {}

    /**
     * A draft from chosen words: of each passage the codings that touch it, or the words themselves when nothing does.
     *
     * @param passages in the order in which they were chosen
     */
    public IrritantDraft(Study study, Collection<Passage> passages) {
        this.study = study;
        this.proofs = study.read(() -> {
            Map<Object, Proof> found = new LinkedHashMap<>();
            for (Passage passage : passages) {
                study.corpus().find(passage.verbatim()).ifPresent(entry -> add(found, passage, entry));
            }
            return List.copyOf(found.values());
        });
    }

    private void add(Map<Object, Proof> found, Passage passage, VerbatimEntry entry) {
        List<Coding> codings = study.codings().of(passage.verbatim()).stream()
                .filter(coding -> passage.span() == null || touches(coding, passage.span())).toList();
        codings.forEach(coding -> found.putIfAbsent(coding.getId(), proof(passage, coding, entry)));
        if (codings.isEmpty()) {
            String words = passage.span() == null ? entry.text() : passage.span().in(entry.text());
            found.putIfAbsent(passage, new Proof(passage, null, oneLine(words), true));
        }
    }

    private static boolean touches(Coding coding, Span span) {
        return coding.getStart() < span.end() && span.start() < coding.getEnd();
    }

    private static Proof proof(Passage passage, Coding coding, VerbatimEntry entry) {
        return new Proof(passage, coding, oneLine(entry.text().substring(coding.getStart(), coding.getEnd())),
                coding.getValence() != Valence.POSITIVE);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** A draft from codings, as those behind a figure. */
    public static IrritantDraft of(Study study, Collection<Coding> codings) {
        return new IrritantDraft(study, codings.stream()
                .map(c -> new Passage(c.getVerbatim(), new Span(c.getStart(), c.getEnd()))).toList());
    }

    /** What may prove it. */
    public List<Proof> proofs() {
        return proofs;
    }

    /** What it could be called: the label of the code that most of these have. */
    public String proposedTitle(Collection<Proof> chosen) {
        Map<String, Long> codes = chosen.stream().filter(proof -> proof.coding() != null)
                .collect(Collectors.groupingBy(proof -> proof.coding().getCode(), LinkedHashMap::new,
                        Collectors.counting()));
        return codes.entrySet().stream().max(Map.Entry.comparingByValue())
                .map(most -> IrritantRegister.label(study, most.getKey())).orElse("");
    }

    /** The type that the codes suggest, such as I2; empty when they suggest none clearly. */
    public Optional<String> proposedType(Collection<Proof> chosen) {
        return study.read(() -> Optional.ofNullable(new NewEntries(study)
                .irritant("?", codings(chosen)).getType()));
    }

    private static List<Coding> codings(Collection<Proof> proofs) {
        return proofs.stream().map(Proof::coding).filter(coding -> coding != null).toList();
    }

    /** Whether some of these words are to be coded first. */
    public static boolean needsCode(Collection<Proof> chosen) {
        return chosen.stream().anyMatch(proof -> proof.coding() == null);
    }

    /**
     * Makes the irritant as one step.
     *
     * @param type I1 to I10; null when undecided
     * @param chantier the chantier it goes into; null for none
     * @param code qualified code for words that have none; null when all have one
     */
    public PlanRef create(String title, String type, Chantier chantier, Collection<Proof> chosen, String code) {
        Optional<AddCodings> first = coded(chosen, code);
        Irritant irritant = new NewEntries(study).irritant(title, all(chosen, first));
        irritant.setType(type);
        PlanEdits edits = new PlanEdits(study);
        Operation then = chantier == null ? edits.add(irritant) : edits.add(irritant, chantier);
        study.apply(first.map(coding -> Together.of(List.of(coding, then))).orElse(then));
        return PlanRef.irritant(irritant.getId());
    }

    /**
     * Adds passages to an irritant as one step; false when it has them all.
     *
     * @param code qualified code for words that have none; null when all have one
     */
    public boolean addTo(Irritant irritant, Collection<Proof> chosen, String code) {
        Optional<AddCodings> first = coded(chosen, code);
        List<Coding> more = all(chosen, first);
        List<Operation> steps = new ArrayList<>(first.stream().toList());
        Edits edits = new Edits(study);
        edits.setAll(irritant, Literals.IRRITANT__EVIDENCE, joined(irritant.getEvidence(), more, Coding::getId))
                .ifPresent(steps::add);
        edits.setAll(irritant, Literals.IRRITANT__CODES, joined(irritant.getCodes(), more, Coding::getCode))
                .ifPresent(steps::add);
        if (!steps.isEmpty()) {
            study.apply(Together.of(steps));
        }
        return !steps.isEmpty();
    }

    private static List<String> joined(List<String> present, List<Coding> more, Function<Coding, String> what) {
        return Stream.concat(present.stream(), more.stream().map(what)).distinct().toList();
    }

    private Optional<AddCodings> coded(Collection<Proof> chosen, String code) {
        List<Edits.Application> missing = chosen.stream().filter(proof -> proof.coding() == null)
                .map(proof -> new Edits.Application(proof.passage().verbatim(), proof.passage().span(), code,
                        Valence.NEGATIVE, 0, Edits.MANUAL))
                .toList();
        return missing.isEmpty() ? Optional.empty() : new Edits(study).code(missing);
    }

    private static List<Coding> all(Collection<Proof> chosen, Optional<AddCodings> first) {
        List<Coding> all = new ArrayList<>(codings(chosen));
        first.ifPresent(add -> add.codings().stream().map(IrritantDraft::coming).forEach(all::add));
        return all;
    }

    /** A coding that will be there a moment later. */
    private static Coding coming(CodingData data) {
        Coding coding = CodingFactory.eINSTANCE.createCoding();
        coding.setId(data.id());
        coding.setVerbatim(data.verbatim());
        coding.setCode(data.code());
        return coding;
    }
}
