package org.verbatelier.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.verbatelier.analysis.catalogue.Catalogue;
import org.verbatelier.analysis.catalogue.CatalogueEntry;
import org.verbatelier.analysis.mirror.MirrorFrame;
import org.verbatelier.analysis.sites.SiteFrame;

/**
 * Reads codings through the correspondences of their codes, so that one pass of coding gives the mirror, the watch of
 * complex sites, the axes of the property tax abatement and the chantiers.
 *
 * <p>A frame is the scheme that the targets belong to: {@link #MIRROR}, {@link #SITES}, {@link #TFPB}, {@link #CHANTIERS},
 * {@link #SURVEY}, or any column of a codebook that is no column of its own.
 */
public final class Crosswalks {

    /** Moments and facets: {@code miroir:M05.DELA}. */
    public static final String MIRROR = "miroir";
    /** Axes of complex sites: {@code sites-complexes:XBA}. */
    public static final String SITES = "sites-complexes";
    /** Axes of the property tax abatement in priority areas: {@code tfpb:T8}. */
    public static final String TFPB = "tfpb";
    /** Chantiers: {@code chantier:La maintenance des logements}. */
    public static final String CHANTIERS = "chantier";
    /** Blocks of the satisfaction survey: {@code section_enquete:Logement}. */
    public static final String SURVEY = "section_enquete";

    /** Frames that codebooks call otherwise. */
    private static final Map<String, String> COLUMNS = Map.of(SITES, "axe_complexe", TFPB, "axe_tfpb");

    private Crosswalks() {
    }

    /** {@link #through(Evidence, String, Locale)} with French labels, the language of the schemes. */
    public static Evidence through(Evidence evidence, String frame) {
        return through(evidence, frame, Locale.FRENCH);
    }

    /**
     * The same people and texts, whose marks carry the codes of a frame: what was coded in the frame itself, and what
     * corresponds to other codes, with the same span, valence and severity. A code with several targets gives as many
     * marks; two codes on one passage with the same target and judgement give one. Marks without a target are left out, so
     * that every table of this bundle works on the result.
     *
     * @param locale language of the labels of targets that no scheme of the study defines
     */
    public static Evidence through(Evidence evidence, String frame, Locale locale) {
        Map<String, List<String>> targets = new HashMap<>();
        List<Evidence.Mark> marks = new ArrayList<>();
        int passage = 0;
        for (Evidence.Mark mark : evidence.marks()) {
            if (passage < marks.size() && !isSamePassage(mark, marks.get(passage))) {
                passage = marks.size();
            }
            for (String target : targets.computeIfAbsent(mark.code(), code -> targets(evidence.code(code), frame))) {
                Evidence.Mark other = new Evidence.Mark(mark.text(), mark.start(), mark.end(), frame + ":" + target,
                        mark.valence(), mark.severity());
                if (!marks.subList(passage, marks.size()).contains(other)) {
                    marks.add(other);
                }
            }
        }
        return evidence.with(marks, entries(evidence, frame, locale, targets));
    }

    private static boolean isSamePassage(Evidence.Mark one, Evidence.Mark other) {
        return one.text() == other.text() && one.start() == other.start() && one.end() == other.end();
    }

    /** What a code corresponds to in a frame; itself when it belongs to it. */
    public static List<String> targets(CodeEntry code, String frame) {
        if (code.scheme().equals(frame)) {
            return List.of(code.schemeCode());
        }
        List<String> named = code.crosswalks().getOrDefault(frame, List.of());
        return named.isEmpty() ? code.crosswalks().getOrDefault(COLUMNS.getOrDefault(frame, frame), List.of()) : named;
    }

    /** Descriptions of the targets that no scheme defines as codes. */
    private static List<CodeEntry> entries(Evidence evidence, String frame, Locale locale,
            Map<String, List<String>> targets) {
        Map<String, String> labels = new HashMap<>(known(frame, locale));
        Set<String> defined = new LinkedHashSet<>();
        for (CodeEntry entry : evidence.codes()) {
            if (entry.scheme().equals(frame)) {
                labels.put(entry.theme(), entry.themeLabel());
                defined.add(entry.schemeCode());
            }
        }
        List<CodeEntry> entries = new ArrayList<>();
        targets.values().stream().flatMap(List::stream).distinct().filter(target -> !defined.contains(target))
                .forEach(target -> {
                    int dot = frame.equals(MIRROR) || frame.equals(SITES) ? target.indexOf('.') : -1;
                    String theme = dot < 0 ? target : target.substring(0, dot);
                    entries.add(new CodeEntry(frame, target, labels.getOrDefault(target, target), "", theme,
                            labels.getOrDefault(theme, theme), List.of()));
                });
        return entries;
    }

    private static Map<String, String> known(String frame, Locale locale) {
        return switch (frame) {
            case MIRROR -> MirrorFrame.in(locale).labels();
            case SITES -> SiteFrame.labels(locale);
            case TFPB -> Catalogue.in(locale).tfpbAxes().stream()
                    .collect(Collectors.toMap(CatalogueEntry::id, CatalogueEntry::label));
            default -> Map.of();
        };
    }
}
