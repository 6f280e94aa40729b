package org.verbatelier.analysis.sites;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableKind;
import org.verbatelier.model.corpus.VariableRole;

/** Which columns of a study's sources tell where and when people spoke. */
final class SitePlaces {

    private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu"), DateTimeFormatter.ofPattern("d.M.uuuu"));
    private static final int LONGEST = 10;

    private final Map<String, Map<VariableRole, String>> roles = new HashMap<>();
    private final Map<String, String> dated = new HashMap<>();
    private final Map<String, String> encounters = new HashMap<>();

    private SitePlaces() {
    }

    static SitePlaces of(Study study) {
        SitePlaces places = new SitePlaces();
        study.corpus().sources().forEach(places::read);
        return places;
    }

    private void read(Source source) {
        Map<VariableRole, String> names = new EnumMap<>(VariableRole.class);
        for (Variable variable : source.getVariables()) {
            names.putIfAbsent(variable.getRole(), variable.getName());
            if (variable.getKind() == VariableKind.DATE) {
                dated.putIfAbsent(source.getId(), variable.getName());
            }
        }
        roles.put(source.getId(), names);
        for (Conversation conversation : source.getConversations()) {
            if (conversation.getEncounter() != null && conversation.getEncounter().getDate() != null) {
                encounters.put(conversation.getParticipant(), conversation.getEncounter().getDate().toString());
            }
        }
    }

    String value(Evidence.Respondent respondent, VariableRole role) {
        String name = roles.getOrDefault(respondent.source(), Map.of()).get(role);
        return name == null ? "" : respondent.value(name);
    }

    String date(Evidence.Respondent respondent) {
        String name = dated.get(respondent.source());
        return name == null ? encounters.getOrDefault(respondent.id(), "") : day(respondent.value(name));
    }

    /** A day as ISO 8601; empty when it cannot be told. */
    private static String day(String text) {
        String written = text.strip();
        String start = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(start.strip(), format).toString();
            } catch (DateTimeParseException e) {
                continue; // another way of writing it may fit
            }
        }
        return "";
    }
}
