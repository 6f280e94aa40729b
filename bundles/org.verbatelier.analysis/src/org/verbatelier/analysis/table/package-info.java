/**
 * The tables of figures that screens and documents show. Begin with {@link org.verbatelier.analysis.table.Figures}.
 * Every table is an immutable value that says its base, its size and its method; where a figure may not be shown it
 * holds none.
 */
package org.verbatelier.analysis.table;
