package org.verbatelier.presentation.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.presentation.CodeMatcher;
import org.verbatelier.presentation.FoldedText;

/**
 * The codebook as a tree. A scheme that is alone is not shown as a level of its own; obsolete codes are shown on demand,
 * and always when something in use lies in them.
 */
public final class CodebookOutline {

    private final Study study;
    private String text = "";
    private boolean obsolete = true;
    private Set<CodeNode> matching = Set.of();

    public CodebookOutline(Study study) {
        this.study = study;
    }

    /** Shows only what answers a text, with what it lies in; blank shows everything. */
    public void find(String newText) {
        text = newText.strip();
        renew();
    }

    /** Whether obsolete codes are shown. */
    public void showObsolete(boolean show) {
        obsolete = show;
    }

    /** Takes account of a change of the codebook. */
    public void renew() {
        matching = text.isEmpty() ? Set.of() : matching();
    }

    private Set<CodeNode> matching() {
        Set<CodeNode> found = new HashSet<>();
        String folded = FoldedText.of(text);
        new CodeMatcher(study.codes(), code -> 0).find(text, Integer.MAX_VALUE)
                .forEach(match -> addWithAncestors(match.code(), found));
        for (Scheme scheme : study.codes().schemes()) {
            for (Theme theme : scheme.getThemes()) {
                if (FoldedText.of(theme.getId() + " " + theme.getLabel()).contains(folded)) {
                    addWithAncestors(theme, found);
                }
            }
            // those the matcher leaves out because they are not offered any more
            study.codes().all(scheme.getId()).stream().filter(Code::isDeprecated)
                    .filter(code -> FoldedText.of(code.getId() + " " + code.getLabel()).contains(folded))
                    .forEach(code -> addWithAncestors(code, found));
        }
        return found;
    }

    private static void addWithAncestors(EObject node, Set<CodeNode> found) {
        for (EObject above = node; !(above instanceof Scheme); above = above.eContainer()) {
            found.add(CodeNode.of(above));
        }
        found.add(new CodeNode(CodeNode.Kind.SCHEME, CodeNode.of(node).scheme(), CodeNode.of(node).scheme()));
    }

    /** The outermost nodes. */
    public List<CodeNode> roots() {
        List<Scheme> schemes = study.codes().schemes();
        return schemes.size() == 1 ? shown(schemes.getFirst().getThemes()) : shown(schemes);
    }

    /** What lies in a node. */
    public List<CodeNode> children(CodeNode parent) {
        return parent.in(study.codes()).map(node -> shown(childrenOf(node))).orElse(List.of());
    }

    /** What a node lies in; empty at the top. */
    public Optional<CodeNode> parent(CodeNode node) {
        return node.in(study.codes()).map(EObject::eContainer)
                .filter(above -> above instanceof Theme || above instanceof Code
                        || above instanceof Scheme && study.codes().schemes().size() > 1)
                .map(CodeNode::of);
    }

    private List<CodeNode> shown(List<? extends EObject> nodes) {
        return nodes.stream().filter(this::isShown).map(CodeNode::of).toList();
    }

    private boolean isShown(EObject node) {
        boolean retired = node instanceof Code code && isRetired(code);
        return (obsolete || !retired) && (text.isEmpty() || matching.contains(CodeNode.of(node)));
    }

    private static boolean isRetired(Code code) {
        return code.isDeprecated() && code.getCodes().stream().allMatch(CodebookOutline::isRetired);
    }

    static List<? extends EObject> childrenOf(EObject node) {
        return switch (node) {
            case Scheme scheme -> scheme.getThemes();
            case Theme theme -> theme.getCodes();
            case Code code -> code.getCodes();
            default -> List.of();
        };
    }
}
