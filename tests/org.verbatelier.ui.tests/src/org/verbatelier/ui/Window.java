package org.verbatelier.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.presentation.ColumnSet;
import org.verbatelier.presentation.GridModel;

/** A window with real widgets over a real study, and the keys that tests press. */
final class Window implements AutoCloseable {

    final Shell shell = new Shell(Display.getDefault());
    final Study study;
    final GridModel model;
    final CodingDesk desk;

    Window(Study study) {
        this.study = study;
        this.model = new GridModel(study);
        this.desk = new CodingDesk(study, model);
        study.addListener(desk::changed);
        shell.setLayout(new FillLayout());
        shell.setSize(900, 400);
    }

    VerbatimGrid grid() {
        VerbatimGrid grid = new VerbatimGrid(shell);
        grid.setInput(study, model, desk, ColumnSet.usual(List.of("agence")));
        return grid;
    }

    Reader reader() {
        Reader reader = new Reader(shell);
        reader.setInput(study, desk);
        desk.addListener(reader::refresh);
        return reader;
    }

    void open() {
        shell.open();
        settle();
    }

    /** Lets everything that is due be painted. */
    void settle() {
        shell.layout(true, true);
        shell.update();
        while (shell.getDisplay().readAndDispatch()) {
            shell.update();
        }
    }

    void press(Control control, int keyCode, int stateMask) {
        send(control, keyCode, (char) (keyCode < 128 ? keyCode : 0), stateMask);
    }

    void type(Control control, char character) {
        send(control, character, character, SWT.NONE);
    }

    private void send(Control control, int keyCode, char character, int stateMask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.stateMask = stateMask;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    @Override
    public void close() {
        shell.dispose();
        study.close();
    }
}
