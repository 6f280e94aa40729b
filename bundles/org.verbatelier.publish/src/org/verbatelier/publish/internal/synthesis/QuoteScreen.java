package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.verbatelier.core.Consents;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detector;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.VariableRole;

/** Decides which texts may be quoted at all, and counts the others by reason. Each text is examined once. */
final class QuoteScreen {

    /** Why a text is not quoted. */
    enum Refusal {
        CONSENT("consent"), SENSITIVE("sensitive"), THIRD_PARTY("thirdParty");

        private final String key;

        Refusal(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private static final Set<String> OTHERS = Set.of("NOM", "TIERS_LOCALISE", "PLAQUE");

    private static final Pattern QUOTING = Pattern.compile("(?i)consent.*(?:cit|quot)");

    private final Subject subject;
    private final Set<String> places;
    private final Map<String, Optional<List<Detection>>> examined = new HashMap<>();
    private final Map<Refusal, Integer> refusals = new EnumMap<>(Refusal.class);

    QuoteScreen(Subject subject) {
        this.subject = subject;
        this.places = places();
    }

    /** The residences and agencies of the study: names that are not people's. */
    private Set<String> places() {
        return subject.study().corpus().sources().stream()
                .flatMap(source -> source.getVariables().stream()
                        .filter(variable -> variable.getRole() == VariableRole.RESIDENCE
                                || variable.getRole() == VariableRole.AGENCY)
                        .flatMap(variable -> values(source, source.getVariables().indexOf(variable)).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> values(Source source, int position) {
        return source.getParticipants().stream().filter(participant -> participant.getValues() != null)
                .map(participant -> participant.getValues().get(position)).filter(value -> !value.isBlank())
                .collect(Collectors.toSet());
    }

    Map<Refusal, Integer> refusals() {
        return refusals;
    }

    /** What is to be masked in a text; empty when it must not be quoted. */
    Optional<List<Detection>> examine(VerbatimEntry entry) {
        return examined.computeIfAbsent(entry.id(), id -> look(entry));
    }

    private Optional<List<Detection>> look(VerbatimEntry entry) {
        if (subject.options().detectors().isEmpty()) {
            return Optional.empty();
        }
        if (!consents(entry)) {
            return refused(Refusal.CONSENT);
        }
        if (subject.study().codings().flagsOf(entry.id()).stream()
                .anyMatch(flag -> flag.getKind() == FlagKind.SENSITIVE)) {
            return refused(Refusal.SENSITIVE);
        }
        List<Detection> detections = new ArrayList<>();
        for (Detector detector : subject.options().detectors()) {
            detections.addAll(detector.detect(entry.text(), Locale.FRENCH, places));
        }
        if (detections.stream().anyMatch(detection -> detection.action() == Detection.Action.FLAG)) {
            return refused(Refusal.SENSITIVE);
        }
        if (detections.stream().anyMatch(detection -> OTHERS.contains(detection.kind()))) {
            return refused(Refusal.THIRD_PARTY);
        }
        detections.sort(Comparator.comparing(Detection::span));
        return Optional.of(List.copyOf(detections));
    }

    private Optional<List<Detection>> refused(Refusal refusal) {
        refusals.merge(refusal, 1, Integer::sum);
        return Optional.empty();
    }

    /** People of a survey may be quoted unless a column says no; those met, if notes or quotes were allowed. */
    private boolean consents(VerbatimEntry entry) {
        if (entry.conversation() != null) {
            Consents consents = subject.study().consents();
            return switch (consents.quoting(entry.conversation())) {
                case GIVEN -> !consents.isQuarantined(entry);
                case REFUSED -> false;
                case UNKNOWN -> consents.notes(entry.conversation()) == ConsentAnswer.GIVEN;
            };
        }
        return entry.source().getVariables().stream()
                .filter(variable -> QUOTING.matcher(variable.getName()).find())
                .noneMatch(variable -> Consents.read(entry.value(variable.getName())) == ConsentAnswer.REFUSED);
    }
}
