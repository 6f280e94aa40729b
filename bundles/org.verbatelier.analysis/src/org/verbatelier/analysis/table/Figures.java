package org.verbatelier.analysis.table;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.verbatelier.analysis.Base;
import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Frequencies;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.StudyEvidence;
import org.verbatelier.analysis.Weights;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.core.Study;

/**
 * The one place where tables of figures are made, for screens, command line and documents alike: they show the same
 * and hide the same. Immutable; tables may be made from several threads.
 *
 * <p>Every method throws {@link java.util.concurrent.CancellationException} once it is told to stop.
 */
public final class Figures {

    private final Evidence evidence;
    private final Disclosure disclosure;
    private final Weights weights;
    private final BooleanSupplier cancelled;
    private final SmallGroups small;

    private Figures(Evidence evidence, Disclosure disclosure, Weights weights, BooleanSupplier cancelled) {
        this.evidence = Objects.requireNonNull(evidence, "evidence");
        this.disclosure = Objects.requireNonNull(disclosure, "disclosure");
        this.weights = weights;
        this.cancelled = Objects.requireNonNull(cancelled, "cancelled");
        this.small = new SmallGroups(evidence, disclosure);
    }

    /** Figures of some evidence, without weights, with the usual rule for small groups. */
    public static Figures of(Evidence evidence) {
        return new Figures(evidence, Disclosure.DEFAULT, null, () -> false);
    }

    /**
     * Figures of a study as it is now, with its rule for small groups; call it inside {@link Study#read} when another
     * thread may write.
     */
    public static Figures of(Study study) {
        return of(StudyEvidence.of(study)).with(new Disclosure(Math.max(1, study.header().getThreshold())));
    }

    /** The same figures of other evidence, such as the same words seen through another scheme. */
    public Figures of(Evidence other, Weights otherWeights) {
        return new Figures(other, disclosure, otherWeights, cancelled);
    }

    /** The same with another rule for small groups. */
    public Figures with(Disclosure other) {
        return new Figures(evidence, other, weights, cancelled);
    }

    /** The same with weighted shares beside raw ones; null for none. */
    public Figures with(Weights other) {
        return new Figures(evidence, disclosure, other, cancelled);
    }

    /** The same, given up as soon as {@code other} says so; it is asked often and must be quick. */
    public Figures cancelledBy(BooleanSupplier other) {
        return new Figures(evidence, disclosure, weights, other);
    }

    public Evidence evidence() {
        return evidence;
    }

    public Disclosure disclosure() {
        return disclosure;
    }

    /** How often each theme or code is mentioned. */
    public FrequencyTable frequencies(Grouping by, BaseKind base, EvidenceFilter filter) {
        Selection selection = Selection.of(evidence, filter);
        if (small.hides(selection)) {
            return new FrequencyTable(new Base(base, -1), by, filter, true, Double.NaN, List.of());
        }
        return new Frequencies(evidence, weights, cancelled).table(by, base, filter);
    }

    /**
     * Themes or codes by the values of a variable. A residence is nested in its agency when there is a variable for it.
     *
     * @throws IllegalArgumentException when the evidence has no such variable
     */
    public CrossTable cross(Grouping by, BaseKind base, EvidenceFilter filter, String variable) {
        return new CrossTabulation(Selection.of(evidence, filter), base, by, variable, disclosure, weights, cancelled)
                .table();
    }

    /** Themes or codes by wave, in order of time as their names tell it. */
    public WaveTable waves(Grouping by, BaseKind base, EvidenceFilter filter) {
        return new Slices(Selection.of(evidence, filter), by, base, disclosure.threshold(), small, weights, cancelled)
                .waves();
    }

    /**
     * Themes or codes by periods of some months, one beginning every {@code step} months: with a step shorter than the
     * length they roll. Respondents without a date are left out.
     *
     * @param months length of a period, 1 or more
     * @param step months from one beginning to the next, 1 or more
     */
    public WaveTable periods(Grouping by, BaseKind base, EvidenceFilter filter, int months, int step) {
        return new Slices(Selection.of(evidence, filter), by, base, disclosure.threshold(), small, weights, cancelled)
                .periods(months, step);
    }

    /** Irritants by frequency and severity, over respondents. */
    public PriorityTable priorities(Grouping by, EvidenceFilter filter) {
        return Priorities.of(figures(Selection.of(evidence, filter), by), by, filter);
    }

    /** Themes or codes that the same units mention. */
    public CoOccurrenceTable coOccurrences(Grouping by, BaseKind base, EvidenceFilter filter) {
        Selection selection = Selection.of(evidence, filter);
        return CoOccurrences.of(selection, base, by, small.hides(selection), cancelled);
    }

    /** How respondents scored; those who express nothing count too. */
    public Scores scores(EvidenceFilter filter, String variable, Scores.Scale scale) {
        return scores(filter).distribution(variable, scale);
    }

    /** Scores of those who complain of each theme or code, beside the others. */
    public ScoreTable scoresBy(Grouping by, EvidenceFilter filter, String variable, Scores.Scale scale) {
        return scores(filter).byTheme(by, variable, scale, cancelled);
    }

    /** Closed questions by importance and performance; only scores asked of the same respondents. */
    public ImportanceTable importance(EvidenceFilter filter, String overall, List<String> items) {
        return scores(filter).importance(overall, items);
    }

    /** Aggregate scores beside the negative mentions of the themes and codes they name. */
    public IndicatorTable indicators(EvidenceFilter filter, List<ClosedScore> scores) {
        Selection selection = Selection.of(evidence, filter);
        return Indicators.of(selection, scores, small.hides(selection), cancelled);
    }

    /**
     * Negative mentions before and after an action.
     *
     * @param before whose words count as before, such as a wave or a period
     * @param after whose words count as after
     * @param variable what tells where people are, such as the residence
     * @param perimeter its values where the action was taken; all others are the rest
     */
    public BeforeAfterTable beforeAfter(Grouping by, EvidenceFilter before, EvidenceFilter after, String variable,
            Set<String> perimeter) {
        Set<String> elsewhere = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        elsewhere.addAll(evidence.categories(variable).values());
        perimeter.forEach(elsewhere::remove);
        if (elsewhere.isEmpty() || perimeter.isEmpty()) {
            throw new IllegalArgumentException("a perimeter and a rest");
        }
        List<GroupFigures> groups = Stream.of(perimeter, elsewhere)
                .flatMap(places -> Stream.of(before, after).map(time -> time.withOnly(variable, places)))
                .map(filter -> figures(Selection.of(evidence, filter), by)).toList();
        return BeforeAfter.of(groups.get(0), groups.get(1), groups.get(2), groups.get(3));
    }

    /**
     * How many people there are in the groups that one variable, or two together, make, and which may be named.
     *
     * @param variables one or two names
     * @throws IllegalArgumentException when there is no such variable, or not one or two
     */
    public Groups groups(EvidenceFilter filter, List<String> variables) {
        return Groups.of(Selection.of(evidence, filter), variables, disclosure);
    }

    private GroupFigures figures(Selection selection, Grouping by) {
        return new GroupFigures(Counts.of(selection, by, BaseKind.RESPONDENTS, weights, cancelled), new int[1],
                selection.filter(), small.hides(selection));
    }

    private ScoreFigures scores(EvidenceFilter filter) {
        Selection selection = Selection.of(evidence, filter);
        return new ScoreFigures(selection, disclosure, small.hides(selection));
    }
}
