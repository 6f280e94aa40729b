package org.verbatelier.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.ingest.internal.Messages;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.bind.Built;
import org.verbatelier.ingest.internal.bind.ConversationImport;
import org.verbatelier.ingest.internal.bind.KnownStudy;
import org.verbatelier.ingest.internal.bind.Previews;
import org.verbatelier.ingest.internal.bind.TableImport;
import org.verbatelier.ingest.internal.detect.FileProbe;
import org.verbatelier.ingest.internal.document.Documents;
import org.verbatelier.ingest.internal.document.IsolatedParser;
import org.verbatelier.ingest.internal.inspect.Inspected;
import org.verbatelier.ingest.internal.inspect.Inspector;
import org.verbatelier.model.corpus.Source;

/**
 * Brings files into a study. Each file becomes one source; nothing is applied before every file was read, and all of it by
 * one operation, so a cancellation or a full disk leaves the study as it was.
 *
 * <p>An instance remembers what it saw of the files, so that a preview with other options is immediate.
 */
public final class Importer {

    private static final int REMEMBERED = 16;

    private final Map<FileState, FileProbe> probes = new ConcurrentHashMap<>();
    private final IsolatedParser parser;

    private record FileState(Path file, long size, FileTime changed) {}

    public Importer() {
        this(new IsolatedParser());
    }

    /** One that reads documents by a given parser. */
    Importer(IsolatedParser parser) {
        this.parser = parser;
    }

    /**
     * Imports files, all with the same options.
     *
     * @param files files, or folders that stand for the files in them
     * @see #run(Study, List, IProgressMonitor)
     */
    public ImportReport run(Study study, List<Path> files, ImportOptions options, IProgressMonitor monitor) {
        return run(study, files.stream().map(file -> new ImportRequest(file, options)).toList(), monitor);
    }

    /**
     * Imports files as one step that one undo takes back. A file that cannot be read does not stop the others: the report
     * says so; only when a single file was asked for, not a folder, this is an error. A dry run, which it is as soon as one
     * request asks for it, reports without changing the study.
     *
     * @param requests at least one
     * @param monitor progress and cancellation, or null
     * @return the account of each file, in the order given
     * @throws StudyException of kind INPUT when the one file is unreadable or makes no sense, naming it and, where there is
     *         one, the line; or when there is no file at all
     * @throws OperationCanceledException when the monitor was cancelled; the study is as it was
     */
    public ImportReport run(Study study, List<ImportRequest> requests, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        boolean single = requests.size() == 1 && !Files.isDirectory(requests.getFirst().file());
        List<ImportRequest> files = expanded(requests);
        SubMonitor reading = progress.split(90).setWorkRemaining(files.size());
        KnownStudy known = new KnownStudy(study.corpus());
        List<ImportReport.File> reports = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        try {
            for (ImportRequest request : files) {
                reading.subTask(String.valueOf(request.file().getFileName()));
                Problems problems = problems(request.options(), progress);
                Built built;
                try {
                    built = build(study, request, known, problems, reading.split(1));
                } catch (StudyException e) {
                    if (single) {
                        throw e;
                    }
                    built = new Built(null, ImportReport.File.failed(request.file().toString(), null, e.getMessage()));
                }
                reports.add(built.report());
                if (built.source() != null) {
                    sources.add(built.source());
                    if (reports.size() < files.size()) {
                        known.add(built.source());
                    }
                }
            }
        } finally {
            // no more document comes: the process that read them is not kept waiting
            parser.rest();
        }
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
        boolean dry = requests.stream().anyMatch(request -> request.options().dryRun());
        if (!dry && !sources.isEmpty()) {
            study.apply(staged(study, sources, progress));
        }
        progress.worked(10);
        return new ImportReport(reports);
    }

    private static Operation staged(Study study, List<Source> sources, IProgressMonitor monitor) {
        try {
            return study.stage(sources, monitor::isCanceled);
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        }
    }

    private static Problems problems(ImportOptions options) {
        return new Problems(new Messages(options.locale()));
    }

    private static Problems problems(ImportOptions options, IProgressMonitor monitor) {
        return new Problems(new Messages(options.locale()), monitor::isCanceled);
    }

    private static List<ImportRequest> expanded(List<ImportRequest> requests) {
        List<ImportRequest> files = new ArrayList<>();
        for (ImportRequest request : requests) {
            if (Files.isDirectory(request.file())) {
                try {
                    ImportFiles.in(request.file()).forEach(file -> files.add(new ImportRequest(file,
                            request.options())));
                } catch (IOException e) {
                    throw unreadable(request.file(), problems(request.options()), e);
                }
            } else {
                files.add(request);
            }
        }
        if (files.isEmpty() && !requests.isEmpty()) {
            ImportRequest first = requests.getFirst();
            throw problems(first.options()).input("folder.empty", first.file());
        }
        return files;
    }

    /** Reads one file; whatever goes wrong in it is this file's error and no other's. */
    private Built build(Study study, ImportRequest request, KnownStudy known, Problems problems, SubMonitor progress) {
        Path file = request.file();
        ImportOptions options = request.options();
        try {
            String coder = study.session().coder();
            Instant now = study.session().clock().instant().truncatedTo(ChronoUnit.SECONDS);
            Inspector inspector = new Inspector(options, problems,
                    new Documents(parser, problems, progress::isCanceled), known);
            return switch (inspector.inspect(file, probe(file, problems))) {
                case Inspected.Table table -> new TableImport(table, known, options.wave(), problems)
                        .build(coder, now, progress);
                case Inspected.Conversation conversation -> new ConversationImport(conversation, known,
                        options.audience(), options.wave(), problems).build(coder, now);
            };
        } catch (IOException e) {
            throw unreadable(file, problems, e);
        } catch (StudyException | OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            System.getLogger(Importer.class.getName()).log(System.Logger.Level.ERROR, "importing " + file, e);
            throw new StudyException(StudyException.Kind.INPUT, problems.messages().get(
                    e instanceof OutOfMemoryError ? "file.tooLarge" : "file.unexpected", file.getFileName(),
                    e.toString()), file, e);
        }
    }

    /**
     * Shows what would be understood of a file, from its beginning.
     *
     * @param study where earlier mappings are looked up, or null
     * @throws StudyException of kind INPUT when the file is unreadable or makes no sense
     */
    public Preview preview(Study study, Path file, ImportOptions options) {
        Problems problems = problems(options);
        KnownStudy known = study == null ? new KnownStudy() : new KnownStudy(study.corpus());
        try {
            return Previews.of(new Inspector(options, problems, new Documents(parser, problems, () -> false), known)
                    .inspect(file, probe(file, problems)), problems.messages());
        } catch (IOException e) {
            throw unreadable(file, problems, e);
        }
    }

    private FileProbe probe(Path file, Problems problems) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Inspector.probe(file, problems);
        }
        FileState state = new FileState(file.toAbsolutePath(), Files.size(file), Files.getLastModifiedTime(file));
        FileProbe probe = probes.get(state);
        if (probe == null) {
            probe = Inspector.probe(file, problems);
            if (probes.size() >= REMEMBERED) {
                probes.clear();
            }
            probes.put(state, probe);
        }
        return probe;
    }

    private static StudyException unreadable(Path file, Problems problems, IOException e) {
        return new StudyException(StudyException.Kind.INPUT,
                problems.messages().get("file.unreadable", file.getFileName(), String.valueOf(e.getMessage())), file,
                e);
    }
}
