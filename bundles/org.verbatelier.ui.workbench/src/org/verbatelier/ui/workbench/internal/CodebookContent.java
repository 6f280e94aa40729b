package org.verbatelier.ui.workbench.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.presentation.CodeMatch;
import org.verbatelier.presentation.CodeMatcher;

/** The tree of a codebook; a scheme that is alone is not shown as a level of its own. */
final class CodebookContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        List<Scheme> schemes = ((Study) input).codes().schemes();
        return schemes.size() == 1 ? schemes.getFirst().getThemes().toArray() : schemes.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case Scheme scheme -> scheme.getThemes().toArray();
            case Theme theme -> theme.getCodes().toArray();
            case Code code -> code.getCodes().toArray();
            default -> new Object[0];
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof EObject object ? object.eContainer() : null;
    }

    /** Shows the codes that answer a text, with what they lie in. */
    ViewerFilter filterBy(Supplier<String> typed) {
        return new ViewerFilter() {
            private String text = "";
            private Set<EObject> shown = Set.of();

            @Override
            public boolean select(Viewer viewer, Object parent, Object element) {
                if (typed.get().isBlank()) {
                    return true;
                }
                if (!typed.get().equals(text)) {
                    text = typed.get();
                    shown = shown((Study) viewer.getInput());
                }
                return shown.contains(element);
            }

            private Set<EObject> shown(Study study) {
                Set<EObject> all = new HashSet<>(new CodeMatcher(study.codes(), code -> 0)
                        .find(text, Integer.MAX_VALUE).stream().map(CodeMatch::code).collect(Collectors.toSet()));
                for (EObject code : List.copyOf(all)) {
                    for (EObject above = code.eContainer(); above != null; above = above.eContainer()) {
                        all.add(above);
                    }
                }
                return all;
            }
        };
    }
}
