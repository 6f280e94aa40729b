package org.verbatelier.scheme.complexsites;

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

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verbatelier.analysis.sites.SiteFrame;
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

/** The files of the scheme: read, complete, consistent with the axes that figures know. */
class ComplexSitesSchemeTest {

    private static Scheme scheme;
    private static List<Code> codes;
    private static String plugin;

    @BeforeAll
    static void read() throws IOException {
        plugin = new String(resource("/plugin.xml"), StandardCharsets.UTF_8);
        scheme = new CodebookReader(Locale.FRENCH, RuleCheck.NONE).read(Path.of("sites-complexes.csv"),
                resource("/schemes/sites-complexes.csv"),
                new SchemeDescription("sites-complexes", "1.0", "Veille", "", "", "fr", Map.of(), Map.of()));
        codes = scheme.getThemes().stream().flatMap(theme -> theme.getCodes().stream()).toList();
    }

    private static byte[] resource(String path) throws IOException {
        // another plugin.xml may come first on a class path, never before the one that speaks of the scheme
        for (var url : Collections
                .list(ComplexSitesSchemeTest.class.getClassLoader().getResources(path.substring(1)))) {
            try (InputStream in = url.openStream()) {
                byte[] bytes = in.readAllBytes();
                if (!path.equals("/plugin.xml")
                        || new String(bytes, StandardCharsets.UTF_8).contains("sites-complexes")) {
                    return bytes;
                }
            }
        }
        throw new IOException("no " + path);
    }

    @Test
    void itHasThirtyOneCodesInTheTwelveAxes() {
        assertEquals(31, codes.size());
        Map<String, String> axes = SiteFrame.labels(Locale.FRENCH);
        assertEquals(axes.keySet().stream().sorted().toList(),
                scheme.getThemes().stream().map(Theme::getId).sorted().toList());
        for (Theme axis : scheme.getThemes()) {
            assertEquals(axes.get(axis.getId()), axis.getLabel());
            assertTrue(axis.getCodes().stream().allMatch(code -> code.getId().startsWith(axis.getId() + ".")
                    && !code.getDefinition().isEmpty() && !code.getExample().isEmpty()));
        }
    }

    @Test
    void everyRuleCanBeReadAndTwentyOneCodesFindTheirOwnExample() {
        RuleBook book = RuleBook.of(scheme);
        assertEquals(List.of(), book.problems());
        assertTrue(codes.stream().noneMatch(code -> code.getRules().isEmpty()));
        TextMatcher matcher = new TextMatcher(book.rules().stream().map(RuleBook.CodeRule::pattern).toList(),
                book.lexicon());
        List<String> missed = new ArrayList<>();
        for (Code code : codes) {
            if (matcher.find(code.getExample()).stream().noneMatch(
                    hit -> book.rules().get(hit.pattern()).code().equals("sites-complexes:" + code.getId()))) {
                missed.add(code.getId());
            }
        }
        assertEquals(10, missed.size(), missed::toString);
    }

    @Test
    void everyAxisHasItsOwnColour() {
        Set<String> colours = new HashSet<>();
        for (Theme theme : scheme.getThemes()) {
            Matcher declared = Pattern.compile("<theme id=\"" + theme.getId() + "\" colour=\"(#[0-9a-f]{6})\"")
                    .matcher(plugin);
            assertTrue(declared.find() && colours.add(declared.group(1)), theme.getId());
        }
    }
}
