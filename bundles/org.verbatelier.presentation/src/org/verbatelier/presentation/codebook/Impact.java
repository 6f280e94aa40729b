package org.verbatelier.presentation.codebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.coding.Coding;

/**
 * What hangs on some themes and codes: shown before they are merged, split, made obsolete or removed.
 *
 * @param codes the codes meant, with those that lie in the nodes
 * @param byCoder number of codings by coder
 * @param verbatims texts that carry at least one
 * @param respondents respondents, or households met, who said them
 * @param doubles codings that would fall together with one of the same coder on the same words, when merged
 * @param refusals suggestions that coders have refused
 * @param suggestions suggestions in force
 * @param rules rules that suggest the codes
 * @param irritants irritant types of the codes
 * @param crosswalks corresponding entries by frame
 * @param keys keys of the codes
 * @param passages a few of the words
 */
public record Impact(List<Code> codes, SortedMap<String, Integer> byCoder, int verbatims, int respondents, int doubles,
        int refusals, int suggestions, int rules, SortedSet<String> irritants,
        SortedMap<String, SortedSet<String>> crosswalks, List<String> keys, List<Passages.Passage> passages) {

    private static final int PASSAGES = 4;

    /** What hangs on nodes and on what lies in them. */
    public static Impact of(Study study, Collection<CodeNode> nodes) {
        List<Code> codes = nodes.stream().flatMap(node -> node.in(study.codes()).stream()).flatMap(Impact::codesIn)
                .distinct().toList();
        return of(study, codes, null);
    }

    /** What would go over when codes are merged into another: the codes themselves, without finer ones. */
    public static Impact ofMerge(Study study, Collection<CodeNode> nodes, CodeNode into) {
        return of(study, nodes.stream().flatMap(node -> node.code(study.codes()).stream()).distinct().toList(), into);
    }

    private static Stream<Code> codesIn(EObject node) {
        return Stream.concat(node instanceof Code code ? Stream.of(code) : Stream.empty(),
                CodebookOutline.childrenOf(node).stream().flatMap(Impact::codesIn));
    }

    private static Impact of(Study study, List<Code> codes, CodeNode into) {
        return study.read(() -> {
            Set<String> names = codes.stream().map(study.codes()::qualified).collect(Collectors.toSet());
            Set<String> verbatims = new HashSet<>();
            Set<String> respondents = new HashSet<>();
            SortedMap<String, Integer> byCoder = new TreeMap<>();
            Set<Object> places = new HashSet<>();
            int doubles = 0;
            for (Coding coding : study.codings().all()) {
                if (names.contains(coding.getCode())) {
                    String coder = study.codings().coderOf(coding);
                    byCoder.merge(coder, 1, Integer::sum);
                    verbatims.add(coding.getVerbatim());
                    respondents.add(study.corpus().find(coding.getVerbatim()).orElseThrow().participant().getId());
                    if (into != null && (!places.add(List.of(coder, coding.getVerbatim(), coding.getStart(),
                            coding.getEnd())) || isThere(study, coding, coder, into))) {
                        doubles++;
                    }
                }
            }
            return new Impact(codes, byCoder, verbatims.size(), respondents.size(), doubles,
                    names.stream().mapToInt(name -> study.codings().decisionsOn(name).size()).sum(),
                    suggestions(study, names), codes.stream().mapToInt(code -> code.getRules().size()).sum(),
                    codes.stream().flatMap(code -> code.getIrritantTypes().stream())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    crosswalks(codes),
                    codes.stream().map(Code::getShortcut).filter(key -> key != null && !key.isBlank()).toList(),
                    Passages.of(study, names, PASSAGES));
        });
    }

    private static boolean isThere(Study study, Coding coding, String coder, CodeNode into) {
        return study.codings().of(coding.getVerbatim()).stream()
                .anyMatch(other -> other.getCode().equals(into.qualified()) && other.getStart() == coding.getStart()
                        && other.getEnd() == coding.getEnd() && study.codings().coderOf(other).equals(coder));
    }

    private static int suggestions(Study study, Set<String> names) {
        return (int) study.proposals().schemes().stream().flatMap(scheme -> study.proposals().all(scheme).stream())
                .filter(suggestion -> names.contains(suggestion.getCode())).count();
    }

    private static SortedMap<String, SortedSet<String>> crosswalks(List<Code> codes) {
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        codes.stream().flatMap(code -> code.getCrosswalks().stream()).forEach(crosswalk -> found
                .computeIfAbsent(crosswalk.getFrame(), frame -> new TreeSet<>()).add(crosswalk.getTarget()));
        return found;
    }

    /** Codings of all coders. */
    public int codings() {
        return byCoder.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether nothing at all was coded with them. */
    public boolean isUnused() {
        return byCoder.isEmpty();
    }

    /** The coders and their numbers, the busiest first. */
    public List<Map.Entry<String, Integer>> coders() {
        return byCoder.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
    }
}
