package org.verbatelier.core;

/**
 * A half-open range of UTF-16 units of a verbatim's text.
 *
 * @param start first unit, at least 0
 * @param end unit after the last one, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The span of a whole text. */
    public static Span of(String text) {
        return new Span(0, text.length());
    }

    public int length() {
        return end - start;
    }

    /** Whether both spans share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * The words the span covers.
     *
     * @throws IndexOutOfBoundsException when the span ends after the text
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether the span lies in {@code text} and cuts no surrogate pair. */
    public boolean fits(String text) {
        return end <= text.length() && isBoundary(text, start) && isBoundary(text, end);
    }

    private static boolean isBoundary(String text, int at) {
        return at == 0 || at == text.length()
                || !(Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1)));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
