package org.verbatelier.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.spi.Contribution;
import org.verbatelier.core.spi.Detector;
import org.verbatelier.publish.Brand;
import org.verbatelier.publish.Level;
import org.verbatelier.runtime.internal.Declaration;
import org.verbatelier.runtime.internal.DeclarationException;
import org.verbatelier.runtime.internal.ExtensionReader;
import org.verbatelier.runtime.internal.Guard;
import org.verbatelier.runtime.internal.GuardedComposer;
import org.verbatelier.runtime.internal.GuardedDetector;
import org.verbatelier.runtime.internal.GuardedExporter;
import org.verbatelier.runtime.internal.Messages;
import org.verbatelier.runtime.internal.ProblemList;
import org.verbatelier.runtime.internal.SchemeFiles;
import org.verbatelier.runtime.spi.Composer;
import org.verbatelier.runtime.spi.Exporter;

/**
 * What the installed plug-ins bring, read from the extension registry at each question, so that a plug-in that comes or
 * goes is seen at once. No code of a plug-in is loaded and none of its files is read before it is used. A plug-in that does
 * something wrong is named in {@link #problems()}, and the others go on. Thread-safe; keep one for the whole application.
 */
public final class Contributions {

    /** Name space of the extension points. */
    public static final String NAMESPACE = "org.verbatelier.runtime";

    private static final String SCHEMES = "codingSchemes";
    private static final String DETECTORS = "detectors";
    private static final String EXPORTERS = "exporters";
    private static final String BRANDS = "brands";

    private final IExtensionRegistry registry;
    private final Plugins plugins;
    private final ProblemList problems = new ProblemList();
    private final ExtensionReader reader;

    public Contributions(IExtensionRegistry registry, Plugins plugins) {
        this.registry = registry;
        this.plugins = plugins;
        this.reader = new ExtensionReader(registry, NAMESPACE, problems);
    }

    /** What is installed in the running framework. */
    public static Contributions installed() {
        return new Contributions(RegistryFactory.getRegistry(), Plugins.ofFramework());
    }

    /** Coding schemes, by identifier. */
    public List<SchemeContribution> schemes() {
        return distinct(SCHEMES, reader.read(SCHEMES, "scheme", this::scheme), SchemeContribution::id,
                SchemeContribution::contributor);
    }

