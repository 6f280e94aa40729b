package org.verbatelier.core.internal.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.verbatelier.core.Hashes;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.internal.Messages;
import org.verbatelier.core.internal.content.Content;
import org.verbatelier.core.internal.content.LayerKey;
import org.verbatelier.core.internal.content.Payloads;
import org.verbatelier.core.internal.journal.Creation;
import org.verbatelier.model.codebook.Codebook;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.CodingPackage;
import org.verbatelier.model.coding.Decision;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.Layer;
import org.verbatelier.model.coding.Memo;
import org.verbatelier.model.coding.Suggestions;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.StudyHeader;
import org.verbatelier.model.corpus.SuggestionSet;
import org.verbatelier.model.plan.ActionPlan;
import org.verbatelier.model.plan.PlanFactory;
import org.verbatelier.model.plan.PlanPackage;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** Loads the files of a study into a {@link Content} and saves it back. */
public final class StudyStore implements Payloads {

    private static final Set<EPackage> OWN = Set.of(CorpusPackage.eINSTANCE, CodebookPackage.eINSTANCE,
            CodingPackage.eINSTANCE, PlanPackage.eINSTANCE);

    private static final int LARGE = 200_000;

    private final StudyFiles files;
    private final XmiFiles xmi = new XmiFiles();
    private final CheckpointStore checkpoints;
    /** The checkpoint that this process found or wrote last, once it has looked. */
    private volatile Checkpoint known;
    private volatile boolean looked;

    public StudyStore(StudyFiles files, JsonMapper json) {
        this.files = files;
        this.checkpoints = new CheckpointStore(files, json);
    }

    /** The checkpoint in force; null before the first. */
    public Checkpoint checkpoint() {
        Checkpoint there = checkpoints.read();
        known = there;
        looked = true;
        return there;
    }

    /** Finishes what a crash interrupted. */
    public void recover() {
        checkpoints.complete();
    }

    /** The content of a study that has just been created. */
    public Content empty(Creation creation, Instant created) {
        StudyHeader header = CorpusFactory.eINSTANCE.createStudyHeader();
        header.setName(creation.name());
        header.setPurpose(creation.purpose());
        header.setOrganisation(creation.organisation());
        header.setCreated(created);
        Content content = new Content(header, CodebookFactory.eINSTANCE.createCodebook(),
                PlanFactory.eINSTANCE.createActionPlan(), this, xmi.packages());
        content.dirty().addAll(
                List.of(new Content.Part.Header(), new Content.Part.Schemes(), new Content.Part.Plan()));
        return content;
    }

    /** The content that a checkpoint describes. */
    public Content load(Checkpoint checkpoint) {
        Map<String, String> hashes = checkpoint.files();
        hashes.keySet().stream().filter(path -> path.startsWith("schemas/"))
                .forEach(path -> xmi.register(checkpoints.locate(path, hashes.get(path))));
        Content content = new Content((StudyHeader) read(StudyFiles.HEADER, hashes),
                (Codebook) read(StudyFiles.CODEBOOK, hashes), (ActionPlan) read(StudyFiles.PLAN, hashes), this,
                xmi.packages());
        for (String source : content.header().getSources()) {
            String hash = expected(StudyFiles.source(source), hashes);
            content.load(source(source, hash), hash);
        }
        hashes.keySet().stream().filter(path -> path.startsWith("layers/"))
                .forEach(path -> content.load((Layer) read(path, hashes)));
        content.loadSuggestions();
        return content;
    }

    private EObject read(String path, Map<String, String> hashes) {
        String hash = expected(path, hashes);
        return xmi.read(checkpoints.locate(path, hash), hash);
    }

    private String expected(String path, Map<String, String> hashes) {
        String hash = hashes.get(path);
        if (hash == null) {
            throw new StudyException(StudyException.Kind.CORRUPT, Messages.get("fileMissing", files.resolve(path)),
                    files.resolve(path), null);
        }
        return hash;
    }

    @Override
    public Source source(String source, String sha256) {
        return (Source) xmi.read(files.payload(StudyFiles.source(source)), sha256);
    }

    @Override
    public Suggestions suggestions(String file) {
        return (Suggestions) xmi.read(files.payload(StudyFiles.suggestions(file)), file);
    }

