package org.verbatelier.publish.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.verbatelier.analysis.plan.PlanReminders;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/**
 * What a plan still lacks before it can be shown: every irritant answered or dismissed in writing, every action proven,
 * led, dated. Late means late on the day of the document, which is that of the last change.
 */
final class PlanChecks {

    private static final int NAMED = 3;
    /** What is on the way is no lack. */
    private static final Set<PlanReminders.Kind> NO_LACK = Set.of(PlanReminders.Kind.PROMISE_OPEN);

    private PlanChecks() {
    }

    /** One sentence for each kind of thing that is missing; empty when nothing is. */
    static List<String> missing(Subject subject, Voice voice, PlanFigures figures) {
        Map<PlanReminders.Kind, List<String>> titles = new TreeMap<>();
        for (PlanReminders.Reminder reminder : PlanReminders.of(subject.study(), figures.irritants(), 0,
                subject.date())) {
            if (!NO_LACK.contains(reminder.kind()) && reminder.entry() instanceof PlanEntry entry) {
                titles.computeIfAbsent(reminder.kind(), kind -> new ArrayList<>()).add(voice.label(entry.getTitle()));
            }
        }
        List<String> missing = new ArrayList<>();
        titles.forEach((kind, entries) -> {
            String named = entries.stream().limit(NAMED).collect(Collectors.joining(voice.typography().separator()));
            missing.add(voice.count("check." + kind, entries.size(), entries.size() > NAMED ? named + "…" : named));
        });
        return missing;
    }
}
