package org.verbatelier.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The language that a terminal's environment asks for. Java itself only believes languages for which the system has locale
 * data installed, which servers and containers often lack.
 */
final class TerminalLanguage {

    /** Our own first, then in the order in which POSIX gives precedence. */
    private static final List<String> VARIABLES = List.of("VERBATELIER_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    private TerminalLanguage() {
    }

    /** The language of the variable that decides; empty when none is set, or it asks for no language. */
    static Optional<Locale> of(Map<String, String> environment) {
        return VARIABLES.stream().map(environment::get).filter(Objects::nonNull).filter(value -> !value.isBlank())
                .findFirst().map(value -> value.replaceFirst("[.@].*$", ""))
                .filter(value -> !value.equals("C") && !value.equals("POSIX"))
                .map(value -> Locale.forLanguageTag(value.replace('_', '-')))
                .filter(locale -> !locale.getLanguage().isEmpty());
    }
}
