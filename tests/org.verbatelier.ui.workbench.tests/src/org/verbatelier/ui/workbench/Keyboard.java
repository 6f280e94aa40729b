package org.verbatelier.ui.workbench;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Presses keys as a person does: {@link Display#post} hands them to the system, so that focus, the dispatcher of key bindings
 * and the widgets see what they would see of a keyboard. Sending events to a widget would leave the dispatcher out.
 */
final class Keyboard {

    private static final long PATIENCE = 20_000_000_000L;
    private static final Map<String, Integer> CODES = Map.of("Entrée", (int) SWT.CR, "Suppr", (int) SWT.DEL,
            "Retour", (int) SWT.BS, "F8", SWT.F8);
    private static final String SHIFTED = "+~?!*";

    private final Display display;
    private int pressed;

    Keyboard(Display display) {
        this.display = display;
    }

    /** How many keys were pressed. */
    int pressed() {
        return pressed;
    }

    /** Presses and releases a key: a character, or a name such as {@code Entrée}. */
    void press(String key) {
        pressed++;
        boolean shifted = key.length() == 1 && SHIFTED.contains(key);
        if (shifted) {
            post(SWT.KeyDown, SWT.SHIFT, (char) 0);
        }
        int code = CODES.getOrDefault(key, 0);
        char character = CODES.containsKey(key) ? (char) 0 : key.charAt(0);
        post(SWT.KeyDown, code, character);
        post(SWT.KeyUp, code, character);
        if (shifted) {
            post(SWT.KeyUp, SWT.SHIFT, (char) 0);
        }
    }

    private void post(int type, int keyCode, char character) {
        advanceClock();
        Event event = new Event();
        event.type = type;
        event.keyCode = keyCode;
        event.character = character;
        if (!display.post(event)) {
            throw new IllegalStateException("the system takes no key " + keyCode + " " + character);
        }
    }

    /**
     * Keys of a keyboard come one after another; those posted all carry the time of the last event of the system, by which
     * the dispatcher takes the second Delete for the first. GTK keeps that time in a field.
     */
    private void advanceClock() {
        try {
            Field time = Display.class.getDeclaredField("lastEventTime");
            time.setAccessible(true);
            time.setInt(display, time.getInt(display) + 1);
        } catch (NoSuchFieldException e) {
            if (SWT.getPlatform().equals("gtk")) {
                throw new IllegalStateException(e);
            }
            // other systems stamp posted keys themselves
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the workbench work until something holds; false when it does not in a long time. */
    boolean await(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { /* wakes the display, to look again */ });
                display.sleep();
            }
        }
        return true;
    }
}
