package org.verbatelier.runtime.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.verbatelier.core.StudyException;
import org.verbatelier.publish.Brand;
import org.verbatelier.runtime.BrandContribution;

/**
 * Finds the looks of a document: those that are asked for, those of the study, those of the person, the product's.
 *
 * @param study folder of the study, which may hold a {@code brand.docx} and a {@code brand.pptx}
 * @param person the file or identifier that the person's settings name; null for none
 * @param installed what plug-ins bring
 * @param locale language of messages
 */
public record Brands(Path study, Path person, List<BrandContribution> installed, Locale locale) {

    /**
     * The brand of a document in a format.
     *
     * @param wanted a file, or the identifier of an installed brand; null when none is asked for
     * @throws StudyException REFUSED when there is no such file or brand, INPUT when its file is refused
     */
    public Brand of(Path wanted, String format) {
        Path named = wanted != null ? wanted : ofStudy(format).orElse(person);
        if (named == null) {
            return Brand.NONE;
        }
        if (Files.isRegularFile(named)) {
            return Brand.read(named, locale);
        }
        return installed.stream().filter(brand -> brand.id().equals(named.toString())).findFirst()
                .map(brand -> brand.brand().get())
                .orElseThrow(() -> new StudyException(StudyException.Kind.REFUSED, Messages.in(locale, "unknownBrand",
                        named, installed.stream().map(BrandContribution::id).sorted().toList())));
    }

    private Optional<Path> ofStudy(String format) {
        return Stream.of(format, "docx", "pptx").map(extension -> study.resolve("brand." + extension))
                .filter(file -> file.toString().endsWith("docx") || file.toString().endsWith("pptx"))
                .filter(Files::isRegularFile).findFirst();
    }
}
