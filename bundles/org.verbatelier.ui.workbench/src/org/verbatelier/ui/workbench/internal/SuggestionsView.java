package org.verbatelier.ui.workbench.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.contexts.IContextService;
import org.verbatelier.core.CodeId;
import org.verbatelier.core.Span;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.Outcome;
import org.verbatelier.presentation.Reason;
import org.verbatelier.presentation.SuggestionQueue;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Reasons;
import org.verbatelier.ui.workbench.StudySession;

/**
 * Everything rules suggest and nobody has answered, rule by rule, the best measured first, with the reason of the one chosen
 * below. The keys of coding answer it here as they do in the grid.
 */
public class SuggestionsView extends SessionView {

    private static final int DELAY = 120;
    /** More than anybody goes through in a row; what follows moves up as these are answered. */
    private static final int SHOWN = 200;
    private static final int WHY_LINES = 5;

    private final Map<String, TreeItem> groups = new HashMap<>();
    private Tree tree;
    private Text why;
    private Fonts fonts;
    private boolean isFresh = true;
    private boolean isLoaded;
    private int request;

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        tree = new Tree(parent, SWT.MULTI | SWT.FULL_SELECTION);
        fonts = Fonts.of(tree);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.setHeaderVisible(true);
        tree.setToolTipText(Messages.get("suggestions.tip"));
        for (String column : List.of("suggestions.what", "suggestions.left", "suggestions.measured")) {
            new TreeColumn(tree, SWT.NONE).setText(Messages.get(column));
        }
        tree.addListener(SWT.Resize, e -> share());
        tree.addListener(SWT.MouseMove, this::tip);
        tree.addListener(SWT.Expand, e -> fill((TreeItem) e.item));
        tree.addListener(SWT.Selection, e -> goToSelected());
        why = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, WHY_LINES * why.getLineHeight())
                .applyTo(why);
        Action acceptRule = action("suggestions.acceptRule", "check-check", () -> answerRule(true));
        Action refuseRule = action("suggestions.refuseRule", "list-x", () -> answerRule(false));
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(acceptRule);
        tools.add(refuseRule);
        MenuManager menu = new MenuManager();
        menu.add(action("suggestions.accept", "check", () -> answer(true)));
        menu.add(action("suggestions.refuse", "x", () -> answer(false)));
        menu.add(new Separator());
        menu.add(acceptRule);
        menu.add(refuseRule);
        tree.setMenu(menu.createContextMenu(tree));
        CodingKeys.in(tree, getSite().getService(IContextService.class));
    }

    private static Action action(String key, String icon, Runnable what) {
        Action action = SimpleAction.of(Messages.get(key), what);
        action.setToolTipText(Messages.get(key + ".tip"));
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }

    private void share() {
        GC gc = new GC(tree);
        int letter = gc.textExtent("n").x;
        int measured = gc.textExtent(Reasons.of(Outcome.NONE)).x + 3 * letter;
        int left = Math.max(gc.textExtent(Messages.get("suggestions.left")).x, gc.textExtent("00000").x) + 3 * letter;
        gc.dispose();
        int room = tree.getClientArea().width - left - measured;
        tree.getColumn(0).setWidth(Math.max(20 * letter, room));
        tree.getColumn(1).setWidth(left);
        tree.getColumn(2).setWidth(measured);
    }

    /** What is cut in a narrow view can be read at the pointer. */
    private void tip(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        String tip = item == null ? Messages.get("suggestions.tip") : item.getText(0) + "\n" + item.getText(2);
        if (!tip.equals(tree.getToolTipText())) {
            tree.setToolTipText(tip);
        }
    }

    private List<Suggestion> selected() {
        return Arrays.stream(tree.getSelection()).map(TreeItem::getData).filter(Suggestion.class::isInstance)
                .map(Suggestion.class::cast).toList();
    }

    private Optional<String> selectedRule() {
        return Arrays.stream(tree.getSelection()).map(item -> item.getData() instanceof Suggestion suggestion
                ? suggestion.getRule()
                : ((SuggestionQueue.Group) item.getData()).rule()).findFirst();
    }

    private void answer(boolean accept) {
        List<Suggestion> which = selected();
        if (!which.isEmpty()) {
            session().attempt(() -> {
                if (accept ? session().desk().acceptAll(which) : session().desk().refuseAll(which)) {
                    session().sayLast();
                }
            });
        }
    }

    private void answerRule(boolean accept) {
        selectedRule().ifPresent(rule -> RuleAnswer.ask(getSite().getShell(), session(), rule, accept));
    }

    private void goToSelected() {
        List<Suggestion> chosen = selected();
        if (chosen.size() == 1) {
            session().desk().focus(Mark.of(chosen.getFirst()));
        } else {
            selectedRule().ifPresent(this::explainRule);
        }
    }

    private void explainRule(String rule) {
        session().queue().ofRule(rule, 1).stream().findFirst().map(Mark::of)
                .map(mark -> Reason.of(mark, session().study(), session().desk().outcomes()))
                .ifPresent(reason -> say(Messages.get("suggestions.why.rule", reason.code(), reason.label(),
                        reason.rule(), reason.pattern(), Reasons.of(reason.outcome()))));
    }

    private void explain() {
        say(session().desk().reason().map(reason -> Messages.get("suggestions.why", reason.code(), reason.label(),
                reason.rule(), reason.pattern(), reason.words(), Reasons.of(reason.outcome()))).orElse(""));
    }

    private void say(String text) {
        why.setText(text);
        why.setToolTipText(text.isEmpty() ? Messages.get("suggestions.why.tip") : text);
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        isLoaded = false;
        isFresh = true;
        renew(List.of());
        isFresh = true;
        newSession.ifPresent(s -> load());
    }

    @Override
    protected void studyChanged(Affected affected) {
        isFresh |= affected.isEverything();
        load();
    }

    /** The queue keeps itself up to date; only the first time is it worth a job. */
    private void load() {
        int mine = ++request;
        SuggestionQueue queue = session().queue();
        tree.getDisplay().timerExec(DELAY, () -> {
            if (mine == request && !tree.isDisposed()) {
                Job.createSystem("", (ICoreRunnable) monitor -> loaded(mine, queue.groups())).schedule();
            }
        });
    }

    private void loaded(int mine, List<SuggestionQueue.Group> found) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (mine == request && !tree.isDisposed() && session() != null) {
                isLoaded = true;
                renew(found);
                setContentDescription(Messages.get("suggestions.count", session().queue().size(), found.size()));
                renewHint();
                goOn();
            }
        });
    }

    /** Rules keep their places while one answers: what one looks at must not jump. A fresh list is ordered anew. */
    private void renew(List<SuggestionQueue.Group> found) {
        tree.setRedraw(false);
        if (isFresh) {
            tree.removeAll();
            groups.clear();
        }
        Set<String> present = found.stream().map(SuggestionQueue.Group::rule).collect(Collectors.toSet());
        List.copyOf(groups.keySet()).stream().filter(rule -> !present.contains(rule))
                .forEach(rule -> groups.remove(rule).dispose());
        for (SuggestionQueue.Group group : found) {
            groups.computeIfAbsent(group.rule(), rule -> new TreeItem(tree, SWT.NONE));
            fill(group);
        }
        groups.values().stream().filter(TreeItem::getExpanded).forEach(this::fill);
        tree.setRedraw(true);
        isFresh = false;
    }

    /** When one answers here, what has moved up into the place of the answered one is next. */
    private void goOn() {
        List<Suggestion> chosen = selected();
        boolean other = chosen.size() == 1
                && session().desk().focus().filter(Mark.of(chosen.getFirst())::isSame).isEmpty();
        if (tree.isFocusControl() && other) {
            goToSelected();
        } else {
            deskChanged();
        }
    }

    private void fill(SuggestionQueue.Group group) {
        TreeItem item = groups.get(group.rule());
        item.setData(group);
        item.setFont(0, fonts.bold());
        String label = session().study().codes().find(group.code()).map(Code::getLabel).orElse("");
        item.setText(new String[] { CodeId.parse(group.code()).code() + " \u2013 " + label,
                Messages.get("number", group.pending()), Reasons.of(group.outcome()) });
        if (item.getItemCount() == 0) {
            new TreeItem(item, SWT.NONE);
        }
    }

    /** Shows what a rule suggests. */
    private void fill(TreeItem group) {
        String rule = ((SuggestionQueue.Group) group.getData()).rule();
        List<Suggestion> suggestions = session().queue().ofRule(rule, SHOWN);
        group.setItemCount(suggestions.size());
        for (int i = 0; i < suggestions.size(); i++) {
            fill(group.getItem(i), suggestions.get(i));
        }
    }

    private void fill(TreeItem item, Suggestion suggestion) {
        if (item.getData() instanceof Suggestion present && Mark.of(present).equals(Mark.of(suggestion))) {
            return;
        }
        String words = session().study().corpus().find(suggestion.getVerbatim()).map(VerbatimEntry::text)
                .map(new Span(suggestion.getStart(), suggestion.getEnd())::in).orElse("");
        item.setData(suggestion);
        item.setText(new String[] { Messages.get("suggestions.quote", words.replaceAll("\\s+", " ")),
                suggestion.getVerbatim().substring(suggestion.getVerbatim().lastIndexOf('/') + 1), "" });
    }

    @Override
    protected void deskChanged() {
        explain();
        if (!tree.isFocusControl()) {
            session().desk().focus().filter(Mark::isSuggestion).flatMap(this::itemOf)
                    .ifPresentOrElse(tree::setSelection, tree::deselectAll);
        }
    }

    private Optional<TreeItem> itemOf(Mark mark) {
        TreeItem group = groups.get(mark.by());
        if (group == null) {
            return Optional.empty();
        }
        if (!group.getExpanded()) {
            return Optional.of(group);
        }
        return Arrays.stream(group.getItems()).filter(item -> item.getData() instanceof Suggestion suggestion
                && Mark.of(suggestion).isSame(mark)).findFirst().or(() -> Optional.of(group));
    }

    @Override
    protected Optional<String> emptyHint() {
        if (!isLoaded || !groups.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Messages.get(session().study().proposals().schemes().isEmpty() ? "empty.suggestions"
                : "empty.suggestions.done"));
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }
}
