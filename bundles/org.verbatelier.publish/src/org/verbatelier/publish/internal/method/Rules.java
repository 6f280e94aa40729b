package org.verbatelier.publish.internal.method;

import java.util.List;
import java.util.stream.Stream;

import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** What is not shown, who is quoted, and which tests are made. */
final class Rules {

    private Rules() {
    }

    static List<Block> of(Subject subject, Voice voice) {
        return List.of(new Heading(1, voice.say("rules")),
                new BulletList(Stream.of(voice.say("rule.threshold", voice.typography().count(subject.threshold())),
                        voice.say("rule.few"), voice.say("rule.quotes"), voice.say("rule.staff"),
                        voice.say("rule.tests"),
                        voice.say("rule.suggestions"), voice.say("rule.scores")).map(Paragraph::of).toList()));
    }
}
