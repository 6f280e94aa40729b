package org.verbatelier.ingest.internal.worker;

import java.io.DataOutputStream;
import java.nio.file.Path;

/** One way of reading a file in the worker; implementations have a constructor without arguments. */
@FunctionalInterface
public interface Task {

    /**
     * Reads a file.
     *
     * @param argument what else the task needs to know
     * @param out takes the answer; it fails when nobody wants it any more
     * @throws Failure.Exception to say why it cannot be read; any other exception says that the file is damaged
     */
    void run(Path file, String argument, DataOutputStream out) throws Exception;
}
