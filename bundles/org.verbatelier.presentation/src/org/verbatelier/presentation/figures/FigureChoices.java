package org.verbatelier.presentation.figures;

import java.util.List;

/**
 * What can be chosen in a study.
 *
 * @param frames schemes that are used and frames that their codes correspond to; the first is the usual one
 * @param variables variables with values by which respondents can be compared or chosen
 * @param scores variables that hold scores
 * @param hasStaff whether staff say anything
 * @param hasBoth whether there is a survey and there are encounters
 * @param threshold the smallest group of which anything is shown, in this study
 */
public record FigureChoices(List<Choice> frames, List<Variable> variables, List<String> scores, boolean hasStaff,
        boolean hasBoth, int threshold) {

    /** Of no study. */
    public static final FigureChoices NONE = new FigureChoices(List.of(), List.of(), List.of(), false, false, 0);

    /**
     * A variable.
     *
     * @param values its values, in order, the first ones when there are very many
     */
    public record Variable(String name, List<String> values) {}

    public FigureChoices {
        frames = List.copyOf(frames);
        variables = List.copyOf(variables);
        scores = List.copyOf(scores);
    }
}
