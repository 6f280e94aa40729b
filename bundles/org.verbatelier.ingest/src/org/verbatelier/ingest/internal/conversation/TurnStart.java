package org.verbatelier.ingest.internal.conversation;

/**
 * Where a turn begins.
 *
 * @param line index of its first line
 * @param label number of the turn, or empty
 * @param time as written, or empty
 * @param speaker as written, or empty
 * @param from where its words begin in the text
 * @param to where they end; -1 when they go on to the next turn
 */
record TurnStart(int line, String label, String time, String speaker, int from, int to) {}
