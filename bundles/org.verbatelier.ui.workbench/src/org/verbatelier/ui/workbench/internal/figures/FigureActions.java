package org.verbatelier.ui.workbench.internal.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.workbench.internal.SimpleAction;
import org.verbatelier.ui.workbench.internal.figures.FigureSettings.Shown;

/** What can be done with a figure: copy it, see its chart, its table or both. */
final class FigureActions {

    private final IAction copyTable;
    private final IAction copyPicture;
    private final IAction copyDrawing;
    private final Map<Shown, IAction> arrangements = new EnumMap<>(Shown.class);

    /** The actions of a pane, in a bar of its own: always in sight, beside what they act upon. */
    FigureActions(Composite head, FigurePane pane, IActionBars bars) {
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        copyTable = action("copy.table", "copy", pane::copyTable);
        copyPicture = action("copy.picture", "image", pane::copyPicture);
        copyDrawing = action("copy.drawing", "chart-spline", pane::copyDrawing);
        for (Shown shown : Shown.values()) {
            IAction arrangement = new Action(Messages.get("show." + shown.name()), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        pane.arrange(shown);
                    }
                }
            };
            arrangement.setToolTipText(Messages.get("show." + shown.name() + ".tip"));
            arrangement.setImageDescriptor(Icons.descriptor(shown == Shown.BOTH ? "chart-no-axes-combined"
                    : shown == Shown.CHART ? "chart-column" : "table-2"));
            arrangements.put(shown, arrangement);
            bar.add(arrangement);
        }
        bar.add(new Separator());
        List.of(copyTable, copyPicture, copyDrawing).forEach(bar::add);
        bar.createControl(head);
        head.addDisposeListener(e -> bar.dispose());
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copyTable);
    }

    private static IAction action(String key, String icon, Runnable what) {
        IAction action = SimpleAction.of(Messages.get(key), what);
        action.setToolTipText(Messages.get(key + ".tip"));
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }

    /** The same as a menu of a control. */
    Menu menu(Control control) {
        MenuManager menu = new MenuManager();
        List.of(copyTable, copyPicture, copyDrawing).forEach(menu::add);
        return menu.createContextMenu(control);
    }

    /** What can be copied. */
    void enable(boolean table, boolean chart) {
        copyTable.setEnabled(table);
        copyPicture.setEnabled(chart);
        copyDrawing.setEnabled(chart);
        arrangements.values().forEach(action -> action.setEnabled(chart));
    }

    /** Which arrangement holds. */
    void show(Shown shown) {
        arrangements.forEach((each, action) -> action.setChecked(each == shown));
    }
}
