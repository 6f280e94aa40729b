package org.verbatelier.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.verbatelier.analysis.agreement.AgreementTable;
import org.verbatelier.analysis.agreement.CodeAgreement;
import org.verbatelier.analysis.agreement.Disagreement;
import org.verbatelier.analysis.agreement.DoubleCoding;
import org.verbatelier.analysis.agreement.Reading;
import org.verbatelier.analysis.agreement.UnitKind;
import org.verbatelier.core.CodeId;
import org.verbatelier.core.GoldCode;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;

/** Tells how far coders agree, and what is left to arbitrate. */
@picocli.CommandLine.Command
final class AgreementCommand extends StudyCommand {

    private static final String NONE = "—";

    @Option(names = "--coders", required = true, split = ",", paramLabel = "A,B")
    private List<String> coders;

    @Option(names = "--scheme", paramLabel = "ID", descriptionKey = "scheme")
    private String scheme;

    @Option(names = "--unit", paramLabel = "verbatim|passage", defaultValue = "verbatim")
    private String unit;

    @Option(names = "--disagreements")
    private boolean arbitration;

    AgreementCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        List<String> wanted = coders.stream().map(String::strip).distinct().toList();
        List<String> known = open.study().codings().coders();
        wanted.stream().filter(coder -> !known.contains(coder)).findFirst().ifPresent(coder -> {
            throw usage("agreement.noCoder", coder, String.join(", ", known));
        });
        if (wanted.size() < 2) {
            throw usage("agreement.twoCoders");
        }
        AgreementTable table = AgreementTable.of(DoubleCoding.of(open.study(), wanted, scheme), unit());
        if (json) {
            console.json(document(table, open));
        } else {
            print(table, open);
        }
        return ExitCode.DONE;
    }

    private UnitKind unit() {
        return Arrays.stream(UnitKind.values()).filter(kind -> kind.name().equalsIgnoreCase(unit)).findFirst()
                .orElseThrow(() -> usage("usage.badValue", unit, "--unit"));
    }

    private static Map<String, Object> document(AgreementTable table, OpenStudy open) {
        return Json.object("coders", table.coders(), "unit", word(table.unit()), "units", table.units(), "alpha",
                table.alpha(), "kappa", table.kappa(), "codes",
                table.codes().stream().map(AgreementCommand::row).toList(), "segmentation",
                Json.object("passages", table.segmentation().passages(), "shared", table.segmentation().shared(),
                        "agreement", table.segmentation().agreement()),
                "valence", table.valence().value(), "severity", table.severity().value(), "disagreements",
                table.disagreements().stream().map(one -> disagreement(one, open)).toList());
    }

    private static Map<String, Object> row(CodeAgreement row) {
        CodeId code = CodeId.parse(row.code());
        return Json.object("code", code.code(), "kappa", row.kappa(), "alpha", row.alpha(), "agreement",
                row.agreement(), "n", row.n(), "positive", row.positive(), "applied", row.applied(), "prevalence",
                row.prevalence(), "rare", row.rare(), "reliability", word(row.reliability()), "label", row.label(),
                "scheme", code.scheme());
    }

    private static Map<String, Object> disagreement(Disagreement one, OpenStudy open) {
        return Json.object("kind", word(one.kind()), "verbatim", one.verbatim(), "start", one.span().start(), "end",
                one.span().end(), "quote", quote(one, open), "code", CodeId.parse(one.code()).code(), "applied",
                one.applied().stream().map(AgreementCommand::applied).toList(), "without", one.without());
    }

    private static Map<String, Object> applied(Reading.Applied one) {
        return Json.object("coder", one.coder(), "start", one.span().start(), "end", one.span().end(), "valence",
                GoldCode.sign(one.valence()), "severity", one.severity());
    }

    private static String quote(Disagreement one, OpenStudy open) {
        return open.study().corpus().find(one.verbatim()).map(VerbatimEntry::text).map(one.span()::in).orElse("");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void print(AgreementTable table, OpenStudy open) {
        console.say("agreement.units." + word(table.unit()), table.units(), String.join(", ", table.coders()));
        table.codes().forEach(row -> console.say("agreement.row", CodeId.parse(row.code()).code(), row.label(),
                figure(row.alpha()), console.text("agreement." + word(row.reliability())), figure(row.kappa()),
                Lines.percent(row.agreement(), console.locale()), Lines.percent(row.positive(), console.locale()),
                row.n()));
        console.say("agreement.overall", figure(table.alpha()), figure(table.kappa()));
        console.say("agreement.rest", table.segmentation().agreement() == null ? NONE
                : Lines.percent(table.segmentation().agreement(), console.locale()), figure(table.valence().value()),
                figure(table.severity().value()), table.disagreements().size());
        if (arbitration) {
            table.disagreements().forEach(one -> console.say("agreement.disagreement", one.verbatim(),
                    CodeId.parse(one.code()).code(), console.text("agreement." + word(one.kind())),
                    String.join(", ", Stream.concat(
                            one.applied().stream().map(a -> a.coder() + " " + GoldCode.sign(a.valence())
                                    + (a.severity() > 0 ? a.severity() : "")),
                            one.without().stream().map(coder -> coder + " " + NONE)).toList()),
                    Lines.oneLine(quote(one, open))));
        }
    }

    private String figure(Double value) {
        return value == null ? NONE : Lines.figure(value, console.locale());
    }
}
