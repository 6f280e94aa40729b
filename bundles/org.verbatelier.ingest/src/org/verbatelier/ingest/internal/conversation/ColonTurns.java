package org.verbatelier.ingest.internal.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.ingest.internal.conversation.TurnLine.Strength;

/** Finds turns that a speaker and a colon begin. */
final class ColonTurns {

    private record Candidate(int line, TurnLine turn, Strength strength) {}

    private final List<Line> lines;
    private final Speakers speakers;

    ColonTurns(List<Line> lines, Speakers speakers) {
        this.lines = lines;
        this.speakers = speakers;
    }

    List<TurnStart> find(int fromLine) {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        int numbered = 0;
        for (int i = fromLine; i < lines.size(); i++) {
            TurnLine turn = lines.get(i).isRow() ? null : TurnLine.parse(lines.get(i).content(), speakers);
            Strength strength = turn == null ? Strength.NONE : turn.strength(speakers);
            if (strength != Strength.NONE) {
                candidates.add(new Candidate(i, turn, strength));
                numbered += turn.label().isEmpty() ? 0 : 1;
                counts.merge(turn.speaker(), 1, Integer::sum);
            }
        }
        // once turns are numbered, a colon in a line without a number is part of what is said
        boolean numbersOnly = numbered >= 2;
        List<TurnStart> starts = new ArrayList<>();
        for (Candidate found : candidates) {
            TurnLine turn = found.turn();
            boolean certain = found.strength() == Strength.STRONG || !turn.time().isEmpty()
                    || counts.get(turn.speaker()) > 1;
            if (numbersOnly ? !turn.label().isEmpty() : certain) {
                starts.add(new TurnStart(found.line(), turn.label(), turn.time(), turn.speaker(),
                        lines.get(found.line()).from() + turn.textStart(), -1));
            }
        }
        return isAlone(starts, fromLine) ? List.of() : starts;
    }

    /** One name and a colon in the middle of a note do not make a conversation of it. */
    private boolean isAlone(List<TurnStart> starts, int fromLine) {
        if (starts.size() != 1 || !starts.getFirst().label().isEmpty()) {
            return false;
        }
        return lines.subList(fromLine, starts.getFirst().line()).stream().anyMatch(line -> !line.isBlank());
    }
}
