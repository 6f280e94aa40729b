package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.verbatelier.analysis.CodeEntry;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;

/** The irritants by criticality, and a card for each of the first. */
public final class IrritantSection {

    private static final int ROWS = 12;
    private static final int CARDS = 3;
    private static final int QUOTES = 2;

    private final Subject subject;
    private final QuoteBook quotes;

    private IrritantSection(Subject subject, QuoteBook quotes) {
        this.subject = subject;
        this.quotes = quotes;
    }

    public static List<Block> of(Subject subject, QuoteBook quotes) {
        List<FrequencyRow> irritants = subject.codes().byCriticality().stream().limit(ROWS).toList();
        if (irritants.isEmpty()) {
            return List.of();
        }
        IrritantSection section = new IrritantSection(subject, quotes);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, subject.say("irritants")));
        blocks.add(Paragraph.of(subject.say("irritants.text")));
        blocks.add(section.table(irritants));
        irritants.stream().limit(CARDS).forEach(row -> blocks.addAll(section.card(row)));
        return blocks;
    }

    private Table table(List<FrequencyRow> irritants) {
        List<List<String>> rows = new ArrayList<>();
        for (FrequencyRow row : irritants) {
            CodeEntry code = subject.code(row);
            rows.add(List.of(subject.label(row.label()), row.code(), types(code), subject.portion(row.negative()),
                    subject.typography().decimal(row.severity(), 1),
                    subject.typography().decimal(row.criticality(), 2)));
        }
        return new Table(subject.say("irritants.caption", subject.people(subject.base())), List.of(
                new Table.Column(subject.say("column.irritant"), 9, false),
                new Table.Column(subject.say("column.code"), 4, false),
                new Table.Column(subject.say("column.type"), 6, false),
                new Table.Column(subject.say("column.negative"), 4, true),
                new Table.Column(subject.say("column.severity"), 3, true),
                new Table.Column(subject.say("column.criticality"), 3, true)), rows, subject.say("irritants.note"));
    }

    /** The types of irritant by name; a type that the product does not know is shown as the scheme writes it. */
    private String types(CodeEntry code) {
        return code.irritantTypes().stream()
                .map(type -> known(type) ? subject.say("type." + type) + " (" + type + ")" : type)
                .collect(Collectors.joining(", "));
    }

    private static boolean known(String type) {
        return type.matches("I([1-9]|10)");
    }

    private List<Block> card(FrequencyRow row) {
        CodeEntry code = subject.code(row);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, subject.label(row.label())));
        if (!code.definition().isEmpty()) {
            blocks.add(Paragraph.of(subject.label(code.definition())));
        }
        List<Run> runs = new ArrayList<>();
        runs.add(Run.strong(subject.people(row.negative())));
        runs.add(Run.of(subject.say("irritants.figures", subject.share(row.negative()),
                subject.typography().decimal(row.severity(), 1), subject.typography().decimal(row.criticality(), 2))));
        code.irritantTypes().stream().filter(IrritantSection::known).forEach(type -> runs.add(Run.of(" "
                + subject.say("irritants.type", subject.say("type." + type), subject.say("question." + type)))));
        blocks.add(new Paragraph(runs));
        QuoteBook.Section section = quotes.section();
        for (int i = 0; i < QUOTES; i++) {
            section.ofCode(row.scheme() + ":" + row.code(), Valence.NEGATIVE).ifPresent(blocks::add);
        }
        return blocks;
    }
}
