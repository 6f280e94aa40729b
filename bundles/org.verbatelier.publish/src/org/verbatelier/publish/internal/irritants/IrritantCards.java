package org.verbatelier.publish.internal.irritants;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.core.Study;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.internal.plan.PlanDocument;
import org.verbatelier.publish.internal.plan.PlanFigures;
import org.verbatelier.publish.internal.plan.PlanReading;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;

/** One card for each irritant of the register, most critical first; the most critical codes while it is empty. */
public final class IrritantCards {

    private static final int CODES = 10;
    /** So many quotes of what works allow three cards each. */
    private static final int PRAISE = 8;

    private IrritantCards() {
    }

    public static Composition compose(Study study, SynthesisOptions options) {
        Subject subject = Subject.of(study, options);
        QuoteBook quotes = new QuoteBook(subject);
        List<Quote> praise = quotes.praise(PRAISE);
        List<Block> blocks = new ArrayList<>();
        IrritantCard card = new IrritantCard(subject, quotes);
        PlanReading plan = new PlanReading(study);
        List<String> warnings = new ArrayList<>(subject.withheldPlaces());
        if (plan.irritants().isEmpty()) {
            warnings.add(card.say("unregistered"));
            blocks.add(new Notice(card.say("register"), card.say("unregistered")));
            for (FrequencyRow row : subject.codes().byCriticality().stream().limit(CODES).toList()) {
                options.check();
                blocks.add(new Heading(1, subject.label(row.label())));
                blocks.addAll(card.of(row));
            }
        } else {
            PlanFigures figures = new PlanFigures(subject, subject.voice(PlanDocument.class), plan);
            List<Irritant> ranked = plan.irritants().stream().sorted(figures.mostCritical()).toList();
            blocks.add(new Heading(1, card.say("register")));
            blocks.add(Paragraph.of(card.say("register.text")));
            blocks.add(card.overview(ranked, figures));
            for (Irritant irritant : ranked) {
                options.check();
                if (irritant != ranked.getFirst()) {
                    blocks.add(new PageBreak());
                }
                blocks.add(new Heading(1, subject.label(irritant.getTitle())));
                blocks.addAll(card.of(irritant, plan, figures));
            }
        }
        blocks.addAll(quotes.praised(praise));
        blocks.addAll(subject.traces().index());
        warnings.addAll(quotes.warnings());
        return new Composition(new Document(
                subject.metadata(card.say("title"), Layout.REPORT, List.of(card.say("keyword"))), blocks), warnings);
    }
}
