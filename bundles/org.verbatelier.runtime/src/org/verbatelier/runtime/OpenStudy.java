package org.verbatelier.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.verbatelier.autocode.Evaluation;
import org.verbatelier.autocode.RuleBook;
import org.verbatelier.autocode.RuleRun;
import org.verbatelier.autocode.RuleSuggester;
import org.verbatelier.core.Consents;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyEvent;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.ImportSource;
import org.verbatelier.core.operation.RemoveSource;
import org.verbatelier.core.operation.ReplaceSuggestions;
import org.verbatelier.core.spi.Contribution;
import org.verbatelier.core.spi.Detector;
import org.verbatelier.index.SearchPage;
import org.verbatelier.index.SearchRequest;
import org.verbatelier.index.StudyIndex;
import org.verbatelier.index.VerbatimIndex;
import org.verbatelier.index.VerbatimIndexes;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.ImportRequest;
import org.verbatelier.ingest.Importer;
import org.verbatelier.ingest.codebook.CodebookReader;
import org.verbatelier.ingest.codebook.CodebookUpdate;
import org.verbatelier.ingest.codebook.SchemeDescription;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Suggestions;
import org.verbatelier.publish.Brand;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.Edition;
import org.verbatelier.publish.Level;
import org.verbatelier.runtime.internal.Brands;
import org.verbatelier.runtime.internal.Documents;
import org.verbatelier.runtime.internal.Messages;
import org.verbatelier.runtime.internal.SchemeFiles;
import org.verbatelier.runtime.spi.Composer;
import org.verbatelier.runtime.spi.ExportRequest;
import org.verbatelier.runtime.spi.Exporter;

/**
 * An open study together with its index, its settings and what plug-ins bring: what the command line and the workbench
 * both work with. Changes still go through the study's one door; this class only puts its parts together.
 *
 * <p>Long methods take a monitor, which may be null, and end with an {@code OperationCanceledException} when it is
 * cancelled.
 */
public final class OpenStudy implements AutoCloseable {

    private final Study study;
    private final Settings settings;
    private final Contributions contributions;
    private final Object indexing = new Object();
    private VerbatimIndex index;
    private volatile boolean stale;

    private OpenStudy(Study study, Settings settings, Contributions contributions) {
        this.study = study;
        this.settings = settings;
        this.contributions = contributions;
        study.addListener(this::changed);
    }

    /** Creates a study in a new or empty folder. */
    public static OpenStudy create(Path folder, NewStudy description, Settings settings, Contributions contributions) {
        return new OpenStudy(Study.create(folder, description, settings.session()), settings, contributions);
    }

    /** Opens a study for reading and writing. */
    public static OpenStudy open(Path folder, Settings settings, Contributions contributions) {
        return new OpenStudy(Study.open(folder, settings.session()), settings, contributions);
    }

    /** Opens a study for reading and writing whose writer, on another computer, has been silent; see {@link Study#takeOver}. */
    public static OpenStudy takeOver(Path folder, Settings settings, Contributions contributions) {
        return new OpenStudy(Study.takeOver(folder, settings.session()), settings, contributions);
    }

    /** Opens a study as it is; when a crash left it half saved and nobody writes it, what was interrupted is finished. */
    public static OpenStudy openReadOnly(Path folder, Settings settings, Contributions contributions) {
        try {
            return new OpenStudy(Study.openReadOnly(folder, settings.session()), settings, contributions);
        } catch (StudyException e) {
            if (e.kind() != StudyException.Kind.CORRUPT) {
                throw e;
            }
            return recovered(folder, settings, contributions, e);
        }
    }

    private static OpenStudy recovered(Path folder, Settings settings, Contributions contributions,
            StudyException first) {
        try {
            return open(folder, settings, contributions);
        } catch (StudyException e) {
            first.addSuppressed(e);
            throw first;
        }
    }

    private void changed(StudyEvent event) {
        if (event.effective().steps().stream()
                .anyMatch(step -> step instanceof ImportSource || step instanceof RemoveSource)) {
            stale = true;
        }
    }

    public Study study() {
        return study;
    }

    public Settings settings() {
        return settings;
    }

    public Contributions contributions() {
        return contributions;
    }

    /**
     * The index, up to date. The first call opens it, which may take long for a study that this computer has not seen.
     * Never call it on the UI thread.
     */
    public VerbatimIndex index(IProgressMonitor monitor) {
        synchronized (indexing) {
            if (index == null) {
                stale = false;
                index = StudyIndex.open(VerbatimIndexes.embedded(), study, settings.indexOf(study.folder()), monitor);
            } else if (stale) {
                stale = false;
                boolean done = false;
                try {
                    index.refresh(monitor);
                    done = true;
                } finally {
                    stale |= !done;
                }
            }
            return index;
        }
    }

    /** Searches the texts as they are now. */
    public SearchPage search(SearchRequest request, IProgressMonitor monitor) {
        return index(monitor).search(request);
    }

