package org.verbatelier.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.verbatelier.analysis.internal.Days;
import org.verbatelier.core.Consents;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Crosswalk;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Campaign;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableKind;
import org.verbatelier.model.corpus.VariableRole;

/**
 * Reads the evidence of a study: the accepted codings of all coders, on the words of respondents.
 *
 * <p>In a conversation the household is one tenant respondent. Staff turns are context: a pair of staff becomes a
 * respondent, of the staff, only when one of its turns is coded. Turns of unknown speakers are nobody's evidence, nor
 * are texts in quarantine.
 */
public final class StudyEvidence {

    private final Study study;
    private final Evidence.Builder evidence = Evidence.builder();
    private final Map<Source, SourceFacts> facts = new HashMap<>();

    private StudyEvidence(Study study) {
        this.study = study;
    }

    /** Where the values of a source's respondents are. */
    private record SourceFacts(Map<String, Integer> positions, int wave, int day, String campaignWave) {

        static SourceFacts of(Source source, String campaignWave) {
            Map<String, Integer> positions = new HashMap<>();
            int wave = -1;
            int day = -1;
            List<Variable> variables = source.getVariables();
            for (int i = 0; i < variables.size(); i++) {
                positions.putIfAbsent(variables.get(i).getName(), i);
                wave = wave < 0 && variables.get(i).getRole() == VariableRole.WAVE ? i : wave;
                day = day < 0 && variables.get(i).getKind() == VariableKind.DATE ? i : day;
            }
            return new SourceFacts(positions, wave, day, campaignWave);
        }

        String wave(Participant participant) {
            String own = wave < 0 || participant.getValues() == null ? "" : participant.getValues().get(wave);
            return own.isEmpty() ? campaignWave : own;
        }

        LocalDate day(Participant participant) {
            return day < 0 || participant.getValues() == null ? null : Days.read(participant.getValues().get(day));
        }

        UnaryOperator<String> values(Participant participant) {
            return name -> {
                Integer position = positions.get(name);
                return position == null || participant.getValues() == null ? "" : participant.getValues().get(position);
            };
        }
    }

    /** The evidence of a study as it is now; call it inside {@link Study#read} when another thread may write. */
    public static Evidence of(Study study) {
        return new StudyEvidence(study).read();
    }

    /**
     * The evidence of a study of which only codings of some verbatims have changed since {@code before} was read.
     * People, texts, consents and codebook must be as they were.
     */
    public static Evidence renewed(Study study, Evidence before, Set<String> verbatims) {
        Map<Integer, String> texts = new HashMap<>();
        for (String verbatim : verbatims) {
            int text = before.indexOfText(verbatim);
            Evidence.Respondent respondent = text < 0 ? null : before.respondentOf(text);
            if (respondent == null || respondent.encounter() && respondent.audience() == Audience.STAFF) {
                // whether a turn of the staff is evidence depends on its codings
                return of(study);
            }
            texts.put(text, verbatim);
        }
        List<Evidence.Mark> marks = new ArrayList<>();
        texts.forEach(
                (text, verbatim) -> study.codings().of(verbatim).forEach(coding -> marks.add(mark(text, coding))));
        return before.withMarksOf(texts.keySet(), marks);
    }

    private Evidence read() {
        study.codes().schemes().forEach(this::describe);
        study.corpus().variables()
                .forEach(variable -> evidence.variable(new VariableEntry(variable.getName(), variable.getRole())));
        Set<String> coded = new HashSet<>();
        for (Coding coding : study.codings().all()) {
            coded.add(coding.getVerbatim());
        }
        Map<String, Integer> texts = new HashMap<>();
        Consents consents = study.consents();
        for (VerbatimEntry entry : study.corpus().entries()) {
            Optional<Audience> audience = entry.audience();
            boolean context = entry.conversation() != null && !entry.isTenant() && !coded.contains(entry.id());
            if (audience.isPresent() && !context && !consents.isQuarantined(entry)) {
                int respondent = evidence.respondent(respondent(entry, audience.get()));
                texts.put(entry.id(), evidence.text(respondent, entry.id(), !entry.text().isBlank()));
            }
        }
        for (Coding coding : study.codings().all()) {
            Integer text = texts.get(coding.getVerbatim());
            if (text != null) {
                evidence.mark(mark(text, coding));
            }
        }
        return evidence.build();
    }

    private static Evidence.Mark mark(int text, Coding coding) {
        return new Evidence.Mark(text, coding.getStart(), coding.getEnd(), coding.getCode(), coding.getValence(),
                coding.getSeverity());
    }

    private void describe(Scheme scheme) {
        for (Code code : study.codes().all(scheme.getId())) {
            Theme theme = study.codes().themeOf(code);
            evidence.code(new CodeEntry(scheme.getId(), code.getId(), text(code.getLabel()), text(code.getDefinition()),
                    theme.getId(), text(theme.getLabel()), code.getIrritantTypes(), crosswalks(code)));
        }
    }

    private static Map<String, List<String>> crosswalks(Code code) {
        return code.getCrosswalks().stream().collect(Collectors.groupingBy(Crosswalk::getFrame,
                Collectors.mapping(Crosswalk::getTarget, Collectors.toList())));
    }

    private Evidence.Respondent respondent(VerbatimEntry entry, Audience audience) {
        SourceFacts source = facts.computeIfAbsent(entry.source(), key -> SourceFacts.of(key, campaignWave(key)));
        Participant participant = entry.participant();
        Conversation conversation = entry.conversation();
        boolean staffOfEncounter = conversation != null && audience == Audience.STAFF;
        return new Evidence.Respondent(staffOfEncounter ? pair(conversation) : participant.getId(), audience,
                entry.source().getId(), source.wave(participant), conversation != null,
                day(source.day(participant), conversation), source.values(participant));
    }

    private static LocalDate day(LocalDate written, Conversation conversation) {
        return written != null || conversation == null || conversation.getEncounter() == null ? written
                : conversation.getEncounter().getDate();
    }

    private static String pair(Conversation conversation) {
        String pair = conversation.getEncounter() == null ? "" : text(conversation.getEncounter().getPair());
        return pair.isEmpty() ? conversation.getId() : pair;
    }

    private String campaignWave(Source source) {
        return study.header().getCampaigns().stream()
                .filter(campaign -> Objects.equals(campaign.getId(), source.getCampaign())).findFirst()
                .map(Campaign::getWave).orElse("");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
