package org.verbatelier.presentation.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;

/**
 * Which moments and facets the words of a study speak of. A verbatim is on the moment its question asked about, else on
 * the one its codes correspond to in the mirror frame; the facet comes from the codes. Words in quarantine, and staff turns
 * of a conversation that nobody coded, are left out.
 *
 * <p>A picture of one instant; making it takes time that grows with the study, using it does not touch the study.
 */
public final class MirrorIndex {

    /** The frame in the codebook whose entries are moments and facets. */
    public static final String FRAME = "miroir";

    private final Set<String> moments = new TreeSet<>();
    private final Set<String> facets = new TreeSet<>();
    private final List<Spoken> spoken = new ArrayList<>();

    /** Where a verbatim stands; the facets are those of codes, with whether one of them was negative. */
    private record Spoken(VerbatimEntry entry, Audience side, String respondent, String moment,
            Map<String, Boolean> facets) {

        boolean isOn(MirrorCell cell) {
            return moment.equals(cell.moment()) && (cell.facet() == null || facets.containsKey(cell.facet()));
        }

        boolean isNegative(MirrorCell cell) {
            return cell.facet() == null ? facets.containsValue(true) : facets.getOrDefault(cell.facet(), false);
        }
    }

    private MirrorIndex() {
    }

    /** Looks through a study. */
    public static MirrorIndex of(Study study) {
        MirrorIndex index = new MirrorIndex();
        study.read(() -> {
            index.read(study);
            return null;
        });
        return index;
    }

    private void read(Study study) {
        Map<String, List<MirrorCell>> targets = targets(study);
        Map<Source, Optional<String>> asked = new HashMap<>();
        for (VerbatimEntry entry : study.corpus().entries()) {
            List<Coding> codings = study.codings().of(entry.id());
            boolean context = entry.conversation() != null && !entry.isTenant() && codings.isEmpty();
            if (entry.audience().isPresent() && !context && !study.consents().isQuarantined(entry)) {
                String moment = asked.computeIfAbsent(entry.source(), MirrorIndex::momentVariable).map(entry::value)
                        .orElse("");
                place(entry, moment, codings, targets);
            }
        }
    }

    private Map<String, List<MirrorCell>> targets(Study study) {
        Map<String, List<MirrorCell>> targets = new HashMap<>();
        for (Scheme scheme : study.codes().schemes()) {
            for (Code code : study.codes().all(scheme.getId())) {
                List<MirrorCell> cells = code.getCrosswalks().stream().filter(c -> FRAME.equals(c.getFrame()))
                        .map(c -> MirrorCell.parse(c.getTarget())).filter(c -> c != null).toList();
                targets.put(study.codes().qualified(code), cells);
                cells.forEach(cell -> {
                    moments.add(cell.moment());
                    if (cell.facet() != null) {
                        facets.add(cell.facet());
                    }
                });
            }
        }
        return targets;
    }

    private static Optional<String> momentVariable(Source source) {
        return source.getVariables().stream().filter(v -> v.getRole() == VariableRole.MOMENT).map(Variable::getName)
                .findFirst();
    }

    private void place(VerbatimEntry entry, String asked, List<Coding> codings,
            Map<String, List<MirrorCell>> targets) {
        Map<String, Map<String, Boolean>> found = new HashMap<>();
        if (!asked.isBlank()) {
            moments.add(asked);
            found.put(asked, new HashMap<>());
        }
        for (Coding coding : codings) {
            for (MirrorCell cell : targets.getOrDefault(coding.getCode(), List.of())) {
                Map<String, Boolean> there = found.computeIfAbsent(asked.isBlank() ? cell.moment() : asked,
                        m -> new HashMap<>());
                if (cell.facet() != null) {
                    there.merge(cell.facet(), coding.getValence() == Valence.NEGATIVE, Boolean::logicalOr);
                }
            }
        }
        boolean turnOfStaff = entry.conversation() != null && !entry.isTenant();
        String respondent = turnOfStaff ? entry.conversation().getId() : entry.participant().getId();
        found.forEach((moment, there) -> spoken
                .add(new Spoken(entry, entry.audience().orElseThrow(), respondent, moment, there)));
    }

    /** The moments, in order. */
    public List<String> moments() {
        return List.copyOf(moments);
    }

    /** The facets, in order. */
    public List<String> facets() {
        return List.copyOf(facets);
    }

    /**
     * One side of a cell.
     *
     * @param verbatims those on the cell, in corpus order
     * @param respondents how many people said them
     * @param base how many people speak of the moment at all
     * @param negative how many people have at least one negative passage on the cell
     */
    public record Side(List<VerbatimEntry> verbatims, int respondents, int base, int negative) {}

    /** One side of a cell. */
    public Side side(MirrorCell cell, Audience audience) {
        List<Spoken> there = spoken.stream().filter(s -> s.side() == audience && s.moment().equals(cell.moment()))
                .toList();
        List<Spoken> on = there.stream().filter(s -> s.isOn(cell)).toList();
        return new Side(on.stream().map(Spoken::entry).distinct().toList(), people(on), people(there),
                people(on.stream().filter(s -> s.isNegative(cell)).toList()));
    }

    private static int people(List<Spoken> all) {
        return all.stream().map(Spoken::respondent).collect(Collectors.toSet()).size();
    }

    /** The next cell that somebody speaks of, going round: of the same facet, or of any moment; the same when none is. */
    public MirrorCell next(MirrorCell cell, int step) {
        List<String> all = moments();
        for (int i = 1; i < all.size(); i++) {
            MirrorCell other = new MirrorCell(
                    all.get(Math.floorMod(all.indexOf(cell.moment()) + i * step, all.size())), cell.facet());
            if (spoken.stream().anyMatch(s -> s.isOn(other))) {
                return other;
            }
        }
        return cell;
    }
}
