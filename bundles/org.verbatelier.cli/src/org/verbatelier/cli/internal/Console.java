package org.verbatelier.cli.internal;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.verbatelier.runtime.Contributions;
import org.verbatelier.runtime.Settings;

/** Where a command speaks: results to standard output, everything else to standard error. */
public final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final Settings settings;
    private final Supplier<Contributions> making;
    private final ResourceBundle messages;
    private Contributions contributions;
    private boolean pluginsReported;

    /**
     * A console.
     *
     * @param making makes what plug-ins bring, when first needed
     */
    public Console(PrintStream out, PrintStream err, Settings settings, Supplier<Contributions> making) {
        this.out = out;
        this.err = err;
        this.settings = settings;
        this.making = making;
        this.messages = bundle("messages", settings.locale());
    }

    static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(Console.class.getPackageName() + "." + name, locale,
                Console.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    public Settings settings() {
        return settings;
    }

    public Locale locale() {
        return settings.locale();
    }

    public Contributions contributions() {
        if (contributions == null) {
            contributions = making.get();
        }
        return contributions;
    }

    /** What plug-ins did wrong while the command ran and has not been told yet; none when no plug-in was asked. */
    List<String> problemsOfPlugins() {
        return contributions == null || pluginsReported ? List.of()
                : contributions.problems().stream()
                        .map(problem -> text("pluginProblem", problem.contributor(), problem.message())).toList();
    }

    /** Says that the command itself reports the problems of plug-ins. */
    void pluginsAreReported() {
        pluginsReported = true;
    }

    /** Version of the product; that of the command line outside the framework is unknown. */
    String version() {
        Bundle bundle = FrameworkUtil.getBundle(Console.class);
        return bundle == null ? "?" : bundle.getVersion().toString();
    }

    /** The text of a key. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale()).format(arguments);
    }

    /** Prints a line of the result. */
    public void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /** Prints a line of the result by key. */
    public void say(String key, Object... arguments) {
        print(text(key, arguments));
    }

    /** Tells something beside the result. */
    public void tell(String line) {
        err.print(line);
        err.print('\n');
        err.flush();
    }

    /** Prints one JSON document. */
    public void json(Object document) {
        print(Json.document(document));
    }

    /** Prints one line of JSON. */
    public void jsonLine(Object document) {
        print(Json.line(document));
    }
}
