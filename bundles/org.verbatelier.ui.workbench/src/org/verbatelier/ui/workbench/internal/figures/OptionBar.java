package org.verbatelier.ui.workbench.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.presentation.figures.Choice;
import org.verbatelier.presentation.figures.Figure;
import org.verbatelier.presentation.figures.FigureChoices;
import org.verbatelier.presentation.figures.FigureKind;
import org.verbatelier.presentation.figures.FigureOption;
import org.verbatelier.presentation.figures.FigureRequest;
import org.verbatelier.presentation.figures.FigureRequest.Collection;
import org.verbatelier.ui.Labels;

/** What can be chosen about a figure; only that which matters to it is seen. Wraps where there is little room. */
final class OptionBar extends Composite {

    private static final List<Collection> COLLECTIONS = List.of(Collection.SURVEY, Collection.ENCOUNTERS,
            Collection.BOTH);

    private final Consumer<FigureRequest> wanted;
    private final Combo grouping;
    private final Combo base;
    private final Combo audience;
    private final Combo collection;
    private final Combo frame;
    private final Combo variable;
    private final Combo detail;
    private final Label thresholdName;
    private final Spinner threshold;
    private final Button filter;
    private final Button enter;
    private FigureRequest request = FigureRequest.FIRST;
    private FigureChoices choices = FigureChoices.NONE;
    private List<Choice> details = List.of();
    private boolean renewing;

    /**
     * A bar.
     *
     * @param wanted told what is asked for
     * @param enter called when closed scores are to be typed in
     */
    OptionBar(Composite parent, Consumer<FigureRequest> wanted, Runnable enter) {
        super(parent, SWT.NONE);
        this.wanted = wanted;
        RowLayout row = new RowLayout();
        row.marginTop = row.marginBottom = row.marginLeft = row.marginRight = 0;
        row.spacing = 6;
        row.center = true;
        setLayout(row);
        detail = combo("detail", i -> request.withDetail(details.get(i).id()));
        variable = combo("variable", i -> request.withVariable(variables().get(i)));
        frame = combo("frame", i -> request.withFrame(choices.frames().get(i).id()));
        grouping = combo("grouping", i -> request.with(Grouping.values()[i]));
        base = combo("base", i -> request.with(BaseKind.values()[i]));
        audience = combo("audience", i -> request.with(Audience.values()[i]));
        collection = combo("collection", i -> request.with(COLLECTIONS.get(i)));
        thresholdName = new Label(this, SWT.NONE);
        thresholdName.setText(Messages.get("option.threshold"));
        threshold = new Spinner(this, SWT.BORDER);
        threshold.setValues(11, 1, 999, 0, 1, 10);
        threshold.setToolTipText(Messages.get("option.threshold.tip"));
        threshold.addListener(SWT.Selection, e -> {
            if (!renewing) {
                ask(request.withThreshold(threshold.getSelection() == choices.threshold()
                        ? FigureRequest.USUAL_THRESHOLD
                        : threshold.getSelection()));
            }
        });
        filter = button("option.filter", this::openFilter);
        this.enter = button("option.enter", enter);
    }

    private interface Chosen {
        FigureRequest at(int index);
    }

    private Combo combo(String key, Chosen chosen) {
        Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(Messages.get("option." + key + ".tip"));
        combo.setLayoutData(new RowData());
        combo.addListener(SWT.Selection, e -> {
            if (!renewing && combo.getSelectionIndex() >= 0) {
                ask(chosen.at(combo.getSelectionIndex()));
            }
        });
        return combo;
    }

    private Button button(String key, Runnable what) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + ".tip"));
        button.setLayoutData(new RowData());
        button.addListener(SWT.Selection, e -> what.run());
        return button;
    }

    private void ask(FigureRequest next) {
        request = next;
        wanted.accept(next);
    }

    /** Opens the list of what can be filtered by. */
    void openFilter() {
        new FilterMenu(filter, choices, request, this::ask).open();
    }

    private List<String> variables() {
        return request.kind() == FigureKind.SCORE ? choices.scores()
                : choices.variables().stream().map(FigureChoices.Variable::name).toList();
    }

    /** Shows what is asked for, among what there is. */
    void show(FigureRequest newRequest, FigureChoices newChoices, Figure figure) {
        renewing = true;
        try {
            request = newRequest;
            choices = newChoices;
            // a figure knows which variable or detail it took when none was chosen
            boolean same = figure != null && figure.request().kind() == request.kind();
            details = same ? figure.details() : List.of();
            fill();
            select(same ? figure.request() : request);
            see();
        } finally {
            renewing = false;
        }
        requestLayout();
    }

    private void fill() {
        FigureKind kind = request.kind();
        String rows = kind == FigureKind.MIRROR ? "mirror" : "grouping";
        set(grouping, List.of(Messages.get("option." + rows + ".THEME"), Messages.get("option." + rows + ".CODE")));
        set(base, names("option.base.", BaseKind.values()));
        set(audience, names("option.audience.", Audience.values()));
        set(collection, COLLECTIONS.stream().map(each -> Messages.get("option.collection." + each.name())).toList());
        set(frame, choices.frames().stream().map(Choice::label).toList());
        set(variable, variables().stream().map(Labels::ofVariable).toList());
        set(detail, details.stream().map(Choice::label).toList());
    }

    private static List<String> names(String prefix, Enum<?>[] values) {
        List<String> names = new ArrayList<>();
        for (Enum<?> value : values) {
            names.add(Messages.get(prefix + value.name()));
        }
        return names;
    }

    private static void set(Combo combo, List<String> items) {
        if (!List.of(combo.getItems()).equals(items)) {
            combo.setItems(items.toArray(String[]::new));
        }
    }

    private void select(FigureRequest taken) {
        grouping.select(request.by().ordinal());
        base.select(request.base().ordinal());
        audience.select(request.audience().ordinal());
        collection.select(Math.max(0, COLLECTIONS.indexOf(request.collection())));
        frame.select(Math.max(0, choices.frames().stream().map(Choice::id).toList().indexOf(request.frame())));
        variable.select(variables().indexOf(taken.variable()));
        detail.select(details.stream().map(Choice::id).toList().indexOf(taken.detail()));
        int shown = request.threshold() >= 1 ? request.threshold() : Math.max(1, choices.threshold());
        if (threshold.getSelection() != shown) {
            threshold.setSelection(shown);
        }
    }

    private void see() {
        FigureKind kind = request.kind();
        see(grouping, kind.has(FigureOption.GROUPING));
        see(base, kind.has(FigureOption.BASE));
        see(audience, kind.has(FigureOption.AUDIENCE) && choices.hasStaff());
        see(collection, kind.has(FigureOption.COLLECTION) && choices.hasBoth());
        see(frame, kind.has(FigureOption.FRAME) && choices.frames().size() > 1);
        see(variable, kind.has(FigureOption.VARIABLE) && !variables().isEmpty());
        see(detail, kind.has(FigureOption.DETAIL) && !details.isEmpty());
        see(thresholdName, kind.has(FigureOption.THRESHOLD));
        see(threshold, kind.has(FigureOption.THRESHOLD));
        see(filter, kind.has(FigureOption.FILTER) && !choices.variables().isEmpty());
        see(enter, kind == FigureKind.INDICATORS || kind == FigureKind.BENCHMARK);
    }

    private static void see(Control control, boolean seen) {
        control.setVisible(seen);
        RowData data = Objects.requireNonNullElseGet((RowData) control.getLayoutData(), RowData::new);
        data.exclude = !seen;
        control.setLayoutData(data);
    }
}
