package org.verbatelier.ui.workbench.internal;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.ui.Notice;
import org.verbatelier.ui.NoticeArea;

/** Shows the progress of a job in a notice with a way to cancel it, once it has taken a moment. */
final class NoticeMonitor extends ProgressMonitorWrapper {

    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(700);
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(100);

    private final Job job;
    private final Display display;
    private final long begun = System.nanoTime();
    private long shown = begun + MOMENT - STEP;
    private double total;
    private double worked;
    private String sub = "";
    private boolean over;
    private Notice notice;

    NoticeMonitor(Job job, IProgressMonitor monitor, Display display) {
        super(monitor);
        this.job = job;
        this.display = display;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = totalWork;
        super.beginTask(name, totalWork);
    }

    @Override
    public void subTask(String name) {
        sub = name;
        super.subTask(name);
        advance();
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        worked += work;
        super.internalWorked(work);
        advance();
    }

    private void advance() {
        long now = System.nanoTime();
        if (now - shown >= STEP) {
            shown = now;
            double share = total > 0 ? Math.clamp(worked / total, 0, 1) : 0;
            String words = sub.isBlank() ? job.getName() : job.getName() + "\n" + sub;
            display.asyncExec(() -> show(words, share));
        }
    }

    private void show(String words, double share) {
        if (over || notice != null && notice.isDisposed()) {
            return;
        }
        if (notice == null) {
            IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
            if (windows.length == 0) {
                return;
            }
            notice = NoticeArea.of(windows[0].getShell()).add("loader-circle", words);
            notice.offer(Messages.get("button.cancel"), job::cancel);
        }
        notice.say(words);
        notice.progress(share);
    }

    @Override
    public void done() {
        super.done();
        if (!display.isDisposed()) {
            display.asyncExec(this::end);
        }
    }

    private void end() {
        over = true;
        if (notice != null && !notice.isDisposed()) {
            notice.dispose();
        }
    }
}
