package org.verbatelier.ui.workbench.tour;

/**
 * Something that a user can see: a perspective, a view, an editor, a dialog.
 *
 * @param name short, for files and messages
 * @param ofStudy whether a study is open
 * @param dialog whether it is a window of its own
 * @param opening brings it to the screen; of a dialog, may return only when it is closed
 */
record Surface(String name, boolean ofStudy, boolean dialog, Opening opening) {

    /** Brings a surface to the screen. */
    @FunctionalInterface
    interface Opening {
        void on(Stage stage) throws Exception;
    }
}
