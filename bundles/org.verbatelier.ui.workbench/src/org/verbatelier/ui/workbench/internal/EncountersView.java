package org.verbatelier.ui.workbench.internal;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbatelier.analysis.Encounters;
import org.verbatelier.analysis.Encounters.Meeting;
import org.verbatelier.presentation.Affected;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.workbench.StudySession;

/** Who met whom, what people agreed to, and what each pair of staff still has to do. */
public class EncountersView extends SessionView {

    private static final List<String> COLUMNS = List.of("id", "date", "pair", "rank", "place", "residence", "status",
            "turns", "notes", "quoting", "state");

    private Label summary;
    private Table table;
    private Button consent;
    private Encounters encounters = new Encounters(List.of(), List.of());

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).applyTo(parent);
        summary = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(summary);
        consent = new Button(parent, SWT.PUSH);
        consent.setText(Messages.get("consent.action"));
        consent.setToolTipText(Messages.get("consent.action.tip"));
        consent.addListener(SWT.Selection, e -> recordConsent());
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 60).applyTo(table);
        table.setHeaderVisible(true);
        Names.give(table, Messages.get("encounters.table"));
        COLUMNS.forEach(column -> new TableColumn(table, SWT.NONE).setText(Messages.get("encounters." + column)));
        table.addListener(SWT.Selection, e -> goToSelected());
        table.addListener(SWT.DefaultSelection, e -> recordConsent());
        MenuManager menu = new MenuManager();
        menu.add(SimpleAction.of(Messages.get("consent.action"), this::recordConsent));
        table.setMenu(menu.createContextMenu(table));
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        encounters = newSession.map(s -> s.study().read(() -> Encounters.of(s.study())))
                .orElse(new Encounters(List.of(), List.of()));
        int selected = table.getSelectionIndex();
        table.removeAll();
        encounters.encounters().forEach(this::add);
        if (selected >= 0 && selected < table.getItemCount()) {
            table.setSelection(selected);
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + 12);
        }
        summary.setText(sentence());
        consent.setEnabled(table.getSelectionIndex() >= 0);
        summary.getParent().layout();
    }

    private void add(Meeting meeting) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(Locale.getDefault());
        new TableItem(table, SWT.NONE).setText(new String[] { meeting.id(),
                meeting.date() == null ? "" : day.format(meeting.date()), meeting.pair(),
                meeting.rank() == 0 ? "" : meeting.rank() + "/" + meeting.of(), meeting.place(), meeting.residence(),
                word("encounters.status", meeting.status()),
                Messages.get("encounters.turns.count", meeting.turns(), meeting.tenantTurns()),
                word("consent", meeting.notes()), word("consent", meeting.quoting()),
                meeting.quarantined() ? "\u26a0 " + Messages.get("encounters.quarantined") : "" });
    }

    private static String word(String prefix, Enum<?> value) {
        return Messages.get(prefix + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(Messages.get("encounters.held", encounters.held(), encounters.attempted()));
        if (encounters.quarantined() > 0) {
            parts.add(Messages.get("encounters.inQuarantine", encounters.quarantined()));
        }
        encounters.pairs().stream().filter(pair -> !pair.missing().isEmpty())
                .map(pair -> Messages.get("encounters.toDo", pair.pair(),
                        pair.missing().stream().map(rank -> rank + "/" + pair.planned())
                                .collect(Collectors.joining(", "))))
                .forEach(parts::add);
        return String.join(" \u00b7 ", parts);
    }

    private Optional<Meeting> selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(encounters.encounters().get(index));
    }

    private void goToSelected() {
        consent.setEnabled(true);
        selected().filter(meeting -> meeting.entry() != null)
                .ifPresent(meeting -> session().desk().go(meeting.entry().id()));
    }

    private void recordConsent() {
        selected().ifPresent(meeting -> ConsentDialog.record(getSite().getShell(), session(), meeting.id()));
    }

    @Override
    protected void studyChanged(Affected affected) {
        if (affected.isEverything()) {
            show(Optional.of(session()));
        }
    }

    @Override
    protected Optional<String> emptyHint() {
        return encounters.encounters().isEmpty() ? Optional.of(Messages.get("empty.encounters")) : Optional.empty();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
