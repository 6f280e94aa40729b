package org.verbatelier.core.spi;

import java.util.function.Supplier;

/**
 * Something a plug-in brings, described without loading the plug-in's code.
 *
 * @param id stable identifier, the same in menu, command line and report
 * @param label shown to people, in their language
 * @param contributor symbolic name of the plug-in, named when it fails
 * @param instance makes or loads it; may throw, which harms nobody else
 */
public record Contribution<T>(String id, String label, String contributor, Supplier<T> instance) {}
