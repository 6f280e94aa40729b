package org.verbatelier.analysis.internal;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Trace;

/** The respondents that a filter accepts and who express something. Immutable. */
public final class Selection {

    private final Evidence evidence;
    private final EvidenceFilter filter;
    private final boolean[] accepted;
    private final boolean[] counted;

    private Selection(Evidence evidence, EvidenceFilter filter, boolean[] accepted, boolean[] counted) {
        this.evidence = evidence;
        this.filter = filter;
        this.accepted = accepted;
        this.counted = counted;
    }

    public static Selection of(Evidence evidence, EvidenceFilter filter) {
        List<Evidence.Respondent> respondents = evidence.respondents();
        boolean[] accepted = new boolean[respondents.size()];
        for (int i = 0; i < accepted.length; i++) {
            accepted[i] = filter.accepts(respondents.get(i));
        }
        Texts texts = evidence.textArrays();
        boolean[] counted = new boolean[accepted.length];
        for (int i = 0; i < texts.size(); i++) {
            counted[texts.respondent(i)] |= texts.expressed(i) && accepted[texts.respondent(i)];
        }
        return new Selection(evidence, filter, accepted, counted);
    }

    public Evidence evidence() {
        return evidence;
    }

    public EvidenceFilter filter() {
        return filter;
    }

    /** Whether a respondent is accepted, even if they express nothing. */
    public boolean accepts(int respondent) {
        return accepted[respondent];
    }

    /** Whether a respondent is accepted and expresses something. */
    public boolean counts(int respondent) {
        return counted[respondent];
    }

    /** How many respondents there are in all, counted or not. */
    public int everybody() {
        return counted.length;
    }

    /** How many are counted. */
    public int people() {
        int n = 0;
        for (boolean one : counted) {
            n += one ? 1 : 0;
        }
        return n;
    }

    /** Whether any of those counted was met in an encounter. */
    public boolean hasEncounters() {
        for (int i = 0; i < counted.length; i++) {
            if (counted[i] && evidence.respondents().get(i).encounter()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Units of the base by group; passages are those that carry a code of the rows.
     *
     * @param groups group of each respondent, negative for none
     * @param count number of groups
     */
    public int[] sizes(BaseKind kind, Rows rows, int[] groups, int count) {
        int[] sizes = new int[count];
        switch (kind) {
            case RESPONDENTS -> {
                for (int i = 0; i < counted.length; i++) {
                    if (counted[i] && groups[i] >= 0) {
                        sizes[groups[i]]++;
                    }
                }
            }
            case ANSWERS -> {
                Texts texts = evidence.textArrays();
                for (int i = 0; i < texts.size(); i++) {
                    int respondent = texts.respondent(i);
                    if (texts.expressed(i) && counted[respondent] && groups[respondent] >= 0) {
                        sizes[groups[respondent]]++;
                    }
                }
            }
            case PASSAGES -> Mentions.of(this, rows).each(kind, () -> false, unit -> {
                if (groups[unit.respondent()] >= 0) {
                    sizes[groups[unit.respondent()]]++;
                }
            });
        }
        return sizes;
    }

    /** The codings that a figure counts. */
    public List<Evidence.Mark> marks(Trace trace) {
        Rows rows = Rows.of(evidence, trace.by(), filter.scheme());
        Marks marks = evidence.markArrays();
        Texts texts = evidence.textArrays();
        List<Evidence.Mark> found = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int text = marks.text(i);
            int row = rows.of(marks.code(i));
            if (row >= 0 && texts.expressed(text) && counted[texts.respondent(text)] && rows.matches(row, trace)
                    && (trace.valence() == null || trace.valence() == marks.valence(i))) {
                found.add(marks.get(i));
            }
        }
        return found;
    }
}
