package org.verbatelier.runtime;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.verbatelier.core.Hashes;
import org.verbatelier.core.Session;

/**
 * The settings of the person at work. Immutable.
 *
 * @param coder name that signs changes, never blank
 * @param locale language of everything shown
 * @param cache folder of derived files such as indexes; anything in it may be deleted at any time
 */
public record Settings(String coder, Locale locale, Path cache) {

    /** System property and environment variable that name the coder. */
    public static final String CODER_PROPERTY = "verbatelier.coder";
    private static final String CODER_VARIABLE = "VERBATELIER_CODER";
    private static final String CACHE_VARIABLE = "VERBATELIER_CACHE";
    private static final String BRAND_PROPERTY = "verbatelier.brand";
    private static final String BRAND_VARIABLE = "VERBATELIER_BRAND";

    public Settings {
        coder = coder == null || coder.isBlank() ? "anonyme" : coder.strip();
    }

    /** The settings that system properties, environment and operating system give. */
    public static Settings ofEnvironment() {
        Map<String, String> environment = System.getenv();
        String coder = System.getProperty(CODER_PROPERTY,
                environment.getOrDefault(CODER_VARIABLE, System.getProperty("user.name", "")));
        return new Settings(coder, Locale.getDefault(), cache(System.getProperty("os.name", ""), environment,
                Path.of(System.getProperty("user.home"))));
    }

    /** The file or identifier of the looks that this person's documents take; null for none. */
    public static Path brandOfEnvironment() {
        String brand = System.getProperty(BRAND_PROPERTY, System.getenv().getOrDefault(BRAND_VARIABLE, ""));
        return brand.isBlank() ? null : Path.of(brand.strip());
    }

    /** The folder where each system wants derived files of a user. */
    static Path cache(String system, Map<String, String> environment, Path home) {
        String given = environment.get(CACHE_VARIABLE);
        if (given != null && !given.isBlank()) {
            return Path.of(given).toAbsolutePath();
        }
        if (system.startsWith("Windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home + "/AppData/Local"))
                    .resolve("Verbatelier/Cache");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Caches/Verbatelier");
        }
        String base = environment.get("XDG_CACHE_HOME");
        return (base == null || base.isBlank() ? home.resolve(".cache") : Path.of(base)).resolve("verbatelier");
    }

    public Settings withCoder(String other) {
        return new Settings(other, locale, cache);
    }

    /** A session of this person. */
    public Session session() {
        return Session.of(coder);
    }

    /** The folder of the index of a study: one for each place where a study lies. */
    public Path indexOf(Path study) {
        String place = study.toAbsolutePath().normalize().toString();
        return cache.resolve("index").resolve(Hashes.ofQuote(place));
    }
}
