package org.verbatelier.architecture;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes of a study go through {@code Study.apply}: above the core, nobody adds to or takes from the lists of the model.
 * That nobody sets its attributes either is seen in the compiled classes, by a test of the workbench.
 */
final class OneDoor {

    /** Bundles that make new objects, which the door then takes in. */
    private static final Pattern MAKERS = Pattern
            .compile("org\\.verbatelier\\.(model|core|ingest|autocode|scheme\\..*)");
    /** Classes elsewhere that make something new. */
    private static final Set<String> MAKING = Set.of("InVivo.java", "SamplePlan.java", "Wall.java", "Transcript.java");
    private static final Pattern MANY = Pattern.compile("name=\"(\\w+)\"[^>]*upperBound=\"-1\"");

    private OneDoor() {
    }

    static Stream<String> listsOfTheModel(Checkout checkout) {
        String features = Checkout.withSuffix(checkout.files(checkout.root().resolve("bundles")), ".ecore")
                .flatMap(file -> MANY.matcher(Checkout.text(file)).results()).map(match -> match.group(1)).distinct()
                .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.joining("|"));
        Pattern change = Pattern.compile("\\.get(" + features + ")\\(\\)\\s*\\.(add|addAll|clear|move|remove|removeAll"
                + "|removeIf|replaceAll|retainAll|set|sort)\\(");
        List<Bundle> above = checkout.bundles().stream().filter(bundle -> !MAKERS.matcher(bundle.name()).matches())
                .toList();
        return features.isEmpty() ? Stream.empty()
                : above.stream().flatMap(bundle -> bundle.sources().stream())
                        .filter(file -> !MAKING.contains(file.getFileName().toString()))
                        .flatMap(file -> change.matcher(Checkout.text(file)).results().map(
                                match -> checkout.name(file) + ": changes the model by " + match.group().strip()
                                        + "\u2026), go through Study.apply"));
    }
}
