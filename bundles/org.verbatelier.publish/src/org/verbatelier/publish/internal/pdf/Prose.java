package org.verbatelier.publish.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.internal.pdf.Lines.Piece;

/** Prints paragraphs: lines that do not leave one of them alone at the foot or the head of a page. */
final class Prose {

    private static final double LEADING = 1.32;
    private static final double BODY = 10.5;
    private static final double BULLET = 14;

    /** How a paragraph looks; room before and after in points. */
    record Look(double size, boolean bold, int colour, double before, double after) {}

    /** A figure with what it is and its base. */
    record Box(List<String> lines) {}

    private final Canvas canvas;
    private final Book.Colours colours;
    private final Set<String> identifiers;

    Prose(Canvas canvas, Book.Colours colours, Set<String> identifiers) {
        this.canvas = canvas;
        this.colours = colours;
        this.identifiers = identifiers;
    }

    Look body() {
        return new Look(BODY, false, colours.text(), 0, 6);
    }

    void paragraph(String type, String words, Look look) throws IOException {
        if (!words.isEmpty()) {
            paragraph(type, List.of(Run.of(words)), look);
        }
    }

    void paragraph(String type, List<Run> runs, Look look) throws IOException {
        List<List<Piece>> lines = Lines.of(runs, canvas.fonts(), look.size(), canvas.width(), look.bold());
        if (canvas.y() > Canvas.MARGIN) {
            canvas.down(look.before());
        }
        canvas.tags().start(type);
        lines(type, lines, look, 0, lines.size(), 0);
        canvas.tags().end();
        canvas.down(look.after());
    }

    /** Prints lines from the left edge plus an indent; two lines at least stay together. */
    private void lines(String type, List<List<Piece>> lines, Look look, int from, int to, double indent)
            throws IOException {
        double leading = look.size() * LEADING;
        for (int i = from; i < to; i++) {
            boolean pairBegins = i == from && to - from > 1 || i == to - 2;
            canvas.ensure(pairBegins ? 2 * leading : leading);
            canvas.mark(type);
            double x = Canvas.MARGIN + indent;
            double baseline = canvas.y() + look.size() * 0.98;
            for (Piece piece : lines.get(i)) {
                boolean linked = identifiers.contains(piece.whole().text());
                int colour = linked ? colours.accent()
                        : piece.whole().style() == Run.Style.MUTED ? colours.muted() : look.colour();
                canvas.words(piece.words(), Lines.face(piece.whole().style(), look.bold()), look.size(), colour, x,
                        baseline);
                if (linked) {
                    canvas.link(x, canvas.y(), piece.width(), leading, piece.whole().text(), piece.whole().text());
                }
                x += piece.width();
            }
            canvas.endMark();
            canvas.down(leading);
        }
    }

    void bullets(List<Paragraph> items) throws IOException {
        canvas.tags().start("L");
        for (Paragraph item : items) {
            List<List<Piece>> lines = Lines.of(item.runs(), canvas.fonts(), BODY, canvas.width() - BULLET, false);
            canvas.ensure(Math.min(2, lines.size()) * BODY * LEADING);
            canvas.tags().start("LI");
            canvas.tags().start("Lbl");
            canvas.mark("Lbl");
            canvas.words("•", Fonts.Face.REGULAR, BODY, colours.text(), Canvas.MARGIN + 3, canvas.y() + BODY * 0.98);
            canvas.endMark();
            canvas.tags().end();
            canvas.tags().start("LBody");
            lines("LBody", lines, body(), 0, lines.size(), BULLET);
            canvas.tags().end();
            canvas.tags().end();
            canvas.down(3);
        }
        canvas.tags().end();
        canvas.down(3);
    }

    /** Words beside a bar of a colour, on a ground unless it is below 0; kept together where a page can hold them. */
    void aside(String type, List<Run> runs, String source, int bar, int ground) throws IOException {
        double indent = 14;
        List<List<Piece>> lines = new ArrayList<>(
                Lines.of(runs, canvas.fonts(), BODY, canvas.width() - 2 * indent, false));
        double height = lines.size() * BODY * LEADING + (source.isEmpty() ? 0 : 9 * LEADING);
        double inset = ground < 0 ? 0 : 4;
        canvas.down(4);
        canvas.ensure(height + 2 * inset);
        boolean whole = height + 2 * inset <= canvas.left();
        if (whole) {
            canvas.decorate();
            if (ground >= 0) {
                canvas.rectangle(Canvas.MARGIN, canvas.y(), canvas.width(), height + 2 * inset, ground);
            }
            canvas.rectangle(Canvas.MARGIN, canvas.y(), 3, height + 2 * inset, bar);
            canvas.endMark();
        }
        canvas.down(inset);
        canvas.tags().start(type);
        lines(type, lines, body(), 0, lines.size(), indent);
        if (!source.isEmpty()) {
            Look small = new Look(9, false, colours.muted(), 0, 0);
            List<List<Piece>> below = Lines.of(List.of(Run.of(source)), canvas.fonts(), 9, canvas.width() - 2 * indent,
                    false);
            lines(type, below, small, 0, below.size(), indent);
        }
        canvas.tags().end();
        canvas.down(inset + 7);
    }