    /** Imports files or folders, all with the same options and as one step; see {@link Importer}. */
    public ImportReport importFiles(List<Path> files, ImportOptions options, IProgressMonitor monitor) {
        return new Importer().run(study, files, options, monitor);
    }

    /** Imports files or folders, each with its own options and all as one step; see {@link Importer}. */
    public ImportReport importFiles(List<ImportRequest> requests, IProgressMonitor monitor) {
        return new Importer().run(study, requests, monitor);
    }

    /**
     * A scheme by identifier: of the study, else of a plug-in.
     *
     * @throws StudyException REFUSED when there is none
     */
    public Scheme scheme(String id) {
        return study.codes().scheme(id).orElseGet(() -> contributions.scheme(id).map(found -> found.scheme().get())
                .orElseThrow(() -> new StudyException(StudyException.Kind.REFUSED,
                        Messages.in(settings.locale(), "unknownScheme", id, names()))));
    }

    private String names() {
        return String.join(", ", contributions.schemes().stream().map(SchemeContribution::id).toList());
    }

    /**
     * Adds a scheme of a plug-in to the study, unless it is there already.
     *
     * @return the scheme, whether added now or before
     */
    public Scheme addScheme(String id) {
        if (study.codes().scheme(id).isEmpty()) {
            study.apply(new Edits(study).add(scheme(id)));
        }
        return study.codes().scheme(id).orElseThrow();
    }

    /**
     * Adds a scheme from a codebook table or model file.
     *
     * @param description identifier, version and title of a table; a model file has its own
     * @return the scheme
     * @throws StudyException INPUT naming lines and columns of what is wrong, REFUSED when the identifier is taken
     */
    public Scheme addScheme(Path file, SchemeDescription description) {
        Scheme scheme = new SchemeFiles(settings.locale()).read(file, description);
        study.apply(new Edits(study).add(scheme));
        return study.codes().scheme(scheme.getId()).orElseThrow();
    }

    /**
     * Reads a codebook table as changes of a scheme of the study; nothing is changed yet.
     *
     * @throws StudyException INPUT naming lines and columns of what is wrong
     */
    public CodebookUpdate compareScheme(Path file, Scheme scheme) {
        return new CodebookReader(settings.locale(), SchemeFiles.ruleCheck()).compare(file, scheme);
    }

    /**
     * Runs the rules of a scheme over all texts. What they find replaces the suggestions of that scheme; or, when accepted
     * at once, becomes codings of the coder, except where the coder already answered.
     *
     * @param id identifier of the scheme; added to the study when only a plug-in has it
     */
    public Autocoding autocode(String id, boolean accept, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        RuleRun run = run(scheme(id), progress.split(9));
        addScheme(id);
        Suggestions suggestions = run.toSuggestions();
        int accepted = 0;
        if (accept) {
            Optional<AddCodings> codings = new Edits(study)
                    .accept(suggestions.getSuggestions().stream().filter(this::isOpen).toList());
            codings.ifPresent(study::apply);
            accepted = codings.map(added -> added.codings().size()).orElse(0);
        } else {
            ReplaceSuggestions replacement = study.stage(suggestions);
            if (!replacement.after().equals(replacement.before())) {
                study.apply(replacement);
            }
        }
        progress.worked(1);
        return new Autocoding(run, accepted);
    }

    private RuleRun run(Scheme scheme, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        VerbatimIndex upToDate = index(progress.split(1));
        Consents consents = study.consents();
        List<VerbatimEntry> entries = study.corpus().entries().stream()
                .filter(entry -> !consents.isQuarantined(entry)).toList();
        return new RuleSuggester(RuleBook.of(scheme)).run(entries, upToDate, progress.split(1));
    }

    /** Whether the coder has neither refused a suggestion nor put its code on the same words. */
    private boolean isOpen(Suggestion suggestion) {
        Span span = new Span(suggestion.getStart(), suggestion.getEnd());
        boolean refused = study.codings().decisionsOf(suggestion.getVerbatim(), settings.coder()).stream()
                .anyMatch(d -> d.getCode().equals(suggestion.getCode())
                        && span.overlaps(new Span(d.getStart(), d.getEnd())));
        return !refused && study.codings().of(suggestion.getVerbatim()).stream()
                .noneMatch(coding -> coding.getCode().equals(suggestion.getCode())
                        && study.codings().coderOf(coding).equals(settings.coder())
                        && span.overlaps(new Span(coding.getStart(), coding.getEnd())));
    }

    /**
     * Compares what the rules of a scheme find with what a coder found.
     *
     * @throws StudyException REFUSED when there is no such scheme or coder
     */
    public Evaluation evaluate(String id, String coder, IProgressMonitor monitor) {
        if (!study.codings().coders().contains(coder)) {
            throw new StudyException(StudyException.Kind.REFUSED, Messages.in(settings.locale(), "unknownCoder", coder,
                    String.join(", ", study.codings().coders())));
        }
        RuleRun run = run(scheme(id), monitor);
        List<Coding> codings = study.codings().all().stream()
                .filter(coding -> study.codings().coderOf(coding).equals(coder)).toList();
        return Evaluation.against(run, study.corpus(), codings);
    }

