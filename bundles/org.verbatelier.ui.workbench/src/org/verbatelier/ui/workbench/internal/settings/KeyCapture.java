package org.verbatelier.ui.workbench.internal.settings;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Prompts;
import org.verbatelier.ui.workbench.internal.keys.KeyNames;

/** Asks for a key by having it pressed; says what it does already. */
final class KeyCapture extends Dialog {

    private static final Set<Integer> MOVING = Set.of(SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT,
            SWT.HOME, SWT.END, SWT.PAGE_UP, SWT.PAGE_DOWN, (int) SWT.TAB, (int) SWT.ESC);
    private static final Set<Integer> MODIFIERS = Set.of(SWT.SHIFT, SWT.CTRL, SWT.ALT, SWT.COMMAND, SWT.ALT_GR,
            SWT.CAPS_LOCK, SWT.NUM_LOCK);
    private static final String EDITING = "acvx";

    private final String command;
    private final Function<KeySequence, String> conflict;
    private Text field;
    private Label says;
    private KeySequence key;

    /**
     * A question to be asked.
     *
     * @param command the name of what the key is for
     * @param conflict what a key does already, as a sentence; empty when it is free
     */
    KeyCapture(Shell parent, String command, Function<KeySequence, String> conflict) {
        super(parent);
        this.command = command;
        this.conflict = conflict;
    }

    /** The key chosen; empty when there was a change of mind. */
    Optional<KeySequence> ask() {
        return open() == OK ? Optional.ofNullable(key) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("capture.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.NONE).setText(Messages.get("capture.message", command).replace("&", "&&"));
        field = new Text(area, SWT.BORDER | SWT.CENTER | SWT.READ_ONLY);
        field.setToolTipText(Messages.get("capture.tip"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Traverse, this::traverse);
        field.addListener(SWT.KeyDown, this::press);
        says = new Label(area, SWT.WRAP);
        int line = says.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, true).hint(22 * line, 3 * line).applyTo(says);
        says.setText(Messages.get("capture.hint"));
        return area;
    }

    /** Tab, Escape and Return alone do in this dialog what they always do; Return is heard with a modifier. */
    private void traverse(Event event) {
        boolean leaves = event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || event.detail == SWT.TRAVERSE_RETURN && key != null && event.stateMask == 0;
        event.doit = leaves;
    }

    private void press(Event event) {
        event.doit = false;
        int accelerator = SWTKeySupport.convertEventToUnmodifiedAccelerator(event);
        if (Character.isISOControl(event.character) || event.character == 0 || event.stateMask != SWT.SHIFT) {
            take(SWTKeySupport.convertAcceleratorToKeyStroke(accelerator), event);
        } else {
            // Shift only makes the character
            take(KeyStroke.getInstance(event.character), event);
        }
    }

    private void take(KeyStroke stroke, Event event) {
        if (!stroke.isComplete() || MODIFIERS.contains(event.keyCode)) {
            return;
        }
        key = KeySequence.getInstance(stroke);
        field.setText(KeyNames.of(key));
        boolean reserved = isReserved(stroke);
        String taken = conflict.apply(key);
        says.setText((reserved ? Messages.get("capture.reserved") : taken).replace("&", "&&"));
        Button ok = getButton(IDialogConstants.OK_ID);
        ok.setEnabled(!reserved && !taken.equals(Messages.get("capture.same")));
        ok.setText(Messages.get(taken.isEmpty() ? "capture.take" : "capture.takeOver"));
        ok.getParent().layout();
    }

    private static boolean isReserved(KeyStroke stroke) {
        boolean alone = (stroke.getModifierKeys() & ~SWT.SHIFT) == 0;
        return alone && MOVING.contains(stroke.getNaturalKey()) || stroke.getModifierKeys() == SWT.MOD1
                && EDITING.indexOf(Character.toLowerCase(stroke.getNaturalKey())) >= 0;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("capture.takeOver"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Prompts.button(IDialogConstants.CANCEL_ID, ""), false);
        field.setFocus();
    }
}
