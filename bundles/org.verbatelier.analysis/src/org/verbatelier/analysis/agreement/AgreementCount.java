package org.verbatelier.analysis.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.verbatelier.core.Span;
import org.verbatelier.model.coding.Valence;

/** Counts how far coders agree, code by code. */
final class AgreementCount {

    /**
     * What is compared.
     *
     * @param codes the codings of each coder who applied a code, by code and coder; several on one unit are judged by the
     *        most severe
     */
    private record Unit(String verbatim, Set<String> readers, Map<String, Map<String, Reading.Applied>> codes) {}

    private final DoubleCoding coding;
    private final UnitKind kind;
    private final List<Unit> units = new ArrayList<>();
    private int passages;
    private int shared;
    private long sharedPairs;
    private long spanPairs;

    AgreementCount(DoubleCoding coding, UnitKind kind) {
        this.coding = coding;
        this.kind = kind;
        coding.readings().forEach(this::read);
    }

    private void read(Reading reading) {
        List<Map<String, Span>> aligned = Passages.of(reading.applied());
        for (Map<String, Span> passage : aligned) {
            passages++;
            shared += passage.size() > 1 ? 1 : 0;
            sharedPairs += (long) passage.size() * (passage.size() - 1);
            spanPairs += (long) passage.size() * (reading.readers().size() - 1);
        }
        if (kind == UnitKind.VERBATIM) {
            units.add(unit(reading, reading.applied()));
        } else {
            aligned.forEach(passage -> units.add(unit(reading, reading.applied().stream()
                    .filter(a -> a.span().equals(passage.get(a.coder()))).toList())));
        }
    }

    private static Unit unit(Reading reading, List<Reading.Applied> applied) {
        Map<String, Map<String, Reading.Applied>> codes = new TreeMap<>();
        for (Reading.Applied one : applied) {
            codes.computeIfAbsent(one.code(), code -> new TreeMap<>()).merge(one.coder(), one,
                    (a, b) -> b.severity() > a.severity() ? b : a);
        }
        return new Unit(reading.verbatim(), reading.readers(), codes);
    }

    AgreementTable table() {
        Set<String> codes = new TreeSet<>();
        units.forEach(unit -> codes.addAll(unit.codes().keySet()));
        List<CodeAgreement> rows = codes.stream().map(this::row).toList();
        Segmentation segmentation = new Segmentation(passages, shared,
                spanPairs == 0 ? null : (Double) ((double) sharedPairs / spanPairs));
        return new AgreementTable(coding.coders(), kind, units.size(), rows,
                mean(rows.stream().collect(LinkedHashMap::new, (m, r) -> m.put(r, r.alpha()), Map::putAll)),
                mean(rows.stream().collect(LinkedHashMap::new, (m, r) -> m.put(r, r.kappa()), Map::putAll)),
                segmentation, valence(), severity(), disagreements());
    }

    /** The mean of what is defined, weighted by prevalence. */
    private static Double mean(Map<CodeAgreement, Double> values) {
        double sum = 0;
        double weights = 0;
        for (Map.Entry<CodeAgreement, Double> value : values.entrySet()) {
            if (value.getValue() != null) {
                sum += value.getKey().prevalence() * value.getValue();
                weights += value.getKey().prevalence();
            }
        }
        return weights == 0 ? null : (Double) (sum / weights);
    }

    private CodeAgreement row(String code) {
        int[][] ratings = new int[units.size()][];
        int applied = 0;
        long present = 0;
        long readings = 0;
        long pairs = 0;
        long alike = 0;
        long bothPresent = 0;
        long presentPairs = 0;
        for (int i = 0; i < ratings.length; i++) {
            int m = units.get(i).readers().size();
            int k = units.get(i).codes().getOrDefault(code, Map.of()).size();
            ratings[i] = new int[] { m - k, k };
            applied += k > 0 ? 1 : 0;
            present += k;
            readings += m;
            pairs += (long) m * (m - 1);
            alike += (long) k * (k - 1) + (long) (m - k) * (m - k - 1);
            bothPresent += (long) k * (k - 1);
            presentPairs += (long) k * (m - 1);
        }
        return new CodeAgreement(code, coding.labels().getOrDefault(code, code.substring(code.indexOf(':') + 1)),
                ratings.length, applied, (double) present / readings, (double) alike / pairs,
                (double) bothPresent / presentPairs, kappa(code, ratings),
                Krippendorff.of(List.of(ratings), new double[2], Metric.NOMINAL).value());
    }

    private Double kappa(String code, int[][] ratings) {
        if (coding.coders().size() > 2) {
            List<int[]> complete = new ArrayList<>();
            for (int[] rating : ratings) {
                if (rating[0] + rating[1] == coding.coders().size()) {
                    complete.add(rating);
                }
            }
            return Fleiss.of(complete.toArray(int[][]::new)).value();
        }
        int[][] table = new int[2][2];
        for (Unit unit : units) {
            Set<String> coders = unit.codes().getOrDefault(code, Map.of()).keySet();
            table[coders.contains(coding.coders().getFirst()) ? 1 : 0][coders.contains(coding.coders().getLast()) ? 1
                    : 0]++;
        }
        return Cohen.of(table).value();
    }

    private Alpha valence() {
        List<int[]> counts = new ArrayList<>();
        for (Unit unit : units) {
            for (Map<String, Reading.Applied> applied : unit.codes().values()) {
                int[] count = new int[Valence.values().length];
                applied.values().forEach(one -> count[one.valence().ordinal()]++);
                counts.add(count);
            }
        }
        return Krippendorff.of(counts, new double[Valence.values().length], Metric.NOMINAL);
    }

    private Alpha severity() {
        List<int[]> counts = new ArrayList<>();
        for (Unit unit : units) {
            for (Map<String, Reading.Applied> applied : unit.codes().values()) {
                int[] count = new int[4];
                applied.values().stream().filter(one -> one.severity() > 0).forEach(one -> count[one.severity() - 1]++);
                counts.add(count);
            }
        }
        return Krippendorff.of(counts, new double[] { 1, 2, 3, 4 }, Metric.ORDINAL);
    }

    private List<Disagreement> disagreements() {
        List<Disagreement> found = new ArrayList<>();
        for (Unit unit : units) {
            unit.codes().forEach((code, applied) -> {
                Set<Valence> valences = applied.values().stream().map(Reading.Applied::valence)
                        .collect(Collectors.toSet());
                Set<Integer> severities = applied.values().stream().map(Reading.Applied::severity)
                        .collect(Collectors.toSet());
                Disagreement.Kind differs = applied.size() < unit.readers().size() ? Disagreement.Kind.PRESENCE
                        : valences.size() > 1 ? Disagreement.Kind.VALENCE
                                : severities.size() > 1 ? Disagreement.Kind.SEVERITY : null;
                if (differs != null) {
                    found.add(new Disagreement(differs, unit.verbatim(), hull(applied.values()), code,
                            List.copyOf(applied.values()), unit.readers().stream()
                                    .filter(reader -> !applied.containsKey(reader)).sorted().toList()));
                }
            });
        }
        return found;
    }

    private static Span hull(Iterable<Reading.Applied> applied) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Reading.Applied one : applied) {
            start = Math.min(start, one.span().start());
            end = Math.max(end, one.span().end());
        }
        return new Span(start, end);
    }
}
