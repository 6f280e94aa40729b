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

import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.Preview;
import org.verbatelier.ingest.internal.Messages;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.conversation.HeaderKeys;
import org.verbatelier.ingest.internal.conversation.Transcript;
import org.verbatelier.ingest.internal.inspect.Inspected;
import org.verbatelier.ingest.internal.inspect.Inspector;
import org.verbatelier.model.corpus.Audience;
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
        for (int rank = 1; known.conversation(id) != null; id = file.id() + "~" + ++rank) {
            if (isSame(known.conversation(id))) {
                compare(known.conversation(id));
                return new Built(null, account.report(file, null, List.of()));
            }
        }
        if (!id.equals(file.id())) {
            account.warn(messages.get("warn.conversationId", file.id(), id));
        }
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
        Participant participant = participant(source, id);
        Conversation conversation = CORPUS.createConversation();
        conversation.setId(id);
        conversation.setParticipant(participant.getId());
        conversation.setEncounter(encounter());
        for (Preview.Header line : transcript.headers()) {
            Header header = CORPUS.createHeader();
            header.setKey(line.key());
            header.setValue(line.value());
            conversation.getHeaders().add(header);
        }
        addTurns(conversation, id);
        source.getConversations().add(conversation);
        boolean nothing = account.isNothingNew();
        return new Built(nothing ? null : source, account.report(file, nothing ? null : source.getId(),
                reportVariables(source)));
    }

    /** Whether a stored conversation of this identifier is this one, perhaps with a few turns that differ. */
    private boolean isSame(Conversation stored) {
        int equal = 0;
        int count = Math.min(stored.getTurns().size(), transcript.turns().size());
        for (int i = 0; i < count; i++) {
            equal += stored.getTurns().get(i).getText().equals(transcript.turns().get(i).text()) ? 1 : 0;
        }
        return equal * 2 >= Math.max(1, count);
    }

    private void compare(Conversation stored) {
        List<Preview.Turn> turns = transcript.turns();
        for (int i = 0; i < turns.size(); i++) {
            Turn before = i < stored.getTurns().size() ? stored.getTurns().get(i) : null;
            if (before != null && before.getText().equals(turns.get(i).text())) {
                account.unchanged();
            } else {
                account.reject(i + 1L, turns.get(i).label().isEmpty() ? null : turns.get(i).label(),
                        messages.get(before == null ? "turn.added" : "turn.changed", i + 1));
            }
        }
    }

    private void addTurns(Conversation conversation, String id) {
        Set<String> labels = new HashSet<>();
        int rank = 0;
        for (Preview.Turn spoken : transcript.turns()) {
            rank++;
            String label = spoken.label().isEmpty() ? String.format(Locale.ROOT, "T%02d", rank) : spoken.label();
            String unique = label;
            for (int again = 2; !labels.add(unique); again++) {
                unique = label + "~" + again;
            }
            Turn turn = CORPUS.createTurn();
            turn.setId(id + "/" + unique);
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
    }

    private Participant participant(Source source, String conversationId) {
        String told = transcript.header("locataire", "foyer");
        String base = told == null || told.isEmpty() ? conversationId : told;
        String id = base;
        for (int rank = 2; known.isParticipant(id); rank++) {
            id = base + "~" + rank;
        }
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
