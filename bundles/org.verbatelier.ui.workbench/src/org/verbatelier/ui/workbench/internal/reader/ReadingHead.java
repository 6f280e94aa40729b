package org.verbatelier.ui.workbench.internal.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.Memo;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.workbench.internal.Messages;

/** One line above the words: whose they are and what they count for, what is flagged, what was noted. */
public final class ReadingHead extends Composite {

    private final Label line;

    /** An empty line. */
    public ReadingHead(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 5).applyTo(this);
        line = new Label(this, SWT.WRAP);
        line.setFont(Fonts.of(this).small());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    }

    /** Says what is known of a verbatim; nothing when there is none. */
    public void show(Study study, Optional<VerbatimEntry> entry) {
        String text = entry.map(e -> study.read(() -> String.join("  \u00b7  ", facts(study, e)))).orElse("");
        if (!text.equals(line.getText().replace("&&", "&"))) {
            line.setText(text.replace("&", "&&"));
            line.setToolTipText(line.getText());
            getParent().layout();
        }
    }

    private static List<String> facts(Study study, VerbatimEntry entry) {
        List<String> facts = new ArrayList<>();
        facts.add(entry.id());
        if (entry.audience().filter(a -> a == Audience.STAFF).isPresent()) {
            facts.add(Messages.get("reader.base.staff"));
        } else if (entry.audience().isEmpty()) {
            facts.add(Messages.get("reader.base.none"));
        }
        study.codings().flagsOf(entry.id()).stream().map(Flag::getKind).distinct().map(Labels::of)
                .forEach(facts::add);
        study.codings().memosOf(entry.id()).stream().map(Memo::getText)
                .map(text -> Messages.get("reader.memo", text.replaceAll("\\s+", " "))).forEach(facts::add);
        return facts;
    }
}
