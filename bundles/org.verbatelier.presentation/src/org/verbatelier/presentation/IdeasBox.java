package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.CodeId;
import org.verbatelier.core.Consents;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;

/**
 * What people propose: passages judged {@code ~}, by theme. A passage that several coders judged so with the same code is
 * one idea.
 *
 * @param themes those with ideas, in the order of the codebook
 */
public record IdeasBox(List<Ideas> themes) {

    /**
     * The ideas of a theme.
     *
     * @param theme its label
     * @param ideas in corpus order
     */
    public record Ideas(String theme, List<Idea> ideas) {}

    /**
     * A passage that proposes something.
     *
     * @param verbatim identifier of the verbatim
     * @param span the words
     * @param words the words themselves
     * @param code the code without its scheme
     * @param label what the code means
     * @param audience who speaks; empty when that is not known
     */
    public record Idea(String verbatim, Span span, String words, String code, String label,
            Optional<Audience> audience) {}

    /** The ideas in a study. Takes time that grows with the study: not for the UI thread. */
    public static IdeasBox of(Study study) {
        return study.read(() -> {
            Map<String, List<Placed>> byTheme = new LinkedHashMap<>();
            for (Scheme scheme : study.codes().schemes()) {
                scheme.getThemes().forEach(theme -> byTheme.put(key(theme), new ArrayList<>()));
            }
            Consents consents = study.consents();
            Set<Object> seen = new HashSet<>();
            for (Coding coding : study.codings().all()) {
                if (coding.getValence() == Valence.NEUTRAL && seen.add(
                        List.of(coding.getVerbatim(), coding.getStart(), coding.getEnd(), coding.getCode()))) {
                    study.corpus().find(coding.getVerbatim()).filter(entry -> !consents.isQuarantined(entry))
                            .ifPresent(entry -> place(study, coding, entry, byTheme));
                }
            }
            List<Ideas> themes = new ArrayList<>();
            for (Scheme scheme : study.codes().schemes()) {
                scheme.getThemes().stream().filter(theme -> !byTheme.get(key(theme)).isEmpty())
                        .forEach(theme -> themes.add(new Ideas(theme.getLabel(), sorted(byTheme.get(key(theme))))));
            }
            return new IdeasBox(List.copyOf(themes));
        });
    }

    private record Placed(int at, Idea idea) {}

    private static List<Idea> sorted(List<Placed> placed) {
        return placed.stream().sorted(
                Comparator.comparingInt(Placed::at).thenComparingInt(p -> p.idea().span().start())).map(Placed::idea)
                .toList();
    }

    private static void place(Study study, Coding coding, VerbatimEntry entry, Map<String, List<Placed>> byTheme) {
        study.codes().find(coding.getCode()).ifPresent(code -> {
            Span span = new Span(coding.getStart(), coding.getEnd());
            Idea idea = new Idea(entry.id(), span, span.in(entry.text()), CodeId.parse(coding.getCode()).code(),
                    code.getLabel(), entry.audience());
            byTheme.get(key(themeOf(code))).add(new Placed(study.corpus().indexOf(entry.id()), idea));
        });
    }

    /** A code may lie in a coarser one. */
    private static Theme themeOf(Code code) {
        EObject at = code;
        while (!(at instanceof Theme)) {
            at = at.eContainer();
        }
        return (Theme) at;
    }

    private static String key(Theme theme) {
        return ((Scheme) theme.eContainer()).getId() + ":" + theme.getId();
    }

    /** How many ideas there are. */
    public int count() {
        return themes.stream().mapToInt(theme -> theme.ideas().size()).sum();
    }
}
