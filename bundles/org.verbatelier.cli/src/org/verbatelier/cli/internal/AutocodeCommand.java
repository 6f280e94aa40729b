package org.verbatelier.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.verbatelier.autocode.RuleBook;
import org.verbatelier.autocode.RuleRun;
import org.verbatelier.core.CodeId;
import org.verbatelier.runtime.Autocoding;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.Settings;

import picocli.CommandLine.Option;

/** Runs the rules of a scheme. */
@picocli.CommandLine.Command
final class AutocodeCommand extends StudyCommand {

    @Option(names = "--scheme", required = true, paramLabel = "ID")
    private String scheme;

    @Option(names = "--accept")
    private boolean accept;

    @Option(names = "--coder", paramLabel = "NAME")
    private String coder;

    AutocodeCommand(Console console) {
        super(console);
    }

    @Override
    protected boolean writes() {
        return true;
    }

    @Override
    protected Settings settings() {
        return coder == null ? console.settings() : console.settings().withCoder(coder);
    }

    @Override
    protected int run(OpenStudy open) {
        Autocoding done = open.autocode(scheme, accept, new Progress(console, console.text("autocode.task", scheme)));
        RuleRun run = done.run();
        int suggestions = run.suggestions().size();
        if (json) {
            console.json(Json.object("scheme", scheme, "verbatims", run.verbatims().size(), "suggestions", suggestions,
                    "accepted", done.accepted(), "rules", rules(run), "problems", problems(run)));
        } else {
            console.say(accept ? "autocode.accepted" : "autocode.suggested", run.verbatims().size(), suggestions,
                    done.accepted());
        }
        for (RuleBook.Problem problem : run.book().problems()) {
            console.tell(console.text("warning",
                    console.text("autocode.badRule", problem.rule(), problem.error().message(console.locale()))));
        }
        return run.book().problems().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static List<Map<String, Object>> rules(RuleRun run) {
        Map<String, Integer> hits = run.hitsByRule();
        List<Map<String, Object>> rules = new ArrayList<>();
        for (RuleBook.CodeRule rule : run.book().rules()) {
            rules.add(Json.object("rule", rule.id(), "code", CodeId.parse(rule.code()).code(), "hits",
                    hits.get(rule.id())));
        }
        return rules;
    }

    private List<Map<String, Object>> problems(RuleRun run) {
        return run.book().problems().stream()
                .map(problem -> Json.object("rule", problem.rule(), "code", CodeId.parse(problem.code()).code(),
                        "column", problem.error().column(), "message", problem.error().message(console.locale())))
                .toList();
    }
}
