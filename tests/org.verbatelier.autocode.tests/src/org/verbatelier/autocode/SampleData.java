package org.verbatelier.autocode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatelier.core.Edits;
import org.verbatelier.core.GoldCode;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.LexiconEntry;
import org.verbatelier.model.codebook.Public;
import org.verbatelier.model.codebook.Rule;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.SpeakerRole;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.corpus.Values;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The sample verbatims, conversations and scheme as model objects; just enough of each for the rules. */
final class SampleData {

    static final String SCHEME = "qs-hlm";

    private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Pattern TURN = Pattern.compile("(T\\d+) \\[[0-9:]+\\] (\\w+): (.*)");
    private static final String LEXICON = "tjrs toujours tjr toujours tjs toujours pb probleme pbs problemes ds dans "
            + "qd quand bcp beaucoup pr pour ss sans svp svp tt tout ts tous lgt logement appt appartement "
            + "appart appartement gd grand tel telephone asc ascenseur jai ai cest est yavait avait rapel rappel "
            + "jms jamais qqn quelqu secu securite";

    private SampleData() {
    }

    static Scheme scheme() {
        Scheme scheme = CodebookFactory.eINSTANCE.createScheme();
        scheme.setId(SCHEME);
        scheme.setVersion("1.0");
        Map<String, Theme> themes = new LinkedHashMap<>();
        for (NamedCsvRecord row : table("scheme-a-qualite-service.csv")) {
            Theme theme = themes.computeIfAbsent(row.getField("theme"), id -> {
                Theme created = CodebookFactory.eINSTANCE.createTheme();
                created.setId(id);
                created.setPublic("ORG".equals(id) ? Public.STAFF : Public.EVERYONE);
                return created;
            });
            Code code = CodebookFactory.eINSTANCE.createCode();
            code.setId(row.getField("code"));
            if (!row.getField("regles").isBlank()) {
                Rule rule = CodebookFactory.eINSTANCE.createRule();
                rule.setText(row.getField("regles"));
                code.getRules().add(rule);
            }
            theme.getCodes().add(code);
        }
        scheme.getThemes().addAll(themes.values());
        lexicon().forEach((written, read) -> {
            LexiconEntry entry = CodebookFactory.eINSTANCE.createLexiconEntry();
            entry.setToken(written);
            entry.setReplacement(read);
            scheme.getLexicon().add(entry);
        });
        return scheme;
    }

    static Map<String, String> lexicon() {
        Map<String, String> lexicon = new LinkedHashMap<>();
        String[] words = LEXICON.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            lexicon.put(words[i], words[i + 1]);
        }
        return lexicon;
    }

    /** Adds the 72 sample verbatims and their gold codes, coded by "gold". */
    static void addVerbatims(Study study) {
        Source source = source("s1", "sample-verbatims.csv", SourceKind.TABLE);
        List<String> names = List.of("residence", "agence", "qpv", "vague", "public", "moment");
        names.forEach(name -> source.getVariables().add(variable(name)));
        List<Edits.Application> gold = new ArrayList<>();
        for (NamedCsvRecord row : table("sample-verbatims.csv")) {
            Participant participant = CorpusFactory.eINSTANCE.createParticipant();
            participant.setId(row.getField("id"));
            participant.setAudience("collaborateur".equals(row.getField("public")) ? Audience.STAFF : Audience.TENANT);
            participant.setValues(Values.of(names.stream().map(row::getField).toList()));
            source.getParticipants().add(participant);
            Answer answer = CorpusFactory.eINSTANCE.createAnswer();
            answer.setId(row.getField("id"));
            answer.setParticipant(row.getField("id"));
            answer.setQuestion("verbatim");
            answer.setText(row.getField("verbatim"));
            source.getAnswers().add(answer);
            gold.addAll(gold(answer.getId(), row.getField("codes_gold")));
        }
        study.apply(study.stage(source));
        study.apply(new Edits(study, "gold").code(gold).orElseThrow());
    }

    /** Adds both conversations and the gold codes of their turns, coded by "gold". */
    static void addConversations(Study study) {
        Map<String, String> codes = new HashMap<>();
        for (NamedCsvRecord row : table("conversation-gold.csv")) {
            codes.put(row.getField("fichier") + "/" + row.getField("tour"), row.getField("codes_gold"));
        }
        for (String file : List.of("conversation-1.txt", "conversation-2.txt")) {
            Source source = source("s-" + file, file, SourceKind.CONVERSATION);
            Participant household = CorpusFactory.eINSTANCE.createParticipant();
            household.setId(file);
            household.setAudience(Audience.TENANT);
            household.setValues(Values.of(List.of()));
            source.getParticipants().add(household);
            Conversation conversation = CorpusFactory.eINSTANCE.createConversation();
            conversation.setId(file);
            conversation.setParticipant(file);
            conversation.setEncounter(CorpusFactory.eINSTANCE.createEncounter());
            conversation.getEncounter().setConsentNotes("oui");
            List<Edits.Application> gold = new ArrayList<>();
            for (String line : text(file).split("\r?\n")) {
                Matcher matcher = TURN.matcher(line);
                if (matcher.matches()) {
                    Turn turn = CorpusFactory.eINSTANCE.createTurn();
                    turn.setId(file + "/" + matcher.group(1));
                    turn.setLabel(matcher.group(1));
                    turn.setSpeaker(matcher.group(2));
                    turn.setRole(role(matcher.group(2)));
                    turn.setText(matcher.group(3));
                    conversation.getTurns().add(turn);
                    gold.addAll(gold(turn.getId(), codes.getOrDefault(turn.getId(), "")));
                }
            }
            source.getConversations().add(conversation);
            study.apply(study.stage(source));
            study.apply(new Edits(study, "gold").code(gold).orElseThrow());
        }
    }

    private static SpeakerRole role(String speaker) {
        return speaker.startsWith("LOC") ? SpeakerRole.TENANT
                : "PROX".equals(speaker) ? SpeakerRole.PROXIMITY : SpeakerRole.SUPPORT;
    }

    private static List<Edits.Application> gold(String verbatim, String notation) {
        return GoldCode.parseAll(notation).stream().map(code -> new Edits.Application(verbatim, null,
                SCHEME + ":" + code.code(), code.valence(), code.severity(), "import:gold")).toList();
    }

    private static Source source(String id, String name, SourceKind kind) {
        Source source = CorpusFactory.eINSTANCE.createSource();
        source.setId(id);
        source.setName(name);
        source.setKind(kind);
        source.setImported(DAY);
        return source;
    }

    private static Variable variable(String name) {
        Variable variable = CorpusFactory.eINSTANCE.createVariable();
        variable.setName(name);
        variable.setRole(VariableRole.OTHER);
        return variable;
    }

    private static List<NamedCsvRecord> table(String name) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text(name))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (InputStream in = SampleData.class.getResourceAsStream("/data/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
