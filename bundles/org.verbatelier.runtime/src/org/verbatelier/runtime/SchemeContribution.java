package org.verbatelier.runtime;

import java.util.function.Supplier;

import org.verbatelier.model.codebook.Scheme;

/**
 * A coding scheme that a plug-in brings, described without reading its file.
 *
 * @param id stable identifier, such as {@code qs-hlm}
 * @param version version of the scheme
 * @param label title in the language of the platform
 * @param author author; may be empty
 * @param licence licence; may be empty
 * @param locale language of labels and rules, BCP 47; may be empty
 * @param contributor symbolic name of the plug-in
 * @param scheme reads the file, a new copy at each call; throws {@link org.verbatelier.core.StudyException} naming the
 *        plug-in when the file is wrong
 */
public record SchemeContribution(String id, String version, String label, String author, String licence, String locale,
        String contributor, Supplier<Scheme> scheme) {}
