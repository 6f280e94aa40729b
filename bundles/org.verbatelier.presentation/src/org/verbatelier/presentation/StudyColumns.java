package org.verbatelier.presentation;

import java.util.HashMap;
import java.util.Map;

import org.verbatelier.core.Study;

/** What the texts of a study have been found to be, kept until they change. */
final class StudyColumns {

    private final Study study;
    private final Map<String, ValueColumn> values = new HashMap<>();
    private final Map<Likeness, int[]> groups = new HashMap<>();
    private int[] identifiers;

    StudyColumns(Study study) {
        this.study = study;
    }

    /** The texts have changed. */
    synchronized void forget() {
        values.clear();
        groups.clear();
        identifiers = null;
    }

    /** What may be coded has changed. */
    synchronized void forgetGroups() {
        groups.clear();
    }

    /** The values of a variable. */
    synchronized ValueColumn values(String variable) {
        ValueColumn known = values.get(variable);
        if (known == null) {
            known = ValueColumn.of(study, variable);
            values.put(variable, known);
        }
        return known;
    }

    /** For each verbatim the first one that is like it, which is like itself. */
    synchronized int[] groups(Likeness likeness) {
        int[] known = groups.get(likeness);
        if (known == null) {
            known = AnswerGroups.of(study, likeness);
            groups.put(likeness, known);
        }
        return known;
    }

    /** The rank of each verbatim's identifier. */
    synchronized int[] identifiers() {
        if (identifiers == null) {
            identifiers = IdentifierRanks.of(study);
        }
        return identifiers;
    }
}
