package org.verbatelier.core;

import java.util.List;
import java.util.Optional;

import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/** Look-ups in the codebook of a study. A live view, like {@link Corpus}. */
public interface Codes {

    /** Schemes in the order they were added. */
    List<Scheme> schemes();

    /** A scheme by identifier. */
    Optional<Scheme> scheme(String scheme);

    /** A code by qualified identifier, such as {@code qs-hlm:DEM.RELA}. */
    Optional<Code> find(String qualified);

    /** The codes of a scheme in reading order, finer codes after the code they refine. */
    List<Code> all(String scheme);

    /** The qualified identifier of a code. */
    String qualified(Code code);

    /** The theme a code belongs to, directly or through coarser codes. */
    Theme themeOf(Code code);
}
