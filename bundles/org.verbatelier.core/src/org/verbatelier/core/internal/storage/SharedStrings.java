package org.verbatelier.core.internal.storage;

import java.util.function.UnaryOperator;

/**
 * Gives the same object for the short strings that come again and again in a file: residences, waves, scores. Of a study
 * of a million rows this is most of the heap. A place is taken over by whatever comes last, so memory is bounded.
 */
final class SharedStrings implements UnaryOperator<String> {

    private static final int LONGEST = 40;
    private static final int PLACES = 1 << 13;

    private final String[] places = new String[PLACES];

    @Override
    public String apply(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        if (!text.equals(places[place])) {
            places[place] = text;
        }
        return places[place];
    }
}
