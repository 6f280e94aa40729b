package org.verbatelier.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.verbatelier.runtime.Contributions;
import org.verbatelier.runtime.Settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Types commands and looks at what comes back, without a process. */
final class Terminal {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Contributions CONTRIBUTIONS = TestPlugins.contributions();

    private final Path folder;
    private final Locale locale;

    /** A terminal whose indexes go to a folder of the test. */
    Terminal(Path folder, Locale locale) {
        this.folder = folder;
        this.locale = locale;
    }

    /** What a command answered. */
    record Answer(int exitCode, String out, String err) {

        JsonNode json() {
            try {
                return JSON.readTree(out);
            } catch (IOException e) {
                throw new UncheckedIOException(out, e);
            }
        }

        List<JsonNode> jsonLines() {
            return out.lines().map(line -> {
                try {
                    return JSON.readTree(line);
                } catch (IOException e) {
                    throw new UncheckedIOException(line, e);
                }
            }).toList();
        }

        Answer succeeds() {
            if (exitCode != ExitCode.DONE) {
                throw new AssertionError(exitCode + " " + err);
            }
            return this;
        }
    }

    Answer type(Object... arguments) {
        return run(new ByteArrayOutputStream(), new ByteArrayOutputStream(), arguments);
    }

    /** Starts a command that runs on and on. */
    Running start(Object... arguments) {
        return new Running(arguments);
    }

    /** A command under way on a thread of its own. */
    final class Running {

        private final Written out = new Written();
        private final Written err = new Written();
        private final Thread thread;
        private volatile Answer answer;

        private Running(Object... arguments) {
            thread = new Thread(() -> answer = run(out, err, arguments));
            thread.start();
        }

        void awaitLine() throws InterruptedException {
            out.await("\n");
        }

        void awaitTold(String words) throws InterruptedException {
            err.await(words);
        }

        void stop() {
            thread.interrupt();
        }

        Answer await() throws InterruptedException {
            thread.join();
            return answer;
        }
    }

    /** What is written, for whoever waits for it. */
    private static final class Written extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            notifyAll();
        }

        synchronized void await(String words) throws InterruptedException {
            while (!toString(StandardCharsets.UTF_8).contains(words)) {
                wait();
            }
        }
    }

    private Answer run(ByteArrayOutputStream out, ByteArrayOutputStream err, Object... arguments) {
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Settings("marie", locale, folder.resolve("cache")), () -> CONTRIBUTIONS);
        int exitCode = new Commands(console).run(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
        return new Answer(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A file of the sample, in the folder of the test. */
    Path sample(String name) {
        try (InputStream in = Terminal.class.getResourceAsStream("/data/sample/" + name)) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A study with the survey of the sample. */
    Path survey() {
        Path study = folder.resolve("étude");
        type("new", study, "--name", "Enquête", "--purpose", "Améliorer le service").succeeds();
        type("import", study, sample("sample-verbatims.csv")).succeeds();
        return study;
    }

    /** The same with the codings of the expert. */
    Path codedSurvey() {
        Path study = survey();
        type("code", study, "--from", sample("sample-verbatims.csv"), "--coder", "gold").succeeds();
        return study;
    }
}
