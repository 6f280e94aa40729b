package org.verbatelier.runtime.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.verbatelier.core.StudyException;

/** Writes documents so that a failure leaves what was there before. */
public final class Documents {

    private Documents() {
    }

    /**
     * Writes a file completely, or not at all.
     *
     * @throws StudyException IO when the disk refuses
     */
    public static void write(Path file, Locale locale, byte[] content) {
        Path target = file.toAbsolutePath();
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            Files.write(temporary, content);
            move(temporary, target);
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO,
                    Messages.in(locale, "cannotWrite", file, e.toString()), file, e);
        } finally {
            delete(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            System.getLogger(Documents.class.getName()).log(System.Logger.Level.WARNING, "cannot delete " + temporary,
                    e);
        }
    }
}
