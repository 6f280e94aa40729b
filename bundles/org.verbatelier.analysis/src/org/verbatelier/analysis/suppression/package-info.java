/** Which cells of a table of small groups must not be shown. */
package org.verbatelier.analysis.suppression;
