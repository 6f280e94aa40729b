package org.verbatelier.ui.workbench.internal.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.presentation.Favourites;
import org.verbatelier.presentation.FoldedText;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.keys.KeyMap;
import org.verbatelier.ui.workbench.internal.keys.KeyNames;

/** The commands with their keys, each to be changed. */
final class KeysPage implements SettingsPage {

    private static final int LINES = 16;

    private final KeyMap map;
    private final Favourites favourites;
    private Text search;
    private Table table;
    private Button add;
    private Button remove;
    private Button reset;
    private boolean changed;

    /**
     * A page to be shown.
     *
     * @param favourites those of the open study; null without one
     */
    KeysPage(KeyMap map, Favourites favourites) {
        this.map = map;
        this.favourites = favourites;
    }

    @Override
    public String title() {
        return "settings.keys";
    }

    @Override
    public void create(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(parent);
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.get("keys.search"));
        search.setToolTipText(Messages.get("keys.search.tip"));
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(search);
        search.addListener(SWT.Modify, e -> fill());
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setToolTipText(Messages.get("settings.keys.tip"));
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(SWT.DEFAULT, LINES * table.getItemHeight())
                .applyTo(table);
        for (String column : List.of("settings.keys.command", "settings.keys.key", "settings.keys.state")) {
            new TableColumn(table, SWT.NONE).setText(Messages.get(column));
        }
        table.addListener(SWT.Resize, e -> share());
        table.addListener(SWT.Selection, e -> enable());
        table.addListener(SWT.DefaultSelection, e -> change());
        add = button(parent, "settings.keys.add", this::change);
        remove = button(parent, "settings.keys.remove", this::remove);
        reset = button(parent, "settings.keys.reset", this::reset);
        button(parent, "settings.keys.resetAll", this::resetAll);
        fill();
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + ".tip"));
        button.addListener(SWT.Selection, (Event e) -> action.run());
        return button;
    }

    private void share() {
        int width = table.getClientArea().width;
        table.getColumn(0).setWidth(width / 2);
        table.getColumn(1).setWidth(width * 3 / 10);
        table.getColumn(2).setWidth(width - width / 2 - width * 3 / 10);
    }

    private void fill() {
        String chosen = selected().map(KeyMap.Row::command).orElse(null);
        String folded = FoldedText.of(search.getText()).strip();
        table.removeAll();
        for (KeyMap.Row row : map.rows()) {
            String keys = row.keys().stream().map(KeyNames::of)
                    .reduce((one, other) -> Messages.get("settings.keys.or", one, other)).orElse("");
            if (FoldedText.of(row.name() + " " + keys).contains(folded)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(new String[] { row.name(), keys,
                        row.isChanged() ? Messages.get("settings.keys.changed") : "" });
                item.setData(row);
                if (row.command().equals(chosen)) {
                    table.setSelection(item);
                }
            }
        }
        if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
            table.setSelection(0);
        }
        enable();
    }

    private Optional<KeyMap.Row> selected() {
        return table.getSelectionCount() == 0 ? Optional.empty()
                : Optional.of((KeyMap.Row) table.getSelection()[0].getData());
    }

    private void enable() {
        add.setEnabled(selected().isPresent());
        remove.setEnabled(selected().filter(row -> !row.keys().isEmpty()).isPresent());
        reset.setEnabled(selected().filter(KeyMap.Row::isChanged).isPresent());
    }

    private void change() {
        selected().ifPresent(row -> {
            KeyCapture capture = new KeyCapture(table.getShell(), row.name(), key -> conflict(row, key));
            capture.ask().ifPresent(key -> add(row.command(), key));
        });
    }

    /** What a key does already, as a sentence; empty when it is free. */
    private String conflict(KeyMap.Row row, KeySequence key) {
        if (row.keys().contains(key)) {
            return Messages.get("capture.same");
        }
        Optional<KeyMap.Row> owner = map.owner(key, row.command());
        if (owner.isPresent()) {
            return Messages.get("capture.taken", KeyNames.of(key), owner.get().name());
        }
        boolean favourite = KeyMap.isPlain(key) && favourites != null
                && favourites.code((char) key.getKeyStrokes()[0].getNaturalKey()).isPresent();
        return favourite ? Messages.get("capture.favourite", KeyNames.of(key)) : "";
    }

    private void add(String command, KeySequence key) {
        map.add(command, key);
        changed();
    }

    private void remove() {
        selected().ifPresent(row -> {
            map.remove(row.command(), row.keys().getFirst());
            changed();
        });
    }

    private void reset() {
        selected().ifPresent(row -> {
            map.reset(row.command());
            changed();
        });
    }

    private void resetAll() {
        map.resetAll();
        changed();
    }

    private void changed() {
        changed = true;
        fill();
        Control focus = table;
        focus.setFocus();
    }

    @Override
    public void apply() {
        if (changed) {
            try {
                map.save();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
