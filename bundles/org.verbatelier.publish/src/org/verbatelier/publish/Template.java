package org.verbatelier.publish;

import java.util.function.BiFunction;

import org.verbatelier.core.Study;
import org.verbatelier.publish.internal.article.TenantArticle;
import org.verbatelier.publish.internal.benchmark.BenchmarkDocument;
import org.verbatelier.publish.internal.codebook.CodebookDocument;
import org.verbatelier.publish.internal.evidence.EvidenceFile;
import org.verbatelier.publish.internal.irritants.IrritantCards;
import org.verbatelier.publish.internal.method.MethodDocument;
import org.verbatelier.publish.internal.mirror.MirrorReport;
import org.verbatelier.publish.internal.plan.PlanDocument;
import org.verbatelier.publish.internal.residence.ResidenceFile;
import org.verbatelier.publish.internal.tfpb.TfpbDocument;

/** What can be published. */
public enum Template {

    /** What tenants say by theme, and the irritants to deal with first; for each level of reader. */
    SYNTHESIS(ThemeSynthesis::compose),
    /** A card for each irritant. */
    IRRITANTS(IrritantCards::compose),
    /** What tenants and staff say of the same moments. */
    MIRROR(MirrorReport::compose),
    /** What is known of one residence. */
    RESIDENCE(ResidenceFile::compose),
    /** What will be done about it. */
    PLAN(PlanDocument::compose),
    /** The report on the abatement of the property tax in priority areas. */
    TFPB(TfpbDocument::compose),
    /** What the codes mean. */
    CODEBOOK(CodebookDocument::compose),
    /** How it was heard, coded and counted. */
    METHOD(MethodDocument::compose),
    /** What proves that tenants were listened to, for the auditor of a label. */
    EVIDENCE(EvidenceFile::compose),
    /** The restitution of a shared survey to one organisation. */
    BENCHMARK(BenchmarkDocument::individual),
    /** The restitution of a shared survey to all: aggregates only. */
    REGIONAL(BenchmarkDocument::regional),
    /** An article for tenants. */
    ARTICLE(TenantArticle::compose),
    /** The walls of sharing workshops: passages as people grouped them and voted for them. */
    WORKSHOP(WorkshopWalls::compose);

    private final BiFunction<Study, SynthesisOptions, Composition> composer;

    Template(BiFunction<Study, SynthesisOptions, Composition> composer) {
        this.composer = composer;
    }

    /**
     * Composes this document for a study; call it inside {@link Study#read} when another thread may write.
     *
     * @throws org.verbatelier.core.StudyException REFUSED when the level names a place that the study has not
     * @throws java.util.concurrent.CancellationException when it is no longer wanted
     */
    public Composition compose(Study study, SynthesisOptions options) {
        return composer.apply(study, options);
    }
}
