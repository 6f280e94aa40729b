package org.verbatelier.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.internal.Messages;
import org.verbatelier.core.internal.journal.Journal;
import org.verbatelier.core.internal.journal.JournalJson;
import org.verbatelier.core.internal.storage.Checkpoint;
import org.verbatelier.core.internal.storage.CheckpointStore;
import org.verbatelier.core.internal.storage.StudyFiles;
import org.verbatelier.model.coding.Coding;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** Compares everything in a study's folder with what it should be, without changing anything. */
public final class StudyCheck {

    private final StudyFiles files;
    private final List<Finding> findings = new ArrayList<>();

    private StudyCheck(Path folder) {
        this.files = new StudyFiles(folder.toAbsolutePath().normalize());
    }

    /**
     * Checks the files against the hashes of the last save, the chain of the journal, and every span, quotation and code.
     *
     * @return what is wrong; empty when all is well
     * @throws StudyException INPUT when the folder holds no study
     */
    public static List<Finding> run(Path folder, Session session) {
        StudyCheck check = new StudyCheck(folder);
        if (!check.files.isStudy()) {
            throw new StudyException(StudyException.Kind.INPUT, Messages.get("notAStudy", folder), folder, null);
        }
        check.checkFiles();
        check.checkJournal();
        if (check.findings.isEmpty()) {
            check.checkContent(session);
        }
        ConflictCopies.in(folder).forEach(
                copy -> check.findings.add(new Finding(copy, Messages.get("conflictCopy", copy), false)));
        return List.copyOf(check.findings);
    }

    private void checkFiles() {
        CheckpointStore store = new CheckpointStore(files, JournalJson.mapper());
        Checkpoint checkpoint;
        try {
            checkpoint = store.read();
        } catch (StudyException e) {
            if (e.kind() != StudyException.Kind.CORRUPT) {
                throw e;
            }
            findings.add(new Finding(e.path(), e.getMessage(), true));
            return;
        }
        if (checkpoint == null) {
            return;
        }
        for (Map.Entry<String, String> expected : checkpoint.files().entrySet()) {
            Path file = store.locate(expected.getKey(), expected.getValue());
            // what was imported is nowhere else in the study
            boolean repairable = !expected.getKey().startsWith("sources/")
                    && !expected.getKey().startsWith("suggestions/");
            if (!Files.exists(file) && !repairable) {
                file = files.payload(expected.getKey());
            }
            if (!Files.exists(file)) {
                findings.add(new Finding(file, Messages.get(repairable ? "fileMissing" : "payloadMissing", file),
                        repairable));
            } else if (!CheckpointStore.hash(file).equals(expected.getValue())) {
                findings.add(new Finding(file, Messages.get(repairable ? "fileChanged" : "payloadChanged", file),
                        repairable));
            }
        }
    }

    private void checkJournal() {
        JsonMapper json = JournalJson.mapper();
        try (Journal journal = Journal.open(files.journal(), json, false)) {
            if (journal.damage() != null) {
                findings.add(new Finding(files.journal(), journal.damage(), false));
            }
        }
    }

    private void checkContent(Session session) {
        try (Study study = Study.openReadOnly(files.root(), session)) {
            for (Coding coding : study.codings().all()) {
                String problem = problemOf(study, coding);
                if (problem != null) {
                    findings.add(new Finding(files.root(), problem, false));
                }
            }
        } catch (StudyException e) {
            findings.add(new Finding(e.path() == null ? files.root() : e.path(), e.getMessage(),
                    e.kind() == StudyException.Kind.CORRUPT));
        }
    }

    private static String problemOf(Study study, Coding coding) {
        VerbatimEntry entry = study.corpus().find(coding.getVerbatim()).orElse(null);
        if (entry == null) {
            return Messages.get("unknownVerbatim", coding.getVerbatim());
        }
        if (coding.getStart() < 0 || coding.getEnd() <= coding.getStart()
                || !new Span(coding.getStart(), coding.getEnd()).fits(entry.text())) {
            return Messages.get("spanOutside", coding.getStart(), coding.getEnd(), coding.getVerbatim());
        }
        String quote = entry.text().substring(coding.getStart(), coding.getEnd());
        if (!Hashes.ofQuote(quote).equals(coding.getQuoteHash())) {
            return Messages.get("quoteDiffers", coding.getVerbatim());
        }
        return study.codes().find(coding.getCode()).isPresent() ? null
                : Messages.get("unknownCode", coding.getCode());
    }
}
