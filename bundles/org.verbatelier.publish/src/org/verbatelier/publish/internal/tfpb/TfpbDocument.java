package org.verbatelier.publish.internal.tfpb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.verbatelier.analysis.Crosswalks;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.catalogue.Catalogue;
import org.verbatelier.analysis.catalogue.CatalogueEntry;
import org.verbatelier.analysis.plan.TfpbReport;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.analysis.suppression.Visibility;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.model.plan.Action;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.plan.ActionSheet;
import org.verbatelier.publish.internal.plan.PlanDocument;
import org.verbatelier.publish.internal.plan.PlanReading;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/**
 * The yearly report on the abatement of the property tax in priority areas: for each of the eight axes of the agreement,
 * what people of these areas said, what was done, for how much, and what came of it. Axes without anything are there too.
 */
public final class TfpbDocument {

    private static final int PRAISE = 3;

    private static final Set<String> OUTSIDE = Set.of("non", "no", "0", "false", "faux", "n", "hors qpv", "hors");

    private final Subject subject;
    private final Voice voice;
    private final PlanReading plan;
    private final ActionSheet sheet;
    private final List<CatalogueEntry> axes;
    private final TfpbReport report;
    private final TfpbReport.Section total;
    private final Evidence seen;
    private final List<Action> actions;
    private final List<Block> blocks = new ArrayList<>();

    private TfpbDocument(Subject subject) {
        this.subject = subject;
        this.voice = subject.voice(TfpbDocument.class);
        this.plan = new PlanReading(subject.study());
        this.sheet = new ActionSheet(subject.voice(PlanDocument.class), plan);
        Locale locale = subject.options().locale();
        this.axes = Catalogue.in(locale).tfpbAxes();
        this.report = TfpbReport.of(subject.study(), subject.figures(), inside(subject), null);
        this.seen = Crosswalks.through(subject.evidence(), Crosswalks.TFPB, locale);
        this.total = report.sections().getFirst();
        this.actions = plan.byDueDate().stream()
                .filter(action -> action.getTfpbAxis() != null && !action.getTfpbAxis().isBlank()).toList();
    }

    public static Composition compose(Study study, SynthesisOptions options) {
        return new TfpbDocument(Subject.of(study, options)).compose();
    }

