package org.verbatelier.ui.workbench.internal.grid;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.presentation.CodingState;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.presentation.GridView;
import org.verbatelier.presentation.Likeness;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.ProgressMeter;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;

/** What the grid shows and how much of it is done: words, state, further conditions, answers that are alike. */
public final class FilterBar extends Composite {

    private static final int TEXT_LETTERS = 22;
    private static final List<CodingState> STATES = List.of(CodingState.TO_CODE, CodingState.CODED,
            CodingState.TO_DISCUSS, CodingState.NOTHING_TO_CODE, CodingState.CONTEXT, CodingState.QUARANTINED);

    private final StudySession session;
    private final Consumer<GridView> wanted;
    private final Composite tools;
    private final Text text;
    private final Combo state;
    private final Combo likeness;
    private final Button more;
    private final ConditionChips chips;
    private final Label count;
    private final ProgressMeter progress;
    private boolean renewing;

    /**
     * A bar over a grid.
     *
     * @param wanted told what is to be shown
     * @param columns called when the columns are to be chosen
     */
    public FilterBar(Composite parent, StudySession session, Consumer<GridView> wanted, Runnable columns) {
        super(parent, SWT.NONE);
        this.session = session;
        this.wanted = wanted;
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(6, 4).applyTo(this);
        // wraps where the window is narrow or everything is large
        tools = new Composite(this, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginTop = row.marginBottom = row.marginLeft = row.marginRight = 0;
        row.spacing = 6;
        row.center = true;
        tools.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
        text = new Text(tools, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.get("filter.text"));
        text.setToolTipText(Messages.get("filter.text.tip"));
        text.setLayoutData(new RowData(Fonts.width(text, TEXT_LETTERS), SWT.DEFAULT));
        text.addListener(SWT.Modify, e -> apply(filter().withText(text.getText())));
        state = combo("filter.state.tip", e -> apply(withState()));
        more = button("filter.more", this::openFacets);
        likeness = combo("filter.likeness.tip", e -> {
            if (!renewing) {
                wanted.accept(view().with(Likeness.values()[likenessIndex()]));
            }
        });
        for (Likeness each : Likeness.values()) {
            likeness.add(Messages.get("filter.likeness." + each.name().toLowerCase(Locale.ROOT)));
        }
        button("filter.columns", columns);
        progress = new ProgressMeter(tools);
        count = new Label(tools, SWT.NONE);
        chips = new ConditionChips(this, session, this::apply);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(chips);
    }

    private int likenessIndex() {
        return likeness.getSelectionIndex();
    }

    private Combo combo(String tip, Listener listener) {
        Combo combo = new Combo(tools, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(Messages.get(tip));
        combo.addListener(SWT.Selection, listener);
        return combo;
    }

    private Button button(String key, Runnable what) {
        Button button = new Button(tools, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + ".tip"));
        button.addListener(SWT.Selection, e -> what.run());
        return button;
    }

    private GridView view() {
        return session.grid().shown().view();
    }

    private GridFilter filter() {
        return view().filter();
    }

    private void apply(GridFilter filter) {
        if (!renewing) {
            wanted.accept(view().with(filter));
        }
    }

    private GridFilter withState() {
        int index = state.getSelectionIndex();
        return filter().withStates(index <= 0 ? Set.of() : EnumSet.of(STATES.get(index - 1)));
    }

    /** Opens the list of what can be filtered by. */
    public void openFacets() {
        new FacetPopup(more, session, filter(), this::apply).open();
    }

    /** Shows the filter and the counts as they are. */
    public void renew() {
        renewing = true;
        try {
            renewStates();
            likeness.select(view().likeness().ordinal());
            if (!text.isFocusControl() && !text.getText().equals(filter().text())) {
                text.setText(filter().text());
            }
            chips.show(session.grid().shown());
            renewCount();
            layout(true, true);
            requestLayout();
        } finally {
            renewing = false;
        }
    }

    /** Shows the counts as they are after a coding. */
    public void renewCounts() {
        renewing = true;
        try {
            renewStates();
            renewCount();
        } finally {
            renewing = false;
        }
    }

    private void renewCount() {
        int total = session.study().corpus().entries().size();
        int shown = session.grid().shown().entries().length;
        boolean grouped = view().likeness() != Likeness.NONE;
        String label = grouped ? Messages.get("filter.count.groups", shown, total, session.grid().shown().groups())
                : shown == total ? "" : Messages.get("filter.count", shown, total);
        if (!label.equals(count.getText())) {
            count.setText(label);
            var done = session.grid().shown().progress();
            count.setToolTipText(label.isEmpty() ? null
                    : Messages.get("filter.count.tip", done.done(), done.total()));
            tools.layout();
        }
        progress.show(session.grid().progress());
    }

    private void renewStates() {
        String[] items = new String[STATES.size() + 1];
        items[0] = Messages.get("filter.state.all");
        for (int i = 0; i < STATES.size(); i++) {
            items[i + 1] = Messages.get("filter.state", capital(Labels.of(STATES.get(i))),
                    session.grid().count(STATES.get(i)));
        }
        if (!List.of(items).equals(List.of(state.getItems()))) {
            state.setItems(items);
        }
        Set<CodingState> chosen = filter().states();
        state.select(chosen.isEmpty() ? 0 : STATES.indexOf(chosen.iterator().next()) + 1);
    }

    private static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    @Override
    public boolean setFocus() {
        text.selectAll();
        return text.setFocus();
    }
}
