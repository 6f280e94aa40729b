package org.verbatelier.core.operation;

/**
 * One attribute of the study's header, of a scheme, of a theme or of a code is set.
 *
 * @param target {@code study}, {@code scheme:SCHEME}, {@code theme:SCHEME:THEME} or {@code code:SCHEME:CODE}
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
