package org.verbatelier.ui.workbench.internal.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbatelier.presentation.imports.DraftFile;
import org.verbatelier.presentation.imports.ImportDraft;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.workbench.internal.Messages;

/** The files that are about to be imported, with what is known of each; a tick takes it, no tick leaves it out. */
final class FileList extends Composite {

    private final Table table;
    private final Icons icons;
    private final Consumer<Path> chosen;
    private final BiConsumer<Path, Boolean> ticked;

    FileList(Composite parent, Consumer<Path> chosen, BiConsumer<Path, Boolean> ticked) {
        super(parent, SWT.NONE);
        this.chosen = chosen;
        this.ticked = ticked;
        GridLayoutFactory.fillDefaults().applyTo(this);
        Label label = new Label(this, SWT.NONE);
        label.setText(Messages.get("import.files"));
        label.setToolTipText(Messages.get("import.files.tip"));
        table = new Table(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.CHECK);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.get("import.files");
            }
        });
        icons = new Icons(table);
        new TableColumn(table, SWT.NONE);
        new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Selection, this::select);
    }

    private void select(Event event) {
        TableItem item = (TableItem) event.item;
        Path path = (Path) item.getData();
        if (event.detail == SWT.CHECK) {
            ticked.accept(path, item.getChecked());
        } else {
            chosen.accept(path);
        }
    }

    /** Shows the files; {@code current} is selected. */
    void show(ImportDraft draft, Path current) {
        List<DraftFile> files = draft.files();
        table.setRedraw(false);
        while (table.getItemCount() > files.size()) {
            table.getItem(table.getItemCount() - 1).dispose();
        }
        while (table.getItemCount() < files.size()) {
            new TableItem(table, SWT.NONE);
        }
        for (int i = 0; i < files.size(); i++) {
            DraftFile file = files.get(i);
            TableItem item = table.getItem(i);
            item.setData(file.path());
            item.setText(new String[] { file.name(), Labels.of(file.state()) });
            item.setImage(1, icons.of(file.state()));
            item.setChecked(file.included());
            if (file.path().equals(current)) {
                table.setSelection(item);
            }
        }
        table.getColumn(0).pack();
        table.getColumn(0).setWidth(Math.clamp(table.getColumn(0).getWidth(), 120, 260));
        table.getColumn(1).pack();
        table.setRedraw(true);
    }
}
