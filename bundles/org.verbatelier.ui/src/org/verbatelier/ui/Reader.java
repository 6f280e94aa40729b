package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.ReaderDocument;

/**
 * Shows one answer, a whole conversation or some verbatims to be read and coded: marked words are tinted, each mark has a
 * stripe in the left margin and a chip in the right one, staff turns are dimmed. Selecting words, by mouse or keyboard,
 * marks them for coding. Only what can be seen is laid out and styled.
 */
public final class Reader extends Composite {

    private static final List<Integer> ZOOMS = List.of(50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300);

    private final Palette palette;
    private final StyledText text;
    private final ReaderMargins margins;
    private final ReaderStyles styles;
    private final ReaderCaret caret;
    private final List<Consumer<Character>> typed = new ArrayList<>();
    private final List<IntConsumer> zoomed = new ArrayList<>();
    private Fonts fonts;
    private int zoom = 100;
    private Study study;
    private CodingDesk desk;
    private CodeColours colours;
    private ReaderTips tips;
    private ReaderDocument document = ReaderDocument.empty();
    private ReaderMarks marks;
    private Mark focus;
    private boolean fixed;
    private boolean updating;

    /** An empty reader. */
    public Reader(Composite parent) {
        super(parent, SWT.NONE);
        palette = new Palette(parent);
        text = new StyledText(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setAlwaysShowScrollBars(false);
        margins = new ReaderMargins(this, text, palette);
        styles = new ReaderStyles(this, palette);
        caret = new ReaderCaret(this, text);
        addListener(SWT.Resize, e -> resize());
        text.addLineStyleListener(styles);
        text.addVerifyKeyListener(caret);
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

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = spoken();
            }
        });
        useFonts();
        paintEmpty();
    }

    private void resize() {
        boolean other = text.getSize().x != getClientArea().width;
        text.setBounds(getClientArea());
        if (other && marks != null) {
            margins.arrange();
        }
    }

    private void useFonts() {
        fonts = Fonts.of(this, zoom);
        text.setFont(fonts.text());
        text.setLineSpacing(Math.max(3, text.getLineHeight() / 4));
    }

    private void paintEmpty() {
        palette.renew();
        text.setBackground(palette.background());
        text.setForeground(palette.dimmed());
        text.setMargins(12, 12, 12, 12);
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
        tips = new ReaderTips(newStudy, newDesk);
        fixed = false;
        document = ReaderDocument.empty();
        refresh();
    }

    /** Reads these verbatims, wherever the desk is. {@link #setInput} comes first. */
    public void show(List<VerbatimEntry> entries, ReaderDocument.HeadingText headings) {
        fixed = true;
        guarded(() -> load(ReaderDocument.of(entries, headings)));
    }

    /** A letter or digit was typed, which begins a code or is one. */
    public void onTyped(Consumer<Character> listener) {
        typed.add(listener);
    }

    /** Told the zoom in percent when somebody has changed it. */
    public void onZoom(IntConsumer listener) {
        zoomed.add(listener);
    }

    /** The size of the words in percent. */
    public int zoom() {
        return zoom;
    }

    /** Shows the words in another size; 100 is the usual one. */
    public void zoom(int percent) {
        if (percent != zoom && ZOOMS.contains(percent)) {
            zoom = percent;
            int top = text.getTopIndex();
            text.setRedraw(false);
            useFonts();
            if (marks != null && !document.sections().isEmpty()) {
                margins.arrange();
                text.setTopIndex(top);
            }
            text.setRedraw(true);
            zoomed.forEach(listener -> listener.accept(percent));
        }
    }

    /** Shows the words larger, or smaller when negative. */
    public void zoomBy(int steps) {
        zoom(ZOOMS.get(Math.clamp((long) ZOOMS.indexOf(zoom) + steps, 0, ZOOMS.size() - 1)));
    }

    /** Texts, marks or codes may all be others now; what is read stays in view. */
    public void reload() {
        if (isDisposed() || marks == null) {
            refresh();
            return;
        }
        guarded(() -> {
            ReaderDocument before = document;
            document = fixed ? document
                    : desk.current().filter(entry -> before.contains(entry.id()))
                            .map(entry -> ReaderDocument.of(study, entry, Labels::heading))
                            .orElse(ReaderDocument.empty());
            if (document.text().equals(before.text())) {
                colours = new CodeColours(study.codes());
                marks = new ReaderMarks(study, document);
                margins.arrange();
                text.redrawRange(0, text.getCharCount(), true);
                text.redraw();
            } else {
                document = ReaderDocument.empty();
            }
            showPresent();
        });
    }

    /** Lets a note be written beside the words of a mark, or at the top when it is null. */
    public MemoEditor openMemo(Mark mark, String title, String present, Consumer<String> save) {
        Rectangle near = mark == null ? new Rectangle(text.getLeftMargin(), 0, 1, text.getLineHeight())
                : reveal(mark).orElse(new Rectangle(text.getLeftMargin(), 0, 1, 1));
        return new MemoEditor(this, title, present, near, save);
    }

    /** Shows the present verbatim with its present marks. */
    public void refresh() {
        if (!isDisposed() && desk != null) {
            guarded(this::showPresent);
        }
    }

    /** The marks on some verbatims are others now. */
    public void changed(Collection<String> verbatims) {
        if (!isDisposed() && marks != null) {
            guarded(() -> {
                renew(verbatims);
                showFocus();
            });
        }
    }

    private void guarded(Runnable work) {
        boolean before = updating;
        updating = true;
        try {
            work.run();
        } finally {
            updating = before;
        }
    }

    private void showPresent() {
        if (palette.renew()) {
            text.setBackground(palette.background());
            text.setForeground(palette.text());
            text.redrawRange(0, text.getCharCount(), true);
        }
        Optional<VerbatimEntry> current = desk.current();
        if (!fixed && current.isEmpty()) {
            document = ReaderDocument.empty();
            marks = null;
            paintEmpty();
        } else if (!fixed && !document.contains(current.orElseThrow().id())) {
            load(ReaderDocument.of(study, current.get(), Labels::heading));
            showSection(document.section(current.get().id()).orElseThrow());
        } else if (current.isPresent() && document.contains(current.get().id())) {
            ReaderDocument.Section section = document.section(current.get().id()).orElseThrow();
            renew(List.of(current.get().id()));
            if (desk.words() == null && text.getSelectionCount() > 0) {
                text.setSelection(text.getCaretOffset()); // the words are coded, or no longer meant
            }
            if (desk.words() == null && !isCaretWithin(section)) {
                showSection(section);
            }
        }
        showFocus();
    }

    private void load(ReaderDocument shown) {
        palette.renew();
        colours = new CodeColours(study.codes());
        text.setText(""); // the words of before are not laid out anew for the margins of these
        document = shown;
        marks = new ReaderMarks(study, shown);
        focus = desk.focus().orElse(null);
        caret.forget();
        text.setBackground(palette.background());
        text.setForeground(palette.text());
        margins.arrange();
        text.setText(shown.text());
        text.redraw();
    }

    private void renew(Collection<String> verbatims) {
        List<ReaderDocument.Section> others = verbatims.stream().map(document::section).flatMap(Optional::stream)
                .filter(section -> marks.renew(section.entry().id())).toList();
        if (!others.isEmpty()) {
            margins.arrange();
            others.forEach(this::restyle);
        }
    }

    private void restyle(ReaderDocument.Section section) {
        text.redrawRange(section.heading(), section.end() - section.heading(), true);
        text.redraw();
    }

    private void showFocus() {
        Mark before = focus;
        focus = desk.focus().orElse(null);
        if (!Objects.equals(before, focus)) {
            for (Mark mark : new Mark[] { before, focus }) {
                if (mark != null) {
                    document.section(mark.verbatim()).ifPresent(this::restyle);
                }
            }
        }
        text.redraw();
    }

    private boolean isCaretWithin(ReaderDocument.Section section) {
        return document.sectionAt(text.getCaretOffset()).filter(section::equals).isPresent();
    }

    private void showSection(ReaderDocument.Section section) {
        int line = text.getLineAtOffset(section.heading());
        if (document.sections().size() > 1) {
            text.setTopIndex(Math.max(0, line - 3));
        }
        text.setSelection(section.start());
    }

    ReaderDocument document() {
        return document;
    }

    ReaderMarks marks() {
        return marks;
    }

    ReaderStyles styles() {
        return styles;
    }

    ReaderMargins margins() {
        return margins;
    }

    Fonts fonts() {
        return fonts;
    }

    Mark focus() {
        return focus;
    }

    CodeColours colours() {
        return colours;
    }

    CodingDesk desk() {
        return desk;
    }

    /** What is said of the place of the caret to one who does not see it. */
    String spoken() {
        return marks == null ? Messages.get("reader.empty") : tips.spoken(marks.at(text.getCaretOffset()));
    }

    /** Goes to the next marked passage, or the previous one, and puts its mark in focus. False when there is none. */
    public boolean goToMark(boolean forward) {
        Mark mark = marks == null ? null : marks.near(text.getCaretOffset(), forward);
        if (mark != null) {
            ReaderDocument.Section section = document.section(mark.verbatim()).orElseThrow();
            guarded(() -> text.setSelection(section.start() + mark.span().start()));
            desk.focus(mark);
            speak();
        }
        return mark != null;
    }

    /** Shows the words of a mark, and says where they are in this widget; empty when it does not show them. */
    public Optional<Rectangle> reveal(Mark mark) {
        return document.section(mark.verbatim()).map(section -> {
            int start = section.start() + mark.span().start();
            if (text.getCaretOffset() < start || text.getCaretOffset() > section.start() + mark.span().end()) {
                guarded(() -> text.setSelection(start));
            }
            text.showSelection();
            Point place = text.getLocationAtOffset(start);
            return new Rectangle(place.x, place.y, 1, text.getLineHeight(start));
        });
    }

    void wordsSelected() {
        if (!updating && desk != null) {
            var range = text.getSelectionRange();
            document.sectionAt(range.x).ifPresent(section -> {
                if (desk.current().filter(e -> e.id().equals(section.entry().id())).isEmpty()) {
                    guarded(() -> desk.go(section.entry().id()));
                }
                guarded(() -> desk.mark(document.span(section, range.x, range.x + range.y)
                        .map(caret.units(section)::snap).orElse(null)));
            });
        }
    }

    void caretMoved() {
        if (!updating && desk != null && text.getSelectionCount() == 0) {
            document.sectionAt(text.getCaretOffset()).map(section -> section.entry().id())
                    .filter(id -> desk.current().filter(e -> e.id().equals(id)).isEmpty()).ifPresent(desk::go);
            if (desk.words() != null) {
                desk.mark(null);
            }
            speak();
        }
    }

    private void speak() {
        text.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, new Object[] { null, spoken() });
    }

    private void press(Event event) {
        List<Mark> pressed = marks == null ? List.of() : margins.marksAt(event.x, event.y);
        if (pressed.isEmpty()) {
            caret.clicked(event);
        } else {
            int at = pressed.indexOf(focus);
            desk.focus(pressed.get((at + 1) % pressed.size())); // a chip for many shows one after the other
        }
    }

    private void hover(Event event) {
        List<Mark> there = marks == null ? List.of() : margins.marksAt(event.x, event.y);
        String tip = there.isEmpty() ? null : tips.of(there);
        if (!Objects.equals(tip, text.getToolTipText())) {
            text.setToolTipText(tip);
        }
        Rectangle area = text.getClientArea();
        boolean inMargin = event.x < text.getLeftMargin() || event.x > area.width - text.getRightMargin();
        text.setCursor(inMargin ? getDisplay().getSystemCursor(there.isEmpty() ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND)
                : null);
    }

    private void key(Event event) {
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        if (plain && desk != null && Character.isLetterOrDigit(event.character)) {
            typed.forEach(listener -> listener.accept(event.character));
        }
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
