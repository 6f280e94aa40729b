package org.verbatelier.presentation.codebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.CodeId;
import org.verbatelier.core.CodebookEdits;
import org.verbatelier.core.NewNodes;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/**
 * What an analyst does to the codebook, each time one operation and so one undo. Methods answer whether anything changed,
 * and throw {@link StudyException} of kind REFUSED, which says why, when it cannot be done.
 */
public final class CodebookDesk {

    /** Where things are dropped. */
    public enum Place {
        BEFORE, INTO, AFTER
    }

    /** Where one key moves things. */
    public enum Direction {
        /** Before the one above; the first of a theme goes to the end of the theme above. */
        UP,
        /** After the one below; the last of a theme goes to the beginning of the theme below. */
        DOWN,
        /** Out of the code that it refines. */
        LEFT,
        /** Into the code above. */
        RIGHT
    }

    private final Study study;

    public CodebookDesk(Study study) {
        this.study = study;
    }

    /** Adds a theme to a scheme, after another or last. */
    public CodeNode createTheme(String scheme, String label, CodeNode after) {
        Scheme parent = study.codes().scheme(scheme).orElseThrow();
        Theme theme = new NewNodes(parent).theme(required(label));
        int at = after == null ? -1 : parent.getThemes().indexOf(after.in(study.codes()).orElse(null));
        study.apply(edits().add(parent, at < 0 ? parent.getThemes().size() : at + 1, theme));
        return new CodeNode(CodeNode.Kind.THEME, scheme, theme.getId());
    }

    /** Adds a code to a theme or a code, last. */
    public CodeNode createCode(CodeNode parent, String label) {
        EObject into = object(parent);
        Code code = new NewNodes(scheme(parent)).code(into, required(label));
        study.apply(edits().add(into, CodebookOutline.childrenOf(into).size(), code));
        return new CodeNode(CodeNode.Kind.CODE, parent.scheme(), code.getId());
    }

    /** The identifier that {@link #createCode} would give. */
    public String proposedId(CodeNode parent, String label) {
        return new NewNodes(scheme(parent)).code(object(parent), label).getId();
    }

    private static String required(String label) {
        return label == null ? "" : label.strip();
    }

    /** Gives a scheme, theme or code another title. */
    public boolean rename(CodeNode node, String label) {
        return set(node, switch (node.kind()) {
            case SCHEME -> CodebookPackage.Literals.SCHEME__LABEL;
            case THEME -> CodebookPackage.Literals.THEME__LABEL;
            case CODE -> CodebookPackage.Literals.CODE__LABEL;
        }, label == null ? "" : label.strip());
    }

    /** Sets an attribute; blank text unsets it. */
    public boolean set(CodeNode node, EAttribute feature, Object value) {
        return apply(edits().set(object(node), feature, value));
    }

    /** Gives a code a key of its own, which a code that had it loses; blank for none. */
    public boolean shortcut(CodeNode node, String key) {
        return apply(edits().shortcut(code(node), key));
    }

    /** Colours themes and codes; null for the colour they would have by themselves. */
    public boolean recolour(Collection<CodeNode> nodes, String colour) {
        return apply(edits().recolour(objects(nodes), colour));
    }

    /** Whether things can be dropped there. */
    public boolean canMove(Collection<CodeNode> nodes, CodeNode target, Place place) {
        try {
            return move(nodes, target, place, false).isPresent();
        } catch (StudyException e) {
            return false;
        }
    }

    /** Moves themes or codes before, into or after something. */
    public boolean move(Collection<CodeNode> nodes, CodeNode target, Place place) {
        return apply(move(nodes, target, place, true));
    }

    private Optional<Operation> move(Collection<CodeNode> nodes, CodeNode target, Place place, boolean telling) {
        Optional<EObject> there = target.in(study.codes());
        if (there.isEmpty() || nodes.isEmpty() || !telling && objects(nodes).contains(there.get())) {
            return Optional.empty();
        }
        EObject parent = place == Place.INTO ? there.get() : there.get().eContainer();
        List<? extends EObject> siblings = CodebookOutline.childrenOf(parent);
        int at = siblings.indexOf(there.get());
        EObject before = switch (place) {
            case INTO -> null;
            case BEFORE -> there.get();
            case AFTER -> at + 1 < siblings.size() ? siblings.get(at + 1) : null;
        };
        return edits().move(objects(nodes), parent, before);
    }

