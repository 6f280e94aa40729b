package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.mirror.MirrorReading;
import org.verbatelier.analysis.mirror.MirrorTable;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.internal.mirror.MirrorFigures;
import org.verbatelier.publish.internal.mirror.MirrorReport;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** Tenants and staff on the same moments, when both spoke. */
final class MirrorSection {

    private MirrorSection() {
    }

    static List<Block> of(Subject subject) {
        EvidenceFilter filter = subject.everywhere().withAudience(null).withScheme(null);
        MirrorReading reading = MirrorReading.of(subject.study());
        MirrorTable table = reading.table(filter, subject.threshold());
        if (table.moments().isEmpty() || table.staff().expressed() == 0) {
            return List.of();
        }
        Voice voice = subject.voice(MirrorReport.class);
        MirrorFigures figures = new MirrorFigures(subject, voice, reading, table, filter);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, subject.say("mirror")));
        blocks.add(Paragraph.of(voice.say("means.text")));
        if (figures.isSilent()) {
            blocks.add(new Notice(voice.say("silent"),
                    voice.say("silent.text", voice.typography().count(table.least()))));
        } else {
            blocks.addAll(figures.verdicts());
            blocks.addAll(figures.chart());
        }
        blocks.add(figures.moments());
        return blocks;
    }
}
