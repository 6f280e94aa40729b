package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.RankedBars;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Figure;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;

/** The themes: ranked chart and table, then each theme with its subjects and quotes. */
public final class ThemeSection {

    private static final int SUBJECTS = 4;
    private static final String NONE = "\u2013";
    /** From this number of people on, a theme gets a second negative quote. */
    private static final int MANY = 5;

    private final Subject subject;
    private final QuoteBook quotes;

    private ThemeSection(Subject subject, QuoteBook quotes) {
        this.subject = subject;
        this.quotes = quotes;
    }

    public static List<Block> of(Subject subject, QuoteBook quotes) {
        ThemeSection section = new ThemeSection(subject, quotes);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, subject.say("themes")));
        blocks.addAll(section.chart());
        blocks.add(section.table());
        blocks.addAll(ComparisonSection.of(subject));
        List<FrequencyRow> rows = subject.themes().rows();
        Map<FrequencyRow, List<Quote>> chosen = new HashMap<>();
        // Rare themes choose first: a passage on several themes is quoted where there is least to quote.
        for (FrequencyRow theme : rows.reversed()) {
            chosen.put(theme, section.quotes(theme));
        }
        for (FrequencyRow theme : rows) {
            if (!subject.isFew(theme.n())) {
                blocks.addAll(section.theme(theme));
                blocks.addAll(chosen.get(theme));
            }
        }
        return blocks;
    }

    private List<Block> chart() {
        boolean percent = !subject.themes().small();
        List<RankedBars.Bar> bars = subject.themes().rows().stream().filter(row -> !subject.isFew(row.n()))
                .map(row -> new RankedBars.Bar(subject.label(row.label()), percent
                        ? new Value(row.share(), row.low(), row.high(), subject.portion(row.n()), false, row.trace())
                        : Value.of(row.n(), subject.portion(row.n()), row.trace())))
                .toList();
        if (bars.isEmpty()) {
            return List.of();
        }
        double longest = bars.stream().mapToDouble(bar -> bar.value().high()).max().orElse(0);
        Axis axis = Axis.holding(subject.say(percent ? "chart.axis" : "chart.axis.small", subject.people()),
                percent ? Unit.SHARE : Unit.COUNT, 0, longest, subject.typography());
        String title = subject.say(percent ? "themes.chart" : "themes.chart.small", subject.people(subject.base()));
        return List.of(new Figure(new RankedBars(new Caption(title, "", subject.typography().locale()), axis, bars)));
    }

    private Table table() {
        boolean percent = !subject.themes().small();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(subject.say("column.theme"), 10, false));
        columns.add(new Table.Column(subject.capital(subject.people()), 5, true));
        if (percent) {
            columns.add(new Table.Column(subject.say("column.share"), 4, true));
            columns.add(new Table.Column(subject.say("column.interval"), 5, true));
        }
        columns.add(new Table.Column(subject.say("column.plus"), 3, true));
        columns.add(new Table.Column(subject.say("column.minus"), 3, true));
        columns.add(new Table.Column(subject.say("column.neutral"), 3, true));
        columns.add(new Table.Column(subject.say("column.severity"), 4, true));
        columns.add(new Table.Column(subject.say("reference"), 5, false));
        List<List<String>> rows = new ArrayList<>();
        for (FrequencyRow row : subject.themes().rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(subject.label(row.label()));
            boolean few = subject.isFew(row.n());
            cells.add(percent || few ? subject.told(row.n()) : subject.portion(row.n()));
            if (percent) {
                cells.add(few ? NONE : subject.typography().percent(row.share()));
                cells.add(few ? NONE : subject.typography().interval(row.low(), row.high()));
            }
            cells.add(few ? NONE : subject.told(row.positive()));
            cells.add(few ? NONE : subject.told(row.negative()));
            cells.add(few ? NONE : subject.told(row.neutral()));
            cells.add(row.severity() == 0 || subject.isFew(row.negative()) ? NONE
                    : subject.typography().decimal(row.severity(), 1));
            cells.add(few ? "" : subject.traces().of(row.trace(), subject.label(row.label())));
            rows.add(cells);
        }
        return new Table(subject.say("themes.table", subject.people(subject.base())), columns, rows,
                subject.say("themes.note"));
    }

    private List<Block> theme(FrequencyRow theme) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, subject.label(theme.label())));
        blocks.add(new Paragraph(List.of(Run.strong(subject.people(theme.n())), Run.of(figures(theme)))));
        List<FrequencyRow> codes = subject.codes().rows().stream()
                .filter(row -> row.scheme().equals(theme.scheme()) && subject.code(row).theme().equals(theme.code()))
                .toList();
        String subjects = codes.stream().limit(SUBJECTS)
                .map(row -> subject.say("themes.subject", subject.label(row.label()),
                        subject.told(row.n())))
                .collect(Collectors.joining(", "));
        if (codes.size() > 1) {
            blocks.add(Paragraph.of(subject.say(codes.size() > SUBJECTS ? "themes.subjects.first" : "themes.subjects",
                    subjects)));
        }
        return blocks;
    }

    private String figures(FrequencyRow theme) {
        List<String> tones = new ArrayList<>();
        if (theme.negative() > 0) {
            tones.add(toned("themes.negative", theme.negative()));
        }
        if (theme.positive() > 0) {
            tones.add(toned("themes.positive", theme.positive()));
        }
        if (theme.neutral() > 0) {
            tones.add(toned("themes.neutral", theme.neutral()));
        }
        String share = subject.themes().small()
                ? subject.say("themes.share.small", subject.typography().count(subject.base()))
                : subject.say("themes.share", subject.typography().percent(theme.share()),
                        subject.typography().interval(theme.low(), theme.high()));
        return share + (tones.isEmpty() ? "." : subject.say("essential.colon") + String.join(", ", tones) + ".");
    }

    private String toned(String key, int count) {
        return subject.isFew(count) ? subject.say(key + ".few", subject.told(count)) : subject.count(key, count);
    }

    private List<Quote> quotes(FrequencyRow theme) {
        QuoteBook.Section section = quotes.section();
        String key = theme.scheme() + ":" + theme.code();
        List<Quote> chosen = new ArrayList<>();
        section.ofTheme(key, Valence.POSITIVE).ifPresent(chosen::add);
        section.ofTheme(key, Valence.NEGATIVE).ifPresent(quote -> chosen.add(0, quote));
        if (theme.n() >= MANY) {
            section.ofTheme(key, Valence.NEGATIVE).ifPresent(quote -> chosen.add(1, quote));
        }
        if (chosen.isEmpty()) {
            section.ofTheme(key, Valence.NEUTRAL).ifPresent(chosen::add);
        }
        return chosen;
    }
}
