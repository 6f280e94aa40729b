package org.verbatelier.app.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.verbatelier.ui.workbench.WindowParts;

/** The window: tool bar, perspectives and status line, none of the bars an analyst has no use for. */
class WindowAdvisor extends WorkbenchWindowAdvisor {

    private static final int WIDTH = 1720;
    private static final int HEIGHT = 1040;

    WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(screen.width, WIDTH), Math.min(screen.height, HEIGHT)));
        configurer.setTitle("Verbatelier");
        configurer.setShowPerspectiveBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        WindowParts.addTo(getWindowConfigurer());
    }
}
