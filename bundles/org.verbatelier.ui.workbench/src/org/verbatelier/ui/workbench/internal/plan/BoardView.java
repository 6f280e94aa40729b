package org.verbatelier.ui.workbench.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.model.plan.PlanPackage.Literals;
import org.verbatelier.presentation.plan.ActionDates;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.CardBoard;
import org.verbatelier.ui.workbench.internal.SimpleAction;

/** The actions of a plan by axis. They are carried to another axis by the mouse or by keys; irritants are dropped on them. */
public class BoardView extends PlanView {

    private Combo plans;
    private CardBoard board;
    private String plan;

    @Override
    protected void createWidgets(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        plans = new Combo(parent, SWT.READ_ONLY);
        plans.setToolTipText(Messages.get("board.plan.tip"));
        GridDataFactory.fillDefaults().indent(6, 4).applyTo(plans);
        plans.addListener(SWT.Selection, e -> {
            plan = session().study().plan().getPlans().get(plans.getSelectionIndex()).getId();
            renew();
        });
        board = new CardBoard(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(board);
        board.onChosen(this::choose);
        board.onOpened(key -> open(PlanRef.action(key)));
        board.onCarried((card, column, index) -> change(() -> index().action(card).ifPresent(
                action -> axis(column).ifPresent(axis -> changes().carry(action, axis, index)))));
        board.addListener(SWT.KeyDown, this::key);
        IrritantDrop.on(board, this);
        addToBar(action("board.newAction", "circle-plus", this::newAction),
                action("board.newAxis", "columns-2", this::newAxis),
                action("board.newPlan", "layout-template", this::newPlan));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        board.setMenu(menu.createContextMenu(board));
    }

    private void choose(String key) {
        if (key != null) {
            desk().choose(PlanRef.action(key));
        } else {
            board.currentColumn().ifPresent(column -> desk().choose(new PlanRef(PlanRef.Kind.AXIS, column.key())));
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.INSERT) {
            newAction();
        } else if (event.keyCode == SWT.DEL) {
            remove();
        }
    }

    private void fill(IMenuManager menu) {
        if (current().isPresent()) {
            Action action = current().orElseThrow();
            menu.add(action("open", "pencil", () -> open(PlanRef.action(action.getId()))));
            menu.add(action("passages", "quote", () -> Passages.show(session(), action)));
            MenuManager axes = new MenuManager(Messages.get("board.carryTo"));
            plan().ifPresent(p -> p.getAxes().forEach(axis -> axes.add(SimpleAction.of(axis.getTitle(),
                    () -> change(() -> changes().carry(action, axis, Integer.MAX_VALUE))))));
            menu.add(axes);
            MenuManager states = new MenuManager(Messages.get("field.state"));
            for (ActionState state : ActionState.values()) {
                states.add(SimpleAction.of(PlanWords.of(state), () -> setState(action, state)));
            }
            menu.add(states);
            menu.add(new Separator());
        }
        menu.add(action("board.newAction", "circle-plus", this::newAction));
        menu.add(action("remove", "trash-2", this::remove));
    }

    /** To close an action takes a result, which is written in its form. */
    private void setState(Action action, ActionState state) {
        if (ActionDates.isClosed(state)) {
            open(PlanRef.action(action.getId()));
            EntryView.close(getSite().getPage(), state);
        } else {
            change(() -> changes().set(action, Literals.ACTION__STATE, state));
        }
    }

    private Optional<Action> current() {
        return board.current().flatMap(card -> index().action(card.key()));
    }

    private Optional<Plan> plan() {
        List<Plan> all = session().study().plan().getPlans();
        return all.stream().filter(p -> p.getId().equals(plan)).findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Optional<Axis> axis(String key) {
        return plan().stream().flatMap(p -> p.getAxes().stream()).filter(axis -> axis.getId().equals(key)).findFirst();
    }

    /** Begins an action in the axis in focus. */
    private void newAction() {
        List<Irritant> chosen = desk().entry(Irritant.class).stream().toList();
        newAction(board.currentColumn().flatMap(column -> axis(column.key())).orElse(null), chosen);
    }

    /** Begins an action in an axis, which answers irritants; null for the first axis. */
    void newAction(Axis axis, List<Irritant> irritants) {
        NewActionDialog.ask(getSite().getShell(), session(), axis, irritants).ifPresent(this::open);
    }

    /** Lets an action answer irritants. */
    void answer(String action, List<Irritant> irritants) {
        change(() -> index().action(action).ifPresent(a -> changes().answer(a, irritants)));
    }

    /** Drops irritants on an axis: begins an action that answers them. */
    void newActionIn(String axis, List<Irritant> irritants) {
        newAction(axis(axis).orElse(null), irritants);
    }

    private void newAxis() {
        plan().ifPresentOrElse(p -> Titles.ask(getSite().getShell(), "newAxis", "")
                .ifPresent(title -> change(() -> changes().newAxis(p, title))), this::newPlan);
    }

    private void newPlan() {
        NewPlanDialog.ask(getSite().getShell(), session()).ifPresent(ref -> {
            plan = ref.id();
            renew();
        });
    }

    private void remove() {
        current().ifPresent(action -> Removal.of(getSite().getShell(), session(), List.of(action)));
    }

    @Override
    protected void renew() {
        List<Plan> all = session().study().plan().getPlans();
        if (plan == null || all.stream().noneMatch(p -> p.getId().equals(plan))) {
            plan = all.isEmpty() ? null : all.getFirst().getId();
        }
        List<String> titles = new ArrayList<>(all.stream().map(Plan::getTitle).toList());
        if (!titles.equals(List.of(plans.getItems()))) {
            plans.setItems(titles.toArray(String[]::new));
        }
        plan().ifPresent(p -> plans.select(all.indexOf(p)));
        // one plan needs no choice
        plans.setVisible(all.size() > 1);
        ((GridData) plans.getLayoutData()).exclude = all.size() < 2;
        plans.getParent().layout();
        CardText text = new CardText(index(), today());
        board.setColumns(plan().stream().flatMap(p -> p.getAxes().stream()).map(text::column).toList());
        chosenEntry();
    }

    @Override
    protected void chosenEntry() {
        desk().chosen().filter(ref -> ref.kind() == PlanRef.Kind.ACTION).map(PlanRef::id).filter(id -> board.current()
                .filter(card -> card.key().equals(id)).isEmpty()).ifPresent(board::choose);
    }

    @Override
    protected Optional<String> emptyHint() {
        return plan().isEmpty() ? Optional.of(Messages.get("board.empty")) : Optional.empty();
    }

    @Override
    public void setFocus() {
        board.setFocus();
    }
}
