package org.verbatelier.presentation;

import java.util.List;
import java.util.regex.Pattern;

import org.verbatelier.autocode.RuleParser;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.index.SyntaxException;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Rule;

/**
 * Why a code is suggested.
 *
 * @param code the code without its scheme
 * @param label the title of the code
 * @param rule the rule
 * @param pattern what the rule looks for, in the rule language; empty when the codebook no longer has the rule
 * @param words the words it matched
 * @param outcome how the rule has fared so far
 */
public record Reason(String code, String label, String rule, String pattern, String words, Outcome outcome) {

    /** The reason of a mark that is a suggestion. */
    public static Reason of(Mark suggestion, Study study, RuleOutcomes outcomes) {
        Code code = study.codes().find(suggestion.code()).orElse(null);
        String pattern = code == null ? "" : pattern(code, suggestion.by());
        Span span = suggestion.span();
        String words = study.corpus().find(suggestion.verbatim()).map(VerbatimEntry::text).filter(span::fits)
                .map(span::in).orElse("").replaceAll("\\s+", " ");
        return new Reason(suggestion.bareCode(), code == null || code.getLabel() == null ? "" : code.getLabel(),
                suggestion.by(), pattern, words, outcomes.of(suggestion.by()));
    }

    private static String pattern(Code code, String rule) {
        for (int i = 0; i < code.getRules().size(); i++) {
            Rule candidate = code.getRules().get(i);
            String id = candidate.getId() == null || candidate.getId().isEmpty() ? code.getId() + "#" + (i + 1)
                    : candidate.getId();
            if (id.equals(rule)) {
                return candidate.getText();
            }
            if (rule.matches(Pattern.quote(id) + "\\.\\d{1,4}")) {
                return alternative(candidate.getText(), Integer.parseInt(rule.substring(id.length() + 1)));
            }
        }
        return "";
    }

    /** One of the alternatives of a rule, counted from 1. */
    private static String alternative(String text, int number) {
        try {
            List<RuleParser.ParsedRule> parsed = RuleParser.parseAlternatives(text);
            return number <= parsed.size() ? parsed.get(number - 1).text() : text;
        } catch (SyntaxException e) {
            // the rule has been changed since: what is written is still the better reason
            return text;
        }
    }
}
