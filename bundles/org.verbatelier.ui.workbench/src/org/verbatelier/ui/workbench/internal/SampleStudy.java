package org.verbatelier.ui.workbench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.framework.Bundle;
import org.verbatelier.core.NewStudy;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.WorkbenchSettings;

/** The sample study: invented answers and conversations, with suggestions, ready to be coded. Kept once it was made. */
public final class SampleStudy {

    private static final String DATA_BUNDLE = "org.verbatelier.cli";
    private static final String SCHEME = "qs-hlm";
    private static final List<String> FILES = List.of("sample-verbatims.csv", "conversation-1.txt",
            "conversation-2.txt");

    private final Studies studies;

    public SampleStudy(Studies studies) {
        this.studies = studies;
    }

    public void open(IWorkbenchWindow window) {
        Path folder = Path.of(System.getProperty("user.home"), "Verbatelier", Messages.get("sample.folder"));
        if (Files.exists(folder.resolve("study.xmi"))) {
            new StudyOpening(window).open(folder);
        } else {
            new StudyOpening(window).open(monitor -> make(folder, monitor));
        }
    }

    private OpenStudy make(Path folder, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        OpenStudy open = OpenStudy.create(folder,
                new NewStudy(Messages.get("sample.name"), Messages.get("sample.purpose"), Messages.get("sample.owner")),
                WorkbenchSettings.current(), studies.contributions());
        try {
            open.addScheme(SCHEME);
            open.importFiles(files(), ImportOptions.detect(Locale.getDefault()), progress.split(5));
            open.autocode(SCHEME, false, progress.split(5));
            return open;
        } catch (RuntimeException | IOException e) {
            open.close();
            throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
        }
    }

    private static List<Path> files() throws IOException {
        Bundle bundle = Platform.getBundle(DATA_BUNDLE);
        Path folder = Files.createTempDirectory("verbatelier-sample");
        List<Path> files = new ArrayList<>();
        for (String name : FILES) {
            URL url = bundle.getEntry("data/sample/" + name);
            try (InputStream in = url.openStream()) {
                files.add(Files.write(folder.resolve(name), in.readAllBytes()));
            }
        }
        return files;
    }
}
