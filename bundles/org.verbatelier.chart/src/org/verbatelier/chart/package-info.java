/** Charts as data and as shapes: what a window paints, a page prints and Office edits. */
package org.verbatelier.chart;
