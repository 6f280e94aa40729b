package org.verbatelier.analysis.plan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.plan.PlanReminders.Kind;
import org.verbatelier.analysis.plan.Roles.Role;
import org.verbatelier.analysis.plan.Wording.Change;
import org.verbatelier.analysis.plan.Wording.Piece;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.analysis.table.Figures;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewEntries;
import org.verbatelier.core.PlanEdits;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Again;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Complaint;
import org.verbatelier.model.plan.ComplaintState;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.Effort;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Level;
import org.verbatelier.model.plan.PlanNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatelier.model.plan.PlanPackage.Literals;

class PlanFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final double EXACT = 1e-12;

    @TempDir
    Path folder;

    private PlanStudy world;
    private PlanEdits edits;

    @BeforeEach
    void open() {
        world = new PlanStudy(folder);
        edits = new PlanEdits(world.study);
    }

    @AfterEach
    void close() {
        world.study.close();
    }

    @Test
    void theChainIsWalkedBothWays() {
        Coding word = world.complain("T1", "DEM.RELA", 3);
        Irritant irritant = world.irritant("Relances", word);
        Chantier chantier = world.chantier("Le traitement des demandes", irritant);
        Action action = world.action("Rappeler sous 48 h", irritant);
        Chain chain = Chain.of(world.study);

        assertEquals(List.of(word), chain.passagesOf(action));
        assertEquals(List.of(action), chain.actionsFrom(word));
        assertEquals(List.of(chantier), chain.chantiersOf(irritant));
        assertEquals(List.of(action), chain.actionsOf(chantier));
        assertEquals(List.of(irritant), chain.entriesOf("T1"));
        assertEquals("Agir vite et bien", Chain.axisOf(action).getTitle());
    }

    @Test
    void evidenceThatIsGoneIsTold() {
        Coding word = world.complain("T1", "DEM.RELA", 3);
        Irritant irritant = world.irritant("Relances", word);
        String id = word.getId();
        world.study.apply(new Edits(world.study).remove(List.of(word)).orElseThrow());

        assertEquals(List.of(id), Chain.of(world.study).lostOf(irritant));
        assertEquals(1, world.figures().row(irritant.getId()).lost());
        assertTrue(kinds().contains(Kind.EVIDENCE_LOST));
        world.study.undo();
        assertEquals(List.of(), Chain.of(world.study).lostOf(irritant));
    }

    @Test
    void anIrritantIsMetByThoseWhoComplainWithItsCodesAndThoseOfItsEvidence() {
        Coding chosen = world.code("T1", "DEM.RELA", Valence.UNSPECIFIED, 0);
        world.complain("T2", "DEM.RELA", 4);
        world.complain("T13", "DEM.RELA", 2);
        world.code("T3", "DEM.RELA", Valence.POSITIVE, 0);
        world.complain("S1", "DEM.RELA", 1);
        Irritant irritant = world.irritant("Relances", chosen);

        IrritantFigures.Row row = world.figures().row(irritant.getId());

        assertEquals(3, row.n());
        assertEquals(PlanStudy.TENANTS, row.base());
        assertEquals(3.0, row.severity(), EXACT);
        assertEquals(6.0 / 26, row.criticality(), EXACT);
        assertEquals(-1, row.staff(), "two of the staff are too few to be counted");
        assertEquals(List.of(Audience.TENANT, Audience.STAFF), row.publics());
        assertEquals(List.of("Nord", "Sud"), row.agencies());
        assertEquals(4, world.figures().marks(List.of(irritant.getId())).size());
    }

    @Test
    void figuresOfFewerPeopleThanMayBeShownAreHidden() {
        Irritant irritant = world.irritant("Relances", world.complain("T1", "DEM.RELA", 4));
        EvidenceFilter tamaris = EvidenceFilter.TENANTS.withValue("residence", "Les Tamaris");

        IrritantFigures.Row hidden = IrritantFigures.of(world.study, world.evidence(), tamaris, new Disclosure(13))
                .row(irritant.getId());

        assertTrue(hidden.suppressed());
        assertEquals(-1, hidden.n());
        assertFalse(IrritantFigures.of(world.study, world.evidence(), tamaris).row(irritant.getId()).suppressed());
    }

    @Test
    void whoMeetsTwoIrritantsOfAChantierCountsOnce() {
        Irritant one = world.irritant("Relances", world.complain("T1", "DEM.RELA", 2));
        Irritant two = world.irritant("Saleté", world.complain("T1", "PCO.PROP", 4));
        Irritant loose = world.irritant("Sans chantier");
        world.chantier("Réunis", one, two);
        world.action("Nettoyer", two);

        List<ChantierFigures> totals = ChantierFigures.of(world.study, world.figures());

        assertEquals(1, totals.getFirst().together().n());
        assertEquals(4.0 / 26, totals.getFirst().together().criticality(), EXACT);
        assertEquals(1, totals.getFirst().states().get(ActionState.PROPOSED));
        assertEquals(List.of(loose), totals.getLast().irritants());
    }

    @Test
    void actionsAreRankedByCriticalityTimesReachOverEffortUnlessPeopleDecide() {
        Irritant common = world.irritant("Relances", world.complain("T1", "DEM.RELA", 3));
        world.complain("T2", "DEM.RELA", 3);
        Irritant rare = world.irritant("Saleté", world.complain("T3", "PCO.PROP", 3));
        Action large = world.action("Refaire le système", common);
        Action small = world.action("Rappeler", common);
        Action other = world.action("Nettoyer", rare);
        Action unknown = world.action("Réfléchir", common);
        effort(large, Effort.LARGE);
        effort(small, Effort.SMALL);
        effort(other, Effort.SMALL);

        List<ActionPriority> ranked = ActionPriority.of(world.study, world.figures());
        assertEquals(List.of(small.getId(), large.getId(), other.getId(), unknown.getId()),
                ranked.stream().map(ActionPriority::action).toList());
        assertEquals(6.0 / 26 * (2.0 / 26), ranked.getFirst().score(), EXACT);
        assertTrue(Double.isNaN(ranked.getLast().score()));

        edits.prioritise(unknown, 1, "Demande du conseil").ifPresent(world.study::apply);
        ActionPriority first = ActionPriority.of(world.study, world.figures()).getFirst();
        assertEquals(unknown.getId(), first.action());
        assertTrue(first.overridden());
        assertEquals("Demande du conseil", first.reason());
    }

    private void effort(Action action, Effort effort) {
        edits.set(action, Literals.ACTION__EFFORT, effort).ifPresent(world.study::apply);
    }

    private List<Kind> kinds() {
        return reminders().stream().map(PlanReminders.Reminder::kind).toList();
    }

    private List<PlanReminders.Reminder> reminders() {
        return PlanReminders.of(world.study, world.figures(), 0, TODAY);
    }

    @Test
    void whatIsMissingOrLateIsRemembered() {
        Irritant irritant = world.irritant("Relances", world.complain("T1", "DEM.RELA", 3));
        assertEquals(List.of(Kind.IRRITANT_UNANSWERED), kinds());
        edits.dismiss(irritant, "Hors de notre compétence").ifPresent(world.study::apply);
        assertEquals(List.of(), kinds());

        Action bare = world.action("Afficher le numéro");
        edits.fill(bare, Map.of(Literals.ACTION__DUE, TODAY.minusDays(12), Literals.ACTION__OWNER, "Accueil"))
                .ifPresent(world.study::apply);
        world.study.apply(edits.add(bare, new NewEntries(world.study).milestone("Maquette", TODAY.minusDays(3))));
        assertEquals(List.of(Kind.ACTION_UNPROVEN, Kind.ACTION_LATE, Kind.MILESTONE_LATE), kinds());
        assertEquals(List.of(0, 12, 3), reminders().stream().map(PlanReminders.Reminder::days).toList());

        world.study.apply(edits.close(bare, Effect.NONE, "", "", Again.NO, null));
        assertEquals(List.of(Kind.ACTION_UNPROVEN, Kind.FEEDBACK_MISSING), kinds());
    }

    @Test
    void promisesComeUpWhenTheyAreDue() {
        world.study.apply(edits.add(new NewEntries(world.study).commitment(
                world.study.corpus().find("T1").orElseThrow(), "Regarder les charges ensemble", TODAY.minusDays(1))));
        world.study.apply(edits.add(new NewEntries(world.study).commitment(
                world.study.corpus().find("T2").orElseThrow(), "Rappeler avant la fin du mois", TODAY.plusDays(9))));

        assertEquals(List.of(Kind.PROMISE_LATE, Kind.PROMISE_OPEN), kinds());
        assertEquals(List.of("Regarder les charges ensemble"), Chain.of(world.study).entriesOf("T1").stream()
                .map(entry -> entry.getTitle()).toList());
    }

    @Test
    void aSlipIsToldInDays() {
        Action action = world.action("Rappeler");
        edits.fill(action, Map.of(Literals.ACTION__START, TODAY, Literals.ACTION__DUE, TODAY.plusDays(30)))
                .ifPresent(world.study::apply);
        world.study.apply(edits.add(action, new NewEntries(world.study).milestone("Outil", TODAY.plusDays(10))));
        edits.postpone(action.getMilestones().getFirst(), TODAY.plusDays(24)).ifPresent(world.study::apply);
        edits.set(action, Literals.ACTION__DUE, TODAY.plusDays(45)).ifPresent(world.study::apply);

        PlanDates.Span span = PlanDates.of(world.study, TODAY).getFirst();

        assertEquals(15, span.slip());
        assertEquals(30, span.plannedDays());
        assertEquals(14, span.milestones().getFirst().slip());
        assertFalse(span.late());
        assertTrue(PlanDates.of(action, TODAY.plusDays(46)).late());
    }

    @Test
    void whatWorkedAndWhatDidNotIsKept() {
        Action good = world.action("Rappeler");
        Action idle = world.action("Afficher");
        world.study.apply(edits.close(good, Effect.EFFECTIVE, "Moins de relances", null, Again.YES, TODAY));
        world.study.apply(edits.close(idle, Effect.NONE, null, "Personne ne lit les affiches", Again.NO, TODAY));

        WhatWorked experience = WhatWorked.of(world.study);

        assertEquals(List.of(good), experience.done().get(Effect.EFFECTIVE));
        assertEquals(List.of(idle), experience.done().get(Effect.NONE));
        assertEquals(List.of(idle), experience.failures());
        assertEquals(2, experience.finished());
    }

    @Test
    void aDepartmentFindsWhatItLeadsAndWhereItHelps() {
        Action own = world.action("Rappeler");
        Action shared = world.action("Nettoyer");
        edits.set(own, Literals.ACTION__OWNER, "Direction technique").ifPresent(world.study::apply);
        edits.set(shared, Literals.ACTION__CONTRIBUTORS, List.of("direction technique", "Agence Nord"))
                .ifPresent(world.study::apply);

        Roles roles = Roles.of(world.study);

        assertEquals(List.of(own, shared), roles.actions("Direction Technique"));
        assertEquals(List.of(shared), roles.actions("Direction technique", Role.CONTRIBUTOR));
        assertEquals(List.of("Agence Nord", "Direction technique"), roles.names());
    }

    @Test
    void aCommitmentShowsWhatIsSaidForAndAgainstIt() {
        world.complain("T1", "DEM.RELA", 2);
        world.code("T2", "DEM.RELA", Valence.POSITIVE, 0);
        world.complain("S1", "DEM.RELA", 2);
        world.study.apply(edits.add(new NewEntries(world.study).service("Quali’Hlm", "Réponse écrite",
                "sous 30 jours", TODAY, List.of("essai:DEM.RELA"))));

        ServiceEvidence said = ServiceEvidence.of(world.study.plan().getServices().getFirst(), world.evidence(),
                EvidenceFilter.TENANTS);

        assertEquals(List.of(1, 1, 0), List.of(said.kept().size(), said.broken().size(), said.other().size()));
    }

    @Test
    void twoWordingsAreComparedWordByWord() {
        assertEquals(List.of(new Piece(Change.SAME, "Réponse sous "), new Piece(Change.REMOVED, "30"),
                new Piece(Change.ADDED, "15"), new Piece(Change.SAME, " jours.")),
                Wording.changes("Réponse sous 30 jours.", "Réponse sous 15 jours."));
    }

    @Test
    void aClosedComplaintOfSomebodyWhoGoesOnComplainingIsListed() {
        Coding still = world.complain("T1", "DEM.RELA", 2);
        for (String verbatim : List.of("T1", "T2")) {
            world.study.apply(edits.add(new NewEntries(world.study).complaint(verbatim, "R-" + verbatim)));
        }
        for (Complaint complaint : world.study.plan().getComplaints()) {
            edits.set(complaint, Literals.COMPLAINT__STATE, ComplaintState.CLOSED).ifPresent(world.study::apply);
        }

        List<ComplaintWatch> unsettled = ComplaintWatch.unsettled(world.study);

        assertEquals(List.of(List.of(still)), unsettled.stream().map(ComplaintWatch::passages).toList());
    }

    @Test
    void theTaxReportHasAllEightAxesOfEveryPlace() {
        for (int i = 1; i <= 6; i++) {
            world.complain("T" + i, "PCO.PROP", 3);
        }
        Irritant dirt = world.irritant("Saleté", world.study.codings().of("T1").getFirst());
        Action clean = world.action("Nettoyer plus souvent", dirt);
        edits.fill(clean, Map.of(Literals.ACTION__TFPB_AXIS, "T3", Literals.ACTION__QPV, "QN05988M",
                Literals.ACTION__PERIMETER_LEVEL, Level.RESIDENCE, Literals.ACTION__PERIMETER, "Les Tamaris",
                Literals.ACTION__AMOUNT_PLANNED, new BigDecimal("12000"), Literals.ACTION__AMOUNT_VALUED,
                new BigDecimal("9000.50"), Literals.ACTION__DUE, TODAY)).ifPresent(world.study::apply);

        TfpbReport report = TfpbReport.of(world.study, Figures.of(world.study), EvidenceFilter.TENANTS, 2026);

        assertEquals(List.of("", "Les Tamaris"),
                report.sections().stream().map(TfpbReport.Section::residence).toList());
        TfpbReport.Section tamaris = report.sections().getLast();
        assertEquals("QN05988M", tamaris.qpv());
        assertEquals(8, tamaris.lines().size());
        TfpbReport.Line line = tamaris.lines().get(2);
        assertEquals(List.of("T3", 6, 12), List.of(line.axis(), line.needs(), line.base()));
        assertEquals(List.of(dirt), line.irritants());
        assertEquals(List.of(clean), line.actions());
        assertEquals(new BigDecimal("9000.50"), tamaris.sum(TfpbReport.Line::valued));
        assertTrue(tamaris.lines().getFirst().isEmpty());
        assertEquals(List.of(), TfpbReport.of(world.study, Figures.of(world.study), EvidenceFilter.TENANTS, 2027)
                .sections().getFirst().lines().get(2).actions());
    }

    @Test
    void everyReminderNamesAnEntry() {
        world.irritant("Relances");
        world.action("Rappeler");

        for (PlanReminders.Reminder reminder : reminders()) {
            PlanNode entry = reminder.entry();
            assertEquals(entry, world.study.named(PlanEdits.nameOf(entry)).orElseThrow());
        }
    }
}
