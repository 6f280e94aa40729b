/** What the codebook editor shows and does, without a widget. */
package org.verbatelier.presentation.codebook;
