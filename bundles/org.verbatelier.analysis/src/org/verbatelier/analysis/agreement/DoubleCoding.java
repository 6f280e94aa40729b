package org.verbatelier.analysis.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Layer;

/**
 * The texts that at least two coders read, and what each of them found.
 *
 * @param coders the coders compared, in alphabetical order
 * @param readings the texts, in corpus order
 * @param labels what people read of a qualified code
 */
public record DoubleCoding(List<String> coders, List<Reading> readings, Map<String, String> labels) {

    public DoubleCoding {
        coders = coders.stream().distinct().sorted().toList();
        readings = readings.stream().filter(reading -> reading.readers().size() > 1).toList();
        labels = Map.copyOf(labels);
    }

    /**
     * The texts of a study that at least two of these coders read. A coder has read a text when they coded something in it
     * with the scheme, or marked it as having nothing to code; one who did neither is taken as absent, not as disagreeing.
     *
     * @param scheme identifier of the scheme; null for all
     */
    public static DoubleCoding of(Study study, List<String> coders, String scheme) {
        return study.read(() -> {
            Set<String> wanted = new TreeSet<>(coders);
            List<Reading> readings = new ArrayList<>();
            for (VerbatimEntry entry : study.corpus().entries()) {
                Reading reading = read(study, entry.id(), wanted, scheme);
                if (reading.readers().size() > 1 && !study.consents().isQuarantined(entry)) {
                    readings.add(reading);
                }
            }
            return new DoubleCoding(List.copyOf(wanted), readings, labels(study));
        });
    }

    private static Reading read(Study study, String verbatim, Set<String> coders, String scheme) {
        Set<String> readers = new TreeSet<>();
        List<Reading.Applied> applied = new ArrayList<>();
        for (Coding coding : study.codings().of(verbatim)) {
            String coder = study.codings().coderOf(coding);
            if (coders.contains(coder) && (scheme == null || coding.getCode().startsWith(scheme + ":"))) {
                readers.add(coder);
                applied.add(new Reading.Applied(coder, new Span(coding.getStart(), coding.getEnd()), coding.getCode(),
                        coding.getValence(), coding.getSeverity()));
            }
        }
        for (Flag flag : study.codings().flagsOf(verbatim)) {
            String coder = ((Layer) flag.eContainer()).getCoder();
            if (flag.getKind() == FlagKind.NOTHING_TO_CODE && coders.contains(coder)) {
                readers.add(coder);
            }
        }
        return new Reading(verbatim, readers, applied);
    }

    private static Map<String, String> labels(Study study) {
        Map<String, String> labels = new HashMap<>();
        study.codes().schemes().forEach(scheme -> {
            for (Code code : study.codes().all(scheme.getId())) {
                labels.put(study.codes().qualified(code), code.getLabel() == null ? code.getId() : code.getLabel());
            }
        });
        return labels;
    }
}
