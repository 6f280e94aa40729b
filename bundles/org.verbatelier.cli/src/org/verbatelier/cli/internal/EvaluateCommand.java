package org.verbatelier.cli.internal;

import java.util.List;
import java.util.Map;

import org.verbatelier.autocode.Evaluation;
import org.verbatelier.core.CodeId;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;

/** Compares what rules find with what a coder found. */
@picocli.CommandLine.Command
final class EvaluateCommand extends StudyCommand {

    @Option(names = "--scheme", required = true, paramLabel = "ID")
    private String scheme;

    @Option(names = "--against", required = true, paramLabel = "CODER")
    private String against;

    EvaluateCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        Evaluation evaluation = open.evaluate(scheme, against,
                new Progress(console, console.text("autocode.task", scheme)));
        if (json) {
            List<Map<String, Object>> rules = evaluation.rules().stream().map(rule -> Json.object("rule", rule.rule(),
                    "code", CodeId.parse(rule.code()).code(), "tp", rule.tp(), "fp", rule.fp(), "fn", rule.fn()))
                    .toList();
            console.json(Json.object("scheme", scheme, "against", against, "verbatims", evaluation.verbatims(),
                    "precision", evaluation.precision(), "recall", evaluation.recall(), "f1", evaluation.f1(), "tp",
                    evaluation.truePositives(), "fp", evaluation.falsePositives(), "fn",
                    evaluation.falseNegatives(), "rules", rules));
        } else {
            console.say("evaluate.result", evaluation.verbatims(), against,
                    Lines.figure(evaluation.precision(), console.locale()),
                    Lines.figure(evaluation.recall(), console.locale()),
                    Lines.figure(evaluation.f1(), console.locale()));
            evaluation.rules().stream().filter(rule -> rule.fp() > 0).forEach(rule -> console.say("evaluate.doubtful",
                    rule.rule(), rule.tp(), rule.fp()));
        }
        return ExitCode.DONE;
    }
}
