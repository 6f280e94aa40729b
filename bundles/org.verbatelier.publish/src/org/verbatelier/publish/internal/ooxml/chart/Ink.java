package org.verbatelier.publish.internal.ooxml.chart;

/** The colours of charts in office files, light enough for dark words upon them. */
public final class Ink {

    public static final String TEXT = "1D2530";
    public static final String MUTED = "54606E";
    public static final String RULE = "D5DBE2";
    public static final String ACCENT = "17517E";
    static final String BAR = "9DC0DB";
    /** Of two things the first is dark and the second light, so that they differ on a black printer. */
    static final String FIRST = "A8432B";
    static final String SECOND = "A9CDE4";
    static final String WARM = "C46A1F";
    static final String CUT = "8A96A3";

    private Ink() {
    }
}
