package org.verbatelier.core.internal.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.Codes;
import org.verbatelier.core.Codings;
import org.verbatelier.core.Corpus;
import org.verbatelier.core.Proposals;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.AddScheme;
import org.verbatelier.core.operation.ChangeCards;
import org.verbatelier.core.operation.ChangeCodings;
import org.verbatelier.core.operation.ChangeDecisions;
import org.verbatelier.core.operation.ChangeFlags;
import org.verbatelier.core.operation.ChangeMemos;
import org.verbatelier.core.operation.CodingData;
import org.verbatelier.core.operation.ConsentData;
import org.verbatelier.core.operation.DecisionData;
import org.verbatelier.core.operation.FlagData;
import org.verbatelier.core.operation.ImportSource;
import org.verbatelier.core.operation.MemoData;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.NoteData;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RecordConsent;
import org.verbatelier.core.operation.RemoveCodings;
import org.verbatelier.core.operation.RemoveNode;
import org.verbatelier.core.operation.RemoveScheme;
import org.verbatelier.core.operation.RemoveSource;
import org.verbatelier.core.operation.ReplaceCode;
import org.verbatelier.core.operation.ReplaceSuggestions;
import org.verbatelier.core.operation.SetFeature;
import org.verbatelier.core.operation.SetValues;
import org.verbatelier.core.operation.SuggestionSetData;
import org.verbatelier.core.operation.Together;
import org.verbatelier.core.operation.WriteNote;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Codebook;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.CodingFactory;
import org.verbatelier.model.coding.Decision;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.Layer;
import org.verbatelier.model.coding.Memo;
import org.verbatelier.model.corpus.Consent;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Note;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.StudyHeader;
import org.verbatelier.model.corpus.SuggestionSet;
import org.verbatelier.model.plan.ActionPlan;

/**
 * The content of a study in memory, and the one place that changes it: {@link #execute(Operation)} carries out an
 * operation that {@link OperationCheck} has accepted.
 *
 * <p>The order of codings in a layer carries no meaning: it is made canonical on saving, so that doing and undoing leaves
 * the same bytes.
 */
public final class Content {

    private static final int BULK = 32;

    private final StudyHeader header;
    private final Codebook codebook;
    private final ActionPlan plan;
    private final Payloads payloads;
    private final CodingMapper mapper;
    private final NavigableMap<LayerKey, Layer> layers = new TreeMap<>();
    private final Map<String, Source> staged = new HashMap<>();
    private final CorpusView corpus = new CorpusView();
    private final CodingView codings;
    private final ProposalView proposals;
    private final CodeView codes;
    private final CodebookTree tree;
    private final PlanTree planTree;
    private final Set<Part> dirty = new HashSet<>();

    /** A part of a study that is saved as a whole. */
    public sealed interface Part {

        /** The header: {@code study.xmi}. */
        record Header() implements Part {}

        /** The codebook: {@code codebook.xmi}. */
        record Schemes() implements Part {}

        /** The plan: {@code plan.xmi}. */
        record Plan() implements Part {}

        /** A coder's work on a source: {@code layers/coder/source.xmi}. */
        record LayerOf(LayerKey key) implements Part {}
    }

    public Content(StudyHeader header, Codebook codebook, ActionPlan plan, Payloads payloads,
            EPackage.Registry packages) {
        this.header = header;
        this.codebook = codebook;
        this.plan = plan;
        this.payloads = payloads;
        this.mapper = new CodingMapper(packages);
        this.codings = new CodingView(this::coders);
        this.codes = new CodeView(codebook);
        this.proposals = new ProposalView(codings, codes);
        this.tree = new CodebookTree(codes);
        this.planTree = new PlanTree(header, plan);
    }

    /** Adds a source that has been loaded from its file. */
    public void load(Source source, String sha256) {
        corpus.insert(corpus.sources().size(), source, sha256);
    }

    /** Adds a layer that has been loaded from its file. */
    public void load(Layer layer) {
        layers.put(new LayerKey(layer.getCoder(), layer.getSource()), layer);
        layer.getCodings().forEach(codings::added);
        layer.getDecisions().forEach(codings::added);
        layer.getFlags().forEach(codings::added);
        layer.getMemos().forEach(codings::added);
    }

