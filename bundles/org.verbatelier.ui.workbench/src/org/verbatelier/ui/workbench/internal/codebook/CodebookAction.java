package org.verbatelier.ui.workbench.internal.codebook;

import org.verbatelier.ui.workbench.Ids;

/** What can be done in the codebook view; each is a command with a key that the user may change. */
enum CodebookAction {

    NEW_CODE("newCode", "plus"),
    NEW_THEME("newTheme", "folder-plus"),
    RENAME("rename", "pencil"),
    EDIT("edit", "info"),
    RECOLOUR("recolour", "palette"),
    MERGE("merge", "merge"),
    SPLIT("split", "split"),
    RETIRE("retire", "archive"),
    RESTORE("restore", "archive-restore"),
    UP("up", "arrow-up"),
    DOWN("down", "arrow-down"),
    LEFT("left", "arrow-left"),
    RIGHT("right", "arrow-right"),
    LONG_TAIL("longTail", "chart-bar-decreasing"),
    EXPORT("export", "file-up"),
    IMPORT("import", "file-down");

    private final String name;
    private final String icon;

    CodebookAction(String name, String icon) {
        this.name = name;
        this.icon = icon;
    }

    String command() {
        return Ids.BUNDLE + ".codebook." + name;
    }

    String icon() {
        return icon;
    }
}
