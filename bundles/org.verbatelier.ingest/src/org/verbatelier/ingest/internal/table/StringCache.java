package org.verbatelier.ingest.internal.table;

/** Gives the same object for the short values that come again and again in a table: residences, waves, scores. */
final class StringCache {

    private static final int LONGEST = 40;
    private static final int SLOTS = 2048;

    private final String[] slots = new String[SLOTS];

    String of(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(buffer, offset, length);
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String known = slots[slot];
        if (known != null && isSame(known, buffer, offset, length)) {
            return known;
        }
        return slots[slot] = new String(buffer, offset, length);
    }

    /** The same for a text that is a string already. */
    String of(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        if (!text.equals(slots[slot])) {
            slots[slot] = text;
        }
        return slots[slot];
    }

    private static boolean isSame(String known, char[] buffer, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
