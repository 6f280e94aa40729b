package org.verbatelier.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.CodeMatcher;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(60)
class CodeEntryTest {

    @TempDir
    private Path folder;
    private final List<String> chosen = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    private CodeEntry entry(Window window) {
        Composite area = new Composite(window.shell, SWT.NONE);
        window.open();
        return new CodeEntry(area, new Rectangle(10, 10, 10, 20), new CodeMatcher(window.study.codes(), code -> 0),
                new CodeColours(window.study.codes()), chosen::add, () -> closed.add("closed"));
    }

    private static Text field(CodeEntry entry) {
        return (Text) entry.getChildren()[0];
    }

    private static void traverse(CodeEntry entry, int detail) {
        Event event = new Event();
        event.detail = detail;
        event.doit = true;
        field(entry).notifyListeners(SWT.Traverse, event);
    }

    @Test
    void enterAppliesTheBestMatch() {
        try (Window window = new Window(SmallStudies.with(folder, "texte"))) {
            CodeEntry entry = entry(window);
            entry.open("humi");
            traverse(entry, SWT.TRAVERSE_RETURN);
            assertEquals(List.of("essai:LOG.HUMI"), chosen);
            assertTrue(entry.isDisposed());
            assertEquals(1, closed.size());
        }
    }

    @Test
    void arrowsChooseAmongTheMatches() {
        try (Window window = new Window(SmallStudies.with(folder, "texte"))) {
            CodeEntry entry = entry(window);
            entry.open("dem");
            window.press(field(entry), SWT.ARROW_DOWN, SWT.NONE);
            traverse(entry, SWT.TRAVERSE_RETURN);
            assertEquals(List.of("essai:DEM.DELA"), chosen);
        }
    }

    @Test
    void escapeLeavesAndNothingFoundAppliesNothing() {
        try (Window window = new Window(SmallStudies.with(folder, "texte"))) {
            CodeEntry entry = entry(window);
            entry.open("zzz");
            traverse(entry, SWT.TRAVERSE_RETURN);
            assertEquals(List.of(), chosen);
            traverse(entry, SWT.TRAVERSE_ESCAPE);
            assertTrue(entry.isDisposed());
            assertEquals(List.of(), chosen);
        }
    }

    @Test
    void whatNothingAnswersCanBecomeACode() {
        try (Window window = new Window(SmallStudies.with(folder, "texte"))) {
            CodeEntry entry = entry(window);
            List<String> created = new ArrayList<>();
            entry.onCreate(created::add);
            entry.open("volets roulants");
            traverse(entry, SWT.TRAVERSE_RETURN);
            assertEquals(List.of("volets roulants"), created);
            assertEquals(List.of(), chosen);
            assertTrue(entry.isDisposed());
        }
    }

    @Test
    void whatBelongsToTheChosenCodeIsSaid() {
        Study study = SmallStudies.with(folder, "texte");
        Code code = study.codes().find("essai:LOG.HUMI").orElseThrow();
        study.apply(new Edits(study).set(code, CodebookPackage.Literals.CODE__EXCLUDE, "fuite visible").orElseThrow());
        try (Window window = new Window(study)) {
            CodeEntry entry = entry(window);
            entry.open("humi");
            Label explanation = (Label) entry.getChildren()[2];
            assertTrue(explanation.getText().contains("fuite visible"), explanation.getText());
        }
    }
}
