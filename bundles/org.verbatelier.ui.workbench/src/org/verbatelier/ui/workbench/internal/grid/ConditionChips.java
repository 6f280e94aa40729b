package org.verbatelier.ui.workbench.internal.grid;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.verbatelier.presentation.Arrangement;
import org.verbatelier.presentation.Condition;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.ui.GridLabels;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;

/** The conditions of the filter as buttons; each says how many verbatims fulfil it, and goes away when it is pressed. */
final class ConditionChips extends Composite {

    private static final int LONGEST = 60;

    private final StudySession session;
    private final Consumer<GridFilter> wanted;
    private Arrangement shown;

    ConditionChips(Composite parent, StudySession session, Consumer<GridFilter> wanted) {
        super(parent, SWT.NONE);
        this.session = session;
        this.wanted = wanted;
        RowLayout row = new RowLayout();
        row.marginTop = row.marginBottom = row.marginLeft = row.marginRight = 0;
        row.center = true;
        setLayout(row);
    }

    void show(Arrangement arrangement) {
        if (shown != null && shown.filter().equals(arrangement.filter()) && shown.alone().equals(arrangement.alone())) {
            return;
        }
        shown = arrangement;
        boolean focused = List.of(getChildren()).stream().anyMatch(Control::isFocusControl);
        for (Control child : getChildren()) {
            child.dispose();
        }
        List<Condition> conditions = arrangement.filter().conditions();
        for (int i = 0; i < conditions.size(); i++) {
            chip(arrangement, conditions.get(i), i < arrangement.alone().size() ? arrangement.alone().get(i) : 0);
        }
        if (!conditions.isEmpty()) {
            Button clear = button(Messages.get("filter.clear"), Messages.get("filter.clear.tip"),
                    () -> wanted.accept(GridFilter.NONE));
            if (focused) {
                clear.setFocus();
            }
        }
        ((GridData) getLayoutData()).exclude = conditions.isEmpty();
        setVisible(!conditions.isEmpty());
    }

    private void chip(Arrangement arrangement, Condition condition, int alone) {
        String label = GridLabels.of(condition, session.study());
        String brief = label.length() > LONGEST ? label.substring(0, LONGEST) + "…" : label;
        Button chip = button(Messages.get("filter.chip", brief, alone),
                Messages.get("filter.chip.tip", label, alone, arrangement.entries().length),
                () -> wanted.accept(arrangement.filter().less(condition)));
        Menu menu = new Menu(chip);
        item(menu, "filter.chip.remove", arrangement.filter().less(condition));
        item(menu, condition.without() ? "filter.chip.with" : "filter.chip.without",
                arrangement.filter().replacing(condition, condition.inverse()));
        item(menu, "filter.chip.only", GridFilter.NONE.with(condition));
        chip.setMenu(menu);
    }

    private void item(Menu menu, String key, GridFilter filter) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.get(key));
        item.addListener(SWT.Selection, e -> wanted.accept(filter));
    }

    private Button button(String text, String tip, Runnable what) {
        Button button = new Button(this, SWT.PUSH | SWT.FLAT);
        button.setText(text.replace("&", "&&"));
        button.setToolTipText(tip.replace("&", "&&"));
        button.addListener(SWT.Selection, e -> what.run());
        return button;
    }
}
