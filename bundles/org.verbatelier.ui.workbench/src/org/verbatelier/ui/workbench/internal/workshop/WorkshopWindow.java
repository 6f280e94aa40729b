package org.verbatelier.ui.workbench.internal.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.core.operation.CardData;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.plan.IrritantDraft;
import org.verbatelier.presentation.workshop.Wall;
import org.verbatelier.presentation.workshop.WallCard;
import org.verbatelier.presentation.workshop.WallGroup;
import org.verbatelier.presentation.workshop.WallOrder;
import org.verbatelier.publish.QuotingRules;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.WallBoard;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Problems;
import org.verbatelier.ui.workbench.internal.plan.PlanMenu;
import org.verbatelier.ui.workbench.internal.publish.PublishDialog;

/**
 * The wall of a sharing workshop over the whole screen: passages chosen before are sorted into groups and voted for by the
 * people in the room. Everything is done by keys as well as by the mouse, and is one undo each.
 */
final class WorkshopWindow {

    private final StudySession session;
    private final Shell shell;
    private final Consumer<Affected> changed = affected -> show();
    private final Consumer<String> said = this::say;
    private QuotingRules rules;
    private Wall wall;
    private Combo titles;
    private WallBoard board;
    private Label message;

    WorkshopWindow(Shell parent, StudySession session) {
        this.session = session;
        this.shell = new Shell(parent, SWT.SHELL_TRIM);
        shell.setText(Messages.get("workshop.window"));
        shell.setImages(parent.getImages());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
        tools(new Composite(shell, SWT.NONE));
        board = new WallBoard(shell);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(board);
        message = new Label(shell, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 4).applyTo(message);
        board.addListener(SWT.KeyDown, this::key);
        board.onCarried(this::carried);
        shell.addListener(SWT.Dispose, e -> detach());
        shell.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                shell.close();
            }
        });
        session.onChange(changed);
        session.onMessage(said);
    }

    private void detach() {
        session.removeOnChange(changed);
        session.removeOnMessage(said);
    }

    /** Opens over the whole screen on the first wall. */
    void open() {
        turnTo(WallTitles.of(session.study()).getFirst());
        say(Messages.get("workshop.keys"));
        shell.setBounds(shell.getMonitor().getBounds());
        shell.open();
        shell.setFullScreen(true);
        board.setFocus();
    }

    private void tools(Composite bar) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 8;
        row.marginLeft = 10;
        row.marginTop = 8;
        row.marginBottom = 8;
        bar.setLayout(row);
        titles = new Combo(bar, SWT.READ_ONLY);
        titles.setToolTipText(Messages.get("workshop.title.tip"));
        titles.addListener(SWT.Selection, e -> choose());
        Combo order = new Combo(bar, SWT.READ_ONLY);
        order.setToolTipText(Messages.get("workshop.order.tip"));
        for (WallOrder each : WallOrder.values()) {
            order.add(Messages.get("workshop.order." + each.name().toLowerCase(Locale.ROOT)));
        }
        order.select(0);
        order.addListener(SWT.Selection, e -> {
            wall.setOrder(WallOrder.values()[order.getSelectionIndex()]);
            show();
        });
        button(bar, "newGroup", "folder-plus", this::newGroup);
        button(bar, "rename", "pencil", this::rename);
        button(bar, "vote", "vote", () -> vote(1));
        button(bar, "memo", "sticky-note", this::toMemos);
        button(bar, "code", "tag", this::toCode);
        button(bar, "irritant", "annoyed", this::toIrritant);
        button(bar, "remove", "x", () -> apply(wall.remove(board.selection())));
        button(bar, "export", "file-text", this::export);
        button(bar, "close", "log-out", shell::close);
    }

    private void button(Composite bar, String name, String icon, Runnable what) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(Messages.get("workshop." + name));
        button.setToolTipText(Messages.get("workshop." + name + ".tip"));
        button.setImage(new Icons(button).get(icon));
        button.addListener(SWT.Selection, e -> {
            what.run();
            if (!shell.isDisposed()) {
                board.setFocus();
            }
        });
    }

    private void choose() {
        if (titles.getSelectionIndex() < titles.getItemCount() - 1) {
            turnTo(titles.getText());
        } else {
            WallTitles.ask(shell, Messages.get("workshop.new.title"), Messages.get("workshop.new.message"), "")
                    .ifPresentOrElse(this::turnTo, () -> turnTo(wall.title()));
        }
        board.setFocus();
    }

    private void turnTo(String title) {
        WallOrder order = wall == null ? WallOrder.CORPUS : wall.order();
        wall = new Wall(session.study(), title, (entry, span) -> rules.quote(entry, span));
        wall.setOrder(order);
        show();
    }

    private void show() {
        if (shell.isDisposed() || wall == null) {
            return;
        }
        // anew each time: a consent or a flag may have changed what may be shown
        rules = new QuotingRules(session.study(), session.open().detectors());
        List<String> all = new ArrayList<>(WallTitles.of(session.study()));
        if (!all.contains(wall.title())) {
            all.add(wall.title());
        }
        all.add(Messages.get("workshop.another"));
        if (!all.equals(List.of(titles.getItems()))) {
            titles.setItems(all.toArray(String[]::new));
        }
        titles.select(all.indexOf(wall.title()));
        board.setGroups(wall.groups());
    }

    private void say(String text) {
        if (!message.isDisposed()) {
            message.setText(text.replace("&", "&&"));
        }
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.F2 -> rename();
            case SWT.F11 -> shell.setFullScreen(!shell.getFullScreen());
            case SWT.DEL -> apply(wall.remove(board.selection()));
            case 'z' -> run(control, session::undo);
            case 'y' -> run(control, session::redo);
            case 'e' -> run(control, this::export);
            case 'n' -> run(!control, this::newGroup);
            case 'v' -> vote((event.stateMask & SWT.MOD2) != 0 ? -1 : 1);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private static void run(boolean wanted, Runnable what) {
        if (wanted) {
            what.run();
        }
    }

    private void apply(Optional<Operation> operation) {
        try {
            operation.ifPresent(o -> {
                session.study().apply(o);
                session.sayLast();
            });
        } catch (RuntimeException e) {
            Problems.show(shell, e);
        }
    }

    private void carried(List<CardData> cards, int column) {
        List<WallGroup> groups = wall.groups();
        if (column < groups.size()) {
            apply(wall.sort(cards, groups.get(column).name()));
        } else {
            newGroup(cards);
        }
    }

    private void newGroup() {
        newGroup(board.selection());
    }

    private void newGroup(List<CardData> cards) {
        if (cards.isEmpty()) {
            say(Messages.get("workshop.noCard"));
            return;
        }
        WallTitles.ask(shell, Messages.get("workshop.group.title"),
                Messages.get("workshop.group.message", cards.size()), "")
                .ifPresent(name -> apply(wall.sort(cards, name)));
    }

    private void rename() {
        group().ifPresent(group -> WallTitles.ask(shell, Messages.get("workshop.rename.title"),
                Messages.get("workshop.rename.message"), group.name())
                .ifPresent(name -> apply(wall.rename(group.name(), name))));
    }

    /** The group in focus, if it has a name. */
    private Optional<WallGroup> group() {
        Optional<WallGroup> group = board.currentGroup().filter(g -> !g.isUnsorted());
        if (group.isEmpty()) {
            say(Messages.get("workshop.noGroup"));
        }
        return group;
    }

    private void vote(int votes) {
        board.current().ifPresent(card -> apply(wall.vote(card.data(), votes)));
    }

    private void toMemos() {
        group().ifPresent(group -> apply(
                wall.toMemos(group.name(), Messages.get("workshop.memo.line", wall.title(), group.name()))));
    }

    private void toCode() {
        group().ifPresent(group -> {
            List<Scheme> schemes = session.study().codes().schemes();
            if (schemes.isEmpty()) {
                say(Messages.get("workshop.noScheme"));
            } else {
                apply(wall.toCode(group.name(), schemes.getFirst(), Messages.get("workshop.drafts")));
            }
        });
    }

    /** Makes an irritant of the group in focus, else of the cards that are chosen. */
    private void toIrritant() {
        List<CardData> cards = board.selection().size() > 1 ? board.selection()
                : board.currentGroup().filter(group -> !group.isUnsorted())
                        .map(group -> group.cards().stream().map(WallCard::data).toList())
                        .orElseGet(board::selection);
        PlanMenu.irritant(shell, session,
                cards.stream().map(card -> new IrritantDraft.Passage(card.verbatim(), card.span())).toList());
    }

    private void export() {
        PublishDialog.open(shell, session, "workshop");
    }
}