    /** Loads the suggestions that the header names. */
    public void loadSuggestions() {
        for (SuggestionSet set : header.getSuggestionSets()) {
            proposals.put(set.getScheme(), payloads.suggestions(set.getFile()));
        }
    }

    /** Keeps a source at hand for the operation that imports it, so that it is not read back. */
    public void stage(Source source) {
        staged.put(source.getId(), source);
    }

    /** Carries out an operation that has been checked. */
    public void execute(Operation operation) {
        switch (operation) {
            case AddCodings op -> add(op.coder(), op.codings());
            case RemoveCodings op -> remove(op.coder(), op.codings());
            case ChangeCodings op -> change(op);
            case ChangeDecisions op -> change(op);
            case ChangeFlags op -> change(op);
            case ChangeMemos op -> change(op);
            case ImportSource op -> importSource(op);
            case RemoveSource op -> removeSource(op);
            case ReplaceSuggestions op -> replaceSuggestions(op);
            case AddScheme op -> {
                codebook.getSchemes().add(op.position(), payloads.scheme(op.content()));
                schemesChanged();
            }
            case RemoveScheme op -> {
                codebook.getSchemes().remove(op.position());
                schemesChanged();
            }
            case RecordConsent op -> record(op);
            case WriteNote op -> write(op);
            case ChangeCards op -> {
                cards().change(op);
                dirty.add(new Part.Header());
            }
            case AddNode op -> {
                EObject node = payloads.node(op.content());
                place(op.parent(), node).add(op.position(), node);
                treeChanged(op.parent());
            }
            case RemoveNode op -> {
                place(op.parent(), payloads.node(op.content())).remove(op.position());
                treeChanged(op.parent());
            }
            case MoveNode op -> {
                EObject node = target(op.node()).orElseThrow();
                place(op.from(), node).remove(op.fromPosition());
                place(op.to(), node).add(op.toPosition(), node);
                treeChanged(op.to());
            }
            case ReplaceCode op -> {
                CodebookTree.replace((Code) target(op.code()).orElseThrow(), (Code) payloads.node(op.after()));
                schemesChanged();
            }
            case SetFeature op -> set(op);
            case SetValues op -> set(op);
            case Together op -> op.operations().forEach(this::execute);
        }
    }

    /** The children of a parent among which a node lies by its kind. */
    private List<EObject> place(String parent, EObject node) {
        EObject there = target(parent).orElseThrow();
        return node instanceof Theme || node instanceof Code ? CodebookTree.childrenOf(there)
                : PlanTree.placeOf(there, node).orElseThrow();
    }

    private void treeChanged(String parent) {
        Part part = partOf(target(parent).orElseThrow());
        if (part instanceof Part.Schemes) {
            schemesChanged();
        } else {
            planTree.renew();
            dirty.add(part);
        }
    }

    private Part partOf(EObject node) {
        EObject root = EcoreUtil.getRootContainer(node);
        return root == header ? new Part.Header() : root == plan ? new Part.Plan() : new Part.Schemes();
    }

    private void schemesChanged() {
        codes.renew();
        dirty.add(new Part.Schemes());
    }

    private void add(String coder, List<CodingData> added) {
        for (CodingData data : added) {
            Coding coding = mapper.toModel(data);
            layerFor(coder, data.verbatim()).getCodings().add(coding);
            codings.added(coding);
        }
    }

    private void remove(String coder, List<CodingData> removed) {
        Map<Layer, Set<Coding>> byLayer = new HashMap<>();
        for (CodingData data : removed) {
            Coding coding = codings.find(data.id()).orElseThrow();
            byLayer.computeIfAbsent(layerFor(coder, data.verbatim()), k -> new HashSet<>()).add(coding);
            codings.removed(coding);
        }
        byLayer.forEach((layer, gone) -> removeAll(layer.getCodings(), gone));
    }

