package org.verbatelier.app.internal;

import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;

/** Bars that stand still: no handles to drag them by, no menus to take them apart. */
final class FixedTrim {

    private static final List<String> HANDLES = List.of("org.eclipse.e4.ui.workbench.swt.DRAG_HANDLE",
            "org.eclipse.e4.ui.workbench.swt.DRAG_HANDLE-ROTATED");

    private FixedTrim() {
    }

    /** Before the first window opens. */
    static void in(Display display) {
        ImageRegistry images = JFaceResources.getImageRegistry();
        HANDLES.stream().filter(key -> images.getDescriptor(key) == null)
                .forEach(key -> images.put(key, ImageDescriptor.createFromImageDataProvider(zoom -> nothing())));
        display.addFilter(SWT.MenuDetect, FixedTrim::withoutMenu);
    }

    private static ImageData nothing() {
        ImageData data = new ImageData(1, 1, 1, new PaletteData(new RGB(0, 0, 0)));
        data.transparentPixel = 0;
        return data;
    }

    private static void withoutMenu(Event event) {
        if (event.widget instanceof ToolBar bar && isTrim(bar)) {
            event.doit = false;
            event.type = SWT.None;
        }
    }

    /** Tool bars of views lie below their tabs. */
    private static boolean isTrim(ToolBar bar) {
        for (Composite above = bar.getParent(); above != null; above = above.getParent()) {
            if (above instanceof CTabFolder) {
                return false;
            }
        }
        return bar.getShell().getMenuBar() != null;
    }
}
