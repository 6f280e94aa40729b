package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.subject.Subject;

/** How to read the figures: valence, severity, criticality, intervals. */
public final class ReadingSection {

    private static final int SEVERITIES = 4;

    private ReadingSection() {
    }

    public static List<Block> of(Subject subject) {
        List<Paragraph> terms = new ArrayList<>();
        for (String term : List.of("valence", "criticality", "interval", "tokens")) {
            if (!term.equals("interval") || !subject.themes().small()) {
                terms.add(new Paragraph(List.of(Run.strong(subject.say("reading." + term)),
                        Run.of(subject.say("reading." + term + ".text")))));
            }
        }
        List<List<String>> severities = new ArrayList<>();
        for (int severity = 1; severity <= SEVERITIES; severity++) {
            severities.add(List.of(Integer.toString(severity), subject.say("severity." + severity),
                    subject.say("severity." + severity + ".anchor")));
        }
        return List.of(new Heading(1, subject.say("reading")), new BulletList(terms),
                new Table(subject.say("severity.caption"), List.of(
                        new Table.Column(subject.say("column.grade"), 2, false),
                        new Table.Column(subject.say("column.label"), 4, false),
                        new Table.Column(subject.say("column.anchor"), 9, false)), severities, ""));
    }
}
