/** Figures as they are looked at: which one, over whom, as a table and a chart, each with the passages behind it. */
package org.verbatelier.presentation.figures;
