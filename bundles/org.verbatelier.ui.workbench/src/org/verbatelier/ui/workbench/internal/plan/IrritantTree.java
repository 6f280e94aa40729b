package org.verbatelier.ui.workbench.internal.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.verbatelier.analysis.plan.IrritantFigures;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.presentation.plan.IrritantRegister;
import org.verbatelier.presentation.plan.IrritantRegister.Group;
import org.verbatelier.presentation.plan.IrritantRegister.Row;
import org.verbatelier.presentation.plan.PlanFigures;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.SharedWidths;

/** The tree of the register: chantiers, in them irritants with their figures. */
final class IrritantTree {

    /** Stands for the irritants of no chantier. */
    private static final PlanRef LOOSE = new PlanRef(PlanRef.Kind.CHANTIER, "");

    private final TreeViewer viewer;
    private final IrritantsView view;
    private final Icons icons;
    private final Font bold;
    private Map<PlanRef, Group> groups = new LinkedHashMap<>();
    private Map<PlanRef, Row> rows = new HashMap<>();

    IrritantTree(Composite holder, IrritantsView view) {
        this.view = view;
        holder.setLayout(new FillLayout());
        viewer = new TreeViewer(holder, SWT.MULTI | SWT.FULL_SELECTION);
        icons = new Icons(viewer.getTree());
        bold = Fonts.of(viewer.getTree()).bold();
        Names.give(viewer.getTree(), Messages.get("register.name"));
        viewer.setContentProvider(new Content());
        viewer.getTree().setHeaderVisible(true);
        column("title", SWT.LEFT, group -> Messages.get("register.group", title(group), group.rows().size()),
                row -> row.irritant().getTitle());
        column("type", SWT.LEFT, group -> "",
                row -> row.irritant().getType() == null ? "" : row.irritant().getType());
        column("passages", SWT.RIGHT, group -> count(group.passages()), row -> count(row.passages()));
        column("tenants", SWT.RIGHT, group -> figured(group, f -> count(f.n())), row -> figured(row,
                f -> count(f.n())));
        column("severity", SWT.RIGHT, group -> "", row -> figured(row,
                f -> f.severity() == 0 ? "" : Messages.get("register.severity.value", f.severity())));
        column("criticality", SWT.RIGHT, group -> "", row -> figured(row,
                f -> Messages.get("register.criticality.value", f.criticality())));
        column("actions", SWT.LEFT, group -> "", IrritantTree::answers);
        viewer.getTree().addListener(SWT.Resize, e -> SharedWidths.of(viewer.getTree(), 9, 1, 2, 2, 2, 2, 4));
        viewer.setAutoExpandLevel(2);
        viewer.setInput(this);
        drag();
        drop();
    }

    private static String title(Group group) {
        return group.chantier() == null ? Messages.get("register.loose") : group.chantier().getTitle();
    }

    private static String count(int count) {
        return Messages.get("count", count);
    }

    /** A figure; empty until it has been worked out, a dash when there are too few people to tell. */
    private String figured(Row row, Function<IrritantFigures.Row, String> what) {
        return figured(List.of(row.irritant().getId()), what);
    }

    private String figured(Group group, Function<IrritantFigures.Row, String> what) {
        return figured(group.rows().stream().map(row -> row.irritant().getId()).toList(), what);
    }

    private String figured(List<String> irritants, Function<IrritantFigures.Row, String> what) {
        Optional<PlanFigures> figures = view.desk().figures();
        if (figures.isEmpty() || irritants.isEmpty()
                || irritants.stream().anyMatch(id -> figures.get().irritants().row(id) == null)) {
            return "";
        }
        IrritantFigures.Row together = figures.get().irritants().together(irritants);
        return together.suppressed() ? "\u2014" : what.apply(together);
    }

