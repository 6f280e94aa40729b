package org.verbatelier.ui.workbench.internal.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.verbatelier.core.Codes;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.presentation.Favourites;
import org.verbatelier.presentation.FoldedText;
import org.verbatelier.ui.workbench.internal.Messages;

/**
 * Every key an analyst needs, as it is now: the commands with the keys they have, the keys that are always the same, and the
 * favourites of the codebook.
 *
 * @param groups in reading order
 */
public record CheatSheet(List<Group> groups) {

    /** Lines that belong together. */
    public record Group(String title, List<Line> lines) {}

    /**
     * One thing to do.
     *
     * @param keys the keys that do it, each by its name
     * @param what what they do
     */
    public record Line(List<String> keys, String what) {

        /** Whether a text, already in lower case and without accents, is in it. */
        boolean answers(String folded) {
            return FoldedText.of(what + " " + String.join(" ", keys)).contains(folded);
        }
    }

    /** The sheet of a key map; {@code codes} are those of the open study, null without one. */
    public static CheatSheet of(KeyMap map, Codes codes) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (String group : List.of("move", "code", "judge", "suggest", "reader", "codebook", "")) {
            groups.put(group, new ArrayList<>());
        }
        map.rows().stream().filter(row -> !row.keys().isEmpty())
                .forEach(row -> groups.computeIfAbsent(row.group(), g -> new ArrayList<>())
                        .add(new Line(row.keys().stream().map(KeyNames::of).toList(), row.name())));
        fixed(groups, "move", "arrows", "chips", "several", "ends");
        fixed(groups, "code", "letter");
        List<Group> all = new ArrayList<>();
        groups.forEach((group, lines) -> all.add(new Group(title(group), List.copyOf(lines))));
        all.add(2, new Group(Messages.get("keys.favourites"), favourites(codes)));
        return new CheatSheet(all.stream().filter(group -> !group.lines().isEmpty()).toList());
    }

    private static void fixed(Map<String, List<Line>> groups, String group, String... names) {
        for (String name : names) {
            groups.get(group).add(new Line(List.of(Messages.get("keys.fixed." + name + ".keys").split(" \\| ")),
                    Messages.get("keys.fixed." + name)));
        }
    }

    private static List<Line> favourites(Codes codes) {
        List<Line> lines = new ArrayList<>();
        if (codes != null) {
            Favourites.of(codes).all().forEach((key, code) -> lines.add(new Line(
                    List.of(String.valueOf(Character.toUpperCase(key))),
                    codes.find(code).map(CheatSheet::of).orElse(code))));
        }
        return lines.isEmpty() ? List.of(new Line(List.of(), Messages.get("keys.favourites.none"))) : lines;
    }

    private static String of(Code code) {
        return code.getId() + " \u2013 " + code.getLabel();
    }

    private static String title(String group) {
        return Messages.get("keys.group" + (group.isEmpty() ? "" : "." + group));
    }

    /** What the platform calls only in English. */
    static String nameOf(String command) {
        return Messages.get(command.equals(IWorkbenchCommandConstants.EDIT_UNDO) ? "menu.undo" : "menu.redo")
                .replace("&", "");
    }

    /** The lines that answer what was typed. */
    public CheatSheet filtered(String typed) {
        String folded = FoldedText.of(typed).strip();
        return new CheatSheet(groups.stream().map(group -> new Group(group.title(),
                group.lines().stream()
                        .filter(line -> line.answers(folded) || FoldedText.of(group.title()).contains(folded))
                        .toList()))
                .filter(group -> !group.lines().isEmpty()).toList());
    }

    /** The keys of something, as the sheet says it. */
    public Optional<Line> find(String what) {
        return groups.stream().flatMap(group -> group.lines().stream()).filter(line -> line.what().equals(what))
                .findFirst();
    }
}
