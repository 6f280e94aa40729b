package org.verbatelier.scheme.servicequality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verbatelier.autocode.RuleBook;
import org.verbatelier.index.TextMatcher;
import org.verbatelier.ingest.codebook.CodebookReader;
import org.verbatelier.ingest.codebook.RuleCheck;
import org.verbatelier.ingest.codebook.SchemeDescription;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The files of the scheme, as anyone can check those of their own scheme: read, complete, consistent. */
class ServiceQualitySchemeTest {

    private static final Pattern CODE_REFERENCE = Pattern.compile("→ ([A-Z]{3}\\.[A-Z]{2,4})");

    private static Scheme scheme;
    private static Map<String, Code> codes;
    private static String plugin;

    @BeforeAll
    static void read() throws IOException {
        CodebookReader reader = new CodebookReader(Locale.FRENCH, RuleCheck.NONE);
        Map<String, String> lexicon = reader.readLexicon(Path.of("lexique.csv"), resource("/schemes/lexique.csv"));
        scheme = reader.read(Path.of("qs-hlm.csv"), resource("/schemes/qs-hlm.csv"),
                new SchemeDescription("qs-hlm", "1.0", "Qualité", "", "", "fr", Map.of(), lexicon));
        codes = scheme.getThemes().stream().flatMap(theme -> theme.getCodes().stream())
                .collect(Collectors.toMap(Code::getId, code -> code));
        plugin = new String(resource("/plugin.xml"), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String path) throws IOException {
        // another plugin.xml may come first on a class path, never before the one that speaks of the scheme
        for (var url : Collections.list(
                ServiceQualitySchemeTest.class.getClassLoader().getResources(path.substring(1)))) {
            try (InputStream in = url.openStream()) {
                byte[] bytes = in.readAllBytes();
                if (!path.equals("/plugin.xml") || new String(bytes, StandardCharsets.UTF_8).contains("qs-hlm")) {
                    return bytes;
                }
            }
        }
        throw new IOException("no " + path);
    }

    @Test
    void itHasSeventyThreeCodesInNineteenThemes() {
        assertEquals(73, codes.size());
        assertEquals(19, scheme.getThemes().size());
        assertTrue(codes.values().stream().noneMatch(code -> code.getDefinition().isEmpty()));
    }

    @Test
    void everyRuleCanBeReadAndEveryCodeButTheUnusableOneHasRules() {
        RuleBook book = RuleBook.of(scheme);

        assertEquals(List.of(), book.problems());
        assertEquals(333, book.rules().size());
        assertEquals(List.of("GLO.HORS"),
                codes.values().stream().filter(code -> code.getRules().isEmpty()).map(Code::getId).toList());
        assertEquals("DEM.RELA#1", codes.get("DEM.RELA").getRules().getFirst().getId());
    }

    @Test
    void everyCodeThatANoteSendsCodersToExists() {
        List<String> unknown = new ArrayList<>();
        for (Code code : codes.values()) {
            Matcher matcher = CODE_REFERENCE.matcher(code.getExclude());
            while (matcher.find()) {
                if (!codes.containsKey(matcher.group(1))) {
                    unknown.add(code.getId() + " → " + matcher.group(1));
                }
            }
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void crosswalksIrritantTypesAndSeveritiesAreKept() {
        Code code = codes.get("DEM.RELA");
        Map<String, String> targets = code.getCrosswalks().stream()
                .collect(Collectors.toMap(crosswalk -> crosswalk.getFrame(), crosswalk -> crosswalk.getTarget()));

        assertEquals(3, code.getDefaultSeverity());
        assertEquals(List.of("I3", "I2"), code.getIrritantTypes());
        assertEquals("Le traitement des demandes", targets.get("chantier"));
        Set<String> frames = codes.values().stream().flatMap(c -> c.getCrosswalks().stream())
                .map(crosswalk -> crosswalk.getFrame()).collect(Collectors.toSet());
        assertEquals(Set.of("section_enquete", "miroir", "axe_complexe", "axe_tfpb", "chantier"), frames);
    }

    @Test
    void everyThemeHasItsOwnColourAndTheInternalOneIsForStaff() {
        Set<String> colours = new HashSet<>();
        for (Theme theme : scheme.getThemes()) {
            Matcher declared = Pattern
                    .compile("<theme id=\"" + theme.getId() + "\" colour=\"(#[0-9a-f]{6})\"( public=\"staff\")?/>")
                    .matcher(plugin);
            assertTrue(declared.find(), theme.getId());
            assertTrue(colours.add(declared.group(1)), theme.getId());
            assertEquals(theme.getId().equals("ORG"), declared.group(2) != null);
        }
    }

    @Test
    void theLexiconReadsWhatPeopleWriteInShort() {
        RuleBook book = RuleBook.of(scheme);
        TextMatcher matcher = new TextMatcher(book.rules().stream().map(RuleBook.CodeRule::pattern).toList(),
                book.lexicon());

        List<String> found = matcher.find("asc HS depuis lundi").stream()
                .map(hit -> book.rules().get(hit.pattern()).code()).distinct().toList();

        assertEquals(List.of("qs-hlm:ASC.PANN"), found);
        assertEquals(26, scheme.getLexicon().size());
    }
}
