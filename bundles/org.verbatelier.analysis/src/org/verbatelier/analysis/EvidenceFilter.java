package org.verbatelier.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.model.corpus.Audience;

/**
 * Which respondents a figure is about. Conditions add up; the values of one variable are alternatives.
 *
 * @param audience tenants or staff; null counts both, which is never evidence of what tenants say
 * @param values wanted values by name of variable; compared without regard to case or surrounding blanks
 * @param waves wanted waves; empty for all
 * @param sources identifiers of the wanted sources; empty for all
 * @param scheme identifier of the scheme whose codes are counted; null for all
 * @param period days on which they spoke; null for any, known or not
 * @param collected how their words were gathered; null for any way
 */
public record EvidenceFilter(Audience audience, Map<String, Set<String>> values, Set<String> waves,
        Set<String> sources, String scheme, Period period, Collected collected) {

    /** What tenants say, everywhere. The default of every figure. */
    public static final EvidenceFilter TENANTS = new EvidenceFilter(Audience.TENANT, Map.of(), Set.of(), Set.of(),
            null, null, null);

    public EvidenceFilter {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        values.forEach((name, wanted) -> {
            Set<String> folded = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            wanted.forEach(value -> folded.add(value.strip()));
            copy.put(name, folded);
        });
        values = Collections.unmodifiableMap(copy);
        waves = Set.copyOf(waves);
        sources = Set.copyOf(sources);
    }

    /** The same filter for another audience; null for both. */
    public EvidenceFilter withAudience(Audience other) {
        return new EvidenceFilter(other, values, waves, sources, scheme, period, collected);
    }

    /** The same filter with one more wanted value of a variable. */
    public EvidenceFilter withValue(String variable, String value) {
        Map<String, Set<String>> more = new LinkedHashMap<>();
        values.forEach((name, wanted) -> more.put(name, new TreeSet<>(wanted)));
        more.computeIfAbsent(variable, name -> new TreeSet<>()).add(value);
        return new EvidenceFilter(audience, more, waves, sources, scheme, period, collected);
    }

    /** The same filter for one scheme; null for all. */
    public EvidenceFilter withScheme(String other) {
        return new EvidenceFilter(audience, values, waves, sources, other, period, collected);
    }

    /** The same filter for these waves; empty for all. */
    public EvidenceFilter withWaves(Set<String> others) {
        return new EvidenceFilter(audience, values, others, sources, scheme, period, collected);
    }

    /** The same filter for these sources; empty for all. */
    public EvidenceFilter withSources(Set<String> others) {
        return new EvidenceFilter(audience, values, waves, others, scheme, period, collected);
    }

    /**
     * The same filter with these values of a variable instead of others it may have wanted; none to want it no more.
     */
    public EvidenceFilter withOnly(String variable, Set<String> wanted) {
        Map<String, Set<String>> more = new LinkedHashMap<>(values);
        more.remove(variable);
        if (!wanted.isEmpty()) {
            more.put(variable, wanted);
        }
        return new EvidenceFilter(audience, more, waves, sources, scheme, period, collected);
    }

    /** The same filter for these days; null for any. */
    public EvidenceFilter withPeriod(Period other) {
        return new EvidenceFilter(audience, values, waves, sources, scheme, other, collected);
    }

    /** The same filter for words gathered in this way; null for any. */
    public EvidenceFilter withCollected(Collected other) {
        return new EvidenceFilter(audience, values, waves, sources, scheme, period, other);
    }

    /** Whether it keeps only a part of those its audience has. */
    public boolean narrows() {
        return !values.isEmpty() || !waves.isEmpty() || !sources.isEmpty() || period != null;
    }

    /** Whether a respondent is among those the figure is about. */
    public boolean accepts(Evidence.Respondent respondent) {
        if (audience != null && respondent.audience() != audience) {
            return false;
        }
        if (collected != null && respondent.collected() != collected) {
            return false;
        }
        if (!waves.isEmpty() && !waves.contains(respondent.wave())) {
            return false;
        }
        if (!sources.isEmpty() && !sources.contains(respondent.source())) {
            return false;
        }
        if (period != null && !period.contains(respondent.date())) {
            return false;
        }
        for (Map.Entry<String, Set<String>> condition : values.entrySet()) {
            String value = respondent.value(condition.getKey());
            if (!condition.getValue().contains(value.strip())) {
                return false;
            }
        }
        return true;
    }
}
