package org.verbatelier.core;

import java.nio.file.Path;

/** A process that opens a study and holds it until it is killed. */
final class HoldingProcess {

    private HoldingProcess() {
    }

    /** Prints a letter once it holds the study in the folder given. */
    public static void main(String[] arguments) throws Exception {
        try (Study study = Study.open(Path.of(arguments[0]), Session.of("Anne"))) {
            System.out.print('o');
            System.out.flush();
            Thread.currentThread().join();
        }
    }
}
