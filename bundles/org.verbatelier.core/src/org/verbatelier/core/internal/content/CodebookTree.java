package org.verbatelier.core.internal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.Codes;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/** Names, finds and changes the schemes, themes and codes of a codebook. */
public final class CodebookTree {

    private final Codes codes;

    public CodebookTree(Codes codes) {
        this.codes = codes;
    }

    /** The name by which operations call a scheme, theme or code of the codebook. */
    public static String nameOf(EObject node) {
        return switch (node) {
            case Scheme scheme -> "scheme:" + scheme.getId();
            case Theme theme -> "theme:" + schemeOf(theme).getId() + ":" + theme.getId();
            case Code code -> "code:" + schemeOf(code).getId() + ":" + code.getId();
            default -> throw new IllegalArgumentException(String.valueOf(node));
        };
    }

    /** What operations call by a name. */
    public Optional<EObject> find(String name) {
        String[] parts = name.split(":", 3);
        return switch (parts[0]) {
            case "scheme" -> parts.length < 2 ? Optional.empty()
                    : codes.scheme(name.substring("scheme:".length())).map(EObject.class::cast);
            case "theme" -> parts.length < 3 ? Optional.empty()
                    : codes.scheme(parts[1]).stream().flatMap(scheme -> scheme.getThemes().stream())
                            .filter(theme -> theme.getId().equals(parts[2])).map(EObject.class::cast).findFirst();
            case "code" -> parts.length < 3 ? Optional.empty()
                    : codes.find(parts[1] + ":" + parts[2]).map(EObject.class::cast);
            default -> Optional.empty();
        };
    }

    /** The scheme a node belongs to; null when it belongs to none yet. */
    public static Scheme schemeOf(EObject node) {
        EObject above = node;
        while (above != null && !(above instanceof Scheme)) {
            above = above.eContainer();
        }
        return (Scheme) above;
    }

    /** The themes of a scheme, or the codes of a theme or code. */
    @SuppressWarnings("unchecked")
    public static EList<EObject> childrenOf(EObject parent) {
        return (EList<EObject>) (EList<?>) switch (parent) {
            case Scheme scheme -> scheme.getThemes();
            case Theme theme -> theme.getCodes();
            case Code code -> code.getCodes();
            default -> throw new IllegalArgumentException(String.valueOf(parent));
        };
    }

    /** Whether a node may lie in another by their kinds. */
    public static boolean takes(EObject parent, EObject node) {
        return parent instanceof Scheme ? node instanceof Theme
                : (parent instanceof Theme || parent instanceof Code) && node instanceof Code;
    }

    /** The codes of a node, itself included when it is one, in reading order. */
    public static List<Code> codesIn(EObject node) {
        List<Code> found = new ArrayList<>();
        if (node instanceof Code code) {
            found.add(code);
        }
        childrenOf(node).forEach(child -> found.addAll(codesIn(child)));
        return found;
    }

    /** A copy of a code without its finer codes. */
    public static Code alone(Code code) {
        Code copy = EcoreUtil.copy(code);
        copy.getCodes().clear();
        return copy;
    }

    /** Puts another code in the place of one; the finer codes go over to it. */
    static void replace(Code code, Code renewed) {
        renewed.getCodes().addAll(code.getCodes());
        EcoreUtil.replace(code, renewed);
    }
}
