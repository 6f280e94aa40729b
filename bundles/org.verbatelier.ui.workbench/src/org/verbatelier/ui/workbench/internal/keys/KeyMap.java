package org.verbatelier.ui.workbench.internal.keys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.verbatelier.ui.workbench.Ids;

/**
 * The keys of the commands of an analyst: those the product gives, and what a person has made of them. A copy to be changed
 * at leisure; {@link #save()} hands it to the platform, which keeps it.
 */
public final class KeyMap {

    private static final List<String> GROUPS = List.of("move", "code", "judge", "suggest", "reader", "codebook", "");
    private static final List<String> PLATFORM = List.of(IWorkbenchCommandConstants.EDIT_UNDO,
            IWorkbenchCommandConstants.EDIT_REDO);

    private final IBindingService bindings;
    private final Map<String, Keyed> commands = new LinkedHashMap<>();

    /**
     * A key in a context.
     *
     * @param sequence the key
     * @param context where it works
     */
    public record Key(KeySequence sequence, String context) {}

    /** A command with its keys. */
    private static final class Keyed {
        private final ParameterizedCommand command;
        private final String name;
        private final String group;
        private final List<Binding> own = new ArrayList<>();
        private final List<Key> keys = new ArrayList<>();

        Keyed(ParameterizedCommand command, String name, String group) {
            this.command = command;
            this.name = name;
            this.group = group;
        }

        List<Key> defaults() {
            return own.stream().map(KeyMap::key).toList();
        }
    }

    /**
     * What is known of a command.
     *
     * @param command its identifier
     * @param group {@code move}, {@code code}, {@code judge}, {@code suggest}, {@code reader}, or empty for all else
     * @param name its name
     * @param keys its keys, the most usual first
     * @param isChanged whether these are not the ones that the product gives
     */
    public record Row(String command, String group, String name, List<KeySequence> keys, boolean isChanged) {}

    /** The keys as they are now. */
    public KeyMap(IServiceLocator services) {
        bindings = services.getService(IBindingService.class);
        Arrays.stream(services.getService(ICommandService.class).getDefinedCommands()).filter(KeyMap::isForAnalysts)
                .forEach(this::add);
        List<Binding> all = Arrays.stream(bindings.getBindings()).filter(this::isHere).toList();
        all.stream().filter(b -> b.getType() == Binding.SYSTEM && b.getParameterizedCommand() != null)
                .filter(b -> b.getParameterizedCommand().getParameterMap().isEmpty())
                .forEach(b -> keyed(b).ifPresent(k -> k.own.add(b)));
        for (Keyed keyed : commands.values()) {
            keyed.defaults().stream().filter(key -> all.stream().noneMatch(b -> takesAway(b, key)))
                    .forEach(keyed.keys::add);
        }
        all.stream().filter(b -> b.getType() == Binding.USER && b.getParameterizedCommand() != null)
                .forEach(b -> keyed(b).ifPresent(k -> k.keys.addFirst(key(b))));
    }

    private static boolean isForAnalysts(Command command) {
        try {
            return PLATFORM.contains(command.getId())
                    || command.getCategory().getId().startsWith(Ids.BUNDLE + ".category");
        } catch (NotDefinedException e) {
            ILog.of(KeyMap.class).warn(command.getId(), e);
            return false;
        }
    }

    private void add(Command command) {
        try {
            String category = command.getCategory().getId();
            String group = category.startsWith(Ids.BUNDLE + ".category.")
                    ? category.substring(category.lastIndexOf('.') + 1)
                    : "";
            String name = PLATFORM.contains(command.getId()) ? CheatSheet.nameOf(command.getId())
                    : command.getName().replaceAll("[…&]", "");
            commands.put(command.getId(), new Keyed(new ParameterizedCommand(command, null), name, group));
        } catch (NotDefinedException e) {
            ILog.of(KeyMap.class).warn(command.getId(), e);
        }
    }

