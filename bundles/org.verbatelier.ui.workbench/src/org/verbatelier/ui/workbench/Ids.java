package org.verbatelier.ui.workbench;

/** Identifiers of the workbench's parts. */
public final class Ids {

    public static final String BUNDLE = "org.verbatelier.ui.workbench";
    /** The welcome page alone. */
    public static final String PERSPECTIVE_START = BUNDLE + ".start";
    public static final String PERSPECTIVE_CODER = BUNDLE + ".coder";
    public static final String PERSPECTIVE_CORPUS = BUNDLE + ".corpus";
    public static final String PERSPECTIVE_ANALYSER = BUNDLE + ".analyser";
    public static final String PERSPECTIVE_AGIR = BUNDLE + ".agir";
    public static final String GRID = BUNDLE + ".grid";
    public static final String WELCOME = BUNDLE + ".welcome";
    public static final String CODEBOOK = BUNDLE + ".codebook";
    public static final String CODEBOOK_CONTEXT = BUNDLE + ".inCodebook";
    public static final String LONG_TAIL = BUNDLE + ".longTail";
    public static final String READER = BUNDLE + ".reader";
    public static final String MIRROR = BUNDLE + ".mirror";
    public static final String SUGGESTIONS = BUNDLE + ".suggestions";
    public static final String HISTORY = BUNDLE + ".history";
    public static final String FIGURES = BUNDLE + ".figures";
    public static final String PASSAGES = BUNDLE + ".passages";
    /** Command that brings the list of passages to the front. */
    public static final String SHOW_PASSAGES = BUNDLE + ".showPassages";
    /** The register of irritants. */
    public static final String IRRITANTS = BUNDLE + ".irritants";
    public static final String PLAN_BOARD = BUNDLE + ".planBoard";
    public static final String PLAN_CALENDAR = BUNDLE + ".planCalendar";
    public static final String PLAN_PRIORITIES = BUNDLE + ".planPriorities";
    public static final String MY_ACTIONS = BUNDLE + ".myActions";
    /** The form of what is chosen in the plan. */
    public static final String PLAN_ENTRY = BUNDLE + ".planEntry";
    public static final String PLAN_CHAIN = BUNDLE + ".chain";
    public static final String PLAN_REMINDERS = BUNDLE + ".planReminders";
    public static final String PROMISES = BUNDLE + ".promises";
    public static final String SITE_PROJECTS = BUNDLE + ".siteProjects";
    public static final String DETAILS = BUNDLE + ".details";
    public static final String SEARCH = BUNDLE + ".search";
    public static final String ENCOUNTERS = BUNDLE + ".encounters";
    public static final String SOURCES = BUNDLE + ".sources";
    public static final String FLAGGED = BUNDLE + ".flagged";
    public static final String IDEAS = BUNDLE + ".ideas";
    /** Context of the keys that code; active while the grid or the reader has the keyboard. */
    public static final String CODING_CONTEXT = BUNDLE + ".coding";
    /** Context of the keys that read, within that of coding; active while a reader has the keyboard. */
    public static final String READING_CONTEXT = BUNDLE + ".reading";
    /** Source variable: whether a study is open. */
    public static final String STUDY_OPEN = BUNDLE + ".studyOpen";
    /** Source variable: whether a study is open that can be changed. */
    public static final String STUDY_EDITABLE = BUNDLE + ".studyEditable";

    private Ids() {
    }
}
