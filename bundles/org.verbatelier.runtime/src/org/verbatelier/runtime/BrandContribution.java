package org.verbatelier.runtime;

import java.util.function.Supplier;

import org.verbatelier.publish.Brand;

/**
 * The looks of a landlord that a plug-in brings, described without reading its file.
 *
 * @param id stable identifier
 * @param label name in the language of the platform
 * @param contributor symbolic name of the plug-in
 * @param brand reads it; throws {@link org.verbatelier.core.StudyException} naming file and part when it is refused
 */
public record BrandContribution(String id, String label, String contributor, Supplier<Brand> brand) {}
