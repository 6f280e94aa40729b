package org.verbatelier.ui;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.core.VerbatimEntry;

/** Laid out texts of the rows seen last: laying out costs more than all the rest of painting. */
final class RowTexts {

    private static final int REMEMBERED = 160;
    private static final int MAX_TEXT = 1_200;
    private static final int MAX_LINES = 10;

    private final Control control;
    private final Font font;
    private final Map<Key, TextLayout> layouts = new LinkedHashMap<>(REMEMBERED * 2, 0.75f, true);
    private int width;
    private int spacing;

    private record Key(String text, int indent) {}

    RowTexts(Control control, Font font) {
        this.control = control;
        this.font = font;
        control.addDisposeListener(e -> clear());
    }

    /** The width of texts, and the room below each line. */
    void setWidth(int newWidth, int newSpacing) {
        if (newWidth != width || newSpacing != spacing) {
            width = newWidth;
            spacing = newSpacing;
            clear();
        }
    }

    private void clear() {
        layouts.values().forEach(TextLayout::dispose);
        layouts.clear();
    }

    /** The characters of a text that are shown. */
    static int shown(String text) {
        return Math.min(text.length(), MAX_TEXT);
    }

    /** A text laid out, its first line beginning after some pixels. Not to be disposed. */
    TextLayout of(VerbatimEntry entry, int indent) {
        Key key = new Key(entry.text(), indent);
        TextLayout known = layouts.get(key);
        if (known == null) {
            known = layOut(entry.text(), indent);
            layouts.put(key, known);
            if (layouts.size() > REMEMBERED) {
                Key eldest = layouts.keySet().iterator().next();
                layouts.remove(eldest).dispose();
            }
        }
        return known;
    }

    private TextLayout layOut(String text, int indent) {
        TextLayout layout = new TextLayout(control.getDisplay());
        layout.setFont(font);
        layout.setText((text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "…" : text).replace('\r', ' '));
        layout.setWidth(Math.max(40, width));
        layout.setIndent(indent);
        layout.setSpacing(spacing);
        return layout;
    }

    /** Pixels of the lines of a text that are shown. */
    int height(VerbatimEntry entry, int indent) {
        TextLayout layout = of(entry, indent);
        Rectangle last = layout.getLineBounds(Math.min(layout.getLineCount(), MAX_LINES) - 1);
        return last.y + last.height + spacing;
    }
}
