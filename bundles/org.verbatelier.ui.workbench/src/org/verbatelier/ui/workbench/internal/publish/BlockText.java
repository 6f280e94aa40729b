package org.verbatelier.ui.workbench.internal.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Font;
import org.verbatelier.chart.ChartTable;
import org.verbatelier.chart.Typography;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Figure;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.document.TraceIndex;
import org.verbatelier.ui.Fonts;

/** A document as text to be read in a window: every block in its order, long tables shortened. */
final class BlockText {

    private static final int ROWS = 12;
    private static final int ENTRIES = 8;

    private final Fonts fonts;
    private final Fonts titles;
    private final Typography typography;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();

    private BlockText(Document document, Fonts fonts, Fonts titles) {
        this.fonts = fonts;
        this.titles = titles;
        this.typography = new Typography(document.metadata().locale());
    }

    /** What to show. */
    record Shown(String text, StyleRange[] styles) {}

    /** A document in the usual fonts of a control, and larger ones for its titles. */
    static Shown of(Document document, Fonts fonts, Fonts titles) {
        BlockText shown = new BlockText(document, fonts, titles);
        shown.line(document.metadata().organisation(), fonts.small());
        shown.line(document.metadata().title(), titles.bold());
        shown.line(document.metadata().subtitle(), fonts.text());
        shown.line(shown.typography.date(document.metadata().date()), fonts.small());
        document.blocks().forEach(shown::block);
        return new Shown(shown.text.toString(), shown.styles.toArray(StyleRange[]::new));
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> {
                text.append('\n');
                line(heading.text(), heading.level() == 1 ? titles.bold() : fonts.bold());
            }
            case Paragraph paragraph -> runs(paragraph, "");
            case BulletList list -> list.items().forEach(item -> runs(item, "\u2022 "));
            case Table table -> table(table.caption(),
                    table.columns().stream().map(Table.Column::header).toList(), table.rows(), table.note());
            case Figure figure -> {
                ChartTable table = ChartTable.of(figure.chart());
                table(figure.chart().title(), table.heads(), table.rows(), figure.chart().note());
            }
            case Quote quote -> {
                line("\u2003" + typography.quoted(quote.text()), fonts.text());
                line("\u2003\u2003" + quote.attribution(), fonts.small());
            }
            case KeyFigures figures -> line(figures.figures().stream()
                    .map(figure -> figure.value() + " " + figure.label()).collect(Collectors.joining("   \u00b7   ")),
                    fonts.bold());
            case Notice notice -> {
                line(notice.title(), fonts.bold());
                line(notice.text(), fonts.text());
            }
            case TraceIndex index -> {
                line(index.title(), fonts.bold());
                index.entries().stream().limit(ENTRIES).forEach(entry -> line(
                        entry.id() + "\u2003" + entry.label() + "\u2003" + String.join(", ", entry.passages()),
                        fonts.small()));
                if (index.entries().size() > ENTRIES) {
                    line(Messages.get("rows", index.entries().size() - ENTRIES), fonts.small());
                }
            }
            case PageBreak page -> line("\u2500\u2500\u2500", fonts.small());
        }
    }

    private void table(String caption, List<String> heads, List<List<String>> rows, String note) {
        line(caption, fonts.bold());
        line(String.join(" \u2502 ", heads), fonts.smallBold());
        rows.stream().limit(ROWS).forEach(row -> line(row.stream()
                .map(cell -> cell.equals(Table.WITHHELD) ? Messages.get("withheld") : cell.replace('\n', ' '))
                .collect(Collectors.joining(" \u2502 ")), fonts.small()));
        if (rows.size() > ROWS) {
            line(Messages.get("rows", rows.size() - ROWS), fonts.small());
        }
        line(note, fonts.small());
    }

    private void runs(Paragraph paragraph, String before) {
        text.append(before);
        for (Run run : paragraph.runs()) {
            int start = text.length();
            text.append(run.text());
            style(start, switch (run.style()) {
                case STRONG -> fonts.bold();
                case MUTED -> fonts.small();
                case PLAIN, EMPHASIS -> fonts.text();
            });
        }
        text.append('\n');
    }

    private void line(String words, Font font) {
        if (words != null && !words.isEmpty()) {
            int start = text.length();
            text.append(words);
            style(start, font);
            text.append('\n');
        }
    }

    private void style(int start, Font font) {
        StyleRange range = new StyleRange();
        range.start = start;
        range.length = text.length() - start;
        range.font = font;
        if (range.length > 0) {
            styles.add(range);
        }
    }
}