    /** Removing one by one is quadratic: past a few, the list is filled anew. */
    private static <T> void removeAll(List<T> list, Set<T> gone) {
        if (gone.size() < BULK) {
            gone.forEach(list::remove);
        } else {
            List<T> kept = new ArrayList<>(list.size());
            for (T element : list) {
                if (!gone.contains(element)) {
                    kept.add(element);
                }
            }
            list.clear();
            list.addAll(kept);
        }
    }

    private void change(ChangeCodings op) {
        for (CodingData data : op.after()) {
            Coding coding = codings.find(data.id()).orElseThrow();
            codings.removed(coding);
            mapper.assign(coding, data);
            codings.added(coding);
            layerFor(op.coder(), data.verbatim());
        }
    }

    private void change(ChangeDecisions op) {
        for (DecisionData data : op.removed()) {
            Layer layer = layerFor(op.coder(), data.verbatim());
            Decision found = codings.decisionsOf(data.verbatim(), op.coder()).stream()
                    .filter(d -> CodingMapper.toData(d).equals(data)).findFirst().orElseThrow();
            codings.removed(found);
            layer.getDecisions().remove(found);
        }
        for (DecisionData data : op.added()) {
            Decision decision = CodingMapper.toModel(data);
            layerFor(op.coder(), data.verbatim()).getDecisions().add(decision);
            codings.added(decision);
        }
    }

    private void change(ChangeFlags op) {
        for (FlagData data : op.removed()) {
            Layer layer = layerFor(op.coder(), data.verbatim());
            Flag found = layer.getFlags().stream().filter(f -> CodingMapper.toData(f).equals(data)).findFirst()
                    .orElseThrow();
            codings.removed(found);
            layer.getFlags().remove(found);
        }
        for (FlagData data : op.added()) {
            Flag flag = CodingMapper.toModel(data);
            layerFor(op.coder(), data.verbatim()).getFlags().add(flag);
            codings.added(flag);
        }
    }

    private void change(ChangeMemos op) {
        for (MemoData data : op.removed()) {
            Layer layer = layerFor(op.coder(), data.verbatim());
            Memo found = layer.getMemos().stream().filter(m -> m.getId().equals(data.id())).findFirst().orElseThrow();
            codings.removed(found);
            layer.getMemos().remove(found);
        }
        for (MemoData data : op.added()) {
            Memo memo = CodingMapper.toModel(data);
            layerFor(op.coder(), data.verbatim()).getMemos().add(memo);
            codings.added(memo);
        }
    }

    private void importSource(ImportSource op) {
        Source source = staged.remove(op.source());
        if (source == null) {
            source = payloads.source(op.source(), op.sha256());
        }
        header.getSources().add(op.position(), op.source());
        corpus.insert(op.position(), source, op.sha256());
        dirty.add(new Part.Header());
    }

    private void removeSource(RemoveSource op) {
        header.getSources().remove(op.position());
        corpus.remove(corpus.sources().get(op.position()));
        dirty.add(new Part.Header());
    }

    private void replaceSuggestions(ReplaceSuggestions op) {
        List<SuggestionSet> sets = header.getSuggestionSets();
        sets.removeIf(set -> set.getScheme().equals(op.scheme()));
        SuggestionSetData after = op.after();
        if (after == null) {
            proposals.remove(op.scheme());
        } else {
            SuggestionSet set = CorpusFactory.eINSTANCE.createSuggestionSet();
            set.setScheme(op.scheme());
            set.setVersion(after.version());
            set.setFile(after.file());
            set.setCount(after.count());
            // by scheme, so that replacing and undoing leaves the same bytes
            int position = 0;
            while (position < sets.size() && sets.get(position).getScheme().compareTo(op.scheme()) < 0) {
                position++;
            }
            sets.add(position, set);
            proposals.put(op.scheme(), payloads.suggestions(after.file()));
        }
        dirty.add(new Part.Header());
    }

    private void record(RecordConsent op) {
        List<Consent> consents = header.getConsents();
        consents.removeIf(consent -> consent.getConversation().equals(op.conversation()));
        if (op.after() != null) {
            // by conversation, so that recording and undoing leaves the same bytes
            int position = 0;
            while (position < consents.size()
                    && consents.get(position).getConversation().compareTo(op.conversation()) < 0) {
                position++;
            }
            consents.add(position, CodingMapper.toModel(op.conversation(), op.after()));
        }
        dirty.add(new Part.Header());
    }

