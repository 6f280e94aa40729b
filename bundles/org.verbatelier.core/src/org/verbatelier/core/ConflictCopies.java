package org.verbatelier.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What programs that keep folders the same on several computers leave when a study was written in two places at once: a
 * second file beside ours, named after the computer or the conflict. It is never read; a person must look at it.
 */
public final class ConflictCopies {

    private static final Pattern SAID = Pattern.compile(
            ".*(conflicted copy|conflict copy|copie en conflit|copie conflictuelle|sync-conflict|conflit).*",
            Pattern.CASE_INSENSITIVE);
    /** OneDrive and others put the computer's name or a number behind the name of the file. */
    private static final Pattern NAMED = Pattern
            .compile("(study|codebook|plan|operations|checkpoint)[ (_-].*\\.(xmi|jsonl|json)");
    private static final int DEPTH = 4;

    private ConflictCopies() {
    }

    /** Those in the folder of a study, sorted; none when the folder cannot be read. */
    public static List<Path> in(Path study) {
        try (Stream<Path> files = Files.walk(study, DEPTH)) {
            return files.filter(file -> isCopy(file.getFileName().toString())).filter(Files::isRegularFile)
                    .filter(file -> !study.relativize(file).startsWith(Path.of("journal", "previous"))).sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(ConflictCopies.class.getName()).log(System.Logger.Level.DEBUG, study.toString(), e);
            return List.of();
        }
    }

    private static boolean isCopy(String name) {
        return SAID.matcher(name).matches() || NAMED.matcher(name).matches();
    }
}
