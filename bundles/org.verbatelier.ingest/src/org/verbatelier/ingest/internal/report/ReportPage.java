package org.verbatelier.ingest.internal.report;

import java.util.List;
import java.util.Locale;

import org.verbatelier.ingest.ImportReport;

/** A report as a page that any browser shows and prints, without script or anything from elsewhere. */
final class ReportPage {

    private static final String STYLE = "body{font:15px/1.5 sans-serif;color:#1c2530;max-width:60rem;margin:2rem auto;"
            + "padding:0 1rem}h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem;overflow-wrap:anywhere}"
            + "table{border-collapse:collapse;margin:.6rem 0}th,td{border:1px solid #c8d0da;padding:.25rem .6rem;"
            + "text-align:left;vertical-align:top}th{background:#eef2f6}td.n{text-align:right}"
            + ".form{color:#5a6673}.error{border-left:4px solid #b3261e;padding-left:.7rem}";

    private final Locale locale;
    private final ReportTexts texts;

    ReportPage(Locale locale) {
        this.locale = locale;
        this.texts = new ReportTexts(locale);
    }

    String of(ImportReport report) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(locale.getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><title>").append(escaped(texts.say("title")))
                .append("</title><style>").append(STYLE).append("</style></head><body>\n");
        tag(page, "h1", texts.say("title"));
        report.files().forEach(file -> add(page, file));
        return page.append("</body></html>\n").toString();
    }

    private void add(StringBuilder page, ImportReport.File file) {
        tag(page, "h2", file.file());
        if (file.isFailed()) {
            page.append("<p class=\"error\">").append(escaped(file.error())).append("</p>\n");
            return;
        }
        page.append("<p class=\"form\">").append(escaped(texts.form(file))).append("</p>\n<table><tr><th>")
                .append(escaped(texts.say("read"))).append("</th>");
        texts.parts(file).keySet().forEach(part -> page.append("<th>").append(escaped(part)).append("</th>"));
        page.append("</tr><tr><td class=\"n\">").append(file.read()).append("</td>");
        texts.parts(file).values().forEach(count -> page.append("<td class=\"n\">").append(count).append("</td>"));
        page.append("</tr></table>\n");
        if (!file.warnings().isEmpty()) {
            page.append("<ul>");
            file.warnings().forEach(warning -> page.append("<li>").append(escaped(warning)).append("</li>\n"));
            page.append("</ul>\n");
        }
        if (!file.rejected().isEmpty()) {
            row(page, "th", List.of(texts.say("line"), texts.say("column"), texts.say("reason")), "<table>");
            file.rejected().forEach(refused -> row(page, "td", List.of(Long.toString(refused.line()),
                    refused.column() == null ? "" : refused.column(), refused.reason()), ""));
            page.append("</table>\n");
        }
        if (!file.variables().isEmpty()) {
            row(page, "th", List.of(texts.say("column"), texts.say("role"), texts.say("confidence")), "<table>");
            file.variables().forEach(variable -> row(page, "td", List.of(variable.name(),
                    variable.imported() ? role(variable) : texts.say("leftOut", role(variable)),
                    Math.round(variable.confidence() * 100) + "\u00A0%"), ""));
            page.append("</table>\n");
        }
    }

    private String role(ImportReport.Variable variable) {
        String role = texts.say("role." + variable.role().key());
        return variable.question() == null || variable.question().equals(variable.name()) ? role
                : texts.say(variable.reworded() ? "reworded" : "continues", role, variable.question());
    }

    private static void row(StringBuilder page, String cell, List<String> texts, String before) {
        page.append(before).append("<tr>");
        texts.forEach(text -> page.append('<').append(cell).append('>').append(escaped(text)).append("</").append(cell)
                .append('>'));
        page.append("</tr>\n");
    }

    private static void tag(StringBuilder page, String name, String text) {
        page.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
