package org.verbatelier.ui.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.CodeId;
import org.verbatelier.core.CodebookEdits;
import org.verbatelier.core.GoldCode;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Study;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.codebook.CodebookReader;
import org.verbatelier.ingest.codebook.RuleCheck;
import org.verbatelier.ingest.codebook.SchemeDescription;
import org.verbatelier.model.codebook.Public;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.presentation.Advance;
import org.verbatelier.presentation.Progress;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.ui.VerbatimGrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Codes two hundred answers in the real workbench with the keys recorded in {@code codage-200.txt}, which a person can read
 * and follow. The answers are the 72 of the sample, and these once more in later waves with another opening; what is
 * suggested is what the rules of the scheme find in them.
 */
@Timeout(300)
class CodingByKeyboardTest {

    private static final String SCHEME = "qs-hlm";

    @TempDir
    private Path folder;
    private final Display display = Display.getCurrent();
    private final Keyboard keyboard = new Keyboard(display);
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);
    private final Listener mouse = event -> mouseUsed = true;
    private boolean mouseUsed;

    /** What is pressed for an answer, and what it is to carry in the end. */
    private record Line(String answer, List<String> keys, List<String> codings) {

        static Line of(String text) {
            String[] parts = text.split("\t");
            return new Line(parts[0], List.of(parts[1].split(" ")), List.of(parts[2].split(" ")));
        }

        boolean isJudgement(int key) {
            return "+~1234".contains(keys.get(key));
        }
    }

    @BeforeEach
    void openStudy() throws IOException {
        WorkbenchSettings.put(WorkbenchSettings.ADVANCE, Advance.JUDGED.name());
        Path place = folder.resolve("etude");
        Path answers = folder.resolve("reponses-200.csv");
        Files.writeString(answers, read("reponses-200.csv"));
        try (OpenStudy open = OpenStudy.create(place, new NewStudy("Deux cents réponses", "Essai", "Bailleur"),
                WorkbenchSettings.current(), studies.contributions())) {
            Path schemes = Path.of(System.getProperty("verbatelier.root", "../.."), "bundles",
                    "org.verbatelier.scheme.servicequality", "schemes");
            Path lexicon = schemes.resolve("lexique.csv");
            open.addScheme(schemes.resolve("qs-hlm.csv"), new SchemeDescription(SCHEME, "1.0", "Qualité de service HLM",
                    "", "", "fr", Map.of("ORG", new SchemeDescription.ThemeStyle(Public.STAFF, "")),
                    new CodebookReader(Locale.FRENCH, RuleCheck.NONE).readLexicon(lexicon,
                            Files.readAllBytes(lexicon))));
            open.importFiles(List.of(answers), ImportOptions.detect(Locale.FRENCH), new NullProgressMonitor());
            open.autocode(SCHEME, false, new NullProgressMonitor());
            favourite(open.study(), "VOI.INCI", "5");
            favourite(open.study(), "GLO.RAS", "r");
        }
        new StudyOpening(window).open(place);
        assertTrue(keyboard.await(() -> studies.current().isPresent()));
        window.getShell().forceActive();
        List.of(SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick).forEach(type -> display.addFilter(type, mouse));
    }

    private static void favourite(Study study, String code, String key) {
        study.apply(new CodebookEdits(study)
                .shortcut(study.codes().find(new CodeId(SCHEME, code).toString()).orElseThrow(), key).orElseThrow());
    }

    @AfterEach
    void closeStudy() {
        List.of(SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick).forEach(type -> display.removeFilter(type, mouse));
        window.getActivePage().closeAllEditors(false);
        WorkbenchSettings.put(WorkbenchSettings.ADVANCE, Advance.NEVER.name());
    }

    private static String read(String name) {
        try (InputStream in = CodingByKeyboardTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> record() {
        return read("codage-200.txt").lines().filter(line -> !line.startsWith("#")).map(Line::of).toList();
    }

    private Study study() {
        return studies.current().orElseThrow().study();
    }

    @Test
    void twoHundredAnswersAreCodedWithoutTheMouseAndWithTwoKeysAtMostForEachAcceptedCode() {
        List<Line> record = record();
        assertEquals(200, record.size());
        assertTrue(keyboard.await(() -> display.getFocusControl() instanceof VerbatimGrid && isCoding()),
                () -> "the grid has the keyboard, not " + display.getFocusControl());
        int accepted = 0;
        int keysOfAccepted = 0;
        for (Line line : record) {
            assertTrue(keyboard.await(() -> line.answer().equals(present())),
                    () -> "at " + present() + ", not at " + line);
            for (int i = 0; i < line.keys().size(); i++) {
                boolean accepts = line.keys().get(i).equals("Entrée") && !(display.getFocusControl() instanceof Text);
                press(line.keys().get(i), line);
                if (accepts) {
                    accepted++;
                    keysOfAccepted += i + 1 < line.keys().size() && line.isJudgement(i + 1) ? 2 : 1;
                }
            }
        }
        assertEquals(plan(record), codings(record));
        assertEquals(new Progress(200, 0, 200), studies.current().orElseThrow().grid().progress());
        assertEquals(0, studies.current().orElseThrow().queue().size(), "every suggestion has its answer");
        assertEquals(acceptedCodings(), accepted);
        assertTrue(keysOfAccepted <= 2 * accepted);
        assertEquals(false, mouseUsed);
        int codings = study().codings().all().size();
        System.out.printf(Locale.ROOT,
                "200 answers, %d codings: %d keys in all, %.2f for each coding; %d accepted with %.2f keys each%n",
                codings, keyboard.pressed(), (double) keyboard.pressed() / codings, accepted,
                (double) keysOfAccepted / accepted);
    }

    /** Whether the system has told the grid that it has the keyboard. */
    private boolean isCoding() {
        return window.getService(IContextService.class).getActiveContextIds().contains(Ids.CODING_CONTEXT);
    }

    private String present() {
        return studies.current().orElseThrow().desk().current().orElseThrow().id();
    }

    /** Presses a key and waits until it has done its work: a change of the study, or a letter in the field for codes. */
    private void press(String key, Line line) {
        int before = study().historySize();
        String typed = display.getFocusControl() instanceof Text text ? text.getText() : null;
        keyboard.press(key);
        assertTrue(keyboard.await(() -> study().historySize() > before
                || display.getFocusControl() instanceof Text text && !text.getText().equals(typed)),
                () -> "key " + key + " of " + line + " did nothing; the keyboard is with " + display.getFocusControl());
    }

    private long acceptedCodings() {
        return study().codings().all().stream().filter(coding -> coding.getOrigin().startsWith("rule:")).count();
    }

    private static String plan(List<Line> record) {
        return record.stream().map(line -> line.answer() + " " + new TreeSet<>(line.codings()))
                .collect(Collectors.joining("\n"));
    }

    private String codings(List<Line> record) {
        return record.stream().map(line -> line.answer() + " " + study().codings().of(line.answer()).stream()
                .map(CodingByKeyboardTest::gold).collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.joining("\n"));
    }

    private static String gold(Coding coding) {
        return CodeId.parse(coding.getCode()).code() + GoldCode.sign(coding.getValence())
                + (coding.getSeverity() > 0 ? coding.getSeverity() : "");
    }
}
