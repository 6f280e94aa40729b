package org.verbatelier.core;

/**
 * A code within its scheme, written {@code scheme:code}.
 *
 * @param scheme identifier of the scheme, such as {@code qs-hlm}
 * @param code identifier of the code within it, such as {@code DEM.RELA}
 */
public record CodeId(String scheme, String code) {

    /**
     * Reads {@code scheme:code}.
     *
     * @throws IllegalArgumentException when there is no colon
     */
    public static CodeId parse(String qualified) {
        int colon = qualified.indexOf(':');
        if (colon <= 0 || colon == qualified.length() - 1) {
            throw new IllegalArgumentException("not a qualified code: " + qualified);
        }
        return new CodeId(qualified.substring(0, colon), qualified.substring(colon + 1));
    }

    @Override
    public String toString() {
        return scheme + ":" + code;
    }
}
