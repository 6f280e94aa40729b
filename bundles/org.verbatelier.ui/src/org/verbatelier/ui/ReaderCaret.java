package org.verbatelier.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.verbatelier.core.Span;
import org.verbatelier.presentation.ReaderDocument;
import org.verbatelier.presentation.reader.TextUnits;

/**
 * The caret of one who reads and does not write: the arrows go by word, with Ctrl by sentence, with Shift they mark. Two
 * clicks mark a word, three a sentence. What is marked never leaves the verbatim it began in.
 */
final class ReaderCaret implements VerifyKeyListener {

    private final Reader reader;
    private final StyledText text;
    private TextUnits units = new TextUnits("");
    private String known;

    ReaderCaret(Reader reader, StyledText text) {
        this.reader = reader;
        this.text = text;
    }

    @Override
    public void verifyKey(VerifyEvent event) {
        boolean arrow = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT;
        if (arrow && (event.stateMask & SWT.ALT) == 0 && !reader.document().sections().isEmpty()) {
            event.doit = false;
            boolean forward = event.keyCode == SWT.ARROW_RIGHT;
            boolean sentence = (event.stateMask & SWT.MOD1) != 0;
            if ((event.stateMask & SWT.SHIFT) != 0) {
                extend(forward, sentence);
            } else {
                move(forward, sentence);
            }
        }
    }

    /** The words of a section. */
    TextUnits units(ReaderDocument.Section section) {
        if (!section.entry().id().equals(known)) {
            units = new TextUnits(section.entry().text());
            known = section.entry().id();
        }
        return units;
    }

    /** Forgets the text it knew. */
    void forget() {
        known = null;
    }

    private void move(boolean forward, boolean sentence) {
        ReaderDocument document = reader.document();
        int caret = text.getCaretOffset();
        int index = document.indexAt(caret);
        ReaderDocument.Section section = document.sections().get(index);
        int at = caret - section.start();
        if (forward && at >= section.entry().text().length() && index + 1 < document.sections().size()) {
            goTo(document.sections().get(index + 1).start());
        } else if (!forward && at <= 0 && index > 0) {
            goTo(document.sections().get(index - 1).end());
        } else if (at < 0) {
            goTo(section.start());
        } else {
            TextUnits words = units(section);
            goTo(section.start() + (sentence ? forward ? words.nextSentence(at) : words.previousSentence(at)
                    : forward ? words.nextWordStart(at) : words.previousWordStart(at)));
        }
    }

    private void goTo(int offset) {
        text.setSelection(offset);
        reader.caretMoved();
    }

    private void extend(boolean forward, boolean sentence) {
        Point selected = text.getSelection();
        int caret = text.getCaretOffset();
        int anchor = caret == selected.x ? selected.y : selected.x;
        ReaderDocument.Section section = reader.document().sectionAt(anchor).orElseThrow();
        TextUnits words = units(section);
        int length = section.entry().text().length();
        int from = Math.clamp((long) anchor - section.start(), 0, length);
        int at = Math.clamp((long) caret - section.start(), 0, length);
        if (from == at) {
            Span unit = sentence ? words.sentenceAt(at) : words.wordAt(at);
            boolean inside = unit.start() < at && at < unit.end();
            from = inside ? forward ? unit.start() : unit.end() : from;
        }
        int to = sentence ? sentence(words, from, at, forward) : word(words, from, at, forward);
        text.setSelection(section.start() + from, section.start() + to);
        reader.wordsSelected();
    }

    private static int word(TextUnits words, int from, int at, boolean forward) {
        if (forward) {
            return at >= from ? words.nextWordEnd(at) : Math.min(from, words.nextWordStart(at));
        }
        return at <= from ? words.previousWordStart(at) : Math.max(from, words.previousWordEnd(at));
    }

    private static int sentence(TextUnits words, int from, int at, boolean forward) {
        if (!forward) {
            int start = words.previousSentence(at);
            return at <= from ? start : Math.max(from, start);
        }
        int end = words.sentenceAt(at).end();
        int to = end > at ? end : words.sentenceAt(words.nextSentence(at)).end();
        return at >= from ? to : Math.min(from, to);
    }

    /** After the widget has done its own with a click: two mark a word, three a sentence. */
    void clicked(Event event) {
        if (event.button == 1 && event.count >= 2) {
            int caret = text.getOffsetAtPoint(new Point(event.x, event.y));
            reader.document().sectionAt(caret).filter(section -> caret >= section.start()).ifPresent(section -> {
                int at = caret - section.start();
                Span span = event.count == 2 ? units(section).wordAt(at) : units(section).sentenceAt(at);
                text.setSelection(section.start() + span.start(), section.start() + span.end());
                reader.wordsSelected();
            });
        }
    }
}
