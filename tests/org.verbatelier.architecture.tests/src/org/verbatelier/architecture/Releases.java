package org.verbatelier.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/** Rules on what the build takes in and gives out, and on files that must not tie the project to one place. */
final class Releases {

    /** Written in two parts, so that the rule is not its own violation. */
    private static final Pattern PLACE = Pattern.compile(String.join("|", "(?<![\\w./-])/" + "work/",
            "(?<![\\w./-])/" + "root/", "(?<![\\w./-])/" + "home/[a-z]", "repo1?\\.maven\\." + "(apache\\.)?org",
            "registry\\.npmjs\\." + "org", "deb\\.debian\\." + "org", "[A-Z]:\\\\" + "Users"));

    private static final Set<String> TEXT = Set.of("java", "xml", "md", "properties", "prefs", "target", "product",
            "MF",
            "sh", "ini", "css", "csv", "txt", "json", "ecore", "genmodel", "exsd", "html", "cmd", "config");

    private Releases() {
    }

    static Stream<String> everyBundleIsInOneFeature(Checkout checkout) {
        List<Element> listed = features(checkout).flatMap(file -> PluginXml.elements(file, "plugin").stream()).toList();
        return checkout.bundles().stream().flatMap(bundle -> {
            long times = listed.stream().filter(plugin -> plugin.getAttribute("id").equals(bundle.name())).count();
            return times == 1 ? Stream.empty() : Stream.of(bundle + ": is in " + times + " features");
        });
    }

    /** The software development kit is for the update site only. */
    static Stream<String> everyFeatureIsReleased(Checkout checkout) {
        return features(checkout).map(file -> PluginXml.elements(file, "feature").getFirst().getAttribute("id"))
                .flatMap(id -> Stream.of("verbatelier.product", "category.xml")
                        .filter(file -> !(id.endsWith(".sdk.feature") && file.endsWith("product")))
                        .map(file -> checkout.root().resolve("releng/org.verbatelier.product").resolve(file))
                        .filter(file -> !Checkout.text(file).contains("\"" + id + "\""))
                        .map(file -> checkout.name(file) + ": leaves out " + id));
    }

    static Stream<String> exactVersionsFromMavenOnly(Checkout checkout) {
        return targets(checkout).flatMap(file -> Stream.concat(
                PluginXml.elements(file, "location").stream()
                        .filter(location -> !location.getAttribute("type").equals("Maven"))
                        .map(location -> checkout.name(file) + ": has a location of another type than Maven"),
                PluginXml.elements(file, "version").stream().map(version -> version.getTextContent().strip())
                        .filter(version -> !version.matches("\\d[\\w.-]*") || version.endsWith("SNAPSHOT"))
                        .map(version -> checkout.name(file) + ": has the inexact version " + version)));
    }

    /** Of the platform, which comes as one, the group is enough. */
    static Stream<String> everyDependencyHasAReason(Checkout checkout) {
        Path page = checkout.root().resolve("docs/dependencies.md");
        String reasons = Checkout.text(page);
        return targets(checkout).flatMap(file -> PluginXml.elements(file, "dependency").stream())
                .filter(dependency -> !reasons.contains("`" + child(dependency, "artifactId") + "`")
                        && !reasons.contains("`" + child(dependency, "groupId") + ":*`"))
                .map(dependency -> checkout.name(page) + ": gives no reason for " + child(dependency, "artifactId"));
    }

    static Stream<String> everyBundleIsDescribed(Checkout checkout) {
        Path page = checkout.root().resolve("docs/architecture.md");
        String text = Checkout.text(page);
        return checkout.bundles().stream().map(bundle -> bundle.name().replaceFirst("^org\\.verbatelier\\.", ""))
                .filter(name -> !text.contains("`" + name + "`"))
                .map(name -> checkout.name(page) + ": does not speak of `" + name + "`");
    }

    static Stream<String> tiedToNoPlace(Checkout checkout) {
        return checkout.files().stream().filter(Releases::isText).flatMap(file -> PLACE.matcher(Checkout.text(file))
                .results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new)).stream()
                .map(place -> checkout.name(file) + ": names " + place));
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 || TEXT.contains(name.substring(dot + 1));
    }

    private static Stream<Path> features(Checkout checkout) {
        return checkout.files(checkout.root().resolve("features")).stream()
                .filter(file -> file.endsWith("feature.xml"));
    }

    private static Stream<Path> targets(Checkout checkout) {
        return Checkout.withSuffix(checkout.files(checkout.root().resolve("target-platform")), ".target");
    }

    private static String child(Element element, String tag) {
        return element.getElementsByTagName(tag).item(0).getTextContent().strip();
    }
}
