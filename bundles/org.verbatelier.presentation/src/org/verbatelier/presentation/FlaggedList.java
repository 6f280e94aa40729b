package org.verbatelier.presentation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.Consents;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Layer;

/**
 * What people have singled out: to be dealt with at once, striking, sensitive, to be discussed; the most pressing first.
 *
 * @param items in order of urgency, then of the corpus
 */
public record FlaggedList(List<Item> items) {

    /** What is listed, the most pressing first; that there is nothing to code is no reason to look again. */
    public static final List<FlagKind> KINDS = List.of(FlagKind.URGENT, FlagKind.STRIKING, FlagKind.SENSITIVE,
            FlagKind.TO_DISCUSS);

    /**
     * A mark on a verbatim.
     *
     * @param verbatim identifier of the verbatim
     * @param kind which mark
     * @param by the coder who set it
     * @param date when
     * @param text the words
     */
    public record Item(String verbatim, FlagKind kind, String by, Instant date, String text) {}

    /** The marks of a study. Takes time that grows with the study: not for the UI thread. */
    public static FlaggedList of(Study study) {
        return study.read(() -> {
            List<Item> items = new ArrayList<>();
            Consents consents = study.consents();
            for (VerbatimEntry entry : study.corpus().entries()) {
                List<Flag> flags = study.codings().flagsOf(entry.id());
                if (!flags.isEmpty() && !consents.isQuarantined(entry)) {
                    flags.stream().filter(flag -> KINDS.contains(flag.getKind())).forEach(flag -> items.add(
                            new Item(entry.id(), flag.getKind(), by(flag), flag.getDate(), entry.text())));
                }
            }
            items.sort(Comparator.comparing(item -> KINDS.indexOf(item.kind())));
            return new FlaggedList(List.copyOf(items));
        });
    }

    private static String by(Flag flag) {
        return ((Layer) flag.eContainer()).getCoder();
    }

    /** Those of one kind; all for null. */
    public List<Item> of(FlagKind kind) {
        return items.stream().filter(item -> kind == null || item.kind() == kind).toList();
    }

    /** How many there are of each kind. */
    public Map<FlagKind, Integer> counts() {
        Map<FlagKind, Integer> counts = new EnumMap<>(FlagKind.class);
        items.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        return counts;
    }
}
