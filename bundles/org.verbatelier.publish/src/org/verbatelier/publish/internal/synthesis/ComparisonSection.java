package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.stat.Difference;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.analysis.suppression.Visibility;
import org.verbatelier.analysis.table.Cell;
import org.verbatelier.analysis.table.Column;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.analysis.table.Significance;
import org.verbatelier.analysis.table.WaveTable;
import org.verbatelier.chart.Charts;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.subject.Drawn;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** Themes over time, and in priority areas against the others. What is not established is said to be so. */
final class ComparisonSection {

    private static final int ROWS = 10;
    private static final int LINES = 6;
    private static final Set<String> YES = Set.of("oui", "yes", "1", "true", "vrai", "o", "y", "qpv");
    private static final Set<String> NO = Set.of("non", "no", "0", "false", "faux", "n", "hors qpv", "hors");

    private final Subject subject;
    private final Voice voice;

    private ComparisonSection(Subject subject) {
        this.subject = subject;
        this.voice = Voice.shared(subject.options().locale());
    }

    static List<Block> of(Subject subject) {
        ComparisonSection section = new ComparisonSection(subject);
        List<Block> blocks = new ArrayList<>(section.waves());
        blocks.addAll(section.areas());
        return blocks;
    }

    private List<Block> waves() {
        WaveTable table = subject.figures().waves(Grouping.THEME, BaseKind.RESPONDENTS, subject.filter());
        if (table.slices().stream().filter(slice -> !slice.suppressed()).count() < 2) {
            return List.of();
        }
        Grid grid = new Grid(voice).words("column.theme", 7);
        table.slices().forEach(slice -> grid.head(slice.suppressed() ? slice.label()
                : voice.say("waves.head", slice.label(), voice.typography().count(slice.base())), 4, true));
        grid.head(voice.say("waves.change"), 6, false);
        table.rows().stream().limit(ROWS).forEach(row -> {
            List<String> cells = new ArrayList<>();
            cells.add(voice.label(row.label()));
            IntStream.range(0, table.slices().size()).forEach(slice -> cells.add(printed(row.cells().get(slice))));
            cells.add(row.change() == null ? "–" : points(row.change()));
            grid.row(cells);
        });
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, voice.say("waves")));
        if (table.slices().stream().allMatch(slice -> slice.suppressed() || slice.base() >= CrossTable.SMALL_BASE)) {
            // under thirty people a share misleads, and most of all when it is drawn
            blocks.addAll(Drawn.of(new Charts(subject.options().locale()).waves(new WaveTable(table.kind(), table.by(),
                    table.filter(), table.threshold(), table.slices(), table.rows().stream().limit(LINES).toList()))));
        }
        blocks.add(grid.table(voice.say("waves.caption"), voice.say("waves.note")));
        return blocks;
    }

    private List<Block> areas() {
        String variable = subject.variable(VariableRole.QPV);
        if (variable == null) {
            return List.of();
        }
        CrossTable table = subject.cross(Grouping.THEME, subject.filter(), variable);
        String in = value(table, YES);
        String out = value(table, NO);
        if (in == null || out == null) {
            return List.of();
        }
        int first = table.column(in);
        int second = table.column(out);
        if (table.columns().get(first).suppressed() || table.columns().get(second).suppressed()) {
            return List.of();
        }
        Grid grid = new Grid(voice).words("column.theme", 7)
                .head(voice.say("qpv.in", voice.typography().count(table.columns().get(first).base())), 4, true)
                .head(voice.say("qpv.out", voice.typography().count(table.columns().get(second).base())), 4, true)
                .words("qpv.gap", 6).words("qpv.test", 9);
        for (CrossTable.Gap gap : table.gaps(in, out).stream().limit(ROWS).toList()) {
            grid.row(voice.label(gap.row().label()), printed(gap.one()), printed(gap.other()), points(gap.difference()),
                    test(gap.row().test()));
        }
        return grid.isEmpty() ? List.of()
                : List.of(new Heading(2, voice.say("qpv")), Paragraph.of(voice.say("qpv.text")),
                        grid.table(voice.say("qpv.caption"), voice.say("qpv.note")));
    }

    private static String value(CrossTable table, Set<String> words) {
        return table.columns().stream().filter(column -> column.level() == Column.Level.VALUE).map(Column::value)
                .filter(value -> words.contains(value.strip().toLowerCase(Locale.ROOT))).findFirst().orElse(null);
    }

    private String printed(Cell cell) {
        return cell.visibility() == Visibility.FEW ? voice.say("few", Disclosure.FEW)
                : cell.suppressed() ? Table.WITHHELD
                        : cell.base() < CrossTable.SMALL_BASE ? voice.typography().count(cell.n())
                                : voice.say("portion", voice.typography().count(cell.n()),
                                        voice.typography().percent(cell.share()));
    }

    private String points(Difference difference) {
        return difference.bounded()
                ? voice.say("scores.gap", signed(difference.value()), signed(difference.low()),
                        signed(difference.high()))
                : signed(difference.value());
    }

    private String signed(double share) {
        String number = voice.typography().decimal(share * 100, 1).replace('-', '\u2212');
        return share > 0 ? "+" + number : number;
    }

    private String test(Significance test) {
        return test == null ? "–"
                : voice.say("test.text", voice.say("test." + test.test().id()), probability(test.p()),
                        probability(test.q()), voice.say(test.toConfirm() ? "test.confirm" : "test.established"));
    }

    private String probability(double p) {
        return p < 0.001 ? "< " + voice.typography().decimal(0.001, 3) : voice.typography().decimal(p, 3);
    }
}