    /** An entry of the table of contents, which leads to its place. */
    void contents(String words, String page, String destination) throws IOException {
        double leading = BODY * LEADING;
        canvas.ensure(leading);
        canvas.tags().start("TOCI");
        canvas.mark("TOCI");
        double baseline = canvas.y() + BODY;
        canvas.words(words, Fonts.Face.REGULAR, BODY, colours.text(), Canvas.MARGIN + 6, baseline);
        double width = canvas.fonts().width(page, Fonts.Face.REGULAR, BODY);
        canvas.words(page, Fonts.Face.REGULAR, BODY, colours.text(), Canvas.MARGIN + canvas.width() - width, baseline);
        canvas.endMark();
        canvas.tags().end();
        canvas.decorate();
        double from = Canvas.MARGIN + 12 + canvas.fonts().width(words, Fonts.Face.REGULAR, BODY);
        double to = Canvas.MARGIN + canvas.width() - width - 6;
        if (to > from) {
            canvas.line(from, baseline, to, baseline, colours.muted(), 0.5, List.of(0.5, 3.0));
        }
        canvas.endMark();
        canvas.link(Canvas.MARGIN, canvas.y(), canvas.width(), leading, destination, words);
        canvas.down(leading);
    }

    /** Figures side by side, as high as the highest. */
    void boxes(List<Box> boxes, double width, double gap) throws IOException {
        double inset = 9;
        double[] sizes = { 19, 9.5, 8.5 };
        double height = 0;
        for (Box box : boxes) {
            double own = 2 * inset - 4;
            for (int i = 0; i < sizes.length; i++) {
                own += box.lines().get(i).isEmpty() ? 0
                        : cell(box, i, sizes[i], width - 2 * inset).size() * sizes[i] * LEADING;
            }
            height = Math.max(height, own);
        }
        canvas.ensure(height);
        double top = canvas.y();
        for (int b = 0; b < boxes.size(); b++) {
            double x = Canvas.MARGIN + b * (width + gap);
            canvas.decorate();
            canvas.rectangle(x, top, width, height, colours.soft());
            canvas.endMark();
            canvas.tags().start("P");
            canvas.mark("P");
            double y = top + inset - 2;
            for (int i = 0; i < sizes.length; i++) {
                if (!boxes.get(b).lines().get(i).isEmpty()) {
                    int colour = i == 0 ? colours.accent() : i == 1 ? colours.text() : colours.muted();
                    for (List<Piece> line : cell(boxes.get(b), i, sizes[i], width - 2 * inset)) {
                        for (Piece piece : line) {
                            canvas.words(piece.words(), i == 0 ? Fonts.Face.BOLD : Fonts.Face.REGULAR, sizes[i], colour,
                                    x + inset, y + sizes[i] * 0.98);
                        }
                        y += sizes[i] * LEADING;
                    }
                }
            }
            canvas.endMark();
            canvas.tags().end();
        }
        canvas.down(height + 10);
    }

    private List<List<Piece>> cell(Box box, int line, double size, double width) {
        return Lines.of(List.of(Run.of(box.lines().get(line))), canvas.fonts(), size, width, line == 0);
    }

    /** An entry of the index in small type: identifier, what it counts, passages. */
    void entry(String id, String label, String passages, double indent, Map<String, PDPageXYZDestination> places)
            throws IOException {
        double size = 8.5;
        List<Run> runs = passages.isEmpty() ? List.of(Run.of(label))
                : List.of(Run.of(label + "\u00a0: "),
                        Run.muted(passages));
        List<List<Piece>> lines = Lines.of(runs, canvas.fonts(), size, canvas.width() - indent, false);
        canvas.ensure(Math.min(2, lines.size()) * size * LEADING);
        places.put(id, canvas.here());
        canvas.tags().start("P");
        canvas.mark("P");
        canvas.words(id, Fonts.Face.BOLD, size, colours.text(), Canvas.MARGIN, canvas.y() + size * 0.98);
        canvas.endMark();
        lines("P", lines, new Look(size, false, colours.text(), 0, 0), 0, lines.size(), indent);
        canvas.tags().end();
        canvas.down(1.5);
    }
}
