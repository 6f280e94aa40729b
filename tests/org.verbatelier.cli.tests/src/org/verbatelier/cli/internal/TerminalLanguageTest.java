package org.verbatelier.cli.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TerminalLanguageTest {

    @Test
    void theFirstVariableThatIsSetDecides() {
        assertEquals(Optional.of(Locale.FRANCE), TerminalLanguage.of(Map.of("LANG", "fr_FR.UTF-8")));
        assertEquals(Optional.of(Locale.UK),
                TerminalLanguage.of(Map.of("LANG", "fr_FR.UTF-8", "LC_ALL", "en_GB.UTF-8", "LC_MESSAGES", "fr_FR")));
        assertEquals(Optional.of(Locale.FRANCE), TerminalLanguage.of(Map.of("LANG", "fr_FR@euro", "LC_ALL", "")));
        assertEquals(Optional.of(Locale.FRENCH),
                TerminalLanguage.of(Map.of("LC_ALL", "C.UTF-8", "VERBATELIER_LANG", "fr")));
    }

    @Test
    void aTerminalWithoutLanguageLeavesTheChoiceToThePlatform() {
        assertEquals(Optional.empty(), TerminalLanguage.of(Map.of()));
        assertEquals(Optional.empty(), TerminalLanguage.of(Map.of("LANG", "C.UTF-8")));
        assertEquals(Optional.empty(), TerminalLanguage.of(Map.of("LANG", "POSIX")));
    }
}