    /**
     * Writes a document for the whole organisation.
     *
     * @param template identifier or alias of an exporter
     * @param format one of its formats
     * @param scheme scheme whose codes are meant; null for the one that is used most
     * @throws StudyException REFUSED when there is no such exporter or format, IO when the file cannot be written
     */
    public Publication publish(String template, String format, Path file, Locale locale, String scheme) {
        return publish(new PublishRequest(template, format, locale).withScheme(scheme), file, null);
    }

    /**
     * Writes a document. Same study and request, same bytes.
     *
     * @throws StudyException REFUSED when there is no such exporter, format or level, IO when the file cannot be written
     */
    public Publication publish(PublishRequest request, Path file, IProgressMonitor monitor) {
        ExporterContribution exporter = exporter(request.template());
        ExportRequest wanted = wanted(exporter, request, monitor);
        // in memory first: while the study is held still, a slow disk must not hold it
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        List<String> warnings = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        Exporter writing = exporter.instance().get();
        if (writing instanceof Composer composer) {
            Composition composition = unlessCancelled(() -> study.read(() -> composer.compose(study, wanted)));
            warnings.addAll(composition.warnings());
            warnings.addAll(written(() -> composer.write(composition, wanted, document)));
            failures.addAll(composition.failures());
        } else {
            warnings.addAll(
                    unlessCancelled(() -> study.read(() -> written(() -> writing.export(study, wanted, document)))));
        }
        Documents.write(file, settings.locale(), document.toByteArray());
        return new Publication(file, warnings, failures);
    }

    /**
     * A document that is not written, to be looked at; empty when its exporter does not compose but writes by itself.
     *
     * @throws StudyException REFUSED when there is no such exporter, format or level
     */
    public Optional<Composition> compose(PublishRequest request, IProgressMonitor monitor) {
        ExporterContribution exporter = exporter(request.template());
        ExportRequest wanted = wanted(exporter, request, monitor);
        return exporter.instance().get() instanceof Composer composer
                ? Optional.of(unlessCancelled(() -> study.read(() -> composer.compose(study, wanted))))
                : Optional.empty();
    }

    private static <T> T unlessCancelled(Supplier<T> work) {
        try {
            return work.get();
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        }
    }

    private ExporterContribution exporter(String template) {
        return contributions.exporters().stream().filter(candidate -> candidate.answersTo(template)).findFirst()
                .orElseThrow(() -> refused("unknownTemplate", template,
                        String.join(", ", contributions.exporters().stream().map(ExporterContribution::id).toList())));
    }

    private ExportRequest wanted(ExporterContribution exporter, PublishRequest request, IProgressMonitor monitor) {
        String format = request.format().toLowerCase(Locale.ROOT);
        if (!exporter.formats().contains(format)) {
            throw refused("unknownFormat", exporter.id(), request.format(), String.join(", ", exporter.formats()));
        }
        String level = request.level() == null ? "" : request.level();
        Level meant = level.isEmpty() ? new Level(exporter.levels().getFirst(), "") : Level.parse(level).orElse(null);
        if (meant == null || !exporter.levels().contains(meant.kind())) {
            throw refused("unknownLevel", exporter.id(), level, String.join(", ",
                    exporter.levels().stream().map(kind -> new Level(kind, "").written()).toList()));
        }
        return new ExportRequest(format, request.locale(), request.scheme(), detectors(), meant, request.threshold(),
                Edition.PLAIN.withBrand(brand(request.brand(), format)),
                monitor == null ? () -> false : monitor::isCanceled);
    }

    private Brand brand(Path wanted, String format) {
        return new Brands(study.folder(), Settings.brandOfEnvironment(), contributions.brands(), settings.locale())
                .of(wanted, format);
    }

    private StudyException refused(String key, Object... arguments) {
        return new StudyException(StudyException.Kind.REFUSED, Messages.in(settings.locale(), key, arguments));
    }

    /** What plug-ins bring to find personal data. */
    public List<Detector> detectors() {
        return contributions.detectors().stream().map(Contribution::instance).map(making -> making.get()).toList();
    }

    /** Work that writes, its failures unchecked. */
    private interface Writing {

        List<String> run() throws IOException;
    }

    private static List<String> written(Writing writing) {
        try {
            return writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the study, whose folder is away, without saving; the journal has what was acknowledged. */
    public void abandon() {
        closeIndex();
        study.abandon();
    }

    /** Saves and closes the study and its index. */
    @Override
    public void close() {
        closeIndex();
        study.close();
    }

    private void closeIndex() {
        synchronized (indexing) {
            if (index != null) {
                index.close();
                index = null;
            }
        }
    }
}
