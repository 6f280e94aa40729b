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
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.internal.Messages;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.bind.Built;
import org.verbatelier.ingest.internal.bind.ConversationImport;
import org.verbatelier.ingest.internal.bind.KnownStudy;
import org.verbatelier.ingest.internal.bind.Previews;
import org.verbatelier.ingest.internal.bind.TableImport;
import org.verbatelier.ingest.internal.detect.FileProbe;
import org.verbatelier.ingest.internal.inspect.Inspected;
import org.verbatelier.ingest.internal.inspect.Inspector;
import org.verbatelier.model.corpus.Source;

/**
 * Brings files into a study. Each file becomes one source by one operation; nothing is applied before every file was
 * read, so an error or a cancellation leaves the study as it was.
 *
 * <p>An instance remembers what it saw of the files, so that a preview with other options is immediate.
 */
public final class Importer {

    private static final int REMEMBERED = 16;

    private final Map<FileState, FileProbe> probes = new ConcurrentHashMap<>();

    private record FileState(Path file, long size, FileTime changed) {}

    /**
     * Imports files.
     *
     * @param options what the user said; {@link ImportOptions#dryRun()} reports without changing the study
     * @param monitor progress and cancellation, or null
     * @return the account of each file, in the order given
     * @throws StudyException of kind INPUT when a file is unreadable or makes no sense, naming it and, where there is
     *         one, the line
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public ImportReport run(Study study, List<Path> files, ImportOptions options, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, files.size() * 10 + 1);
        Problems problems = new Problems(new Messages(options.locale()));
        KnownStudy known = new KnownStudy(study.corpus());
        Inspector inspector = new Inspector(options, problems, known::remembered);
        List<ImportReport.File> reports = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            progress.subTask(String.valueOf(file.getFileName()));
            Built built = build(study, inspector, file, known, options, problems, progress.split(10));
            reports.add(built.report());
            if (built.source() != null) {
                sources.add(built.source());
                if (i + 1 < files.size()) {
                    known.add(built.source());
                }
            }
        }
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (!options.dryRun()) {
            sources.forEach(source -> study.apply(study.stage(source)));
        }
        progress.worked(1);
        return new ImportReport(reports);
    }

    private Built build(Study study, Inspector inspector, Path file, KnownStudy known, ImportOptions options,
            Problems problems, SubMonitor progress) {
        try {
            String coder = study.session().coder();
            Instant now = study.session().clock().instant().truncatedTo(ChronoUnit.SECONDS);
            return switch (inspector.inspect(file, probe(file, problems))) {
                case Inspected.Table table -> new TableImport(table, known, problems).build(coder, now, progress);
                case Inspected.Conversation conversation -> new ConversationImport(conversation, known,
                        options.audience(), options.wave(), problems).build(coder, now);
            };
        } catch (IOException e) {
            throw unreadable(file, problems, e);
        }
    }

    /**
     * Shows what would be understood of a file, from its beginning.
     *
     * @param study where earlier mappings are looked up, or null
     * @throws StudyException of kind INPUT when the file is unreadable or makes no sense
     */
    public Preview preview(Study study, Path file, ImportOptions options) {
        Problems problems = new Problems(new Messages(options.locale()));
        KnownStudy known = study == null ? new KnownStudy() : new KnownStudy(study.corpus());
        try {
            return Previews.of(new Inspector(options, problems, known::remembered)
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
