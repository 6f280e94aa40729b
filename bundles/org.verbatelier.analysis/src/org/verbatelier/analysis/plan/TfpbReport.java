package org.verbatelier.analysis.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Trace;
import org.verbatelier.analysis.catalogue.Catalogue;
import org.verbatelier.analysis.catalogue.CatalogueEntry;
import org.verbatelier.analysis.suppression.Visibility;
import org.verbatelier.analysis.table.Figures;
import org.verbatelier.core.Study;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Level;

/**
 * The yearly report on the abatement of property tax in priority neighbourhoods: by neighbourhood and residence, for each
 * of the eight axes, empty ones too, what tenants ask for, what is done, what it costs and what it brought about.
 *
 * @param year the year reported on; null for all
 * @param sections the whole first, then neighbourhoods and residences
 */
public record TfpbReport(Integer year, List<Section> sections) {

    /** The axes, in order: T1 to T8. */
    public static final List<String> AXES = Catalogue.in(Locale.FRENCH).tfpbAxes().stream().map(CatalogueEntry::id)
            .toList();

    public TfpbReport {
        sections = List.copyOf(sections);
    }

    /**
     * A place.
     *
     * @param qpv code of the neighbourhood; empty when it is not known, and for the whole
     * @param residence name of the residence; empty for a whole neighbourhood, and for the whole
     * @param lines one an axis, in order
     */
    public record Section(String qpv, String residence, List<Line> lines) {

        /** Whether it is the whole. */
        public boolean isTotal() {
            return qpv.isEmpty() && residence.isEmpty();
        }

        /** The sum of an amount over the axes; null when no action states it. */
        public BigDecimal sum(Function<Line, BigDecimal> amount) {
            return add(lines.stream().map(amount));
        }
    }

    /**
     * An axis in a place.
     *
     * @param axis T1 to T8
     * @param visibility whether the needs may be shown
     * @param needs respondents there who complain of something that the axis answers; -1 when hidden
     * @param base respondents there who express something; -1 when hidden
     * @param trace the way to their words; null when hidden or none
     * @param irritants irritants with a code that the axis answers; those met there, none when the needs are hidden
     * @param actions actions of the axis there
     * @param planned planned expense in euros; null when no action states it
     * @param realised expense made
     * @param valued part of it valued in the agreement
     * @param effects closed actions by what they brought about; every effect is there
     */
    public record Line(String axis, Visibility visibility, int needs, int base, Trace trace, List<Irritant> irritants,
            List<Action> actions, BigDecimal planned, BigDecimal realised, BigDecimal valued,
            Map<Effect, Integer> effects) {

        /** Whether nothing is known of the axis there. */
        public boolean isEmpty() {
            return needs <= 0 && actions.isEmpty();
        }
    }

    /**
     * Makes the report.
     *
     * @param figures evidence and rule for small groups
     * @param filter whose needs are counted
     * @param year only actions that go on in it, or whose dates are not known; null for all
     */
    public static TfpbReport of(Study study, Figures figures, EvidenceFilter filter, Integer year) {
        List<Action> actions = Chain.of(study).actions().stream()
                .filter(action -> action.getTfpbAxis() != null && (year == null || goesOn(action, year))).toList();
        TfpbNeeds needs = new TfpbNeeds(study, figures, filter);
        List<Section> sections = new ArrayList<>();
        sections.add(section("", "", actions, needs));
        places(actions, needs).forEach((residence, qpv) -> sections.add(section(qpv, residence,
                actions.stream().filter(action -> residence.equalsIgnoreCase(residenceOf(action))).toList(), needs)));
        Stream.concat(actions.stream().filter(action -> residenceOf(action).isEmpty()).map(TfpbReport::qpvOf),
                needs.neighbourhoods().stream()).filter(qpv -> !qpv.isEmpty()).distinct()
                .forEach(qpv -> sections.add(section(qpv, "",
                        actions.stream().filter(action -> qpv.equalsIgnoreCase(qpvOf(action))).toList(), needs)));
        sections.sort(Comparator.comparing((Section section) -> !section.isTotal()).thenComparing(Section::qpv)
                .thenComparing(Section::residence));
        return new TfpbReport(year, sections);
    }

    /** Residences with the code of their neighbourhood: those in one by what respondents say, and those of actions. */
    private static Map<String, String> places(List<Action> actions, TfpbNeeds needs) {
        Map<String, String> places = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        places.putAll(needs.residences());
        for (Action action : actions) {
            String residence = residenceOf(action);
            if (!residence.isEmpty()) {
                places.merge(residence, qpvOf(action), (one, other) -> one.isEmpty() ? other : one);
            }
        }
        return places;
    }

    private static boolean goesOn(Action action, int year) {
        LocalDate from = action.getStart();
        LocalDate to = action.getDone() == null ? action.getDue() : action.getDone();
        return (from == null || from.getYear() <= year) && (to == null || to.getYear() >= year);
    }

    private static String residenceOf(Action action) {
        return action.getPerimeterLevel() == Level.RESIDENCE && action.getPerimeter() != null
                ? action.getPerimeter().strip()
                : "";
    }

    private static String qpvOf(Action action) {
        return action.getQpv() != null ? action.getQpv().strip()
                : action.getPerimeterLevel() == Level.QPV && action.getPerimeter() != null
                        ? action.getPerimeter().strip()
                        : "";
    }

    private static Section section(String qpv, String residence, List<Action> actions, TfpbNeeds needs) {
        return new Section(qpv, residence, AXES.stream().map(axis -> line(axis, qpv, residence,
                actions.stream().filter(action -> axis.equalsIgnoreCase(action.getTfpbAxis().strip())).toList(),
                needs)).toList());
    }

    private static Line line(String axis, String qpv, String residence, List<Action> actions, TfpbNeeds needs) {
        TfpbNeeds.Need need = needs.of(axis, qpv, residence);
        Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            effects.put(effect, (int) actions.stream()
                    .filter(action -> action.getDone() != null && action.getEffect() == effect).count());
        }
        return new Line(axis, need.visibility(), need.people(), need.base(), need.trace(), need.irritants(), actions,
                add(actions.stream().map(Action::getAmountPlanned)),
                add(actions.stream().map(Action::getAmountRealised)),
                add(actions.stream().map(Action::getAmountValued)), effects);
    }

    private static BigDecimal add(Stream<BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }
}
