package org.verbatelier.core.operation;

/**
 * One attribute of the study's header, of a scheme, of a theme, of a code or of an entry of the plan is set.
 *
 * @param target {@code study}, {@code scheme:SCHEME}, {@code theme:SCHEME:THEME}, {@code code:SCHEME:CODE}, or
 *        {@code irritant:ID}, {@code action:ID}, {@code indicator:ID} and so on
 * @param feature name of a single-valued attribute; attributes of plug-in subtypes included
 * @param before the value as it is, in the form EMF stores; null when unset
 * @param after the value as it shall be; null to unset
 */
public record SetFeature(String target, String feature, String before, String after) implements Operation {

    @Override
    public Operation inverse() {
        return new SetFeature(target, feature, after, before);
    }
}
