package org.verbatelier.presentation.codebook;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.CodeId;
import org.verbatelier.core.Codes;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

/**
 * A scheme, a theme or a code by its identifier. It stays the same while the model object behind it comes, goes and is
 * replaced, so selections and open branches survive every change.
 *
 * @param scheme identifier of the scheme
 * @param id identifier of the theme or code; that of the scheme itself for a scheme
 */
public record CodeNode(Kind kind, String scheme, String id) {

    /** What it is. */
    public enum Kind {
        SCHEME, THEME, CODE
    }

    /** The node of a scheme, theme or code that is in the codebook. */
    public static CodeNode of(EObject object) {
        return switch (object) {
            case Scheme scheme -> new CodeNode(Kind.SCHEME, scheme.getId(), scheme.getId());
            case Theme theme -> new CodeNode(Kind.THEME, schemeOf(theme).getId(), theme.getId());
            case Code code -> new CodeNode(Kind.CODE, schemeOf(code).getId(), code.getId());
            default -> throw new IllegalArgumentException(String.valueOf(object));
        };
    }

    /** The node of a qualified code. */
    public static CodeNode ofCode(String qualified) {
        CodeId id = CodeId.parse(qualified);
        return new CodeNode(Kind.CODE, id.scheme(), id.code());
    }

    private static Scheme schemeOf(EObject object) {
        EObject above = object.eContainer();
        while (!(above instanceof Scheme)) {
            above = above.eContainer();
        }
        return (Scheme) above;
    }

    /** What stands behind it now; empty when it has left the codebook. */
    public Optional<EObject> in(Codes codes) {
        return switch (kind) {
            case SCHEME -> codes.scheme(scheme).map(EObject.class::cast);
            case THEME -> codes.scheme(scheme).stream().flatMap(s -> s.getThemes().stream())
                    .filter(theme -> theme.getId().equals(id)).map(EObject.class::cast).findFirst();
            case CODE -> codes.find(qualified()).map(EObject.class::cast);
        };
    }

    /** The code behind it; empty when it is none, or has left. */
    public Optional<Code> code(Codes codes) {
        return kind == Kind.CODE ? codes.find(qualified()) : Optional.empty();
    }

    /** {@code scheme:id}. */
    public String qualified() {
        return new CodeId(scheme, id).toString();
    }

    public boolean isCode() {
        return kind == Kind.CODE;
    }
}
