package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.CodeEntry;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.internal.subject.Subject;

/** What a reader who stops here should know: three strengths, three irritants, what is rare but grave. */
public final class EssentialSection {

    private static final int TOP = 3;
    private static final int CRITICAL = 4;
    /** Mean severity from which a rarely mentioned subject deserves a line of its own. */
    private static final double GRAVE = 3.5;

    private final Subject subject;

    private EssentialSection(Subject subject) {
        this.subject = subject;
    }

    /** What is said in place of everything else when nothing is coded. */
    public static List<Block> nothing(Subject subject) {
        return List.of(new Heading(1, subject.say("essential")), Paragraph.of(subject.say("essential.nothing")));
    }

    public static List<Block> of(Subject subject) {
        return new EssentialSection(subject).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, subject.say("essential")));
        blocks.add(figures());
        List<FrequencyRow> praised = subject.codes().byPraise().stream().limit(TOP).toList();
        if (!praised.isEmpty()) {
            blocks.add(new Heading(3, subject.say("essential.strengths")));
            blocks.add(list(praised, row -> subject.say("essential.strength", subject.people(row.positive()),
                    subject.share(row.positive()))));
        }
        List<FrequencyRow> irritants = subject.codes().byCriticality().stream().limit(TOP).toList();
        if (!irritants.isEmpty()) {
            blocks.add(new Heading(3, subject.say("essential.irritants")));
            blocks.add(list(irritants, row -> subject.isFew(row.negative())
                    ? subject.say("essential.irritant.few", subject.people(row.negative()),
                            subject.share(row.negative()))
                    : subject.say("essential.irritant", subject.people(row.negative()), subject.share(row.negative()),
                            subject.typography().decimal(row.severity(), 1),
                            subject.typography().decimal(row.criticality(), 2))));
        }
        grave(irritants).filter(row -> !subject.isFew(row.negative()))
                .ifPresent(row -> blocks.add(new Notice(subject.say("essential.grave"),
                        subject.say("essential.grave.text", subject.label(row.label()), subject.people(row.negative()),
                                subject.typography().decimal(row.severity(), 1)))));
        urgent(blocks);
        return blocks;
    }

    private KeyFigures figures() {
        FrequencyRow people = subject.whole(BaseKind.RESPONDENTS);
        FrequencyRow passages = subject.whole(BaseKind.PASSAGES);
        FrequencyRow first = subject.themes().rows().get(0);
        return new KeyFigures(List.of(
                new KeyFigures.Figure(subject.typography().count(subject.base()),
                        subject.heard(), subject.count("passages", passages.n())),
                figure(people.negative(), subject.say("figure.negative")),
                figure(people.positive(), subject.say("figure.positive")),
                figure(first.n(), subject.say("figure.first",
                        subject.typography().quoted(subject.label(first.label()))))));
    }

    private KeyFigures.Figure figure(int count, String label) {
        String value = subject.themes().small() ? subject.portion(count) : subject.share(count);
        return new KeyFigures.Figure(value, label, subject.people(count));
    }

    private BulletList list(List<FrequencyRow> rows, Function<FrequencyRow, String> figure) {
        List<Paragraph> items = new ArrayList<>();
        for (FrequencyRow row : rows) {
            CodeEntry code = subject.code(row);
            items.add(new Paragraph(List.of(Run.strong(subject.label(row.label())),
                    Run.muted(" (" + subject.label(code.themeLabel()) + ")"),
                    Run.of(subject.say("essential.colon") + figure.apply(row)))));
        }
        return new BulletList(items);
    }

    /** The gravest subject that the ranking by criticality hides because few mention it. */
    private Optional<FrequencyRow> grave(List<FrequencyRow> irritants) {
        Set<FrequencyRow> told = new HashSet<>(irritants);
        return subject.codes().byCriticality().stream().filter(row -> !told.contains(row) && row.severity() >= GRAVE)
                .max(Comparator.comparingInt(FrequencyRow::negative).thenComparingDouble(FrequencyRow::severity)
                        .thenComparing(FrequencyRow::code, Comparator.reverseOrder()));
    }

    private void urgent(List<Block> blocks) {
        Map<Integer, Set<String>> urgent = new LinkedHashMap<>();
        Map<String, Integer> labels = new LinkedHashMap<>();
        for (Evidence.Mark mark : subject.evidence().marks()) {
            CodeEntry code = subject.evidence().code(mark.code());
            boolean counted = subject.filter().accepts(subject.evidence().respondentOf(mark))
                    && (subject.filter().scheme() == null || subject.filter().scheme().equals(code.scheme()));
            if (counted && mark.valence() == Valence.NEGATIVE && mark.severity() >= CRITICAL) {
                int respondent = subject.evidence().texts().get(mark.text()).respondent();
                if (urgent.computeIfAbsent(respondent, key -> new HashSet<>()).add(mark.code())) {
                    labels.merge(code.themeLabel(), 1, Integer::sum);
                }
            }
        }
        if (!urgent.isEmpty()) {
            String themes = labels.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                    .thenComparing(Map.Entry.comparingByKey())).map(entry -> subject.label(entry.getKey()))
                    .collect(Collectors.joining(", "));
            blocks.add(new Notice(subject.say("essential.urgent"),
                    subject.isFew(urgent.size())
                            ? subject.say("essential.urgent.few", subject.told(urgent.size()), themes)
                            : subject.count("essential.urgent.text", urgent.size(), themes)));
        }
    }
}
