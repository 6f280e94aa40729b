package org.verbatelier.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on texts that people read. */
final class Messages {

    private static final Pattern BASE = Pattern.compile("(messages|plugin|feature|bundle)\\.properties");
    private static final Pattern KEY = Pattern.compile("[\"\\s]%([\\w.-]+)");

    private Messages() {
    }

    static Stream<String> completeInFrenchAndEnglish(Checkout checkout) {
        return bases(checkout).flatMap(base -> {
            Path french = french(base);
            if (!Files.exists(french)) {
                return Stream.of(checkout.name(base) + ": has no French");
            }
            Properties here = Bundle.properties(base);
            Properties there = Bundle.properties(french);
            return Stream.of(missing(here, there).map(key -> checkout.name(french) + ": lacks " + key),
                    missing(there, here).map(key -> checkout.name(base) + ": lacks " + key),
                    empty(here).map(key -> checkout.name(base) + ": says nothing for " + key),
                    empty(there).map(key -> checkout.name(french) + ": says nothing for " + key))
                    .flatMap(lines -> lines);
        });
    }

    static Stream<String> meaningfulKeys(Checkout checkout) {
        return bases(checkout).flatMap(base -> Bundle.properties(base).stringPropertyNames().stream()
                .filter(key -> key.matches("(.*_)?\\d+")).map(key -> checkout.name(base) + ": numbers the key " + key));
    }

    /** Each {@code %key} of a plugin.xml, a manifest or a feature is in the properties beside it. */
    static Stream<String> usedKeysExist(Checkout checkout) {
        Stream<String> bundles = checkout.bundles().stream()
                .flatMap(bundle -> Stream.of("plugin.xml", "META-INF/MANIFEST.MF").flatMap(
                        file -> unknown(checkout, bundle.folder().resolve(file),
                                bundle.folder().resolve("plugin.properties"))));
        Stream<String> features = Checkout
                .withSuffix(checkout.files(checkout.root().resolve("features")), "/feature.xml")
                .flatMap(file -> unknown(checkout, file, file.resolveSibling("feature.properties")));
        return Stream.concat(bundles, features);
    }

    private static Stream<String> unknown(Checkout checkout, Path user, Path properties) {
        if (!Files.exists(user)) {
            return Stream.empty();
        }
        Set<String> known = Bundle.properties(properties).stringPropertyNames();
        Matcher matcher = KEY.matcher(Checkout.text(user));
        return matcher.results().map(match -> match.group(1)).distinct().filter(key -> !known.contains(key)).sorted()
                .map(key -> checkout.name(user) + ": uses the unknown %" + key);
    }

    private static Stream<Path> bases(Checkout checkout) {
        return Stream.of("bundles", "features")
                .flatMap(folder -> checkout.files(checkout.root().resolve(folder)).stream())
                .filter(file -> BASE.matcher(file.getFileName().toString()).matches());
    }

    private static Path french(Path base) {
        return base.resolveSibling(base.getFileName().toString().replace(".properties", "_fr.properties"));
    }

    private static Stream<String> missing(Properties here, Properties there) {
        Set<String> keys = new TreeSet<>(here.stringPropertyNames());
        keys.removeAll(there.stringPropertyNames());
        return keys.stream();
    }

    private static Stream<String> empty(Properties properties) {
        return new TreeSet<>(properties.stringPropertyNames()).stream()
                .filter(key -> properties.getProperty(key).isBlank());
    }
}
