package org.verbatelier.ui.workbench.tour;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.ui.workbench.TextSize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Walks through everything there is to see and looks at every widget of it. */
@Timeout(600)
class WidgetTreeTest {

    @TempDir
    private Path folder;

    @AfterEach
    void closeStudy() {
        TextSize.apply(100);
        Locale.setDefault(Locale.FRANCE);
        new Stage(folder).closeStudy();
    }

    private List<String> faultsOfAll(String language) {
        Stage stage = new Stage(folder);
        Faults search = new Faults(new OtherLanguage(language, Stage.GIVEN));
        Map<String, String> faults = new LinkedHashMap<>();
        for (Surface surface : Surfaces.all()) {
            try {
                stage.visit(surface,
                        shell -> search.of(shell).forEach(fault -> faults.putIfAbsent(fault, surface.name())));
            } catch (Exception e) {
                faults.put(e.toString(), surface.name());
            }
        }
        return faults.entrySet().stream().map(fault -> fault.getValue() + ": " + fault.getKey()).toList();
    }

    private static void assertNone(List<String> faults) {
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults:\n" + String.join("\n", faults));
    }

    @Test
    void everythingIsNamedAndWholeAndFrench() {
        assertNone(faultsOfAll("fr"));
    }

    /** What a running window has already read of its manifest stays French; our own texts follow. */
    @Test
    void everythingIsNamedAndWholeInEnglishWhenTheTextIsTwiceAsLarge() {
        TextSize.apply(200);
        Locale.setDefault(Locale.UK);
        assertNone(faultsOfAll("en").stream().filter(fault -> !fault.contains(": other language")).toList());
    }

    @Test
    void plantedFaultsAreFound() {
        Shell shell = new Shell(Display.getCurrent());
        shell.setLayout(new RowLayout());
        shell.setText("Restore Defaults");
        new Text(shell, SWT.BORDER);
        new Painted(shell);
        Button english = new Button(shell, SWT.PUSH);
        english.setText("Cancel");
        english.setToolTipText("Annule l’opération");
        Label cut = new Label(shell, SWT.NONE);
        cut.setText("Un libellé bien trop long pour sa place");
        shell.setSize(900, 200);
        shell.open();
        cut.setSize(40, cut.getSize().y);
        List<String> faults = new Faults(new OtherLanguage("fr", Stage.GIVEN)).of(shell);
        shell.dispose();
        assertEquals(List.of("no name or tooltip: Text", "no name or tooltip: Painted",
                "no role for a screen reader: Painted", "other language: « Cancel » in Button « Cancel »"),
                faults.stream().filter(fault -> !fault.startsWith("cut") && !fault.contains("title")).toList());
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("cut: Label « Un libellé")), faults::toString);
        assertTrue(faults.contains("other language: title « Restore Defaults »"), faults::toString);
    }

    /** Shows something that it tells nobody. */
    private static final class Painted extends Canvas {

        Painted(Composite parent) {
            super(parent, SWT.NONE);
            addListener(SWT.Paint, e -> e.gc.drawLine(0, 0, 9, 9));
        }
    }
}
