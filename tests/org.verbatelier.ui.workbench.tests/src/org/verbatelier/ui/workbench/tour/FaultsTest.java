package org.verbatelier.ui.workbench.tour;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A search that finds nothing must not be one that looks at nothing. */
class FaultsTest {

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
