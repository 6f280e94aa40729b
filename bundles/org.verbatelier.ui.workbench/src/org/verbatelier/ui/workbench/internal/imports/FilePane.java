package org.verbatelier.ui.workbench.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.Preview;
import org.verbatelier.presentation.imports.DraftFile;
import org.verbatelier.presentation.imports.FileState;
import org.verbatelier.presentation.imports.ImportDraft;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Prompts;

/** One file of those that are about to be imported: in one line what is known of it, how it is read, what is in it. */
final class FilePane extends Composite {

    private static final int WARNINGS = 5;

    /** Told what was picked; {@code form} when the columns themselves may be others now. */
    interface Picked {

        void say(boolean form, UnaryOperator<ImportOptions> change);
    }

    private final Picked picked;
    private final Icons icons;
    private final Label sign;
    private final Label words;
    private final ReadingBar reading;
    private final Composite stack;
    private final TablePane table;
    private final ConversationPane conversation;
    private final Composite nothing;
    private final Composite actions;
    private final Button load;
    private final Button save;
    private final Button alike;
    private ImportDraft draft;
    private DraftFile file;
    private Preview drawn;

    FilePane(Composite parent, Picked picked, Runnable applyToAlike) {
        super(parent, SWT.NONE);
        this.picked = picked;
        icons = new Icons(this);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 6).applyTo(this);
        sign = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        words = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(words);
        reading = new ReadingBar(this, picked);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(reading);
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(stack);
        table = new TablePane(stack, change -> picked.say(false, change));
        conversation = new ConversationPane(stack, change -> picked.say(false, change));
        nothing = new Composite(stack, SWT.NONE);
        actions = new Composite(this, SWT.NONE);
        actions.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(actions);
        load = button("import.mapping.load", this::loadMapping);
        save = button("import.mapping.save", this::saveMapping);
        alike = button("import.alike", applyToAlike);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(actions, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + ".tip"));
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    void show(ImportDraft newDraft, Path path) {
        draft = newDraft;
        file = draft.file(path);
        sign.setImage(icons.of(file.state()));
        words.setText(sentence().replace("&", "&&"));
        words.setToolTipText(file.preview() == null ? null : String.join("\n", file.preview().warnings()));
        reading.show(file);
        int others = draft.alike(path).size();
        alike.setText(Messages.get("import.alike", others));
        alike.setEnabled(others > 0);
        save.setEnabled(file.table().isPresent());
        load.setEnabled(file.conversation().isEmpty());
        showContent();
        actions.layout(true, true);
        layout(true, true);
    }

    private void showContent() {
        Control top = file.table().isPresent() ? table : file.conversation().isPresent() ? conversation : nothing;
        if (file.preview() != drawn) {
            drawn = file.preview();
            file.table().ifPresent(t -> table.show(t, draft.questions()));
            file.conversation().ifPresent(conversation::show);
        }
        ((StackLayout) stack.getLayout()).topControl = top;
        stack.layout(true, true);
    }

    private String sentence() {
        if (file.state() == FileState.READING) {
            return Messages.get("import.reading", file.name());
        }
        if (file.problem() != null) {
            return Messages.get("import.problem", file.problem());
        }
        String left = file.included() ? "" : Messages.get("import.leftOut.sentence") + " ";
        if (file.table().filter(t -> t.mapping().texts().isEmpty()).isPresent()) {
            return left + Messages.get("import.noText");
        }
        List<String> warnings = new ArrayList<>(file.preview().warnings());
        long refused = file.table().stream().flatMap(t -> t.rowProblems().stream()).filter(Objects::nonNull).count();
        if (refused > 0) {
            warnings.addFirst(Messages.get("import.rowProblems", refused));
        }
        String known = file.recognised().map(source -> Messages.get("import.recognised", source)).orElse("");
        if (warnings.isEmpty()) {
            return left + (known.isEmpty() ? Messages.get(file.state() == FileState.TO_CHECK ? "import.unclear"
                    : "import.allClear") : known);
        }
        String more = warnings.size() > WARNINGS ? "\n" + Messages.get("import.moreWarnings",
                warnings.size() - WARNINGS) : "";
        return left + known + (known.isEmpty() ? "" : "\n")
                + String.join("\n", warnings.stream().limit(WARNINGS).toList()) + more;
    }

    private FileDialog dialog(int style, String key) {
        FileDialog dialog = new FileDialog(getShell(), style | SWT.SHEET);
        dialog.setText(Messages.get(key).replace("&", ""));
        dialog.setFilterExtensions(new String[] { "*.json", "*" });
        return dialog;
    }

    private void loadMapping() {
        String chosen = dialog(SWT.OPEN, "import.mapping.load").open();
        if (chosen != null) {
            try {
                Mapping mapping = Mapping.load(Path.of(chosen));
                picked.say(false, options -> options.withMapping(mapping));
            } catch (IOException | IllegalArgumentException e) {
                Prompts.error(getShell(), Messages.get("problem.title"),
                        Messages.get("import.mapping.bad", Path.of(chosen).getFileName()));
            }
        }
    }

    private void saveMapping() {
        FileDialog dialog = dialog(SWT.SAVE, "import.mapping.save");
        dialog.setFileName(Messages.get("import.mapping.file"));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                draft.mapping(file.path()).orElseThrow().save(Path.of(chosen));
            } catch (IOException e) {
                Prompts.error(getShell(), Messages.get("problem.title"),
                        Messages.get("problem.write", chosen, e.getMessage()));
            }
        }
    }

    TablePane table() {
        return table;
    }
}
