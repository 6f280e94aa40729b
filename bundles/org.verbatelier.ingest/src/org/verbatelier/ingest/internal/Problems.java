package org.verbatelier.ingest.internal;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.verbatelier.core.StudyException;

/** Makes the errors of an import: what is wrong, where, and what to do, in one language. */
public final class Problems {

    private final Messages messages;
    private final BooleanSupplier cancelled;

    /** For work that nobody gives up. */
    public Problems(Messages messages) {
        this(messages, () -> false);
    }

    /** For work that ends soon after {@code cancelled} answers true. */
    public Problems(Messages messages, BooleanSupplier cancelled) {
        this.messages = messages;
        this.cancelled = cancelled;
    }

    /**
     * To be called again and again while a file is read, in whatever part of the work.
     *
     * @throws OperationCanceledException when the user gave up
     */
    public void checkCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new OperationCanceledException();
        }
    }

    /** The messages, for reasons and warnings that are no error. */
    public Messages messages() {
        return messages;
    }

    /**
     * A file that cannot be read or makes no sense.
     *
     * @param key key of the message, whose first argument is the file's name
     */
    public StudyException input(String key, Path file, Object... arguments) {
        return new StudyException(StudyException.Kind.INPUT, message(key, file, arguments), file, null);
    }

    /**
     * The same at a place in the file.
     *
     * @param key key of the message, whose arguments are the file's name, the line, then the others
     * @param line 1-based
     */
    public StudyException at(String key, Path file, long line, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = line;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new StudyException(StudyException.Kind.INPUT, message(key, file, all), file, null);
    }

    private String message(String key, Path file, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = String.valueOf(file.getFileName());
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return messages.get(key, all);
    }
}
