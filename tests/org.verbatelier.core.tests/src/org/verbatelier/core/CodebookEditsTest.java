package org.verbatelier.core;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatelier.core.Edits.Application;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.codebook.Rule;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.CodingFactory;
import org.verbatelier.model.coding.Decision;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Suggestions;
import org.verbatelier.model.coding.Valence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CodebookEditsTest {

    private static final String TEXT = "Les halls sont sales.";

    @TempDir
    Path folder;

    private Study study;
    private CodebookEdits edits;

    @BeforeEach
    void open() {
        study = Studies.with(folder, TEXT, TEXT, TEXT);
        edits = new CodebookEdits(study);
    }

    @AfterEach
    void close() {
        study.close();
        assertEquals(List.of(), StudyCheck.run(folder, Studies.session("marie")));
    }

    private Code code(String id) {
        return study.codes().find(Studies.SCHEME + ":" + id).orElseThrow();
    }

    private Scheme scheme() {
        return study.codes().scheme(Studies.SCHEME).orElseThrow();
    }

    private Theme theme(String id) {
        return scheme().getThemes().stream().filter(theme -> theme.getId().equals(id)).findFirst().orElseThrow();
    }

    private void apply(String coder, String verbatim, String code, Valence valence) {
        study.apply(new Edits(study, coder).code(List.of(new Application(verbatim, new Span(0, 3),
                Studies.SCHEME + ":" + code, valence, 0, Edits.MANUAL))).orElseThrow());
    }

    private void apply(Optional<Operation> operation) {
        study.apply(operation.orElseThrow());
    }

    private static List<String> ids(Collection<Code> codes) {
        return codes.stream().map(Code::getId).toList();
    }

    private static void refused(Executable change) {
        assertEquals(StudyException.Kind.REFUSED, assertThrows(StudyException.class, change).kind());
    }

    @Test
    void aMovedCodeKeepsItsIdentifierAndItsCodings() {
        apply("marie", "A1", "T1.A", Valence.UNSPECIFIED);
        apply(edits.move(List.of(code("T1.A")), theme("T2"), code("T2.B")));

        assertEquals(List.of("T2.A", "T1.A", "T2.B", "T2.C"), ids(theme("T2").getCodes()));
        assertEquals("T2", study.codes().themeOf(code("T1.A")).getId());
        assertEquals(1, study.codings().count("essai:T1.A"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "T1.A|T1.C|T1.B,T1.A,T1.C", "T1.A||T1.B,T1.C,T1.A",
            "T1.A,T1.B||T1.C,T1.A,T1.B", "T1.C,T1.B|T1.A|T1.B,T1.C,T1.A", "T1.A,T1.C|T1.C|T1.B,T1.A,T1.C" })
    void codesMovedWithinAThemeStandBeforeTheOneNamed(String moved, String before, String order) {
        apply(edits.move(List.of(moved.split(",")).stream().map(this::code).toList(), theme("T1"),
                before == null ? null : code(before)));

        assertEquals(List.of(order.split(",")), ids(theme("T1").getCodes()));
    }

    @Test
    void movingToWhereItIsChangesNothing() {
        assertTrue(edits.move(List.of(code("T1.A")), theme("T1"), code("T1.B")).isEmpty());
    }

    @Test
    void aCodeIsNotMovedIntoItself() {
        apply(edits.move(List.of(code("T1.B")), code("T1.A"), null));

        refused(() -> edits.move(List.of(code("T1.A")), code("T1.B"), null));
        refused(() -> edits.move(List.of(theme("T1")), theme("T2"), null));
    }

    @Test
    void whatIsInUseIsNotRemoved() {
        apply("paul", "A1", "T1.A", Valence.UNSPECIFIED);

        refused(() -> edits.remove(List.of(theme("T1"))));
        study.apply(edits.remove(List.of(theme("T2"), code("T1.B"), code("T2.A"))));
        assertEquals(List.of("T1.A", "T1.C"), ids(study.codes().all(Studies.SCHEME)));
        study.undo();
        assertEquals(6, study.codes().all(Studies.SCHEME).size());
    }

    @Test
    void aReplacementIsNotRemoved() {
        apply(edits.deprecate(List.of(code("T1.A")), code("T1.B")));

        refused(() -> edits.remove(List.of(code("T1.B"))));
    }

    @Test
    void aKeyIsTakenFromTheCodeThatHadIt() {
        apply(edits.shortcut(code("T1.A"), "q"));
        apply(edits.shortcut(code("T2.B"), "Q"));

        assertNull(code("T1.A").getShortcut());
        assertEquals("q", code("T2.B").getShortcut());
        study.undo();
        assertEquals("q", code("T1.A").getShortcut());
        assertTrue(edits.shortcut(code("T1.A"), "q").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "4", "+", "qq", "é!", "1" })
    void whatMeansSomethingElseIsNoKey(String key) {
        refused(() -> edits.shortcut(code("T1.A"), key));
    }

    @ParameterizedTest
    @CsvSource({ "Relances nécessaires,T1.RELA", "Été,T1.ETE", "!!!,T1.X", "thème a,T1.THEM" })
    void anIdentifierIsProposedFromTheLabel(String label, String id) {
        assertEquals(id, new NewNodes(scheme()).code(theme("T1"), label).getId());
    }

    @Test
    void proposedIdentifiersAreNew() {
        NewNodes nodes = new NewNodes(scheme());

        assertEquals("T1.AAAA", nodes.code(theme("T1"), "aaaa").getId());
        assertEquals("T1.AAAA2", nodes.code(theme("T1"), "aaaa b").getId());
        assertEquals("T12", nodes.theme("T1").getId());
    }

    @Test
    void wordsBecomeACodeThatIsAppliedToThemInOneStep() {
        Code code = new NewNodes(scheme()).code(theme("T1"), "halls");
        study.apply(edits.addAndApply(theme("T1"), code, new Edits(study), List.of(new Application("A1",
                new Span(4, 9), "essai:T1.HALL", Valence.UNSPECIFIED, 0, Edits.MANUAL))));

        assertEquals("T1.HALL", study.codings().of("A1").getFirst().getCode().substring(6));
        study.undo();
        assertTrue(study.codes().find("essai:T1.HALL").isEmpty());
        assertTrue(study.codings().all().isEmpty());
    }

    @Test
    void mergingTakesTheCodingsOfEveryCoderOver() {
        apply("marie", "A1", "T1.A", Valence.POSITIVE);
        apply("paul", "A1", "T1.A", Valence.NEGATIVE);
        apply("paul", "A2", "T1.B", Valence.NEUTRAL);
        study.apply(edits.merge(List.of(code("T1.A"), code("T1.B")), code("T2.C")));

        assertEquals(3, study.codings().count("essai:T2.C"));
        assertEquals(0, study.codings().count("essai:T1.A"));
        assertTrue(code("T1.A").isDeprecated());
        assertEquals("T2.C", code("T1.A").getReplacedBy());
        assertEquals(List.of("marie", "paul"),
                study.codings().of("A1").stream().map(study.codings()::coderOf).sorted().toList());
    }

    @Test
    void ofTwoCodingsOfOneCoderOnTheSameWordsOneStaysWithBothNotes() {
        apply("marie", "A1", "T1.A", Valence.POSITIVE);
        apply("marie", "A1", "T1.B", Valence.UNSPECIFIED);
        for (Coding coding : study.codings().of("A1")) {
            study.apply(new Edits(study).annotate(coding, "note " + coding.getCode()).orElseThrow());
        }
        Map<String, String> before = image();
        study.apply(edits.merge(List.of(code("T1.A")), code("T1.B")));

        Coding stays = study.codings().of("A1").getFirst();
        assertEquals(1, study.codings().of("A1").size());
        assertEquals(Valence.POSITIVE, stays.getValence());
        assertEquals("note essai:T1.B\nnote essai:T1.A", stays.getMemo());
        study.undo();
        assertEquals(before, image());
    }

    private Map<String, String> image() {
        study.save();
        return FolderImage.of(folder);
    }

    @Test
    void mergingTakesRefusalsSuggestionsRulesNamesAndFinerCodesOver() {
        apply(edits.move(List.of(code("T1.C")), code("T1.A"), null));
        Code ruled = EcoreUtil.copy(code("T1.A"));
        Rule rule = CodebookFactory.eINSTANCE.createRule();
        rule.setId("T1.A#1");
        rule.setText("hall*");
        ruled.getRules().add(rule);
        apply(edits.replace(code("T1.A"), ruled));
        suggest("A1", "A2");
        study.apply(new Edits(study, "paul").refuse(study.proposals().of("A1")).orElseThrow());
        Map<String, String> before = image();
        study.apply(edits.merge(List.of(code("T1.A")), code("T1.B")));

        assertEquals(List.of("T1.A#1"), code("T1.B").getRules().stream().map(Rule::getId).toList());
        assertEquals(List.of("T1.C"), ids(code("T1.B").getCodes()));
        assertTrue(code("T1.B").getSynonyms().contains("A"), code("T1.B").getSynonyms());
        assertEquals(List.of("essai:T1.B"),
                study.codings().decisionsOf("A1", "paul").stream().map(Decision::getCode).toList());
        assertTrue(study.proposals().pendingOf("A1", "paul").isEmpty());
        assertEquals("essai:T1.B", study.proposals().pendingOf("A2", "paul").getFirst().getCode());
        study.undo();
        assertEquals(before, image());
    }

    private void suggest(String... verbatims) {
        Suggestions set = CodingFactory.eINSTANCE.createSuggestions();
        set.setScheme(Studies.SCHEME);
        set.setVersion("1.0");
        for (String verbatim : verbatims) {
            Suggestion suggestion = CodingFactory.eINSTANCE.createSuggestion();
            suggestion.setVerbatim(verbatim);
            suggestion.setEnd(3);
            suggestion.setCode("essai:T1.A");
            suggestion.setRule("T1.A#1");
            set.getSuggestions().add(suggestion);
        }
        study.apply(study.stage(set));
    }

    @Test
    void whatRulesSaidOfACodeThatIsObsoleteIsNotPendingAnyMore() {
        suggest("A1");
        apply(edits.deprecate(List.of(code("T1.A")), null));
        assertTrue(study.proposals().pendingOf("A1", "marie").isEmpty());

        apply(edits.restore(List.of(code("T1.A"))));
        assertFalse(study.proposals().pendingOf("A1", "marie").isEmpty());
        study.apply(edits.remove(List.of(code("T1.A"))));
        assertTrue(study.proposals().all(Studies.SCHEME).isEmpty());
    }

    @Test
    void splittingGivesTheChosenCodingsToNewCodes() {
        apply("marie", "A1", "T1.A", Valence.POSITIVE);
        apply("paul", "A2", "T1.A", Valence.POSITIVE);
        apply("paul", "A3", "T1.A", Valence.POSITIVE);
        NewNodes nodes = new NewNodes(scheme());
        Code one = nodes.code(theme("T1"), "Premier");
        Code two = nodes.code(theme("T1"), "Second");
        Map<String, String> chosen = Map.of(study.codings().of("A1").getFirst().getId(), "essai:" + one.getId(),
                study.codings().of("A3").getFirst().getId(), "essai:" + two.getId());
        Map<String, String> before = image();
        study.apply(edits.split(code("T1.A"), List.of(one, two), chosen));

        assertEquals(List.of("T1.A", "T1.PREM", "T1.SECO", "T1.B", "T1.C"), ids(theme("T1").getCodes()));
        for (String id : List.of("T1.A", "T1.PREM", "T1.SECO")) {
            assertEquals(1, study.codings().count("essai:" + id), id);
        }
        study.undo();
        assertEquals(before, image());
    }

    @Test
    void anObsoleteCodeFreesItsKey() {
        apply(edits.shortcut(code("T1.A"), "q"));
        apply(edits.deprecate(List.of(code("T1.A")), code("T1.B")));

        assertNull(code("T1.A").getShortcut());
        apply(edits.restore(List.of(code("T1.A"))));
        assertFalse(code("T1.A").isDeprecated());
        assertNull(code("T1.A").getReplacedBy());
        study.undo();
        study.undo();
        assertEquals("q", code("T1.A").getShortcut());
    }

    @Test
    void aLabelIsNeededAndBlankTextUnsets() {
        refused(() -> edits.set(code("T1.A"), CodebookPackage.Literals.CODE__LABEL, " "));
        assertTrue(edits.set(code("T1.A"), CodebookPackage.Literals.CODE__DEFINITION, " ").isEmpty());
        apply(edits.set(code("T1.A"), CodebookPackage.Literals.CODE__DEFINITION, "ligne 1\nligne 2"));
        assertNotNull(code("T1.A").getDefinition());
        apply(edits.set(code("T1.A"), CodebookPackage.Literals.CODE__DEFINITION, ""));
        assertNull(code("T1.A").getDefinition());
    }

    @Test
    void coloursAreAskedInHexadecimal() {
        refused(() -> edits.recolour(List.of(theme("T1")), "rouge"));
        apply(edits.recolour(List.of(theme("T1"), code("T2.A")), "#c0392b"));
        assertEquals("#c0392b", theme("T1").getColour());
        assertEquals("#c0392b", code("T2.A").getColour());
    }
}
