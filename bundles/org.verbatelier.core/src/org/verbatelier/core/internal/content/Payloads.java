package org.verbatelier.core.internal.content;

import org.eclipse.emf.ecore.EObject;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Suggestions;
import org.verbatelier.model.corpus.Source;

/** Where content lives that is too large for the journal. */
public interface Payloads {

    /** The content of an imported source, checked against its hash. */
    Source source(String source, String sha256);

    /** The suggestions in a file, by its identifier. */
    Suggestions suggestions(String file);

    /** A scheme from the XMI an operation carries. */
    Scheme scheme(String xmi);

    /** A theme or a code from the XMI an operation carries. */
    EObject node(String xmi);

    /** A scheme, a theme or a code as the XMI an operation carries. */
    String xmi(EObject node);
}
