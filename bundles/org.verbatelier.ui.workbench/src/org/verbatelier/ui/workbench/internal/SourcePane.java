package org.verbatelier.ui.workbench.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Encounter;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.presentation.imports.SourceFacts;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.Names;

/** How an imported file was read, and what can be done with it. */
final class SourcePane extends Composite {

    private static final int LISTED = 40;

    private final Text text;
    private final Button report;
    private final Button again;
    private final Button undo;

    SourcePane(Composite parent, Runnable showReport, Runnable importAgain, Runnable undoImport) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(this);
        text = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        Names.give(text, Messages.get("sources.details"));
        GridDataFactory.fillDefaults().grab(true, true).hint(240, 60).applyTo(text);
        Composite buttons = new Composite(this, SWT.NONE);
        buttons.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        report = button(buttons, "sources.report", showReport);
        again = button(buttons, "sources.again", importAgain);
        undo = button(buttons, "report.undo", undoImport);
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + ".tip"));
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    /** Shows a file, or none. */
    void show(Source source, boolean hasReport, boolean canUndo) {
        report.setEnabled(hasReport);
        again.setEnabled(source != null);
        undo.setEnabled(canUndo);
        text.setText(source == null ? "" : String.join("\n", lines(source)));
    }

    private static List<String> lines(Source source) {
        List<String> lines = new ArrayList<>();
        lines.add(source.getName());
        line(lines, "encoding", source.getEncoding());
        line(lines, "separator", "\t".equals(source.getSeparator()) ? "TAB" : source.getSeparator());
        line(lines, "wave", new SourceFacts(source).wave());
        line(lines, "hash", source.getSha256());
        List<ColumnMapping> columns = new SourceFacts(source).columns();
        if (columns.isEmpty()) {
            source.getVariables().stream().limit(LISTED).forEach(variable -> lines.add(variable(variable)));
        } else {
            lines.add("");
            lines.add(Messages.get("sources.columns"));
            columns.stream().limit(LISTED).forEach(column -> lines.add(Messages.get(
                    column.imported() ? "sources.column" : "sources.column.left", column.name(),
                    Labels.of(column.role()))));
        }
        source.getConversations().stream().limit(LISTED).forEach(conversation -> encounter(lines, conversation));
        return lines;
    }

    private static String variable(Variable variable) {
        return Messages.get("sources.column", variable.getName(), Labels.of(variable.getKind()));
    }

    private static void encounter(List<String> lines, Conversation conversation) {
        Encounter encounter = conversation.getEncounter();
        if (encounter == null) {
            return;
        }
        lines.add("");
        lines.add(conversation.getId());
        line(lines, "pair", encounter.getPair());
        line(lines, "rank", encounter.getRankInPair());
        line(lines, "consent", encounter.getConsentNotes());
    }

    private static void line(List<String> lines, String key, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(Messages.get("sources.line", Messages.get("sources." + key), value));
        }
    }
}
