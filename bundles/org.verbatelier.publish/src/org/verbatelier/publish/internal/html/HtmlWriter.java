package org.verbatelier.publish.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

import org.verbatelier.chart.Chart;
import org.verbatelier.chart.ChartColours;
import org.verbatelier.chart.ChartLayout;
import org.verbatelier.chart.Ink;
import org.verbatelier.chart.Svg;
import org.verbatelier.chart.TextMeasurer;
import org.verbatelier.chart.Typography;
import org.verbatelier.publish.DocumentWriter;
import org.verbatelier.publish.Edition;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Figure;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.document.TraceIndex;
import org.verbatelier.publish.internal.Markup;
import org.verbatelier.publish.internal.Words;

/** Writes one self-contained, semantic page: no script, no request, light, dark and print from the same style sheet. */
public final class HtmlWriter implements DocumentWriter {

    /** In points; the page makes charts as wide as its text. */
    private static final double CHART_WIDTH = 600;
    /** Charts on a dark screen, in the order of light that they have on paper. */
    private static final ChartColours NIGHT = new ChartColours(Map.of(Ink.GROUND, 0x14181D, Ink.TEXT, 0xE7EBF0,
            Ink.DIMMED, 0xA5B0BD, Ink.GRID, 0x35404C, Ink.MAIN, 0x4F93C9, Ink.FIRST, 0xE08A6B, Ink.SECOND, 0x5F8FB5,
            Ink.HEAT, 0x7FB8E6, Ink.ACCENT, 0x8CC3EE));

    @Override
    public List<String> write(Document document, Edition edition, OutputStream out) throws IOException {
        out.write(new Page(document).print().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return List.of();
    }

    private static String styleSheet() throws IOException {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("document.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{light}", Svg.variables(ChartColours.PRINT)).replace("{dark}", Svg.variables(NIGHT));
        }
    }

    /** One page being printed. */
    private static final class Page {

        private final Document document;
        private final Typography typography;
        private final ResourceBundle words;
        private final StringBuilder html = new StringBuilder(1 << 16);
        private final Set<String> identifiers;
        private int headings;
        private int charts;
        private boolean inSection;

        Page(Document document) {
            this.document = document;
            this.typography = new Typography(document.metadata().locale());
            this.words = Words.of(document.metadata().locale());
            this.identifiers = document.blocks().stream().filter(TraceIndex.class::isInstance)
                    .map(TraceIndex.class::cast).flatMap(index -> index.entries().stream())
                    .map(TraceIndex.Entry::id).collect(Collectors.toSet());
        }

        String print() throws IOException {
            Metadata metadata = document.metadata();
            html.append("<!DOCTYPE html>\n<html lang=\"").append(Markup.attribute(metadata.locale().toLanguageTag()))
                    .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                    .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                    .append("<meta name=\"color-scheme\" content=\"light dark\">\n");
            meta("author", metadata.organisation());
            meta("date", metadata.date().toString());
            meta("keywords", String.join(", ", metadata.keywords()));
            html.append("<title>").append(Markup.text(metadata.title())).append("</title>\n<style>\n")
                    .append(styleSheet()).append("</style>\n</head>\n<body class=\"")
                    .append(metadata.layout().name().toLowerCase(Locale.ROOT)).append("\">\n");
            html.append("<a class=\"skip\" href=\"#content\">").append(Markup.text(words.getString("skip")))
                    .append("</a>\n<header>\n");
            element("p", "organisation", metadata.organisation());
            element("h1", null, metadata.title());
            element("p", "subtitle", metadata.subtitle());
            html.append("<p class=\"date\"><time datetime=\"").append(metadata.date()).append("\">")
                    .append(Markup.text(typography.date(metadata.date()))).append("</time></p>\n</header>\n");
            if (metadata.layout().hasContents()) {
                contents();
            }
            html.append("<main id=\"content\">\n");
            document.blocks().forEach(this::block);
            closeSection();
            html.append("</main>\n</body>\n</html>\n");
            return html.toString();
        }

        private void meta(String name, String content) {
            if (!content.isEmpty()) {
                html.append("<meta name=\"").append(name).append("\" content=\"").append(Markup.attribute(content))
                        .append("\">\n");
            }
        }

        private void contents() {
            String title = words.getString("contents");
            html.append("<nav aria-label=\"").append(Markup.attribute(title)).append("\">\n<h2>")
                    .append(Markup.text(title)).append("</h2>\n<ol>\n");
            int number = 0;
            for (Block block : document.blocks()) {
                if (block instanceof Heading heading) {
                    number++;
                    if (heading.level() == 1) {
                        html.append("<li><a href=\"#s").append(number).append("\">").append(Markup.text(heading.text()))
                                .append("</a></li>\n");
                    }
                }
            }
            html.append("</ol>\n</nav>\n");
        }

