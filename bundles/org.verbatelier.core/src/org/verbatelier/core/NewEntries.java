package org.verbatelier.core;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.CorpusFactory;
import org.verbatelier.model.corpus.Headcount;
import org.verbatelier.model.corpus.Indicator;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Comment;
import org.verbatelier.model.plan.Commitment;
import org.verbatelier.model.plan.Complaint;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.PlanFactory;
import org.verbatelier.model.plan.PlanNode;
import org.verbatelier.model.plan.Project;
import org.verbatelier.model.plan.Revision;
import org.verbatelier.model.plan.ServiceCommitment;

/**
 * Makes entries of a plan, indicators and headcounts with identifiers new to the study. What it makes is in no study yet
 * and may be completed before {@link PlanEdits} adds it.
 */
public final class NewEntries {

    private static final int ID_LENGTH = 32;
    /** The frame of the crosswalks that lead to key moments, and the scheme of the same name. */
    private static final String MOMENTS = "miroir";

    private final Study study;
    private final Set<String> taken = new HashSet<>();

    /** Identifiers that were given are not given again. */
    public NewEntries(Study study) {
        this.study = study;
        study.plan().eAllContents().forEachRemaining(node -> {
            if (node instanceof PlanNode named) {
                taken.add(named.getId());
            }
        });
        study.header().getIndicators().forEach(indicator -> taken.add(indicator.getId()));
        study.header().getHeadcounts().forEach(headcount -> taken.add(headcount.getId()));
    }

    /**
     * An irritant proven by codings. Codes, publics and key moments are those of the codings; the type is the one that most
     * of their codes name first, and none when several are named as often.
     */
    public Irritant irritant(String title, Collection<Coding> evidence) {
        Irritant irritant = titled(PlanFactory.eINSTANCE.createIrritant(), title);
        evidence.stream().map(Coding::getId).distinct().forEach(irritant.getEvidence()::add);
        evidence.stream().map(Coding::getCode).distinct().forEach(irritant.getCodes()::add);
        evidence.stream().map(this::audience).filter(Objects::nonNull).distinct().sorted()
                .forEach(irritant.getPublics()::add);
        List<Code> codes = evidence.stream().map(Coding::getCode).flatMap(code -> study.codes().find(code).stream())
                .toList();
        Stream.concat(codes.stream().flatMap(NewEntries::targets), evidence.stream().map(Coding::getCode)
                .filter(code -> code.startsWith(MOMENTS + ":")).map(code -> CodeId.parse(code).code()))
                .map(target -> target.replaceFirst("\\..*", "")).distinct().sorted()
                .forEach(irritant.getMoments()::add);
        irritant.setType(mostFrequent(codes));
        return irritant;
    }

    private Audience audience(Coding coding) {
        return study.corpus().find(coding.getVerbatim()).flatMap(VerbatimEntry::audience).orElse(null);
    }

    private static Stream<String> targets(Code code) {
        return code.getCrosswalks().stream().filter(crosswalk -> MOMENTS.equals(crosswalk.getFrame()))
                .map(crosswalk -> crosswalk.getTarget()).filter(Objects::nonNull);
    }

