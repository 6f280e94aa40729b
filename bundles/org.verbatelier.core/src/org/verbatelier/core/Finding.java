package org.verbatelier.core;

import java.nio.file.Path;

/**
 * Something in a study that is not as it should be.
 *
 * @param path the file concerned
 * @param message what is wrong, for people
 * @param repairable whether {@link Study#rebuild} mends it
 */
public record Finding(Path path, String message, boolean repairable) {}
