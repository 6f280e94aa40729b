package org.verbatelier.core;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Decision;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.Memo;

/**
 * What people found in the words of a study, over all coders.
 *
 * <p>A live view: read it inside {@link Study#read} when another thread may write.
 */
public interface Codings {

    /** Every coding, in no particular order; unmodifiable. */
    Collection<Coding> all();

    /** The codings of a verbatim by all coders, by start, end, code. */
    List<Coding> of(String verbatim);

    /** A coding by identifier. */
    Optional<Coding> find(String coding);

    /** Who made a coding. */
    String coderOf(Coding coding);

    /** Everybody who has a layer, in alphabetical order. */
    List<String> coders();

    /** How many codings use a qualified code. */
    int count(String code);

    /** Refused suggestions of a verbatim. */
    List<Decision> decisionsOf(String verbatim, String coder);

    /** The refused suggestions of a qualified code by all coders, each with its layer as container. */
    List<Decision> decisionsOn(String code);

    /** Marks on a verbatim, by all coders. */
    List<Flag> flagsOf(String verbatim);

    /** Notes on a verbatim, by all coders. */
    List<Memo> memosOf(String verbatim);
}
