package org.verbatelier.architecture;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static java.util.Map.entry;

/** The table of section 3 of the design: which bundle may require which. A bundle that is not in it may not exist. */
final class Arrows {

    private static final String PREFIX = "org.verbatelier.";

    /** Right of the arrow, only what is named; what these require in turn comes with them. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(entry("model", Set.of()),
            entry("core", Set.of("model")), entry("office", Set.of()), entry("launch", Set.of()),
            entry("ingest", Set.of("core", "office")), entry("index", Set.of("core")),
            entry("autocode", Set.of("core", "index")), entry("analysis", Set.of("core")),
            entry("chart", Set.of("core", "analysis")),
            entry("publish", Set.of("core", "analysis", "chart", "office")), entry("exchange", Set.of("core")),
            entry("privacy", Set.of("core")),
            entry("runtime",
                    Set.of("core", "office", "ingest", "index", "autocode", "analysis", "chart", "publish", "exchange",
                            "privacy")),
            entry("cli", Set.of("runtime")),
            entry("presentation", Set.of("core", "ingest", "index", "autocode", "analysis", "chart")),
            entry("ui", Set.of("presentation")), entry("ui.workbench", Set.of("ui", "runtime")),
            entry("app", Set.of("ui.workbench")), entry("scheme.servicequality", Set.of("core")),
            entry("scheme.mirror", Set.of("core")), entry("scheme.complexsites", Set.of("core")),
            entry("fr.addons", Set.of()), entry("fr.commands", Set.of()), entry("fr.jface", Set.of()),
            entry("fr.renderers", Set.of()), entry("fr.workbench", Set.of()));

    private static final Set<String> WITH_DISPLAY = Set.of("ui", "ui.workbench", "app");
    private static final Set<String> WITH_RUNTIME = Set.of("runtime", "cli", "ui", "ui.workbench", "app");
    private static final List<String> DISPLAY = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
            "org.eclipse.e4.ui");

    /** Usable without a running framework, so allowed below {@code runtime}. */
    private static final Set<String> PLAIN = Set.of("org.eclipse.equinox.common", "org.eclipse.emf.common",
            "org.eclipse.emf.ecore", "org.eclipse.emf.ecore.xmi", "org.eclipse.emf.ecore.change",
            "org.eclipse.emf.edit");

    private Arrows() {
    }

    static Stream<String> required(Checkout checkout) {
        return checkout.bundles().stream().flatMap(bundle -> {
            String name = shortName(bundle);
            if (!ALLOWED.containsKey(name)) {
                return Stream.of(bundle + ": is not in the table of bundles (Arrows, design)");
            }
            Set<String> allowed = reachable(name);
            return bundle.names("Require-Bundle").stream().filter(required -> required.startsWith(PREFIX))
                    .map(required -> required.substring(PREFIX.length()))
                    .filter(required -> !allowed.contains(required))
                    .map(required -> bundle + ": may not require " + PREFIX + required);
        });
    }

    /** Packages of a bundle that is not required must not come in by another way. */
    static Stream<String> imported(Checkout checkout) {
        return checkout.bundles().stream()
                .flatMap(bundle -> bundle.names("Import-Package").stream().filter(name -> name.startsWith(PREFIX))
                        .map(name -> bundle + ": imports " + name + ", own bundles are required by name"));
    }

    static Stream<String> noDisplayBelowUi(Checkout checkout) {
        return checkout.bundles().stream().filter(bundle -> !WITH_DISPLAY.contains(shortName(bundle)))
                .flatMap(bundle -> Stream.concat(
                        Stream.of("Require-Bundle", "Import-Package").flatMap(header -> bundle.names(header).stream())
                                .filter(Arrows::needsDisplay).map(name -> bundle + ": may not use " + name),
                        Sources.imports(bundle).filter(used -> needsDisplay(used.name()))
                                .map(used -> used.place() + ": may not use " + used.name())));
    }

    static Stream<String> noRuntimeBelowRuntime(Checkout checkout) {
        return checkout.bundles().stream().filter(bundle -> !WITH_RUNTIME.contains(shortName(bundle)))
                .flatMap(bundle -> bundle.names("Require-Bundle").stream()
                        .filter(name -> name.startsWith("org.eclipse.") && !PLAIN.contains(name))
                        .map(name -> bundle + ": needs the Eclipse runtime by " + name));
    }

    private static boolean needsDisplay(String name) {
        return DISPLAY.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }

    private static String shortName(Bundle bundle) {
        return bundle.name().startsWith(PREFIX) ? bundle.name().substring(PREFIX.length()) : bundle.name();
    }

    private static Set<String> reachable(String name) {
        Set<String> reached = new HashSet<>();
        for (String next : ALLOWED.get(name)) {
            reached.add(next);
            reached.addAll(reachable(next));
        }
        return reached;
    }
}
