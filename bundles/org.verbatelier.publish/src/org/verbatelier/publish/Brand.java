package org.verbatelier.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.verbatelier.chart.Typography;
import org.verbatelier.core.StudyException;
import org.verbatelier.publish.internal.Words;
import org.verbatelier.publish.internal.brand.OfficeTemplate;
import org.verbatelier.publish.internal.brand.Refusal;

/**
 * A landlord's own looks for documents: a Word document or a PowerPoint presentation with its styles, headers, footers,
 * masters and logo, and placeholders such as {@code {{titre}}}, {@code {{date}}} and {@code {{corps}}}. Formats that
 * cannot take its parts take its first colour.
 */
public final class Brand {

    /** The product's own looks. */
    public static final Brand NONE = new Brand("", null);

    private static final String ACCENT = "17517E";
    private static final int LARGEST = 48 << 20;

    private final String name;
    private final OfficeTemplate template;

    private Brand(String name, OfficeTemplate template) {
        this.name = name;
        this.template = template;
    }

    /**
     * Reads a template.
     *
     * @param locale the language of the message of an error
     * @throws StudyException INPUT when it is no template or could do harm (macros, parts from elsewhere, an archive
     *         that swells), with file, part and what to do; IO when it cannot be read
     */
    public static Brand read(Path file, Locale locale) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in, locale);
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, sentence(locale, "brand.unreadable", file.toString(),
                    e.toString()), file, e);
        }
    }

    /**
     * Reads a template from a plug-in or another place.
     *
     * @param name what to call it in messages
     * @throws IOException when the stream fails
     * @throws StudyException INPUT as for a file
     */
    public static Brand read(String name, InputStream in, Locale locale) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        try {
            if (bytes.length > LARGEST) {
                throw new Refusal("brand.large", "");
            }
            return new Brand(name, OfficeTemplate.read(bytes));
        } catch (Refusal e) {
            throw refused(name, e, locale);
        }
    }

    /** What people are told when a template turns out to be of no use. */
    public StudyException refused(Refusal refusal, Locale locale) {
        return refused(name, refusal, locale);
    }

    private static StudyException refused(String name, Refusal refusal, Locale locale) {
        return new StudyException(StudyException.Kind.INPUT,
                sentence(locale, refusal.key(), name, refusal.part()), Path.of(name), refusal);
    }

    private static String sentence(Locale locale, String key, Object... arguments) {
        ResourceBundle words = Words.of(locale);
        return Words.format(words, new Typography(locale), key, arguments);
    }

    /** The template, when it is a Word document. */
    public Optional<OfficeTemplate> document() {
        return Optional.ofNullable(template).filter(own -> own.kind() == OfficeTemplate.Kind.DOCX);
    }

    /** The template, when it is a presentation. */
    public Optional<OfficeTemplate> presentation() {
        return Optional.ofNullable(template).filter(own -> own.kind() == OfficeTemplate.Kind.PPTX);
    }

    /** The colour of titles, as six hexadecimal digits. */
    public String accent() {
        return template == null ? ACCENT : template.accent().orElse(ACCENT);
    }
}
