package org.verbatelier.core.operation;

/**
 * A code's attributes, rules and crosswalks become others, at once. Its identifier, its place and its finer codes stay.
 *
 * @param code {@code code:SCHEME:CODE}
 * @param before the code as XMI without its finer codes, exactly as it is
 * @param after the same, as it shall be
 */
public record ReplaceCode(String code, String before, String after) implements Operation {

    @Override
    public Operation inverse() {
        return new ReplaceCode(code, after, before);
    }
}
