package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.CardBoard;

/** What becomes of irritants dropped on the board: on an action, it answers them; on an axis, an action begins there. */
final class IrritantDrop extends DropTargetAdapter {

    private final CardBoard board;
    private final BoardView view;

    private IrritantDrop(CardBoard board, BoardView view) {
        this.board = board;
        this.view = view;
    }

    static void on(CardBoard board, BoardView view) {
        DropTarget target = new DropTarget(board, DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_COPY);
        target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
        target.addDropListener(new IrritantDrop(board, view));
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Optional<CardBoard.Column> column = board.columnAt(event.x, event.y);
        boolean accepted = column.isPresent() && !irritants().isEmpty() && !view.shown().study().isReadOnly();
        event.detail = accepted ? DND.DROP_MOVE : DND.DROP_NONE;
        event.feedback = DND.FEEDBACK_SCROLL;
        board.showTarget(accepted ? column.orElseThrow() : null);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        board.showTarget(null);
    }

    @Override
    public void drop(DropTargetEvent event) {
        List<Irritant> irritants = irritants();
        Optional<String> card = board.cardAt(event.x, event.y).map(CardBoard.Card::key);
        Optional<String> column = board.columnAt(event.x, event.y).map(CardBoard.Column::key);
        board.showTarget(null);
        // a dialog must not open while the system still drags
        board.getDisplay().asyncExec(() -> card.ifPresentOrElse(key -> view.answer(key, irritants),
                () -> column.ifPresent(key -> view.newActionIn(key, irritants))));
    }

    private List<Irritant> irritants() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection chosen
                ? chosen.stream().filter(PlanRef.class::isInstance).map(PlanRef.class::cast)
                        .filter(ref -> ref.kind() == PlanRef.Kind.IRRITANT)
                        .flatMap(ref -> view.index().irritant(ref.id()).stream()).toList()
                : List.of();
    }
}
