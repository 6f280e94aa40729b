package org.verbatelier.privacy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detection.Action;

/**
 * Words whose meaning is sensitive about a person (special categories of the GDPR, offences, social distress, insults).
 * They are flagged for somebody to decide, never masked. Each entry may say in which contexts it means something else.
 */
public final class SensitiveLexicon {

    private record Entry(String type, Pattern pattern, Pattern unless) {}

    private final List<Entry> entries;

    private SensitiveLexicon(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The lexicon for French. */
    public static SensitiveLexicon french() {
        List<Entry> entries = new ArrayList<>();
        for (String line : Resource.lines("sensitive-fr.txt")) {
            String[] cells = line.split("\\s*;\\s*", -1);
            entries.add(new Entry(cells[0], word(cells[1]), cells.length > 2 ? word(cells[2]) : null));
        }
        return new SensitiveLexicon(entries);
    }

    private static Pattern word(String expression) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{N}])");
    }

    /** Adds what is found to the list. */
    public void find(String text, List<Detection> found) {
        String folded = Folding.fold(text);
        for (Entry entry : entries) {
            Matcher matcher = entry.pattern().matcher(folded);
            while (matcher.find()) {
                if (!meansSomethingElse(entry, folded, matcher.start(), matcher.end())) {
                    Spans.add(found, matcher.start(), matcher.end(), entry.type(), Action.FLAG);
                }
            }
        }
    }

    private static boolean meansSomethingElse(Entry entry, String folded, int start, int end) {
        if (entry.unless() == null) {
            return false;
        }
        Matcher matcher = entry.unless().matcher(folded);
        while (matcher.find()) {
            if (matcher.start() < end && start < matcher.end()) {
                return true;
            }
        }
        return false;
    }
}
