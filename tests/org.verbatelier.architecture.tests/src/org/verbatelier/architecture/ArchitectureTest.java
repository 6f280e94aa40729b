package org.verbatelier.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Holds every rule to this checkout. */
class ArchitectureTest {

    private static final Checkout CHECKOUT = new Checkout(
            Path.of(System.getProperty("verbatelier.root", "../..")).toAbsolutePath().normalize());

    @Test
    void theCheckoutIsFound() {
        assertTrue(Files.exists(CHECKOUT.root().resolve("target-platform")), CHECKOUT.toString());
        assertTrue(CHECKOUT.bundles().size() > 3, CHECKOUT.toString());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String rule) {
        List<String> violations = Rules.all().get(rule).violations(CHECKOUT).toList();

        assertEquals("", String.join("\n", violations), rule);
    }

    static Stream<String> rules() {
        return Rules.all().keySet().stream();
    }
}
