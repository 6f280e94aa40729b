package org.verbatelier.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Breaks each rule, and expects that it says where. A rule that cannot fail holds nothing. */
class BrokenRulesTest {

    private static final String CORE = "bundles/org.verbatelier.core/";
    private static final String MANIFEST = CORE + "META-INF/MANIFEST.MF";
    private static final String STUDY = CORE + "src/org/verbatelier/core/Study.java";
    private static final String TARGET = "target-platform/verbatelier.target";

    @TempDir
    Path folder;

    /**
     * @param rule     the sentence that no longer holds
     * @param change   breaks it in a sound checkout
     * @param reported what the report must contain
     */
    record Breach(String rule, Consumer<SoundCheckout> change, String reported) {

        @Override
        public String toString() {
            return rule + ": " + reported;
        }
    }

    @Test
    void nothingIsReportedInASoundCheckout() {
        Checkout checkout = new Checkout(SoundCheckout.in(folder).root());

        List<String> violations = Rules.all().values().stream().flatMap(rule -> rule.violations(checkout)).toList();

        assertEquals("", String.join("\n", violations));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void aBreachIsReported(Breach breach) {
        SoundCheckout checkout = SoundCheckout.in(folder);
        breach.change().accept(checkout);

        List<String> violations = Rules.all().get(breach.rule()).violations(new Checkout(checkout.root())).toList();

        assertFalse(violations.isEmpty(), "not reported");
        assertTrue(String.join("\n", violations).contains(breach.reported()), violations.toString());
    }

    @Test
    void everyRuleIsBrokenOnce() {
        Set<String> broken = breaches().map(Breach::rule).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(Rules.all().keySet()), broken);
    }

    static Stream<Breach> breaches() {
        return Stream.of(manifestBreaches(), resourceBreaches(), codeBreaches(), releaseBreaches()).flatMap(all -> all);
    }

    private static Stream<Breach> manifestBreaches() {
        return Stream.of(
                header("a bundle requires only what the design's arrows allow",
                        "Require-Bundle: org.verbatelier.model,org.verbatelier.index", "may not require"),
                new Breach("a bundle requires only what the design's arrows allow",
                        checkout -> checkout.write("bundles/org.verbatelier.extra/META-INF/MANIFEST.MF",
                                "Manifest-Version: 1.0\nBundle-SymbolicName: org.verbatelier.extra\n"),
                        "not in the table"),
                new Breach("own bundles are required by name, not by package",
                        checkout -> checkout.replace(MANIFEST, "com.fasterxml.jackson.core", "org.verbatelier.index"),
                        "imports org.verbatelier.index"),
                header("no SWT, JFace or workbench below ui", "Require-Bundle: org.eclipse.ui.workbench",
                        "org.eclipse.ui.workbench"),
                header("no SWT, JFace or workbench below ui", "Require-Bundle: org.eclipse.swt", "org.eclipse.swt"),
                code("no SWT, JFace or workbench below ui", "import org.eclipse.jface.viewers.Viewer;", "Study.java"),
                header("no Eclipse runtime below runtime", "Require-Bundle: org.eclipse.core.runtime",
                        "org.eclipse.core.runtime"),
                new Breach("manifests follow the conventions",
                        checkout -> checkout.replace(MANIFEST, "JavaSE-21", "JavaSE-17"), "JavaSE-21"),
                new Breach("manifests follow the conventions",
                        checkout -> checkout.replace(MANIFEST, "Name: org.verbatelier.core\n", "Name: core\n"),
                        "Automatic-Module-Name"),
                header("no bundle has an activator", "Bundle-Activator: org.verbatelier.core.Activator",
                        "Bundle-Activator"),
                header("no bundle but office nests jars", "Bundle-ClassPath: lib/a.jar", "Bundle-ClassPath"),
                new Breach("no internal package is exported",
                        checkout -> checkout.replace(MANIFEST, "Export-Package: ",
                                "Export-Package: org.verbatelier.core.internal.storage,"),
                        "org.verbatelier.core.internal.storage"),
                header("only own bundles and EMF are re-exported",
                        "Require-Bundle: org.eclipse.equinox.common;visibility:=reexport",
                        "org.eclipse.equinox.common"),
                new Breach("libraries are imported with a bounded version range",
                        checkout -> checkout.replace(MANIFEST, "[2.19,3)", "2.19"), "com.fasterxml.jackson.core"),
                new Breach("tests are fragments of what they test",
                        checkout -> checkout.replace("tests/org.verbatelier.core.tests/META-INF/MANIFEST.MF",
                                "Fragment-Host: org.verbatelier.core", "Require-Bundle: org.verbatelier.core"),
                        "org.verbatelier.core.tests"));
    }

