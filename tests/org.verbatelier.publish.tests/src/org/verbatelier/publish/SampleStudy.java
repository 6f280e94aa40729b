package org.verbatelier.publish;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatelier.core.Edits;
import org.verbatelier.core.GoldCode;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Encounter;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Question;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.SpeakerRole;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.corpus.Values;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The invented sample as a study, built without the importer so that documents are tested apart from it. */
final class SampleStudy {

    static final String SCHEME = "qs-hlm";
    private static final CorpusFactory CORPUS = CorpusFactory.eINSTANCE;
    private static final Instant TIME = Instant.parse("2026-01-05T08:00:00Z");
    private static final Map<String, VariableRole> ROLES = Map.of("residence", VariableRole.RESIDENCE, "agence",
            VariableRole.AGENCY, "qpv", VariableRole.QPV, "vague", VariableRole.WAVE);
    private static final Pattern TURN = Pattern.compile("(T\\d+) \\[([\\d:]+)\\] (\\w+): (.*)");

    private SampleStudy() {
    }

    /** An empty study with the scheme. */
    static Study empty(Path folder) {
        Study study = Study.create(folder,
                new NewStudy("Écoute des locataires 2023-2024", "Améliorer la qualité de service",
                        "Rives & Bocage Habitat"),
                new Session("gold", Clock.fixed(TIME, ZoneOffset.UTC)));
        study.apply(new Edits(study).add(scheme()));
        return study;
    }

    /** The survey and its gold codings. */
    static Study survey(Path folder) {
        Study study = empty(folder);
        addSurvey(study);
        return study;
    }

    /** The survey, both conversations and their gold codings. */
    static Study full(Path folder) {
        Study study = survey(folder);
        addConversation(study, "conversation-1.txt", "oui");
        addConversation(study, "conversation-2.txt", "");
        return study;
    }

    private static Scheme scheme() {
        Scheme scheme = CodebookFactory.eINSTANCE.createScheme();
        scheme.setId(SCHEME);
        scheme.setVersion("1.0");
        scheme.setLabel("Qualité de service HLM et irritants");
        Map<String, Theme> themes = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows("scheme-a-qualite-service.csv")) {
            Theme theme = themes.computeIfAbsent(row.getField("theme"), id -> {
                Theme created = CodebookFactory.eINSTANCE.createTheme();
                created.setId(id);
                created.setLabel(row.getField("theme_libelle"));
                scheme.getThemes().add(created);
                return created;
            });
            Code code = CodebookFactory.eINSTANCE.createCode();
            code.setId(row.getField("code"));
            code.setLabel(row.getField("libelle"));
            code.setDefinition(row.getField("definition"));
            for (String type : row.getField("types_irritant").split("[|, ]+")) {
                if (!type.isBlank()) {
                    code.getIrritantTypes().add(type);
                }
            }
            theme.getCodes().add(code);
        }
        return scheme;
    }

    private static void addSurvey(Study study) {
        List<NamedCsvRecord> rows = rows("sample-verbatims.csv");
        Source source = source("s1", "sample-verbatims.csv", SourceKind.TABLE);
        List<String> names = List.of("residence", "agence", "qpv", "vague", "moment", "note_satisfaction");
        variables(source, names);
        Question question = CORPUS.createQuestion();
        question.setId("verbatim");
        source.getQuestions().add(question);
        Map<String, String> gold = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows) {
            participant(source, row.getField("id"), "locataire".equals(row.getField("public")),
                    names.stream().map(row::getField).toList());
            Answer answer = CORPUS.createAnswer();
            answer.setId(row.getField("id"));
            answer.setParticipant(row.getField("id"));
            answer.setQuestion("verbatim");
            answer.setText(row.getField("verbatim"));
            source.getAnswers().add(answer);
            gold.put(row.getField("id"), row.getField("codes_gold"));
        }
        study.apply(study.stage(source));
        code(study, gold);
    }

    /** Adds a conversation; {@code quoting} is the answer to «may we quote you», empty when nobody asked. */
    static void addConversation(Study study, String file, String quoting) {
        Source source = source(file, file, SourceKind.CONVERSATION);
        Map<String, String> headers = new LinkedHashMap<>();
        Conversation conversation = CORPUS.createConversation();
        for (String line : resource(file).split("\n")) {
            Matcher turn = TURN.matcher(line);
            if (line.startsWith("# ")) {
                String[] pair = line.substring(2).split(": ", 2);
                headers.put(pair[0], pair[1]);
            } else if (turn.matches()) {
                conversation.getTurns().add(turn(headers.get("conversation_id"), turn));
            }
        }
        String id = headers.get("conversation_id");
        conversation.setId(id);
        conversation.setParticipant(headers.get("locataire"));
        Encounter encounter = CORPUS.createEncounter();
        encounter.setDate(LocalDate.parse(headers.get("date")));
        encounter.setPair(headers.get("binome"));
        encounter.setConsentNotes(headers.get("consentement_prise_de_notes"));
        encounter.setConsentQuoting(quoting);
        conversation.setEncounter(encounter);
        source.getConversations().add(conversation);
        List<String> names = List.of("residence", "agence", "qpv", "vague");
        variables(source, names);
        participant(source, headers.get("locataire"), true, names.stream().map(headers::get).toList());
        study.apply(study.stage(source));
        Map<String, String> gold = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows("conversation-gold.csv")) {
            if (row.getField("fichier").equals(file)) {
                gold.put(id + "/" + row.getField("tour"), row.getField("codes_gold"));
            }
        }
        code(study, gold);
    }

    private static Turn turn(String conversation, Matcher line) {
        Turn turn = CORPUS.createTurn();
        turn.setId(conversation + "/" + line.group(1));
        turn.setLabel(line.group(1));
        turn.setTime(line.group(2));
        turn.setSpeaker(line.group(3));
        turn.setRole(line.group(3).startsWith("LOC") ? SpeakerRole.TENANT
                : line.group(3).equals("PROX") ? SpeakerRole.PROXIMITY : SpeakerRole.SUPPORT);
        turn.setText(line.group(4));
        return turn;
    }

    private static Source source(String id, String name, SourceKind kind) {
        Source source = CORPUS.createSource();
        source.setId(id);
        source.setName(name);
        source.setKind(kind);
        source.setSeries(id);
        source.setImported(TIME);
        return source;
    }

    private static void variables(Source source, List<String> names) {
        for (String name : names) {
            Variable variable = CORPUS.createVariable();
            variable.setName(name);
            variable.setRole(ROLES.getOrDefault(name, VariableRole.OTHER));
            source.getVariables().add(variable);
        }
    }

    private static void participant(Source source, String id, boolean tenant, List<String> values) {
        Participant participant = CORPUS.createParticipant();
        participant.setId(id);
        participant.setAudience(tenant ? Audience.TENANT : Audience.STAFF);
        participant.setValues(Values.of(values));
        source.getParticipants().add(participant);
    }

    private static void code(Study study, Map<String, String> gold) {
        List<Edits.Application> applications = new ArrayList<>();
        gold.forEach((verbatim, codes) -> {
            Span whole = Span.of(study.corpus().find(verbatim).orElseThrow().text());
            for (GoldCode code : GoldCode.parseAll(codes)) {
                applications.add(new Edits.Application(verbatim, whole, SCHEME + ":" + code.code(), code.valence(),
                        code.severity(), Edits.MANUAL));
            }
        });
        new Edits(study).code(applications).ifPresent(study::apply);
    }

    static List<NamedCsvRecord> rows(String name) {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(
                new InputStreamReader(SampleStudy.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            reader.forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static String resource(String name) {
        try {
            return new String(SampleStudy.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
