package org.verbatelier.ingest.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.verbatelier.ingest.internal.codebook.CodebookParser;
import org.verbatelier.ingest.internal.codebook.LexiconParser;
import org.verbatelier.model.codebook.Scheme;

/**
 * Reads a coding scheme from a table: one line a code, the first line names the columns.
 *
 * <p>Columns, in English or French: {@code code} and {@code label} ({@code libelle}) are needed; {@code theme},
 * {@code theme_label}, {@code definition}, {@code include} ({@code inclure}), {@code exclude} ({@code exclure}),
 * {@code example} ({@code exemple}), {@code rules} ({@code regles}, several joined by {@code ||}),
 * {@code default_severity} ({@code gravite_defaut}), {@code irritant_types} ({@code types_irritant}, joined by
 * {@code |}), {@code parent}, {@code colour} ({@code couleur}), {@code shortcut} ({@code raccourci}), {@code synonyms}
 * ({@code synonymes}, separated by {@code ;}), {@code public}, {@code theme_definition}, {@code theme_colour}
 * ({@code theme_couleur}), {@code deprecated} ({@code obsolete}) and {@code replaced_by} ({@code remplace_par}) may be
 * there. A line with a theme and no code describes the theme alone. Every other column is a crosswalk: its header is the frame, its
 * cells the corresponding entries, several joined by {@code |}.
 *
 * <p>Without a theme column, the theme of {@code DEM.RELA} is {@code DEM}. Encoding (UTF-8 or Windows-1252) and separator
 * (semicolon, comma, tab) are recognised.
 */
public final class CodebookReader {

    private final Locale locale;
    private final RuleCheck ruleCheck;

    /**
     * A reader.
     *
     * @param locale language of its error messages
     * @param ruleCheck looks at every rule
     */
    public CodebookReader(Locale locale, RuleCheck ruleCheck) {
        this.locale = locale;
        this.ruleCheck = ruleCheck;
    }

    /**
     * Reads a codebook file.
     *
     * @throws CodebookException naming file, lines and columns of what is wrong
     */
    public Scheme read(Path file, SchemeDescription description) {
        try {
            return read(file, Files.readAllBytes(file), description);
        } catch (IOException e) {
            throw CodebookParser.unreadable(file, e, locale);
        }
    }

    /**
     * Reads the bytes of a codebook file that is not on disk, such as one inside a plug-in.
     *
     * @param file its name, for error messages
     */
    public Scheme read(Path file, byte[] bytes, SchemeDescription description) {
        return new CodebookParser(file, description, ruleCheck, locale).parse(bytes);
    }

    /**
     * Reads a codebook file as changes of a scheme.
     *
     * @param present the scheme of a study; not changed
     * @throws CodebookException naming file, lines and columns of what is wrong
     */
    public CodebookUpdate compare(Path file, Scheme present) {
        try {
            return new CodebookParser(file, SchemeDescription.of(present.getId(), present.getVersion(),
                    present.getLabel()), ruleCheck, locale).compare(Files.readAllBytes(file), present);
        } catch (IOException e) {
            throw CodebookParser.unreadable(file, e, locale);
        }
    }

    /**
     * Reads a lexicon: a table with the columns {@code token} and {@code replacement}.
     *
     * @param file its name, for error messages
     * @return replacements by token, in file order
     * @throws CodebookException naming file, lines and columns of what is wrong
     */
    public Map<String, String> readLexicon(Path file, byte[] bytes) {
        return new LexiconParser(file, locale).parse(bytes);
    }
}
