package org.verbatelier.presentation.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.verbatelier.core.Study;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Importer;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.Preview;

/**
 * Files that are about to be imported, with what a person says about each. Belongs to one thread, save
 * {@link #look(DraftFile, Function)}, which any thread may call.
 */
public final class ImportDraft {

    private final Study study;
    private final Importer importer = new Importer();
    private final Locale locale;
    private final Map<Path, DraftFile> files = new LinkedHashMap<>();

    /**
     * A draft without files.
     *
     * @param study where known forms are looked up
     * @param locale language of reasons and warnings
     */
    public ImportDraft(Study study, Locale locale) {
        this.study = study;
        this.locale = locale;
    }

    /** Adds files that are not there yet; folders must have been opened. */
    public void add(Collection<Path> more) {
        more.forEach(path -> files.computeIfAbsent(path, p -> DraftFile.of(p, ImportOptions.detect(locale))));
    }

    /** The files, in the order they came. */
    public List<DraftFile> files() {
        return List.copyOf(files.values());
    }

    /** A file of this draft. */
    public DraftFile file(Path path) {
        return files.get(path);
    }

    /** The files that have not been looked at since they were added or changed. */
    public List<DraftFile> stale() {
        return files.values().stream().filter(DraftFile::stale).toList();
    }

    /** Says something about a file; it is then to be looked at again. */
    public void change(Path path, UnaryOperator<ImportOptions> change) {
        files.computeIfPresent(path, (p, file) -> file.with(change.apply(file.options())));
    }

    /** Says that the columns are separated otherwise, or are on another sheet: what was said of them no longer holds. */
    public void changeForm(Path path, UnaryOperator<ImportOptions> change) {
        change(path, options -> change.apply(options.withMapping(null)));
    }

    /** Leaves a file out, or takes it again. */
    public void include(Path path, boolean wanted) {
        files.computeIfPresent(path, (p, file) -> file.included(wanted));
    }

    /**
     * Looks at a file. May take long.
     *
     * @param words makes a sentence of what went wrong
     */
    public DraftFile look(DraftFile file, Function<RuntimeException, String> words) {
        try {
            return file.understood(importer.preview(study, file.path(), file.options()));
        } catch (RuntimeException e) {
            return file.failed(words.apply(e));
        }
    }

    /** Takes what {@link #look} found, unless something else was said meanwhile. True when it was taken. */
    public boolean put(DraftFile looked) {
        DraftFile now = files.get(looked.path());
        if (now == null || now.options() != looked.options()) {
            return false;
        }
        files.put(now.path(), looked.included(now.included()));
        return true;
    }

    /** The other files for which the choices made for one make sense: tables with the same header, or conversations. */
    public List<Path> alike(Path path) {
        DraftFile model = files.get(path);
        return files.values().stream().filter(other -> !other.path().equals(path) && other.included())
                .filter(other -> areAlike(model, other)).map(DraftFile::path).toList();
    }

    private static boolean areAlike(DraftFile one, DraftFile other) {
        if (one.preview() instanceof Preview.Table table) {
            return other.table().filter(t -> header(t).equals(header(table))).isPresent();
        }
        return one.conversation().isPresent() && other.conversation().isPresent();
    }

    private static List<String> header(Preview.Table table) {
        return table.mapping().header();
    }

    /** Makes the choices of one file those of all that are like it. */
    public void applyToAlike(Path path) {
        ImportOptions chosen = files.get(path).options();
        for (Path other : alike(path)) {
            change(other, own -> own.withMapping(chosen.mapping()).withAudience(chosen.audience())
                    .withWave(chosen.wave()).withSpeakers(chosen.speakers())
                    .withEncoding(chosen.encoding() == null ? own.encoding() : chosen.encoding()));
        }
    }

    /** The mapping that a file would be imported with, to be kept in a file of its own. */
    public Optional<Mapping> mapping(Path path) {
        return files.get(path).table().map(Preview.Table::mapping);
    }

    /** What would be imported now: included, and without an error. */
    public List<DraftFile> importable() {
        return files.values().stream().filter(file -> file.included() && file.state() != FileState.ERROR).toList();
    }

    /** The open questions that earlier files put, by their identifiers, the wording first seen as value. */
    public Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        study.corpus().sources().forEach(source -> source.getQuestions()
                .forEach(question -> questions.putIfAbsent(question.getId(), question.getLabel())));
        return questions;
    }

    /** Whether everything that is included has been looked at, and something can be imported. */
    public boolean isReady() {
        return stale().stream().noneMatch(DraftFile::included) && !importable().isEmpty();
    }

    /** How many included files are in a state. */
    public long count(FileState state) {
        return files.values().stream().filter(file -> file.state() == state).count();
    }

    /** Whether nothing at all needs a person. */
    public boolean isAllKnown() {
        return !files.isEmpty() && files.values().stream()
                .allMatch(file -> file.state() == FileState.RECOGNISED || file.state() == FileState.LEFT_OUT)
                && isReady();
    }

    /** The names of the earlier sources whose form the files have, without repetition. */
    public List<String> recognised() {
        return new ArrayList<>(files.values().stream().filter(DraftFile::included)
                .flatMap(file -> file.recognised().stream()).distinct().toList());
    }
}
