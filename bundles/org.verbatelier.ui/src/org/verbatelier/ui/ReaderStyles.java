package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.ReaderDocument;
import org.verbatelier.presentation.StripeLayout;

/** How the words of a line look; asked only for lines that are shown, so that a long transcript costs no more than a page. */
final class ReaderStyles implements LineStyleListener {

    private final Reader reader;
    private final Palette palette;

    ReaderStyles(Reader reader, Palette palette) {
        this.reader = reader;
        this.palette = palette;
    }

    @Override
    public void lineGetStyle(LineStyleEvent event) {
        event.styles = of(event.lineOffset, event.lineOffset + event.lineText.length()).toArray(StyleRange[]::new);
    }

    /** The styles of the words from a place to another; both lie in one line. */
    List<StyleRange> of(int from, int to) {
        List<StyleRange> styles = new ArrayList<>();
        Optional<ReaderDocument.Section> found = reader.document().sectionAt(from);
        if (found.isPresent() && to > from) {
            ReaderDocument.Section section = found.get();
            if (from < section.start()) {
                styles.add(heading(section, from, to));
            } else {
                words(section, from, to, styles);
            }
        }
        return styles;
    }

    private StyleRange heading(ReaderDocument.Section section, int from, int to) {
        StyleRange heading = new StyleRange(from, to - from, palette.dimmed(), null);
        heading.font = section.isContext() ? reader.fonts().small() : reader.fonts().smallBold();
        return heading;
    }

    private void words(ReaderDocument.Section section, int from, int to, List<StyleRange> styles) {
        List<StripeLayout.Run> runs = reader.marks().of(section).runs();
        int at = from;
        for (int i = firstRun(runs, from - section.start()); i < runs.size(); i++) {
            StripeLayout.Run run = runs.get(i);
            int start = Math.max(section.start() + run.start(), at);
            int end = Math.min(section.start() + run.end(), to);
            if (start >= to) {
                break;
            }
            if (end > start) {
                plain(section, at, start, styles);
                styles.add(marked(section, run, start, end));
                at = end;
            }
        }
        plain(section, at, to, styles);
    }

    private static int firstRun(List<StripeLayout.Run> runs, int from) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).end() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void plain(ReaderDocument.Section section, int from, int to, List<StyleRange> styles) {
        if (section.isContext() && to > from) {
            styles.add(new StyleRange(from, to - from, palette.dimmed(), null));
        }
    }

    private StyleRange marked(ReaderDocument.Section section, StripeLayout.Run run, int from, int to) {
        Mark mark = run.marks().stream().filter(m -> m.isSame(reader.focus())).findFirst()
                .or(() -> run.marks().stream().filter(m -> !m.isSuggestion()).findFirst())
                .orElse(run.marks().getFirst());
        var tone = palette.tone(reader.colours().of(mark.code()));
        StyleRange style = new StyleRange(from, to - from, section.isContext() ? palette.dimmed() : palette.text(),
                null);
        boolean whole = run.start() == 0 && run.end() == section.entry().text().length();
        if (whole && run.marks().size() == 1) {
            return style; // the stripe says it; tinting everything would only tire the eye
        }
        if (!mark.isSuggestion()) {
            style.background = palette.colour(tone.fill());
        }
        style.underline = true;
        style.underlineColor = palette.colour(tone.stripe());
        style.underlineStyle = mark.isSuggestion() ? SWT.UNDERLINE_SQUIGGLE : SWT.UNDERLINE_SINGLE;
        return style;
    }
}
