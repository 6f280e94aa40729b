package org.verbatelier.core.operation;

/**
 * A theme joins a scheme, a code joins a theme or another code, or an entry joins a plan, with all that lies in it.
 *
 * @param parent {@code scheme:SCHEME}, {@code theme:SCHEME:THEME}, {@code code:SCHEME:CODE}, {@code plan} for what stands on
 *        its own in the plan, {@code plan:ID}, {@code axis:ID}, {@code action:ID} and so on for what lies in it, or
 *        {@code study} for indicators and headcounts
 * @param position place among the parent's children of its kind, from 0
 * @param content what is added as XMI, so that plug-in subtypes are kept; its identifiers are new to the scheme or plan
 */
public record AddNode(String parent, int position, String content) implements Operation {

    @Override
    public Operation inverse() {
        return new RemoveNode(parent, position, content);
    }
}
