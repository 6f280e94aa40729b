package org.verbatelier.ui.workbench.internal.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Preview;
import org.verbatelier.model.corpus.VariableKind;
import org.verbatelier.presentation.imports.CellText;
import org.verbatelier.presentation.imports.ColumnChoice;
import org.verbatelier.presentation.imports.SheetHead;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.workbench.internal.Messages;

/** What a column can be, as a menu below its head. */
final class RoleMenu {

    private static final List<List<ColumnRole>> GROUPS = List.of(
            List.of(ColumnRole.TEXT, ColumnRole.ID),
            List.of(ColumnRole.RESIDENCE, ColumnRole.AGENCY, ColumnRole.QPV, ColumnRole.WAVE, ColumnRole.AUDIENCE,
                    ColumnRole.MOMENT, ColumnRole.CHANNEL, ColumnRole.PROVIDER),
            List.of(ColumnRole.SCORE, ColumnRole.WEIGHT, ColumnRole.CODES, ColumnRole.ATTRIBUTE),
            List.of(ColumnRole.PERSONAL, ColumnRole.SKIP));

    private static final int LONGEST = 70;

    private final Menu menu;
    private final Preview.Table table;
    private final SheetHead head;
    private final Consumer<UnaryOperator<ImportOptions>> picked;

    RoleMenu(Control parent, Preview.Table table, SheetHead head, Map<String, String> questions,
            Consumer<UnaryOperator<ImportOptions>> picked) {
        this.menu = new Menu(parent);
        this.table = table;
        this.head = head;
        this.picked = picked;
        Icons icons = new Icons(parent);
        for (List<ColumnRole> group : GROUPS) {
            for (ColumnRole role : group) {
                MenuItem item = item(menu, SWT.RADIO, Labels.of(role),
                        () -> pick(ColumnChoice.role(table, head.name(), role)));
                item.setSelection(role == head.role());
                item.setImage(icons.get(Icons.nameOf(role)));
            }
            new MenuItem(menu, SWT.SEPARATOR);
        }
        MenuItem kept = item(menu, SWT.CHECK, Messages.get("import.column.take"),
                () -> pick(ColumnChoice.imported(table, head.name(), !head.isImported())));
        kept.setSelection(head.isImported());
        kinds();
        if (head.role() == ColumnRole.TEXT && !questions.isEmpty()) {
            questions(questions);
        }
        menu.addListener(SWT.Hide, e -> parent.getDisplay().asyncExec(menu::dispose));
    }

    private void kinds() {
        MenuItem parent = new MenuItem(menu, SWT.CASCADE);
        parent.setText(Messages.get("import.column.kind"));
        parent.setEnabled(head.role() != ColumnRole.TEXT && head.isImported());
        Menu below = new Menu(menu);
        parent.setMenu(below);
        for (VariableKind kind : VariableKind.VALUES) {
            item(below, SWT.RADIO, Labels.of(kind), () -> pick(ColumnChoice.kind(table, head.name(), kind)))
                    .setSelection(kind == head.kind());
        }
    }

    private void questions(Map<String, String> questions) {
        MenuItem parent = new MenuItem(menu, SWT.CASCADE);
        parent.setText(Messages.get("import.column.question"));
        Menu below = new Menu(menu);
        parent.setMenu(below);
        item(below, SWT.RADIO, Messages.get("import.column.question.none"),
                () -> pick(ColumnChoice.question(table, head.name(), null))).setSelection(head.question() == null);
        questions.forEach((id, wording) -> item(below, SWT.RADIO,
                CellText.oneLine(wording == null || wording.isBlank() ? id : wording, LONGEST),
                () -> pick(ColumnChoice.question(table, head.name(), id))).setSelection(id.equals(head.question())));
    }

    private void pick(UnaryOperator<ImportOptions> change) {
        picked.accept(change);
    }

    private static MenuItem item(Menu menu, int style, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, e -> {
            if (style != SWT.RADIO || item.getSelection()) {
                action.run();
            }
        });
        return item;
    }

    void open(Point at) {
        menu.setLocation(at);
        menu.setVisible(true);
    }

    /** The menu, for those who want to pick without opening it. */
    Menu menu() {
        return menu;
    }
}
