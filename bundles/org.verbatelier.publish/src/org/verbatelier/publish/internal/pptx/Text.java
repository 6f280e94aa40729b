package org.verbatelier.publish.internal.pptx;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.chart.TextMeasurer;
import org.verbatelier.publish.document.Run;

/**
 * A paragraph on a slide.
 *
 * @param runs words in their styles
 * @param size of the type, in points
 * @param colour as six hexadecimal digits, empty for that of the slide
 * @param bullet whether it is an item of a list
 * @param before room above, in points
 */
record Text(List<Run> runs, double size, String colour, boolean bullet, double before) {

    static final double BODY = 16;
    static final double INDENT = 18;
    private static final double LEADING = 1.2;

    static Text of(String words, double size, String colour) {
        return new Text(List.of(Run.of(words)), size, colour, false, 0);
    }

    static Text strong(String words, double size) {
        return new Text(List.of(Run.strong(words)), size, "", false, 6);
    }

    static Text body(List<Run> runs) {
        return new Text(runs, BODY, "", false, 6);
    }

    static Text item(List<Run> runs) {
        return new Text(runs, BODY, "", true, 3);
    }

    /** Whether it is a heading within a slide, which must not be left alone at the foot. */
    boolean heading() {
        return size == BODY && runs.size() == 1 && runs.get(0).style() == Run.Style.STRONG;
    }

    /** The height it takes in a width, in points; rather too much than too little. */
    double height(double width) {
        StringBuilder words = new StringBuilder();
        boolean bold = false;
        for (Run run : runs) {
            words.append(run.text());
            bold |= run.style() == Run.Style.STRONG;
        }
        return before + lines(words.toString(), size, bold, width - (bullet ? INDENT : 0)).size() * size * LEADING;
    }

    /** The lines that words take in a width. Office typefaces are narrower than those measured. */
    static List<String> lines(String words, double size, boolean bold, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : words.split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && TextMeasurer.SANS.width(longer, size, bold) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
