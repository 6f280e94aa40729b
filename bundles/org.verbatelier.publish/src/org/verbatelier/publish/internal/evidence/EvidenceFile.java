package org.verbatelier.publish.internal.evidence;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.verbatelier.analysis.plan.ServiceEvidence;
import org.verbatelier.core.Hashes;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ServiceCommitment;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.internal.plan.ActionSheet;
import org.verbatelier.publish.internal.plan.PlanDocument;
import org.verbatelier.publish.internal.plan.PlanReading;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;
import org.verbatelier.publish.internal.synthesis.MethodSection;

/**
 * The evidence file for an auditor of a label: on what day, from which files (with their fingerprints), by which method
 * and scheme, who changed what when, what is proven and how far commitments are kept. It quotes nobody.
 */
public final class EvidenceFile {

    private static final int DIGEST = 16;

    private final Subject subject;
    private final Voice voice;
    private final Study study;
    private final List<Block> blocks = new ArrayList<>();

    private EvidenceFile(Subject subject) {
        this.subject = subject;
        this.voice = subject.voice(EvidenceFile.class);
        this.study = subject.study();
    }

    public static Composition compose(Study study, SynthesisOptions options) {
        return new EvidenceFile(Subject.of(study, options)).compose();
    }

    private Composition compose() {
        blocks.add(new Heading(1, voice.say("object")));
        blocks.add(Paragraph.of(voice.say("object.text", voice.typography().date(subject.date()))));
        sources();
        schemes();
        blocks.addAll(MethodSection.of(subject));
        services();
        actions();
        blocks.addAll(ChangeLog.of(subject, voice));
        blocks.addAll(subject.traces().index());
        return new Composition(new Document(
                subject.metadata(voice.say("title"), Layout.REPORT, List.of(voice.say("keyword"))), blocks), List.of());
    }

    private void sources() {
        Grid grid = new Grid(voice).words("column.file", 8).words("column.imported", 5).numbers("column.texts", 3)
                .words("column.hash", 12);
        for (Source source : study.corpus().sources()) {
            int turns = source.getConversations().stream().mapToInt(one -> one.getTurns().size()).sum();
            grid.row(source.getName(), source.getImported() == null ? ""
                    : voice.typography().date(source.getImported().atZone(ZoneOffset.UTC).toLocalDate()),
                    voice.typography().count(source.getAnswers().size() + turns),
                    source.getSha256() == null ? "–" : source.getSha256());
        }
        blocks.add(new Heading(1, voice.say("sources")));
        blocks.add(grid.table(voice.say("sources.caption"), voice.say("sources.note")));
    }

    private void schemes() {
        Grid grid = new Grid(voice).words("column.scheme", 8).words("column.version", 3).numbers("column.codes", 3)
                .words("column.hash", 6);
        for (Scheme scheme : study.codes().schemes()) {
            grid.row(voice.say("scheme", voice.label(scheme.getLabel()), scheme.getId()),
                    scheme.getVersion() == null ? "" : scheme.getVersion(),
                    voice.typography().count(study.codes().all(scheme.getId()).size()), digest(scheme));
        }
        if (!grid.isEmpty()) {
            blocks.add(new Heading(1, voice.say("schemes")));
            blocks.add(grid.table(voice.say("schemes.caption"), voice.say("schemes.note")));
        }
    }

    /** The first half of the SHA-256 of the scheme as the study stores it. */
    private String digest(Scheme scheme) {
        return Hashes.sha256(study.xmi(scheme).getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST);
    }

    /** Commitments of charters and labels: what is said for and against them. */
    private void services() {
        Grid grid = new Grid(voice).words("column.charter", 5).words("column.commitment", 10).words("column.since", 4)
                .numbers("column.kept", 3).numbers("column.broken", 3).numbers("column.actions", 3);
        PlanReading plan = new PlanReading(study);
        for (ServiceCommitment service : study.plan().getServices()) {
            ServiceEvidence evidence = ServiceEvidence.of(service, subject.evidence(), subject.filter());
            var revision = service.getRevisions().isEmpty() ? null : service.getRevisions().getLast();
            grid.row(voice.label(service.getCharter()), revision == null ? voice.label(service.getTitle())
                    : voice.label(revision.getText()),
                    revision == null || revision.getDate() == null ? "" : voice.typography().date(revision.getDate()),
                    voice.typography().count(evidence.kept().size()),
                    voice.typography().count(evidence.broken().size()),
                    voice.typography().count(plan.actions().stream()
                            .filter(action -> service.getId().equals(action.getServiceCommitment())).count()));
        }
        if (!grid.isEmpty()) {
            blocks.add(new Heading(1, voice.say("services")));
            blocks.add(grid.table(voice.say("services.caption"), voice.say("services.note")));
        }
    }

    private void actions() {
        PlanReading plan = new PlanReading(study);
        ActionSheet sheet = new ActionSheet(subject.voice(PlanDocument.class), plan);
        Grid grid = new Grid(voice).words("column.action", 10).words("column.state", 4).words("column.due", 4)
                .words("column.result", 8).numbers("column.proofs", 3).words("reference", 3);
        int number = 0;
        for (Action action : plan.actions()) {
            number++;
            var texts = plan.textsOf(action);
            grid.row(sheet.title(action), sheet.state(action), sheet.date(action.getDue()), sheet.result(action),
                    voice.typography().count(texts.size()), texts.isEmpty() ? ""
                            : subject.traces().of("A" + number, voice.say("trace", voice.label(action.getTitle())),
                                    texts));
        }
        if (!grid.isEmpty()) {
            blocks.add(new Heading(1, voice.say("actions")));
            blocks.add(grid.table(voice.say("actions.caption"), voice.say("actions.note")));
        }
    }
}
