package org.verbatelier.presentation.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.core.CodeId;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.presentation.FoldedText;

/**
 * The irritants of a study by chantier, those of no chantier last.
 *
 * @param groups chantiers in their order; the last one has none when there are irritants outside
 * @param counts how many irritants each choice shows
 */
public record IrritantRegister(List<Group> groups, Counts counts) {

    /** The themes of requests and of works done badly: what a complaint is about. */
    private static final Set<String> COMPLAINT_THEMES = Set.of("DEM", "INT");

    /** Which irritants to list. */
    public enum Choice {
        ALL, NO_ACTION, NO_PROOF, COMPLAINTS
    }

    /**
     * How many irritants there are.
     *
     * @param noAction neither an action nor a reason for none
     * @param noProof no passage left that proves them
     * @param complaints about requests and works
     */
    public record Counts(int all, int noAction, int noProof, int complaints) {

        /** How many a choice shows. */
        public int of(Choice choice) {
            return switch (choice) {
                case ALL -> all;
                case NO_ACTION -> noAction;
                case NO_PROOF -> noProof;
                case COMPLAINTS -> complaints;
            };
        }
    }

    /**
     * A chantier with its irritants.
     *
     * @param chantier null for the irritants of no chantier
     * @param passages how many passages prove them, each counted once
     */
    public record Group(Chantier chantier, List<Row> rows, int passages) {}

    /**
     * An irritant.
     *
     * @param passages how many passages prove it
     * @param lost how many passages that proved it are no longer there
     * @param actions those that answer it
     */
    public record Row(Irritant irritant, int passages, int lost, List<Action> actions) {

        /** Whether neither an action answers it nor anybody has written why. */
        public boolean isUnanswered() {
            return actions.isEmpty() && isBlank(irritant.getNoActionReason());
        }
    }

    /**
     * Lists irritants. Quick: grows with the plan only.
     *
     * @param words what their titles must hold, every word of it; blank for all
     */
    public static IrritantRegister of(Study study, PlanIndex index, Choice choice, String words) {
        List<Group> groups = new ArrayList<>();
        for (Chantier chantier : index.plan().getChantiers()) {
            List<Row> rows = rows(study, index, index.irritantsOf(chantier), choice, words);
            if (!rows.isEmpty() || choice == Choice.ALL && words.isBlank()) {
                groups.add(group(index, chantier, rows));
            }
        }
        List<Row> loose = rows(study, index, index.loose(), choice, words);
        if (!loose.isEmpty()) {
            groups.add(group(index, null, loose));
        }
        return new IrritantRegister(List.copyOf(groups), counts(study, index));
    }

    private static Counts counts(Study study, PlanIndex index) {
        List<Row> all = index.irritants().stream().map(irritant -> row(index, irritant)).toList();
        return new Counts(all.size(), count(study, all, Choice.NO_ACTION), count(study, all, Choice.NO_PROOF),
                count(study, all, Choice.COMPLAINTS));
    }

    private static int count(Study study, List<Row> rows, Choice choice) {
        return (int) rows.stream().filter(row -> isChosen(study, row, choice)).count();
    }

    private static List<Row> rows(Study study, PlanIndex index, List<Irritant> irritants, Choice choice,
            String words) {
        String[] wanted = FoldedText.of(words).strip().split("\\s+");
        return irritants.stream().filter(irritant -> holds(irritant, wanted))
                .map(irritant -> row(index, irritant)).filter(row -> isChosen(study, row, choice)).toList();
    }

    private static boolean holds(Irritant irritant, String[] words) {
        String text = FoldedText.of(irritant.getTitle() + " " + irritant.getType() + " "
                + String.join(" ", irritant.getCodes()));
        return Stream.of(words).allMatch(text::contains);
    }

    private static boolean isChosen(Study study, Row row, Choice choice) {
        return switch (choice) {
            case ALL -> true;
            case NO_ACTION -> row.isUnanswered();
            case NO_PROOF -> row.passages() == 0;
            case COMPLAINTS -> isComplaint(study, row.irritant());
        };
    }

    private static boolean isComplaint(Study study, Irritant irritant) {
        return codes(study, irritant).stream()
                .anyMatch(code -> COMPLAINT_THEMES.contains(themeOf(study, code).orElse("")));
    }

    private static Optional<String> themeOf(Study study, String qualified) {
        return study.codes().find(qualified).map(study.codes()::themeOf).map(Theme::getId);
    }

    /** The codes of an irritant: those it was given, else those of the passages that prove it. */
    public static Set<String> codes(Study study, Irritant irritant) {
        return irritant.getCodes().isEmpty()
                ? irritant.getEvidence().stream().map(study.codings()::find).flatMap(Optional::stream)
                        .map(Coding::getCode).collect(Collectors.toCollection(TreeSet::new))
                : Set.copyOf(irritant.getCodes());
    }

    /** Codes as people write them, without their scheme. */
    public static String bare(String qualified) {
        return qualified.indexOf(':') > 0 ? CodeId.parse(qualified).code() : qualified;
    }

    /** What a qualified code is called; the code itself when it is unknown. */
    public static String label(Study study, String qualified) {
        return study.codes().find(qualified).map(Code::getLabel).orElse(bare(qualified));
    }

    private static Row row(PlanIndex index, Irritant irritant) {
        int passages = index.proofs(irritant).size();
        return new Row(irritant, passages, irritant.getEvidence().size() - passages, index.actionsOf(irritant));
    }

    private static Group group(PlanIndex index, Chantier chantier, List<Row> rows) {
        return new Group(chantier, rows,
                (int) rows.stream().flatMap(row -> index.proofs(row.irritant()).stream()).distinct().count());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
