package org.verbatelier.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.spi.Contribution;
import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detector;
import org.verbatelier.model.codebook.Public;
import org.verbatelier.model.codebook.Scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ContributionsTest {

    @TempDir
    Path folder;

    private final TestRegistry plugins = new TestRegistry();

    @AfterEach
    void uninstall() {
        plugins.close();
    }

    private void installScheme(String name, String id, String codebook, String children) throws IOException {
        Files.createDirectories(folder.resolve("schemes"));
        Files.writeString(folder.resolve("schemes/" + id + ".csv"), codebook);
        plugins.install(name, folder, """
                <extension point="org.verbatelier.runtime.codingSchemes">
                    <scheme id="%s" version="2.0" label="Essai" file="schemes/%s.csv">%s</scheme>
                </extension>""".formatted(id, id, children));
    }

    private static Detector detector(Contributions contributions, String id) {
        return contributions.detectors().stream().filter(d -> d.id().equals(id)).map(Contribution::instance)
                .map(instance -> instance.get()).findFirst().orElseThrow();
    }

    @Test
    void aSchemeIsDescribedWithoutItsFileAndReadWhenAskedFor() throws IOException {
        installScheme("acme", "t-eau", "code;libelle;regles\nEAU.FUIT;Fuite;fuite* || robinet*\n",
                "<theme id=\"EAU\" public=\"staff\" colour=\"#112233\"/><lexicon token=\"pb\" replacement=\"fuite\"/>");

        SchemeContribution contribution = plugins.contributions().scheme("t-eau").orElseThrow();
        Scheme scheme = contribution.scheme().get();

        assertEquals("2.0", contribution.version());
        assertEquals(plugins.name("acme"), contribution.contributor());
        assertEquals("t-eau", scheme.getId());
        assertEquals(Public.STAFF, scheme.getThemes().getFirst().getPublic());
        assertEquals("#112233", scheme.getThemes().getFirst().getColour());
        assertEquals("fuite", scheme.getLexicon().getFirst().getReplacement());
        assertEquals("EAU.FUIT#2", scheme.getThemes().getFirst().getCodes().getFirst().getRules().get(1).getId());
    }

    @Test
    void aPluginThatComesLaterIsSeen() throws IOException {
        Contributions contributions = plugins.contributions();
        assertTrue(contributions.scheme("t-tard").isEmpty());

        installScheme("acme", "t-tard", "code;libelle\nA.B;Un\n", "");

        assertTrue(contributions.scheme("t-tard").isPresent());
    }

    @Test
    void aBrokenCodebookNamesPluginFileLineAndColumnAndHarmsNobodyElse() throws IOException {
        installScheme("acme", "t-faux", "code;libelle;regles\nA.B;Un;(fuite\nA.C;;\n", "");
        installScheme("other", "t-juste", "code;libelle\nA.B;Un\n", "");
        Contributions contributions = plugins.contributions();

        StudyException error = assertThrows(StudyException.class,
                () -> contributions.scheme("t-faux").orElseThrow().scheme().get());

        assertTrue(error.getMessage().contains(plugins.name("acme")), error.getMessage());
        assertTrue(error.getMessage().contains("t-faux.csv"), error.getMessage());
        assertTrue(error.getMessage().matches("(?s).*\\b2\\b.*\\b3\\b.*\\b3\\b.*\\b2\\b.*"), error.getMessage());
        assertNotNull(contributions.scheme("t-juste").orElseThrow().scheme().get());
        assertEquals("t-faux", contributions.problems().getFirst().contribution());
    }

    @Test
    void aDeclarationWithoutWhatIsNeededIsLeftOutAndNamed() {
        plugins.install("acme", folder, """
                <extension point="org.verbatelier.runtime.codingSchemes">
                    <scheme id="t-nu" label="Sans version" file="x.csv"/>
                    <codebook id="t-autre"/>
                </extension>""");
        Contributions contributions = plugins.contributions();

        assertTrue(contributions.scheme("t-nu").isEmpty());

        List<String> messages = contributions.problems().stream().map(ContributionProblem::message).toList();
        assertTrue(messages.stream().anyMatch(m -> m.contains("version")), messages.toString());
        assertTrue(messages.stream().anyMatch(m -> m.contains("codebook")), messages.toString());
    }

    @Test
    void theFirstOfTwoWithTheSameIdentifierStaysAndTheOtherIsNamed() throws IOException {
        installScheme("acme", "t-deux", "code;libelle\nA.B;Un\n", "");
        installScheme("other", "t-deux", "code;libelle\nA.C;Deux\n", "");
        Contributions contributions = plugins.contributions();

        assertEquals(1, contributions.schemes().stream().filter(s -> s.id().equals("t-deux")).count());
        assertEquals("t-deux", contributions.problems().getFirst().contribution());
    }

    @Test
    void aDetectorThatThrowsWithholdsTheTextAndIsNamed() {
        plugins.install("acme", folder, """
                <extension point="org.verbatelier.runtime.detectors">
                    <detector id="t-panne" label="Panne" class="org.verbatelier.runtime.FailingDetector"/>
                    <detector id="t-absent" label="Absent" class="org.verbatelier.runtime.NoSuchDetector"/>
                </extension>""");
        Contributions contributions = plugins.contributions();

        for (String id : List.of("t-panne", "t-absent")) {
            List<Detection> found = detector(contributions, id).detect("Appelez-moi", Locale.FRENCH, Set.of());
            assertEquals(Detection.Action.FLAG, found.getFirst().action());
            assertEquals("Appelez-moi".length(), found.getFirst().span().length());
        }
        assertEquals(List.of("t-panne", "t-absent"),
                contributions.problems().stream().map(ContributionProblem::contribution).toList());
        assertTrue(contributions.plugins().stream().filter(p -> p.id().equals(plugins.name("acme"))).findFirst()
                .orElseThrow().problem().contains("out of order"));
    }

    @Test
    void whatTheProductItselfBringsIsContributedLikeAnyPlugin() {
        Contributions contributions = plugins.contributions();

        assertTrue(contributions.exporters().stream().anyMatch(exporter -> exporter.answersTo("Synthese")));
        List<Detection> found = detector(contributions, "org.verbatelier.privacy.french")
                .detect("Mon numéro : 06 39 98 12 34.", Locale.FRENCH, Set.of());
        assertEquals(Detection.Action.MASK, found.getFirst().action());
        assertEquals(List.of(), contributions.problems());
    }

    @Test
    void aPluginListsWhatItContributes() throws IOException {
        installScheme("acme", "t-liste", "code;libelle\nA.B;Un\n", "");

        InstalledPlugin plugin = plugins.contributions().plugins().stream()
                .filter(p -> p.contributes().contains("codingSchemes:t-liste")).findFirst().orElseThrow();

        assertEquals(plugins.name("acme"), plugin.id());
        assertEquals("1.2.3", plugin.version());
    }
}
