/** What the reader computes before anything is painted: words and sentences, places of chips, neighbours of an answer. */
package org.verbatelier.presentation.reader;
