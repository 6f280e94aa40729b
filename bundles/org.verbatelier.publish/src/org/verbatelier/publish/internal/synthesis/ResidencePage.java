package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.internal.plan.PlanSection;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** One page on a residence: themes and actions, and a few words where the residence is large enough to quote it. */
public final class ResidencePage {

    private static final int ROWS = 5;

    private ResidencePage() {
    }

    public static Composition compose(Subject subject) {
        QuoteBook quotes = new QuoteBook(subject);
        List<Block> blocks = new ArrayList<>();
        subject.withheldPlaces().forEach(words -> blocks.add(new Notice(subject.say("withheld.title"), words)));
        if (subject.themes().rows().isEmpty()) {
            blocks.add(Paragraph.of(subject.say("essential.nothing")));
        } else {
            blocks.add(new KeyFigures(List.of(new KeyFigures.Figure(subject.typography().count(subject.base()),
                    subject.heard(), subject.placeOfFigures().isEmpty() ? "" : subject.placeOfFigures()))));
            blocks.add(new Heading(1, subject.say("page.themes")));
            blocks.add(table(subject));
            if (!subject.substituted()) {
                blocks.addAll(words(subject, quotes));
            }
        }
        blocks.addAll(PlanSection.ofPlace(subject));
        List<String> warnings = new ArrayList<>(subject.withheldPlaces());
        warnings.addAll(quotes.warnings());
        return new Composition(new Document(subject.metadata(subject.say("title.place", subject.place()), Layout.SHEET,
                List.of(subject.say("keyword.synthesis"))), blocks), warnings);
    }

    private static Block table(Subject subject) {
        Grid grid = new Grid(Voice.shared(subject.options().locale())).words("column.theme", 9)
                .numbers("column.said", 4).numbers("column.minus", 3).numbers("column.plus", 3);
        subject.themes().rows().stream().limit(ROWS).forEach(row -> grid.row(subject.label(row.label()),
                subject.portion(row.n()), subject.told(row.negative()), subject.told(row.positive())));
        return grid.table(subject.say("themes.table", subject.people(subject.base())), subject.say("page.note"));
    }

    private static List<Block> words(Subject subject, QuoteBook quotes) {
        QuoteBook.Section section = quotes.section();
        List<Quote> chosen = new ArrayList<>();
        for (FrequencyRow row : subject.themes().rows()) {
            String theme = row.scheme() + ":" + row.code();
            if (chosen.isEmpty()) {
                section.ofTheme(theme, Valence.POSITIVE).ifPresent(chosen::add);
            }
        }
        for (FrequencyRow row : subject.themes().rows().stream().limit(2).toList()) {
            section.ofTheme(row.scheme() + ":" + row.code(), Valence.NEGATIVE).ifPresent(chosen::add);
        }
        List<Block> blocks = new ArrayList<>();
        if (!chosen.isEmpty()) {
            blocks.add(new Heading(1, subject.say("page.words")));
            blocks.addAll(chosen);
        }
        return blocks;
    }
}