    /** A coding scheme by identifier. */
    public Optional<SchemeContribution> scheme(String id) {
        return schemes().stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    private SchemeContribution scheme(Declaration declaration) {
        String id = declaration.required("id");
        declaration.required("file");
        return new SchemeContribution(id, declaration.required("version"), declaration.required("label"),
                declaration.optional("author"), declaration.optional("licence"), declaration.optional("locale"),
                declaration.contributor(), guarded(declaration, SCHEMES, id,
                        () -> new SchemeFiles(Locale.getDefault()).read(declaration, plugins)));
    }

    /** Detectors of personal data, by identifier. One that fails on a text flags the whole of it. */
    public List<Contribution<Detector>> detectors() {
        return distinct(DETECTORS, reader.read(DETECTORS, "detector", this::detector), Contribution::id,
                Contribution::contributor);
    }

    private Contribution<Detector> detector(Declaration declaration) {
        String id = declaration.required("id");
        declaration.required("class");
        Detector guarded = new GuardedDetector(id, declaration.contributor(), problems,
                () -> declaration.create(Detector.class));
        return new Contribution<>(id, declaration.required("label"), declaration.contributor(), () -> guarded);
    }

    /** Looks of landlords, by identifier. */
    public List<BrandContribution> brands() {
        return distinct(BRANDS, reader.read(BRANDS, "brand", this::brand), BrandContribution::id,
                BrandContribution::contributor);
    }

    private BrandContribution brand(Declaration declaration) {
        String id = declaration.required("id");
        String file = declaration.required("file");
        return new BrandContribution(id, declaration.required("label"), declaration.contributor(),
                guarded(declaration, BRANDS, id, () -> read(declaration.contributor(), file)));
    }

    private Brand read(String plugin, String file) {
        URL place = plugins.file(plugin, file)
                .orElseThrow(() -> new DeclarationException(Messages.get("noFile", file, plugin)));
        try (InputStream in = place.openStream()) {
            return Brand.read(plugin + "/" + file, in, Locale.getDefault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Exporters, by identifier. */
    public List<ExporterContribution> exporters() {
        return distinct(EXPORTERS, reader.read(EXPORTERS, "exporter", this::exporter), ExporterContribution::id,
                ExporterContribution::contributor);
    }

    private ExporterContribution exporter(Declaration declaration) {
        String id = declaration.required("id");
        declaration.required("formats");
        declaration.required("class");
        Supplier<Exporter> making = guarded(declaration, EXPORTERS, id, () -> declaration.create(Exporter.class));
        return new ExporterContribution(id, declaration.required("label"), declaration.contributor(),
                declaration.words("formats"), declaration.words("aliases"), levels(declaration), () -> {
                    Exporter exporter = making.get();
                    Guard guard = new Guard(problems, declaration.contributor(), EXPORTERS, id);
                    return exporter instanceof Composer composer ? new GuardedComposer(composer, guard)
                            : new GuardedExporter(exporter, guard);
                });
    }

    private static List<Level.Kind> levels(Declaration declaration) {
        List<Level.Kind> levels = declaration.words("levels").stream().map(word -> Level.parse(word).map(Level::kind)
                .orElseThrow(
                        () -> new DeclarationException(Messages.get("badLevel", word, declaration.required("id")))))
                .toList();
        return levels.isEmpty() ? List.of(Level.Kind.ORGANISATION) : levels;
    }

    private <T> Supplier<T> guarded(Declaration declaration, String point, String id, Supplier<T> code) {
        return () -> problems.guard(declaration.contributor(), point, id, code);
    }

    /** The first of those with the same identifier; the plug-ins of the others are named as problems. */
    private <T> List<T> distinct(String point, List<T> all, Function<T, String> id, Function<T, String> contributor) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T contribution : all) {
            T first = byId.putIfAbsent(id.apply(contribution), contribution);
            if (first != null) {
                problems.add(new ContributionProblem(contributor.apply(contribution), point, id.apply(contribution),
                        Messages.get("idTwice", id.apply(contribution), contributor.apply(first))), null);
            }
        }
        return byId.values().stream().sorted((a, b) -> id.apply(a).compareTo(id.apply(b))).toList();
    }

    /** What went wrong so far, in the order it was met. */
    public List<ContributionProblem> problems() {
        return problems.all();
    }

    /**
     * Every plug-in that contributes something, by symbolic name, after having looked at all of it: the files of coding
     * schemes are read, detectors and exporters are made.
     */
    public List<InstalledPlugin> plugins() {
        schemes().forEach(scheme -> probe(scheme.scheme()));
        exporters().forEach(exporter -> probe(exporter.instance()));
        brands().forEach(brand -> probe(brand.brand()));
        detectors().forEach(detector -> detector.instance().get().detect("", Locale.ROOT, Set.of()));
        Map<String, List<ContributionProblem>> byPlugin = problems().stream()
                .collect(Collectors.groupingBy(ContributionProblem::contributor));
        Map<String, Plugins.Broken> broken = plugins.broken().stream()
                .collect(Collectors.toMap(Plugins.Broken::plugin, b -> b, (a, b) -> a));
        Map<String, Set<String>> contributed = contributed();
        Set<String> names = new TreeSet<>(contributed.keySet());
        names.addAll(byPlugin.keySet());
        names.addAll(broken.keySet());
        List<InstalledPlugin> installed = new ArrayList<>();
        for (String name : names) {
            Set<String> messages = new LinkedHashSet<>();
            byPlugin.getOrDefault(name, List.of()).forEach(problem -> messages.add(problem.message()));
            if (broken.containsKey(name)) {
                messages.add(broken.get(name).reason());
            }
            installed.add(new InstalledPlugin(name, plugins.version(name), plugins.location(name),
                    List.copyOf(contributed.getOrDefault(name, Set.of())),
                    messages.isEmpty() ? null : String.join("\n", messages)));
        }
        return installed;
    }

    private static void probe(Supplier<?> contribution) {
        try {
            contribution.get();
        } catch (StudyException e) {
            // already among the problems, under the plug-in's name
            return;
        }
    }

    private Map<String, Set<String>> contributed() {
        Map<String, Set<String>> contributed = new LinkedHashMap<>();
        for (String point : List.of(SCHEMES, DETECTORS, EXPORTERS, BRANDS)) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(NAMESPACE, point)) {
                String id = element.getAttribute("id");
                contributed.computeIfAbsent(element.getContributor().getName(), n -> new TreeSet<>())
                        .add(point + ":" + (id == null ? "?" : id));
            }
        }
        return contributed;
    }
}
