package org.verbatelier.runtime;

/**
 * Something wrong with what a plug-in brings. Everything else goes on without it.
 *
 * @param contributor symbolic name of the plug-in
 * @param point where it contributes, such as {@code codingSchemes}
 * @param contribution identifier of what fails; empty when unknown
 * @param message what is wrong, in the language of the platform
 */
public record ContributionProblem(String contributor, String point, String contribution, String message) {}
