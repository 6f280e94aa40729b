package org.verbatelier.ui.workbench.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** What is wrong with the widgets of a window: no name, words cut, another language. */
final class Faults {

    /** A label may be a pixel short of what it asks for. */
    private static final int TOLERANCE = 1;
    private static final int COLUMN_MARGIN = 6;

    private final Predicate<String> foreign;

    /** @param foreign whether words are in a language that must not be seen */
    Faults(Predicate<String> foreign) {
        this.foreign = foreign;
    }

    /** One line for each fault of what is visible. */
    List<String> of(Shell shell) {
        List<String> faults = new ArrayList<>();
        Stage.controls(shell).filter(Control::isVisible).forEach(control -> {
            if (needsName(control) && Spoken.name(control).isBlank()) {
                faults.add("no name or tooltip: " + path(control));
            }
            if (paintsItself(control) && !Spoken.hasRole(control)) {
                faults.add("no role for a screen reader: " + path(control));
            }
            if (isCut(control)) {
                faults.add("cut: " + path(control) + " has " + control.getSize() + ", needs " + needed(control));
            }
            cutColumns(control).forEach(column -> faults.add("cut column: " + column + " in " + path(control)));
            namelessItems(control).forEach(item -> faults.add("no tooltip: an item of " + path(control)));
            words(control).filter(foreign).distinct()
                    .forEach(words -> faults.add("other language: « " + words + " » in " + path(control)));
        });
        if (foreign.test(shell.getText())) {
            faults.add("other language: title « " + shell.getText() + " »");
        }
        return faults;
    }

    private static boolean needsName(Control control) {
        return control.isEnabled() && !saysItself(control)
                && (control instanceof Button || control instanceof Text || control instanceof Combo
                        || control instanceof CCombo || control instanceof Spinner || control instanceof Table
                        || control instanceof Tree || control instanceof Link || control instanceof StyledText
                        || control instanceof org.eclipse.swt.widgets.List || paintsItself(control));
    }

    /** Words that can only be read name themselves. */
    private static boolean saysItself(Control control) {
        return (control.getStyle() & SWT.READ_ONLY) != 0 && (control instanceof Text text && !text.getText().isBlank()
                || control instanceof StyledText styled && !styled.getText().isBlank());
    }

    /** A widget of our own that shows something by painting it. */
    private static boolean paintsItself(Control control) {
        return control instanceof Composite composite && composite.getChildren().length == 0
                && control.getListeners(SWT.Paint).length > 0
                && control.getClass().getName().startsWith("org.verbatelier");
    }

    private static boolean isCut(Control control) {
        boolean plain = control instanceof Label || control instanceof Button || control instanceof CLabel
                || control instanceof Link;
        if (!plain || (control.getStyle() & SWT.SEPARATOR) != 0 || Spoken.text(control).isBlank()) {
            return false;
        }
        Point needed = needed(control);
        Point size = control.getSize();
        return needed.x > size.x + TOLERANCE || needed.y > size.y + TOLERANCE || isOutside(control);
    }

    private static Point needed(Control control) {
        int width = (control.getStyle() & SWT.WRAP) != 0 ? control.getSize().x : SWT.DEFAULT;
        return control.computeSize(width, SWT.DEFAULT, false);
    }

    /** Whether it reaches beyond what it lies in. */
    private static boolean isOutside(Control control) {
        Composite parent = control.getParent();
        Point end = new Point(control.getLocation().x + control.getSize().x,
                control.getLocation().y + control.getSize().y);
        return end.x > parent.getClientArea().width + TOLERANCE || end.y > parent.getClientArea().height + TOLERANCE;
    }

    private static Stream<String> cutColumns(Control control) {
        if (control instanceof Table table && table.getHeaderVisible()) {
            return Arrays.stream(table.getColumns()).filter(c -> isCut(table, c.getText(), c.getWidth()))
                    .map(TableColumn::getText);
        }
        if (control instanceof Tree tree && tree.getHeaderVisible()) {
            return Arrays.stream(tree.getColumns()).filter(c -> isCut(tree, c.getText(), c.getWidth()))
                    .map(TreeColumn::getText);
        }
        return Stream.empty();
    }

    private static boolean isCut(Scrollable scrollable, String title, int width) {
        GC gc = new GC(scrollable);
        try {
            return width > 0 && gc.textExtent(title).x + COLUMN_MARGIN > width;
        } finally {
            gc.dispose();
        }
    }

    private static Stream<ToolItem> namelessItems(Control control) {
        return control instanceof ToolBar bar
                ? Arrays.stream(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                        .filter(item -> isBlank(item.getToolTipText()) && isBlank(item.getText()))
                : Stream.empty();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static Stream<String> words(Control control) {
        Stream<String> own = Stream.of(Spoken.text(control), Spoken.tip(control), Spoken.name(control));
        return Stream.concat(own, Stream.concat(items(control), menu(control.getMenu())))
                .filter(words -> !words.isBlank());
    }

    private static Stream<String> items(Control control) {
        return switch (control) {
            case ToolBar bar -> Arrays.stream(bar.getItems())
                    .flatMap(item -> Stream.of(item.getText(), String.valueOf(item.getToolTipText())));
            case CTabFolder folder -> Arrays.stream(folder.getItems())
                    .flatMap(item -> Stream.of(item.getText(), String.valueOf(item.getToolTipText())));
            case Table table -> Arrays.stream(table.getColumns())
                    .flatMap(column -> Stream.of(column.getText(), String.valueOf(column.getToolTipText())));
            case Tree tree -> Arrays.stream(tree.getColumns())
                    .flatMap(column -> Stream.of(column.getText(), String.valueOf(column.getToolTipText())));
            case Combo combo -> Arrays.stream(combo.getItems());
            case Shell shell -> menu(shell.getMenuBar());
            default -> Stream.empty();
        };
    }

    /** The words of a menu, filled as when it is opened. */
    private static Stream<String> menu(Menu menu) {
        if (menu == null) {
            return Stream.empty();
        }
        menu.notifyListeners(SWT.Show, null);
        List<String> words = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                words.add(item.getText());
                menu(item.getMenu()).forEach(words::add);
            }
        }
        menu.notifyListeners(SWT.Hide, null);
        return words.stream();
    }

    private static String path(Control control) {
        String words = Spoken.text(control);
        String own = control.getClass().getSimpleName() + (words.isBlank() ? "" : " « " + words + " »");
        Composite parent = control.getParent();
        List<String> above = new ArrayList<>();
        while (parent != null && !(parent instanceof Shell) && above.size() < 3) {
            if (!parent.getClass().equals(Composite.class)) {
                above.add(parent.getClass().getSimpleName());
            }
            parent = parent.getParent();
        }
        return own + (above.isEmpty() ? "" : " < " + String.join(" < ", above));
    }
}
