package org.verbatelier.ui.workbench.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Takes pictures of windows as they are on the screen. */
final class Camera {

    private final Path folder;

    Camera(Path folder) {
        this.folder = folder;
    }

    /** Takes a picture of a window, with what lies above it. */
    void take(Shell shell, String name) {
        Display display = shell.getDisplay();
        shell.forceActive();
        // what the mouse would point at must not tell about itself
        display.setCursorLocation(0, 0);
        while (display.readAndDispatch()) {
            // until it is painted
        }
        Rectangle bounds = shell.getMenuBar() != null ? shell.getMonitor().getBounds()
                : display.map(shell, null, shell.getClientArea());
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData(shell.getMonitor().getZoom()) };
        image.dispose();
        try {
            Files.createDirectories(folder);
            loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
