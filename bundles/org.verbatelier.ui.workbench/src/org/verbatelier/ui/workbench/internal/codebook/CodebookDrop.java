package org.verbatelier.ui.workbench.internal.codebook;

import java.util.Collection;
import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.TransferData;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.presentation.codebook.CodebookDesk.Place;

/** What becomes of themes and codes that are dropped somewhere. */
interface CodebookDrop {

    /** Whether they can be dropped there. */
    boolean accepts(Collection<CodeNode> nodes, CodeNode target, Place place);

    /** Moves them. */
    void receive(Collection<CodeNode> nodes, CodeNode target, Place place);

    /** Listens to drops on a tree. */
    default ViewerDropAdapter in(TreeViewer viewer) {
        return new ViewerDropAdapter(viewer) {
            @Override
            public boolean validateDrop(Object target, int operation, TransferData type) {
                List<CodeNode> dragged = dragged();
                return target != null && !dragged.isEmpty() && accepts(dragged, (CodeNode) target, place());
            }

            @Override
            public boolean performDrop(Object data) {
                receive(dragged(), (CodeNode) getCurrentTarget(), place());
                return true;
            }

            private Place place() {
                return switch (getCurrentLocation()) {
                    case LOCATION_BEFORE -> Place.BEFORE;
                    case LOCATION_AFTER -> Place.AFTER;
                    default -> Place.INTO;
                };
            }

            private List<CodeNode> dragged() {
                return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection chosen
                        ? chosen.stream().filter(CodeNode.class::isInstance).map(CodeNode.class::cast).toList()
                        : List.of();
            }
        };
    }
}
