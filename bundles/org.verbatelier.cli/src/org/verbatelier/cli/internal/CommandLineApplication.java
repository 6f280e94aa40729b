package org.verbatelier.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.verbatelier.runtime.Contributions;
import org.verbatelier.runtime.Settings;

/** Runs one command and ends; its exit code is that of the process. */
public final class CommandLineApplication implements IApplication {

    /** Says at every start which Java options would be faster: nothing that the person at the terminal asked for. */
    private static final Logger VECTOR_ADVICE = Logger
            .getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        VECTOR_ADVICE.setLevel(Level.SEVERE);
        TerminalLanguage.of(System.getenv()).ifPresent(Locale::setDefault);
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Console console = new Console(out, err, Settings.ofEnvironment(), Contributions::installed);
        int exitCode = new Commands(console).run((String[]) arguments);
        out.flush();
        err.flush();
        return exitCode;
    }

    /** Unlike {@code System.out}, always UTF-8 and only flushed where asked. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    @Override
    public void stop() {
        // a command is not stopped half-way: what it did is in the journal or was never done
    }
}
