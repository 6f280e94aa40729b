package org.verbatelier.ui.workbench.internal.imports;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Preview;
import org.verbatelier.presentation.imports.Sheet;
import org.verbatelier.ui.SheetView;
import org.verbatelier.ui.workbench.internal.Messages;

/** A table that is about to be imported: its first rows below heads that carry the roles. */
final class TablePane extends Composite {

    private final Label caption;
    private final SheetView view;
    private final Consumer<UnaryOperator<ImportOptions>> picked;
    private Preview.Table table;
    private Map<String, String> questions = Map.of();

    TablePane(Composite parent, Consumer<UnaryOperator<ImportOptions>> picked) {
        super(parent, SWT.NONE);
        this.picked = picked;
        GridLayoutFactory.fillDefaults().applyTo(this);
        caption = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(caption);
        view = new SheetView(this);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 280).applyTo(view);
        view.onAsked((column, at) -> menuOf(column).open(at));
    }

    /** Shows a table; {@code earlier} are the questions that its own may continue, by identifier. */
    void show(Preview.Table shown, Map<String, String> earlier) {
        questions = earlier;
        table = shown;
        view.setInput(Sheet.of(shown));
        long left = view.sheet().heads().stream().filter(head -> !head.isImported()).count();
        caption.setText(Messages.get("import.caption.table", shown.columns().size(), shown.mapping().texts().size(),
                left, shown.rows().size()));
    }

    /** What a column can be. */
    RoleMenu menuOf(int column) {
        return new RoleMenu(view, table, view.sheet().heads().get(column), questions, picked);
    }

    @Override
    public boolean setFocus() {
        return view.forceFocus();
    }
}
