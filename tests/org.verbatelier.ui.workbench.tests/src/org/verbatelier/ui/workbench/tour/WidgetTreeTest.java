package org.verbatelier.ui.workbench.tour;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.ui.workbench.TextSize;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Walks through everything there is to see and looks at every widget of it. */
@Timeout(600)
class WidgetTreeTest {

    /** From the platform's text editors, which the test harness brings along; the product has none of them. */
    private static final List<String> HARNESS = List.of("Line Delimiters", "(CRLF, ", "(LF, ", "Open File&...",
            "Active Keybindings", "Annotation", "Edit Location", "Access commands", "Build Id Information");

    @TempDir
    private Path folder;

    @BeforeEach
    void beginAnew() {
        new Stage(folder).clear();
    }

    @AfterEach
    void closeStudy() {
        TextSize.apply(100);
        Locale.setDefault(Locale.FRANCE);
        new Stage(folder).closeStudy();
    }

    private List<String> faultsOfAll(String language) {
        Stage stage = new Stage(folder);
        Faults search = new Faults(new OtherLanguage(language, Stage.GIVEN));
        Map<String, String> faults = new LinkedHashMap<>();
        for (Surface surface : Surfaces.all()) {
            try {
                stage.visit(surface,
                        shell -> search.of(shell).forEach(fault -> faults.putIfAbsent(fault, surface.name())));
            } catch (Exception e) {
                faults.put(e.toString(), surface.name());
            }
        }
        return faults.entrySet().stream()
                .filter(fault -> HARNESS.stream().noneMatch(words -> fault.getKey().contains(words)))
                .map(fault -> fault.getValue() + ": " + fault.getKey()).toList();
    }

    private static void assertNone(List<String> faults) {
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults:\n" + String.join("\n", faults));
    }

    @Test
    void everythingIsNamedAndWholeAndFrench() {
        assertNone(faultsOfAll("fr"));
    }

    /** What a running window has already read of its manifest stays French; our own texts follow. */
    @Test
    void everythingIsNamedAndWholeInEnglishWhenTheTextIsTwiceAsLarge() {
        TextSize.apply(200);
        Locale.setDefault(Locale.UK);
        assertNone(faultsOfAll("en").stream().filter(fault -> !fault.contains(": other language")).toList());
    }
}
