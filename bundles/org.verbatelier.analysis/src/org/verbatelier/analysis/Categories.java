package org.verbatelier.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The values of a variable over all respondents. Values that differ by case or surrounding blanks only are one.
 *
 * @param values distinct values but the empty one, numbers by size, then words by alphabet
 * @param of index in {@code values} for each respondent, -1 when there is none; not to be changed
 */
public record Categories(List<String> values, int[] of) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}([.,]\\d{1,15})?");
    /** Numbers by size, then words by alphabet. */
    public static final Comparator<String> ORDER = Comparator.comparing(Categories::number,
            Comparator.nullsLast(Comparator.<Double>naturalOrder())).thenComparing(String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Comparator.naturalOrder());

    public Categories {
        values = List.copyOf(values);
    }

    /** Index of a value; -1 when nobody has it. */
    public int indexOf(String value) {
        String wanted = value.strip();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).equalsIgnoreCase(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** The number that a cell holds, with a point or a comma; null when it holds none. */
    public static Double number(String cell) {
        String plain = cell.strip();
        return NUMBER.matcher(plain).matches() ? Double.valueOf(plain.replace(',', '.')) : null;
    }

    static Categories of(Evidence evidence, String variable) {
        List<Evidence.Respondent> respondents = evidence.respondents();
        Map<String, Integer> ids = new HashMap<>();
        Map<String, Integer> folded = new HashMap<>();
        List<String> spellings = new ArrayList<>();
        int[] of = new int[respondents.size()];
        for (int i = 0; i < of.length; i++) {
            String cell = respondents.get(i).value(variable);
            Integer id = ids.get(cell);
            if (id == null) {
                id = id(cell.strip(), folded, spellings);
                ids.put(cell, id);
            }
            of[i] = id;
        }
        List<String> values = new ArrayList<>(spellings);
        values.sort(ORDER);
        Map<String, Integer> places = new HashMap<>();
        values.forEach(value -> places.put(value, places.size()));
        int[] place = spellings.stream().mapToInt(places::get).toArray();
        for (int i = 0; i < of.length; i++) {
            of[i] = of[i] < 0 ? -1 : place[of[i]];
        }
        return new Categories(values, of);
    }

    /**
     * Of several spellings the greatest is kept, lower case before upper, so that the order of respondents is no
     * matter.
     */
    private static int id(String value, Map<String, Integer> folded, List<String> spellings) {
        if (value.isEmpty()) {
            return -1;
        }
        Integer id = folded.putIfAbsent(value.toLowerCase(Locale.ROOT), spellings.size());
        if (id == null) {
            spellings.add(value);
            return spellings.size() - 1;
        }
        if (value.compareTo(spellings.get(id)) > 0) {
            spellings.set(id, value);
        }
        return id;
    }
}
