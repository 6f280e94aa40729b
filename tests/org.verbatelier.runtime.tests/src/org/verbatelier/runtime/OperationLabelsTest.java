package org.verbatelier.runtime;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verbatelier.core.Span;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.AddScheme;
import org.verbatelier.core.operation.ChangeCodings;
import org.verbatelier.core.operation.ChangeDecisions;
import org.verbatelier.core.operation.ChangeFlags;
import org.verbatelier.core.operation.ChangeMemos;
import org.verbatelier.core.operation.CodingData;
import org.verbatelier.core.operation.DecisionData;
import org.verbatelier.core.operation.FlagData;
import org.verbatelier.core.operation.ImportSource;
import org.verbatelier.core.operation.MemoData;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.ReplaceCode;
import org.verbatelier.core.operation.ReplaceSuggestions;
import org.verbatelier.core.operation.SetFeature;
import org.verbatelier.core.operation.SetValues;
import org.verbatelier.core.operation.SuggestionSetData;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Valence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OperationLabelsTest {

    private static final Instant NOW = Instant.EPOCH;

    private static final String ACTION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plan:Action xmi:version=\"2.0\""
            + " xmlns:plan=\"x\" id=\"rappeler\" title=\"Rappeler &quot;vite&quot; &amp; bien\">\n</plan:Action>\n";

    private final OperationLabels french = new OperationLabels(Locale.FRENCH);
    private final OperationLabels english = new OperationLabels(Locale.ENGLISH);

    private static CodingData coding(String id, String verbatim, String code, String origin) {
        return new CodingData(id, verbatim, new Span(0, 3), "x", code, Valence.NEGATIVE, 2, origin, NOW);
    }

    @Test
    void oneCodingIsNamedByCodeAndText() {
        Operation operation = new AddCodings("m", List.of(coding("1", "V003", "qs-hlm:DEM.RELA", "manual")));

        assertEquals("coder DEM.RELA sur V003", french.of(operation));
        assertEquals("code DEM.RELA on V003", english.of(operation));
        assertEquals("supprimer DEM.RELA de V003", french.of(operation.inverse()));
    }

    @Test
    void acceptedSuggestionsAreNotNamedLikeCodingsByHand() {
        CodingData one = coding("1", "V1", "a:B.C", "rule:B.C#1@1.0");
        CodingData two = coding("2", "V2", "a:B.C", "rule:B.C#2@1.0");

        assertEquals("accepter B.C sur V1", french.of(new AddCodings("m", List.of(one))));
        assertEquals("accepter 2 suggestions de B.C", french.of(new AddCodings("m", List.of(one, two))));
    }

    @Test
    void changesSayWhatChanged() {
        CodingData before = coding("1", "V1", "a:B.C", "manual");

        assertEquals("juger B.C sur V1", french.of(change(before, before.withJudgement(Valence.POSITIVE, 0))));
        assertEquals("remplacer B.C par B.D sur V1", french.of(change(before, before.withCode("a:B.D"))));
        assertEquals("déplacer B.C sur V1", french.of(change(before, before.withSpan(new Span(1, 3), "y"))));
        assertEquals("annoter B.C sur V1", french.of(change(before, before.withMemo("à revoir"))));
    }

    private static Operation change(CodingData before, CodingData after) {
        return new ChangeCodings("m", List.of(before), List.of(after));
    }

    @Test
    void numbersAgree() {
        assertEquals("importer e.csv (1 texte)", french.of(new ImportSource("e", "e.csv", "x", 0, 1)));
        assertEquals("import e.csv (2 texts)", english.of(new ImportSource("e", "e.csv", "x", 0, 2)));
    }

    @Test
    void severalTogetherAreNamedAsOne() {
        Operation first = new ImportSource("e", "e.csv", "x", 0, 2);
        Operation second = new ImportSource("f", "f.csv", "y", 1, 1);
        Operation flag = new ChangeFlags("m", List.of(new FlagData("V1", FlagKind.URGENT, NOW)), List.of());

        assertEquals("importer 2 fichiers (3 textes)", french.of(Together.of(List.of(first, second))));
        assertEquals("remove 2 files (3 texts)", english.of(Together.of(List.of(first, second)).inverse()));
        assertEquals("import e.csv (2 texts), and 2 other changes",
                english.of(Together.of(List.of(first, second, flag))));
        assertEquals(french.of(first), french.of(Together.of(List.of(first))));
    }

    @Test
    void changesOfTheCodebookAreNamedByWhatTheAnalystDid() {
        Operation add = new AddNode("theme:a:B", 0, "<codebook:Code xmi:version=\"2.0\" id=\"B.C\" label=\"x\"/>");
        Operation old = new SetFeature("code:a:B.C", "deprecated", null, "true");
        Operation by = new SetFeature("code:a:B.C", "replacedBy", null, "B.D");
        CodingData coding = coding("1", "V1", "a:B.C", "manual");
        Operation recoded = change(coding, coding.withCode("a:B.D"));

        assertEquals("créer B.C", french.of(add));
        assertEquals("remove B.C", english.of(add.inverse()));
        assertEquals("créer B.C", french.of(Together.of(List.of(add, new AddCodings("m", List.of(coding))))));
        assertEquals("fusionner B.C dans B.D", french.of(Together.of(List.of(recoded, old, by))));
        assertEquals("rendre obsolète B.C", french.of(Together.of(List.of(old, by))));
        assertEquals("remettre B.C en usage", french.of(old.inverse()));
        assertEquals("scinder B.C (1 nouveau code)", french.of(Together.of(List.of(add, recoded))));
        assertEquals("déplacer B.C", french.of(new MoveNode("code:a:B.C", "theme:a:B", 0, "theme:a:D", 1)));
        assertEquals("donner la touche q à B.D",
                french.of(Together.of(List.of(new SetFeature("code:a:B.C", "shortcut", "q", null),
                        new SetFeature("code:a:B.D", "shortcut", null, "q")))));
        assertEquals("modifier la couleur de B.C", french.of(new SetFeature("code:a:B.C", "colour", null, "#000000")));
        assertEquals("modifier la fiche de B.C", french.of(new ReplaceCode("code:a:B.C", "a", "b")));
        assertEquals("change the codebook (2 changes)",
                english.of(Together.of(List.of(add, new ReplaceCode("code:a:B.D", "a", "b")))));
    }

    @Test
    void everyOperationHasALabelInBothLanguages() {
        SuggestionSetData set = new SuggestionSetData("1.0", "f", 3);
        List<Operation> operations = List.of(new AddScheme("a", 0, "x"), new ReplaceSuggestions("a", null, set),
                new SetFeature("study", "name", "a", "b"), new SetFeature("code:a:B.C", "label", "a", "b"),
                new ImportSource("e", "e.csv", "x", 0, 2),
                new ChangeDecisions("m", List.of(new DecisionData("V1", 0, 1, "a:B.C", "r", NOW)), List.of()),
                new ChangeFlags("m", List.of(new FlagData("V1", FlagKind.URGENT, NOW)), List.of()),
                new ChangeMemos("m", List.of(new MemoData("1", "V1", "x", NOW)), List.of()));

        operations.stream().flatMap(operation -> Stream.of(operation, operation.inverse())).forEach(operation -> {
            assertTrue(!french.of(operation).isBlank() && !french.of(operation).contains("{"), operation.toString());
            assertTrue(!english.of(operation).equals(french.of(operation)), english.of(operation));
        });
    }

    @Test
    void whatIsDoneToAPlanIsNamedByKindAndTitle() {
        Operation add = new AddNode("axis:agir", 0, ACTION);

        assertEquals("ajouter l’action «\u00a0Rappeler \"vite\" & bien\u00a0»", french.of(add));
        assertEquals("remove the action “Rappeler \"vite\" & bien”", english.of(add.inverse()));
        assertEquals("add the action “Rappeler \"vite\" & bien”", english.of(Together.of(List.of(add,
                new SetValues("chantier:c", "irritants", List.of(), List.of("i"))))));
    }

    @Test
    void whatIsSetInAPlanIsNamedByFieldAndEntry() {
        SetFeature state = new SetFeature("action:rappeler", "state", null, "DONE");
        SetFeature effect = new SetFeature("action:rappeler", "effect", null, "NONE");
        SetFeature due = new SetFeature("action:rappeler", "due", null, "2026-05-04");
        SetValues evidence = new SetValues("irritant:silence", "evidence", List.of(), List.of("a", "b"));

        assertEquals("clore l’action «\u00a0rappeler\u00a0»", french.of(Together.of(List.of(effect, state))));
        assertEquals("modifier l’échéance – l’action «\u00a0rappeler\u00a0»", french.of(due));
        assertEquals("change the action “rappeler” (2 fields)", english.of(Together.of(List.of(due, effect))));
        assertEquals("add to the evidence of the irritant “silence”", english.of(evidence));
        assertEquals("change the evidence of the irritant “silence”", english.of(evidence.inverse()));
        assertEquals("modifier le seuil de publication de l’étude",
                french.of(new SetFeature("study", "threshold", null, "10")));
    }
}
