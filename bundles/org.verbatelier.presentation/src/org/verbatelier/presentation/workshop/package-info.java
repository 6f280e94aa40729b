/** The wall of a sharing workshop: which passages are up, in which groups, and what moving them changes. */
package org.verbatelier.presentation.workshop;