        private void block(Block block) {
            switch (block) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph -> {
                    html.append("<p>");
                    runs(paragraph.runs());
                    html.append("</p>\n");
                }
                case BulletList list -> {
                    html.append("<ul>\n");
                    for (Paragraph item : list.items()) {
                        html.append("<li>");
                        runs(item.runs());
                        html.append("</li>\n");
                    }
                    html.append("</ul>\n");
                }
                case Table table -> table(table);
                case Figure figure -> figure(figure.chart());
                case Quote quote -> html.append("<figure class=\"quote\">\n<blockquote><p>")
                        .append(Markup.text(typography.quoted(quote.text()))).append("</p></blockquote>\n<figcaption>")
                        .append(Markup.text(quote.attribution())).append("</figcaption>\n</figure>\n");
                case KeyFigures figures -> figures(figures);
                case Notice notice -> html.append("<aside class=\"notice\">\n<p><strong>")
                        .append(Markup.text(notice.title())).append("</strong> ").append(Markup.text(notice.text()))
                        .append("</p>\n</aside>\n");
                case TraceIndex index -> index(index);
                case PageBreak pageBreak -> html.append("<div class=\"page-break\"></div>\n");
            }
        }

        private void figure(Chart chart) {
            charts++;
            html.append("<figure>\n<figcaption>").append(Markup.text(chart.title())).append("</figcaption>\n");
            html.append(Svg.inPage(chart, ChartLayout.of(chart, CHART_WIDTH, TextMeasurer.SANS), "c" + charts));
            element("p", "note", chart.note());
            html.append("</figure>\n");
        }

        private void index(TraceIndex index) {
            html.append("<div class=\"index\">\n<p class=\"caption\">").append(Markup.text(index.title()))
                    .append("</p>\n<dl>\n");
            for (TraceIndex.Entry entry : index.entries()) {
                html.append("<div id=\"").append(anchor(entry.id())).append("\"><dt>").append(Markup.text(entry.id()))
                        .append("</dt><dd>").append(Markup.text(entry.label())).append("</dd>");
                if (!entry.passages().isEmpty()) {
                    html.append("<dd class=\"passages\">").append(Markup.text(String.join(", ", entry.passages())))
                            .append("</dd>");
                }
                html.append("</div>\n");
            }
            html.append("</dl>\n");
            element("p", "note", index.note());
            html.append("</div>\n");
        }

        /** The identifier of an element for an entry of the index: any character may be in the entry's. */
        private static String anchor(String id) {
            return "i-" + Markup.attribute(id.replaceAll("\\s", "_"));
        }

        /** Words, a link when they are an identifier of the index. */
        private String linked(String words) {
            return identifiers.contains(words)
                    ? "<a href=\"#" + anchor(words) + "\">" + Markup.text(words) + "</a>"
                    : Markup.text(words);
        }

        private void heading(Heading heading) {
            headings++;
            if (heading.level() == 1) {
                closeSection();
                html.append("<section aria-labelledby=\"s").append(headings).append("\">\n");
                inSection = true;
            }
            int level = heading.level() + 1;
            html.append("<h").append(level).append(" id=\"s").append(headings).append("\">")
                    .append(Markup.text(heading.text())).append("</h").append(level).append(">\n");
        }

        private void closeSection() {
            if (inSection) {
                html.append("</section>\n");
                inSection = false;
            }
        }

        private void table(Table table) {
            html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                    .append(Markup.attribute(table.caption())).append("\">\n<table>\n<caption>")
                    .append(Markup.text(table.caption())).append("</caption>\n<thead>\n<tr>");
            for (Table.Column column : table.columns()) {
                html.append("<th scope=\"col\"").append(column.numeric() ? " class=\"number\"" : "").append('>')
                        .append(Markup.text(column.header())).append("</th>");
            }
            html.append("</tr>\n</thead>\n<tbody>\n");
            for (List<String> row : table.rows()) {
                html.append("<tr>");
                for (int i = 0; i < row.size(); i++) {
                    String tag = i == 0 ? "th" : "td";
                    html.append('<').append(tag).append(i == 0 ? " scope=\"row\"" : "")
                            .append(style(table.columns().get(i), row.get(i))).append('>')
                            .append(linked(row.get(i))).append("</").append(tag).append('>');
                }
                html.append("</tr>\n");
            }
            html.append("</tbody>\n</table>\n</div>\n");
            element("p", "note", table.note());
        }

        private static String style(Table.Column column, String words) {
            String styles = (column.numeric() ? "number " : "") + (words.equals(Table.WITHHELD) ? "withheld" : "");
            return styles.isEmpty() ? "" : " class=\"" + styles.strip() + "\"";
        }

        private void figures(KeyFigures figures) {
            html.append("<dl class=\"figures\">\n");
            for (KeyFigures.Figure figure : figures.figures()) {
                html.append("<div><dt>").append(Markup.text(figure.label())).append("</dt><dd class=\"value\">")
                        .append(Markup.text(figure.value())).append("</dd>");
                if (!figure.detail().isEmpty()) {
                    html.append("<dd class=\"detail\">").append(Markup.text(figure.detail())).append("</dd>");
                }
                html.append("</div>\n");
            }
            html.append("</dl>\n");
        }

        private void runs(List<Run> runs) {
            for (Run run : runs) {
                String words = linked(run.text());
                switch (run.style()) {
                    case PLAIN -> html.append(words);
                    case STRONG -> html.append("<strong>").append(words).append("</strong>");
                    case EMPHASIS -> html.append("<em>").append(words).append("</em>");
                    case MUTED -> html.append("<span class=\"muted\">").append(words).append("</span>");
                }
            }
        }

        private void element(String tag, String style, String words) {
            if (!words.isEmpty()) {
                html.append('<').append(tag).append(style == null ? "" : " class=\"" + style + "\"").append('>')
                        .append(Markup.text(words)).append("</").append(tag).append(">\n");
            }
        }
    }
}
