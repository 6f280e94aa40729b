package org.verbatelier.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.internal.content.CodingMapper;
import org.verbatelier.core.internal.journal.Journal;
import org.verbatelier.core.internal.journal.Patience;
import org.verbatelier.core.internal.storage.StudyFiles;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.CardData;
import org.verbatelier.core.operation.ChangeCards;
import org.verbatelier.core.operation.ChangeDecisions;
import org.verbatelier.core.operation.ChangeFlags;
import org.verbatelier.core.operation.ChangeMemos;
import org.verbatelier.core.operation.RecordConsent;
import org.verbatelier.core.operation.WriteNote;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.CodingFactory;
import org.verbatelier.model.coding.Decision;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.Layer;
import org.verbatelier.model.coding.Memo;
import org.verbatelier.model.coding.Suggestions;
import org.verbatelier.model.corpus.Consent;
import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.model.corpus.Note;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.StudyHeader;
import org.verbatelier.model.corpus.SuggestionSet;
import org.verbatelier.model.plan.ActionPlan;

/** Copies an open study into an empty folder, whatever has become of its own folder. */
public final class StudyCopy {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Study study;
    private final StudyFiles files;
    private final Journal journal;
    private final Collection<Layer> layers;

    /** @param layers what people found in the words, as it is in memory */
    public StudyCopy(Study study, StudyFiles files, Journal journal, Collection<Layer> layers) {
        this.study = study;
        this.files = files;
        this.journal = journal;
        this.layers = layers;
    }

    /** Makes the copy; true when it has the history as well. */
    public boolean to(Path target) {
        try (Patience patience = new Patience(LIMIT)) {
            patience.call(() -> {
                copyFiles(target, patience);
                return null;
            });
            Study.openReadOnly(target, study.session()).abandon();
            return true;
        } catch (IOException | StudyException e) {
            System.getLogger(StudyCopy.class.getName()).log(System.Logger.Level.INFO, "copied from memory", e);
        }
        clear(target);
        fromMemory(target);
        return false;
    }

    private void copyFiles(Path target, Patience patience) throws IOException {
        journal.copyTo(new StudyFiles(target).journal());
        try (Stream<Path> walk = Files.walk(files.root())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = files.root().relativize(file).toString().replace('\\', '/');
                if (isContent(path)) {
                    Path copy = target.resolve(path);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                    patience.moved();
                }
            }
        }
    }

    private static boolean isContent(String path) {
        return !path.startsWith(".") && !path.endsWith("~") && !path.startsWith("journal/previous/")
                && !path.equals("journal/operations.jsonl");
    }

    private static void clear(Path target) {
        try (Stream<Path> walk = Files.walk(target)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).filter(f -> !f.equals(target)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, Messages.get("cannotWrite", target, e.toString()), target,
                    e);
        }
    }

    private void fromMemory(Path target) {
        StudyHeader header = study.header();
        NewStudy description = new NewStudy(header.getName(), header.getPurpose(), header.getOrganisation());
        try (Study copy = Study.create(target, description, study.session())) {
            for (Scheme scheme : study.codes().schemes()) {
                copy.apply(new Edits(copy).add(scheme));
            }
            List<Source> sources = study.corpus().sources().stream().map(EcoreUtil::copy).toList();
            if (!sources.isEmpty()) {
                copy.apply(copy.stage(sources));
            }
            for (SuggestionSet set : header.getSuggestionSets()) {
                copy.apply(copy.stage(suggestions(set)));
            }
            for (Consent consent : header.getConsents()) {
                copy.apply(new RecordConsent(consent.getConversation(), null, CodingMapper.toData(consent)));
            }
            for (Note note : header.getNotes()) {
                copy.apply(new WriteNote(note.getSubject(), null, CodingMapper.toData(note)));
            }
            List<CardData> cards = header.getCards().stream().map(CardData::of).toList();
            if (!cards.isEmpty()) {
                copy.apply(new ChangeCards(cards, List.of()));
            }
            layers.forEach(layer -> copyLayer(layer, copy));
            copyPlan(copy);
        }
    }

    /** What is pointed at first, for what points at it. */
    private void copyPlan(Study copy) {
        ActionPlan plan = study.plan();
        for (List<? extends EObject> entries : List.of(plan.getIrritants(), plan.getServices(), plan.getChantiers(),
                plan.getPlans(), plan.getProjects(), plan.getCommitments(), plan.getComplaints())) {
            addAll("plan", entries, copy);
        }
        StudyHeader header = study.header();
        addAll("study", header.getIndicators(), copy);
        addAll("study", header.getHeadcounts(), copy);
        Edits edits = new Edits(copy);
        edits.set(copy.header(), CorpusPackage.Literals.STUDY_HEADER__THRESHOLD, header.getThreshold())
                .ifPresent(copy::apply);
        edits.set(copy.header(), CorpusPackage.Literals.STUDY_HEADER__NPS, header.isNps()).ifPresent(copy::apply);
    }

    private void addAll(String parent, List<? extends EObject> nodes, Study copy) {
        for (int i = 0; i < nodes.size(); i++) {
            copy.apply(new AddNode(parent, i, study.xmi(nodes.get(i))));
        }
    }

    private Suggestions suggestions(SuggestionSet set) {
        Suggestions suggestions = CodingFactory.eINSTANCE.createSuggestions();
        suggestions.setScheme(set.getScheme());
        suggestions.setVersion(set.getVersion());
        suggestions.getSuggestions().addAll(EcoreUtil.copyAll(study.proposals().all(set.getScheme())));
        return suggestions;
    }

    private static void copyLayer(Layer layer, Study copy) {
        String coder = layer.getCoder();
        if (!layer.getCodings().isEmpty()) {
            copy.apply(new AddCodings(coder,
                    layer.getCodings().stream().map((Coding coding) -> CodingMapper.toData(coding)).toList()));
        }
        if (!layer.getDecisions().isEmpty()) {
            copy.apply(new ChangeDecisions(coder, layer.getDecisions().stream()
                    .map((Decision decision) -> CodingMapper.toData(decision)).toList(), List.of()));
        }
        if (!layer.getFlags().isEmpty()) {
            copy.apply(new ChangeFlags(coder,
                    layer.getFlags().stream().map((Flag flag) -> CodingMapper.toData(flag)).toList(), List.of()));
        }
        if (!layer.getMemos().isEmpty()) {
            copy.apply(new ChangeMemos(coder,
                    layer.getMemos().stream().map((Memo memo) -> CodingMapper.toData(memo)).toList(), List.of()));
        }
    }
}
