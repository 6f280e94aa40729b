package org.verbatelier.ui.workbench.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Takes a picture of everything there is to see, when the product is started with {@code -Dverbatelier.tour=FOLDER} and this
 * bundle among its drop-ins; then ends the product. Faults that it notices are in {@code faults.txt} beside the pictures.
 */
public class Tour implements IStartup {

    private static final String FOLDER = "verbatelier.tour";
    /** Names of surfaces to show, as a regular expression; absent, all. */
    private static final String ONLY = "verbatelier.tour.only";

    @Override
    public void earlyStartup() {
        String folder = System.getProperty(FOLDER);
        if (folder != null) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> show(Path.of(folder)));
        }
    }

    private static void show(Path folder) {
        List<String> faults = new ArrayList<>();
        try {
            Stage stage = new Stage(Files.createTempDirectory("verbatelier-tour"));
            Camera camera = new Camera(folder);
            Faults search = new Faults(new OtherLanguage(Locale.getDefault().getLanguage(), Stage.GIVEN));
            Pattern only = Pattern.compile(System.getProperty(ONLY, ".*"));
            for (Surface surface : Surfaces.all()) {
                if (only.matcher(surface.name()).matches()) {
                    visit(stage, surface, shell -> {
                        camera.take(shell, surface.name());
                        search.of(shell).forEach(fault -> faults.add(surface.name() + ": " + fault));
                    }, faults);
                }
            }
            Files.write(folder.resolve("faults.txt"), faults);
        } catch (IOException e) {
            ILog.of(Tour.class).error(e.getMessage(), e);
        }
        PlatformUI.getWorkbench().close();
    }

    /** One that cannot be shown must not keep the others from being seen. */
    private static void visit(Stage stage, Surface surface, Consumer<Shell> look,
            List<String> faults) {
        try {
            stage.visit(surface, look);
        } catch (Exception e) {
            faults.add(surface.name() + ": " + e);
            ILog.of(Tour.class).error(surface.name() + ": " + e.getMessage(), e);
        }
    }
}
