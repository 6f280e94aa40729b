package org.verbatelier.presentation.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.verbatelier.analysis.Base;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Period;
import org.verbatelier.analysis.table.BeforeAfterTable;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Level;
import org.verbatelier.presentation.figures.FigureTable.Cell;

/** Complaints before and after an action, where it was taken and elsewhere; descriptive, other things changed too. */
final class BeforeAfterMaker implements FigureMaker {

    private static final Map<Level, VariableRole> PLACES = Map.of(Level.RESIDENCE, VariableRole.RESIDENCE, Level.AGENCY,
            VariableRole.AGENCY, Level.QPV, VariableRole.QPV);

    /** What must be known of an action. */
    private record Taken(String id, String title, String variable, Set<String> perimeter, LocalDate day) {}

    @Override
    public Figure make(FigureContext context) {
        Sentences say = new Sentences(context);
        List<Taken> actions = actions(context);
        if (actions.isEmpty()) {
            return Figure.empty(context.request(), say.title(""), context.text("empty.actions"));
        }
        Taken taken = actions.stream().filter(one -> one.id().equals(context.request().detail())).findFirst()
                .orElse(actions.getFirst());
        List<Choice> offered = actions.stream().map(one -> new Choice(one.id(), one.title())).toList();
        Optional<EvidenceFilter[]> sides = sides(context, taken);
        if (sides.isEmpty()) {
            return Figure.empty(context.request(), say.title(taken.title()), context.text("empty.before"))
                    .offering(offered);
        }
        BeforeAfterTable table = context.figures().beforeAfter(context.request().by(), sides.get()[0],
                sides.get()[1], taken.variable(), taken.perimeter());
        if (table.rows().isEmpty()) {
            return Figure.empty(context.request(), say.title(taken.title()), context.text("empty.negative"))
                    .offering(offered);
        }
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).words("row." + context.request().by().name())
                .numbers("before").numbers("after").numbers("change").numbers("before.elsewhere")
                .numbers("after.elsewhere").numbers("change.elsewhere").numbers("net").numbers("net.bounds");
        for (BeforeAfterTable.Row row : table.rows()) {
            List<Cell> all = new ArrayList<>(List.of(cells.name(row.code(), row.label(), null)));
            all.addAll(List.of(cells.of(row.before()), cells.of(row.after()), cells.points(row.change()),
                    cells.of(row.beforeElsewhere()), cells.of(row.afterElsewhere()),
                    cells.points(row.changeElsewhere()),
                    WavesMaker.looking(cells.points(row.net()), row.net()), cells.bounds(row.net())));
            made.row(all);
        }
        String sizes = table.bases().stream().map(Base::n)
                .map(n -> n < 0 ? context.text("cell.hidden") : context.typography().count(n))
                .collect(Collectors.joining(", "));
        return new Figure(context.request().withDetail(taken.id()), say.title(taken.title()),
                context.text("base.beforeAfter", sizes), List.of(say.note("beforeAfter"), say.note("newcombe")),
                made.table(), context.charts().beforeAfter(table).orElse(null), context.evidence(), null)
                .offering(offered);
    }

    private static List<Taken> actions(FigureContext context) {
        return context.study().read(() -> context.study().plan().getPlans().stream()
                .flatMap(plan -> plan.getAxes().stream()).flatMap(axis -> axis.getActions().stream())
                .filter(action -> PLACES.containsKey(action.getPerimeterLevel())
                        && action.getPerimeter() != null && !action.getPerimeter().isBlank())
                .map(action -> taken(context, action)).flatMap(Optional::stream).toList());
    }

    private static Optional<Taken> taken(FigureContext context, Action action) {
        VariableRole role = PLACES.get(action.getPerimeterLevel());
        LocalDate day = action.getDone() == null ? action.getStart() : action.getDone();
        Set<String> perimeter = Arrays.stream(action.getPerimeter().split("\\s*;\\s*")).map(String::strip)
                .filter(place -> !place.isEmpty()).collect(Collectors.toSet());
        return context.study().corpus().variables().stream().filter(variable -> variable.getRole() == role)
                .map(Variable::getName).findFirst().map(variable -> new Taken(action.getId(),
                        action.getTitle() == null ? action.getId() : action.getTitle(), variable, perimeter, day));
    }

    /** By the day of the action where people have days, else from the first wave to the last. */
    private static Optional<EvidenceFilter[]> sides(FigureContext context, Taken taken) {
        EvidenceFilter filter = context.filter();
        List<Evidence.Respondent> people = context.codings().respondents();
        if (taken.day() != null && people.stream().anyMatch(person -> person.date() != null
                && person.date().isBefore(taken.day()))
                && people.stream().anyMatch(person -> person.date() != null
                        && !person.date().isBefore(taken.day()))) {
            return Optional.of(new EvidenceFilter[] { filter.withPeriod(new Period(null, taken.day().minusDays(1))),
                    filter.withPeriod(new Period(taken.day(), null)) });
        }
        List<String> waves = people.stream().map(Evidence.Respondent::wave).filter(wave -> !wave.isBlank()).distinct()
                .sorted().toList();
        return waves.size() < 2 ? Optional.empty()
                : Optional.of(new EvidenceFilter[] { filter.withWaves(Set.of(waves.getFirst())),
                        filter.withWaves(Set.of(waves.getLast())) });
    }
}
