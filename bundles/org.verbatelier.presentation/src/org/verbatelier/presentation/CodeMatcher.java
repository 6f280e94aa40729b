package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.verbatelier.core.Codes;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/**
 * Finds codes while one types. A code identifier ({@code dem.re}, {@code demre}, {@code rela}), the beginning of words of
 * the label or of one synonym, or words of the definition will do; case and accents do not matter. Better matches come first, then codes
 * used more often, then the order of the codebook.
 */
public final class CodeMatcher {

    private static final int NONE = Integer.MAX_VALUE;

    private final List<Entry> entries = new ArrayList<>();
    private final ToIntFunction<String> uses;

    /**
     * Looks at the codes that are not deprecated.
     *
     * @param uses how often a qualified code has been applied
     */
    public CodeMatcher(Codes codes, ToIntFunction<String> uses) {
        this.uses = uses;
        for (Scheme scheme : codes.schemes()) {
            for (Code code : codes.all(scheme.getId())) {
                if (!code.isDeprecated()) {
                    entries.add(Entry.of(codes, code));
                }
            }
        }
    }

    /** The codes that match, best first, at most {@code limit}. Nothing typed matches everything. */
    public List<CodeMatch> find(String typed, int limit) {
        String folded = FoldedText.of(typed).strip();
        return entries.stream().map(entry -> entry.match(folded)).filter(match -> match.rank() != NONE)
                .sorted(Comparator.comparingInt(CodeMatch::rank)
                        .thenComparing(match -> -uses.applyAsInt(match.qualified())))
                .limit(limit).toList();
    }

    private record Entry(Code code, String qualified, String theme, String id, String compact, List<String> parts,
            List<List<String>> names, String remainder) {

        static Entry of(Codes codes, Code code) {
            Theme theme = codes.themeOf(code);
            String id = FoldedText.of(code.getId());
            // the label first, then each synonym
            List<List<String>> names = Stream.concat(Stream.of(text(code.getLabel())),
                    Arrays.stream(text(code.getSynonyms()).split(";"))).map(name -> words(FoldedText.of(name)))
                    .filter(words -> !words.isEmpty()).toList();
            return new Entry(code, codes.qualified(code), text(theme.getLabel()), id, id.replaceAll("[^a-z0-9]", ""),
                    words(id), names,
                    FoldedText.of(String.join(" ", text(theme.getLabel()), text(code.getDefinition()),
                            text(code.getInclude()))));
        }

        private static String text(String value) {
            return value == null ? "" : value;
        }

        private static List<String> words(String folded) {
            return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
        }

        CodeMatch match(String typed) {
            return new CodeMatch(code, qualified, theme, rank(typed));
        }

        private int rank(String typed) {
            if (typed.isEmpty() || id.equals(typed)) {
                return 0;
            }
            String tight = typed.replaceAll("[^a-z0-9]", "");
            boolean oneWord = !typed.contains(" ");
            if (oneWord && (id.startsWith(typed) || !tight.isEmpty() && compact.startsWith(tight))) {
                return 1;
            }
            if (parts.stream().anyMatch(part -> part.startsWith(typed))) {
                return 2;
            }
            List<String> wanted = words(typed);
            if (wanted.isEmpty()) {
                return NONE;
            }
            if (names.stream().anyMatch(name -> name.getFirst().startsWith(wanted.getFirst()) && all(wanted, name))) {
                return 3;
            }
            if (names.stream().anyMatch(name -> all(wanted, name))) {
                return 4;
            }
            return wanted.stream().allMatch(w -> names.stream().anyMatch(name -> begins(w, name)) || id.contains(w)
                    || remainder.contains(w)) ? 5 : NONE;
        }

        private boolean all(List<String> wanted, List<String> name) {
            return wanted.stream().allMatch(word -> begins(word, name));
        }

        private boolean begins(String wanted, List<String> name) {
            return name.stream().anyMatch(word -> word.startsWith(wanted))
                    || parts.stream().anyMatch(part -> part.startsWith(wanted));
        }
    }
}
