package org.verbatelier.publish.internal.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.verbatelier.core.HistoryEntry;
import org.verbatelier.core.StudyEvent;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.AddScheme;
import org.verbatelier.core.operation.ImportSource;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RemoveNode;
import org.verbatelier.core.operation.RemoveScheme;
import org.verbatelier.core.operation.RemoveSource;
import org.verbatelier.core.operation.ReplaceCode;
import org.verbatelier.core.operation.ReplaceSuggestions;
import org.verbatelier.core.operation.SetFeature;
import org.verbatelier.core.operation.SetValues;
import org.verbatelier.core.operation.Together;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** Who changed what on which day, from the journal: a line for each day and person, so that years fit on some pages. */
final class ChangeLog {

    private record Day(LocalDate day, String coder) implements Comparable<Day> {

        @Override
        public int compareTo(Day other) {
            int days = day.compareTo(other.day);
            return days != 0 ? days : coder.compareTo(other.coder);
        }
    }

    private ChangeLog() {
    }

    static List<Block> of(Subject subject, Voice voice) {
        Map<Day, Map<String, Integer>> days = new TreeMap<>();
        int size = subject.study().historySize();
        for (int i = 1; i < size; i++) {
            HistoryEntry entry = subject.study().history(i);
            Day day = new Day(entry.time().atZone(ZoneOffset.UTC).toLocalDate(), entry.coder());
            String kind = entry.kind() == StudyEvent.Kind.UNDONE ? "change.undone" : kind(entry.operation());
            days.computeIfAbsent(day, key -> new TreeMap<>()).merge(kind, 1, Integer::sum);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, voice.say("log")));
        blocks.add(Paragraph.of(voice.say("log.text", voice.typography().count(Math.max(0, size - 1)))));
        Grid grid = new Grid(voice).words("column.day", 4).words("column.who", 5).words("column.what", 14);
        days.forEach((day, kinds) -> grid.row(voice.typography().date(day.day()), day.coder(), kinds.entrySet().stream()
                .map(kind -> voice.count(kind.getKey(), kind.getValue())).collect(Collectors.joining(", "))));
        if (!grid.isEmpty()) {
            blocks.add(grid.table(voice.say("log.caption"), ""));
        }
        return blocks;
    }

    private static String kind(Operation operation) {
        return switch (operation) {
            case Together together -> together.operations().isEmpty() ? "change.other"
                    : kind(together.operations().getFirst());
            case ImportSource imported -> "change.import";
            case RemoveSource removed -> "change.import";
            case AddScheme added -> "change.codebook";
            case RemoveScheme removed -> "change.codebook";
            case ReplaceCode replaced -> "change.codebook";
            case AddCodings added -> "change.coding";
            case ReplaceSuggestions replaced -> "change.rules";
            case AddNode added -> target(added.parent());
            case RemoveNode removed -> "change.entry";
            case MoveNode moved -> "change.entry";
            case SetFeature set -> target(set.target());
            case SetValues set -> target(set.target());
            default -> "change.other";
        };
    }

    private static String target(String target) {
        return target.startsWith("scheme") || target.startsWith("theme") || target.startsWith("code")
                ? "change.codebook"
                : "change.entry";
    }
}
