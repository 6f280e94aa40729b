package org.verbatelier.ui.workbench.internal.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.core.Standing;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.history.HistoryList;
import org.verbatelier.presentation.history.HistoryRow;
import org.verbatelier.runtime.OperationLabels;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Palette;
import org.verbatelier.ui.SharedWidths;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.SessionView;
import org.verbatelier.ui.workbench.internal.SimpleAction;

/**
 * Everything that was done in the study, newest first; what is undone is dimmed and says so. Enter goes back, or forward
 * again, to the moment just after the row chosen. Only rows on screen are read.
 */
public class HistoryView extends SessionView {

    private static final int DELAY = 200;
    private static final int FIRST_FOUND = 100;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);

    private Text filter;
    private Table table;
    private Palette palette;
    private Action here;
    private HistoryList history;
    private OperationLabels labels;
    private int[] rows = {};
    private int request;

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        palette = new Palette(parent);
        labels = new OperationLabels(Locale.getDefault());
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.get("history.filter"));
        filter.setToolTipText(Messages.get("history.filter.tip"));
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
        filter.addListener(SWT.Modify, e -> load());
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setToolTipText(Messages.get("history.tip"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        for (String column : new String[] { "history.what", "history.when", "history.who", "history.state" }) {
            new TableColumn(table, SWT.NONE).setText(Messages.get(column));
        }
        table.addListener(SWT.Resize, e -> share());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, e -> enable());
        table.addListener(SWT.DefaultSelection, e -> goHere());
        here = action("history.here", "history", this::goHere);
        Action go = action("history.go", "corner-down-right", this::goToVerbatim);
        Action beginning = SimpleAction.of(Messages.get("history.beginning"), this::goToBeginning);
        getViewSite().getActionBars().getToolBarManager().add(here);
        getViewSite().getActionBars().getToolBarManager().add(go);
        MenuManager menu = new MenuManager();
        menu.add(here);
        menu.add(go);
        menu.add(beginning);
        table.setMenu(menu.createContextMenu(table));
        enable();
    }

    private Action action(String key, String icon, Runnable what) {
        Action action = SimpleAction.of(Messages.get(key), what);
        action.setToolTipText(Messages.get(key + ".tip"));
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }

    private void share() {
        SharedWidths.of(table, 10, 4, 3, 3);
    }

    private void fill(Event event) {
        if (event.index >= rows.length) {
            return;
        }
        TableItem item = (TableItem) event.item;
        HistoryRow row = history.row(rows[event.index]);
        String name = labels.of(row.operation());
        item.setText(new String[] { Character.toUpperCase(name.charAt(0)) + name.substring(1), when(row.time()),
                row.coder(),
                row.standing() == Standing.DONE ? "" : Messages.get("history.standing." + row.standing().name()) });
        item.setForeground(row.standing() == Standing.DONE ? null : palette.dimmed());
    }

    private static String when(Instant time) {
        ZonedDateTime here = time.atZone(ZoneId.systemDefault());
        boolean today = here.toLocalDate().equals(LocalDate.now());
        return (today ? TIME : DAY).withLocale(Locale.getDefault()).format(here);
    }

    private Optional<Integer> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.length ? Optional.empty() : Optional.of(rows[index]);
    }

    private void enable() {
        int steps = selected().map(row -> history.steps(row)).orElse(0);
        here.setEnabled(steps != 0);
        here.setText(Messages.get(steps > 0 ? "history.forward" : "history.here", Math.abs(steps)));
    }

    private void goHere() {
        go(selected().map(row -> history.steps(row)).orElse(0));
    }

    private void goToBeginning() {
        go(history.stepsToBeginning());
    }

    private void go(int steps) {
        if (steps != 0) {
            HistorySteps.go(session(), getSite().getShell(), steps);
        }
    }

    private void goToVerbatim() {
        selected().map(history::row).map(HistoryRow::operation).map(Affected::by)
                .flatMap(affected -> affected.verbatims().stream()
                        .filter(verbatim -> session().study().corpus().indexOf(verbatim) >= 0).findFirst())
                .ifPresentOrElse(session().desk()::go, () -> session().say(Messages.get("history.nowhere")));
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        rows = new int[0];
        newSession.ifPresent(session -> {
            history = new HistoryList(session.study());
            labels = new OperationLabels(Locale.getDefault(), session.study());
            load();
        });
    }

    @Override
    protected void studyChanged(Affected affected) {
        if (filter.getText().isBlank()) {
            show(history.all());
        } else {
            load();
        }
    }

    private void load() {
        int mine = ++request;
        String typed = filter.getText();
        if (session() == null) {
            return;
        }
        if (typed.isBlank()) {
            show(history.all());
            return;
        }
        HistoryList list = history;
        table.getDisplay().timerExec(DELAY, () -> {
            if (mine == request && !table.isDisposed()) {
                Job.createSystem("", (ICoreRunnable) monitor -> find(mine, list, typed)).schedule();
            }
        });
    }

    private void find(int mine, HistoryList list, String typed) {
        IntStream.Builder found = IntStream.builder();
        int[] count = { 0 };
        int[] first = new int[FIRST_FOUND];
        list.find(typed, labels::of, sequence -> {
            found.add(sequence);
            if (count[0] < FIRST_FOUND) {
                first[count[0]] = sequence;
            }
            if (++count[0] == FIRST_FOUND) {
                found(mine, first);
            }
        }, () -> mine != request);
        found(mine, found.build().toArray());
    }

    private void found(int mine, int[] sequences) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (mine == request && !table.isDisposed() && session() != null) {
                show(sequences);
            }
        });
    }

    private void show(int[] sequences) {
        Optional<Integer> chosen = selected();
        rows = sequences;
        table.setItemCount(rows.length);
        table.clearAll();
        table.deselectAll();
        chosen.ifPresent(sequence -> IntStream.range(0, rows.length).filter(i -> rows[i] == sequence).findFirst()
                .ifPresent(table::setSelection));
        setContentDescription(Messages.get("history.count", rows.length));
        enable();
    }

    @Override
    protected Optional<String> emptyHint() {
        return rows.length == 0 && filter.getText().isBlank() ? Optional.of(Messages.get("empty.history"))
                : Optional.empty();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
