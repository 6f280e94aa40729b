package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;

/** What works: the subjects praised most, in the words of those who praise. */
public final class StrengthSection {

    private static final int ROWS = 6;
    private static final int QUOTES = 4;

    private StrengthSection() {
    }

    public static List<Block> of(Subject subject, QuoteBook quotes) {
        List<FrequencyRow> praised = subject.codes().byPraise().stream().limit(ROWS).toList();
        if (praised.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, subject.say("strengths")));
        blocks.add(Paragraph.of(subject.say("strengths.text")));
        List<List<String>> rows = new ArrayList<>();
        for (FrequencyRow row : praised) {
            rows.add(List.of(subject.label(row.label()), subject.label(subject.code(row).themeLabel()),
                    subject.portion(row.positive()), subject.told(row.negative()),
                    subject.isFew(row.positive()) || row.trace() == null ? ""
                            : subject.traces().of(row.trace().withValence(Valence.POSITIVE),
                                    subject.say("index.positive", subject.label(row.label())))));
        }
        blocks.add(new Table(subject.say("strengths.caption", subject.people(subject.base())), List.of(
                new Table.Column(subject.say("column.subject"), 5, false),
                new Table.Column(subject.say("column.theme"), 4, false),
                new Table.Column(subject.say("column.positive"), 2, true),
                new Table.Column(subject.say("column.negative"), 2, true),
                new Table.Column(subject.say("reference"), 2, false)), rows, ""));
        QuoteBook.Section section = quotes.section();
        List<Quote> chosen = new ArrayList<>();
        for (FrequencyRow row : praised) {
            if (chosen.size() < QUOTES) {
                section.ofCode(row.scheme() + ":" + row.code(), Valence.POSITIVE).ifPresent(chosen::add);
            }
        }
        blocks.addAll(chosen);
        return blocks;
    }
}
