package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.verbatelier.analysis.CodeEntry;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.table.PriorityTable;
import org.verbatelier.chart.Charts;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.irritants.IrritantCard;
import org.verbatelier.publish.internal.plan.PlanDocument;
import org.verbatelier.publish.internal.plan.PlanFigures;
import org.verbatelier.publish.internal.plan.PlanReading;
import org.verbatelier.publish.internal.subject.Drawn;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;

/** The irritants by criticality, and a card for each of the first. */
public final class IrritantSection {

    private static final int ROWS = 12;
    private static final int POINTS = 10;
    private static final int CARDS = 4;

    private final Subject subject;
    private final IrritantCard card;

    private IrritantSection(Subject subject, QuoteBook quotes) {
        this.subject = subject;
        this.card = new IrritantCard(subject, quotes);
    }

    public static List<Block> of(Subject subject, QuoteBook quotes) {
        List<FrequencyRow> irritants = subject.codes().byCriticality().stream()
                .filter(row -> !subject.isFew(row.negative())).limit(ROWS).toList();
        PlanReading plan = new PlanReading(subject.study());
        if (irritants.isEmpty() && plan.irritants().isEmpty()) {
            return List.of();
        }
        IrritantSection section = new IrritantSection(subject, quotes);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, subject.say("irritants")));
        blocks.add(Paragraph.of(subject.say("irritants.text")));
        if (!irritants.isEmpty()) {
            if (!subject.ofPlace()) {
                PriorityTable all = subject.figures().priorities(Grouping.CODE, subject.filter());
                blocks.addAll(Drawn.of(new Charts(subject.options().locale()).matrix(new PriorityTable(all.base(),
                        all.by(), all.filter(), all.suppressed(), all.frequencyCut(), all.severityCut(),
                        all.points().stream().limit(POINTS).toList()))));
            }
            blocks.add(section.table(irritants));
        }
        blocks.addAll(section.cards(irritants, plan));
        return blocks;
    }

    private Table table(List<FrequencyRow> irritants) {
        List<List<String>> rows = new ArrayList<>();
        for (FrequencyRow row : irritants) {
            CodeEntry code = subject.code(row);
            rows.add(List.of(subject.label(row.label()), row.code(),
                    code.irritantTypes().stream().map(card::type).collect(Collectors.joining(", ")),
                    subject.portion(row.negative()), subject.typography().decimal(row.severity(), 1),
                    subject.typography().decimal(row.criticality(), 2),
                    row.trace() == null ? ""
                            : subject.traces().of(row.trace().withValence(Valence.NEGATIVE),
                                    subject.say("index.negative", subject.label(row.label())))));
        }
        return new Table(subject.say("irritants.caption", subject.people(subject.base())), List.of(
                new Table.Column(subject.say("column.irritant"), 9, false),
                new Table.Column(subject.say("column.code"), 4, false),
                new Table.Column(subject.say("column.type"), 6, false),
                new Table.Column(subject.say("column.negative"), 4, true),
                new Table.Column(subject.say("column.severity"), 3, true),
                new Table.Column(subject.say("column.criticality"), 3, true),
                new Table.Column(subject.say("reference"), 4, false)), rows, subject.say("irritants.note"));
    }

    /** The cards of the register, most critical first; of the most critical subjects while it is empty. */
    private List<Block> cards(List<FrequencyRow> irritants, PlanReading plan) {
        List<Block> blocks = new ArrayList<>();
        if (plan.irritants().isEmpty()) {
            irritants.stream().limit(CARDS).forEach(row -> {
                blocks.add(new Heading(2, subject.label(row.label())));
                blocks.addAll(card.of(row));
            });
            return blocks;
        }
        PlanFigures figures = new PlanFigures(subject, subject.voice(PlanDocument.class), plan);
        plan.irritants().stream().filter(this::isHere).sorted(figures.mostCritical()).limit(CARDS)
                .forEach(irritant -> {
                    blocks.add(new Heading(2, subject.label(irritant.getTitle())));
                    blocks.addAll(card.of(irritant, plan, figures));
                });
        return blocks;
    }

    /** Whether an irritant is met in the place of the document. */
    private boolean isHere(Irritant irritant) {
        String perimeter = irritant.getPerimeter();
        return subject.placeName().isEmpty() || perimeter == null || perimeter.isBlank()
                || perimeter.equalsIgnoreCase(subject.placeName());
    }
}
