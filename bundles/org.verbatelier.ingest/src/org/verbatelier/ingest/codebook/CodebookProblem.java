package org.verbatelier.ingest.codebook;

/**
 * Something in a codebook file that a person has to put right.
 *
 * @param line 1-based line of the file
 * @param column 1-based number of the cell within the line; 0 when the whole line is meant
 * @param header header of that column; empty when the whole line is meant
 * @param message what is wrong and what to do, in the reader's language
 */
public record CodebookProblem(long line, int column, String header, String message) {}
