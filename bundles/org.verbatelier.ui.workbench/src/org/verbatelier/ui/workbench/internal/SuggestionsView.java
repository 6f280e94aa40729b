package org.verbatelier.ui.workbench.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.contexts.IContextService;
import org.verbatelier.core.CodeId;
import org.verbatelier.core.Span;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.Outcome;
import org.verbatelier.presentation.SuggestionQueue;
import org.verbatelier.ui.workbench.StudySession;

/** Everything rules suggest and nobody has answered, to be accepted or refused one by one or rule by rule. */
public class SuggestionsView extends SessionView {

    private static final int DELAY = 120;

    private Table table;
    private List<Suggestion> pending = List.of();
    private int request;

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.setHeaderVisible(true);
        column("suggestions.code", 84);
        column("suggestions.verbatim", 58);
        column("suggestions.words", 120);
        column("suggestions.rule", 92);
        table.addListener(SWT.Resize, e -> share());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, e -> goToSelected());
        MenuManager menu = new MenuManager();
        menu.add(SimpleAction.of(Messages.get("suggestions.accept"),
                () -> answer(session().desk()::acceptAll, selected())));
        menu.add(SimpleAction.of(Messages.get("suggestions.refuse"),
                () -> answer(session().desk()::refuseAll, selected())));
        menu.add(new Separator());
        menu.add(SimpleAction.of(Messages.get("suggestions.acceptRule"),
                () -> answer(session().desk()::acceptAll, ofSelectedRule())));
        menu.add(SimpleAction.of(Messages.get("suggestions.refuseRule"),
                () -> answer(session().desk()::refuseAll, ofSelectedRule())));
        table.setMenu(menu.createContextMenu(table));
        CodingKeys.in(table, getSite().getService(IContextService.class));
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(Messages.get(key));
        column.setWidth(width);
    }

    private void share() {
        int others = table.getColumn(0).getWidth() + table.getColumn(1).getWidth() + table.getColumn(3).getWidth();
        table.getColumn(2).setWidth(Math.max(100, table.getClientArea().width - others));
    }

    private void fill(Event event) {
        Suggestion suggestion = pending.get(event.index);
        String words = session().study().corpus().find(suggestion.getVerbatim()).map(VerbatimEntry::text)
                .map(new Span(suggestion.getStart(), suggestion.getEnd())::in).orElse("");
        ((TableItem) event.item).setText(new String[] { CodeId.parse(suggestion.getCode()).code(),
                suggestion.getVerbatim().substring(suggestion.getVerbatim().lastIndexOf('/') + 1),
                words.replaceAll("\\s+", " "), suggestion.getRule() });
    }

    private List<Suggestion> selected() {
        return Arrays.stream(table.getSelectionIndices()).mapToObj(pending::get).toList();
    }

    private List<Suggestion> ofSelectedRule() {
        List<Suggestion> chosen = selected();
        return chosen.isEmpty() ? List.of()
                : pending.stream().filter(s -> s.getRule().equals(chosen.getFirst().getRule())).toList();
    }

    private void answer(Consumer<List<Suggestion>> how, List<Suggestion> which) {
        if (!which.isEmpty()) {
            how.accept(which);
            session().sayLast();
        }
    }

    private void goToSelected() {
        List<Suggestion> chosen = selected();
        if (chosen.size() == 1) {
            session().desk().focus(Mark.of(chosen.getFirst()));
            sayOutcome(chosen.getFirst());
        }
    }

    private void sayOutcome(Suggestion suggestion) {
        Outcome outcome = session().desk().outcomes().of(suggestion.getRule());
        session().say(Messages.get("suggestions.outcome", suggestion.getRule(), outcome.accepted(), outcome.refused()));
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        pending = List.of();
        newSession.ifPresent(s -> load());
    }

    @Override
    protected void studyChanged(Affected affected) {
        load();
    }

    private void load() {
        int mine = ++request;
        SuggestionQueue queue = new SuggestionQueue(session().study());
        table.getDisplay().timerExec(DELAY, () -> {
            if (mine == request && !table.isDisposed()) {
                Job.createSystem("", (ICoreRunnable) monitor -> loaded(mine, queue.pending())).schedule();
            }
        });
    }

    private void loaded(int mine, List<Suggestion> found) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (mine == request && !table.isDisposed() && session() != null) {
                pending = found;
                table.setItemCount(found.size());
                table.clearAll();
                setContentDescription(Messages.get("suggestions.count", found.size()));
                deskChanged();
                renewHint();
            }
        });
    }

    @Override
    protected void deskChanged() {
        Optional<Mark> focus = session().desk().focus().filter(Mark::isSuggestion);
        for (int i = 0; focus.isPresent() && i < pending.size(); i++) {
            if (Mark.of(pending.get(i)).isSame(focus.get())) {
                if (!table.isFocusControl() && i < table.getItemCount()) {
                    table.setSelection(i);
                }
                return;
            }
        }
        if (!table.isFocusControl()) {
            table.deselectAll();
        }
    }

    @Override
    protected Optional<String> emptyHint() {
        if (!pending.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Messages.get(session().study().proposals().schemes().isEmpty() ? "empty.suggestions"
                : "empty.suggestions.done"));
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
