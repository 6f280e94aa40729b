package org.verbatelier.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.verbatelier.core.internal.History;
import org.verbatelier.core.internal.Messages;
import org.verbatelier.core.internal.Saving;
import org.verbatelier.core.internal.Staging;
import org.verbatelier.core.internal.StudyCopy;
import org.verbatelier.core.internal.content.Content;
import org.verbatelier.core.internal.content.Execution;
import org.verbatelier.core.internal.journal.Creation;
import org.verbatelier.core.internal.journal.Entry;
import org.verbatelier.core.internal.journal.Journal;
import org.verbatelier.core.internal.journal.JournalJson;
import org.verbatelier.core.internal.storage.Checkpoint;
import org.verbatelier.core.internal.storage.Draft;
import org.verbatelier.core.internal.storage.StudyFiles;
import org.verbatelier.core.internal.storage.StudyLock;
import org.verbatelier.core.internal.storage.StudyStore;
import org.verbatelier.core.operation.ImportSource;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.ReplaceSuggestions;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.codebook.Codebook;
import org.verbatelier.model.coding.Suggestions;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.StudyHeader;
import org.verbatelier.model.plan.ActionPlan;

import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A study, and the one door to it: every change is an {@link Operation} handed to {@link #apply(Operation)}.
 *
 * <p>When {@code apply} returns, the change is in the journal and survives the death of the process at any moment.
 * {@link #save()} brings the other files up to date; until then opening replays the journal. The model objects that the
 * views hand out are for reading only.
 *
 * <p>Threads: changes are made by one thread at a time; readers on other threads use {@link #read(Supplier)}.
 */
public final class Study implements AutoCloseable {

    private final Session session;
    private final StudyStore store;
    private final Journal journal;
    private final StudyLock lock;
    private final Content content;
    private final Execution execution;
    private final Staging staging;
    private final History history = new History();
    private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantReadWriteLock access = new ReentrantReadWriteLock();
    private final Saving saving;
    private volatile Hindrance hindrance;
    private volatile Duration lastWrite = Duration.ZERO;
    private volatile boolean unsaved;

    /** What could not be written, and how to try once more. */
    private record Hindrance(StudyException problem, boolean isChange, Runnable again) {}

    private Study(Session session, StudyStore store, Journal journal, StudyLock lock, Content content) {
        this.session = session;
        this.store = store;
        this.journal = journal;
        this.lock = lock;
        this.content = content;
        this.execution = new Execution(content);
        this.staging = new Staging(content, store);
        this.saving = new Saving(store);
    }

    /**
     * Creates a study in a new or empty folder and opens it.
     *
     * @throws StudyException REFUSED when the folder holds something, IO when it cannot be written
     */
    public static Study create(Path folder, NewStudy description, Session session) {
        StudyFiles files = new StudyFiles(folder.toAbsolutePath().normalize());
        requireEmpty(files.root());
        StudyLock lock = StudyLock.take(files.lock(), session, false);
        try {
            JsonMapper json = JournalJson.mapper();
            Journal journal = Journal.open(files.journal(), json, true);
            Instant now = session.clock().instant();
            Creation creation = new Creation(description.name(), description.purpose(), description.organisation());
            journal.append(now, session.coder(), Entry.Kind.CREATE, 0, creation);
            StudyStore store = new StudyStore(files, json);
            Study study = new Study(session, store, journal, lock, store.empty(creation, now));
            study.unsaved = true;
            study.save();
            return study;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void requireEmpty(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new StudyException(StudyException.Kind.REFUSED, Messages.get("folderNotEmpty", folder),
                            folder, null);
                }
            }
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("cannotWrite", folder, e.toString()), folder,
                    e);
        }
    }

    /**
     * Opens a study for reading and writing, after finishing what a crash interrupted.
     *
     * @throws StudyInUse when somebody else writes it
     * @throws StudyException INPUT when the folder holds no study, CORRUPT when its files are damaged
     */
    public static Study open(Path folder, Session session) {
        return open(folder, session, files -> StudyLock.take(files.lock(), session, false), false);
    }

    /**
     * Opens a study for reading and writing although somebody on another computer is said to write it, who has not been
     * heard of for some minutes.
     *
     * @throws StudyInUse when somebody is still there
     */
    public static Study takeOver(Path folder, Session session) {
        return open(folder, session, files -> StudyLock.take(files.lock(), session, true), false);
    }

    /** Opens a study as it is, without writing anything, also while somebody else writes it. */
    public static Study openReadOnly(Path folder, Session session) {
        return open(folder, session, files -> null, false);
    }

    /**
     * Opens a study from its journal and imported sources alone and writes all other files anew: the remedy when they are
     * damaged.
     */
    public static Study rebuild(Path folder, Session session) {
        return open(folder, session, files -> StudyLock.take(files.lock(), session, false), true);
    }

    /** Whether a folder holds a study, however damaged. */
    public static boolean isStudy(Path folder) {
        return new StudyFiles(folder.toAbsolutePath().normalize()).isStudy();
    }

    private static Study open(Path folder, Session session, Function<StudyFiles, StudyLock> locking, boolean rebuild) {
        StudyFiles files = new StudyFiles(folder.toAbsolutePath().normalize());
        if (!files.isStudy()) {
            throw new StudyException(StudyException.Kind.INPUT, Messages.get("notAStudy", folder), folder, null);
        }
        StudyLock lock = locking.apply(files);
        boolean writable = lock != null;
        Journal journal = null;
        try {
            JsonMapper json = JournalJson.mapper();
            StudyStore store = new StudyStore(files, json);
            if (writable) {
                store.recover();
            }
            Checkpoint checkpoint = rebuild ? null : store.checkpoint();
            journal = Journal.open(files.journal(), json, writable);
            Study study = new Study(session, store, journal, lock, base(store, checkpoint, journal));
            study.replay(checkpoint == null ? 0 : checkpoint.sequence());
            study.unsaved |= checkpoint == null;
            return study;
        } catch (RuntimeException e) {
            close(journal);
            close(lock);
            throw e;
        }
    }

    private static Content base(StudyStore store, Checkpoint checkpoint, Journal journal) {
        if (journal.size() == 0) {
            throw new StudyException(StudyException.Kind.CORRUPT,
                    Messages.get("journalEmpty", store.files().journal()), store.files().journal(), null);
        }
        if (checkpoint != null) {
            return store.load(checkpoint);
        }
        Entry first = journal.read(0);
        return store.empty(first.create(), first.time());
    }

    private void replay(long checkpoint) {
        if (journal.damage() != null || checkpoint >= journal.size()) {
            throw new StudyException(StudyException.Kind.CORRUPT,
                    journal.damage() != null ? journal.damage()
                            : Messages.get("journalShort", store.files().journal(), checkpoint),
                    store.files().journal(), null);
        }
        for (int sequence = 0; sequence < journal.size(); sequence++) {
            history.add(journal.head(sequence));
            if (sequence > checkpoint) {
                // what is in the journal already lasts
                execution.run(effective(sequence), () -> unsaved = true);
            }
        }
    }

    private Operation effective(int sequence) {
        Operation operation = journal.read(journal.head(sequence).of()).op();
        return journal.head(sequence).kind() == Entry.Kind.UNDO ? operation.inverse() : operation;
    }

    /**
     * Makes a change. When this returns it is safe; when it throws, nothing has changed.
     *
     * @throws StudyException REFUSED when the operation does not fit the present state, IO when the journal cannot be
     *         written
     */
    public void apply(Operation operation) {
        change(StudyEvent.Kind.DONE, Entry.Kind.DO, operation, null);
    }

    /**
     * Takes the last operation back, whoever did it and in whichever session.
     *
     * @return the operation undone; empty when there is nothing to undo
     */
    public Optional<Operation> undo() {
        return again(StudyEvent.Kind.UNDONE, Entry.Kind.UNDO, history.nextUndo());
    }

    /**
     * Does again what was undone last.
     *
     * @return the operation done again; empty when there is nothing to redo
     */
    public Optional<Operation> redo() {
        return again(StudyEvent.Kind.REDONE, Entry.Kind.REDO, history.nextRedo());
    }

    private Optional<Operation> again(StudyEvent.Kind event, Entry.Kind kind, Integer target) {
        if (target == null) {
            return Optional.empty();
        }
        List<Operation> done = new ArrayList<>(1);
        attempt(true, () -> {
            Operation operation = journal.read(target).op();
            make(event, kind, kind == Entry.Kind.UNDO ? operation.inverse() : operation, target);
            done.add(operation);
        });
        return Optional.of(done.getFirst());
    }

    private void change(StudyEvent.Kind event, Entry.Kind kind, Operation effective, Integer target) {
        attempt(true, () -> make(event, kind, effective, target));
    }

    /** Keeps in mind what the disk refused, so that it can be tried again as soon as the folder is back. */
    private void attempt(boolean isChange, Runnable work) {
        try {
            work.run();
        } catch (StudyException e) {
            boolean worse = hindrance == null || isChange || !hindrance.isChange();
            if (e.kind() == StudyException.Kind.IO && worse) {
                hindered(new Hindrance(e, isChange, () -> attempt(isChange, work)));
            }
            throw e;
        }
        if (hindrance != null && (isChange || !hindrance.isChange())) {
            hindered(null);
        }
    }

    private void hindered(Hindrance now) {
        hindrance = now;
        listeners.forEach(listener -> listener.hindered(hindrance()));
    }

    /** What keeps the study from being written just now; empty when nothing does. Nothing acknowledged is lost. */
    public Optional<StudyException> hindrance() {
        return Optional.ofNullable(hindrance).map(Hindrance::problem);
    }

    /**
     * Tries again what the disk refused last. Does nothing when nothing is hindered.
     *
     * @throws StudyException when it is refused again
     */
    public void retry() {
        Hindrance present = hindrance;
        if (present != null) {
            present.again().run();
        }
    }

    private void make(StudyEvent.Kind event, Entry.Kind kind, Operation effective, Integer target) {
        requireWritable();
        int sequence;
        access.writeLock().lock();
        try {
            sequence = journal.size();
            execution.run(effective, () -> write(kind, effective, target));
            history.add(journal.head(sequence));
            unsaved = true;
        } finally {
            access.writeLock().unlock();
        }
        StudyEvent happened = new StudyEvent(event, effective, sequence);
        listeners.forEach(listener -> tell(listener, happened));
    }

    private void write(Entry.Kind kind, Operation effective, Integer target) {
        long begun = System.nanoTime();
        journal.append(session.clock().instant(), session.coder(), kind, target == null ? journal.size() : target,
                target == null ? effective : null);
        lastWrite = Duration.ofNanos(System.nanoTime() - begun);
    }

    /** How long the disk took for the last change; zero before the first. */
    public Duration lastWrite() {
        return lastWrite;
    }

    private void requireWritable() {
        if (lock == null) {
            throw new StudyException(StudyException.Kind.REFUSED, Messages.get("readOnly", folder()));
        }
        LockHolder successor = lock.successor();
        if (successor != null) {
            throw new StudyException(StudyException.Kind.IO,
                    Messages.get("takenOver", folder(), successor.coder(), successor.host()), folder(), null);
        }
    }

    private static void tell(StudyListener listener, StudyEvent event) {
        try {
            listener.changed(event);
        } catch (RuntimeException e) {
            System.getLogger(Study.class.getName()).log(System.Logger.Level.ERROR, "listener " + listener, e);
        }
    }

    /**
     * Writes the content of a source beside the study and returns the operation that imports it, at the end of the corpus.
     *
     * @param source complete, with identifiers that are new to the study; not to be changed any more
     * @throws StudyException REFUSED when an identifier is taken, IO when the disk refuses
     */
    public ImportSource stage(Source source) {
        return staging.sources(List.of(source), () -> false).getFirst();
    }

    /**
     * Writes the content of several sources beside the study and returns the one operation that imports them all, in this
     * order, at the end of the corpus.
     *
     * @param sources at least one, each as for {@link #stage(Source)}; their identifiers differ from one another too
     * @throws StudyException REFUSED when an identifier is taken, IO when the disk refuses; nothing is left behind then
     */
    public Operation stage(List<Source> sources) {
        return stage(sources, () -> false);
    }

    /**
     * Does what {@link #stage(List)} does, unless it is given up: writing a large source takes seconds.
     *
     * @param cancelled asked now and then
     * @throws java.util.concurrent.CancellationException when it answers true; nothing is left behind then
     */
    public Operation stage(List<Source> sources, BooleanSupplier cancelled) {
        return Together.of(staging.sources(sources, cancelled));
    }

    /** Writes suggestions beside the study and returns the operation that puts them in force for their scheme. */
    public ReplaceSuggestions stage(Suggestions suggestions) {
        return staging.suggestions(suggestions);
    }

    /** A scheme, a theme or a code in the form that operations carry. */
    public String xmi(EObject node) {
        return store.xmi(node);
    }

    /**
     * Brings all files up to date, as one step. Does nothing when they are. The study is held still only while its content
     * is put into words, not while these are written.
     *
     * @throws StudyException IO when the disk refuses; the journal still has everything
     */
    public void save() {
        if (lock != null && unsaved) {
            attempt(false, () -> {
                requireWritable();
                saving.save(this::draft, this::dropped);
            });
        }
    }

    private Draft draft(Checkpoint before) {
        return read(() -> {
            unsaved = false;
            return store.draft(content, before, journal.size() - 1L);
        });
    }

    private void dropped(Draft draft) {
        access.writeLock().lock();
        try {
            unsaved = true;
            content.dirty().addAll(draft.parts());
        } finally {
            access.writeLock().unlock();
        }
    }

    /**
     * Copies the study as it is in memory into another folder, such as when its own cannot be written any more: its files
     * and its history when these can be read, else its content with a history that begins now.
     *
     * @param folder new or empty
     * @return whether the history could be copied
     * @throws StudyException REFUSED when the folder holds something, IO when it cannot be written
     */
    public boolean copyTo(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        requireEmpty(target);
        return saving.still(
                () -> read(() -> new StudyCopy(this, store.files(), journal, content.layers().values()).to(target)));
    }

    /** Files that a program which keeps folders the same has left in the study's folder; see {@link ConflictCopies}. */
    public List<Path> conflictCopies() {
        return ConflictCopies.in(folder());
    }

    /** Whether the journal holds changes that the other files do not. */
    public boolean isUnsaved() {
        return unsaved;
    }

    /** Whether the study was opened for reading only. */
    public boolean isReadOnly() {
        return lock == null;
    }

    /** Saves, and lets others write. */
    @Override
    public void close() {
        try {
            save();
        } finally {
            abandon();
        }
    }

    /** Closes without saving, such as when the folder is away; the journal has everything that was acknowledged. */
    public void abandon() {
        close(journal);
        close(lock);
        saving.close();
    }

    private static void close(AutoCloseable resource) {
        if (resource != null) {
            try {
                resource.close();
            } catch (Exception e) {
                System.getLogger(Study.class.getName()).log(System.Logger.Level.WARNING, "closing", e);
            }
        }
    }

    /** Runs a computation over a state that does not change meanwhile. */
    public <T> T read(Supplier<T> computation) {
        access.readLock().lock();
        try {
            return computation.get();
        } finally {
            access.readLock().unlock();
        }
    }

    /** What undo would take back. */
    public Optional<HistoryEntry> nextUndo() {
        return Optional.ofNullable(history.nextUndo()).map(this::historyEntry);
    }

    /** What redo would do again. */
    public Optional<HistoryEntry> nextRedo() {
        return Optional.ofNullable(history.nextRedo()).map(this::historyEntry);
    }

    /** The journal, oldest entry first; entries are read as the stream is consumed. */
    public Stream<HistoryEntry> history() {
        return IntStream.range(1, journal.size()).mapToObj(this::historyEntry);
    }

    /** How many lines the journal has; they are numbered from 0, which is the creation of the study. */
    public int historySize() {
        return journal.size();
    }

    /**
     * A line of the journal, read now.
     *
     * @param sequence from 1 to {@link #historySize()} less one
     */
    public HistoryEntry history(int sequence) {
        return historyEntry(sequence);
    }

    /** The lines of the journal that did something for the first time, oldest first: not those that undo or redo. */
    public int[] operations() {
        return history.operations();
    }

    /** How one of the {@link #operations()} stands now. */
    public Standing standing(int operation) {
        return history.standing(operation);
    }

    private HistoryEntry historyEntry(int sequence) {
        Entry entry = journal.read(sequence);
        Operation operation = entry.op() != null ? entry.op() : journal.read(entry.of()).op();
        StudyEvent.Kind kind = switch (entry.kind()) {
            case UNDO -> StudyEvent.Kind.UNDONE;
            case REDO -> StudyEvent.Kind.REDONE;
            case DO, CREATE -> StudyEvent.Kind.DONE;
        };
        return new HistoryEntry(sequence, entry.time(), entry.who(), kind, entry.of(), operation);
    }

    /** Hears of every change from now on. */
    public void addListener(StudyListener listener) {
        listeners.add(listener);
    }

    public void removeListener(StudyListener listener) {
        listeners.remove(listener);
    }

    public Path folder() {
        return store.files().root();
    }

    public Session session() {
        return session;
    }

    public StudyHeader header() {
        return content.header();
    }

    public Corpus corpus() {
        return content.corpus();
    }

    /** What the people met in conversations agreed to. */
    public Consents consents() {
        return new Consents(content.header());
    }

    public Codings codings() {
        return content.codings();
    }

    public Proposals proposals() {
        return content.proposals();
    }

    public Codes codes() {
        return content.codes();
    }

    public Codebook codebook() {
        return content.codebook();
    }

    public ActionPlan plan() {
        return content.plan();
    }

    /** What operations call by a name, such as {@code action:ID}; see {@code SetFeature} for the names. */
    public Optional<EObject> named(String target) {
        return content.target(target);
    }

    /** The packages of plug-ins that this study can use. */
    public EPackage.Registry packages() {
        return store.packages();
    }
}
