package org.verbatelier.analysis.mirror;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.verbatelier.analysis.Crosswalks;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.StudyEvidence;
import org.verbatelier.analysis.VariableEntry;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.VariableRole;

/**
 * Which moments and facets the words of a study speak of. A text is on the moment that its question asked about, else on
 * those that its codes belong or correspond to in the mirror; the facets come from the codes. On a moment that was asked
 * about, every code of the text counts, even one that corresponds to nothing.
 *
 * <p>Immutable: a picture of one instant.
 */
public final class MirrorReading {

    private final Evidence evidence;
    private final String scheme;
    private final Map<String, List<Placed>> byMoment = new TreeMap<>();
    private final Set<String> facets = new TreeSet<>(facetOrder());
    private final BitSet placed = new BitSet();
    private final Function<Audience, Participation> participation;

    /** A text on a moment, with its marks there by facet; those without a facet under null. */
    private record Placed(int text, Map<String, List<Evidence.Mark>> marks) {

        Stream<Evidence.Mark> on(MirrorCell cell) {
            return cell.facet() == null ? marks.values().stream().flatMap(List::stream)
                    : marks.getOrDefault(cell.facet(), List.of()).stream();
        }

        boolean isOn(MirrorCell cell) {
            return cell.facet() == null || marks.containsKey(cell.facet());
        }
    }

    private MirrorReading(Evidence evidence, String scheme, Function<Audience, Participation> participation) {
        this.evidence = evidence;
        this.scheme = Crosswalks.MIRROR.equals(scheme) ? null : scheme;
        this.participation = participation;
        place();
    }

    private static Comparator<String> facetOrder() {
        return Comparator.comparing((String facet) -> !MirrorFrame.FACETS.contains(facet))
                .thenComparing(MirrorFrame.FACETS::indexOf).thenComparing(Comparator.naturalOrder());
    }

    /** Reads a study as it is now, through all its codings; see {@link #of(Study, String)}. */
    public static MirrorReading of(Study study) {
        return of(study, null);
    }

    /**
     * Reads a study as it is now; call it inside {@link Study#read} when another thread may write.
     *
     * @param scheme identifier of the scheme whose codings are read; null, or that of the mirror, for all
     */
    public static MirrorReading of(Study study, String scheme) {
        return of(study, StudyEvidence.of(study), scheme);
    }

    /** Reads evidence of a study, whose campaigns tell how many people were invited; see {@link #of(Study, String)}. */
    public static MirrorReading of(Study study, Evidence evidence, String scheme) {
        Map<Audience, Participation> participation = new EnumMap<>(Audience.class);
        for (Audience side : Audience.values()) {
            participation.put(side, Participation.of(study, evidence, side));
        }
        return new MirrorReading(evidence, scheme, participation::get);
    }

    /** Reads evidence, not knowing how many people were invited. */
    public static MirrorReading of(Evidence evidence, String scheme) {
        return new MirrorReading(evidence, scheme, side -> Participation.of(evidence, side, 0));
    }

    private void place() {
        List<String> variables = evidence.variables().stream()
                .filter(variable -> variable.role() == VariableRole.MOMENT).map(VariableEntry::name).toList();
        String[] moments = evidence.respondents().stream().map(respondent -> asked(respondent, variables))
                .toArray(String[]::new);
        Map<String, List<MirrorCell>> targets = new HashMap<>();
        List<Evidence.Mark> marks = evidence.marks();
        for (int from = 0; from < marks.size();) {
            int text = marks.get(from).text();
            String asked = moments[respondent(text)];
            Map<String, Map<String, List<Evidence.Mark>>> there = new TreeMap<>();
            int to = from;
            for (; to < marks.size() && marks.get(to).text() == text; to++) {
                place(marks.get(to), asked, targets, there);
            }
            there.forEach((moment, found) -> add(moment, new Placed(text, found)));
            from = to;
        }
        List<Evidence.Text> texts = evidence.texts();
        for (int text = 0; text < texts.size(); text++) {
            String asked = moments[respondent(text)];
            if (!asked.isEmpty() && !placed.get(text) && texts.get(text).expressed()) {
                add(asked, new Placed(text, Collections.emptyMap()));
            }
        }
        byMoment.values().forEach(list -> list.sort(Comparator.comparingInt(Placed::text)));
    }

    /** Puts a mark on the moments and facets of its text. */
    private void place(Evidence.Mark mark, String asked, Map<String, List<MirrorCell>> targets,
            Map<String, Map<String, List<Evidence.Mark>>> there) {
        if (scheme != null && !mark.code().startsWith(scheme + ":")) {
            return;
        }
        List<MirrorCell> cells = targets.computeIfAbsent(mark.code(), this::cells);
        if (!asked.isEmpty() && cells.isEmpty()) {
            marksOf(there, asked, null).add(mark);
        }
        for (MirrorCell cell : cells) {
            marksOf(there, asked.isEmpty() ? cell.moment() : asked, cell.facet()).add(mark);
            if (cell.facet() != null) {
                facets.add(cell.facet());
            }
        }
    }

    private static List<Evidence.Mark> marksOf(Map<String, Map<String, List<Evidence.Mark>>> there, String moment,
            String facet) {
        return there.computeIfAbsent(moment, m -> new HashMap<>()).computeIfAbsent(facet, f -> new ArrayList<>());
    }

