package org.verbatelier.ui.workbench.internal.reader;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextService;
import org.verbatelier.analysis.mirror.MirrorCell;
import org.verbatelier.core.Consensus;
import org.verbatelier.core.Edits;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.reader.MirrorIndex;
import org.verbatelier.ui.Reader;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.SessionView;

/**
 * Reads a moment from both sides: tenants left, staff right, on the same moment and facet, with what may be said of the
 * difference and what was agreed upon.
 */
public class MirrorView extends SessionView implements ReadingPart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private Combo moments;
    private Combo facets;
    private Label gap;
    private MirrorColumn tenants;
    private MirrorColumn staff;
    private Text consensus;
    private Button approval;
    private MirrorIndex index;
    private MirrorCell cell;
    private String written = "";
    private int request;

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
        createChoice(parent);
        SashForm columns = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        IContextService contexts = getSite().getService(IContextService.class);
        tenants = new MirrorColumn(columns, Audience.TENANT, contexts);
        staff = new MirrorColumn(columns, Audience.STAFF, contexts);
        for (MirrorColumn column : List.of(tenants, staff)) {
            column.reader().onTyped(letter -> session().typed(letter));
        }
        createConsensus(parent);
    }

    private void createChoice(Composite parent) {
        Composite choice = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 4).applyTo(choice);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        button(choice, "\u25c2", "mirror.previous", -1);
        moments = combo(choice, "mirror.moment");
        button(choice, "\u25b8", "mirror.next", 1);
        facets = combo(choice, "mirror.facet");
        gap = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 0).hint(60, SWT.DEFAULT).applyTo(gap);
    }

    private void button(Composite parent, String sign, String key, int step) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText(sign);
        button.setToolTipText(Messages.get(key));
        button.addListener(SWT.Selection, e -> step(step));
    }

    private Combo combo(Composite parent, String key) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setToolTipText(Messages.get(key));
        combo.addListener(SWT.Selection, e -> chosen());
        return combo;
    }

    private void createConsensus(Composite parent) {
        Composite bottom = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 4).applyTo(bottom);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bottom);
        Label label = new Label(bottom, SWT.NONE);
        label.setText(Messages.get("mirror.consensus"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        consensus = new Text(bottom, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        consensus.setToolTipText(Messages.get("mirror.consensus.tip"));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 3 * consensus.getLineHeight())
                .applyTo(consensus);
        consensus.addListener(SWT.FocusOut, e -> keepConsensus());
        consensus.addListener(SWT.Dispose, e -> keepConsensus());
        consensus.addListener(SWT.KeyDown, this::consensusKey);
        approval = new Button(bottom, SWT.PUSH);
        approval.setText(Messages.get("mirror.approve"));
        approval.setToolTipText(Messages.get("mirror.approve.tip"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(approval);
        approval.addListener(SWT.Selection, e -> approve());
    }

    /** Approves what is written, which locks it, or reopens it. */
    private void approve() {
        keepConsensus();
        StudySession session = session();
        if (session == null || cell == null) {
            return;
        }
        Edits edits = new Edits(session.study());
        session.attempt(() -> (isApproved() ? edits.reopen(cell.subject()) : edits.approve(cell.subject()))
                .ifPresent(operation -> {
                    session.study().apply(operation);
                    session.sayLast();
                }));
        showConsensus();
    }

    private boolean isApproved() {
        return Consensus.of(session().study(), cell.subject()).filter(Consensus::isApproved).isPresent();
    }

    private void consensusKey(Event event) {
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            keepConsensus();
            tenants.reader().setFocus();
        }
    }

    private void keepConsensus() {
        StudySession session = session();
        if (session != null && cell != null && !consensus.getText().strip().equals(written)
                && !session.study().isReadOnly()) {
            written = consensus.getText().strip();
            session.attempt(() -> new Edits(session.study()).note(cell.subject(), written).ifPresent(operation -> {
                session.study().apply(operation);
                session.sayLast();
            }));
        }
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        index = null;
        cell = null;
        written = "";
        newSession.ifPresent(session -> {
            tenants.setSession(session);
            staff.setSession(session);
            look(session);
        });
    }

    @Override
    protected void studyChanged(Affected affected) {
        for (MirrorColumn column : List.of(tenants, staff)) {
            if (affected.isEverything() || affected.isCodebook()) {
                column.reader().reload();
            } else {
                column.reader().changed(affected.verbatims());
            }
        }
        look(session());
    }

    @Override
    protected void deskChanged() {
        tenants.reader().refresh();
        staff.reader().refresh();
    }

    /** Looks through the study in the background; only the latest look counts. */
    private void look(StudySession session) {
        int mine = ++request;
        Job.createSystem("", (ICoreRunnable) monitor -> {
            MirrorIndex found = MirrorIndex.of(session.study());
            tenants.reader().getDisplay().asyncExec(() -> {
                if (mine == request && !tenants.reader().isDisposed()) {
                    looked(found);
                }
            });
        }).schedule();
    }

    private void looked(MirrorIndex found) {
        index = found;
        if (cell == null && !found.moments().isEmpty()) {
            cell = found.next(new MirrorCell(found.moments().getLast(), null), 1);
        }
        renewHint();
        showCell();
    }

    private void chosen() {
        keepConsensus();
        int facet = facets.getSelectionIndex();
        cell = new MirrorCell(index.moments().get(moments.getSelectionIndex()),
                facet <= 0 ? null : index.facets().get(facet - 1));
        showCell();
    }

    /** Goes to the next moment that somebody speaks of, or the previous one. */
    public void step(int step) {
        if (cell != null) {
            keepConsensus();
            cell = index.next(cell, step);
            showCell();
        }
    }

    /** Goes to a moment and facet; an index must be there. */
    void go(MirrorCell newCell) {
        keepConsensus();
        cell = newCell;
        showCell();
    }

    private void showCell() {
        if (cell == null) {
            return;
        }
        MirrorIndex.Side left = index.side(cell, Audience.TENANT);
        MirrorIndex.Side right = index.side(cell, Audience.STAFF);
        fill(moments, index.moments().stream()
                .map(m -> m + " \u2013 " + MirrorLabels.moment(m, Audience.TENANT)).toList(),
                index.moments().indexOf(cell.moment()));
        List<String> names = new ArrayList<>(List.of(Messages.get("mirror.facet.all")));
        index.facets().stream().map(MirrorLabels::facet).forEach(names::add);
        fill(facets, names, cell.facet() == null ? 0 : index.facets().indexOf(cell.facet()) + 1);
        gap.setText(MirrorLabels.of(index.gap(cell), index.least()));
        gap.setToolTipText(gap.getText());
        tenants.show(cell, left);
        staff.show(cell, right);
        showConsensus();
        gap.getParent().layout(true, true);
    }

    private static void fill(Combo combo, List<String> items, int selected) {
        if (!List.of(combo.getItems()).equals(items)) {
            combo.setItems(items.toArray(String[]::new));
        }
        combo.select(selected);
    }

    private void showConsensus() {
        Optional<Consensus> agreed = Consensus.of(session().study(), cell.subject());
        String now = agreed.map(Consensus::text).orElse("");
        if (!now.equals(written) || !consensus.isFocusControl()) {
            written = now;
            consensus.setText(now);
        }
        boolean approved = agreed.filter(Consensus::isApproved).isPresent();
        boolean writable = !session().study().isReadOnly();
        consensus.setEditable(writable && !approved);
        consensus.setToolTipText(approved ? Messages.get("mirror.approved", agreed.get().approvedBy(),
                DAY.format(agreed.get().approvedOn().atZone(ZoneId.systemDefault())))
                : Messages.get("mirror.consensus.tip"));
        approval.setText(Messages.get(approved ? "mirror.reopen" : "mirror.approve"));
        approval.setToolTipText(Messages.get(approved ? "mirror.reopen.tip" : "mirror.approve.tip"));
        approval.setEnabled(writable);
        approval.getParent().layout(true, true);
    }

    @Override
    protected Optional<String> emptyHint() {
        return index != null && index.moments().isEmpty() ? Optional.of(Messages.get("mirror.empty"))
                : Optional.empty();
    }

    @Override
    public Optional<Reader> reader() {
        return session() == null ? Optional.empty()
                : Optional.of((staff.reader().control().isFocusControl() ? staff : tenants).reader());
    }

    @Override
    public void setFocus() {
        tenants.reader().setFocus();
    }
}
