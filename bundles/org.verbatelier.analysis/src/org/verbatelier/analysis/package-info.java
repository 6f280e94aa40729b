/** The figures of a study. Begin with {@link org.verbatelier.analysis.Frequencies}. */
package org.verbatelier.analysis;
