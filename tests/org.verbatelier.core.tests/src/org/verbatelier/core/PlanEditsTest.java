package org.verbatelier.core;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits.Application;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.SetFeature;
import org.verbatelier.core.operation.SetValues;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.Crosswalk;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.model.corpus.Headcount;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Again;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.Promise;
import org.verbatelier.model.plan.ServiceCommitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatelier.model.plan.PlanPackage.Literals;

class PlanEditsTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final List<String> AXES = List.of("Vous accueillir", "Simplifier votre quotidien",
            "Agir vite et bien", "Encourager le bien-vivre ensemble", "Personnaliser votre accompagnement");

    @TempDir
    Path folder;

    private Study study;
    private PlanEdits edits;

    @BeforeEach
    void open() {
        study = Studies.with(folder, "Trois relances sans réponse.", "Les halls sont sales.", "Personne ne répond.");
        edits = new PlanEdits(study);
    }

    @AfterEach
    void close() {
        study.close();
        assertEquals(List.of(), StudyCheck.run(folder, Studies.session("marie")));
    }

    private NewEntries entries() {
        return new NewEntries(study);
    }

    private Coding code(String coder, String verbatim, String code) {
        return code(coder, verbatim, new Span(0, 3), code);
    }

    private Coding code(String coder, String verbatim, Span span, String code) {
        study.apply(new Edits(study, coder).code(List.of(new Application(verbatim, span,
                Studies.SCHEME + ":" + code, Valence.NEGATIVE, 2, Edits.MANUAL))).orElseThrow());
        return study.codings().of(verbatim).stream().filter(c -> c.getCode().endsWith(code)
                && study.codings().coderOf(c).equals(coder)).findFirst().orElseThrow();
    }

    private Irritant irritant(String title, Coding... evidence) {
        Irritant irritant = entries().irritant(title, List.of(evidence));
        study.apply(edits.add(irritant));
        return there(irritant.getId());
    }

    private Irritant there(String id) {
        return (Irritant) study.named("irritant:" + id).orElseThrow();
    }

    private Chantier chantier(String title) {
        study.apply(edits.add(entries().chantier(title)));
        return study.plan().getChantiers().getLast();
    }

    private Axis axis() {
        if (study.plan().getPlans().isEmpty()) {
            study.apply(edits.add(entries().plan("Plan d’action", AXES)));
        }
        return study.plan().getPlans().getFirst().getAxes().getFirst();
    }

    private Action action(String title, Irritant... irritants) {
        study.apply(edits.add(axis(), entries().action(title, List.of(irritants))));
        return axis().getActions().getLast();
    }

    private void apply(Optional<Operation> operation) {
        study.apply(operation.orElseThrow());
    }

    private static void assertRefused(Executable change) {
        assertEquals(StudyException.Kind.REFUSED, assertThrows(StudyException.class, change).kind());
    }

    @Test
    void anIrritantIsMadeFromSelectedPassages() {
        Code code = study.codes().find(Studies.SCHEME + ":T1.A").orElseThrow();
        Code changed = org.eclipse.emf.ecore.util.EcoreUtil.copy(code);
        changed.getIrritantTypes().add("I3");
        Crosswalk crosswalk = CodebookFactory.eINSTANCE.createCrosswalk();
        crosswalk.setFrame("miroir");
        crosswalk.setTarget("M05.DELA");
        changed.getCrosswalks().add(crosswalk);
        apply(new CodebookEdits(study).replace(code, changed));
        Coding first = code("marie", "A1", "T1.A");
        Coding second = code("paul", "A3", "T1.B");

        Irritant irritant = irritant("Relances sans réponse", first, second);

        assertEquals(List.of(first.getId(), second.getId()), irritant.getEvidence());
        assertEquals(List.of("essai:T1.A", "essai:T1.B"), irritant.getCodes());
        assertEquals(List.of(Audience.TENANT), irritant.getPublics());
        assertEquals(List.of("M05"), irritant.getMoments());
        assertEquals("I3", irritant.getType());
        assertEquals("relances-sans-reponse", irritant.getId());
    }

    @Test
    void aPlanFromATemplateHasItsAxesInOrder() {
        axis();

        assertEquals(AXES, study.plan().getPlans().getFirst().getAxes().stream().map(Axis::getTitle).toList());
    }

    @Test
    void anIrritantIsGatheredIntoOneChantierAtATime() {
        Irritant irritant = irritant("Silence");
        Chantier first = chantier("La relation");
        Chantier second = chantier("Les délais");

        apply(edits.gather(List.of(irritant), first));
        apply(edits.gather(List.of(irritant), second));

        assertEquals(List.of(), first.getIrritants());
        assertEquals(List.of(irritant.getId()), second.getIrritants());
        study.undo();
        assertEquals(List.of(irritant.getId()), first.getIrritants());
        assertEquals(List.of(), second.getIrritants());
    }

    @Test
    void actionsAreNumberedAndKeepWhoHelps() {
        Action first = action("Rappeler sous 48 h");
        Action second = action("Former les gardiens");

        apply(edits.fill(second, Map.of(Literals.ACTION__OWNER, " Direction clientèle ",
                Literals.ACTION__CONTRIBUTORS, List.of("Direction technique", " ", "Direction technique"))));

        assertEquals(List.of(1, 2), List.of(first.getNumber(), second.getNumber()));
        assertEquals("Direction clientèle", second.getOwner());
        assertEquals(List.of("Direction technique"), second.getContributors());
        study.undo();
        assertNull(second.getOwner(), "a form is one undo");
        assertEquals(List.of(), second.getContributors());
    }

    @Test
    void anActionIsClosedOnlyWithAResultWhichMayBeThatItHadNone() {
        Action action = action("Rappeler");

        assertRefused(() -> edits.close(action, Effect.UNKNOWN, "", "", Again.UNDECIDED, null));
        assertRefused(() -> study.apply(edits.set(action, Literals.ACTION__STATE, ActionState.DONE).orElseThrow()));
        study.apply(edits.close(action, Effect.NONE, null, "Personne n’était disponible.", Again.OTHERWISE, null));

        assertEquals(ActionState.DONE, action.getState());
        assertEquals(Effect.NONE, action.getEffect());
        assertEquals(LocalDate.of(2026, 1, 5), action.getDone());
        assertRefused(() -> study.apply(edits.set(action, Literals.ACTION__EFFECT, Effect.UNKNOWN).orElseThrow()));
        apply(edits.set(action, Literals.ACTION__STATE, ActionState.RUNNING));
        assertNull(action.getDone());
    }

    @Test
    void anActionIsGivenUpOnlyWithAReason() {
        Action action = action("Rappeler");

        assertRefused(() -> study.apply(edits.set(action, Literals.ACTION__STATE, ActionState.ABANDONED)
                .orElseThrow()));
        apply(edits.fill(action, Map.of(Literals.ACTION__STATE, ActionState.ABANDONED, Literals.ACTION__RESULT,
                "Budget refusé")));

        assertEquals(ActionState.ABANDONED, action.getState());
    }

    @Test
    void aPriorityByHandNeedsAReason() {
        Action action = action("Rappeler");

        assertRefused(() -> edits.prioritise(action, 1, " "));
        apply(edits.prioritise(action, 1, "Demande du conseil"));
        apply(edits.prioritise(action, 0, null));

        assertEquals(0, action.getPriority());
        assertNull(action.getPriorityReason());
        study.undo();
        assertEquals("Demande du conseil", action.getPriorityReason());
    }

    @Test
    void aMilestoneAndADueDateKeepTheirFirstDay() {
        Action action = action("Rappeler");
        study.apply(edits.add(action, entries().milestone("Outil choisi", MAY)));
        Milestone milestone = action.getMilestones().getFirst();
        apply(edits.set(action, Literals.ACTION__DUE, MAY));

        apply(edits.postpone(milestone, MAY.plusDays(20)));
        apply(edits.set(action, Literals.ACTION__DUE, MAY.plusDays(10)));
        apply(edits.set(action, Literals.ACTION__DUE, MAY.plusDays(30)));

        assertEquals(MAY, milestone.getPlanned());
        assertEquals(MAY.plusDays(20), milestone.getExpected());
        assertEquals(MAY, action.getFirstDue());
        apply(edits.set(action, Literals.ACTION__DUE, MAY));
        assertNull(action.getFirstDue());
    }

    @Test
    void linksThatPointNowhereAreRefused() {
        Action action = action("Rappeler");

        assertRefused(() -> study.apply(new SetValues("action:" + action.getId(), "irritants", List.of(),
                List.of("nobody"))));
        assertRefused(() -> study.apply(new SetFeature("action:" + action.getId(), "chantier", null, "nothing")));
        assertRefused(() -> study.apply(new SetValues("study", "sources", List.of("s1"), List.of())));
        assertRefused(() -> edits.set(action, Literals.ACTION__EVIDENCE, List.of("no-coding")));
        assertEquals(List.of(), action.getIrritants());
    }

    @Test
    void removingAnIrritantUnlinksWhatPointedAtItAndUndoLinksItAgain() {
        Irritant irritant = irritant("Silence");
        Chantier chantier = chantier("La relation");
        apply(edits.gather(List.of(irritant), chantier));
        Action action = action("Rappeler", irritant);
        String id = irritant.getId();

        assertEquals(List.of(chantier, action), edits.pointingAt(List.of(irritant)));
        study.apply(edits.remove(List.of(irritant)));

        assertTrue(study.plan().getIrritants().isEmpty());
        assertEquals(List.of(), chantier.getIrritants());
        assertEquals(List.of(), action.getIrritants());
        study.undo();
        assertEquals(List.of(id), chantier.getIrritants());
        assertEquals(List.of(id), action.getIrritants());
    }

    @Test
    void aWholePlanIsRemovedTogetherWithWhatItPointsAt() {
        Irritant irritant = irritant("Silence");
        action("Rappeler", irritant);

        study.apply(edits.remove(List.<EObject>of(irritant, study.plan().getPlans().getFirst())));

        assertTrue(study.plan().eContents().isEmpty());
        study.undo();
        assertEquals(1, PlanEdits.actions(study).count());
    }

    @Test
    void evidenceThatIsTakenAwayStaysNamedAndComesBackByUndo() {
        Coding coding = code("marie", "A1", "T1.A");
        Irritant irritant = irritant("Silence", coding);
        String id = coding.getId();

        study.apply(new Edits(study).remove(List.of(coding)).orElseThrow());

        assertEquals(List.of(id), irritant.getEvidence());
        assertTrue(study.codings().find(id).isEmpty());
        apply(edits.unprove(irritant, List.of(id)));
        study.undo();
        study.undo();
        assertEquals(List.of(id), irritant.getEvidence());
        assertTrue(study.codings().find(id).isPresent());
    }

    @Test
    void recodedPassagesStayEvidence() {
        Coding coding = code("marie", "A1", "T1.A");
        Irritant irritant = irritant("Silence", coding);

        study.apply(new Edits(study).recode(List.of(coding), "essai:T2.B").orElseThrow());

        assertEquals("essai:T2.B", study.codings().find(irritant.getEvidence().getFirst()).orElseThrow().getCode());
    }

    @Test
    void mergingCodesKeepsEvidenceAndCodesOfIrritants() {
        Coding goes = code("marie", "A1", "T1.A");
        Coding stays = code("marie", "A1", "T1.B");
        Irritant irritant = irritant("Silence", goes);
        Code from = study.codes().find("essai:T1.A").orElseThrow();
        Code into = study.codes().find("essai:T1.B").orElseThrow();

        study.apply(new CodebookEdits(study).merge(List.of(from), into));

        assertEquals(List.of(stays.getId()), irritant.getEvidence());
        assertEquals(List.of("essai:T1.B"), irritant.getCodes());
        study.undo();
        assertEquals(List.of(goes.getId()), irritant.getEvidence());
        assertEquals(List.of("essai:T1.A"), irritant.getCodes());
    }

    @Test
    void aCodeThatLeavesTheCodebookLeavesTheIrritantsToo() {
        Coding coding = code("marie", "A1", "T1.A");
        Irritant irritant = irritant("Silence", coding);
        study.apply(new Edits(study).remove(List.of(coding)).orElseThrow());
        Code code = study.codes().find("essai:T1.A").orElseThrow();

        assertRefused(() -> study.apply(new Edits(study).remove(study.codes().scheme("essai").orElseThrow())));
        study.apply(new CodebookEdits(study).remove(List.of(code)));

        assertEquals(List.of(), irritant.getCodes());
        study.undo();
        assertEquals(List.of("essai:T1.A"), irritant.getCodes());
    }

    @Test
    void aPromiseMadeInATurnIsFollowedUpAndHoldsItsSource() {
        study.apply(study.stage(Studies.conversation("C1", "oui", "Je vous rappelle avant la fin du mois.")));
        study.apply(edits.add(entries().commitment(study.corpus().find("C1/T1").orElseThrow(),
                "Rappeler avant la fin du mois", MAY)));
        var promise = study.plan().getCommitments().getFirst();

        apply(edits.answer(promise, Promise.KEPT, null));

        assertEquals(LocalDate.of(2026, 1, 5), promise.getAnswered());
        assertRefused(() -> study.apply(new org.verbatelier.core.operation.RemoveSource("c1", "C1.txt", "", 1, 1)));
    }

    @Test
    void aCommitmentOfACharterKeepsItsFormerWordings() {
        study.apply(edits.add(entries().service("Quali’Hlm", "Réponse écrite", "sous 30 jours", MAY,
                List.of("essai:T1.A"))));
        ServiceCommitment service = study.plan().getServices().getFirst();

        study.apply(edits.revise(service, "sous 15 jours", MAY.plusYears(1), "résultats de l’enquête"));

        assertEquals(List.of("sous 30 jours", "sous 15 jours"),
                service.getRevisions().stream().map(revision -> revision.getText()).toList());
    }

    @Test
    void whatTenantsRepresentativesSayIsRecordedOnTheEntry() {
        Action action = action("Rappeler");

        study.apply(edits.comment(action, "Mme R.", "CCL", "Trop tard pour l’hiver."));

        assertEquals("CCL", action.getComments().getFirst().getRole());
        assertEquals("Mme R.", action.getComments().getFirst().getBy());
        assertRefused(() -> edits.comment(action, null, null, " "));
    }

    @Test
    void headcountsAndTheThresholdBelongToTheStudy() {
        study.apply(edits.add(entries().headcount("métier", "Gardiens", Audience.STAFF, 122)));
        Headcount headcount = study.header().getHeadcounts().getFirst();

        apply(edits.set(headcount, CorpusPackage.Literals.HEADCOUNT__ANSWERED, 40));
        study.apply(new Edits(study).set(study.header(), CorpusPackage.Literals.STUDY_HEADER__THRESHOLD, 10)
                .orElseThrow());

        assertEquals(40, headcount.getAnswered());
        assertEquals(10, study.header().getThreshold());
        assertRefused(() -> study.apply(new Edits(study)
                .set(study.header(), CorpusPackage.Literals.STUDY_HEADER__THRESHOLD, 0).orElseThrow()));
        study.undo();
        assertEquals(11, study.header().getThreshold());
    }

    @Test
    void aStudyThatIsSavedElsewhereFromMemoryHasItsPlan() {
        Coding coding = code("marie", "A1", "T1.A");
        Irritant irritant = irritant("Silence", coding);
        action("Rappeler", irritant);
        study.save();
        Path copy = folder.resolveSibling(folder.getFileName() + "-copy");

        study.copyTo(copy);

        try (Study other = Study.open(copy, Studies.session("paul"))) {
            assertEquals(irritant.getId(),
                    PlanEdits.actions(other).findFirst().orElseThrow().getIrritants().getFirst());
        }
    }
}
