package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.internal.subject.Subject;

/** What a synthesis must have to be sent: above all, what works. */
final class Check {

    private Check() {
    }

    /** What is missing; empty when nothing is. */
    static List<String> of(Subject subject, List<Block> blocks) {
        List<String> failures = new ArrayList<>();
        if (subject.codes().byPraise().isEmpty()
                || !blocks.contains(new Heading(1, subject.say("strengths")))) {
            failures.add(subject.say("check.strengths"));
        }
        return failures;
    }
}