    /** Moves themes or codes one step. */
    public boolean move(Collection<CodeNode> nodes, Direction direction) {
        List<EObject> moved = objects(nodes);
        if (moved.isEmpty()) {
            return false;
        }
        EObject edge = direction == Direction.DOWN ? moved.getLast() : moved.getFirst();
        EObject parent = edge.eContainer();
        List<? extends EObject> siblings = CodebookOutline.childrenOf(parent);
        int at = siblings.indexOf(edge);
        return switch (direction) {
            case UP -> at > 0 ? move(moved, parent, siblings.get(at - 1)) : overTheEdge(moved, parent, -1);
            case DOWN -> at + 1 < siblings.size()
                    ? move(moved, parent, at + 2 < siblings.size() ? siblings.get(at + 2) : null)
                    : overTheEdge(moved, parent, 1);
            case LEFT -> parent instanceof Code outer && move(moved, outer.eContainer(), following(outer));
            case RIGHT -> edge instanceof Code && at > 0 && move(moved, siblings.get(at - 1), null);
        };
    }

    /** From the end of a theme to the one beside it. */
    private boolean overTheEdge(List<EObject> moved, EObject parent, int step) {
        if (!(parent instanceof Theme theme)) {
            return false;
        }
        List<Theme> themes = ((Scheme) theme.eContainer()).getThemes();
        int beside = themes.indexOf(theme) + step;
        if (beside < 0 || beside >= themes.size()) {
            return false;
        }
        List<Code> there = themes.get(beside).getCodes();
        return move(moved, themes.get(beside), step < 0 || there.isEmpty() ? null : there.getFirst());
    }

    private static EObject following(EObject node) {
        List<? extends EObject> siblings = CodebookOutline.childrenOf(node.eContainer());
        int at = siblings.indexOf(node);
        return at + 1 < siblings.size() ? siblings.get(at + 1) : null;
    }

    private boolean move(List<EObject> moved, EObject parent, EObject before) {
        return apply(edits().move(moved, parent, before));
    }

    /** Makes codes obsolete. */
    public boolean deprecate(Collection<CodeNode> nodes, CodeNode replacement) {
        return apply(edits().deprecate(codes(nodes), replacement == null ? null : code(replacement)));
    }

    /** Brings obsolete codes back into use. */
    public boolean restore(Collection<CodeNode> nodes) {
        return apply(edits().restore(codes(nodes)));
    }

    /** Takes unused themes and codes out of the codebook. */
    public boolean remove(Collection<CodeNode> nodes) {
        return apply(Optional.of(edits().remove(objects(nodes))));
    }

    /** Merges codes into another. */
    public boolean merge(Collection<CodeNode> nodes, CodeNode into) {
        return apply(Optional.of(edits().merge(codes(nodes), code(into))));
    }

    /**
     * Splits a code.
     *
     * @param labels titles of the codes to create
     * @param shares for identifiers of codings, the place among {@code labels} where they go; those left out stay
     * @return the codes created
     */
    public List<CodeNode> split(CodeNode node, List<String> labels, Map<String, Integer> shares) {
        Code code = code(node);
        NewNodes nodes = new NewNodes(scheme(node));
        List<Code> created = labels.stream().map(label -> nodes.code(code.eContainer(), required(label))).toList();
        Map<String, String> targets = new HashMap<>();
        shares.forEach((coding, share) -> targets.put(coding,
                new CodeId(node.scheme(), created.get(share).getId()).toString()));
        List<CodeNode> made = created.stream()
                .map(added -> new CodeNode(CodeNode.Kind.CODE, node.scheme(), added.getId())).toList();
        study.apply(edits().split(code, created, targets));
        return made;
    }

    private CodebookEdits edits() {
        return new CodebookEdits(study);
    }

    private boolean apply(Optional<Operation> operation) {
        operation.ifPresent(study::apply);
        return operation.isPresent();
    }

    private Scheme scheme(CodeNode node) {
        return study.codes().scheme(node.scheme()).orElseThrow();
    }

    private EObject object(CodeNode node) {
        return node.in(study.codes()).orElseThrow();
    }

    private Code code(CodeNode node) {
        return node.code(study.codes()).orElseThrow();
    }

    private List<EObject> objects(Collection<CodeNode> nodes) {
        return nodes.stream().flatMap(node -> node.in(study.codes()).stream()).toList();
    }

    private List<Code> codes(Collection<CodeNode> nodes) {
        return nodes.stream().flatMap(node -> node.code(study.codes()).stream()).toList();
    }
}
