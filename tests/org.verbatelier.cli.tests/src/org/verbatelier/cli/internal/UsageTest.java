package org.verbatelier.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatelier.runtime.Settings;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UsageTest {

    @TempDir
    Path folder;

    private Terminal terminal(Locale locale) {
        return new Terminal(folder, locale);
    }

    @ParameterizedTest
    @ValueSource(strings = { "demo", "new", "import", "verbatims", "scheme", "autocode", "suggestions", "code",
            "codings", "evaluate", "search", "frequencies", "agreement", "mirror", "sites", "plan", "publish", "check",
            "history", "undo", "redo", "plugins" })
    void everyCommandShowsItsHelpInFrenchAndInEnglish(String command) {
        Terminal.Answer french = terminal(Locale.FRENCH).type(command, "--help").succeeds();
        Terminal.Answer english = terminal(Locale.ENGLISH).type(command, "--help").succeeds();

        assertTrue(french.out().startsWith("Utilisation"), french.out());
        assertTrue(english.out().startsWith("Usage: verbatelier " + command), english.out());
        assertEquals("", french.err());
    }

    @Test
    void everyCommandOptionAndParameterIsDescribedInBothLanguages() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Console console = new Console(System.out, System.err,
                    new Settings("marie", locale, folder), TestPlugins::contributions);
            List<String> missing = new ArrayList<>();
            collect(new Commands(console).commandLine(), missing);
            assertEquals(List.of(), missing);
        }
    }

    private static void collect(CommandLine line, List<String> missing) {
        String name = line.getCommandSpec().qualifiedName();
        if (line.getCommandSpec().usageMessage().description().length == 0) {
            missing.add(name);
        }
        for (ArgSpec argument : line.getCommandSpec().args()) {
            if (argument.description().length == 0) {
                missing.add(name + " " + argument.paramLabel() + " " + argument);
            }
        }
        line.getSubcommands().values().forEach(sub -> collect(sub, missing));
    }

    @Test
    void theVersionIsShown() {
        assertTrue(terminal(Locale.FRENCH).type("--version").succeeds().out().startsWith("Verbatelier "));
    }

    @Test
    void anUnknownOptionIsAUsageErrorThatSaysWhereTheHelpIs() {
        Terminal.Answer answer = terminal(Locale.FRENCH).type("check", folder, "--reparer");

        assertEquals(ExitCode.USAGE, answer.exitCode());
        assertTrue(answer.err().contains("--reparer"), answer.err());
        assertTrue(answer.err().contains("verbatelier check --help"), answer.err());
        assertEquals("", answer.out());
    }

    @Test
    void anUnknownCommandIsAUsageErrorThatNamesTheNearestOne() {
        Terminal.Answer answer = terminal(Locale.ENGLISH).type("frequency", folder);

        assertEquals(ExitCode.USAGE, answer.exitCode());
        assertTrue(answer.err().contains("frequencies"), answer.err());
    }

    @Test
    void missingArgumentsAndImpossibleValuesAreUsageErrors() {
        Terminal terminal = terminal(Locale.FRENCH);
        Path study = terminal.survey();

        assertEquals(ExitCode.USAGE, terminal.type("new", folder.resolve("x"), "--name", "x").exitCode());
        assertEquals(ExitCode.USAGE, terminal.type("verbatims", study, "--limit", "beaucoup").exitCode());
        assertEquals(ExitCode.USAGE, terminal.type("frequencies", study, "--by", "humeur").exitCode());
        assertEquals(ExitCode.USAGE, terminal.type("frequencies", study, "--filter", "couleur=bleu").exitCode());
        assertEquals(ExitCode.USAGE, terminal.type("search", study, "\"sans fin").exitCode());
        assertEquals(ExitCode.USAGE, terminal.type("undo", study, "0").exitCode());
        assertEquals(ExitCode.USAGE, terminal.type("scheme", study).exitCode());
        assertEquals(ExitCode.USAGE, terminal.type().exitCode());
    }

    @Test
    void aFolderThatIsNoStudyIsRefusedAndNamed() {
        Terminal.Answer answer = terminal(Locale.FRENCH).type("codings", folder);

        assertEquals(ExitCode.REFUSED, answer.exitCode());
        assertTrue(answer.err().contains(folder.toString()), answer.err());
        assertFalse(answer.err().contains("Exception"), answer.err());
    }

    @Test
    void anUnknownSchemeCoderOrTemplateIsRefusedAndSaysWhatThereIs() {
        Terminal terminal = terminal(Locale.FRENCH);
        Path study = terminal.codedSurvey();

        Terminal.Answer scheme = terminal.type("autocode", study, "--scheme", "qs");
        Terminal.Answer coder = terminal.type("evaluate", study, "--scheme", "qs-hlm", "--against", "or");
        Terminal.Answer template = terminal.type("publish", study, "--template", "roman", "--format", "docx", "-o",
                folder.resolve("r"));

        assertEquals(List.of(ExitCode.REFUSED, ExitCode.REFUSED, ExitCode.REFUSED),
                List.of(scheme.exitCode(), coder.exitCode(), template.exitCode()));
        assertTrue(scheme.err().contains("qs-hlm"), scheme.err());
        assertTrue(coder.err().contains("gold"), coder.err());
        assertTrue(template.err().contains("synthesis"), template.err());
    }
}
