package org.verbatelier.ingest;

import java.nio.file.Path;

/**
 * What to import and how.
 *
 * @param file a file, or a folder that stands for the files in it; see {@link ImportFiles}
 * @param options what the user said about it
 */
public record ImportRequest(Path file, ImportOptions options) {}
