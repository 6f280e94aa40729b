package org.verbatelier.analysis;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Valence;
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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("The evidence of a study")
class StudyEvidenceTest {

    private static final CorpusFactory CORPUS = CorpusFactory.eINSTANCE;
    private static final String SCHEME = "qs-hlm";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gives the same figures for the sample as its file does")
    void sampleThroughTheStudy() {
        Evidence file = SampleEvidence.read();
        try (Study study = sample(file)) {
            Frequencies expected = new Frequencies(file);
            Frequencies found = new Frequencies(StudyEvidence.of(study));
            for (BaseKind base : BaseKind.values()) {
                EvidenceFilter everyone = EvidenceFilter.TENANTS.withAudience(null);
                assertEquals(figures(expected.table(Grouping.CODE, base, everyone)),
                        figures(found.table(Grouping.CODE, base, everyone)));
            }
            EvidenceFilter narrow = EvidenceFilter.TENANTS.withValue("qpv", "oui").withWaves(Set.of("2023"))
                    .withSources(Set.of("s1"));
            assertEquals(figures(expected.table(Grouping.THEME, BaseKind.RESPONDENTS,
                    narrow.withSources(Set.of("sample")))),
                    figures(found.table(Grouping.THEME, BaseKind.RESPONDENTS, narrow)));
            assertEquals("Libellé de DEM", found.table(Grouping.THEME).rows().get(1).label());
        }
    }

    @Test
    @DisplayName("leaves out a conversation whose consent is missing or refused")
    void quarantine() {
        for (String consent : List.of("", "non")) {
            Source source = conversation();
            source.getConversations().getFirst().getEncounter().setConsentNotes(consent);
            try (Study study = Study.create(folder.resolve("q" + consent), new NewStudy("Essai", "Essai", ""),
                    new Session("marie", Clock.systemUTC()))) {
                study.apply(study.stage(source));
                assertEquals(0, new Frequencies(StudyEvidence.of(study)).table(Grouping.CODE).base().n());
            }
        }
    }

    @Test
    @DisplayName("counts a household once, and staff turns as the pair's only when they are coded")
    void encounters() {
        try (Study study = sample(SampleEvidence.read())) {
            study.apply(study.stage(conversation()));
            Frequencies before = new Frequencies(StudyEvidence.of(study));
            assertEquals(61, before.table(Grouping.CODE).base().n());
            EvidenceFilter staff = EvidenceFilter.TENANTS.withAudience(Audience.STAFF);
            assertEquals(12, before.table(Grouping.CODE, BaseKind.RESPONDENTS, staff).base().n());

            List<Edits.Application> codings = new ArrayList<>();
            for (String turn : List.of("GC/T01", "GC/T02", "GC/T03", "GC/T04")) {
                codings.add(new Edits.Application(turn, new Span(0, 5), SCHEME + ":DEM.SUIV", Valence.NEGATIVE, 2,
                        Edits.MANUAL));
            }
            new Edits(study).code(codings).ifPresent(study::apply);
            Frequencies after = new Frequencies(StudyEvidence.of(study));
            assertEquals(61, after.table(Grouping.CODE).base().n());
            assertEquals(count(before, EvidenceFilter.TENANTS) + 1, count(after, EvidenceFilter.TENANTS));
            assertEquals(count(before, staff) + 1, count(after, staff));
            assertEquals(13, after.table(Grouping.CODE, BaseKind.RESPONDENTS, staff).base().n());
        }
    }

    @Test
    @DisplayName("follows undo, and outlives the study")
    void isASnapshot() {
        try (Study study = sample(SampleEvidence.read())) {
            Evidence coded = StudyEvidence.of(study);
            study.undo();
            assertTrue(StudyEvidence.of(study).marks().isEmpty());
            assertEquals(122, coded.marks().size());
        }
    }

    @Test
    @DisplayName("is renewed after a few codings as if it had been read anew, staff turns included")
    void renewal() {
        try (Study study = sample(SampleEvidence.read())) {
            study.apply(study.stage(conversation()));
            Evidence before = StudyEvidence.of(study);
            for (String verbatim : List.of("V001", "V049", "GC/T01", "GC/T03")) {
                new Edits(study).code(List.of(new Edits.Application(verbatim, new Span(0, 2), SCHEME + ":DEM.SUIV",
                        Valence.NEGATIVE, 2, Edits.MANUAL))).ifPresent(study::apply);
                Evidence renewed = StudyEvidence.renewed(study, before, Set.of(verbatim));
                assertEquals(StudyEvidence.of(study).marks(), renewed.marks());
                assertEquals(figures(new Frequencies(StudyEvidence.of(study)).table(Grouping.CODE)),
                        figures(new Frequencies(renewed).table(Grouping.CODE)));
                before = renewed;
            }
            study.undo();
            study.undo();
            assertEquals(StudyEvidence.of(study).marks(),
                    StudyEvidence.renewed(study, before, Set.of("GC/T01", "GC/T03")).marks());
            assertEquals(-1, before.indexOfText("V999"));
        }
    }

