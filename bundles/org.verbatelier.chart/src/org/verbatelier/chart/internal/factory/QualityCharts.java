package org.verbatelier.chart.internal.factory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verbatelier.analysis.agreement.AgreementTable;
import org.verbatelier.analysis.agreement.CodeAgreement;
import org.verbatelier.analysis.saturation.SaturationCurve;
import org.verbatelier.analysis.sites.SiteAxis;
import org.verbatelier.analysis.sites.SiteLevel;
import org.verbatelier.analysis.sites.SiteRow;
import org.verbatelier.analysis.sites.SiteWatch;
import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.Curve;
import org.verbatelier.chart.HeatMap;
import org.verbatelier.chart.RankedBars;
import org.verbatelier.chart.Typography;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;

/** Charts of the coding itself, and of the watch of residences. */
public final class QualityCharts {

    private final FigureWords words;

    public QualityCharts(FigureWords words) {
        this.words = words;
    }

    /** Different codes after each unit, with the band of other orders. */
    public Optional<Chart> saturation(SaturationCurve curve) {
        if (curve.points().isEmpty()) {
            return Optional.empty();
        }
        Typography typography = words.typography();
        List<Curve.Point> points = curve.points().stream()
                .map(point -> new Curve.Point(point.unit(),
                        words.get("saturation.point", typography.count(point.unit())),
                        Value.of(point.codes(), words.get("saturation.codes", point.codes()), null), point.low(),
                        point.high()))
                .toList();
        double top = points.stream().mapToDouble(point -> Math.max(point.value().value(), point.high())).max()
                .orElse(1);
        String threshold = typography.decimal(curve.threshold() * 100, 0);
        List<Curve.Reference> references = new ArrayList<>();
        curve.reached().ifPresent(unit -> references.add(
                new Curve.Reference(unit, words.get("saturation.reached", threshold, typography.count(unit)))));
        Caption caption = words.caption(words.get("saturation.title"),
                words.get("saturation.note", curve.base(), curve.run(), threshold),
                references.isEmpty() ? words.get("saturation.open") : "");
        return Optional.of(new Curve(caption,
                Axis.holding(words.get("saturation.x"), Unit.COUNT, 0, curve.units(), typography),
                Axis.holding(words.get("saturation.y"), Unit.COUNT, 0, top, typography), points, references));
    }

    /** A bar for each code that has an alpha or misses one. */
    public Optional<Chart> agreement(AgreementTable table) {
        List<RankedBars.Bar> bars = table.codes().stream()
                .map(code -> new RankedBars.Bar(FigureWords.label(code.label(), code.code()), alpha(code))).toList();
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        double least = bars.stream().filter(bar -> bar.value().isShown()).mapToDouble(bar -> bar.value().value()).min()
                .orElse(0);
        Caption caption = words.caption(words.get("agreement.title"),
                words.get("agreement.note", String.join(", ", table.coders()), table.units()));
        return Optional.of(new RankedBars(caption,
                Axis.holding(words.get("agreement.axis"), Unit.SCORE, least, 1, words.typography()), bars));
    }

    private Value alpha(CodeAgreement code) {
        return code.alpha() == null ? words.missing()
                : Value.of(code.alpha(), words.get(code.rare() ? "agreement.rare" : "agreement.alpha",
                        words.typography().decimal(code.alpha(), 2)), null);
    }

    /** Levels by residence and axis; what nobody spoke of is empty, which is not level 0. */
    public Optional<Chart> sites(SiteWatch watch) {
        Map<String, String> axes = new LinkedHashMap<>();
        watch.axes().forEach(axis -> axes.put(axis, axis));
        for (SiteRow row : watch.rows()) {
            row.axes().forEach(axis -> axes.replace(axis.axis(), FigureWords.label(axis.label(), axis.axis())));
        }
        if (watch.rows().isEmpty() || axes.isEmpty()) {
            return Optional.empty();
        }
        List<HeatMap.Row> rows = watch.rows().stream()
                .map(row -> new HeatMap.Row(row.residence(), 0, false,
                        watch.axes().stream().map(axis -> row.axis(axis).map(this::level).orElse(words.missing()))
                                .toList()))
                .toList();
        Caption caption = words.caption(words.get("sites.title"), words.get("sites.note"));
        return Optional.of(new HeatMap(caption, Unit.COUNT, SiteLevel.RED.number(),
                axes.values().stream().map(label -> new HeatMap.Column(label, false)).toList(), rows));
    }

    private Value level(SiteAxis axis) {
        if (axis.level() == null) {
            return words.missing();
        }
        String number = words.typography().count(axis.level().number());
        String printed = axis.toConfirm() && axis.claimed() != null
                ? words.get("sites.toConfirm", number, words.typography().count(axis.claimed().number()))
                : number;
        return Value.of(axis.level().number(), printed, null);
    }
}
