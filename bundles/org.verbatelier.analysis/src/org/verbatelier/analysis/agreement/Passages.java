package org.verbatelier.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.verbatelier.core.Span;

/**
 * Aligns the spans of several coders in one text. Two spans can be one passage when they share at least half of the
 * longer one; a passage holds at most one span of each coder, and any two of its spans can be one passage. The closest
 * spans are joined first, so that the order of coders does not matter.
 */
final class Passages {

    /** A coder's span. */
    private record Place(String coder, Span span) {}

    private record Pair(Place one, Place other, double closeness) {}

    private static final double HALF = 0.5;
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::span).thenComparing(Place::coder);

    private Passages() {
    }

    /** The passages of a text, each with the span that coders gave it, in order of their first span. */
    static List<Map<String, Span>> of(List<Reading.Applied> applied) {
        List<Place> places = applied.stream().map(a -> new Place(a.coder(), a.span())).distinct().sorted(ORDER)
                .toList();
        Map<Place, Set<Place>> passages = new TreeMap<>(ORDER);
        for (Place place : places) {
            Set<Place> alone = new TreeSet<>(ORDER);
            alone.add(place);
            passages.put(place, alone);
        }
        for (Pair pair : pairs(places)) {
            Set<Place> one = passages.get(pair.one());
            Set<Place> other = passages.get(pair.other());
            if (one != other && canJoin(one, other)) {
                one.addAll(other);
                other.forEach(place -> passages.put(place, one));
            }
        }
        List<Map<String, Span>> result = new ArrayList<>();
        passages.forEach((place, passage) -> {
            if (passage.iterator().next().equals(place)) {
                Map<String, Span> spans = new TreeMap<>();
                passage.forEach(member -> spans.put(member.coder(), member.span()));
                result.add(spans);
            }
        });
        return result;
    }

    private static List<Pair> pairs(List<Place> places) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size()
                    && places.get(j).span().start() < places.get(i).span().end(); j++) {
                Pair pair = new Pair(places.get(i), places.get(j), closeness(places.get(i), places.get(j)));
                if (pair.closeness() >= HALF) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::closeness).reversed().thenComparing(Pair::one, ORDER)
                .thenComparing(Pair::other, ORDER));
        return pairs;
    }

    /** Shared units over those of the longer span; of one coder, nothing is shared. */
    private static double closeness(Place one, Place other) {
        int shared = Math.min(one.span().end(), other.span().end())
                - Math.max(one.span().start(), other.span().start());
        return one.coder().equals(other.coder()) ? 0
                : (double) shared / Math.max(one.span().length(), other.span().length());
    }

    private static boolean canJoin(Set<Place> one, Set<Place> other) {
        return one.stream().allMatch(a -> other.stream().allMatch(b -> closeness(a, b) >= HALF));
    }
}
