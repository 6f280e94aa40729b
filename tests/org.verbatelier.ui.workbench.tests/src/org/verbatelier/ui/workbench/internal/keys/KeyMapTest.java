package org.verbatelier.ui.workbench.internal.keys;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.verbatelier.ui.workbench.Ids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(120)
class KeyMapTest {

    private static final String ACCEPT = Ids.BUNDLE + ".accept";
    private static final String REPEAT = Ids.BUNDLE + ".repeat";

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];

    @AfterEach
    void giveBackTheUsualKeys() throws IOException {
        KeyMap map = new KeyMap(window);
        map.resetAll();
        map.save();
    }

    private static KeySequence key(String text) {
        try {
            return KeySequence.getInstance(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private KeyMap.Row row(String command) {
        return new KeyMap(window).rows().stream().filter(row -> row.command().equals(command)).findFirst()
                .orElseThrow();
    }

    /** The keys that the dispatcher knows, over all contexts. */
    private static Set<TriggerSequence> bound(String command) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        return Set.of(bindings.getActiveBindingsFor(command)).stream().collect(Collectors.toSet());
    }

    @Test
    void everyCommandOfTheAnalystIsThereWithItsUsualKeys() {
        assertEquals(List.of(key("CR")), row(ACCEPT).keys());
        assertEquals("suggest", row(ACCEPT).group());
        assertTrue(row("org.eclipse.ui.edit.undo").keys().contains(key("CTRL+Z")));
        assertFalse(row(ACCEPT).isChanged());
    }

    @Test
    void aKeyGivenToACommandIsKeptByThePlatformAndTakenFromItsFormerOne() throws IOException {
        KeyMap map = new KeyMap(window);
        assertEquals(REPEAT, map.owner(key("CTRL+R"), ACCEPT).orElseThrow().command());
        map.add(ACCEPT, key("CTRL+R"));
        map.save();
        assertEquals(List.of(key("CTRL+R"), key("CR")), row(ACCEPT).keys());
        assertTrue(row(ACCEPT).isChanged());
        assertFalse(row(REPEAT).keys().contains(key("CTRL+R")));
        assertFalse(bound(REPEAT).contains(key("CTRL+R")));
        assertTrue(kept().contains("CTRL+R") && kept().contains(ACCEPT), "for later sessions too");
    }

    /** What the platform reads when it starts. */
    private static String kept() {
        return InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench").get("org.eclipse.ui.commands", "");
    }

    @Test
    void aKeyTakenAwayStaysAwayUntilTheUsualKeysAreGivenBack() throws IOException {
        KeyMap map = new KeyMap(window);
        map.remove(REPEAT, key("CTRL+R"));
        map.save();
        assertFalse(row(REPEAT).keys().contains(key("CTRL+R")));
        KeyMap again = new KeyMap(window);
        again.reset(REPEAT);
        again.save();
        assertTrue(row(REPEAT).keys().contains(key("CTRL+R")));
        assertFalse(row(REPEAT).isChanged());
        assertTrue(bound(REPEAT).contains(key("CTRL+R")));
    }

    @Test
    void theCheatSheetIsTrueAfterAChange() throws IOException {
        String name = row(ACCEPT).name();
        KeyMap map = new KeyMap(window);
        map.remove(ACCEPT, key("CR"));
        map.add(ACCEPT, key("F9"));
        map.save();
        CheatSheet sheet = CheatSheet.of(new KeyMap(window), null);
        assertEquals(List.of("F9"), sheet.find(name).orElseThrow().keys());
        assertEquals(1, sheet.filtered("f9").groups().size());
    }

    @Test
    void aPlainKeyOfACommandOfTheWholeWindowIsHeardOnlyWhereOneCodes() throws IOException {
        String search = Ids.BUNDLE + ".search";
        KeyMap map = new KeyMap(window);
        map.add(search, key("X"));
        map.save();
        assertTrue(row(search).keys().contains(key("X")));
        assertFalse(bound(search).contains(key("X")), "nobody codes now");
    }
}
