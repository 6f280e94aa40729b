package org.verbatelier.publish;

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
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detector;
import org.verbatelier.core.spi.Masking;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.publish.internal.Excerpt;

/**
 * Decides which texts may be quoted at all, counts the others by reason, and masks what identifies somebody. Each text is
 * examined once; one instance serves one document, in which the same person keeps the same token. Not thread-safe.
 */
public final class QuotingRules {

    /** Why a text is not quoted. */
    public enum Refusal {
        CONSENT("consent"), SENSITIVE("sensitive"), THIRD_PARTY("thirdParty");

        private final String key;

        Refusal(String key) {
            this.key = key;
        }

        /** End of the keys of its messages. */
        public String key() {
            return key;
        }
    }

    private static final Set<String> OTHERS = Set.of("NOM", "TIERS_LOCALISE", "PLAQUE");

    private static final Pattern QUOTING = Pattern.compile("(?i)consent.*(?:cit|quot)");

    private final Study study;
    private final List<Detector> detectors;
    private final Masking masking = new Masking();
    private final Set<String> places;
    private final Map<String, Optional<List<Detection>>> examined = new HashMap<>();
    private final Map<Refusal, Integer> refusals = new EnumMap<>(Refusal.class);

    /**
     * The rules for a study as it is now.
     *
     * @param detectors what finds personal data; without any, nobody is quoted
     */
    public QuotingRules(Study study, List<Detector> detectors) {
        this.study = study;
        this.detectors = List.copyOf(detectors);
        this.places = places();
    }

    /** The residences and agencies of the study: names that are not people's. */
    private Set<String> places() {
        return study.corpus().sources().stream()
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

    /** How many of the texts examined must not be quoted, by reason. */
    public Map<Refusal, Integer> refusals() {
        return Map.copyOf(refusals);
    }

    /**
     * The words of a passage as they may be shown: masked, at most about three lines, with what is left out marked; empty
     * when the text must not be quoted.
     */
    public Optional<String> quote(VerbatimEntry entry, Span passage) {
        return examine(entry).map(detections -> masked(entry.text(), passage, detections));
    }

    private String masked(String text, Span passage, List<Detection> detections) {
        Span span = widened(passage, text, detections);
        StringBuilder masked = new StringBuilder();
        int done = span.start();
        for (Detection detection : detections) {
            if (detection.action() == Detection.Action.MASK && detection.span().overlaps(span)
                    && detection.span().start() >= done) {
                masked.append(text, done, detection.span().start())
                        .append(masking.token(detection.kind(), detection.span().in(text)));
                done = detection.span().end();
            }
        }
        masked.append(text, done, span.end());
        return Excerpt.of(masked.toString(), !text.substring(0, span.start()).isBlank(),
                !text.substring(span.end()).isBlank());
    }

    /** The passage, widened so that it never cuts what has to be masked. */
    private static Span widened(Span passage, String text, List<Detection> detections) {
        int end = Math.min(passage.end(), text.length());
        int start = Math.min(passage.start(), end);
        int first = start;
        int last = end;
        for (Detection detection : detections) {
            if (detection.span().overlaps(new Span(start, end))) {
                first = Math.min(first, detection.span().start());
                last = Math.max(last, detection.span().end());
            }
        }
        return new Span(first, last);
    }

    /** What is to be masked in a text; empty when it must not be quoted. */
    public Optional<List<Detection>> examine(VerbatimEntry entry) {
        return examined.computeIfAbsent(entry.id(), id -> look(entry));
    }

    private Optional<List<Detection>> look(VerbatimEntry entry) {
        if (detectors.isEmpty()) {
            return Optional.empty();
        }
        if (!consents(entry)) {
            return refused(Refusal.CONSENT);
        }
        if (study.codings().flagsOf(entry.id()).stream()
                .anyMatch(flag -> flag.getKind() == FlagKind.SENSITIVE)) {
            return refused(Refusal.SENSITIVE);
        }
        List<Detection> detections = new ArrayList<>();
        for (Detector detector : detectors) {
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
            Consents consents = study.consents();
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
