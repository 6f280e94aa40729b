package org.verbatelier.analysis;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatelier.core.Consents;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Encounter;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SpeakerRole;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.corpus.VariableRole;

/**
 * The encounters of a study: who met whom, what was agreed to, and what each pair of staff still has to do.
 *
 * @param encounters in corpus order
 * @param pairs the pairs of staff, in order of appearance
 */
public record Encounters(List<Meeting> encounters, List<Tour> pairs) {

    /** Whether people were met. */
    public enum Status {
        HELD, REFUSED, ABSENT, POSTPONED;

        /** Reads what was written by hand, in French or English; a conversation without a status was held. */
        static Status read(String written) {
            String plain = Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}", "").strip()
                    .toLowerCase(Locale.ROOT);
            return plain.startsWith("refus") ? REFUSED
                    : plain.startsWith("absen") || plain.startsWith("porte") ? ABSENT
                            : plain.startsWith("report") || plain.startsWith("postpon") ? POSTPONED : HELD;
        }
    }

    /**
     * One encounter.
     *
     * @param source the file that brought its first turns
     * @param entry its first text, where a reader opens; null when it has none
     * @param date null when unknown
     * @param rank place among the encounters of the pair, from 1; 0 when unknown
     * @param of how many encounters the pair was to have; 0 when unknown
     * @param turns turns of all speakers
     * @param tenantTurns turns of tenants
     */
    public record Meeting(String id, Source source, VerbatimEntry entry, LocalDate date, String place, String residence,
            String agency, String pair, int rank, int of, Status status, ConsentAnswer notes, ConsentAnswer recording,
            ConsentAnswer quoting, boolean quarantined, int turns, int tenantTurns) {}

    /**
     * The encounters of one pair of staff.
     *
     * @param held how many took place
     * @param planned the largest number of encounters that one of them announces; 0 when unknown
     * @param missing ranks that no encounter has, ascending
     */
    public record Tour(String pair, String proximity, String support, int held, int planned, List<Integer> missing) {}

    private static final Pattern RANK = Pattern.compile("\\s*(\\d{1,3})\\s*(?:/|sur|of)\\s*(\\d{1,3})\\s*");

    public Encounters {
        encounters = List.copyOf(encounters);
        pairs = List.copyOf(pairs);
    }

    /** How many encounters took place. */
    public int held() {
        return (int) encounters.stream().filter(meeting -> meeting.status() == Status.HELD).count();
    }

    /** How many were tried, postponed ones aside: the base of the response rate. */
    public int attempted() {
        return (int) encounters.stream().filter(meeting -> meeting.status() != Status.POSTPONED).count();
    }

    /** How many are in quarantine. */
    public int quarantined() {
        return (int) encounters.stream().filter(Meeting::quarantined).count();
    }

    /** Encounters held by agency, by first appearance; those of no known agency under the empty name. */
    public Map<String, Integer> heldByAgency() {
        Map<String, Integer> held = new LinkedHashMap<>();
        encounters.stream().filter(meeting -> meeting.status() == Status.HELD)
                .forEach(meeting -> held.merge(meeting.agency(), 1, Integer::sum));
        return held;
    }

    /** The encounters of a study as it is now; call it inside {@link Study#read} when another thread may write. */
    public static Encounters of(Study study) {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (Source source : study.corpus().sources()) {
            for (Conversation conversation : source.getConversations()) {
                parts.computeIfAbsent(conversation.getId(), id -> new ArrayList<>())
                        .add(new Part(source, conversation));
            }
        }
        List<Meeting> meetings = parts.values().stream().map(all -> meeting(study, all)).toList();
        Map<String, List<Conversation>> byPair = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            if (!meeting.pair().isEmpty()) {
                byPair.computeIfAbsent(meeting.pair(), pair -> new ArrayList<>())
                        .add(parts.get(meeting.id()).getFirst().conversation());
            }
        }
        return new Encounters(meetings,
                byPair.entrySet().stream().map(pair -> tour(pair.getKey(), pair.getValue(), meetings)).toList());
    }

    /** What one file brought of a conversation; a longer transcript brings further turns later. */
    private record Part(Source source, Conversation conversation) {}

    private static Meeting meeting(Study study, List<Part> parts) {
        Source source = parts.getFirst().source();
        Conversation conversation = parts.getFirst().conversation();
        List<Turn> turns = parts.stream().flatMap(part -> part.conversation().getTurns().stream()).toList();
        Encounter encounter = conversation.getEncounter();
        VerbatimEntry first = turns.isEmpty() ? null : study.corpus().find(turns.getFirst().getId()).orElse(null);
        Consents consents = study.consents();
        int[] rank = rank(encounter);
        int tenantTurns = (int) turns.stream().filter(turn -> turn.getRole() == SpeakerRole.TENANT).count();
        return new Meeting(conversation.getId(), source, first, encounter == null ? null : encounter.getDate(),
                encounter == null ? "" : text(encounter.getPlace()), value(first, VariableRole.RESIDENCE),
                value(first, VariableRole.AGENCY), encounter == null ? "" : text(encounter.getPair()), rank[0], rank[1],
                Status.read(first == null ? "" : first.value("statut")), consents.notes(conversation),
                consents.recording(conversation), consents.quoting(conversation),
                first != null && consents.isQuarantined(first), turns.size(), tenantTurns);
    }

    private static Tour tour(String pair, List<Conversation> conversations, List<Meeting> meetings) {
        List<Meeting> own = meetings.stream().filter(meeting -> meeting.pair().equals(pair)).toList();
        int planned = own.stream().mapToInt(Meeting::of).max().orElse(0);
        TreeSet<Integer> missing = new TreeSet<>();
        for (int rank = 1; rank <= planned; rank++) {
            missing.add(rank);
        }
        own.stream().filter(meeting -> meeting.status() != Status.POSTPONED).map(Meeting::rank)
                .forEach(missing::remove);
        return new Tour(pair, member(conversations, true), member(conversations, false),
                (int) own.stream().filter(meeting -> meeting.status() == Status.HELD).count(), planned,
                List.copyOf(missing));
    }

    private static String member(List<Conversation> conversations, boolean proximity) {
        return conversations.stream().map(Conversation::getEncounter)
                .map(encounter -> text(proximity ? encounter.getPairProximity() : encounter.getPairSupport()))
                .filter(member -> !member.isEmpty()).findFirst().orElse("");
    }

    /** Rank and number of encounters as written {@code 2/3}; a zero where it is not told. */
    private static int[] rank(Encounter encounter) {
        Matcher matcher = RANK.matcher(encounter == null ? "" : text(encounter.getRankInPair()));
        return matcher.matches() ? new int[] { Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)) }
                : new int[2];
    }

    private static String value(VerbatimEntry entry, VariableRole role) {
        return entry == null ? ""
                : entry.source().getVariables().stream().filter(variable -> variable.getRole() == role).findFirst()
                        .map(variable -> entry.value(variable.getName())).orElse("");
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
