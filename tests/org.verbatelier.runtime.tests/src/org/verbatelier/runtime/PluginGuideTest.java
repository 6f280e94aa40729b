package org.verbatelier.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.verbatelier.autocode.RuleBook;
import org.verbatelier.index.TextMatcher;
import org.verbatelier.model.codebook.Public;
import org.verbatelier.model.codebook.Scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The guide tells the truth: its plug-in is the example, and the example works. */
class PluginGuideTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Path EXAMPLE = ROOT.resolve("examples/com.example.verbatelier.cleaning");
    private static final Pattern QUOTED = Pattern.compile("<!-- file: (.+?) -->\n```\\w*\n(.*?)```", Pattern.DOTALL);

    private static Scheme scheme() throws IOException {
        try (TestRegistry plugins = new TestRegistry()) {
            String xml = Files.readString(EXAMPLE.resolve("plugin.xml"));
            plugins.install("com.example.verbatelier.cleaning", EXAMPLE,
                    xml.substring(xml.indexOf("<plugin>") + "<plugin>".length(), xml.indexOf("</plugin>")));
            Contributions contributions = plugins.contributions();
            Scheme scheme = contributions.scheme("menage").orElseThrow().scheme().get();
            assertEquals(List.of(), contributions.problems());
            return scheme;
        }
    }

    @Test
    void everyFileThatTheGuideShowsIsThatOfTheExample() throws IOException {
        Matcher matcher = QUOTED.matcher(Files.readString(ROOT.resolve("docs/plugin-guide.md")));
        int shown = 0;
        while (matcher.find()) {
            assertEquals(Files.readString(EXAMPLE.resolve(matcher.group(1))), matcher.group(2), matcher.group(1));
            shown++;
        }
        assertEquals(3, shown);
    }

    @Test
    void thePluginIsWrittenInTwentyLines() throws IOException {
        long lines = Files.lines(EXAMPLE.resolve("plugin.xml")).count()
                + Files.lines(EXAMPLE.resolve("META-INF/MANIFEST.MF")).count();

        assertTrue(lines <= 20, "lines: " + lines);
    }

    @Test
    void theExampleIsAScheme() throws IOException {
        Scheme scheme = scheme();

        assertEquals(List.of("PRO", "EQU"), scheme.getThemes().stream().map(theme -> theme.getId()).toList());
        assertEquals(Public.STAFF, scheme.getThemes().getLast().getPublic());
        assertEquals("4.3", scheme.getThemes().getFirst().getCodes().get(1).getCrosswalks().getFirst().getTarget());
    }

    @Test
    void theRulesOfTheExampleFindWhatTheyShould() throws IOException {
        RuleBook book = RuleBook.of(scheme());
        TextMatcher matcher = new TextMatcher(book.rules().stream().map(RuleBook.CodeRule::pattern).toList(),
                book.lexicon());

        assertEquals(List.of("menage:PRO.HALL"), codes(book, matcher, "Le hall est toujours sale le lundi."));
        assertEquals(List.of("menage:PRO.POUB"), codes(book, matcher, "La pbl déborde"));
        assertEquals(List.of("menage:PRO.BIEN"), codes(book, matcher, "C’est bien entretenu"));
        assertEquals(List.of(), codes(book, matcher, "Ce n’est jamais propre"));
    }

    private static List<String> codes(RuleBook book, TextMatcher matcher, String text) {
        return matcher.find(text).stream().map(found -> book.rules().get(found.pattern()).code()).distinct().toList();
    }
}
