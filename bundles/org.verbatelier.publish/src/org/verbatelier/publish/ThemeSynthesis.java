package org.verbatelier.publish;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.core.Study;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.internal.subject.QuoteBook;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.synthesis.EssentialSection;
import org.verbatelier.publish.internal.synthesis.IrritantSection;
import org.verbatelier.publish.internal.synthesis.MethodSection;
import org.verbatelier.publish.internal.synthesis.ReadingSection;
import org.verbatelier.publish.internal.synthesis.StrengthSection;
import org.verbatelier.publish.internal.synthesis.ThemeSection;

/**
 * The theme synthesis: method sheet, essentials, what works, themes, irritants by criticality, how to read the figures.
 * It holds no figure below the level of the organisation, so nothing has to be suppressed but who is quoted.
 */
public final class ThemeSynthesis {

    private ThemeSynthesis() {
    }

    /**
     * Composes the synthesis of a study as it is now. The date of the document is that of the last import or coding, so
     * that the same study gives the same document.
     */
    public static Composition compose(Study study, SynthesisOptions options) {
        Subject subject = Subject.of(study, options);
        QuoteBook quotes = new QuoteBook(subject);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(MethodSection.of(subject));
        if (subject.themes().rows().isEmpty()) {
            blocks.addAll(EssentialSection.nothing(subject));
        } else {
            blocks.addAll(EssentialSection.of(subject));
            blocks.addAll(StrengthSection.of(subject, quotes));
            blocks.addAll(ThemeSection.of(subject, quotes));
            blocks.addAll(IrritantSection.of(subject, quotes));
            blocks.addAll(ReadingSection.of(subject));
        }
        Metadata metadata = new Metadata(subject.say("title"), study.header().getName(), subject.organisation(),
                options.locale(), subject.date(),
                List.of(subject.say("keyword.synthesis"), subject.say("keyword.tenants"), subject.schemeLabel()));
        return new Composition(new Document(metadata, blocks), quotes.warnings());
    }
}
