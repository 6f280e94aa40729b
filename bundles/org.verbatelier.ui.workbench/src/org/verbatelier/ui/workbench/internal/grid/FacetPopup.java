package org.verbatelier.ui.workbench.internal.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.presentation.Condition;
import org.verbatelier.presentation.Criterion;
import org.verbatelier.presentation.Facets;
import org.verbatelier.presentation.FoldedText;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.presentation.TypedCriteria;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.GridLabels;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;

/**
 * The list of all that the grid can be filtered by, with counts, narrowed by typing. Enter adds what is chosen, with Shift
 * only what does not meet it; Escape leaves.
 */
final class FacetPopup {

    private static final int CHARACTERS = 70;
    private static final int LINES = 16;

    private final Control below;
    private final StudySession session;
    private final GridFilter filter;
    private final Consumer<GridFilter> wanted;
    private final Shell shell;
    private final Text typed;
    private final Table table;
    private final Button without;
    private Facets facets = Facets.NONE;
    private List<Line> lines = List.of();
    private boolean counted;

    private record Line(Criterion criterion, String kind, String value, int count) {}

    FacetPopup(Control below, StudySession session, GridFilter filter, Consumer<GridFilter> wanted) {
        this.below = below;
        this.session = session;
        this.filter = filter;
        this.wanted = wanted;
        shell = new Shell(below.getShell(), SWT.TOOL | SWT.RESIZE);
        shell.setText(Messages.get("facets.title"));
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 4).applyTo(shell);
        typed = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        typed.setMessage(Messages.get("facets.hint"));
        typed.setToolTipText(Messages.get("facets.hint.tip"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        table = new Table(shell, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setToolTipText(Messages.get("facets.tip"));
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(Fonts.width(table, CHARACTERS), LINES * table.getItemHeight()).applyTo(table);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.RIGHT);
        without = new Button(shell, SWT.CHECK);
        without.setText(Messages.get("facets.without"));
        without.setToolTipText(Messages.get("facets.without.tip"));
        Label keys = new Label(shell, SWT.WRAP);
        keys.setText(Messages.get("facets.keys"));
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(keys, CHARACTERS), SWT.DEFAULT).applyTo(keys);
        listen();
    }

    private void listen() {
        typed.addListener(SWT.Modify, e -> find());
        typed.addListener(SWT.KeyDown, this::key);
        typed.addListener(SWT.Traverse, this::traverse);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Traverse, this::traverse);
        table.addListener(SWT.DefaultSelection, e -> accept(without.getSelection()));
        table.addListener(SWT.MouseUp, e -> {
            if (e.button == 1 && table.getItem(new Point(e.x, e.y)) != null) {
                accept(without.getSelection() || (e.stateMask & SWT.SHIFT) != 0);
            }
        });
        table.addListener(SWT.Resize, e -> share());
        shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(this::close));
    }

    private void share() {
        int width = table.getClientArea().width;
        table.getColumn(0).setWidth(width * 27 / 100);
        table.getColumn(1).setWidth(width * 55 / 100);
        table.getColumn(2).setWidth(width - table.getColumn(0).getWidth() - table.getColumn(1).getWidth());
    }

    void open() {
        shell.pack();
        Rectangle screen = below.getMonitor().getClientArea();
        Point at = below.toDisplay(0, below.getSize().y);
        Point size = shell.getSize();
        shell.setLocation(Math.clamp(at.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)),
                Math.clamp(at.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y)));
        find();
        shell.open();
        typed.setFocus();
        Job.createSystem("", (ICoreRunnable) monitor -> {
            Facets found = session.grid().facets(filter);
            shell.getDisplay().asyncExec(() -> counted(found));
        }).schedule();
    }

    private void counted(Facets found) {
        if (!shell.isDisposed()) {
            facets = found;
            counted = true;
            find();
        }
    }

    private void find() {
        String wanted = FoldedText.of(typed.getText()).strip();
        String[] words = wanted.split("\\s+");
        List<Line> found = new ArrayList<>();
        for (Facets.Facet facet : facets.facets()) {
            Line line = line(facet.criterion(), facet.count());
            String label = FoldedText.of(line.kind() + " " + line.value());
            if (wanted.isEmpty() || Arrays.stream(words).allMatch(label::contains)) {
                found.add(line);
            }
        }
        TypedCriteria.of(typed.getText()).forEach(criterion -> found.add(line(criterion, -1)));
        lines = found;
        table.setItemCount(counted || !lines.isEmpty() ? lines.size() : 1);
        table.clearAll();
        if (!lines.isEmpty()) {
            table.select(0);
            table.showSelection();
        }
    }

    private Line line(Criterion criterion, int count) {
        return new Line(criterion, GridLabels.kind(criterion), GridLabels.value(criterion, session.study()), count);
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index >= lines.size()) {
            item.setText(new String[] { "", Messages.get("facets.counting"), "" });
            return;
        }
        Line line = lines.get(event.index);
        boolean same = event.index > 0 && lines.get(event.index - 1).kind().equals(line.kind());
        item.setText(new String[] { same ? "" : line.kind(), line.value(),
                line.count() < 0 ? "" : Messages.get("number", line.count()) });
    }

    private void key(Event event) {
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> LINES - 1;
            case SWT.PAGE_UP -> 1 - LINES;
            default -> 0;
        };
        if (step != 0 && !lines.isEmpty()) {
            table.select(Math.clamp(table.getSelectionIndex() + step, 0, lines.size() - 1));
            table.showSelection();
            event.doit = false;
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            accept(without.getSelection() || (event.stateMask & SWT.SHIFT) != 0);
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    private void accept(boolean contrary) {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < lines.size()) {
            Criterion criterion = lines.get(index).criterion();
            close();
            wanted.accept(contrary ? filter.with(Condition.without(criterion)) : filter.widened(criterion));
        }
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
            if (!below.isDisposed()) {
                below.setFocus();
            }
        }
    }
}
