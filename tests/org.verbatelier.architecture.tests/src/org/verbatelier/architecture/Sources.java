package org.verbatelier.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on handwritten Java code. */
final class Sources {

    /** An import, and where it stands. */
    record Used(String place, String name) {

        String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);

    private static final Map<String, Pattern> FORBIDDEN = Map.of("prints a stack trace",
            Pattern.compile("\\.printStackTrace\\("), "has an empty catch",
            Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}"), "sleeps", Pattern.compile("\\bThread\\.sleep\\("),
            "disables a test", Pattern.compile("^\\s*@(Disabled|Ignore)\\b", Pattern.MULTILINE), "uses JUnit 4",
            Pattern.compile("^import (static )?(org\\.junit\\.[A-Z]|junit\\.)", Pattern.MULTILINE),
            "imports a whole package", Pattern.compile("^import [\\w. ]+\\.\\*;", Pattern.MULTILINE));

    private static final Pattern NAME = Pattern.compile(".*(Util|Utils|Helper|Helpers|Manager|Impl)|I[A-Z][a-z].*");

    /** Libraries that only some bundles know: package prefix, then the bundles. */
    private static final Map<String, List<String>> WALLS = Map.of("org.apache.lucene.",
            List.of("org.verbatelier.index", "org.verbatelier.autocode"), "org.apache.tika.",
            List.of("org.verbatelier.office", "org.verbatelier.ingest", "org.verbatelier.publish"), "org.apache.poi.",
            List.of("org.verbatelier.office", "org.verbatelier.ingest", "org.verbatelier.publish"),
            "org.apache.pdfbox.",
            List.of("org.verbatelier.office", "org.verbatelier.ingest", "org.verbatelier.publish"));

    private Sources() {
    }

    static Stream<Used> imports(Bundle bundle) {
        return bundle.sources().stream().flatMap(file -> IMPORT.matcher(Checkout.text(file)).results()
                .map(match -> new Used(bundle.checkout().name(file), match.group(1))));
    }

    static Stream<String> forbiddenCode(Checkout checkout) {
        return java(checkout).flatMap(file -> {
            String code = withoutStrings(Checkout.text(file));
            return FORBIDDEN.entrySet().stream().filter(entry -> entry.getValue().matcher(code).find())
                    .map(entry -> checkout.name(file) + ": " + entry.getKey());
        });
    }

    static Stream<String> forbiddenNames(Checkout checkout) {
        return java(checkout).filter(file -> NAME.matcher(simpleName(file)).matches())
                .map(file -> checkout.name(file) + ": a name that says nothing, or says it twice");
    }

    static Stream<String> packageRoots(Checkout checkout) {
        return checkout.bundles().stream().flatMap(bundle -> bundle.sources().stream()
                .filter(file -> !bundle.folder().resolve("src").relativize(file).getParent().toString()
                        .replace(file.getFileSystem().getSeparator(), ".")
                        .matches(Pattern.quote(bundle.name()) + "(\\..*)?"))
                .map(file -> checkout.name(file) + ": its package does not begin with the bundle's name"));
    }

    static Stream<String> libraryWalls(Checkout checkout) {
        return checkout.bundles().stream().flatMap(bundle -> WALLS.entrySet().stream()
                .filter(wall -> !wall.getValue().contains(bundle.name()))
                .flatMap(wall -> Stream.concat(
                        bundle.names("Import-Package").stream().map(name -> new Used(bundle.toString(), name)),
                        imports(bundle)).filter(used -> used.name().startsWith(wall.getKey()))
                        .map(used -> used.place() + ": may not use " + used.name())));
    }

    /** Public members outside {@code internal} must not name the library behind them. */
    static Stream<String> noLuceneInTheIndexApi(Checkout checkout) {
        return checkout.bundles().stream().filter(bundle -> bundle.name().equals("org.verbatelier.index"))
                .flatMap(bundle -> imports(bundle)
                        .filter(used -> !used.place().contains("/internal/")
                                && used.name().startsWith("org.apache.lucene."))
                        .filter(used -> publicLines(checkout.root().resolve(used.place()))
                                .anyMatch(line -> line.matches(".*\\b" + used.simpleName() + "\\b.*")))
                        .map(used -> used.place() + ": shows " + used.simpleName()));
    }

    private static Stream<String> publicLines(Path file) {
        return Checkout.text(file).lines().filter(line -> line.matches("\\s*(public|protected) .*"));
    }

    static Stream<String> examplesUseOnlyTheApi(Checkout checkout) {
        return checkout.examples().stream()
                .flatMap(bundle -> Stream.concat(
                        bundle.names("Import-Package").stream().map(name -> new Used(bundle.toString(), name)),
                        imports(bundle)))
                .filter(used -> used.name().matches("org\\.verbatelier\\..*\\binternal\\b.*"))
                .map(used -> used.place() + ": uses the internal " + used.name());
    }

    private static Stream<Path> java(Checkout checkout) {
        return Stream.of("bundles", "tests", "examples", "releng")
                .flatMap(folder -> checkout.files(checkout.root().resolve(folder)).stream())
                .filter(file -> file.toString().endsWith(".java") && !checkout.name(file).contains("/src-gen/"));
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    /** Code whose string literals are emptied, so that a rule can name what it forbids. */
    private static String withoutStrings(String code) {
        return code.replaceAll("\"\"\"(?s:.*?)\"\"\"", Matcher.quoteReplacement("\"\""))
                .replaceAll("\"(?:\\\\.|[^\"\\\\\n])*\"", Matcher.quoteReplacement("\"\""));
    }
}
