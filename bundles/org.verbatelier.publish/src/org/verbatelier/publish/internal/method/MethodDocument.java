package org.verbatelier.publish.internal.method;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.core.Study;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;
import org.verbatelier.publish.internal.synthesis.MethodSection;
import org.verbatelier.publish.internal.synthesis.ReadingSection;

/** The method sheet: what was heard, how it was coded and counted, how sure the figures are, and what is not shown. */
public final class MethodDocument {

    private MethodDocument() {
    }

    public static Composition compose(Study study, SynthesisOptions options) {
        Subject subject = Subject.of(study, options);
        Voice voice = subject.voice(MethodDocument.class);
        List<Block> blocks = new ArrayList<>(MethodSection.of(subject));
        blocks.addAll(new Quality(subject, voice).blocks());
        blocks.addAll(Rules.of(subject, voice));
        blocks.addAll(ReadingSection.of(subject));
        return new Composition(new Document(
                subject.metadata(voice.say("title"), Layout.REPORT, List.of(voice.say("keyword"))), blocks), List.of());
    }
}
