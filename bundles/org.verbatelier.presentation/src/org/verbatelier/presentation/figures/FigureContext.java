package org.verbatelier.presentation.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.verbatelier.analysis.Collected;
import org.verbatelier.analysis.Crosswalks;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Trace;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.analysis.table.Figures;
import org.verbatelier.chart.Charts;
import org.verbatelier.chart.Typography;
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.presentation.figures.FigureRequest.Collection;

/** All that a figure is made from: one reading of the study, what was asked for, and the language. */
final class FigureContext {

    private final Study study;
    private final Evidence all;
    private final FigureChoices choices;
    private final FigureRequest request;
    private final Locale locale;
    private final BooleanSupplier cancelled;
    private final Typography typography;
    private Evidence counted;

    FigureContext(Study study, Evidence all, FigureChoices choices, FigureRequest request, Locale locale,
            BooleanSupplier cancelled) {
        this.study = study;
        this.all = all;
        this.choices = choices;
        this.request = request;
        this.locale = locale;
        this.cancelled = cancelled;
        this.typography = new Typography(locale);
    }

    /** The study; read it inside {@link Study#read}. */
    Study study() {
        return study;
    }

    FigureChoices choices() {
        return choices;
    }

    FigureRequest request() {
        return request;
    }

    Locale locale() {
        return locale;
    }

    BooleanSupplier cancelled() {
        return cancelled;
    }

    Typography typography() {
        return typography;
    }

    String text(String key, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }

    /** The frame asked for, else the usual one; null when nothing is coded. */
    String frame() {
        boolean known = choices.frames().stream().anyMatch(frame -> frame.id().equals(request.frame()));
        return known ? request.frame() : choices.frames().isEmpty() ? null : choices.frames().getFirst().id();
    }

    /** What is counted: the codings themselves, or what they correspond to. */
    Evidence evidence() {
        if (counted == null) {
            String frame = frame();
            boolean own = frame == null || all.marks().stream().anyMatch(mark -> mark.code().startsWith(frame + ":"));
            counted = own ? all : Crosswalks.through(all, frame, locale);
        }
        return counted;
    }

    /** The codings themselves. */
    Evidence codings() {
        return all;
    }

    /** Of whom. */
    EvidenceFilter filter() {
        return of(request.kind().has(FigureOption.AUDIENCE) ? request.audience() : Audience.TENANT)
                .withScheme(frame());
    }

    private EvidenceFilter of(Audience audience) {
        EvidenceFilter filter = EvidenceFilter.TENANTS.withAudience(audience);
        if (request.kind().has(FigureOption.FILTER)) {
            for (Map.Entry<String, Set<String>> wanted : request.values().entrySet()) {
                filter = filter.withOnly(wanted.getKey(), wanted.getValue());
            }
        }
        return request.kind().has(FigureOption.COLLECTION) ? filter.withCollected(collected()) : filter;
    }

    /** How the words came that are counted: volunteers met are no sample, so both only when asked for. */
    Collection collection() {
        return request.collection() != Collection.USUAL ? request.collection()
                : all.mainCollected() == Collected.SURVEY ? Collection.SURVEY : Collection.ENCOUNTERS;
    }

    private Collected collected() {
        return switch (collection()) {
            case SURVEY -> Collected.SURVEY;
            case ENCOUNTERS -> Collected.ENCOUNTER;
            case BOTH, USUAL -> null;
        };
    }

    int threshold() {
        return request.threshold() >= 1 ? request.threshold() : Math.max(1, choices.threshold());
    }

    Figures figures() {
        return Figures.of(evidence()).with(new Disclosure(threshold())).cancelledBy(cancelled);
    }

    Charts charts() {
        return new Charts(locale);
    }

    /** The passages behind a number. */
    Behind behind(Trace trace) {
        return Behind.of(evidence(), trace);
    }
}
