package org.verbatelier.ui.workbench.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbatelier.analysis.plan.ComplaintWatch;
import org.verbatelier.analysis.plan.PlanReminders.Kind;
import org.verbatelier.analysis.plan.PlanReminders.Reminder;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.presentation.plan.FieldText;
import org.verbatelier.presentation.plan.PlanFigures;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.SharedWidths;

/** What is missing or late: irritants without an action, actions without a proof, dates that have passed, promises due. */
public class RemindersView extends PlanView {

    private Table table;
    private Icons icons;

    /**
     * A line.
     *
     * @param ref what it is about; null for a complaint
     * @param verbatim the text it is about; null for an entry
     */
    private record Line(PlanRef ref, String verbatim, String icon, String what, String about, String since) {}

    private List<Line> lines = List.of();

    @Override
    protected void createWidgets(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        icons = new Icons(parent);
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        Names.give(table, Messages.get("reminders.name"));
        for (String column : List.of("what", "about", "since")) {
            new TableColumn(table, SWT.NONE).setText(Messages.get("reminders." + column));
        }
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.Resize, e -> SharedWidths.of(table, 4, 5, 2));
        table.addListener(SWT.Selection, e -> selected().ifPresent(this::go));
        table.addListener(SWT.DefaultSelection, e -> selected().filter(line -> line.ref() != null)
                .ifPresent(line -> open(line.ref())));
        MenuManager menu = new MenuManager();
        menu.add(action("open", "pencil", () -> selected().filter(line -> line.ref() != null)
                .ifPresent(line -> open(line.ref()))));
        table.setMenu(menu.createContextMenu(table));
    }

    private Optional<Line> selected() {
        return table.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(lines.get(table.getSelectionIndex()));
    }

    private void go(Line line) {
        if (line.ref() != null) {
            desk().choose(line.ref());
        } else {
            Words.show(this, line.verbatim(), null);
        }
    }

    @Override
    protected void renew() {
        List<Line> fresh = new ArrayList<>();
        desk().figures().ifPresent((PlanFigures figures) -> {
            figures.reminders().forEach(reminder -> line(reminder).ifPresent(fresh::add));
            figures.unsettled().forEach(watch -> fresh.add(line(watch)));
        });
        if (!fresh.equals(lines)) {
            lines = fresh;
            table.removeAll();
            for (Line line : lines) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(new String[] { line.what(), line.about(), line.since() });
                item.setImage(icons.get(line.icon()));
            }
            setContentDescription(Messages.get("reminders.count", lines.size()));
        }
    }

    /** Entries may have gone since the figures were worked out. */
    private Optional<Line> line(Reminder reminder) {
        PlanEntry entry = reminder.entry() instanceof Milestone milestone ? (PlanEntry) milestone.eContainer()
                : (PlanEntry) reminder.entry();
        if (entry == null) {
            return Optional.empty();
        }
        String about = reminder.entry() instanceof Milestone milestone
                ? Messages.get("reminders.milestone", PlanWords.title(entry), milestone.getTitle())
                : PlanWords.title(entry);
        String since = reminder.kind() == Kind.EVIDENCE_LOST ? Messages.get("reminders.lost", reminder.days())
                : reminder.days() > 0 ? Messages.get("late", reminder.days())
                        : reminder.due() == null ? "" : new FieldText(Locale.getDefault()).day(reminder.due());
        return PlanRef.of(entry).filter(ref -> ref.in(index().plan()).isPresent())
                .map(ref -> new Line(ref, null, PlanWords.icon(ref.kind()),
                        Messages.get("reminder." + reminder.kind().name()), about, since));
    }

    private static Line line(ComplaintWatch watch) {
        return new Line(null, watch.complaint().getVerbatim(), "message-circle", Messages.get("reminder.COMPLAINT"),
                Messages.get("reminders.complaint", watch.complaint().getReference(),
                        watch.complaint().getVerbatim()),
                Messages.get("reminders.passages", watch.passages().size()));
    }

    @Override
    protected void chosenEntry() {
        renew();
    }

    @Override
    protected Optional<String> emptyHint() {
        return lines.isEmpty() ? Optional.of(Messages.get(index().isEmpty() ? "reminders.nothing" : "reminders.empty"))
                : Optional.empty();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