    @Override
    public Scheme scheme(String content) {
        return (Scheme) xmi.read(content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public EObject node(String content) {
        return xmi.read(content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String xmi(EObject node) {
        return new String(xmi.write(node), StandardCharsets.UTF_8);
    }

    /** Writes a source to its file; it is in force once the operation that imports it is journalled. */
    public String write(Source source, BooleanSupplier cancelled) {
        return xmi.write(source, files.resolve(StudyFiles.source(source.getId())), cancelled);
    }

    /** Deletes the file of a source that no operation will import. */
    public void discardSource(String source) {
        Path file = files.resolve(StudyFiles.source(source));
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the next save sets it aside
            System.getLogger(StudyStore.class.getName()).log(System.Logger.Level.WARNING, file.toString(), e);
        }
    }

    /** Writes suggestions to a file named by its hash, and returns that hash. */
    public String write(Suggestions suggestions) {
        Path draft = files.resolve(StudyFiles.suggestions("draft") + "~");
        String hash = xmi.write(suggestions, draft);
        try {
            StudyFiles.move(draft, files.resolve(StudyFiles.suggestions(hash)));
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("cannotWrite", draft, e.toString()), draft,
                    e);
        }
        return hash;
    }

    /**
     * Drafts a save of what differs from the files; nothing is put in place yet.
     *
     * @param before the checkpoint in force
     */
    public Draft draft(Content content, Checkpoint before, long sequence) {
        Draft draft = Draft.of(content, before, sequence);
        for (Content.Part part : draft.parts()) {
            switch (part) {
                case Content.Part.Header p -> put(StudyFiles.HEADER, content.header(), draft);
                case Content.Part.Schemes p -> put(StudyFiles.CODEBOOK, content.codebook(), draft);
                case Content.Part.Plan p -> put(StudyFiles.PLAN, content.plan(), draft);
                case Content.Part.LayerOf p -> putLayer(p.key(), content.layers().get(p.key()), draft);
            }
        }
        putSchemas(content, draft);
        putPayloads(content, draft.hashes());
        content.dirty().clear();
        return draft;
    }

    /** Puts a draft in place, as one step. */
    public void write(Draft draft, Runnable moved) {
        draft.contents().forEach((path, bytes) -> {
            xmi.write(bytes, checkpoints.temporary(path));
            moved.run();
        });
        moved.run();
        Checkpoint next = new Checkpoint(Checkpoint.FORMAT, draft.sequence(), draft.hashes());
        checkpoints.commit(next);
        known = next;
        looked = true;
    }

    /**
     * The checkpoint in force, if it is the one that this process wrote or found.
     *
     * @throws StudyException IO when another program has replaced it
     */
    public Checkpoint unchangedCheckpoint() {
        Checkpoint there = checkpoints.read();
        if (looked && !Objects.equals(known, there)) {
            Path file = files.root().resolve("journal/checkpoint.json");
            throw new StudyException(StudyException.Kind.IO, Messages.get("journalReplaced", file), file, null);
        }
        return there;
    }

    private void put(String path, EObject root, Draft draft) {
        byte[] bytes = xmi.write(root);
        draft.contents().put(path, bytes);
        draft.hashes().put(path, Hashes.sha256(bytes));
    }

    private void putLayer(LayerKey key, Layer layer, Draft draft) {
        String path = StudyFiles.layer(key);
        if (layer == null || Content.isEmpty(layer)) {
            draft.hashes().remove(path);
        } else {
            sort(layer.getCodings(), Comparator.comparing(Coding::getVerbatim).thenComparingInt(Coding::getStart)
                    .thenComparingInt(Coding::getEnd).thenComparing(Coding::getCode).thenComparing(Coding::getId));
            sort(layer.getDecisions(), Comparator.comparing(Decision::getVerbatim)
                    .thenComparingInt(Decision::getStart).thenComparingInt(Decision::getEnd)
                    .thenComparing(Decision::getCode).thenComparing(Decision::getRule)
                    .thenComparing(Decision::getDate));
            sort(layer.getFlags(), Comparator.comparing(Flag::getVerbatim).thenComparing(Flag::getKind));
            sort(layer.getMemos(), Comparator.comparing(Memo::getVerbatim).thenComparing(Memo::getId));
            putLarge(path, layer, draft);
        }
    }

    /** What would fill the memory a second time is written beside its place at once. */
    private void putLarge(String path, Layer layer, Draft draft) {
        if (layer.getCodings().size() < LARGE) {
            put(path, layer, draft);
        } else {
            draft.hashes().put(path, xmi.write(layer, checkpoints.temporary(path)));
        }
    }

    /** Sorts in place: the elements stay where they are contained, so nothing needs to be told. */
    private static <T> void sort(List<T> list, Comparator<T> order) {
        Object[] sorted = list.stream().sorted(order).toArray();
        ((BasicEList<T>) list).setData(sorted.length, sorted);
    }

    /** A copy of every package of a plug-in that the content uses, so that the study opens without the plug-in. */
    private void putSchemas(Content content, Draft draft) {
        Map<String, String> hashes = draft.hashes();
        Set<EPackage> used = new HashSet<>();
        collect(content.codebook(), used);
        collect(content.plan(), used);
        content.layers().values().forEach(layer -> layer.getCodings().forEach(c -> add(c, used)));
        Map<String, String> schemas = new HashMap<>();
        for (EPackage contributed : used) {
            String path = "schemas/" + contributed.getNsPrefix() + "-"
                    + Hashes.ofQuote(contributed.getNsURI()).substring(0, 8) + ".ecore";
            byte[] bytes = xmi.write(contributed);
            String hash = Hashes.sha256(bytes);
            if (!hash.equals(hashes.get(path))) {
                draft.contents().put(path, bytes);
            }
            schemas.put(path, hash);
        }
        hashes.keySet().removeIf(path -> path.startsWith("schemas/"));
        hashes.putAll(schemas);
    }

    private static void collect(EObject root, Set<EPackage> used) {
        root.eAllContents().forEachRemaining(object -> add(object, used));
    }

    private static void add(EObject object, Set<EPackage> used) {
        EPackage owner = object.eClass().getEPackage();
        if (!OWN.contains(owner)) {
            used.add(owner);
        }
    }

    private void putPayloads(Content content, Map<String, String> hashes) {
        Map<String, String> payloads = new HashMap<>();
        for (Source source : content.corpus().sources()) {
            payloads.put(StudyFiles.source(source.getId()), content.corpus().fingerprint(source.getId()));
        }
        for (SuggestionSet set : content.header().getSuggestionSets()) {
            payloads.put(StudyFiles.suggestions(set.getFile()), set.getFile());
        }
        hashes.keySet().removeIf(path -> path.startsWith("sources/") || path.startsWith("suggestions/"));
        hashes.putAll(payloads);
    }

    public EPackage.Registry packages() {
        return xmi.packages();
    }

    public StudyFiles files() {
        return files;
    }
}
