package org.verbatelier.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyEvent;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.presentation.GridModel;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.SuggestionQueue;
import org.verbatelier.presentation.imports.ReportShelf;
import org.verbatelier.presentation.plan.PlanDesk;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.OperationLabels;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Problems;
import org.verbatelier.ui.workbench.internal.StudyJob;
import org.verbatelier.ui.workbench.internal.history.ChangeNotice;

/** The study that is open in the workbench, with the coder's desk. Belongs to the UI thread. */
public final class StudySession implements AutoCloseable {

    private static final long PATIENCE = 5_000;
    private static final int TOUCHED_SHOWN = 12_000;

    private final OpenStudy open;
    private final Display display;
    private final GridModel grid;
    private final CodingDesk desk;
    private final SuggestionQueue queue;
    private final PlanDesk plan;
    private final OperationLabels labels;
    private final ReportShelf reports = new ReportShelf();
    private final ChangeNotice notices = new ChangeNotice();
    private final List<Consumer<Affected>> changed = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> said = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> codeWanted = new CopyOnWriteArrayList<>();
    private final List<Consumer<GridFilter>> filterWanted = new CopyOnWriteArrayList<>();
    private final List<Consumer<PassageList>> passagesWanted = new CopyOnWriteArrayList<>();
    private PassageList passages = PassageList.NONE;
    private int undone;

    StudySession(OpenStudy open, Display display) {
        this.open = open;
        this.display = display;
        this.grid = new GridModel(open.study());
        this.desk = new CodingDesk(open.study(), grid);
        this.queue = new SuggestionQueue(open.study(), desk.outcomes());
        this.plan = new PlanDesk(open.study());
        this.labels = new OperationLabels(open.settings().locale(), open.study());
        desk.setAdvance(WorkbenchSettings.advance());
        open.study().addListener(this::happened);
    }

    private void happened(StudyEvent event) {
        if (display.getThread() == Thread.currentThread()) {
            tell(event);
        } else if (!display.isDisposed()) {
            display.asyncExec(() -> tell(event));
        }
    }

    private void tell(StudyEvent event) {
        Affected affected = desk.changed(event);
        queue.changed(affected);
        plan.changed();
        changed.forEach(listener -> listener.accept(affected));
    }

    public OpenStudy open() {
        return open;
    }

    public Study study() {
        return open.study();
    }

    public GridModel grid() {
        return grid;
    }

    public CodingDesk desk() {
        return desk;
    }

    /** What is suggested and has no answer yet. */
    public SuggestionQueue queue() {
        return queue;
    }

    /** Which entry of the plan people look at. */
    public PlanDesk plan() {
        return plan;
    }

    /** What became of the files imported in this session. */
    public ReportShelf reports() {
        return reports;
    }

    /** Told after each change, on the UI thread. */
    public void onChange(Consumer<Affected> listener) {
        changed.add(listener);
    }

    public void removeOnChange(Consumer<Affected> listener) {
        changed.remove(listener);
    }

    /** Told what to show in the status line. */
    public void onMessage(Consumer<String> listener) {
        said.add(listener);
    }

    public void removeOnMessage(Consumer<String> listener) {
        said.remove(listener);
    }

    /** Says something in the status line. */
    public void say(String message) {
        said.forEach(listener -> listener.accept(message));
    }

    /** Told when a code is to be typed, with what has been typed already. */
    public void onCodeWanted(Consumer<String> listener) {
        codeWanted.add(listener);
    }

    /** Asks for a code for what is selected. */
    public void wantCode(String typed) {
        if (study().isReadOnly()) {
            say(Messages.get("readOnly.sorry"));
        } else {
            codeWanted.forEach(listener -> listener.accept(typed));
        }
    }

    /**
     * A plain letter or digit was typed into the grid or the reader: applies the code whose favourite it is, else a letter
     * begins a code.
     */
    public void typed(char key) {
        Optional<String> favourite = study().isReadOnly() ? Optional.empty() : desk.favourite(key);
        if (favourite.isPresent()) {
            apply(favourite.get());
        } else if (Character.isLetter(key)) {
            wantCode(String.valueOf(key));
        } else {
            say(Messages.get("status.noFavourite", String.valueOf(key)));
        }
    }

