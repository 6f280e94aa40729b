package org.verbatelier.analysis.plan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.StudyEvidence;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewEntries;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.PlanEdits;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.Crosswalk;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Question;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.Values;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;

/**
 * A study of 26 tenants, T1 to T12 in Les Tamaris (agency Nord, a priority neighbourhood), T13 to T26 in Le Clos (Sud), and
 * two of the staff, S1 and S2, with the codes DEM.RELA (axis T6) and PCO.PROP (axis T3).
 */
final class PlanStudy {

    static final int TENANTS = 26;
    private static final int TAMARIS = 12;

    final Study study;

    PlanStudy(Path folder) {
        study = Study.create(folder, new NewStudy("Enquête", "Améliorer le service", "Bailleur"),
                new Session("marie", Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC)));
        study.apply(new Edits(study).add(scheme()));
        study.apply(study.stage(source()));
    }

    private static Scheme scheme() {
        Scheme scheme = CodebookFactory.eINSTANCE.createScheme();
        scheme.setId("essai");
        scheme.getThemes().add(theme("DEM", "DEM.RELA", "T6", "I3"));
        scheme.getThemes().add(theme("PCO", "PCO.PROP", "T3", "I8"));
        return scheme;
    }

    private static Theme theme(String id, String codeId, String axis, String type) {
        Theme theme = CodebookFactory.eINSTANCE.createTheme();
        theme.setId(id);
        Code code = CodebookFactory.eINSTANCE.createCode();
        code.setId(codeId);
        code.setLabel(codeId);
        code.getIrritantTypes().add(type);
        Crosswalk crosswalk = CodebookFactory.eINSTANCE.createCrosswalk();
        crosswalk.setFrame("axe_tfpb");
        crosswalk.setTarget(axis);
        code.getCrosswalks().add(crosswalk);
        theme.getCodes().add(code);
        return theme;
    }

    private static Source source() {
        Source source = CorpusFactory.eINSTANCE.createSource();
        source.setId("s1");
        source.setSeries("s1");
        source.setName("s1.csv");
        source.setKind(SourceKind.TABLE);
        variable(source, "agence", VariableRole.AGENCY);
        variable(source, "residence", VariableRole.RESIDENCE);
        variable(source, "qpv", VariableRole.QPV);
        Question question = CorpusFactory.eINSTANCE.createQuestion();
        question.setId("verbatim");
        source.getQuestions().add(question);
        for (int i = 1; i <= TENANTS; i++) {
            add(source, "T" + i, Audience.TENANT,
                    i <= TAMARIS ? List.of("Nord", "Les Tamaris", "oui") : List.of("Sud", "Le Clos", "non"));
        }
        add(source, "S1", Audience.STAFF, List.of("Nord", "", ""));
        add(source, "S2", Audience.STAFF, List.of("Sud", "", ""));
        return source;
    }

    private static void variable(Source source, String name, VariableRole role) {
        Variable variable = CorpusFactory.eINSTANCE.createVariable();
        variable.setName(name);
        variable.setRole(role);
        source.getVariables().add(variable);
    }

    private static void add(Source source, String id, Audience audience, List<String> values) {
        Participant participant = CorpusFactory.eINSTANCE.createParticipant();
        participant.setId(id);
        participant.setAudience(audience);
        participant.setValues(Values.of(values));
        source.getParticipants().add(participant);
        Answer answer = CorpusFactory.eINSTANCE.createAnswer();
        answer.setId(id);
        answer.setParticipant(id);
        answer.setQuestion("verbatim");
        answer.setText("Trois relances, aucune réponse, et des halls sales.");
        source.getAnswers().add(answer);
    }

    Coding code(String verbatim, String code, Valence valence, int severity) {
        study.apply(new Edits(study).code(List.of(new Edits.Application(verbatim, null, "essai:" + code, valence,
                severity, Edits.MANUAL))).orElseThrow());
        return study.codings().of(verbatim).stream().filter(c -> c.getCode().equals("essai:" + code)).findFirst()
                .orElseThrow();
    }

    Coding complain(String verbatim, String code, int severity) {
        return code(verbatim, code, Valence.NEGATIVE, severity);
    }

    Irritant irritant(String title, Coding... evidence) {
        study.apply(new PlanEdits(study).add(new NewEntries(study).irritant(title, List.of(evidence))));
        return study.plan().getIrritants().getLast();
    }

    Chantier chantier(String title, Irritant... irritants) {
        study.apply(new PlanEdits(study).add(new NewEntries(study).chantier(title)));
        Chantier chantier = study.plan().getChantiers().getLast();
        new PlanEdits(study).gather(List.of(irritants), chantier).ifPresent(study::apply);
        return chantier;
    }

    Axis axis() {
        if (study.plan().getPlans().isEmpty()) {
            study.apply(new PlanEdits(study).add(new NewEntries(study).plan("Plan", List.of("Agir vite et bien"))));
        }
        return study.plan().getPlans().getFirst().getAxes().getFirst();
    }

    Action action(String title, Irritant... irritants) {
        study.apply(new PlanEdits(study).add(axis(), new NewEntries(study).action(title, List.of(irritants))));
        return axis().getActions().getLast();
    }

    Evidence evidence() {
        return StudyEvidence.of(study);
    }

    IrritantFigures figures() {
        return IrritantFigures.of(study, evidence(), EvidenceFilter.TENANTS);
    }
}
