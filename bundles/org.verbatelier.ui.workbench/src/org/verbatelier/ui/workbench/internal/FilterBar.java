package org.verbatelier.ui.workbench.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.core.CodeId;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.presentation.CodingState;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.presentation.GridOrder;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.ProgressMeter;
import org.verbatelier.ui.workbench.StudySession;

/** What the grid shows: text, state, attributes; conditions that are set are listed and can be taken away one by one. */
final class FilterBar extends Composite {

    private static final List<CodingState> STATES = List.of(CodingState.TO_CODE, CodingState.CODED,
            CodingState.TO_DISCUSS, CodingState.NOTHING_TO_CODE, CodingState.CONTEXT, CodingState.QUARANTINED);
    private static final int MOST_VALUES = 40;

    private final StudySession session;
    private final BiConsumer<GridFilter, GridOrder> arrange;
    private final Consumer<String> columnToggled;
    private final Set<String> columns = new LinkedHashSet<>();
    private final Text text;
    private final Combo state;
    private final Composite conditions;
    private final Label count;
    private final ProgressMeter progress;
    private boolean renewing;

    FilterBar(Composite parent, StudySession session, BiConsumer<GridFilter, GridOrder> arrange,
            Consumer<String> columnToggled) {
        super(parent, SWT.NONE);
        this.session = session;
        this.arrange = arrange;
        this.columnToggled = columnToggled;
        renewColumns();
        GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 4).spacing(6, 0).applyTo(this);
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.get("filter.text"));
        text.setToolTipText(Messages.get("filter.text.tip"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, e -> apply(filter().withText(text.getText())));
        state = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        state.setToolTipText(Messages.get("filter.state.tip"));
        state.addListener(SWT.Selection, e -> apply(withState()));
        button("filter.attributes", this::attributeMenu);
        button("filter.columns", this::columnMenu);
        conditions = new Composite(this, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginTop = row.marginBottom = row.marginLeft = row.marginRight = 0;
        row.center = true;
        conditions.setLayout(row);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(conditions);
        count = new Label(this, SWT.NONE);
        progress = new ProgressMeter(this);
    }

    private void button(String key, Consumer<Menu> fill) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(Messages.get(key) + " \u25be");
        button.setToolTipText(Messages.get(key + ".tip"));
        button.addListener(SWT.Selection, e -> {
            Menu menu = new Menu(button);
            fill.accept(menu);
            Point below = button.toDisplay(0, button.getSize().y);
            menu.setLocation(below);
            menu.setVisible(true);
        });
    }

    private GridFilter filter() {
        return session.grid().shown().filter();
    }

    private void apply(GridFilter filter) {
        if (!renewing) {
            arrange.accept(filter, session.grid().shown().order());
        }
    }

    private GridFilter withState() {
        int index = state.getSelectionIndex();
        GridFilter plain = filter().withStates(Set.of()).withSuggested(false);
        return index <= 0 ? plain
                : index > STATES.size() ? plain.withSuggested(true)
                        : plain.withStates(EnumSet.of(STATES.get(index - 1)));
    }

    private void attributeMenu(Menu menu) {
        for (Variable variable : session.study().corpus().variables()) {
            Set<String> values = values(variable.getName());
            if (values.size() > 1 && values.size() <= MOST_VALUES) {
                MenuItem item = new MenuItem(menu, SWT.CASCADE);
                item.setText(Labels.ofVariable(variable.getName()));
                Menu choices = new Menu(menu);
                item.setMenu(choices);
                values.forEach(value -> choice(choices, variable.getName(), value));
            }
        }
    }

    private Set<String> values(String variable) {
        Set<String> values = new TreeSet<>();
        for (VerbatimEntry entry : session.study().corpus().entries()) {
            String value = entry.value(variable);
            if (!value.isEmpty() && values.add(value) && values.size() > MOST_VALUES) {
                break;
            }
        }
        return values;
    }

    private void choice(Menu menu, String variable, String value) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(value.replace("&", "&&"));
        boolean chosen = value.equals(filter().values().get(variable));
        item.setSelection(chosen);
        item.addListener(SWT.Selection, e -> apply(filter().withValue(variable, chosen ? null : value)));
    }

    private void columnMenu(Menu menu) {
        for (Variable variable : session.study().corpus().variables()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(Labels.ofVariable(variable.getName()));
            item.setSelection(columns.contains(variable.getName()));
            item.addListener(SWT.Selection, e -> {
                if (!columns.remove(variable.getName())) {
                    columns.add(variable.getName());
                }
                columnToggled.accept(variable.getName());
            });
        }
    }

    /** Names of the variables shown as columns. */
    List<String> columns() {
        return List.copyOf(columns);
    }

    /** The study may have other variables than before. */
    void renewColumns() {
        if (columns.isEmpty()) {
            columns.addAll(GridEditor.usualColumns(session.study()));
        }
    }

    /** Shows the filter and the counts as they are. */
    void renew() {
        renewing = true;
        try {
            renewStates();
            if (!text.isFocusControl() && !text.getText().equals(filter().text())) {
                text.setText(filter().text());
            }
            for (var child : conditions.getChildren()) {
                child.dispose();
            }
            filter().values().forEach((variable, value) -> condition(Labels.ofVariable(variable) + " = " + value,
                    filter().withValue(variable, null)));
            if (filter().code() != null) {
                condition(CodeId.parse(filter().code()).code(), filter().withCode(null));
            }
            if (filter().among() != null) {
                condition(Messages.get("filter.among"), filter().withAmong(null));
            }
            int total = session.study().corpus().entries().size();
            int shown = session.grid().size();
            count.setText(shown == total ? "" : Messages.get("filter.count", shown, total));
            progress.show(session.grid().progress());
            layout(true, true);
        } finally {
            renewing = false;
        }
    }

    private void renewStates() {
        List<String> items = new ArrayList<>();
        items.add(Messages.get("filter.state.all"));
        STATES.forEach(s -> items.add(Messages.get("filter.state", capital(Labels.of(s)), session.grid().count(s))));
        items.add(Messages.get("filter.state.suggested"));
        int index = filter().suggested() ? items.size() - 1
                : filter().states().isEmpty() ? 0
                        : STATES.indexOf(filter().states().iterator().next()) + 1;
        if (!items.equals(List.of(state.getItems()))) {
            state.setItems(items.toArray(String[]::new));
        }
        state.select(index);
    }

    private static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private void condition(String label, GridFilter without) {
        Button chip = new Button(conditions, SWT.PUSH | SWT.FLAT);
        chip.setText(label.replace("&", "&&") + "  \u2715");
        chip.setToolTipText(Messages.get("filter.remove", label));
        chip.addListener(SWT.Selection, e -> apply(without));
    }

    @Override
    public boolean setFocus() {
        text.selectAll();
        return text.setFocus();
    }
}