    private static Stream<Breach> resourceBreaches() {
        return Stream.of(
                new Breach("what a bundle names is in the built bundle",
                        checkout -> checkout.replace(CORE + "build.properties", ",data/", ""), "data/scheme.csv"),
                new Breach("what a bundle names is in the built bundle",
                        checkout -> checkout.replace(CORE + "build.properties", ",plugin.xml", ""), "plugin.xml"),
                new Breach("every extension point has its schema",
                        checkout -> checkout.delete(CORE + "schema/readers.exsd"), "readers has no schema"),
                new Breach("every extension point has its schema",
                        checkout -> checkout.replace(CORE + "schema/readers.exsd", "id=\"readers\"", "id=\"writers\""),
                        "another extension point"),
                new Breach("every message exists in French and in English",
                        checkout -> checkout.delete(CORE + "plugin_fr.properties"), "has no French"),
                new Breach("every message exists in French and in English",
                        checkout -> checkout.write(CORE + "plugin.properties", "readers=Readers\nwriters=Writers\n"),
                        "lacks writers"),
                new Breach("every message exists in French and in English",
                        checkout -> checkout.write(CORE + "plugin_fr.properties", "readers=\n"), "says nothing"),
                new Breach("message keys have a meaning",
                        checkout -> checkout.write(CORE + "src/org/verbatelier/core/messages.properties",
                                "Study_12=Open\n"),
                        "Study_12"),
                new Breach("every message key that is used exists",
                        checkout -> checkout.replace(CORE + "plugin.xml", "%readers", "%reader"), "%reader"));
    }

    private static Stream<Breach> codeBreaches() {
        return Stream.of(
                code("Lucene, Tika, POI and PDFBox stay behind their walls",
                        "import org.apache.lucene.index.IndexReader;",
                        "org.apache.lucene"),
                code("Lucene, Tika, POI and PDFBox stay behind their walls", "import org.apache.tika.Tika;",
                        "org.apache.tika"),
                new Breach("the index shows no Lucene",
                        checkout -> checkout.write("bundles/org.verbatelier.index/src/org/verbatelier/index/Hits.java",
                                "package org.verbatelier.index;\n\nimport org.apache.lucene.search.TopDocs;\n\n"
                                        + "class Hits {\n    public TopDocs top() {\n"),
                        "Hits.java: shows TopDocs"),
                code("no code that hides errors, sleeps or disables tests", "e.printStackTrace();", "stack trace"),
                code("no code that hides errors, sleeps or disables tests", "} catch (IOException e) {\n}",
                        "empty catch"),
                code("no code that hides errors, sleeps or disables tests", "Thread.sleep(100);", "sleeps"),
                code("no code that hides errors, sleeps or disables tests", "    @Disabled", "disables a test"),
                code("no code that hides errors, sleeps or disables tests", "import org.junit.Test;", "JUnit 4"),
                code("no code that hides errors, sleeps or disables tests", "import java.util.*;", "whole package"),
                new Breach("changes of a study go through its one door",
                        checkout -> checkout
                                .write(CORE + "model/coding.ecore", "<f name=\"codings\" upperBound=\"-1\"/>")
                                .write("bundles/org.verbatelier.index/src/org/verbatelier/index/Coder.java",
                                        "package org.verbatelier.index;\n\nlayer.getCodings()\n    .add(coding);\n"),
                        "Coder.java"),
                new Breach("no class name without meaning",
                        checkout -> checkout.write(CORE + "src/org/verbatelier/core/StudyManager.java", ""),
                        "StudyManager"),
                new Breach("no class name without meaning",
                        checkout -> checkout.write(CORE + "src/org/verbatelier/core/IStudy.java", ""), "IStudy"),
                new Breach("packages begin with the bundle's name",
                        checkout -> checkout.write(CORE + "src/org/verbatelier/corpus/Text.java", ""), "Text.java"),
                new Breach("examples use the public API only",
                        checkout -> checkout.write("examples/org.example.grid/src/org/example/Grid.java",
                                "package org.example;\n\nimport org.verbatelier.core.internal.Content;\n"),
                        "Grid.java"));
    }

    private static Stream<Breach> releaseBreaches() {
        return Stream.of(
                new Breach("every bundle is in one feature",
                        checkout -> checkout.replace("features/org.verbatelier.core.feature/feature.xml",
                                "<plugin id=\"org.verbatelier.index\"/>", ""),
                        "org.verbatelier.index: is in 0 features"),
                new Breach("every feature is in the product and on the update site",
                        checkout -> checkout.write("releng/org.verbatelier.product/category.xml", "<site/>\n"),
                        "category.xml: leaves out"),
                new Breach("the target has exact versions, from Maven only",
                        checkout -> checkout.replace(TARGET, "4.7.7", "[4.7,5)"), "[4.7,5)"),
                new Breach("the target has exact versions, from Maven only",
                        checkout -> checkout.replace(TARGET, "type=\"Maven\"", "type=\"InstallableUnit\""),
                        "another type"),
                new Breach("every dependency has a reason",
                        checkout -> checkout.write("docs/dependencies.md", "none\n"), "picocli"),
                new Breach("every bundle is described",
                        checkout -> checkout.write("docs/architecture.md", "`core`\n"), "`index`"),
                new Breach("no file is tied to one machine or registry",
                        checkout -> checkout.write("docs/start.md", "cd " + "/" + "home/marie/verbatelier\n"),
                        "docs/start.md"),
                new Breach("no file is tied to one machine or registry",
                        checkout -> checkout.write(".mvn/settings.xml", "https://repo.maven." + "apache.org/maven2\n"),
                        ".mvn/settings.xml"));
    }

    /** Replaces what the core bundle requires and imports. */
    private static Breach header(String rule, String headers, String reported) {
        return new Breach(rule,
                checkout -> checkout.replace(MANIFEST, "Require-Bundle: org.verbatelier.model", headers),
                reported);
    }

    /** Adds a line to a class of the core bundle. */
    private static Breach code(String rule, String line, String reported) {
        return new Breach(rule, checkout -> checkout.replace(STUDY, "import java.util.List;", line), reported);
    }
}