    /** The people of priority areas: those whose QPV is not «non»; everybody when no variable tells. */
    private static EvidenceFilter inside(Subject subject) {
        String variable = subject.variable(VariableRole.QPV);
        Set<String> inside = variable == null ? Set.of()
                : subject.evidence().respondents().stream().map(one -> one.value(variable).strip())
                        .filter(value -> !value.isEmpty() && !OUTSIDE.contains(value.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(TreeSet::new));
        return inside.isEmpty() ? subject.everywhere() : subject.everywhere().withOnly(variable, inside);
    }

    private Composition compose() {
        QuoteBook quotes = new QuoteBook(subject);
        List<Quote> praise = quotes.praise(PRAISE);
        blocks.add(new Heading(1, voice.say("overview")));
        blocks.add(Paragraph.of(voice.say("overview.text")));
        blocks.add(totals());
        blocks.add(overview());
        for (CatalogueEntry axis : axes) {
            subject.options().check();
            axis(axis, quotes);
        }
        blocks.add(new Heading(1, voice.say("places")));
        blocks.add(places());
        blocks.addAll(quotes.praised(praise));
        blocks.addAll(subject.traces().index());
        return new Composition(new Document(
                subject.metadata(voice.say("title"), Layout.REPORT, List.of(voice.say("keyword"))), blocks),
                quotes.warnings());
    }

    private KeyFigures totals() {
        return new KeyFigures(List.of(
                new KeyFigures.Figure(base() < 0 ? "–" : voice.typography().count(base()),
                        voice.say("figure.heard"), ""),
                new KeyFigures.Figure(voice.typography().count(actions.size()), voice.say("figure.actions"), ""),
                new KeyFigures.Figure(money(actions, Action::getAmountPlanned), voice.say("figure.planned"), ""),
                new KeyFigures.Figure(money(actions, Action::getAmountRealised), voice.say("figure.realised"), ""),
                new KeyFigures.Figure(money(actions, Action::getAmountValued), voice.say("figure.valued"), "")));
    }

    private String money(List<Action> some, Function<Action, BigDecimal> amount) {
        return sheet.euros(some.stream().map(amount).filter(value -> value != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Table overview() {
        Grid grid = new Grid(voice).words("column.axis", 10).numbers("column.negative", 4).numbers("column.actions", 3)
                .numbers("column.planned", 4).numbers("column.realised", 4).numbers("column.valued", 4)
                .words("reference", 3);
        for (CatalogueEntry axis : axes) {
            TfpbReport.Line line = line(total, axis);
            grid.row(label(axis), told(line), voice.typography().count(line.actions().size()),
                    sheet.euros(line.planned()),
                    sheet.euros(line.realised()), sheet.euros(line.valued()), reference(axis, line));
        }
        grid.row(voice.say("total"), "", voice.typography().count(actions.size()),
                money(actions, Action::getAmountPlanned), money(actions, Action::getAmountRealised),
                money(actions, Action::getAmountValued), "");
        return grid.table(voice.say("overview.caption", base() < 0 ? "–" : subject.people(base())),
                voice.say("overview.note"));
    }

    /** People of priority areas who had their say; -1 when they are too few to be told. */
    private int base() {
        return total.lines().getFirst().base();
    }

    private String told(TfpbReport.Line line) {
        if (line.visibility() != Visibility.SHOWN) {
            return line.visibility() == Visibility.FEW ? subject.say("few", Disclosure.FEW) : Table.WITHHELD;
        }
        return line.base() < FrequencyTable.SMALL_BASE || line.needs() == 0
                ? subject.say("portion.small", voice.typography().count(line.needs()),
                        voice.typography().count(line.base()))
                : subject.say("portion", voice.typography().count(line.needs()),
                        voice.typography().percent((double) line.needs() / line.base()));
    }

    private List<Evidence.Mark> marks(TfpbReport.Line line) {
        return line.trace() == null ? List.of() : line.trace().withValence(Valence.NEGATIVE).marks(seen);
    }

    private String reference(CatalogueEntry axis, TfpbReport.Line line) {
        List<String> texts = marks(line).stream().map(mark -> seen.texts().get(mark.text()).id()).toList();
        return texts.isEmpty() ? "" : subject.traces().of(axis.id(), voice.say("trace", label(axis)), texts);
    }

    private static TfpbReport.Line line(TfpbReport.Section section, CatalogueEntry axis) {
        return section.lines().stream().filter(line -> line.axis().equals(axis.id())).findFirst().orElseThrow();
    }

    private void axis(CatalogueEntry axis, QuoteBook quotes) {
        TfpbReport.Line line = line(total, axis);
        List<Action> own = line.actions();
        blocks.add(new Heading(1, label(axis)));
        blocks.add(Paragraph.of(line.needs() == 0 ? voice.say("need.none") : voice.say("need", told(line))));
        quotes.section().amongMarks(marks(line), Valence.NEGATIVE).ifPresent(blocks::add);
        if (own.isEmpty()) {
            blocks.add(Paragraph.of(voice.say("actions.none")));
            return;
        }
        Grid grid = new Grid(voice).words("column.action", 9).words("column.place", 6).words("column.state", 4)
                .numbers("column.planned", 4).numbers("column.realised", 4).numbers("column.valued", 4)
                .words("column.effect", 8);
        own.forEach(action -> grid.row(sheet.title(action), place(action), sheet.state(action),
                sheet.euros(action.getAmountPlanned()), sheet.euros(action.getAmountRealised()),
                sheet.euros(action.getAmountValued()), sheet.result(action)));
        blocks.add(grid.table(voice.say("actions.caption", axis.id()), ""));
    }

    private Table places() {
        Grid grid = new Grid(voice).words("column.place", 8).words("column.axes", 6).numbers("column.actions", 3)
                .numbers("column.planned", 4).numbers("column.realised", 4).numbers("column.valued", 4);
        report.sections().stream().filter(section -> section != total)
                .filter(section -> section.lines().stream().anyMatch(line -> !line.actions().isEmpty()))
                .forEach(section -> row(grid, place(section), section));
        row(grid, voice.say("total"), total);
        return grid.table(voice.say("places.caption"), voice.say("places.note"));
    }

    private void row(Grid grid, String place, TfpbReport.Section section) {
        grid.row(place, section.lines().stream().filter(line -> !line.actions().isEmpty()).map(TfpbReport.Line::axis)
                .collect(Collectors.joining(", ")),
                voice.typography().count(section.lines().stream().mapToInt(line -> line.actions().size()).sum()),
                sheet.euros(section.sum(TfpbReport.Line::planned)), sheet.euros(section.sum(TfpbReport.Line::realised)),
                sheet.euros(section.sum(TfpbReport.Line::valued)));
    }

    private String place(TfpbReport.Section section) {
        return section.qpv().isEmpty() ? voice.label(section.residence())
                : section.residence().isEmpty() ? voice.say("place.qpv", section.qpv())
                        : voice.say("place", voice.label(section.residence()), section.qpv());
    }

    private String place(Action action) {
        String perimeter = sheet.perimeter(action.getPerimeterLevel(), action.getPerimeter());
        String qpv = action.getQpv() == null ? "" : action.getQpv();
        return qpv.isBlank() ? perimeter : perimeter.isEmpty() ? qpv : voice.say("place", perimeter, qpv);
    }

    private String label(CatalogueEntry axis) {
        return voice.say("axis", axis.id(), voice.label(axis.label()));
    }
}
