package org.verbatelier.ingest.internal.bind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.verbatelier.core.Consents;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.Preview;
import org.verbatelier.ingest.internal.Messages;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.conversation.HeaderKeys;
import org.verbatelier.ingest.internal.conversation.Transcript;
import org.verbatelier.ingest.internal.inspect.Inspected;
import org.verbatelier.ingest.internal.inspect.Inspector;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Encounter;
import org.verbatelier.model.corpus.Header;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.corpus.Values;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;

/** Turns a transcript or a note into a source. */
public final class ConversationImport {

    private static final CorpusFactory CORPUS = CorpusFactory.eINSTANCE;
    private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRANCE);

    private final Inspected.Conversation file;
    private final KnownStudy known;
    private final Messages messages;
    private final Transcript transcript;
    private final Audience everyone;
    private final String defaultWave;
    private final Built.Account account;

    /** Prepares the import; {@code audience} and {@code wave} count where the file does not tell, and may be null. */
    public ConversationImport(Inspected.Conversation file, KnownStudy known, Audience audience, String wave,
            Problems problems) {
        this.file = file;
        this.known = known;
        this.messages = problems.messages();
        this.transcript = file.transcript();
        this.everyone = audience == null ? Audience.TENANT : audience;
        this.defaultWave = wave;
        this.account = new Built.Account(file.warnings());
    }

    /** Builds the source, or only the account when the study has this conversation already. */
    public Built build(String importedBy, Instant now) {
        String id = file.id();
        for (int rank = 1; known.conversations().of(id) != null; id = file.id() + "~" + ++rank) {
            KnownConversations.Known stored = known.conversations().of(id);
            TurnAlignment alignment = aligned(stored);
            if (isSame(stored, alignment)) {
                return continued(stored, alignment, importedBy, now);
            }
        }
        KnownConversations.Known renamed = known.conversations().beginningLike(transcript.turns());
        if (renamed != null) {
            account.warn(messages.get("warn.conversationKnown", file.id(), renamed.id()));
            return continued(renamed, aligned(renamed), importedBy, now);
        }
        if (!id.equals(file.id())) {
            account.warn(messages.get("warn.conversationId", file.id(), id));
        }
        Source source = source(importedBy, now);
        Participant participant = participant(source, participantId(id));
        Conversation conversation = conversation(source, id, participant.getId());
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < transcript.turns().size(); i++) {
            addTurn(conversation, i, labels);
        }
        warnAboutConsent(conversation);
        return built(source);
    }

    private Built built(Source source) {
        boolean nothing = source.getConversations().stream().allMatch(found -> found.getTurns().isEmpty());
        return new Built(nothing ? null : source, account.report(file, nothing ? null : source.getId(),
                reportVariables(source)));
    }

    private TurnAlignment aligned(KnownConversations.Known stored) {
        return new TurnAlignment(stored.turns().stream().map(Turn::getText).toList(),
                transcript.turns().stream().map(Preview.Turn::text).toList());
    }

    /** Whether a stored conversation of this identifier is this one, perhaps longer or with some turns that differ. */
    private boolean isSame(KnownConversations.Known stored, TurnAlignment alignment) {
        int shorter = Math.min(stored.turns().size(), transcript.turns().size());
        return alignment.same() * 2 >= Math.max(1, shorter);
    }

    /** What a transcript adds to the stored one: stored words never change, new turns come after them. */
    private Built continued(KnownConversations.Known stored, TurnAlignment alignment, String importedBy, Instant now) {
        Source source = source(importedBy, now);
        // once more, so that the new turns have their household whatever becomes of the first source
        participant(source, stored.participant());
        Conversation conversation = conversation(source, stored.id(), stored.participant());
        Set<String> labels = new HashSet<>();
        stored.turns().forEach(turn -> labels.add(turn.getId().substring(stored.id().length() + 1)));
        int between = 0;
        for (int i = 0; i < transcript.turns().size(); i++) {
            if (alignment.isEqual(i)) {
                account.unchanged();
            } else if (alignment.partner(i) >= 0) {
                Preview.Turn turn = transcript.turns().get(i);
                account.reject(i + 1L, turn.label().isEmpty() ? null : turn.label(),
                        messages.get("turn.changed", i + 1));
            } else {
                addTurn(conversation, i, labels);
                between += alignment.isLast(i) ? 0 : 1;
            }
        }
        if (between > 0) {
            account.warn(messages.get("warn.turnsBetween", between));
        }
        return built(source);
    }

    private Source source(String importedBy, Instant now) {
        Source source = CORPUS.createSource();
        source.setId(known.newSourceId(Inspector.stem(file.file())));
        source.setName(file.file().getFileName().toString());
        source.setKind(transcript.note() ? SourceKind.DOCUMENT : SourceKind.CONVERSATION);
        source.setSeries(source.getId());
        source.setSha256(file.probe().sha256());
        source.setImported(now);
        source.setImportedBy(importedBy);
        source.setEncoding(file.encoding() == null ? "" : file.encoding().value().name());
        source.setSeparator("");
        return source;
    }

    private Conversation conversation(Source source, String id, String participant) {
        Conversation conversation = CORPUS.createConversation();
        conversation.setId(id);
        conversation.setParticipant(participant);
        conversation.setEncounter(encounter());
        for (Preview.Header line : transcript.headers()) {
            Header header = CORPUS.createHeader();
            header.setKey(line.key());
            header.setValue(line.value());
            conversation.getHeaders().add(header);
        }
        source.getConversations().add(conversation);
        return conversation;
    }

    private void addTurn(Conversation conversation, int index, Set<String> labels) {
        Preview.Turn spoken = transcript.turns().get(index);
        String label = spoken.label().isEmpty() ? String.format(Locale.ROOT, "T%02d", index + 1) : spoken.label();
        String unique = label;
        for (int again = 2; !labels.add(unique); again++) {
            unique = label + "~" + again;
        }
        Turn turn = CORPUS.createTurn();
        turn.setId(conversation.getId() + "/" + unique);
        turn.setLabel(spoken.label());
        turn.setTime(spoken.time());
        turn.setSpeaker(spoken.speaker());
        turn.setRole(spoken.role());
        turn.setText(spoken.text());
        conversation.getTurns().add(turn);
        if (spoken.text().isBlank()) {
            account.empty();
        } else {
            account.imported();
        }
    }

    private void warnAboutConsent(Conversation conversation) {
        ConsentAnswer notes = Consents.read(conversation.getEncounter().getConsentNotes());
        if (notes == ConsentAnswer.REFUSED || notes == ConsentAnswer.UNKNOWN && !transcript.note()) {
            account.warn(messages.get("warn.quarantine", conversation.getId()));
        }
    }

    private String participantId(String conversationId) {
        String told = transcript.header("locataire", "foyer");
        String base = told == null || told.isEmpty() ? conversationId : told;
        String id = base;
        for (int rank = 2; known.isParticipant(id); rank++) {
            id = base + "~" + rank;
        }
        return id;
    }

    private Participant participant(Source source, String id) {
        List<String> values = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Preview.Header header : transcript.headers()) {
            HeaderKeys.variable(header.key()).filter(found -> names.add(header.key())).ifPresent(found -> {
                source.getVariables().add(variable(header.key(), found));
                values.add(header.value());
            });
        }
        boolean wave = source.getVariables().stream()
                .anyMatch(variable -> variable.getRole() == VariableRole.WAVE);
        if (defaultWave != null && !wave) {
            source.getVariables().add(variable("vague", HeaderKeys.variable("vague").orElseThrow()));
            values.add(defaultWave);
        }
        Participant participant = CORPUS.createParticipant();
        participant.setId(id);
        participant.setAudience(everyone);
        participant.setValues(Values.of(values));
        source.getParticipants().add(participant);
        return participant;
    }

    private static Variable variable(String name, HeaderKeys.EncounterVariable found) {
        Variable variable = CORPUS.createVariable();
        variable.setName(name);
        variable.setRole(found.role().variableRole().orElseThrow());
        variable.setKind(found.kind());
        variable.setScale(found.scale() == null ? "" : found.scale());
        return variable;
    }

    private Encounter encounter() {
        Encounter encounter = CORPUS.createEncounter();
        encounter.setDate(day(transcript.header("date")));
        encounter.setStartTime(text("heure_debut", "heure"));
        encounter.setDurationMinutes(minutes(transcript.header("duree_min", "duree")));
        encounter.setPlace(text("lieu"));
        encounter.setPair(text("binome"));
        encounter.setPairProximity(text("binome_proximite"));
        encounter.setPairSupport(text("binome_support"));
        encounter.setRankInPair(text("rang_rencontre_binome", "rang"));
        encounter.setConsentNotes(text("consentement_prise_de_notes", "consentement_notes", "consentement"));
        encounter.setConsentRecording(text("consentement_enregistrement"));
        encounter.setConsentQuoting(text("consentement_citation", "citation"));
        return encounter;
    }

    private String text(String... keys) {
        String value = transcript.header(keys);
        return value == null ? "" : value;
    }

    /** A day written 2024-10-09 or 9/10/2024; null otherwise, the metadata line keeps what was written. */
    private static LocalDate day(String written) {
        if (written == null) {
            return null;
        }
        try {
            return written.indexOf('/') > 0 ? LocalDate.parse(written, FRENCH_DAY) : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int minutes(String written) {
        if (written == null) {
            return 0;
        }
        String digits = written.strip().split("\\D", 2)[0];
        return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }

    private List<ImportReport.Variable> reportVariables(Source source) {
        return source.getVariables().stream()
                .map(variable -> new ImportReport.Variable(variable.getName(),
                        HeaderKeys.variable(variable.getName()).map(HeaderKeys.EncounterVariable::role).orElseThrow(),
                        variable.getKind(), true, 1))
                .toList();
    }
}
