package org.verbatelier.ui.workbench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Importer;
import org.verbatelier.ingest.Preview;
import org.verbatelier.ui.workbench.StudySession;

/** What was understood of each file, and how to read it otherwise; every change shows at once. */
final class ImportPage extends WizardPage {

    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE",
            "UTF-16BE");
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    private final StudySession session;
    private final Importer importer = new Importer();
    private final Map<Path, ImportOptions> options = new LinkedHashMap<>();
    private Combo file;
    private Combo encoding;
    private Combo separator;
    private Combo sheet;
    private ImportPreview preview;
    private Path shown;

    ImportPage(StudySession session, List<Path> files) {
        super("files");
        this.session = session;
        files.forEach(f -> options.put(f, ImportOptions.detect(Locale.getDefault())));
        setTitle(Messages.get("import.title"));
    }

    List<Path> files() {
        return List.copyOf(options.keySet());
    }

    ImportOptions options(Path path) {
        return options.get(path);
    }

    @Override
    public boolean canFlipToNextPage() {
        return false; // the report comes by itself, after the import
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).margins(10, 8).spacing(8, 6).applyTo(area);
        file = combo(area, "import.file", () -> show(files().get(file.getSelectionIndex())));
        encoding = combo(area, "import.encoding",
                () -> change(o -> o.withEncoding(ENCODINGS.get(encoding.getSelectionIndex()))));
        separator = combo(area, "import.separator", () -> change(
                o -> o.withMapping(null).withSeparator(SEPARATORS.get(separator.getSelectionIndex()))));
        sheet = combo(area, "import.sheet", () -> change(o -> o.withMapping(null).withSheet(sheet.getText())));
        files().forEach(f -> file.add(String.valueOf(f.getFileName())));
        ENCODINGS.forEach(encoding::add);
        SEPARATORS.forEach(c -> separator.add(Messages.get("import.separator." + (int) c)));
        preview = new ImportPreview(area, mapping -> change(o -> o.withMapping(mapping)));
        GridDataFactory.fillDefaults().span(8, 1).grab(true, true).hint(920, 460).applyTo(preview);
        setControl(area);
        file.select(0);
        show(files().getFirst());
    }

    private static Combo combo(Composite area, String key, Runnable chosen) {
        new Label(area, SWT.NONE).setText(Messages.get(key));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setToolTipText(Messages.get(key + ".tip"));
        combo.addListener(SWT.Selection, e -> chosen.run());
        return combo;
    }

    private void change(UnaryOperator<ImportOptions> change) {
        options.compute(shown, (path, old) -> change.apply(old));
        show(shown);
    }

    private void show(Path path) {
        shown = path;
        try {
            Preview seen = importer.preview(session.study(), path, options.get(path));
            preview.show(seen);
            showChoices(seen);
            setErrorMessage(null);
            setMessage(Messages.get("import.message"), seen.warnings().isEmpty() ? NONE : WARNING);
            setPageComplete(true);
        } catch (RuntimeException e) {
            preview.clear();
            setErrorMessage(Problems.message(e));
            setPageComplete(false);
        }
    }

    private void showChoices(Preview seen) {
        Preview.Table table = seen instanceof Preview.Table t ? t : null;
        var charset = table != null ? table.encoding() : ((Preview.Conversation) seen).encoding();
        encoding.setEnabled(charset != null);
        encoding.select(charset == null ? -1 : indexOf(ENCODINGS, charset.value()));
        boolean text = table != null && table.separator() != null;
        separator.setEnabled(text);
        separator.select(text ? SEPARATORS.indexOf(table.separator().value()) : -1);
        List<String> sheets = table == null ? List.of() : table.sheets();
        sheet.setEnabled(sheets.size() > 1);
        if (!Arrays.asList(sheet.getItems()).equals(sheets)) {
            sheet.setItems(new ArrayList<>(sheets).toArray(String[]::new));
        }
        sheet.select(table == null || table.sheet() == null ? -1 : sheets.indexOf(table.sheet().value()));
        sheet.getParent().layout(true, true);
    }

    private static int indexOf(List<String> names, String name) {
        for (int i = 0; i < names.size(); i++) {
            if (name.toUpperCase(Locale.ROOT).startsWith(names.get(i).toUpperCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
