package org.verbatelier.presentation.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.model.corpus.Audience;

/**
 * Which figure to show, and of whom.
 *
 * @param by themes or codes
 * @param base what is counted
 * @param audience whose words
 * @param collection how they came
 * @param frame identifier of the scheme, or of the frame that its codes correspond to; null for the scheme used most
 * @param variable whose values are compared; null for the usual one
 * @param values wanted values by name of variable; empty for all
 * @param threshold the smallest group of which anything is shown; -1 for that of the study
 * @param detail identifier of the one thing looked at, such as a residence; null for the first
 */
public record FigureRequest(FigureKind kind, Grouping by, BaseKind base, Audience audience, Collection collection,
        String frame, String variable, Map<String, Set<String>> values, int threshold, String detail) {

    /** How words came into the study. Volunteers met and a sample surveyed are not one population. */
    public enum Collection {
        /** The survey when there is one, else the encounters. */
        USUAL, SURVEY, ENCOUNTERS, BOTH
    }

    /** Of the study. */
    public static final int USUAL_THRESHOLD = -1;

    /** What is shown when nobody has chosen anything: themes, by tenant. */
    public static final FigureRequest FIRST = new FigureRequest(FigureKind.THEMES, Grouping.THEME,
            BaseKind.RESPONDENTS, Audience.TENANT, Collection.USUAL, null, null, Map.of(), USUAL_THRESHOLD, null);

    public FigureRequest {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(collection, "collection");
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        values.forEach((variable1, wanted) -> {
            if (!wanted.isEmpty()) {
                copy.put(variable1, new TreeSet<>(wanted));
            }
        });
        values = copy;
    }

    public FigureRequest with(FigureKind other) {
        return new FigureRequest(other, by, base, audience, collection, frame, variable, values, threshold, detail);
    }

    public FigureRequest with(Grouping other) {
        return new FigureRequest(kind, other, base, audience, collection, frame, variable, values, threshold, detail);
    }

    public FigureRequest with(BaseKind other) {
        return new FigureRequest(kind, by, other, audience, collection, frame, variable, values, threshold, detail);
    }

    public FigureRequest with(Audience other) {
        return new FigureRequest(kind, by, base, other, collection, frame, variable, values, threshold, detail);
    }

    public FigureRequest with(Collection other) {
        return new FigureRequest(kind, by, base, audience, other, frame, variable, values, threshold, detail);
    }

    public FigureRequest withFrame(String other) {
        return new FigureRequest(kind, by, base, audience, collection, other, variable, values, threshold, detail);
    }

    public FigureRequest withVariable(String other) {
        return new FigureRequest(kind, by, base, audience, collection, frame, other, values, threshold, detail);
    }

    public FigureRequest withThreshold(int other) {
        return new FigureRequest(kind, by, base, audience, collection, frame, variable, values, other, detail);
    }

    public FigureRequest withDetail(String other) {
        return new FigureRequest(kind, by, base, audience, collection, frame, variable, values, threshold, other);
    }

    /** With other wanted values. */
    public FigureRequest withValues(Map<String, Set<String>> others) {
        return new FigureRequest(kind, by, base, audience, collection, frame, variable, others, threshold, detail);
    }

    /** With a value of a variable wanted or no longer. */
    public FigureRequest withValue(String name, String value, boolean wanted) {
        Map<String, Set<String>> more = new LinkedHashMap<>();
        values.forEach((each, all) -> more.put(each, new TreeSet<>(all)));
        Set<String> all = more.computeIfAbsent(name, key -> new TreeSet<>());
        if (wanted) {
            all.add(value);
        } else {
            all.remove(value);
        }
        return withValues(more);
    }
}
