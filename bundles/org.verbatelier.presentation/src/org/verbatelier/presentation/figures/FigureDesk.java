package org.verbatelier.presentation.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.PassageList;

/**
 * Which figure somebody looks at, and the figure itself: made in the background, made again when the study changes, given up
 * when something else is asked for. Belongs to the thread that shows it.
 */
public final class FigureDesk {

    /** How long to wait for further changes, in milliseconds: people code in bursts. */
    static final int DELAY = 400;
    /** A figure that has been given up this often is finished all the same: those who code on and on see it too. */
    static final int PATIENCE = 5;

    private final Study study;
    private final Locale locale;
    private final FigureWorker worker;
    private final EvidenceKeeper keeper;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private FigureRequest request;
    private Made made;
    private RuntimeException problem;
    private Run running;
    private int givenUp;
    private boolean again;
    private boolean stale = true;
    private boolean watched;
    private Runnable cancelPassages = () -> { /* none are being looked for */ };

    private record Made(Figure figure, FigureChoices choices) {}

    /** A figure being made. */
    private static final class Run {
        private volatile boolean begun;
        private Runnable cancel;
    }

    /**
     * A desk for a study.
     *
     * @param request what to begin with
     */
    public FigureDesk(Study study, Locale locale, FigureWorker worker, FigureRequest request) {
        this.study = study;
        this.locale = locale;
        this.worker = worker;
        this.keeper = new EvidenceKeeper(study);
        this.request = request;
    }

    /** Told when there is another figure, or when one begins to be made. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    public FigureRequest request() {
        return request;
    }

    /** The figure made last; it may be that of an earlier request while {@link #isBusy()}. */
    public Optional<Figure> figure() {
        return Optional.ofNullable(made).map(Made::figure);
    }

    /** What can be chosen; nothing before the first figure is there. */
    public FigureChoices choices() {
        return made == null ? FigureChoices.NONE : made.choices();
    }

    /** Whether a figure is being made. */
    public boolean isBusy() {
        return running != null;
    }

    /** What went wrong with the figure asked for; null when nothing did. */
    public RuntimeException problem() {
        return problem;
    }

    /** Asks for a figure; one that is being made is given up. */
    public void ask(FigureRequest wanted) {
        if (!wanted.equals(request) || problem != null) {
            request = wanted;
            problem = null;
            givenUp = 0;
            make(0);
        }
    }

    /** Somebody begins to look, or looks away: figures that nobody sees are not made. */
    public void watch(boolean seen) {
        watched = seen;
        if (seen && stale && running == null) {
            make(0);
        }
    }

    /** The study has changed. */
    public void changed(Affected affected) {
        keeper.changed(affected);
        if (affected.verbatims().isEmpty() && !affected.isCodebook() && !affected.isEverything()) {
            return;
        }
        stale = true;
        if (!watched) {
            return;
        }
        if (running == null || running.begun && givenUp < PATIENCE) {
            givenUp += running == null ? 0 : 1;
            make(DELAY);
        } else {
            again |= running.begun;
        }
    }

    private void make(int delay) {
        stop();
        if (!watched) {
            stale = true;
            return;
        }
        stale = false;
        FigureRequest wanted = request;
        Run run = new Run();
        running = run;
        run.cancel = worker.run(delay, stopped -> make(run, wanted, stopped), this::done, this::failed);
        tell();
    }

    private void stop() {
        if (running != null) {
            running.cancel.run();
            running = null;
        }
        again = false;
    }

    /** Runs in the background. */
    private Made make(Run run, FigureRequest wanted, BooleanSupplier stopped) {
        run.begun = true;
        try {
            Evidence evidence = keeper.evidence();
            if (stopped.getAsBoolean()) {
                return null;
            }
            FigureChoices choices = new ChoicesReader(study, evidence, locale).read();
            return new Made(FigureMakers.make(new FigureContext(study, evidence, choices, wanted, locale, stopped)),
                    choices);
        } catch (CancellationException e) {
            return null;
        }
    }

    private void done(Made fresh) {
        running = null;
        givenUp = 0;
        if (fresh != null) {
            made = fresh;
            problem = null;
        }
        if (again) {
            make(DELAY);
        } else {
            tell();
        }
    }

    private void failed(RuntimeException e) {
        running = null;
        problem = e;
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Finds the passages behind something; those asked for last are handed over. */
    public void passages(Behind behind, String title, Consumer<PassageList> then, Consumer<RuntimeException> failed) {
        cancelPassages.run();
        cancelPassages = worker.run(0, stopped -> behind.passages(title), then, failed);
    }

    /** Gives up what is being made. */
    public void close() {
        stop();
        cancelPassages.run();
        watched = false;
    }
}
