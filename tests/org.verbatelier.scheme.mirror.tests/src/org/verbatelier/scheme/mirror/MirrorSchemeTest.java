package org.verbatelier.scheme.mirror;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verbatelier.analysis.mirror.MirrorFrame;
import org.verbatelier.autocode.RuleBook;
import org.verbatelier.index.TextMatcher;
import org.verbatelier.ingest.codebook.CodebookReader;
import org.verbatelier.ingest.codebook.RuleCheck;
import org.verbatelier.ingest.codebook.SchemeDescription;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Public;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.corpus.Audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The files of the scheme: read, complete, consistent with the moments and facets that figures know. */
class MirrorSchemeTest {

    private static Scheme scheme;
    private static String plugin;

    @BeforeAll
    static void read() throws IOException {
        plugin = new String(resource("/plugin.xml"), StandardCharsets.UTF_8);
        Map<String, SchemeDescription.ThemeStyle> styles = Map.of("COLL",
                new SchemeDescription.ThemeStyle(Public.STAFF, ""));
        scheme = new CodebookReader(Locale.FRENCH, RuleCheck.NONE).read(Path.of("miroir.csv"),
                resource("/schemes/miroir.csv"),
                new SchemeDescription("miroir", "1.0", "Miroir", "", "", "fr", styles, Map.of()));
    }

    private static byte[] resource(String path) throws IOException {
        // another plugin.xml may come first on a class path, never before the one that speaks of the scheme
        for (var url : Collections.list(MirrorSchemeTest.class.getClassLoader().getResources(path.substring(1)))) {
            try (InputStream in = url.openStream()) {
                byte[] bytes = in.readAllBytes();
                if (!path.equals("/plugin.xml") || new String(bytes, StandardCharsets.UTF_8).contains("miroir")) {
                    return bytes;
                }
            }
        }
        throw new IOException("no " + path);
    }

    private static Theme theme(String id) {
        return scheme.getThemes().stream().filter(theme -> theme.getId().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void everyMomentIsAThemeWithACodeOfItsOwnAndItsFacetsBelow() {
        MirrorFrame frame = MirrorFrame.in(Locale.FRENCH);
        List<String> shared = MirrorFrame.FACETS.stream().filter(f -> !MirrorFrame.STAFF_FACETS.contains(f)).toList();
        assertEquals(12, scheme.getThemes().size());
        for (String moment : MirrorFrame.MOMENTS) {
            Theme theme = theme(moment);
            assertEquals(Public.EVERYONE, theme.getPublic());
            assertEquals(frame.moment(moment, Audience.TENANT), theme.getLabel());
            assertEquals(1, theme.getCodes().size());
            Code alone = theme.getCodes().getFirst();
            assertEquals(moment, alone.getId());
            assertEquals(theme.getLabel(), alone.getLabel());
            assertEquals(frame.moment(moment, Audience.STAFF), alone.getSynonyms());
            assertEquals(shared.stream().map(facet -> moment + "." + facet).toList(),
                    alone.getCodes().stream().map(Code::getId).toList());
            alone.getCodes().forEach(code -> {
                assertEquals(frame.labels().get(code.getId()), code.getLabel());
                assertEquals(frame.facetDefinition(code.getId().substring(4)), code.getDefinition());
            });
        }
    }

    @Test
    void toolsAndMeaningAreOfStaffOnly() {
        Theme staff = theme("COLL");
        assertEquals(Public.STAFF, staff.getPublic());
        assertEquals(22, staff.getCodes().size());
        assertTrue(staff.getCodes().stream()
                .allMatch(code -> MirrorFrame.STAFF_FACETS.contains(code.getId().substring(4))));
        assertTrue(plugin.contains("<theme id=\"COLL\" colour=\"#5a5a6e\" public=\"staff\"/>"));
    }

    @Test
    void onlyTheCodesOfMomentsHaveRulesAndTheyFindTwelveOfTheirTwentyTwoExamples() {
        RuleBook book = RuleBook.of(scheme);
        assertEquals(List.of(), book.problems());
        assertTrue(book.rules().stream().allMatch(rule -> rule.code().matches("miroir:M\\d\\d")));
        TextMatcher matcher = new TextMatcher(book.rules().stream().map(RuleBook.CodeRule::pattern).toList(),
                book.lexicon());
        List<String> missed = new ArrayList<>();
        int examples = 0;
        for (String moment : MirrorFrame.MOMENTS) {
            for (String example : theme(moment).getCodes().getFirst().getExample().split(" / ")) {
                examples++;
                if (matcher.find(example).stream()
                        .noneMatch(hit -> book.rules().get(hit.pattern()).code().equals("miroir:" + moment))) {
                    missed.add(moment + " " + example);
                }
            }
        }
        assertEquals(22, examples);
        assertEquals(10, missed.size(), missed::toString);
    }

    @Test
    void everyMomentThatANoteSendsCodersToExistsAndChantiersAreKept() {
        for (Theme theme : scheme.getThemes()) {
            Matcher reference = Pattern.compile("M\\d\\d").matcher(theme.getCodes().getFirst().getExclude());
            while (reference.find()) {
                assertTrue(MirrorFrame.MOMENTS.contains(reference.group()), reference::group);
            }
        }
        Map<String, String> targets = new HashMap<>();
        theme("M05").getCodes().getFirst().getCrosswalks().forEach(c -> targets.put(c.getFrame(), c.getTarget()));
        assertEquals(Map.of("chantier", "La maintenance des logements", "axe_plan", "Agir vite et bien"), targets);
    }

    @Test
    void everyThemeHasItsOwnColour() {
        Set<String> colours = new HashSet<>();
        for (Theme theme : scheme.getThemes()) {
            Matcher declared = Pattern.compile("<theme id=\"" + theme.getId() + "\" colour=\"(#[0-9a-f]{6})\"")
                    .matcher(plugin);
            assertTrue(declared.find() && colours.add(declared.group(1)), theme.getId());
        }
    }
}
