package org.verbatelier.ui.workbench.internal.figures;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.verbatelier.presentation.figures.FigureGroup;
import org.verbatelier.presentation.figures.FigureKind;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Names;

/** The figures on offer, by the question they answer. */
final class FigureTree {

    private final Tree tree;

    FigureTree(Composite parent, Consumer<FigureKind> chosen) {
        tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setToolTipText(Messages.get("figures.tip"));
        Names.give(tree, Messages.get("figures.name"));
        Fonts fonts = Fonts.of(tree);
        Icons icons = new Icons(tree);
        for (FigureGroup group : FigureGroup.values()) {
            TreeItem head = new TreeItem(tree, SWT.NONE);
            head.setText(Messages.get("group." + group.name()));
            head.setFont(fonts.bold());
            for (FigureKind kind : group.kinds()) {
                TreeItem item = new TreeItem(head, SWT.NONE);
                item.setText(Messages.get("figure." + kind.name()));
                item.setImage(icons.get(icon(kind)));
                item.setData(kind);
            }
            head.setExpanded(true);
        }
        tree.addListener(SWT.Selection, e -> {
            if (e.item.getData() instanceof FigureKind kind) {
                chosen.accept(kind);
            }
        });
    }

    private static String icon(FigureKind kind) {
        return switch (kind) {
            case THEMES -> "chart-bar";
            case VALENCE -> "diff";
            case PRIORITIES -> "siren";
            case COOCCURRENCE -> "network";
            case CROSS -> "table-2";
            case TERRITORIES -> "grid-3x3";
            case WAVES -> "trending-up";
            case SPECIFICITIES -> "fingerprint";
            case BEFORE_AFTER -> "git-compare-arrows";
            case MIRROR -> "columns-2";
            case SCORE -> "star";
            case INDICATORS -> "circle-gauge";
            case BENCHMARK -> "medal";
            case SITES -> "building-2";
            case SITE -> "folder-search";
            case AGREEMENT -> "scale";
            case ARBITRATION -> "gavel";
            case SATURATION -> "chart-spline";
        };
    }

    Tree control() {
        return tree;
    }

    /** Shows which figure is looked at. */
    void select(FigureKind kind) {
        for (TreeItem head : tree.getItems()) {
            for (TreeItem item : head.getItems()) {
                if (item.getData() == kind && (tree.getSelectionCount() == 0 || tree.getSelection()[0] != item)) {
                    tree.setSelection(item);
                }
            }
        }
    }
}