    private static int count(Frequencies frequencies, EvidenceFilter filter) {
        return frequencies.table(Grouping.CODE, BaseKind.RESPONDENTS, filter).rows().stream()
                .filter(row -> row.code().equals("DEM.SUIV")).mapToInt(FrequencyRow::n).sum();
    }

    /** Everything but labels, which the file of the sample does not have. */
    private static List<List<Object>> figures(FrequencyTable table) {
        List<List<Object>> figures = new ArrayList<>();
        figures.add(List.of(table.base()));
        table.rows().forEach(row -> figures.add(List.of(row.code(), row.n(), row.low(), row.high(), row.positive(),
                row.negative(), row.neutral(), row.severity(), row.criticality())));
        return figures;
    }

    private Study sample(Evidence evidence) {
        Study study = Study.create(folder.resolve("study"), new NewStudy("Échantillon", "Essai", ""),
                new Session("gold", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        study.apply(new Edits(study).add(scheme(evidence)));
        Source source = source("s1", SourceKind.TABLE);
        Question question = CORPUS.createQuestion();
        question.setId("verbatim");
        source.getQuestions().add(question);
        for (Evidence.Text text : evidence.texts()) {
            Evidence.Respondent respondent = evidence.respondents().get(text.respondent());
            source.getParticipants().add(participant(respondent.id(), respondent.audience(), respondent.value("qpv"),
                    respondent.wave()));
            Answer answer = CORPUS.createAnswer();
            answer.setId(text.id());
            answer.setParticipant(text.id());
            answer.setQuestion("verbatim");
            answer.setText(respondent.value("verbatim"));
            source.getAnswers().add(answer);
        }
        study.apply(study.stage(source));
        List<Edits.Application> codings = new ArrayList<>();
        for (Evidence.Mark mark : evidence.marks()) {
            codings.add(
                    new Edits.Application(evidence.texts().get(mark.text()).id(), new Span(mark.start(), mark.end()),
                            mark.code(), mark.valence(), mark.severity(), Edits.MANUAL));
        }
        new Edits(study).code(codings).ifPresent(study::apply);
        return study;
    }

    private static Scheme scheme(Evidence evidence) {
        Scheme scheme = CodebookFactory.eINSTANCE.createScheme();
        scheme.setId(SCHEME);
        scheme.setVersion("1.0");
        Map<String, Theme> themes = new LinkedHashMap<>();
        evidence.marks().stream().map(mark -> evidence.code(mark.code())).distinct().forEach(entry -> {
            Theme theme = themes.computeIfAbsent(entry.theme(), id -> CodebookFactory.eINSTANCE.createTheme());
            theme.setId(entry.theme());
            theme.setLabel("Libellé de " + entry.theme());
            Code code = CodebookFactory.eINSTANCE.createCode();
            code.setId(entry.schemeCode());
            theme.getCodes().add(code);
        });
        scheme.getThemes().addAll(themes.values());
        return scheme;
    }

    private static Source conversation() {
        Source source = source("s2", SourceKind.CONVERSATION);
        source.getParticipants().add(participant("LOC_1", Audience.TENANT, "non", "2024-GC"));
        Conversation conversation = CORPUS.createConversation();
        conversation.setId("GC");
        conversation.setParticipant("LOC_1");
        Encounter encounter = CORPUS.createEncounter();
        encounter.setPair("B07");
        encounter.setConsentNotes("oui");
        conversation.setEncounter(encounter);
        SpeakerRole[] roles = { SpeakerRole.TENANT, SpeakerRole.TENANT, SpeakerRole.SUPPORT, SpeakerRole.OTHER };
        for (int i = 0; i < roles.length; i++) {
            Turn turn = CORPUS.createTurn();
            turn.setId("GC/T0" + (i + 1));
            turn.setLabel("T0" + (i + 1));
            turn.setRole(roles[i]);
            turn.setText("On attend toujours.");
            conversation.getTurns().add(turn);
        }
        source.getConversations().add(conversation);
        return source;
    }

    private static Source source(String id, SourceKind kind) {
        Source source = CORPUS.createSource();
        source.setId(id);
        source.setName(id);
        source.setKind(kind);
        source.setSeries(id);
        source.getVariables().add(variable("qpv", VariableRole.QPV));
        source.getVariables().add(variable("vague", VariableRole.WAVE));
        return source;
    }

    private static Variable variable(String name, VariableRole role) {
        Variable variable = CORPUS.createVariable();
        variable.setName(name);
        variable.setRole(role);
        return variable;
    }

    private static Participant participant(String id, Audience audience, String area, String wave) {
        Participant participant = CORPUS.createParticipant();
        participant.setId(id);
        participant.setAudience(audience);
        participant.setValues(Values.of(List.of(area, wave)));
        return participant;
    }
}
