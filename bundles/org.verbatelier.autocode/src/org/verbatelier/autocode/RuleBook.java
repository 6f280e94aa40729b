package org.verbatelier.autocode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.CodeId;
import org.verbatelier.index.Lexicon;
import org.verbatelier.index.Pattern;
import org.verbatelier.index.SyntaxException;
import org.verbatelier.index.TextToken;
import org.verbatelier.index.TextTokens;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.LexiconEntry;
import org.verbatelier.model.codebook.Public;
import org.verbatelier.model.codebook.Rule;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/**
 * The rules of a coding scheme, ready to run. A rule text with several alternatives (<code>||</code>) gives as many
 * rules, each with its own counts; a rule that cannot be read is reported and the others run.
 *
 * @param scheme identifier of the scheme
 * @param version version of the scheme
 * @param lexicon how the scheme reads texts
 * @param rules in the order of the scheme
 * @param problems the rules that cannot be read
 */
public record RuleBook(String scheme, String version, Lexicon lexicon, List<CodeRule> rules, List<Problem> problems) {

    /**
     * A rule of a code.
     *
     * @param id identifier, unique in the scheme
     * @param code qualified code
     * @param text the rule as written
     * @param pattern what it looks for
     * @param audience whose words it reads
     */
    public record CodeRule(String id, String code, String text, Pattern pattern, Public audience) {}

    /**
     * A rule that cannot be read.
     *
     * @param rule its identifier
     * @param code qualified code
     * @param text the rule as written
     * @param error what is wrong, and where in the text
     */
    public record Problem(String rule, String code, String text, SyntaxException error) {}

    /** Copies the lists. */
    public RuleBook {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /** The rules of a scheme; deprecated codes have none. */
    public static RuleBook of(Scheme scheme) {
        List<CodeRule> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Theme theme : scheme.getThemes()) {
            for (Code code : theme.getCodes()) {
                read(scheme.getId(), theme.getPublic(), code, rules, problems);
            }
        }
        String version = scheme.getVersion() == null ? "" : scheme.getVersion();
        return new RuleBook(scheme.getId(), version, lexicon(scheme), rules, problems);
    }

    private static void read(String scheme, Public audience, Code code, List<CodeRule> rules,
            List<Problem> problems) {
        if (!code.isDeprecated()) {
            String qualified = new CodeId(scheme, code.getId()).toString();
            for (int i = 0; i < code.getRules().size(); i++) {
                Rule rule = code.getRules().get(i);
                String id = rule.getId() == null || rule.getId().isEmpty() ? code.getId() + "#" + (i + 1)
                        : rule.getId();
                read(id, qualified, rule.getText(), audience, rules, problems);
            }
        }
        code.getCodes().forEach(finer -> read(scheme, audience, finer, rules, problems));
    }

    private static void read(String id, String code, String text, Public audience, List<CodeRule> rules,
            List<Problem> problems) {
        try {
            List<RuleParser.ParsedRule> parsed = RuleParser.parseAlternatives(text == null ? "" : text);
            for (int i = 0; i < parsed.size(); i++) {
                rules.add(new CodeRule(parsed.size() == 1 ? id : id + "." + (i + 1), code, parsed.get(i).text(),
                        parsed.get(i).pattern(), audience));
            }
        } catch (SyntaxException e) {
            problems.add(new Problem(id, code, text, e));
        }
    }

    private static Lexicon lexicon(Scheme scheme) {
        Map<String, String> entries = new HashMap<>();
        for (LexiconEntry entry : scheme.getLexicon()) {
            String written = word(entry.getToken());
            String read = word(entry.getReplacement());
            // an entry that is not one word for one word could never apply
            if (written != null && read != null) {
                entries.put(written, read);
            }
        }
        return Lexicon.of(entries);
    }

    private static String word(String text) {
        List<TextToken> tokens = text == null ? List.of() : TextTokens.of(text);
        return tokens.size() == 1 ? tokens.get(0).text() : null;
    }
}
