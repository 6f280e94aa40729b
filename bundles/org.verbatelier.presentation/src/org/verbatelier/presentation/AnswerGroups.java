package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Turn;

/** Which answers are alike. Staff turns of conversations and what is in quarantine are like nothing: nobody codes them. */
final class AnswerGroups {

    private AnswerGroups() {
    }

    /** For each verbatim of a study the first one in corpus order that is like it, which is like itself. */
    static int[] of(Study study, Likeness likeness) {
        Sweep sweep = new Sweep(study);
        int[] firsts = new int[sweep.size()];
        Map<String, Integer> known = new HashMap<>();
        List<String> distinct = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        PlainWords plain = new PlainWords();
        sweep.run((from, to) -> {
            for (int i = from; i < to; i++) {
                VerbatimEntry entry = study.corpus().entries().get(i);
                firsts[i] = i;
                if (likeness != Likeness.NONE && isCodable(study, entry)) {
                    String text = plain.of(entry.text());
                    Integer first = known.putIfAbsent(text, i);
                    if (first == null) {
                        distinct.add(text);
                        places.add(i);
                    } else {
                        firsts[i] = first;
                    }
                }
            }
        });
        if (likeness == Likeness.NEAR) {
            merge(firsts, places, NearAnswers.group(distinct));
        }
        return firsts;
    }

    private static boolean isCodable(Study study, VerbatimEntry entry) {
        return entry.conversation() == null
                || !(entry.verbatim() instanceof Turn && !entry.isTenant()) && !study.consents().isQuarantined(entry);
    }

    /** The first ones of identical answers find their own first one. */
    private static void merge(int[] firsts, List<Integer> places, int[] leaders) {
        int[] leaderOf = new int[firsts.length];
        for (int i = 0; i < firsts.length; i++) {
            leaderOf[i] = i;
        }
        for (int i = 0; i < leaders.length; i++) {
            leaderOf[places.get(i)] = places.get(leaders[i]);
        }
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = leaderOf[firsts[i]];
        }
    }
}
