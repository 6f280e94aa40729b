package org.verbatelier.cli.internal;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Tells how far long work is, when it takes long enough to be worth a line. */
class Progress extends NullProgressMonitor {

    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final int STEP = 10;
    private static final int ALL = 100;

    private final Console console;
    private final String task;
    private final long start = System.nanoTime();
    private double total;
    private double worked;
    private int told;

    Progress(Console console, String task) {
        this.console = console;
        this.task = task;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = totalWork;
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        worked += work;
        int percent = total <= 0 ? 0 : (int) Math.min(ALL, worked * ALL / total);
        if (percent >= told + STEP && System.nanoTime() - start > PATIENCE_NANOS) {
            told = percent - percent % STEP;
            console.tell(console.text("progress", task, told));
        }
    }
}
