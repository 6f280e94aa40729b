package org.verbatelier.cli.internal;

import java.util.Map;

import org.verbatelier.cli.internal.bench.Benchmark;
import org.verbatelier.core.StudyException;
import org.verbatelier.model.codebook.Scheme;

import picocli.CommandLine.Option;

/** Times the product on a generated survey. */
@picocli.CommandLine.Command
final class BenchCommand extends Command {

    private static final String SCHEME = "qs-hlm";
    private static final int LARGEST = 5_000_000;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "40000")
    private int rows;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1")
    private long seed;

    BenchCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        if (rows < 1 || rows > LARGEST) {
            throw usage("usage.badValue", rows, "--rows");
        }
        Scheme scheme = console.contributions().scheme(SCHEME).map(brought -> brought.scheme().get())
                .orElseThrow(
                        () -> new StudyException(StudyException.Kind.INPUT, console.text("bench.noScheme", SCHEME)));
        Map<String, Double> figures = new Benchmark(rows, seed, scheme,
                step -> console.tell(console.text("bench.step", step))).run();
        if (json) {
            console.json(Json.object("rows", rows, "seed", seed, "figures", figures));
        } else {
            figures.forEach((name, value) -> console.print("%-34s %12s".formatted(name,
                    Lines.figure(value, console.locale()))));
        }
        return ExitCode.DONE;
    }
}
