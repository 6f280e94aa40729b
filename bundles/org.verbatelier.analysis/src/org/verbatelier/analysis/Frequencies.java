package org.verbatelier.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.analysis.stat.WilsonInterval;
import org.verbatelier.model.coding.Valence;

/**
 * Counts themes and codes. A figure is the number of units of the base with at least one accepted coding on the row,
 * over all units of the base that express something.
 */
public final class Frequencies {

    private final Evidence evidence;

    public Frequencies(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The table of what tenants say, over respondents. */
    public FrequencyTable table(Grouping by) {
        return table(by, BaseKind.RESPONDENTS, EvidenceFilter.TENANTS);
    }

    /** The table over a base, for the respondents that a filter accepts. */
    public FrequencyTable table(Grouping by, BaseKind kind, EvidenceFilter filter) {
        boolean[] counted = counted(filter);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Map<String, Tally> byCode = new LinkedHashMap<>();
        int passages = 0;
        Evidence.Mark previous = null;
        for (Evidence.Mark mark : evidence.marks()) {
            Evidence.Text text = evidence.texts().get(mark.text());
            if (!counted[text.respondent()] || !text.expressed() || !ofScheme(mark, filter.scheme())) {
                continue;
            }
            if (previous == null || !samePassage(previous, mark)) {
                passages++;
            }
            previous = mark;
            int unit = switch (kind) {
                case RESPONDENTS -> text.respondent();
                case ANSWERS -> mark.text();
                case PASSAGES -> passages;
            };
            byCode.computeIfAbsent(mark.code(), code -> tally(tallies, evidence.code(code), by)).add(unit, mark);
        }
        int n = switch (kind) {
            case RESPONDENTS -> respondents(counted);
            case ANSWERS -> answers(counted);
            case PASSAGES -> passages;
        };
        List<FrequencyRow> rows = new ArrayList<>();
        tallies.values().forEach(tally -> rows.add(tally.row(n)));
        rows.sort(Comparator.comparingInt(FrequencyRow::n).reversed().thenComparing(FrequencyRow::code)
                .thenComparing(FrequencyRow::scheme));
        return new FrequencyTable(new Base(kind, n), by, filter, false, Double.NaN, rows);
    }

    /** Which respondents the filter accepts and express something, by index. */
    private boolean[] counted(EvidenceFilter filter) {
        List<Evidence.Respondent> respondents = evidence.respondents();
        boolean[] accepted = new boolean[respondents.size()];
        for (int i = 0; i < accepted.length; i++) {
            accepted[i] = filter.accepts(respondents.get(i));
        }
        boolean[] counted = new boolean[accepted.length];
        for (Evidence.Text text : evidence.texts()) {
            counted[text.respondent()] |= text.expressed() && accepted[text.respondent()];
        }
        return counted;
    }

    private static int respondents(boolean[] counted) {
        int n = 0;
        for (boolean one : counted) {
            n += one ? 1 : 0;
        }
        return n;
    }

    private int answers(boolean[] counted) {
        int n = 0;
        for (Evidence.Text text : evidence.texts()) {
            n += text.expressed() && counted[text.respondent()] ? 1 : 0;
        }
        return n;
    }

    private static boolean ofScheme(Evidence.Mark mark, String scheme) {
        return scheme == null || mark.code().startsWith(scheme) && mark.code().startsWith(":", scheme.length());
    }

    private static boolean samePassage(Evidence.Mark one, Evidence.Mark other) {
        return one.text() == other.text() && one.start() == other.start() && one.end() == other.end();
    }

    private static Tally tally(Map<String, Tally> tallies, CodeEntry entry, Grouping by) {
        return switch (by) {
            case THEME -> tally(tallies, entry.scheme(), entry.theme(), entry.themeLabel());
            case CODE -> tally(tallies, entry.scheme(), entry.schemeCode(), entry.label());
            case WHOLE -> tally(tallies, "", "", "");
        };
    }

    private static Tally tally(Map<String, Tally> tallies, String scheme, String code, String label) {
        return tallies.computeIfAbsent(scheme + ":" + code, key -> new Tally(scheme, code, label));
    }

    /** Running figures of a row. Relies on the marks of a unit following each other. */
    private static final class Tally {

        private final String scheme;
        private final String code;
        private final String label;
        private int unit = -1;
        private boolean pleased;
        private boolean displeased;
        private boolean proposing;
        private int worst;
        private int n;
        private int positive;
        private int negative;
        private int neutral;
        private int graded;
        private long severities;

        Tally(String scheme, String code, String label) {
            this.scheme = scheme;
            this.code = code;
            this.label = label;
        }

        void add(int next, Evidence.Mark mark) {
            if (next != unit) {
                close();
                unit = next;
            }
            Valence valence = mark.valence();
            pleased |= valence == Valence.POSITIVE;
            displeased |= valence == Valence.NEGATIVE;
            proposing |= valence == Valence.NEUTRAL;
            if (valence == Valence.NEGATIVE) {
                worst = Math.max(worst, mark.severity());
            }
        }

        private void close() {
            if (unit >= 0) {
                n++;
                positive += pleased ? 1 : 0;
                negative += displeased ? 1 : 0;
                neutral += proposing ? 1 : 0;
                graded += worst > 0 ? 1 : 0;
                severities += worst;
            }
            unit = -1;
            pleased = false;
            displeased = false;
            proposing = false;
            worst = 0;
        }

        FrequencyRow row(int base) {
            close();
            Proportion proportion = new Proportion(n, base);
            WilsonInterval interval = proportion.interval();
            return new FrequencyRow(scheme, code, label, n, proportion.share(), interval.low(), interval.high(),
                    positive, negative, neutral, graded == 0 ? 0 : (double) severities / graded,
                    base == 0 ? 0 : (double) severities / base, null, null);
        }
    }
}
