package org.verbatelier.publish.internal.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets: what a title says before its base, within what Excel allows, each once. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String of(String title, String otherwise) {
        String name = title.replaceFirst("\\s*\\(.*", "").replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}\uFFFE\uFFFF]", " ")
                .replaceAll("[\\s\u00a0\u202f]+", " ").replaceAll("^'+|'+$", "").strip();
        name = name.isEmpty() ? otherwise : name;
        String unique = shortened(name, LONGEST);
        for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            unique = shortened(name, LONGEST - suffix.length()) + suffix;
        }
        return unique;
    }

    private static String shortened(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int space = name.lastIndexOf(' ', length);
        int end = space > length / 2 ? space : length;
        end = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return name.substring(0, end).strip();
    }

    /** A place in a sheet, as links and formulas name it. */
    static String place(String sheet, String cell) {
        return "'" + sheet.replace("'", "''") + "'!" + cell;
    }
}
