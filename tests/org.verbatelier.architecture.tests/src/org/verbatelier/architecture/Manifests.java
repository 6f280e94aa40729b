package org.verbatelier.architecture;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules on manifests and on what the built bundles hold. */
final class Manifests {

    private static final Map<String, String> FIXED = Map.of("Bundle-Version", "0.1.0.qualifier",
            "Bundle-RequiredExecutionEnvironment", "JavaSE-21", "Bundle-Vendor", "Verbatelier");

    /** Parts of the Java runtime, which have no version to give. */
    private static final List<String> JAVA = List.of("javax.", "org.w3c.dom", "org.xml.sax", "org.ietf.jgss");

    private Manifests() {
    }

    static Stream<String> conventions(Checkout checkout) {
        return Stream.concat(checkout.bundles().stream(), checkout.tests().stream()).flatMap(bundle -> Stream.of(
                FIXED.entrySet().stream()
                        .filter(header -> !bundle.header(header.getKey()).orElse("").equals(header.getValue()))
                        .map(header -> bundle + ": " + header.getKey() + " is not " + header.getValue()),
                bundle.header("Automatic-Module-Name").orElse(bundle.name()).equals(bundle.name())
                        ? Stream.<String>empty()
                        : Stream.of(bundle + ": Automatic-Module-Name is not the bundle's name"),
                bundle.folder().endsWith(bundle.name()) ? Stream.<String>empty()
                        : Stream.of(bundle + ": the folder is not named after the bundle"))
                .flatMap(lines -> lines));
    }

    static Stream<String> noActivator(Checkout checkout) {
        return having(checkout, "Bundle-Activator");
    }

    /** Except for the one bundle that exists to embed libraries. */
    static Stream<String> noNestedJars(Checkout checkout) {
        return having(checkout, "Bundle-ClassPath").filter(line -> !line.startsWith("bundles/org.verbatelier.office:"));
    }

    private static Stream<String> having(Checkout checkout, String header) {
        return checkout.bundles().stream().filter(bundle -> bundle.header(header).isPresent())
                .map(bundle -> bundle + ": has a " + header);
    }

    static Stream<String> noInternalExported(Checkout checkout) {
        return checkout.bundles().stream()
                .flatMap(bundle -> bundle.names("Export-Package").stream()
                        .filter(name -> (name + ".").startsWith("org.verbatelier.")
                                && (name + ".").contains(".internal."))
                        .map(name -> bundle + ": exports " + name));
    }

    static Stream<String> noForeignReexported(Checkout checkout) {
        return checkout.bundles().stream().flatMap(bundle -> bundle.clauses("Require-Bundle").stream()
                .filter(clause -> clause.parameters().contains("reexport"))
                .filter(clause -> !clause.name().startsWith("org.verbatelier.")
                        && !clause.name().startsWith("org.eclipse.emf."))
                .map(clause -> bundle + ": re-exports " + clause.name()));
    }

    static Stream<String> librariesWithRange(Checkout checkout) {
        return Stream.concat(checkout.bundles().stream(), checkout.tests().stream())
                .flatMap(bundle -> bundle.clauses("Import-Package").stream()
                        .filter(clause -> JAVA.stream().noneMatch(clause.name()::startsWith))
                        .filter(clause -> !clause.parameters().matches(".*version=\"[\\[(][^,]+,[^,]+[\\])]\".*"))
                        .map(clause -> bundle + ": imports " + clause.name() + " without a bounded version range"));
    }

    /** Tests reach package-private code as fragments, and there is one bundle of them for each that has code. */
    static Stream<String> testsAreFragments(Checkout checkout) {
        List<String> bundles = checkout.bundles().stream().map(Bundle::name).toList();
        return checkout.tests().stream().flatMap(test -> {
            String host = test.name().replaceFirst("\\.tests$", "");
            if (!bundles.contains(host) || test.names("Fragment-Host").contains(host)) {
                return Stream.empty();
            }
            return Stream.of(test + ": is no fragment of " + host);
        });
    }

    static Stream<String> resourcesIncluded(Checkout checkout) {
        return checkout.bundles().stream().flatMap(bundle -> {
            Stream<String> expected = Stream
                    .of("META-INF/", "plugin.xml", "plugin.properties", "plugin_fr.properties", "schema/", "OSGI-INF/",
                            "icons/")
                    .filter(path -> Files.exists(bundle.folder().resolve(path)));
            Stream<String> code = bundle.sources().isEmpty() ? Stream.empty() : Stream.of(".");
            Stream<String> named = bundle.file("plugin.xml").stream().map(Checkout::text).flatMap(PluginXml::paths)
                    .filter(path -> bundle.file(path).isPresent());
            return Stream.of(expected, code, named).flatMap(paths -> paths).distinct()
                    .filter(path -> !bundle.includes(path))
                    .map(path -> bundle + "/build.properties: leaves out " + path);
        });
    }
}