    private static String answers(Row row) {
        if (row.passages() == 0) {
            return "\u26a0 " + Messages.get("noProof");
        }
        return row.isUnanswered() ? "\u26a0 " + Messages.get("register.unanswered")
                : row.actions().isEmpty() ? Messages.get("register.dismissed")
                        : row.actions().stream().map(PlanWords::number).collect(Collectors.joining(", "));
    }

    private void column(String key, int style, Function<Group, String> ofGroup, Function<Row, String> ofRow) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, style);
        column.getColumn().setText(Messages.get("register." + key));
        column.getColumn().setToolTipText(Messages.get("register." + key + ".tip"));
        boolean first = key.equals("title");
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                Group group = groups.get(element);
                Row row = rows.get(element);
                return group != null ? ofGroup.apply(group) : row != null ? ofRow.apply(row) : "";
            }

            @Override
            public Image getImage(Object element) {
                return first ? icons.get(groups.containsKey(element) ? "hard-hat" : "annoyed") : null;
            }

            @Override
            public Font getFont(Object element) {
                return groups.containsKey(element) ? bold : null;
            }
        });
    }

    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return groups.keySet().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            Group group = groups.get(parent);
            return group == null ? new Object[0]
                    : group.rows().stream().map(row -> PlanRef.irritant(row.irritant().getId())).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return groups.entrySet().stream()
                    .filter(entry -> entry.getValue().rows().stream()
                            .anyMatch(row -> element.equals(PlanRef.irritant(row.irritant().getId()))))
                    .map(Map.Entry::getKey).findFirst().orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    private void drag() {
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = selected().stream().anyMatch(ref -> ref.kind() == PlanRef.Kind.IRRITANT);
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }
        });
    }

    private void drop() {
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new ViewerDropAdapter(viewer) {
            @Override
            public boolean validateDrop(Object target, int operation, TransferData type) {
                return target != null && !view.shown().study().isReadOnly();
            }

            @Override
            public boolean performDrop(Object data) {
                PlanRef into = (PlanRef) getCurrentTarget();
                Group group = groups.getOrDefault(into,
                        groups.get(((Content) viewer.getContentProvider()).getParent(into)));
                Chantier chantier = group == null ? null : group.chantier();
                view.gather(dragged(), chantier);
                return true;
            }
        });
    }

    private List<Irritant> dragged() {
        return selected().stream().filter(ref -> ref.kind() == PlanRef.Kind.IRRITANT)
                .flatMap(ref -> view.index().irritant(ref.id()).stream()).toList();
    }

    Tree control() {
        return viewer.getTree();
    }

    void show(IrritantRegister register) {
        groups = new LinkedHashMap<>();
        rows = new HashMap<>();
        for (Group group : register.groups()) {
            groups.put(group.chantier() == null ? LOOSE
                    : new PlanRef(PlanRef.Kind.CHANTIER, group.chantier().getId()), group);
            group.rows().forEach(row -> rows.put(PlanRef.irritant(row.irritant().getId()), row));
        }
        List<Object> folded = folded();
        viewer.refresh();
        groups.keySet().stream().filter(group -> !folded.contains(group))
                .forEach(group -> viewer.setExpandedState(group, true));
    }

    private List<Object> folded() {
        return Arrays.stream(viewer.getTree().getItems()).filter(item -> !item.getExpanded()
                && item.getItemCount() > 0).map(item -> item.getData()).toList();
    }

    /** Shows figures that have been worked out since. */
    void renewFigures() {
        viewer.refresh(true);
    }

    /** What is selected, chantiers and irritants. */
    List<PlanRef> selected() {
        return viewer.getStructuredSelection().stream().map(PlanRef.class::cast).filter(ref -> !ref.equals(LOOSE))
                .toList();
    }

    Optional<PlanRef> first() {
        return selected().stream().findFirst();
    }

    /** Selects what was chosen elsewhere, when it is here. */
    void choose(PlanRef ref) {
        if ((groups.containsKey(ref) || rows.containsKey(ref)) && !selected().contains(ref)) {
            viewer.setSelection(new StructuredSelection(ref), true);
        }
    }
}
