package org.verbatelier.publish.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** The plan within a synthesis: what is done about what was said. */
public final class PlanSection {

    /** So many actions leave a page on a residence one page. */
    private static final int ONE_PAGE = 7;

    private PlanSection() {
    }

    /** The plan in a wide table; for an agency, the actions of its territory and those of the whole organisation. */
    public static List<Block> of(Subject subject) {
        Voice voice = subject.voice(PlanDocument.class);
        PlanReading plan = new PlanReading(subject.study());
        List<Block> blocks = new ArrayList<>();
        if (plan.actions().isEmpty()) {
            blocks.add(new Heading(1, voice.say("title")));
            blocks.add(Paragraph.of(voice.say("none")));
            return blocks;
        }
        PlanTables tables = new PlanTables(subject, voice, plan, new ActionSheet(voice, plan));
        blocks.add(new PageBreak(true));
        blocks.add(new Heading(1, voice.say("title")));
        blocks.add(Paragraph.of(voice.say("intro")));
        blocks.add(tables.overview());
        blocks.add(new PageBreak());
        blocks.addAll(tables.unanswered());
        return blocks;
    }

    /** What is done for a place: its own actions, then those of the whole organisation; no names for the public. */
    public static List<Block> ofPlace(Subject subject) {
        Voice voice = subject.voice(PlanDocument.class);
        PlanReading plan = new PlanReading(subject.study());
        ActionSheet sheet = new ActionSheet(voice, plan);
        Set<String> places = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        places.add(subject.placeName());
        places.addAll(subject.enclosing());
        Grid grid = new Grid(voice).words("column.action", 10).words("column.due", 4).words("column.state", 4);
        if (!subject.isPublic()) {
            grid.words("column.owner", 5);
        }
        List<Action> nearest = plan.byDueDate().stream()
                .sorted(Comparator.comparing((Action action) -> !subject.placeName().equalsIgnoreCase(
                        Objects.requireNonNullElse(action.getPerimeter(), ""))))
                .toList();
        int shown = 0;
        for (Action action : nearest) {
            boolean here = action.getPerimeter() == null || action.getPerimeter().isBlank()
                    || places.contains(action.getPerimeter());
            boolean hidden = subject.isPublic() && plan.isInternal(action);
            if (shown < ONE_PAGE && here && !hidden && action.getState() != ActionState.ABANDONED) {
                shown++;
                List<String> cells = new ArrayList<>(List.of(voice.label(action.getTitle()),
                        sheet.date(action.getDue()), sheet.state(action)));
                if (!subject.isPublic()) {
                    cells.add(voice.label(action.getOwner()));
                }
                grid.row(cells);
            }
        }
        return grid.isEmpty() ? List.of()
                : List.of(new Heading(1, voice.say("place.title")), grid.table(voice.say("place.caption"), ""));
    }
}
