package org.verbatelier.ui.workbench.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.presentation.Affected;
import org.verbatelier.ui.workbench.StudySession;

/** The files a study was made of. */
public class SourcesView extends SessionView {

    private static final List<String> COLUMNS = List.of("name", "kind", "verbatims", "participants", "variables",
            "imported", "by");

    private Table table;

    @Override
    protected void createContent(Composite parent) {
        parent.setLayout(new FillLayout());
        table = new Table(parent, SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        for (String column : COLUMNS) {
            new TableColumn(table, SWT.NONE).setText(Messages.get("sources." + column));
        }
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        table.removeAll();
        newSession.ifPresent(s -> s.study().corpus().sources().forEach(this::add));
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + 16);
        }
    }

    private void add(Source source) {
        int verbatims = source.getAnswers().size()
                + source.getConversations().stream().mapToInt(c -> c.getTurns().size()).sum();
        String date = source.getImported() == null ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                        .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault()).format(source.getImported());
        new TableItem(table, SWT.NONE).setText(new String[] { source.getName(),
                Messages.get("sources.kind." + source.getKind().getName().toLowerCase(Locale.ROOT)),
                String.valueOf(verbatims), String.valueOf(source.getParticipants().size()),
                String.join(", ", source.getVariables().stream().map(v -> v.getName()).toList()), date,
                source.getImportedBy() });
    }

    @Override
    protected void studyChanged(Affected affected) {
        if (affected.isEverything()) {
            show(Optional.of(session()));
        }
    }

    @Override
    protected Optional<String> emptyHint() {
        return session().study().corpus().sources().isEmpty() ? Optional.of(Messages.get("empty.corpus"))
                : Optional.empty();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
