package org.verbatelier.publish.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.mirror.MirrorFrame;
import org.verbatelier.analysis.mirror.MirrorReading;
import org.verbatelier.analysis.mirror.MirrorRow;
import org.verbatelier.analysis.mirror.MirrorVerdict;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.chart.Charts;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.Level;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.internal.plan.ActionSheet;
import org.verbatelier.publish.internal.plan.PlanDocument;
import org.verbatelier.publish.internal.plan.PlanReading;
import org.verbatelier.publish.internal.subject.Drawn;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/**
 * An article for the tenants' newspaper or the web site: how many spoke, what they praise, what they ask for, where both
 * sides agree, and the axes of the plan. It is always made by the rules of what tenants may read.
 */
public final class TenantArticle {

    private static final int ROWS = 3;

    private final Subject subject;
    private final Voice voice;
    private final QuoteBook quotes;
    private final List<Block> blocks = new ArrayList<>();

    private TenantArticle(Subject subject) {
        this.subject = subject;
        this.voice = subject.voice(TenantArticle.class);
        this.quotes = new QuoteBook(subject);
    }

    public static Composition compose(Study study, SynthesisOptions options) {
        return new TenantArticle(Subject.of(study, options.withLevel(Level.tenants(options.level().name())))).compose();
    }

    private Composition compose() {
        List<String> failures = new ArrayList<>();
        if (subject.themes().rows().isEmpty()) {
            blocks.add(Paragraph.of(subject.say("essential.nothing")));
        } else {
            blocks.add(Paragraph.of(voice.say("intro", subject.people(subject.base()))));
            blocks.add(new KeyFigures(List.of(
                    new KeyFigures.Figure(voice.typography().count(subject.base()), subject.heard(), ""),
                    figure("figure.themes", subject.themes().rows().size()),
                    figure("figure.actions", shared().size()))));
            if (!subject.themes().small()) {
                blocks.addAll(Drawn.of(new Charts(subject.options().locale()).ranked(told())));
            }
            if (subject.codes().byPraise().isEmpty()) {
                failures.add(subject.say("check.strengths"));
            }
            list("praised", "praised.item", subject.themes().byPraise(), Valence.POSITIVE);
            list("asked", "asked.item", subject.themes().byCriticality(), Valence.NEGATIVE);
            agreed();
        }
        axes();
        blocks.add(new Heading(1, voice.say("how")));
        blocks.add(Paragraph.of(voice.say("how.text", voice.typography().count(subject.threshold()))));
        List<String> warnings = new ArrayList<>(subject.withheldPlaces());
        warnings.addAll(quotes.warnings());
        return new Composition(new Document(
                subject.metadata(voice.say("title"), Layout.SHEET, List.of(voice.say("keyword"))), blocks), warnings,
                failures);
    }

    /** The themes that enough people mention to be shown to everybody. */
    private FrequencyTable told() {
        FrequencyTable all = subject.themes();
        return new FrequencyTable(all.base(), all.by(), all.filter(), all.suppressed(), all.effectiveSize(),
                all.rows().stream().filter(row -> row.n() >= Disclosure.FEW).toList());
    }

    private KeyFigures.Figure figure(String key, int count) {
        return new KeyFigures.Figure(voice.typography().count(count), voice.say(key), "");
    }

    private void list(String key, String item, List<FrequencyRow> rows, Valence valence) {
        List<Paragraph> items = new ArrayList<>();
        List<Quote> chosen = new ArrayList<>();
        QuoteBook.Section section = quotes.section();
        for (FrequencyRow row : rows.stream().limit(ROWS).toList()) {
            int count = valence == Valence.POSITIVE ? row.positive() : row.negative();
            items.add(new Paragraph(List.of(Run.strong(subject.label(row.label())),
                    Run.of(count < 5 ? voice.say(item + ".few") : voice.say(item, subject.people(count))))));
            if (chosen.isEmpty()) {
                section.ofTheme(row.scheme() + ":" + row.code(), valence).ifPresent(chosen::add);
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new Heading(1, voice.say(key)));
            blocks.add(new BulletList(items));
            blocks.addAll(chosen);
        }
    }

    /** The moments that tenants and staff see alike. */
    private void agreed() {
        Locale locale = subject.options().locale();
        List<MirrorRow> rows = MirrorReading.of(subject.study())
                .table(subject.everywhere().withAudience(null).withScheme(null), subject.threshold())
                .with(MirrorVerdict.CONVERGENCE).stream().filter(row -> row.cell().facet() == null).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Heading(1, voice.say("agreed")));
            blocks.add(new BulletList(rows.stream().map(row -> Paragraph.of(row.shared() == null
                    ? subject.label(MirrorFrame.in(locale).shortMoment(row.cell().moment()))
                    : voice.say("agreed.item", subject.label(MirrorFrame.in(locale).shortMoment(row.cell().moment())),
                            row.shared().label(locale))))
                    .toList()));
        }
    }

    private List<Action> shared() {
        PlanReading plan = new PlanReading(subject.study());
        return plan.byDueDate().stream().filter(action -> !plan.isInternal(action))
                .filter(action -> action.getState() != ActionState.ABANDONED
                        && action.getState() != ActionState.PROPOSED)
                .toList();
    }

    private void axes() {
        List<Action> shared = shared();
        if (shared.isEmpty()) {
            return;
        }
        ActionSheet sheet = new ActionSheet(subject.voice(PlanDocument.class), new PlanReading(subject.study()));
        blocks.add(new Heading(1, voice.say("axes")));
        for (Plan plan : subject.study().plan().getPlans()) {
            for (Axis axis : plan.getAxes()) {
                List<Paragraph> items = axis.getActions().stream().filter(shared::contains)
                        .map(action -> Paragraph.of(action.getDue() == null || action.getState() == ActionState.DONE
                                ? voice.say("axes.item", subject.label(action.getTitle()), sheet.state(action))
                                : voice.say("axes.due", subject.label(action.getTitle()), sheet.date(action.getDue()))))
                        .toList();
                if (!items.isEmpty()) {
                    blocks.add(new Heading(2, subject.label(axis.getTitle())));
                    blocks.add(new BulletList(items));
                }
            }
        }
    }
}
