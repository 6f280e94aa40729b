package org.verbatelier.presentation;

import java.util.Comparator;

/** Text in the order people expect: accents and case apart, and {@code A2} before {@code A10}. */
final class NaturalOrder {

    /** Compares texts that are folded already. */
    static final Comparator<String> OF_FOLDED = NaturalOrder::compare;

    private NaturalOrder() {
    }

    private static int compare(String one, String two) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < two.length()) {
            char a = one.charAt(i);
            char b = two.charAt(j);
            if (isDigit(a) && isDigit(b)) {
                int endOne = endOfNumber(one, i);
                int endTwo = endOfNumber(two, j);
                int order = compareNumbers(one.substring(i, endOne), two.substring(j, endTwo));
                if (order != 0) {
                    return order;
                }
                i = endOne;
                j = endTwo;
            } else if (a != b) {
                return Character.compare(a, b);
            } else {
                i++;
                j++;
            }
        }
        int rest = Integer.compare(one.length() - i, two.length() - j);
        return rest != 0 ? rest : one.compareTo(two);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String one, String two) {
        String a = one.replaceFirst("^0+(?=.)", "");
        String b = two.replaceFirst("^0+(?=.)", "");
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }
}
