package org.verbatelier.publish.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;

import org.verbatelier.chart.Typography;
import org.verbatelier.publish.DocumentWriter;
import org.verbatelier.publish.document.BarChart;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.Markup;
import org.verbatelier.publish.internal.Words;
import org.verbatelier.publish.internal.chart.BarChartSvg;

/** Writes one self-contained, semantic page: no script, no request, light, dark and print from the same style sheet. */
public final class HtmlWriter implements DocumentWriter {

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(new Page(document).print().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String styleSheet() throws IOException {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("document.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One page being printed. */
    private static final class Page {

        private final Document document;
        private final Typography typography;
        private final ResourceBundle words;
        private final StringBuilder html = new StringBuilder(1 << 16);
        private int headings;
        private int charts;
        private boolean inSection;

        Page(Document document) {
            this.document = document;
            this.typography = new Typography(document.metadata().locale());
            this.words = Words.of(document.metadata().locale());
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
                    .append(styleSheet()).append("</style>\n</head>\n<body>\n");
            html.append("<a class=\"skip\" href=\"#content\">").append(Markup.text(words.getString("skip")))
                    .append("</a>\n<header>\n");
            element("p", "organisation", metadata.organisation());
            element("h1", null, metadata.title());
            element("p", "subtitle", metadata.subtitle());
            html.append("<p class=\"date\"><time datetime=\"").append(metadata.date()).append("\">")
                    .append(Markup.text(typography.date(metadata.date()))).append("</time></p>\n</header>\n");
            contents();
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
                case BarChart chart -> {
                    charts++;
                    html.append("<figure>\n<figcaption>").append(Markup.text(chart.caption())).append("</figcaption>\n")
                            .append(BarChartSvg.draw(chart, typography, "c" + charts)).append("</figure>\n");
                }
                case Quote quote -> html.append("<figure class=\"quote\">\n<blockquote><p>")
                        .append(Markup.text(typography.quoted(quote.text()))).append("</p></blockquote>\n<figcaption>")
                        .append(Markup.text(quote.attribution())).append("</figcaption>\n</figure>\n");
                case KeyFigures figures -> figures(figures);
                case Notice notice -> html.append("<aside class=\"notice\">\n<p><strong>")
                        .append(Markup.text(notice.title())).append("</strong> ").append(Markup.text(notice.text()))
                        .append("</p>\n</aside>\n");
                case PageBreak pageBreak -> html.append("<div class=\"page-break\"></div>\n");
            }
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
                            .append(table.columns().get(i).numeric() ? " class=\"number\"" : "").append('>')
                            .append(Markup.text(row.get(i))).append("</").append(tag).append('>');
                }
                html.append("</tr>\n");
            }
            html.append("</tbody>\n</table>\n</div>\n");
            element("p", "note", table.note());
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
                String words = Markup.text(run.text());
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