    /** Applies a code to what is selected, and says so; what prevents it is said too. */
    public void apply(String code) {
        attempt(() -> say(desk, desk.code(code), "status.alreadyCoded"));
    }

    private void say(CodingDesk at, boolean done, String otherwise) {
        if (done) {
            sayLast();
        } else {
            say(Messages.get(at.selection().isEmpty() ? "status.nothingTo.code" : otherwise));
        }
    }

    /** Runs something that changes the study; a refusal is said quietly, anything worse in a dialog. */
    public void attempt(Runnable change) {
        try {
            change.run();
        } catch (StudyException e) {
            if (e.kind() == StudyException.Kind.REFUSED) {
                notices.refused(e.getLocalizedMessage());
                say(e.getLocalizedMessage());
            } else {
                Problems.show(display.getActiveShell(), e);
            }
        } catch (RuntimeException e) {
            Problems.show(display.getActiveShell(), e);
        }
    }

    /** Told when the grid is to show other rows. */
    public void onFilterWanted(Consumer<GridFilter> listener) {
        filterWanted.add(listener);
    }

    /** Asks the grid to show other rows. */
    public void wantFilter(GridFilter filter) {
        filterWanted.forEach(listener -> listener.accept(filter));
    }

    /** The passages behind what was asked about last. */
    public PassageList passages() {
        return passages;
    }

    /** Told when other passages are to be listed. */
    public void onPassagesWanted(Consumer<PassageList> listener) {
        passagesWanted.add(listener);
    }

    public void removeOnPassagesWanted(Consumer<PassageList> listener) {
        passagesWanted.remove(listener);
    }

    /**
     * Lists passages where passages are listed. The command {@link Ids#SHOW_PASSAGES} brings that view to the front; use
     * {@code internal.figures.ShowPassages} for both at once.
     */
    public void wantPassages(PassageList list) {
        passages = list;
        passagesWanted.forEach(listener -> listener.accept(list));
    }

    /** The name of what undo would take back. */
    public Optional<String> nextUndo() {
        return study().nextUndo().map(entry -> labels.of(entry.operation()));
    }

    /** The name of what redo would do again. */
    public Optional<String> nextRedo() {
        return study().nextRedo().map(entry -> labels.of(entry.operation()));
    }

    /** Takes the last change back and says which; the coder stays where they are. False when there is none. */
    public boolean undo() {
        return said("status.undone", study().undo());
    }

    /** Does the last undone change again and says which. False when there is none. */
    public boolean redo() {
        return said("status.redone", study().redo());
    }

    private boolean said(String key, Optional<Operation> operation) {
        String name = operation.map(o -> Messages.get(key, labels.of(o))).orElse(Messages.get("status.nothing"));
        say(name);
        if (operation.isPresent()) {
            notices.show(this, name);
            int mine = ++undone;
            display.timerExec(TOUCHED_SHOWN, () -> {
                if (mine == undone) {
                    desk.forgetTouched();
                }
            });
        }
        return operation.isPresent();
    }

    /** Goes to the first verbatim that undo or redo has just changed elsewhere. */
    public void goToChange() {
        if (!notices.go(this)) {
            say(Messages.get("status.none.goToChange"));
        }
    }

    /** Says what the last change was. */
    public void sayLast() {
        nextUndo().ifPresent(name -> say(Character.toUpperCase(name.charAt(0)) + name.substring(1)));
    }

    /**
     * Saves and closes.
     *
     * @throws StudyException IO when saving fails; nothing that was done is lost, the journal has it
     */
    @Override
    public void close() {
        endJobs();
        open.close();
    }

    /** Closes without saving, when the folder of the study is away; the journal has what was acknowledged. */
    void abandon() {
        endJobs();
        open.abandon();
    }

    /** A job that imports or runs rules must not find the study closed below it. */
    private static void endJobs() {
        for (Job job : Job.getJobManager().find(StudyJob.FAMILY)) {
            try {
                if (!job.cancel()) {
                    job.join(PATIENCE, null);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
