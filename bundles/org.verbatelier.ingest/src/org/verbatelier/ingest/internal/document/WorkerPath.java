package org.verbatelier.ingest.internal.document;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.tika.parser.Parser;
import org.verbatelier.ingest.internal.worker.Worker;

/**
 * Where the worker process finds its classes. The jars of the office bundle are files: its shape is a folder, and where
 * it is not the framework unpacks them side by side. On a plain class path that path serves as it is.
 */
final class WorkerPath {

    private WorkerPath() {
    }

    /** The class path; with the place of one more class unless it is null. */
    static String of(Class<?> more) {
        List<String> path = new ArrayList<>();
        if (more != null) {
            path.add(place(more).toString());
        }
        path.add(place(Worker.class).toString());
        Path libraries = place(Parser.class).getParent();
        path.add(Files.exists(libraries.resolve("poi.jar")) ? libraries + File.separator + "*"
                : System.getProperty("java.class.path"));
        return String.join(File.pathSeparator, path);
    }

    private static Path place(Class<?> type) {
        URL url = type.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            // the framework writes spaces as they are
            return Path.of(new File(url.getPath()).getPath());
        }
    }
}
