package org.verbatelier.core.operation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A change of a study, as a value: small, immutable, written as one line of the journal.
 *
 * <p>An operation holds enough to be undone, so undo works after a restart and from another process. It is built from the
 * present state by {@link org.verbatelier.core.Edits} and checked against it by
 * {@link org.verbatelier.core.Study#apply(Operation)}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(AddCodings.class), @JsonSubTypes.Type(RemoveCodings.class),
        @JsonSubTypes.Type(ChangeCodings.class), @JsonSubTypes.Type(ChangeDecisions.class),
        @JsonSubTypes.Type(ChangeFlags.class), @JsonSubTypes.Type(ChangeMemos.class),
        @JsonSubTypes.Type(ImportSource.class), @JsonSubTypes.Type(RemoveSource.class),
        @JsonSubTypes.Type(ReplaceSuggestions.class), @JsonSubTypes.Type(AddScheme.class),
        @JsonSubTypes.Type(AddNode.class), @JsonSubTypes.Type(RemoveNode.class), @JsonSubTypes.Type(MoveNode.class),
        @JsonSubTypes.Type(ReplaceCode.class), @JsonSubTypes.Type(RecordConsent.class),
        @JsonSubTypes.Type(ChangeCards.class), @JsonSubTypes.Type(WriteNote.class),
        @JsonSubTypes.Type(RemoveScheme.class), @JsonSubTypes.Type(SetFeature.class),
        @JsonSubTypes.Type(SetValues.class),
        @JsonSubTypes.Type(Together.class) })
@JsonIgnoreProperties(ignoreUnknown = false)
public sealed interface Operation permits AddCodings, RemoveCodings, ChangeCodings, ChangeDecisions, ChangeFlags,
        ChangeMemos, ImportSource, RemoveSource, ReplaceSuggestions, AddScheme, RecordConsent, RemoveScheme, AddNode,
        RemoveNode, MoveNode, ReplaceCode, ChangeCards, WriteNote, SetFeature, SetValues, Together {

    /** The operation that takes this one back. The inverse of the inverse equals the operation. */
    Operation inverse();

    /** The single changes that this one is made of, in order: itself, unless it is several together. */
    default List<Operation> steps() {
        return List.of(this);
    }
}
