package org.verbatelier.analysis.catalogue;

import java.util.List;

/**
 * An entry of a catalogue.
 *
 * @param id stable identifier, such as {@code I3} or {@code T8}
 * @param label what people read
 * @param detail more about it, see the list it is in; may be empty
 * @param codes codes of the service quality scheme that usually go with it, without the scheme; {@code SEC.*} is a whole
 *        theme; may be empty
 */
public record CatalogueEntry(String id, String label, String detail, List<String> codes) {

    public CatalogueEntry {
        codes = List.copyOf(codes);
    }

    /** Whether a code, without its scheme, usually goes with it. */
    public boolean goesWith(String code) {
        return codes.stream().anyMatch(one -> one.endsWith(".*") ? code.startsWith(one.substring(0, one.length() - 1))
                : one.equals(code));
    }
}
