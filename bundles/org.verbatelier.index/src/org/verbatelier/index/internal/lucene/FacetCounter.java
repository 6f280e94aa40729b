package org.verbatelier.index.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the values of some variables over what a query finds. */
final class FacetCounter implements Collector {

    private final List<String> variables;
    private final List<Map<String, Integer>> counts = new ArrayList<>();

    private FacetCounter(List<String> variables) {
        this.variables = variables;
        variables.forEach(variable -> counts.add(new HashMap<>()));
    }

    /** Counts by variable and value, the most frequent value first. */
    static CollectorManager<FacetCounter, Map<String, Map<String, Integer>>> over(List<String> variables) {
        return new CollectorManager<>() {
            @Override
            public FacetCounter newCollector() {
                return new FacetCounter(variables);
            }

            @Override
            public Map<String, Map<String, Integer>> reduce(Collection<FacetCounter> counters) {
                FacetCounter sum = new FacetCounter(variables);
                counters.forEach(sum::add);
                return sum.ranked();
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        SortedDocValues[] values = new SortedDocValues[variables.size()];
        int[][] byOrdinal = new int[variables.size()][];
        for (int v = 0; v < values.length; v++) {
            values[v] = DocValues.getSorted(segment.reader(), Fields.value(variables.get(v)));
            byOrdinal[v] = new int[values[v].getValueCount()];
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // values are counted whatever the score
            }

            @Override
            public void collect(int doc) throws IOException {
                for (int v = 0; v < values.length; v++) {
                    if (values[v].advanceExact(doc)) {
                        byOrdinal[v][values[v].ordValue()]++;
                    }
                }
            }

            @Override
            public void finish() throws IOException {
                for (int v = 0; v < values.length; v++) {
                    for (int ordinal = 0; ordinal < byOrdinal[v].length; ordinal++) {
                        if (byOrdinal[v][ordinal] > 0) {
                            counts.get(v).merge(values[v].lookupOrd(ordinal).utf8ToString(), byOrdinal[v][ordinal],
                                    Integer::sum);
                        }
                    }
                }
            }
        };
    }

    private void add(FacetCounter other) {
        for (int v = 0; v < counts.size(); v++) {
            Map<String, Integer> mine = counts.get(v);
            other.counts.get(v).forEach((value, n) -> mine.merge(value, n, Integer::sum));
        }
    }

    private Map<String, Map<String, Integer>> ranked() {
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
        for (int v = 0; v < variables.size(); v++) {
            Map<String, Integer> ranked = new LinkedHashMap<>();
            counts.get(v).entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(
                    Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
            all.put(variables.get(v), ranked);
        }
        return all;
    }
}
