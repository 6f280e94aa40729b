package org.verbatelier.ui.workbench.internal.marked;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Study;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.FlaggedList;
import org.verbatelier.presentation.FlaggedList.Item;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Problems;
import org.verbatelier.ui.workbench.internal.SessionView;
import org.verbatelier.ui.workbench.internal.SimpleAction;

/** What people have singled out: urgent, striking, sensitive, to be discussed; by whom and when. */
public class FlaggedView extends SessionView {

    private static final List<String> COLUMNS = List.of("kind", "verbatim", "words", "by", "date");

    private Combo kinds;
    private Label quoted;
    private Table table;
    private Icons icons;
    private Renewal<FlaggedList> renewal;
    private FlaggedList list = new FlaggedList(List.of());
    private List<Item> shown = List.of();

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(parent);
        icons = new Icons(parent);
        kinds = new Combo(parent, SWT.READ_ONLY);
        kinds.setToolTipText(Messages.get("flagged.kinds.tip"));
        name(kinds, Messages.get("flagged.kinds"));
        kinds.addListener(SWT.Selection, e -> fill());
        quoted = new Label(parent, SWT.WRAP);
        quoted.setText(Messages.get("flagged.sensitive"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                .applyTo(quoted);
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
        table.setHeaderVisible(true);
        name(table, Messages.get("flagged.name"));
        COLUMNS.forEach(column -> new TableColumn(table, SWT.NONE).setText(Messages.get("flagged." + column)));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, e -> goToSelected());
        table.addListener(SWT.Resize, e -> share());
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                clearSelected();
            }
        });
        MenuManager menu = new MenuManager();
        menu.add(SimpleAction.of(Messages.get("flagged.open"), this::goToSelected));
        menu.add(SimpleAction.of(Messages.get("flagged.clear"), this::clearSelected));
        table.setMenu(menu.createContextMenu(table));
        renewal = new Renewal<>(parent, this::show);
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    private void share() {
        int room = table.getClientArea().width;
        int unit = Math.max(60, kinds.computeSize(SWT.DEFAULT, SWT.DEFAULT).x / 2);
        int[] widths = { unit * 2, unit, 0, unit, unit };
        widths[2] = Math.max(unit * 2, room - unit * 5);
        for (int i = 0; i < widths.length; i++) {
            table.getColumn(i).setWidth(widths[i]);
        }
    }

    private void show(FlaggedList fresh) {
        list = fresh;
        int chosen = Math.max(0, kinds.getSelectionIndex());
        Map<FlagKind, Integer> counts = list.counts();
        List<String> items = new ArrayList<>(List.of(Messages.get("flagged.all", list.items().size())));
        FlaggedList.KINDS.forEach(kind -> items.add(Messages.get("flagged.count", Labels.of(kind),
                counts.getOrDefault(kind, 0))));
        kinds.setItems(items.toArray(String[]::new));
        kinds.select(chosen);
        quoted.setVisible(counts.containsKey(FlagKind.SENSITIVE));
        fill();
        kinds.getParent().layout();
        share();
        renewHint();
    }

    private void fill() {
        int index = kinds.getSelectionIndex();
        shown = list.of(index <= 0 ? null : FlaggedList.KINDS.get(index - 1));
        table.setItemCount(shown.size());
        table.clearAll();
    }

    private void fill(Event event) {
        Item item = shown.get(event.index);
        TableItem row = (TableItem) event.item;
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(Locale.getDefault())
                .withZone(ZoneId.systemDefault());
        row.setText(new String[] { Labels.of(item.kind()), item.verbatim(), item.text().replaceAll("\\s+", " "),
                item.by(), day.format(item.date()) });
        row.setImage(0, icons.get(Icons.nameOf(item.kind())));
    }

    private void goToSelected() {
        if (table.getSelectionIndex() >= 0) {
            String verbatim = shown.get(table.getSelectionIndex()).verbatim();
            if (session().grid().rowOf(verbatim) < 0) {
                session().wantFilter(GridFilter.NONE);
            }
            session().desk().go(verbatim);
        }
    }

    private void clearSelected() {
        Study study = session().study();
        List<Item> chosen = Arrays.stream(table.getSelectionIndices()).mapToObj(shown::get).toList();
        try {
            List<Operation> changes = new ArrayList<>();
            for (Item item : chosen) {
                new Edits(study).flag(List.of(item.verbatim()), item.kind(), false).ifPresent(changes::add);
            }
            if (changes.isEmpty()) {
                session().say(Messages.get("flagged.notYours"));
            } else {
                study.apply(Together.of(changes));
                session().sayLast();
            }
        } catch (RuntimeException e) {
            Problems.show(table.getShell(), e);
        }
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        show(new FlaggedList(List.of()));
        newSession.ifPresent(session -> renewal.soon(() -> FlaggedList.of(session.study())));
    }

    @Override
    protected void studyChanged(Affected affected) {
        Study study = session().study();
        renewal.soon(() -> FlaggedList.of(study));
    }

    @Override
    protected Optional<String> emptyHint() {
        return list.items().isEmpty() ? Optional.of(Messages.get("empty.flagged")) : Optional.empty();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
