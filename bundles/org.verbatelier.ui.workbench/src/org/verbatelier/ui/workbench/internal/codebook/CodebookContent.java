package org.verbatelier.ui.workbench.internal.codebook;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.presentation.codebook.CodebookOutline;

/** Hands an outline to a tree. */
final class CodebookContent implements ITreeContentProvider {

    private CodebookOutline outline;

    @Override
    public Object[] getElements(Object input) {
        return ((CodebookOutline) input).roots().toArray();
    }

    @Override
    public void inputChanged(Viewer viewer, Object before, Object after) {
        outline = (CodebookOutline) after;
    }

    @Override
    public Object[] getChildren(Object parent) {
        return outline.children((CodeNode) parent).toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !outline.children((CodeNode) element).isEmpty();
    }

    @Override
    public Object getParent(Object element) {
        return outline.parent((CodeNode) element).orElse(null);
    }
}
