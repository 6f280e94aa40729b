package org.verbatelier.ui.workbench.internal.figures;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.verbatelier.presentation.figures.FigureChoices;
import org.verbatelier.presentation.figures.FigureRequest;
import org.verbatelier.ui.Labels;

/** The values that respondents can be chosen by, ticked where they are. */
final class FilterMenu {

    private final Button button;
    private final FigureChoices choices;
    private final FigureRequest request;
    private final Consumer<FigureRequest> wanted;

    FilterMenu(Button button, FigureChoices choices, FigureRequest request, Consumer<FigureRequest> wanted) {
        this.button = button;
        this.choices = choices;
        this.request = request;
        this.wanted = wanted;
    }

    /** Opens below the button; it lasts until something is chosen. */
    void open() {
        Menu menu = new Menu(button);
        for (FigureChoices.Variable variable : choices.variables()) {
            MenuItem item = new MenuItem(menu, SWT.CASCADE);
            Set<String> chosen = request.values().getOrDefault(variable.name(), Set.of());
            item.setText((chosen.isEmpty() ? Labels.ofVariable(variable.name())
                    : Messages.get("filter.chosen", Labels.ofVariable(variable.name()), chosen.size()))
                    .replace("&", "&&"));
            Menu values = new Menu(menu);
            item.setMenu(values);
            for (String value : variable.values()) {
                value(values, variable.name(), value, chosen.contains(value));
            }
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem none = new MenuItem(menu, SWT.PUSH);
        none.setText(Messages.get("filter.none"));
        none.setEnabled(!request.values().isEmpty());
        none.addListener(SWT.Selection, e -> wanted.accept(request.withValues(Map.of())));
        menu.addListener(SWT.Hide, e -> button.getDisplay().asyncExec(menu::dispose));
        Point place = button.toDisplay(0, button.getSize().y);
        menu.setLocation(place);
        menu.setVisible(true);
    }

    private void value(Menu values, String variable, String value, boolean chosen) {
        MenuItem item = new MenuItem(values, SWT.CHECK);
        item.setText(value.replace("&", "&&"));
        item.setSelection(chosen);
        item.addListener(SWT.Selection, e -> wanted.accept(request.withValue(variable, value, !chosen)));
    }
}
