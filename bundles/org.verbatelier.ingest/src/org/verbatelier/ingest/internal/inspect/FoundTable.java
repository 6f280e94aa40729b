package org.verbatelier.ingest.internal.inspect;

import java.nio.charset.Charset;
import java.util.List;

import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.Guess;

/**
 * A table that can be opened, as far as its bytes tell.
 *
 * @param encoding null for a sheet
 * @param separator null for a sheet
 * @param sheets empty for a text table
 * @param sheet null for a text table
 * @param warnings what a person should look at; may be added to
 */
record FoundTable(FileKind kind, Guess<Charset> encoding, Guess<Character> separator, List<String> sheets,
        Guess<String> sheet, List<String> warnings, Inspected.Opening opening) {}
