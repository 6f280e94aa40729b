package org.verbatelier.runtime;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class SettingsTest {

    private static final Path HOME = Path.of("/users/marie");

    @Test
    void derivedFilesGoWhereEachSystemWantsThem() {
        assertEquals(HOME.resolve(".cache/verbatelier"), Settings.cache("Linux", Map.of(), HOME));
        assertEquals(Path.of("/x/verbatelier"), Settings.cache("Linux", Map.of("XDG_CACHE_HOME", "/x"), HOME));
        assertEquals(HOME.resolve("Library/Caches/Verbatelier"), Settings.cache("Mac OS X", Map.of(), HOME));
        assertEquals(HOME.resolve("AppData/Local/Verbatelier/Cache"), Settings.cache("Windows 11", Map.of(), HOME));
        assertEquals(Path.of("/c").toAbsolutePath(), Settings.cache("Linux", Map.of("VERBATELIER_CACHE", "/c"), HOME));
    }

    @Test
    void eachStudyHasItsOwnIndexWhateverTheWayItsFolderIsWritten() {
        Settings settings = new Settings("marie", Locale.FRENCH, Path.of("/c"));

        assertEquals(settings.indexOf(Path.of("/a/b")), settings.indexOf(Path.of("/a/./x/../b")));
        assertNotEquals(settings.indexOf(Path.of("/a/b")), settings.indexOf(Path.of("/a/c")));
    }

    @Test
    void changesAreSignedEvenByAPersonWithoutName() {
        assertEquals("anonyme", new Settings(" ", Locale.FRENCH, Path.of("/c")).session().coder());
    }
}
