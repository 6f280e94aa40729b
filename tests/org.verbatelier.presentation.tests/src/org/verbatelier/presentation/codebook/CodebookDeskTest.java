package org.verbatelier.presentation.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Edits.Application;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.codebook.Census.Count;
import org.verbatelier.presentation.codebook.CodebookDesk.Direction;
import org.verbatelier.presentation.codebook.CodebookDesk.Place;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CodebookDeskTest {

    private static final String TEXT = "trois relances et toujours rien, moisi partout";

    @TempDir
    private Path folder;
    private Study study;
    private CodebookDesk desk;

    @BeforeEach
    void open() {
        study = SmallStudies.with(folder, TEXT, TEXT + " aussi", TEXT + " ici", "rien");
        desk = new CodebookDesk(study);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static CodeNode code(String id) {
        return CodeNode.ofCode("essai:" + id);
    }

    private static CodeNode theme(String id) {
        return new CodeNode(CodeNode.Kind.THEME, "essai", id);
    }

    private void apply(String coder, String verbatim, int start, String code) {
        study.apply(new Edits(study, coder).code(List.of(new Application(verbatim, new Span(start, start + 4),
                "essai:" + code, Valence.UNSPECIFIED, 0, Edits.MANUAL))).orElseThrow());
    }

    private String order() {
        return String.join(" ", study.codes().all("essai").stream().map(Code::getId).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "DEM.RELA|LOG.ISOL|BEFORE|DEM.DELA LOG.HUMI DEM.RELA LOG.ISOL",
            "DEM.RELA|LOG.ISOL|AFTER|DEM.DELA LOG.HUMI LOG.ISOL DEM.RELA",
            "DEM.RELA|LOG.HUMI|INTO|DEM.DELA LOG.HUMI DEM.RELA LOG.ISOL",
            "LOG.ISOL,LOG.HUMI|DEM.DELA|BEFORE|DEM.RELA LOG.HUMI LOG.ISOL DEM.DELA" })
    void codesAreDroppedBesideOrIntoOthers(String dragged, String target, Place place, String order) {
        List<CodeNode> nodes = List.of(dragged.split(",")).stream().map(CodebookDeskTest::code).toList();

        assertTrue(desk.canMove(nodes, code(target), place));
        assertTrue(desk.move(nodes, code(target), place));
        assertEquals(order, order());
        study.undo();
        assertEquals("DEM.RELA DEM.DELA LOG.HUMI LOG.ISOL", order());
    }

    @Test
    void nothingIsDroppedWhereItCannotLie() {
        assertFalse(desk.canMove(List.of(theme("DEM")), code("LOG.HUMI"), Place.INTO));
        assertFalse(desk.canMove(List.of(code("DEM.RELA")), code("DEM.RELA"), Place.INTO));
        assertFalse(desk.canMove(List.of(code("DEM.RELA")), theme("LOG"), Place.BEFORE));
        assertTrue(desk.canMove(List.of(theme("DEM")), theme("LOG"), Place.AFTER));
    }

    @Test
    void oneKeyMovesACodeThroughTheWholeCodebookAndBack() {
        List<CodeNode> moved = List.of(code("DEM.RELA"));
        List<String> way = new ArrayList<>();
        for (Direction direction : new Direction[] { Direction.DOWN, Direction.DOWN, Direction.RIGHT, Direction.UP,
                Direction.DOWN, Direction.RIGHT, Direction.LEFT, Direction.UP, Direction.UP, Direction.UP }) {
            desk.move(moved, direction);
            way.add(order());
        }
        assertEquals(List.of("DEM.DELA DEM.RELA LOG.HUMI LOG.ISOL", "DEM.DELA DEM.RELA LOG.HUMI LOG.ISOL",
                "DEM.DELA DEM.RELA LOG.HUMI LOG.ISOL", "DEM.DELA DEM.RELA LOG.HUMI LOG.ISOL"), way.subList(0, 4));
        assertEquals("DEM.RELA DEM.DELA LOG.HUMI LOG.ISOL", way.getLast());
        assertFalse(desk.move(moved, Direction.UP), "there is nothing above");
        assertFalse(desk.move(moved, Direction.LEFT), "it refines nothing");
    }

    @Test
    void whatIsCreatedRenamedAndSetIsOneUndoEach() {
        CodeNode theme = desk.createTheme("essai", "Voisinage", theme("DEM"));
        CodeNode code = desk.createCode(theme, "Bruit du soir");

        assertEquals("VOI", theme.id());
        assertEquals("VOI.BRUI", code.id());
        assertEquals("DEM.RELA DEM.DELA VOI.BRUI LOG.HUMI LOG.ISOL", order());
        assertTrue(desk.rename(code, " Bruit "));
        assertTrue(desk.set(code, CodebookPackage.Literals.CODE__SYNONYMS, "tapage; musique"));
        assertTrue(desk.shortcut(code, "b"));
        assertTrue(desk.recolour(List.of(code, theme), "#c0392b"));
        assertFalse(desk.recolour(List.of(code, theme), "#c0392b"));
        for (int i = 0; i < 6; i++) {
            study.undo();
        }
        assertEquals("DEM.RELA DEM.DELA LOG.HUMI LOG.ISOL", order());
        assertThrows(StudyException.class, () -> desk.createCode(theme("DEM"), " "));
    }

    @Test
    void aPreviewCountsWhatAMergeThenDoes() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            try {
                apply(random.nextBoolean() ? "marie" : "paul", "A" + (1 + random.nextInt(3)), random.nextInt(5),
                        study.codes().all("essai").get(random.nextInt(4)).getId());
            } catch (NoSuchElementException e) {
                continue; // there already
            }
        }
        List<CodeNode> merged = List.of(code("DEM.RELA"), code("LOG.HUMI"));
        Impact impact = Impact.ofMerge(study, merged, code("DEM.DELA"));
        int before = study.codings().all().size();
        desk.merge(merged, code("DEM.DELA"));

        assertTrue(impact.doubles() > 0);
        assertEquals(before - impact.doubles(), study.codings().all().size());
        assertTrue(Impact.of(study, merged).isUnused());
        study.undo();
        assertEquals(before, study.codings().all().size());
        assertEquals(impact.codings(), Impact.of(study, merged).codings());
    }

    @Test
    void aPreviewTellsCodersKeysAndPassages() {
        apply("marie", "A1", 0, "DEM.RELA");
        apply("paul", "A2", 0, "DEM.RELA");
        apply("paul", "A2", 6, "DEM.DELA");
        desk.shortcut(code("DEM.RELA"), "r");
        SmallStudies.suggest(study, "A3 0 5 DEM.RELA");
        Impact impact = Impact.of(study, List.of(theme("DEM")));

        assertEquals(List.of(Map.entry("paul", 2), Map.entry("marie", 1)), impact.coders());
        assertEquals(2, impact.verbatims());
        assertEquals(2, impact.respondents());
        assertEquals(1, impact.suggestions());
        assertEquals(List.of("r"), impact.keys());
        assertEquals(List.of("troi", "rela"), impact.passages().stream().map(Passages.Passage::text).toList(),
                "the same words and the same person once");
    }

    @Test
    void theCensusEqualsBruteForce() {
        Random random = new Random(3);
        SmallStudies.addConversation(study, "bonjour", "trois relances", "ah", "et moisi");
        List<String> verbatims = List.of("A1", "A2", "A3", "GC/T02", "GC/T04");
        desk.move(List.of(code("LOG.ISOL")), code("DEM.RELA"), Place.INTO);
        for (int i = 0; i < 40; i++) {
            try {
                apply("c" + random.nextInt(3), verbatims.get(random.nextInt(5)), random.nextInt(3),
                        study.codes().all("essai").get(random.nextInt(4)).getId());
            } catch (NoSuchElementException e) {
                continue; // there already
            }
        }
        Census census = Census.of(study);
        for (CodeNode node : List.of(theme("DEM"), theme("LOG"), code("DEM.RELA"), code("LOG.ISOL"), code("LOG.HUMI"),
                new CodeNode(CodeNode.Kind.SCHEME, "essai", "essai"))) {
            assertEquals(counted(node), census.of(node), node.toString());
        }
    }

    private Count counted(CodeNode node) {
        Set<String> codes = new HashSet<>(Impact.of(study, List.of(node)).codes().stream().map(study.codes()::qualified)
                .toList());
        List<Coding> codings = study.codings().all().stream().filter(c -> codes.contains(c.getCode())).toList();
        List<VerbatimEntry> entries = codings.stream()
                .map(c -> study.corpus().find(c.getVerbatim()).orElseThrow()).toList();
        return new Count(codings.size(), (int) entries.stream().map(VerbatimEntry::id).distinct().count(),
                (int) entries.stream().map(e -> e.participant().getId()).distinct().count());
    }

    @Test
    void aSplitCodeKeepsWhatIsNotGivenAway() {
        for (String verbatim : List.of("A1", "A2", "A3")) {
            apply("marie", verbatim, 0, "DEM.RELA");
        }
        List<String> codings = Passages.all(study, "essai:DEM.RELA").stream().map(Passages.Passage::coding).toList();
        List<CodeNode> made = desk.split(code("DEM.RELA"), List.of("Relances écrites", "Relances orales"),
                Map.of(codings.get(0), 0, codings.get(2), 1));

        assertEquals(List.of("DEM.RELA2", "DEM.RELA3"), made.stream().map(CodeNode::id).toList());
        assertEquals(1, study.codings().count("essai:DEM.RELA"));
        assertEquals("DEM.RELA DEM.RELA2 DEM.RELA3 DEM.DELA LOG.HUMI LOG.ISOL", order());
    }

    @Test
    void theOutlineFindsHidesAndKeepsWhatLiesAbove() {
        CodebookOutline outline = new CodebookOutline(study);
        assertEquals(List.of(theme("DEM"), theme("LOG")), outline.roots());
        outline.find("humid");
        assertEquals(List.of(theme("LOG")), outline.roots());
        assertEquals(List.of(code("LOG.HUMI")), outline.children(theme("LOG")));
        outline.find("");
        desk.deprecate(List.of(code("LOG.HUMI")), null);
        outline.showObsolete(false);
        assertEquals(List.of(code("LOG.ISOL")), outline.children(theme("LOG")));
        outline.showObsolete(true);
        outline.find("humid");
        assertEquals(List.of(code("LOG.HUMI")), outline.children(theme("LOG")));
        assertEquals(theme("LOG"), outline.parent(code("LOG.HUMI")).orElseThrow());
    }

    @Test
    void rareCodesComeWithWhatIsNearToThem() {
        CodeNode near = desk.createCode(theme("LOG"), "Moisissures et humidité des murs");
        apply("marie", "A1", 33, "LOG.HUMI");
        apply("marie", "A2", 33, "LOG.HUMI");
        List<LongTail.Rare> rare = new LongTail(study).upTo(1);

        assertFalse(rare.stream().anyMatch(code -> code.node().equals(code("LOG.HUMI"))));
        LongTail.Rare found = rare.stream().filter(code -> code.node().equals(near)).findFirst().orElseThrow();
        assertEquals(code("LOG.HUMI"), found.near().getFirst().node());
        assertTrue(found.near().getFirst().shared().contains("moisi"));
    }

    @Test
    void aRecolouringTouchesNoVerbatimAndAMergeOnlyThoseThatChange() {
        List<Affected> heard = new ArrayList<>();
        study.addListener(event -> heard.add(Affected.by(event.effective())));
        desk.recolour(List.of(theme("DEM")), "#c0392b");
        apply("marie", "A1", 0, "DEM.RELA");
        desk.deprecate(List.of(code("DEM.RELA")), null);

        assertEquals(new Affected(Set.of(), true, false), heard.get(0));
        assertEquals(new Affected(Set.of("A1"), false, false), heard.get(1));
        assertTrue(heard.get(2).isEverything());
    }
}