    /** Whether a binding holds on this system and in the product's scheme, not in that of another editor. */
    private boolean isHere(Binding binding) {
        return binding instanceof KeyBinding
                && (binding.getSchemeId().equals(IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID)
                        || binding.getSchemeId().equals(bindings.getActiveScheme().getId()))
                && (binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform()));
    }

    private Optional<Keyed> keyed(Binding binding) {
        return Optional.ofNullable(commands.get(binding.getParameterizedCommand().getId()));
    }

    private static Key key(Binding binding) {
        return new Key(((KeyBinding) binding).getKeySequence(), binding.getContextId());
    }

    private static boolean takesAway(Binding binding, Key key) {
        return binding.getType() == Binding.USER && binding.getParameterizedCommand() == null
                && key(binding).equals(key);
    }

    /** Every command, group by group, in the order in which they are declared. */
    public List<Row> rows() {
        return commands.values().stream()
                .sorted(Comparator.comparingInt((Keyed k) -> index(k.group)).thenComparing(k -> k.name))
                .map(k -> new Row(k.command.getId(), k.group, k.name, k.keys.stream().map(Key::sequence).distinct()
                        .toList(), !Set.copyOf(k.keys).equals(Set.copyOf(k.defaults()))))
                .toList();
    }

    private static int index(String group) {
        return GROUPS.contains(group) ? GROUPS.indexOf(group) : GROUPS.size();
    }

    /** Another command that has a key. */
    public Optional<Row> owner(KeySequence sequence, String otherThan) {
        return rows().stream().filter(row -> !row.command().equals(otherThan) && row.keys().contains(sequence))
                .findFirst();
    }

    /** Gives a command a key more, first; whoever had it loses it. */
    public void add(String command, KeySequence sequence) {
        commands.values().forEach(k -> k.keys.removeIf(key -> key.sequence().equals(sequence)));
        Keyed keyed = commands.get(command);
        keyed.keys.addFirst(new Key(sequence, context(keyed, sequence)));
    }

    /** Takes a key away from a command. */
    public void remove(String command, KeySequence sequence) {
        commands.get(command).keys.removeIf(key -> key.sequence().equals(sequence));
    }

    /** A plain key must not be heard where people write; others work where those of the command do. */
    private static String context(Keyed keyed, KeySequence sequence) {
        Optional<Key> same = keyed.defaults().stream().filter(key -> key.sequence().equals(sequence)).findFirst();
        if (same.isPresent()) {
            return same.get().context();
        }
        String usual = keyed.defaults().isEmpty() ? IContextService.CONTEXT_ID_WINDOW
                : keyed.defaults().getFirst().context();
        return isPlain(sequence) && usual.equals(IContextService.CONTEXT_ID_WINDOW) ? Ids.CODING_CONTEXT : usual;
    }

    /** Whether a key is typed without Ctrl, Alt or Command, and is no function key. */
    public static boolean isPlain(KeySequence sequence) {
        KeyStroke stroke = sequence.getKeyStrokes()[0];
        return (stroke.getModifierKeys() & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0
                && (stroke.getNaturalKey() & SWT.KEYCODE_BIT) == 0;
    }

    /** Gives a command back the keys of the product; others lose those they have taken from it. */
    public void reset(String command) {
        Keyed keyed = commands.get(command);
        for (Key key : keyed.defaults()) {
            commands.values().forEach(k -> k.keys.removeIf(other -> other.sequence().equals(key.sequence())));
        }
        keyed.keys.clear();
        keyed.keys.addAll(keyed.defaults());
    }

    /** Gives every command the keys of the product. */
    public void resetAll() {
        commands.values().forEach(keyed -> {
            keyed.keys.clear();
            keyed.keys.addAll(keyed.defaults());
        });
    }

    /** Puts the keys in force, in this session and later ones. */
    public void save() throws IOException {
        List<Binding> wanted = new ArrayList<>(Arrays.stream(bindings.getBindings()).filter(b -> !isOwnOfUser(b))
                .toList());
        String scheme = bindings.getActiveScheme().getId();
        for (Keyed keyed : commands.values()) {
            for (Binding own : keyed.own) {
                if (!keyed.keys.contains(key(own))) {
                    wanted.add(new KeyBinding(key(own).sequence(), null, own.getSchemeId(), own.getContextId(), null,
                            null, null, Binding.USER));
                }
            }
            keyed.keys.stream().filter(key -> !keyed.defaults().contains(key))
                    .forEach(
                            key -> wanted.add(new KeyBinding(key.sequence(), keyed.command, scheme, key.context(), null,
                                    null, null, Binding.USER)));
        }
        bindings.savePreferences(bindings.getActiveScheme(), wanted.toArray(Binding[]::new));
    }

    private boolean isOwnOfUser(Binding binding) {
        return binding.getType() == Binding.USER && isHere(binding) && (binding.getParameterizedCommand() == null
                ? commands.values().stream().flatMap(k -> k.defaults().stream()).anyMatch(key(binding)::equals)
                : commands.containsKey(binding.getParameterizedCommand().getId()));
    }
}
