package org.verbatelier.ui.workbench.internal.codebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.presentation.codebook.CodebookDesk;
import org.verbatelier.presentation.codebook.CodebookDesk.Direction;
import org.verbatelier.presentation.codebook.CodebookDesk.Place;
import org.verbatelier.presentation.codebook.Impact;
import org.verbatelier.presentation.codebook.Passages;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Problems;
import org.verbatelier.ui.workbench.internal.codebook.TargetDialog.Purpose;

/** Changes the codebook, asking first where something hangs on it, and says what was done. */
final class CodebookChanges {

    private final StudySession session;
    private final Study study;
    private final IWorkbenchWindow window;
    private final CodebookDesk desk;

    CodebookChanges(StudySession session, IWorkbenchWindow window) {
        this.session = session;
        this.study = session.study();
        this.window = window;
        this.desk = new CodebookDesk(study);
    }

    CodebookDesk desk() {
        return desk;
    }

    private Shell shell() {
        return window.getShell();
    }

    private void say(boolean changed) {
        if (changed) {
            session.sayLast();
        }
    }

    List<CodeNode> newCode(Optional<CodeNode> near) {
        Optional<NewCodeDialog.Wanted> wanted = NewCodeDialog.ask(shell(), study, "", near.orElse(null));
        List<CodeNode> made = wanted.map(w -> desk.createCode(w.parent(), w.label())).stream().toList();
        say(!made.isEmpty());
        return made.isEmpty() ? near.stream().toList() : made;
    }

    List<CodeNode> newTheme(Optional<CodeNode> near) {
        Optional<NewCodeDialog.Wanted> wanted = NewCodeDialog.askTheme(shell(), study, near.orElse(null));
        CodeNode after = near.filter(node -> node.kind() == CodeNode.Kind.THEME).orElse(null);
        List<CodeNode> made = wanted.map(w -> desk.createTheme(w.parent().scheme(), w.label(), after)).stream()
                .toList();
        say(!made.isEmpty());
        return made.isEmpty() ? near.stream().toList() : made;
    }

    /** The present title of a node. */
    String title(CodeNode node) {
        String title = node.in(study.codes()).map(object -> switch (object) {
            case Scheme scheme -> scheme.getLabel();
            case Theme theme -> theme.getLabel();
            case Code code -> code.getLabel();
            default -> "";
        }).orElse("");
        return title == null ? "" : title;
    }

    void rename(CodeNode node, String label) {
        session.attempt(() -> say(desk.rename(node, label)));
    }

    void move(Collection<CodeNode> nodes, CodeNode target, Place place) {
        session.attempt(() -> say(desk.move(nodes, target, place)));
    }

    void move(Collection<CodeNode> nodes, CodebookAction action) {
        say(desk.move(nodes, Direction.valueOf(action.name())));
    }

    void recolour(List<CodeNode> nodes) {
        List<CodeNode> coloured = nodes.stream().filter(node -> node.kind() != CodeNode.Kind.SCHEME).toList();
        if (coloured.isEmpty()) {
            return;
        }
        CodeColours colours = new CodeColours(study.codes());
        EObject first = coloured.getFirst().in(study.codes()).orElseThrow();
        ColourDialog dialog = new ColourDialog(shell(),
                first instanceof Theme theme ? colours.of(theme) : colours.of(coloured.getFirst().qualified()));
        if (dialog.open() == Window.OK) {
            say(desk.recolour(coloured, dialog.chosen().orElse(null)));
        }
    }

    /**
     * Merges codes after showing what goes over.
     *
     * @param proposed the code to merge them into unless another is chosen; may be null
     * @return the code they went into; empty when given up
     */
    Optional<CodeNode> merge(List<CodeNode> nodes, CodeNode proposed) {
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        TargetDialog dialog = new TargetDialog(shell(), study, nodes, Purpose.MERGE, proposed);
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        say(desk.merge(nodes, dialog.target().orElseThrow()));
        return dialog.target();
    }

    void split(CodeNode node) {
        SplitDialog dialog = new SplitDialog(shell(), node, Passages.all(study, node.qualified()));
        if (dialog.open() == Window.OK) {
            desk.split(node, dialog.labels(), dialog.shares());
            session.sayLast();
        }
    }

    /** Removes what nothing hangs on; makes obsolete what is in use. */
    void retire(List<CodeNode> nodes) {
        if (nodes.isEmpty() || nodes.stream().anyMatch(node -> node.kind() == CodeNode.Kind.SCHEME)) {
            return;
        }
        Impact impact = Impact.of(study, nodes);
        boolean unused = impact.isUnused();
        List<CodeNode> codes = unused ? nodes : impact.codes().stream().map(CodeNode::of).toList();
        TargetDialog dialog = new TargetDialog(shell(), study, codes, unused ? Purpose.REMOVE : Purpose.DEPRECATE,
                null);
        if (dialog.open() == Window.OK) {
            say(unused ? desk.remove(nodes) : desk.deprecate(codes, dialog.target().orElse(null)));
        }
    }

    void restore(List<CodeNode> nodes) {
        say(desk.restore(nodes));
    }

    void write(Optional<CodeNode> near) {
        scheme(near).ifPresent(scheme -> CodebookFiles.write(shell(), session, scheme));
    }

    void read(Optional<CodeNode> near) {
        scheme(near).ifPresent(scheme -> CodebookFiles.read(shell(), session, scheme));
    }

    /** The scheme of what is selected, or the first. */
    private Optional<Scheme> scheme(Optional<CodeNode> near) {
        return near.flatMap(node -> study.codes().scheme(node.scheme()))
                .or(() -> study.codes().schemes().stream().findFirst());
    }

    void show(String view) {
        try {
            window.getActivePage().showView(view);
        } catch (PartInitException e) {
            Problems.show(shell(), e);
        }
    }
}
