package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.Marks;
import org.verbatelier.presentation.ReaderDocument;
import org.verbatelier.presentation.StripeLayout;

/**
 * Shows one answer or a whole conversation to be read and coded: marked words are tinted, each mark has a stripe in the left
 * margin and a chip in the right one, staff turns are dimmed. Selecting words, by mouse or keyboard, marks them for coding.
 */
public final class Reader extends Composite {

    private static final int PAD = 12;

    private final Palette palette;
    private final Fonts fonts;
    private final StyledText text;
    private final ReaderMargins margins;
    private final List<Consumer<Character>> typed = new ArrayList<>();
    private final Map<String, StripeLayout> layouts = new HashMap<>();
    private Study study;
    private Marks marks;
    private CodingDesk desk;
    private CodeColours colours;
    private ReaderDocument document = ReaderDocument.empty();
    private boolean updating;

    /** An empty reader. */
    public Reader(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        palette = new Palette(parent);
        fonts = Fonts.of(this);
        text = new StyledText(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setLineSpacing(4);
        text.setAlwaysShowScrollBars(false);
        margins = new ReaderMargins(this, text, palette, fonts);
        text.addListener(SWT.Paint, margins::paint);
        text.addListener(SWT.Selection, e -> wordsSelected());
        text.addListener(SWT.MouseDown, this::press);
        text.addListener(SWT.MouseUp, e -> caretMoved());
        text.addListener(SWT.MouseMove, this::hover);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.KeyUp, e -> caretMoved());
        text.getVerticalBar().addListener(SWT.Selection, e -> text.redraw());
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.get("reader.name");
            }
        });
        paintEmpty();
    }

    private void paintEmpty() {
        palette.renew();
        text.setBackground(palette.background());
        text.setForeground(palette.dimmed());
        text.setMargins(PAD, PAD, PAD, PAD);
        text.setText(Messages.get("reader.empty"));
    }

    /** The widget that has the focus when one reads. */
    public StyledText control() {
        return text;
    }

    /** Reads what a desk is at. */
    public void setInput(Study newStudy, CodingDesk newDesk) {
        study = newStudy;
        desk = newDesk;
        marks = new Marks(newStudy);
        document = ReaderDocument.empty();
        refresh();
    }

    /** A letter was typed that begins a code. */
    public void onTyped(Consumer<Character> listener) {
        typed.add(listener);
    }

    /** Shows the present verbatim with its present marks. */
    public void refresh() {
        if (isDisposed() || desk == null) {
            return;
        }
        updating = true;
        try {
            Optional<VerbatimEntry> current = desk.current();
            if (current.isEmpty()) {
                document = ReaderDocument.empty();
                paintEmpty();
            } else {
                show(current.get());
            }
        } finally {
            updating = false;
        }
    }

    private void show(VerbatimEntry entry) {
        palette.renew();
        colours = new CodeColours(study.codes());
        layouts.clear();
        boolean other = !document.contains(entry.id());
        if (other) {
            document = ReaderDocument.of(study, entry, Labels::heading);
            text.setText(document.text());
        }
        text.setBackground(palette.background());
        text.setForeground(palette.text());
        int lanes = document.sections().stream().mapToInt(s -> layout(s).lanes()).max().orElse(0);
        text.setMargins(PAD + margins.stripes(lanes), PAD, margins.chips(allMarks()), PAD);
        style();
        ReaderDocument.Section section = document.section(entry.id()).orElseThrow();
        if (other || desk.words() == null && !isFocusWithin(section)) {
            text.setSelection(section.start());
            reveal(section);
        }
        text.redraw();
    }

    private List<Mark> allMarks() {
        return document.sections().stream().flatMap(s -> layout(s).stripes().stream())
                .map(StripeLayout.Stripe::mark).toList();
    }

    private boolean isFocusWithin(ReaderDocument.Section section) {
        return document.sectionAt(text.getCaretOffset()).filter(section::equals).isPresent();
    }

    private void reveal(ReaderDocument.Section section) {
        int line = text.getLineAtOffset(section.heading());
        if (document.sections().size() > 1) {
            text.setTopIndex(Math.max(0, line - 3));
        }
    }

    StripeLayout layout(ReaderDocument.Section section) {
        return layouts.computeIfAbsent(section.entry().id(), id -> StripeLayout.of(marks.of(id)));
    }

    ReaderDocument document() {
        return document;
    }

    CodeColours colours() {
        return colours;
    }

    CodingDesk desk() {
        return desk;
    }

    private void style() {
        List<StyleRange> styles = new ArrayList<>();
        for (ReaderDocument.Section section : document.sections()) {
            if (section.start() > section.heading()) {
                StyleRange heading = new StyleRange(section.heading(), section.start() - 1 - section.heading(),
                        palette.dimmed(), null);
                heading.font = section.isContext() ? fonts.small() : fonts.smallBold();
                styles.add(heading);
            }
            styleWords(section, styles);
        }
        styles.removeIf(style -> style.length == 0);
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private void styleWords(ReaderDocument.Section section, List<StyleRange> styles) {
        int at = section.start();
        for (StripeLayout.Run run : layout(section).runs()) {
            plain(section, at, section.start() + run.start(), styles);
            styles.add(marked(section, run));
            at = section.start() + run.end();
        }
        plain(section, at, section.end(), styles);
    }

    private void plain(ReaderDocument.Section section, int from, int to, List<StyleRange> styles) {
        if (section.isContext() && to > from) {
            styles.add(new StyleRange(from, to - from, palette.dimmed(), null));
        }
    }

    private StyleRange marked(ReaderDocument.Section section, StripeLayout.Run run) {
        Mark mark = run.marks().stream().filter(m -> desk.focus().filter(m::isSame).isPresent()).findFirst()
                .or(() -> run.marks().stream().filter(m -> !m.isSuggestion()).findFirst())
                .orElse(run.marks().getFirst());
        var tone = palette.tone(colours.of(mark.code()));
        StyleRange style = new StyleRange(section.start() + run.start(), run.end() - run.start(),
                section.isContext() ? palette.dimmed() : palette.text(), null);
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

    private void wordsSelected() {
        if (!updating && desk != null) {
            var range = text.getSelectionRange();
            document.sectionAt(range.x).ifPresent(section -> {
                if (desk.current().filter(e -> e.id().equals(section.entry().id())).isEmpty()) {
                    desk.go(section.entry().id());
                }
                desk.mark(document.span(section, range.x, range.x + range.y).orElse(null));
            });
        }
    }

    private void caretMoved() {
        if (!updating && desk != null && text.getSelectionCount() == 0) {
            document.sectionAt(text.getCaretOffset()).map(section -> section.entry().id())
                    .filter(id -> desk.current().filter(e -> e.id().equals(id)).isEmpty()).ifPresent(desk::go);
            if (desk.words() != null) {
                desk.mark(null);
            }
        }
    }

    private void press(Event event) {
        margins.markAt(event.x, event.y).ifPresent(desk::focus);
    }

    private void hover(Event event) {
        Optional<Mark> mark = study == null ? Optional.empty() : margins.markAt(event.x, event.y);
        String tip = mark.map(m -> Labels.of(m, study)).orElse(null);
        if (!Objects.equals(tip, text.getToolTipText())) {
            text.setToolTipText(tip);
        }
        Rectangle area = text.getClientArea();
        boolean inMargin = event.x < text.getLeftMargin() || event.x > area.width - text.getRightMargin();
        text.setCursor(inMargin ? getDisplay().getSystemCursor(mark.isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW)
                : null);
    }

    private void key(Event event) {
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        if (plain && desk != null && Character.isLetter(event.character)) {
            typed.forEach(listener -> listener.accept(event.character));
        }
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
