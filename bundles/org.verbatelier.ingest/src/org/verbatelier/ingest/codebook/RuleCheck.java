package org.verbatelier.ingest.codebook;

import java.util.Locale;
import java.util.Optional;

/** Says what is wrong with a rule; the rule language itself is known elsewhere. */
@FunctionalInterface
public interface RuleCheck {

    /** Accepts every rule. */
    RuleCheck NONE = (rule, locale) -> Optional.empty();

    /**
     * Looks at one rule.
     *
     * @param rule its text, without surrounding space
     * @param locale language of the answer
     * @return what is wrong, for the person who wrote it; empty when it can be read
     */
    Optional<String> problem(String rule, Locale locale);
}
