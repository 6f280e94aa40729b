package org.verbatelier.cli.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.ParameterException;

/** Reads conditions of the form {@code VAR=VALUE} and checks that the variables exist. */
final class Filters {

    private final List<String> names;

    Filters(OpenStudy open) {
        names = open.study().corpus().variables().stream().map(Variable::getName).toList();
    }

    /**
     * Wanted values by variable; several of one variable add up.
     *
     * @param error makes a usage error of what is wrong with a condition
     */
    Map<String, Set<String>> read(List<String> conditions, Function<String, ParameterException> error) {
        Map<String, Set<String>> filters = new LinkedHashMap<>();
        for (String condition : conditions) {
            int equals = condition.indexOf('=');
            if (equals <= 0) {
                throw error.apply(condition);
            }
            filters.computeIfAbsent(variable(condition.substring(0, equals), error), name -> new LinkedHashSet<>())
                    .add(condition.substring(equals + 1));
        }
        return filters;
    }

    /** The same conditions added to those of figures. */
    EvidenceFilter narrowed(EvidenceFilter filter, List<String> conditions,
            Function<String, ParameterException> error) {
        EvidenceFilter narrow = filter;
        for (Map.Entry<String, Set<String>> condition : read(conditions, error).entrySet()) {
            for (String value : condition.getValue()) {
                narrow = narrow.withValue(condition.getKey(), value);
            }
        }
        return narrow;
    }

    /** The variable of that name, in any case. */
    String variable(String name, Function<String, ParameterException> error) {
        return names.stream().filter(name::equals).findFirst()
                .or(() -> names.stream().filter(name::equalsIgnoreCase).findFirst())
                .orElseThrow(() -> error.apply(name));
    }

    /** All variables, for people. */
    String names() {
        return String.join(", ", names);
    }
}
