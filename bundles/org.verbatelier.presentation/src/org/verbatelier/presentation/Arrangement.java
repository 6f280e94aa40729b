package org.verbatelier.presentation;

import java.util.List;

/**
 * Rows ready to be shown.
 *
 * @param view what they answer
 * @param entries places in the corpus, in order; the members of a group follow one another
 * @param starts where in {@code entries} each group starts; null when each verbatim is a row of its own
 * @param alone for each condition of the filter, how many verbatims of the study fulfil it
 * @param progress what is done of them
 */
public record Arrangement(GridView view, int[] entries, int[] starts, List<Integer> alone, Progress progress) {

    public GridFilter filter() {
        return view.filter();
    }

    public GridOrder order() {
        return view.order();
    }

    /** The number of rows when no group is unfolded. */
    public int groups() {
        return starts == null ? entries.length : starts.length;
    }
}
