package org.verbatelier.ui.workbench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbatelier.core.HistoryEntry;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.imports.ReportEntry;
import org.verbatelier.presentation.imports.SourceFacts;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.imports.ImportEntry;
import org.verbatelier.ui.workbench.internal.imports.ReportDialog;

/** The files a study was made of, with how each was read. */
public class SourcesView extends SessionView {

    private static final List<String> COLUMNS = List.of("name", "kind", "participants", "verbatims", "wave",
            "imported", "by");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
            FormatStyle.SHORT);

    private final Runnable reported = () -> getSite().getShell().getDisplay().asyncExec(this::renewDetails);
    private Table table;
    private SourcePane details;
    private StudySession listened;

    @Override
    protected void createContent(Composite parent) {
        parent.setLayout(new FillLayout());
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        table = new Table(sash, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        Names.give(table, Messages.get("sources.table"));
        for (String column : COLUMNS) {
            boolean number = column.equals("participants") || column.equals("verbatims");
            new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT).setText(Messages.get("sources." + column));
        }
        table.addListener(SWT.Selection, e -> renewDetails());
        details = new SourcePane(sash, this::showReport, this::importAgain, this::undoImport);
        sash.setWeights(62, 38);
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        listen(newSession.orElse(null));
        String chosen = selected().map(Source::getId).orElse("");
        table.removeAll();
        newSession.ifPresent(s -> s.study().corpus().sources().forEach(this::add));
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.clamp(column.getWidth() + 16L, 60, 320));
        }
        for (TableItem item : table.getItems()) {
            if (((Source) item.getData()).getId().equals(chosen) || table.getSelectionCount() == 0) {
                table.setSelection(item);
            }
        }
        renewDetails();
    }

    private void listen(StudySession newSession) {
        if (listened != null) {
            listened.reports().removeListener(reported);
        }
        listened = newSession;
        if (listened != null) {
            listened.reports().addListener(reported);
        }
    }

    private void add(Source source) {
        SourceFacts facts = new SourceFacts(source);
        TableItem item = new TableItem(table, SWT.NONE);
        item.setData(source);
        item.setText(new String[] { source.getName(),
                Messages.get("sources.kind." + source.getKind().getName().toLowerCase(Locale.ROOT)),
                Messages.get("number", source.getParticipants().size()), Messages.get("number", facts.verbatims()),
                facts.wave(), date(source), source.getImportedBy() == null ? "" : source.getImportedBy() });
    }

    static String date(Source source) {
        return source.getImported() == null ? ""
                : DATE.withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault()).format(source.getImported());
    }

    private Optional<Source> selected() {
        return table.getSelectionCount() == 0 ? Optional.empty()
                : Optional.of((Source) table.getSelection()[0].getData());
    }

    private void renewDetails() {
        if (!details.isDisposed()) {
            Source source = session() == null ? null : selected().orElse(null);
            details.show(source, source != null && report(source).isPresent(), source != null && canUndo(source));
        }
    }

    private Optional<ReportEntry> report(Source source) {
        return session().reports().of(source.getId());
    }

    /** Only what was done last can be undone. */
    private boolean canUndo(Source source) {
        long last = session().study().nextUndo().map(HistoryEntry::sequence).orElse(-1L);
        return report(source).filter(entry -> entry.sequence() == last).isPresent();
    }

    /** Whether a file is listed; it is selected then. */
    public boolean describes(String name) {
        Optional<TableItem> item = Arrays.stream(table.getItems()).filter(i -> i.getText().equals(name)).findFirst();
        item.ifPresent(table::setSelection);
        renewDetails();
        return item.isPresent();
    }

    private void showReport() {
        selected().flatMap(this::report)
                .ifPresent(entry -> new ReportDialog(getSite().getShell(), session(), entry).open());
    }

    private void importAgain() {
        Source source = selected().orElseThrow();
        Path known = report(source).map(entry -> entry.fileOf(source.getId())).orElse(null);
        if (known == null || !Files.exists(known)) {
            FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN | SWT.SHEET);
            dialog.setText(Messages.get("sources.again"));
            dialog.setFileName(source.getName());
            String chosen = dialog.open();
            known = chosen == null ? null : Path.of(chosen);
        }
        if (known != null) {
            new ImportEntry(getSite().getWorkbenchWindow()).files(List.of(known));
        }
    }

    private void undoImport() {
        session().undo();
    }

    @Override
    protected void studyChanged(Affected affected) {
        if (affected.isEverything()) {
            show(Optional.of(session()));
        } else {
            renewDetails();
        }
    }

    @Override
    protected Optional<String> emptyHint() {
        return session().study().corpus().sources().isEmpty() ? Optional.of(Messages.get("empty.corpus"))
                : Optional.empty();
    }

    @Override
    public void dispose() {
        listen(null);
        super.dispose();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
