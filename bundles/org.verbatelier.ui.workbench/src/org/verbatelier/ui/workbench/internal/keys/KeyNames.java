package org.verbatelier.ui.workbench.internal.keys;

import java.util.Arrays;
import java.util.MissingResourceException;

import org.eclipse.jface.bindings.keys.KeyLookupFactory;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.verbatelier.ui.workbench.internal.Messages;

/** Names of keys as they are written on the keyboards of those who read them: the platform knows only English ones. */
public final class KeyNames extends AbstractKeyFormatter {

    private static final KeyNames NAMES = new KeyNames();

    /** Lets the whole workbench, its menus too, name keys so. */
    public static void install() {
        KeyFormatterFactory.setDefault(NAMES);
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
