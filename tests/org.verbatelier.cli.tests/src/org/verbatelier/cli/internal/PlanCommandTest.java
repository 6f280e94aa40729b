package org.verbatelier.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewEntries;
import org.verbatelier.core.PlanEdits;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Effort;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Level;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatelier.model.plan.PlanPackage.Literals;

/** The plan of the sample by command. */
class PlanCommandTest {

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path study;

    @BeforeEach
    void planTheSample() {
        terminal = new Terminal(folder, Locale.FRENCH);
        study = terminal.survey();
        terminal.type("scheme", "add", study, "qs-hlm").succeeds();
        terminal.type("code", study, "--from", folder.resolve("sample-verbatims.csv"), "--coder", "gold").succeeds();
        try (Study open = Study.open(study, Session.of("marie"))) {
            plan(open);
        }
    }

    private static void plan(Study open) {
        PlanEdits edits = new PlanEdits(open);
        NewEntries entries = new NewEntries(open);
        List<Coding> relances = open.codings().all().stream().filter(c -> c.getCode().equals("qs-hlm:DEM.RELA"))
                .limit(4).toList();
        open.apply(edits.add(entries.chantier("Le traitement des demandes")));
        Chantier chantier = open.plan().getChantiers().getFirst();
        open.apply(edits.add(entries.irritant("Relances sans réponse", relances), chantier));
        Irritant irritant = open.plan().getIrritants().getFirst();
        open.apply(edits.add(entries.plan("Plan 2026", List.of("Vous accueillir", "Agir vite et bien"))));
        Axis axis = open.plan().getPlans().getFirst().getAxes().getLast();
        open.apply(edits.add(axis, entries.action("Rappeler sous 48 h", List.of(irritant))));
        Action action = axis.getActions().getFirst();
        edits.fill(action, Map.of(Literals.ACTION__OWNER, "Direction clientèle", Literals.ACTION__EFFORT, Effort.SMALL,
                Literals.ACTION__DUE, LocalDate.of(2026, 3, 31), Literals.ACTION__TFPB_AXIS, "T6",
                Literals.ACTION__PERIMETER_LEVEL, Level.RESIDENCE, Literals.ACTION__PERIMETER, "Les Tamaris"))
                .ifPresent(open::apply);
        new Edits(open, "gold").remove(List.of(relances.getFirst())).ifPresent(open::apply);
    }

    @Test
    void theWholeChainIsThere() {
        JsonNode plan = terminal.type("plan", study, "--json", "--today", "2026-04-10").succeeds().json();

        assertEquals(3, plan.at("/irritants/0/proofs").asInt());
        assertEquals(1, plan.at("/irritants/0/lostEvidence").size());
        assertEquals("I3", plan.at("/irritants/0/type").asText());
        assertEquals(60, plan.at("/irritants/0/base").asInt());
        assertEquals(plan.at("/irritants/0/id"), plan.at("/chantiers/0/irritants/0"));
        assertEquals("Rappeler sous 48 h", plan.at("/plans/0/axes/1/actions/0/title").asText());
        assertEquals("small", plan.at("/plans/0/axes/1/actions/0/effort").asText());
        assertEquals(3, plan.at("/plans/0/axes/1/actions/0/passages").size());
        assertEquals(1, plan.at("/plans/0/axes/1/actions/0/computed/rank").asInt());
        assertEquals("action-late", plan.at("/reminders/0/kind").asText());
        assertEquals(10, plan.at("/reminders/0/days").asInt());
        assertEquals("evidence-lost", plan.at("/reminders/1/kind").asText());
    }

    @Test
    void peopleReadItToo() {
        String text = terminal.type("plan", study, "--today", "2026-04-10").succeeds().out();

        assertTrue(text.contains("Relances sans réponse"), text);
        assertTrue(text.contains("N°\u00a01  Rappeler sous 48 h [proposée], Direction clientèle, échéance 31/03/2026,"
                + " priorité 1"), text);
        assertTrue(text.contains("action en retard\u00a0: Rappeler sous 48 h (10 jours)"), text);
    }

    @Test
    void somebodySeesTheirOwnActions() {
        JsonNode own = terminal.type("plan", study, "--json", "--mine", "direction CLIENTÈLE").succeeds().json();
        JsonNode others = terminal.type("plan", study, "--json", "--mine", "Accueil").succeeds().json();

        assertEquals(1, own.at("/plans/0/axes/1/actions").size());
        assertEquals(0, others.at("/plans/0/axes/1/actions").size());
    }

    @Test
    void theTaxReportListsEightAxesIncludingEmptyOnes() {
        JsonNode report = terminal.type("plan", study, "--tfpb", "--json").succeeds().json();

        for (JsonNode section : report.get("sections")) {
            assertEquals(8, section.get("axes").size());
        }
        assertEquals("T1", report.at("/sections/0/axes/0/axis").asText());
        assertTrue(terminal.type("plan", study, "--tfpb").succeeds().out().contains("Tous les sites"));
    }

    @Test
    void theHistoryNamesEntriesByTheirTitles() {
        String history = terminal.type("history", study).succeeds().out();

        assertTrue(history.contains("ajouter l’irritant «\u00a0Relances sans réponse\u00a0»"), history);
        assertTrue(history.contains("modifier l’action «\u00a0Rappeler sous 48 h\u00a0» (6 champs)"), history);
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertEquals(ExitCode.USAGE, terminal.type("plan", study, "--today", "demain").exitCode());
    }
}