    private static String mostFrequent(List<Code> codes) {
        Map<String, Long> types = codes.stream().flatMap(code -> code.getIrritantTypes().stream().limit(1))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        List<Map.Entry<String, Long>> ranked = types.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())).toList();
        boolean clear = !ranked.isEmpty()
                && (ranked.size() == 1 || !ranked.get(0).getValue().equals(ranked.get(1).getValue()));
        return clear ? ranked.getFirst().getKey() : null;
    }

    public Chantier chantier(String title) {
        return chantier(title, List.of());
    }

    /** A chantier that gathers irritants. */
    public Chantier chantier(String title, Collection<Irritant> irritants) {
        Chantier chantier = titled(PlanFactory.eINSTANCE.createChantier(), title);
        irritants.forEach(irritant -> chantier.getIrritants().add(irritant.getId()));
        return chantier;
    }

    /** A plan with axes, in this order. */
    public Plan plan(String title, List<String> axes) {
        Plan plan = titled(PlanFactory.eINSTANCE.createPlan(), title);
        axes.forEach(axis -> plan.getAxes().add(axis(axis)));
        return plan;
    }

    public Axis axis(String title) {
        return titled(PlanFactory.eINSTANCE.createAxis(), title);
    }

    /** An action that answers irritants, with the next number; its evidence is to be chosen. */
    public Action action(String title, Collection<Irritant> irritants) {
        Action action = titled(PlanFactory.eINSTANCE.createAction(), title);
        irritants.forEach(irritant -> action.getIrritants().add(irritant.getId()));
        action.setNumber(PlanEdits.actions(study).mapToInt(Action::getNumber).max().orElse(0) + 1);
        return action;
    }

    public Milestone milestone(String title, LocalDate planned) {
        Milestone milestone = titled(PlanFactory.eINSTANCE.createMilestone(), title);
        milestone.setPlanned(planned);
        return milestone;
    }

    /**
     * What the person at work writes down that somebody said.
     *
     * @param by who said it; null for the person at work
     * @param role in what capacity, such as CCL; null or blank when that does not matter
     */
    public Comment comment(String by, String role, String text) {
        Comment comment = identified(PlanFactory.eINSTANCE.createComment(), "commentaire");
        comment.setBy(by == null || by.isBlank() ? study.session().coder() : by.strip());
        comment.setRole(role == null || role.isBlank() ? null : role.strip());
        comment.setText(text.strip());
        Instant now = study.session().clock().instant();
        comment.setDate(now.truncatedTo(ChronoUnit.SECONDS));
        return comment;
    }

    /** A promise made in a turn of a conversation or told in an answer; who speaks in the turn made it. */
    public Commitment commitment(VerbatimEntry where, String what, LocalDate due) {
        Commitment commitment = titled(PlanFactory.eINSTANCE.createCommitment(), what);
        commitment.setVerbatim(where.id());
        commitment.setWho(where.verbatim() instanceof Turn turn ? turn.getSpeaker() : null);
        commitment.setDue(due);
        return commitment;
    }

    /**
     * A commitment of a charter or label with its first wording.
     *
     * @param charter the charter or label
     * @param codes qualified codes that tell whether it is kept
     */
    public ServiceCommitment service(String charter, String title, String wording, LocalDate from,
            Collection<String> codes) {
        ServiceCommitment service = titled(PlanFactory.eINSTANCE.createServiceCommitment(), title);
        service.setCharter(charter);
        service.getCodes().addAll(codes);
        service.getRevisions().add(revision(wording, from, null));
        return service;
    }

    /** A wording of a commitment. */
    public Revision revision(String wording, LocalDate from, String reason) {
        Revision revision = identified(PlanFactory.eINSTANCE.createRevision(), "version");
        revision.setText(wording.strip());
        revision.setDate(from);
        revision.setReason(reason == null || reason.isBlank() ? null : reason.strip());
        return revision;
    }

    public Project project(String title, String residence) {
        Project project = titled(PlanFactory.eINSTANCE.createProject(), title);
        project.setResidence(residence);
        return project;
    }

    /** A complaint that a verbatim is about, by its number in another system. */
    public Complaint complaint(String verbatim, String reference) {
        Complaint complaint = identified(PlanFactory.eINSTANCE.createComplaint(), "reclamation");
        complaint.setVerbatim(verbatim);
        complaint.setReference(reference.strip());
        return complaint;
    }

    /** A closed score typed by hand. */
    public Indicator indicator(String name) {
        Indicator indicator = CorpusFactory.eINSTANCE.createIndicator();
        indicator.setId(unique(name, "indicateur"));
        indicator.setName(name.strip());
        return indicator;
    }

    /** How many people a group has. */
    public Headcount headcount(String dimension, String group, Audience audience, int people) {
        Headcount headcount = CorpusFactory.eINSTANCE.createHeadcount();
        headcount.setId(unique(group, "effectif"));
        headcount.setDimension(dimension);
        headcount.setGroup(group);
        headcount.setAudience(audience);
        headcount.setPeople(people);
        return headcount;
    }

    /** Gives an entry of any type, such as a plug-in's, its title and an identifier. */
    public <T extends PlanEntry> T titled(T entry, String title) {
        entry.setTitle(title == null ? null : title.strip());
        entry.setId(unique(title == null ? "" : title, entry.eClass().getName().toLowerCase(Locale.ROOT)));
        return entry;
    }

    private <T extends PlanNode> T identified(T node, String stem) {
        node.setId(unique(stem, stem));
        return node;
    }

    /** The first words in plain letters, so that the journal can be read by people. */
    private String unique(String title, String otherwise) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String stem = plain.isEmpty() ? otherwise
                : plain.length() <= ID_LENGTH ? plain
                        : plain.substring(0, ID_LENGTH + 1).replaceFirst("-[^-]*$", "");
        String id = stem;
        for (int i = 2; !taken.add(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }
}