    private void write(WriteNote op) {
        List<Note> notes = header.getNotes();
        notes.removeIf(note -> note.getSubject().equals(op.subject()));
        if (op.after() != null) {
            // by subject, so that writing and undoing leaves the same bytes
            int position = 0;
            while (position < notes.size() && notes.get(position).getSubject().compareTo(op.subject()) < 0) {
                position++;
            }
            notes.add(position, CodingMapper.toModel(op.subject(), op.after()));
        }
        dirty.add(new Part.Header());
    }

    /** What is written on a subject, or null. */
    NoteData note(String subject) {
        return header.getNotes().stream().filter(note -> note.getSubject().equals(subject)).findFirst()
                .map(note -> CodingMapper.toData(note)).orElse(null);
    }

    /** The cards of sharing workshops. */
    Cards cards() {
        return new Cards(header.getCards());
    }

    /** What is recorded for a conversation, or null. */
    ConsentData recordedConsent(String conversation) {
        return header.getConsents().stream().filter(consent -> consent.getConversation().equals(conversation))
                .findFirst().map(consent -> CodingMapper.toData(consent)).orElse(null);
    }

    private void set(SetFeature op) {
        EObject target = target(op.target()).orElseThrow();
        EStructuralFeature feature = target.eClass().getEStructuralFeature(op.feature());
        if (op.after() == null) {
            target.eUnset(feature);
        } else {
            target.eSet(feature, EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), op.after()));
        }
        dirty.add(partOf(target));
    }

    private void set(SetValues op) {
        EObject target = target(op.target()).orElseThrow();
        EAttribute feature = (EAttribute) target.eClass().getEStructuralFeature(op.feature());
        target.eSet(feature, op.after().stream()
                .map(value -> EcoreUtil.createFromString(feature.getEAttributeType(), value)).toList());
        dirty.add(partOf(target));
    }

    /** The object that an operation names. */
    public Optional<EObject> target(String name) {
        if (name.equals("study")) {
            return Optional.of(header);
        }
        Optional<EObject> found = tree.find(name);
        return found.isPresent() ? found : planTree.find(name);
    }

    PlanTree planTree() {
        return planTree;
    }

    private Layer layerFor(String coder, String verbatim) {
        LayerKey key = new LayerKey(coder, corpus.find(verbatim).orElseThrow().source().getId());
        dirty.add(new Part.LayerOf(key));
        return layers.computeIfAbsent(key, k -> {
            Layer layer = CodingFactory.eINSTANCE.createLayer();
            layer.setCoder(k.coder());
            layer.setSource(k.source());
            return layer;
        });
    }

    private List<String> coders() {
        return layers.entrySet().stream().filter(entry -> !isEmpty(entry.getValue()))
                .map(entry -> entry.getKey().coder()).distinct().toList();
    }

    /** Whether a layer holds nothing, so that no file is kept for it. */
    public static boolean isEmpty(Layer layer) {
        return layer.getCodings().isEmpty() && layer.getDecisions().isEmpty() && layer.getFlags().isEmpty()
                && layer.getMemos().isEmpty();
    }

    /** The parts that differ from their files; cleared by the caller once they are saved. */
    public Set<Part> dirty() {
        return dirty;
    }

    public StudyHeader header() {
        return header;
    }

    public Codebook codebook() {
        return codebook;
    }

    public ActionPlan plan() {
        return plan;
    }

    /** Layers by coder and source. */
    public NavigableMap<LayerKey, Layer> layers() {
        return Collections.unmodifiableNavigableMap(layers);
    }

    public Corpus corpus() {
        return corpus;
    }

    public Codings codings() {
        return codings;
    }

    public Proposals proposals() {
        return proposals;
    }

    public Codes codes() {
        return codes;
    }

    CorpusView corpusView() {
        return corpus;
    }

    CodingView codingView() {
        return codings;
    }

    Payloads payloads() {
        return payloads;
    }

    CodingMapper mapper() {
        return mapper;
    }
}