    private void add(String moment, Placed text) {
        placed.set(text.text());
        byMoment.computeIfAbsent(moment, m -> new ArrayList<>()).add(text);
    }

    private static String asked(Evidence.Respondent respondent, List<String> variables) {
        return variables.stream().map(respondent::value).map(String::strip).filter(moment -> !moment.isEmpty())
                .findFirst().orElse("");
    }

    private int respondent(int text) {
        return evidence.textArrays().respondent(text);
    }

    private List<MirrorCell> cells(String code) {
        return Crosswalks.targets(evidence.code(code), Crosswalks.MIRROR).stream().map(MirrorCell::parse)
                .flatMap(Optional::stream).toList();
    }

    /** The people, texts and codings that were read. */
    public Evidence evidence() {
        return evidence;
    }

    /** The moments that anybody speaks of, in order. */
    public List<String> moments() {
        return List.copyOf(byMoment.keySet());
    }

    /** The facets that anybody speaks of, those of the frame first, in its order. */
    public List<String> facets() {
        return List.copyOf(facets);
    }

    /** Whether anybody speaks of a cell. */
    public boolean isSpokenOf(MirrorCell cell) {
        return there(cell).anyMatch(text -> text.isOn(cell));
    }

    private Stream<Placed> there(MirrorCell cell) {
        return byMoment.getOrDefault(cell.moment(), List.of()).stream();
    }

    private boolean isOf(Placed text, EvidenceFilter filter) {
        return filter.accepts(evidence.respondentOf(text.text()));
    }

    /** One side of a cell; the audience of the filter does not matter. */
    public MirrorSide side(MirrorCell cell, Audience audience, EvidenceFilter filter) {
        EvidenceFilter side = filter.withAudience(audience);
        BitSet base = new BitSet();
        BitSet mentions = new BitSet();
        BitSet negative = new BitSet();
        BitSet positive = new BitSet();
        there(cell).filter(text -> isOf(text, side)).forEach(text -> {
            int respondent = respondent(text.text());
            base.set(respondent);
            if (text.isOn(cell)) {
                mentions.set(respondent);
                text.on(cell).forEach(mark -> {
                    if (mark.valence() == Valence.NEGATIVE) {
                        negative.set(respondent);
                    } else if (mark.valence() == Valence.POSITIVE) {
                        positive.set(respondent);
                    }
                });
            }
        });
        return new MirrorSide(base.cardinality(), mentions.cardinality(), negative.cardinality(),
                positive.cardinality());
    }

    /** The texts of a side on a cell, in corpus order, by identifier. */
    public List<String> texts(MirrorCell cell, Audience audience) {
        EvidenceFilter side = EvidenceFilter.TENANTS.withAudience(audience);
        return there(cell).filter(text -> isOf(text, side) && text.isOn(cell))
                .map(text -> evidence.textArrays().id(text.text())).toList();
    }

    /** The codings of a side on a cell, in corpus order. */
    public List<Evidence.Mark> passages(MirrorCell cell, Audience audience, EvidenceFilter filter) {
        EvidenceFilter side = filter.withAudience(audience);
        return there(cell).filter(text -> isOf(text, side)).flatMap(text -> text.on(cell)).distinct().toList();
    }

    /** Texts that say something and are on no moment, in corpus order. */
    public List<String> unplaced(EvidenceFilter filter) {
        List<String> unplaced = new ArrayList<>();
        EvidenceFilter both = filter.withAudience(null);
        List<Evidence.Text> texts = evidence.texts();
        for (int i = 0; i < texts.size(); i++) {
            Evidence.Text text = texts.get(i);
            if (!placed.get(i) && text.expressed() && both.accepts(evidence.respondentOf(i))) {
                unplaced.add(text.id());
            }
        }
        return unplaced;
    }

    /**
     * The table of all moments and facets.
     *
     * @param filter which respondents are counted; its audience does not matter
     * @param least people needed on either side to read a gap, at least 1
     */
    public MirrorTable table(EvidenceFilter filter, int least) {
        List<MirrorRow> moments = new ArrayList<>();
        List<MirrorRow> cells = new ArrayList<>();
        for (String moment : moments()) {
            moments.add(row(new MirrorCell(moment, null), filter, least));
            for (String facet : facets) {
                MirrorRow row = row(new MirrorCell(moment, facet), filter, least);
                if (row.tenants().mentions() + row.staff().mentions() > 0) {
                    cells.add(row);
                }
            }
        }
        return new MirrorTable(least, moments, cells,
                RankAgreement.ofThemes(evidence, filter.withScheme(scheme)), participation.apply(Audience.TENANT),
                participation.apply(Audience.STAFF), unplaced(filter));
    }

    private MirrorRow row(MirrorCell cell, EvidenceFilter filter, int least) {
        MirrorSide tenants = side(cell, Audience.TENANT, filter);
        MirrorSide staff = side(cell, Audience.STAFF, filter);
        boolean staffOnly = cell.facet() != null && MirrorFrame.STAFF_FACETS.contains(cell.facet());
        return new MirrorRow(cell, tenants, staff, staffOnly ? null : MirrorGap.of(tenants, staff, least));
    }
}
