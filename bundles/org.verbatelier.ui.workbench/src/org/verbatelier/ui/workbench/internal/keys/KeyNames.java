package org.verbatelier.ui.workbench.internal.keys;

import java.util.Arrays;
import java.util.MissingResourceException;

import org.eclipse.jface.bindings.keys.KeyLookupFactory;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.verbatelier.ui.workbench.internal.Messages;

/** Names of keys as they are written on the keyboards of those who read them: the platform knows only English ones. */
public final class KeyNames extends AbstractKeyFormatter {

    private static final KeyNames NAMES = new KeyNames();

    /** Lets the whole workbench, its menus too, name keys so. */
    public static void install(Display display) {
        KeyFormatterFactory.setDefault(NAMES);
        if (SWT.getPlatform().equals("gtk")) {
            display.addFilter(SWT.Show, KeyNames::nameForGtk);
        }
    }

    /** GTK reads the keys in the text of a menu, in English, and leaves out what it cannot read: Shift would be lost. */
    private static void nameForGtk(Event event) {
        if (event.widget instanceof Menu menu) {
            String shift = Messages.get("key.SHIFT") + "+";
            for (MenuItem item : menu.getItems()) {
                String text = item.getText();
                int tab = text.indexOf('\t');
                if (tab >= 0 && text.indexOf(shift, tab) >= 0 && !shift.equals("Shift+")) {
                    item.setText(text.substring(0, tab) + text.substring(tab).replace(shift, "Shift+"));
                }
            }
        }
    }

    /** The name of a key or of keys held together. */
    public static String of(KeySequence sequence) {
        return NAMES.format(sequence);
    }

    @Override
    public String format(int key) {
        String name = KeyLookupFactory.getDefault().formalNameLookup(key);
        if (name.matches("NUMPAD_\\d")) {
            return Messages.get("key.numpad", name.substring(name.length() - 1));
        }
        try {
            return Messages.get("key." + name);
        } catch (MissingResourceException e) {
            // letters, digits and F1 are called what they are
            return name;
        }
    }

    @Override
    protected String getKeyDelimiter() {
        return "+";
    }

    @Override
    protected String getKeyStrokeDelimiter() {
        return " ";
    }

    @Override
    protected int[] sortModifierKeys(int modifierKeys) {
        int[] modifiers = new int[4];
        int count = 0;
        for (String name : new String[] { "CTRL", "ALT", "SHIFT", "COMMAND" }) {
            int modifier = KeyLookupFactory.getDefault().formalModifierLookup(name);
            if ((modifierKeys & modifier) != 0) {
                modifiers[count++] = modifier;
            }
        }
        return Arrays.copyOf(modifiers, count);
    }
}
