package org.verbatelier.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Rule;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/** A coding scheme as the command line shows it. */
final class SchemeView {

    private final Scheme scheme;

    SchemeView(Scheme scheme) {
        this.scheme = scheme;
    }

    Map<String, Object> json() {
        return Json.object("id", scheme.getId(), "version", scheme.getVersion(), "label", scheme.getLabel(), "author",
                scheme.getAuthor(), "licence", scheme.getLicence(), "locale", scheme.getLocale(), "themes", themes(),
                "codes", codes());
    }

    private List<Map<String, Object>> themes() {
        return scheme.getThemes().stream().map(theme -> Json.object("theme", theme.getId(), "label", theme.getLabel(),
                "public", theme.getPublic().getName().toLowerCase(Locale.ROOT), "colour", theme.getColour())).toList();
    }

    private List<Map<String, Object>> codes() {
        List<Map<String, Object>> codes = new ArrayList<>();
        for (Theme theme : scheme.getThemes()) {
            theme.getCodes().forEach(code -> add(code, theme, theme.getId(), codes));
        }
        return codes;
    }

    private void add(Code code, Theme theme, String parent, List<Map<String, Object>> codes) {
        List<Map<String, Object>> crosswalks = code.getCrosswalks().stream()
                .map(crosswalk -> Json.object("frame", crosswalk.getFrame(), "target", crosswalk.getTarget())).toList();
        codes.add(Json.object("code", code.getId(), "parent", parent, "label", code.getLabel(), "theme", theme.getId(),
                "definition", code.getDefinition(), "include", code.getInclude(), "exclude", code.getExclude(),
                "example", code.getExample(), "severity", code.getDefaultSeverity(), "irritantTypes",
                List.copyOf(code.getIrritantTypes()), "rules",
                code.getRules().stream().map(SchemeView::rule).toList(), "crosswalks", crosswalks, "deprecated",
                code.isDeprecated()));
        code.getCodes().forEach(finer -> add(finer, theme, code.getId(), codes));
    }

    private static Map<String, Object> rule(Rule rule) {
        return Json.object("rule", rule.getId(), "text", rule.getText());
    }

    int countOfCodes() {
        return codes().size();
    }

    void print(Console console) {
        console.say("scheme.title", scheme.getId(), scheme.getVersion(), scheme.getLabel());
        for (Theme theme : scheme.getThemes()) {
            console.print(theme.getId() + "  " + theme.getLabel());
            theme.getCodes().forEach(code -> print(code, "  ", console));
        }
    }

    private void print(Code code, String indent, Console console) {
        console.print(indent + code.getId() + "  " + code.getLabel());
        code.getCodes().forEach(finer -> print(finer, indent + "  ", console));
    }
}
