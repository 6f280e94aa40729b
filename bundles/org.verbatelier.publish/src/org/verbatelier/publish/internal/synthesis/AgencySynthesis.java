package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.publish.Composition;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.internal.plan.PlanSection;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;

/** The synthesis for an agency: its own territory, without what concerns the organisation alone. */
public final class AgencySynthesis {

    private AgencySynthesis() {
    }

    public static Composition compose(Subject subject) {
        QuoteBook quotes = new QuoteBook(subject);
        TerritorySection territories = new TerritorySection(subject);
        List<Block> blocks = new ArrayList<>();
        subject.withheldPlaces().forEach(words -> blocks.add(new Notice(subject.say("withheld.title"), words)));
        List<String> failures = List.of();
        if (subject.themes().rows().isEmpty()) {
            blocks.addAll(EssentialSection.nothing(subject));
        } else {
            blocks.addAll(EssentialSection.of(subject));
            blocks.addAll(StrengthSection.of(subject, quotes));
            // irritants choose their words first: a theme finds others
            List<Block> irritants = IrritantSection.of(subject, quotes);
            blocks.addAll(ThemeSection.of(subject, quotes));
            blocks.addAll(irritants);
            blocks.addAll(territories.blocks());
            blocks.addAll(PlanSection.of(subject));
            blocks.addAll(subject.traces().index());
            failures = Check.of(subject, blocks);
        }
        List<String> warnings = new ArrayList<>(subject.withheldPlaces());
        warnings.addAll(territories.warnings());
        warnings.addAll(quotes.warnings());
        return new Composition(new Document(subject.metadata(subject.say("title"), Layout.REPORT,
                List.of(subject.say("keyword.synthesis"), subject.say("keyword.tenants"))), blocks), warnings,
                failures);
    }
}
