package org.verbatelier.app.internal;

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
        if (arguments.study() != null) {
            opening.open(arguments.study());
        } else {
            opening.welcome();
        }
    }

    @Override
    public boolean preShutdown() {
        PlatformUI.getWorkbench().getService(Studies.class).close();
        return true;
    }
}
