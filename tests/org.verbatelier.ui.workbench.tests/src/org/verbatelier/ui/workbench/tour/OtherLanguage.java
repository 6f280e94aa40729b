package org.verbatelier.ui.workbench.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Tells words that are not in the language of the window: texts of the properties files of the other language, ours and
 * the platform's, and small words that only the other language has.
 */
final class OtherLanguage implements Predicate<String> {

    private static final Map<String, Pattern> SMALL_WORDS = Map.of("fr", Pattern.compile(
            "\\b(the|and|with|from|this|that|are|not|for|your|has|will|of|to|is|cannot|file|close|show|view|open|"
                    + "untitled|default|select|restore|minimize|maximize|hide|detach|others|space|shift|delete)\\b",
            Pattern.CASE_INSENSITIVE), "en",
            Pattern.compile("\\b(les|des|une|est|dans|pour|avec|sur|cette|aux|vous|votre|pas|fermer|ouvrir|le|la)\\b",
                    Pattern.CASE_INSENSITIVE));

    /** Names that a person or a file has given may be in any language. */
    private final Set<String> given;
    private final Set<String> others = new HashSet<>();
    private final Set<String> own = new TreeSet<>();
    private final Pattern smallWords;

    /**
     * @param language of the window, {@code fr} or {@code en}
     * @param given names that may be in any language
     */
    OtherLanguage(String language, Set<String> given) {
        this.given = given;
        this.smallWords = SMALL_WORDS.get(language);
        boolean french = language.equals("fr");
        BundleContext context = FrameworkUtil.getBundle(OtherLanguage.class).getBundleContext();
        for (Bundle bundle : context.getBundles()) {
            for (URL file : files(bundle)) {
                Properties base = read(file);
                Properties translated = read(french(file, bundle));
                base.stringPropertyNames().forEach(key -> {
                    add(french ? others : own, base.getProperty(key));
                    add(french ? own : others, translated.getProperty(key));
                });
            }
        }
        others.removeAll(own);
    }

    private static void add(Set<String> words, String text) {
        if (text != null && !text.contains("{0") && text.strip().length() > 2) {
            words.add(Spoken.plain(text));
        }
    }

    private static Iterable<URL> files(Bundle bundle) {
        boolean ours = bundle.getSymbolicName().startsWith("org.verbatelier");
        boolean platform = bundle.getSymbolicName().matches("org\\.eclipse\\.(ui|jface|e4\\.ui).*");
        var found = ours || platform ? bundle.findEntries("/", "*.properties", true) : null;
        return found == null ? Set.of()
                : Collections.list(found).stream()
                        .filter(url -> url.getPath().matches(".*/(messages|plugin)\\.properties"))
                        .toList();
    }

    private static URL french(URL base, Bundle bundle) {
        String path = base.getPath().replaceFirst("^/", "");
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "/";
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".properties", "_fr.properties");
        var found = bundle.findEntries(folder, name, false);
        return found == null || !found.hasMoreElements() ? null : found.nextElement();
    }

    private static Properties read(URL file) {
        Properties properties = new Properties();
        if (file != null) {
            try (InputStream in = file.openStream()) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    @Override
    public boolean test(String text) {
        String words = Spoken.plain(text).replaceAll("\\s*\\((Ctrl|F\\d)[^)]*\\)$", "");
        if (words.isBlank() || given.contains(words) || own.contains(words)) {
            return false;
        }
        return others.contains(words)
                || Arrays.stream(words.split("\n")).anyMatch(line -> smallWords.matcher(line).find());
    }
}
