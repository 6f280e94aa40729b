/** What the trade has names for: types of irritants, axes, levers and commitments, in French and in English. */
package org.verbatelier.analysis.catalogue;
