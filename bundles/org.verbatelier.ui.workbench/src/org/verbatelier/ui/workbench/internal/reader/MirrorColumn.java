package org.verbatelier.ui.workbench.internal.reader;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.contexts.IContextService;
import org.verbatelier.analysis.mirror.MirrorCell;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.presentation.reader.MirrorIndex;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Reader;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.CodingKeys;
import org.verbatelier.ui.workbench.internal.Messages;

/** One side of the mirror: how it calls the moment, for how many people it speaks, and their words. */
final class MirrorColumn {

    /** More than anybody reads of one cell; the counts are of all. */
    private static final int SHOWN = 400;

    private final Audience side;
    private final Label title;
    private final Label count;
    private final Reader reader;
    private List<String> shown;

    MirrorColumn(Composite parent, Audience side, IContextService contexts) {
        this.side = side;
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        title = new Label(column, SWT.WRAP);
        title.setFont(Fonts.of(column).bold());
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 6).applyTo(title);
        count = new Label(column, SWT.WRAP);
        count.setFont(Fonts.of(column).small());
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).applyTo(count);
        reader = new Reader(column);
        ReaderZoom.keep(reader);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(reader);
        CodingKeys.inReader(reader.control(), contexts);
    }

    Reader reader() {
        return reader;
    }

    void setSession(StudySession session) {
        shown = null;
        reader.setInput(session.study(), session.desk());
        reader.show(List.of(), MirrorLabels::heading);
    }

    /** Shows this side of a cell; where it is the same words as before, they stay as they are scrolled. */
    void show(MirrorCell cell, MirrorIndex.Side all) {
        String name = Messages.get(side == Audience.TENANT ? "mirror.tenants" : "mirror.staff");
        title.setText((name + " \u2013 " + MirrorLabels.moment(cell.moment(), side)).replace("&", "&&"));
        title.setToolTipText(title.getText());
        count.setText(MirrorLabels.count(all.people())
                + (all.verbatims().size() > SHOWN ? " \u00b7 " + Messages.get("mirror.first", SHOWN) : ""));
        count.setToolTipText(Messages.get("mirror.count.tip"));
        List<VerbatimEntry> some = all.verbatims().stream().limit(SHOWN).toList();
        List<String> ids = some.stream().map(VerbatimEntry::id).toList();
        if (!ids.equals(shown)) {
            shown = ids;
            reader.show(some, MirrorLabels::heading);
        }
        title.getParent().layout();
    }
}
