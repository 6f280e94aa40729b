package org.verbatelier.app.internal;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.verbatelier.ui.workbench.Appearance;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.UiBenchmark;

/** Opens the window as it was left, with the study asked for or the welcome page. */
class StartAdvisor extends WorkbenchAdvisor {

    private final Arguments arguments;

    StartAdvisor(Arguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public void preStartup() {
        FixedTrim.in(PlatformUI.getWorkbench().getDisplay());
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Ids.PERSPECTIVE_START;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        Appearance.followSystem(PlatformUI.getWorkbench().getDisplay());
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        StudyOpening opening = new StudyOpening(window);
        if (arguments.benchmark() != null) {
            window.getShell().getDisplay().asyncExec(() -> measure(window));
        } else if (arguments.study() != null) {
            opening.open(arguments.study());
        } else {
            opening.welcome();
        }
    }

    /** Ends the workbench afterwards; without figures, whoever started it knows that it failed. */
    private void measure(IWorkbenchWindow window) {
        try {
            UiBenchmark.run(window, arguments.benchmark());
        } catch (IOException | RuntimeException e) {
            ILog.of(StartAdvisor.class).error(e.getMessage(), e);
        } finally {
            window.getWorkbench().close();
        }
    }

    @Override
    public boolean preShutdown() {
        PlatformUI.getWorkbench().getService(Studies.class).close();
        return true;
    }
}
