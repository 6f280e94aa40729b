package org.verbatelier.presentation.figures;

/** Who makes which figure. */
final class FigureMakers {

    private FigureMakers() {
    }

    static Figure make(FigureContext context) {
        if (context.codings().texts().isEmpty() && context.request().kind().group() != FigureGroup.MEASURED) {
            return Figure.empty(context.request(), new Sentences(context).title(), context.text("empty.corpus"));
        }
        return maker(context.request().kind()).make(context);
    }

    private static FigureMaker maker(FigureKind kind) {
        return switch (kind) {
            case THEMES -> new ThemesMaker();
            case VALENCE -> new ValenceMaker();
            case PRIORITIES -> new PrioritiesMaker();
            case COOCCURRENCE -> new PairsMaker();
            case CROSS -> new CrossMaker();
            case TERRITORIES -> new TerritoriesMaker();
            case WAVES -> new WavesMaker();
            case SPECIFICITIES -> new SpecificitiesMaker();
            case BEFORE_AFTER -> new BeforeAfterMaker();
            case MIRROR -> new MirrorMaker();
            case SCORE -> new ScoreMaker();
            case INDICATORS -> new IndicatorsMaker();
            case BENCHMARK -> new BenchmarkMaker();
            case SITES -> new SitesMaker();
            case SITE -> new SiteMaker();
            case AGREEMENT -> new AgreementMaker();
            case ARBITRATION -> new ArbitrationMaker();
            case SATURATION -> new SaturationMaker();
        };
    }
}
