package org.verbatelier.publish.internal.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.analysis.agreement.AgreementTable;
import org.verbatelier.analysis.agreement.CodeAgreement;
import org.verbatelier.analysis.agreement.DoubleCoding;
import org.verbatelier.analysis.agreement.UnitKind;
import org.verbatelier.analysis.saturation.Saturation;
import org.verbatelier.analysis.saturation.SaturationCurve;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** How far coders agree, and whether new words still bring new subjects. */
public final class Quality {

    private final Subject subject;
    private final Voice voice;

    public Quality(Subject subject, Voice voice) {
        this.subject = subject;
        this.voice = voice;
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, voice.say("agreement")));
        blocks.addAll(agreement());
        blocks.add(new Heading(1, voice.say("saturation")));
        blocks.addAll(saturation());
        return blocks;
    }

    private List<Block> agreement() {
        Set<String> coders = new TreeSet<>(subject.study().codings().coders());
        AgreementTable table = coders.size() < 2 ? null
                : AgreementTable.of(DoubleCoding.of(subject.study(), List.copyOf(coders), subject.filter().scheme()),
                        UnitKind.VERBATIM);
        if (table == null || table.units() == 0) {
            return List.of(Paragraph.of(voice.say("agreement.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(voice.say("agreement.text", voice.typography().count(table.units()),
                String.join(", ", table.coders()), number(table.alpha()), number(table.kappa()))));
        Grid grid = new Grid(voice).words("column.code", 4).words("column.label", 8).numbers("column.applied", 3)
                .numbers("column.alpha", 3).numbers("column.kappa", 3).numbers("column.agreement", 3)
                .words("column.reliability", 5);
        for (CodeAgreement code : table.codes()) {
            grid.row(code.code().substring(code.code().indexOf(':') + 1), voice.label(code.label()),
                    voice.typography().count(code.applied()), number(code.alpha()), number(code.kappa()),
                    voice.typography().percent(code.agreement()),
                    voice.say(code.rare() ? "reliability.rare" : "reliability." + code.reliability()));
        }
        blocks.add(grid.table(voice.say("agreement.caption"), voice.say("agreement.note")));
        return blocks;
    }

    private String number(Double value) {
        return value == null ? "–" : voice.typography().decimal(value, 2);
    }

    private List<Block> saturation() {
        SaturationCurve curve = Saturation.of(subject.evidence(), subject.filter());
        if (curve.points().isEmpty()) {
            return List.of(Paragraph.of(voice.say("saturation.none")));
        }
        String codes = voice.typography().count(curve.points().getLast().codes());
        String units = voice.typography().count(curve.units());
        return List.of(Paragraph.of(curve.reached().isPresent()
                ? voice.say("saturation.reached", units, codes, voice.typography().count(curve.reached().getAsInt()))
                : voice.say("saturation.open", units, codes)));
    }
}
