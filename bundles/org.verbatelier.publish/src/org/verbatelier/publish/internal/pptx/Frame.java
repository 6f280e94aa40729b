package org.verbatelier.publish.internal.pptx;

import java.util.Map;

import org.verbatelier.publish.internal.pptx.Slide.Box;
import org.verbatelier.publish.internal.pptx.Slide.Kind;

/**
 * What slides stand on.
 *
 * @param area where they have room for content, in points
 * @param kicker whether there is room for the name of the section above the title
 * @param layouts the layout of each kind of slide
 */
record Frame(Box area, boolean kicker, Map<Kind, Layout> layouts) {

    /**
     * A layout and its placeholders.
     *
     * @param path of the part
     * @param title type of the placeholder of the title
     * @param below index of the placeholder below the title of a title slide; empty for none
     * @param footer index of the placeholder of the footer; empty for none
     * @param number index of the placeholder of the slide's number; empty for none
     */
    record Layout(String path, String title, String below, String footer, String number) {}

    /** The product's own. */
    static Frame plain() {
        return new Frame(new Box(43, 98, 874, 392), true,
                Map.of(Kind.TITLE, new Layout("ppt/slideLayouts/slideLayout1.xml", "ctrTitle", "1", "", ""),
                        Kind.SECTION, new Layout("ppt/slideLayouts/slideLayout2.xml", "title", "", "10", "11"),
                        Kind.CONTENT, new Layout("ppt/slideLayouts/slideLayout3.xml", "title", "", "10", "11")));
    }

    Layout layout(Kind kind) {
        return layouts.get(kind);
    }
}
