package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.core.CodeId;
import org.verbatelier.core.GoldCode;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.VariableRole;

/**
 * The passages behind something: a figure, an irritant, an action. What stands on the same words of a text is one passage.
 * Immutable; it holds places and finds the words when they are asked for, so that a list of many passages costs little.
 */
public final class PassageList {

    /** Nothing. */
    public static final PassageList NONE = new PassageList("", List.of());

    private static final List<VariableRole> WHERE = List.of(VariableRole.RESIDENCE, VariableRole.AGENCY,
            VariableRole.WAVE);
    private static final int AROUND = 160;

    private final String title;
    private final List<Place> places;
    private final int texts;

    /**
     * A code as it was applied.
     *
     * @param code qualified code
     * @param severity 1 to 4 when negative, 0 when not stated
     */
    public record Judged(String code, Valence valence, int severity) {

        /** What is written on a chip, such as {@code DEM.RELA −3}. */
        public String text() {
            String bare = code.indexOf(':') > 0 ? CodeId.parse(code).code() : code;
            String sign = GoldCode.sign(valence).replace('-', '\u2212') + (severity > 0 ? severity : "");
            return sign.isEmpty() ? bare : bare + "\u00a0" + sign;
        }
    }

    /**
     * Words of a text.
     *
     * @param verbatim identifier of the text
     * @param span the words; null for the whole text
     * @param codes what they were coded with; may be empty
     */
    public record Place(String verbatim, Span span, List<Judged> codes) {

        public Place {
            Objects.requireNonNull(verbatim, "verbatim");
            codes = List.copyOf(codes);
        }
    }

    /**
     * A passage with its words.
     *
     * @param before what is said just before, on one line; empty at the beginning
     * @param words the words themselves, on one line
     * @param after what is said just after
     * @param audience whose words; null for a speaker of unknown role
     * @param where residence, agency and wave, as far as known
     */
    public record Passage(Place place, String before, String words, String after, Audience audience,
            List<String> where) {}

    private PassageList(String title, List<Place> places) {
        this.title = title;
        this.places = List.copyOf(places);
        this.texts = (int) places.stream().map(Place::verbatim).distinct().count();
    }

    /** Given places, in the order given. */
    public static PassageList of(String title, List<Place> places) {
        return new PassageList(title, places);
    }

    /**
     * Marks of evidence; they must be in its order, as every trace gives them.
     *
     * @param title what they are behind, as a short sentence
     */
    public static PassageList of(String title, Evidence evidence, List<Evidence.Mark> marks) {
        List<Place> places = new ArrayList<>();
        int from = 0;
        while (from < marks.size()) {
            Evidence.Mark first = marks.get(from);
            List<Judged> codes = new ArrayList<>();
            int to = from;
            while (to < marks.size() && isSame(first, marks.get(to))) {
                Judged judged = new Judged(marks.get(to).code(), marks.get(to).valence(), marks.get(to).severity());
                if (!codes.contains(judged)) {
                    codes.add(judged);
                }
                to++;
            }
            places.add(new Place(evidence.texts().get(first.text()).id(), new Span(first.start(), first.end()),
                    codes));
            from = to;
        }
        return new PassageList(title, places);
    }

    private static boolean isSame(Evidence.Mark one, Evidence.Mark other) {
        return one.text() == other.text() && one.start() == other.start() && one.end() == other.end();
    }

    /** Codings by identifier, in corpus order; those that no longer exist are left out. Reads the study. */
    public static PassageList ofCodings(Study study, String title, Collection<String> codings) {
        return study.read(() -> {
            List<Coding> found = codings.stream().map(study.codings()::find).flatMap(Optional::stream)
                    .sorted(Comparator.<Coding>comparingInt(c -> study.corpus().indexOf(c.getVerbatim()))
                            .thenComparingInt(Coding::getStart).thenComparingInt(Coding::getEnd)
                            .thenComparing(Coding::getCode))
                    .toList();
            List<Place> places = new ArrayList<>();
            for (Coding coding : found) {
                Span span = new Span(coding.getStart(), coding.getEnd());
                Judged judged = new Judged(coding.getCode(), coding.getValence(), coding.getSeverity());
                Place last = places.isEmpty() ? null : places.getLast();
                if (last != null && last.verbatim().equals(coding.getVerbatim()) && last.span().equals(span)) {
                    List<Judged> codes = new ArrayList<>(last.codes());
                    codes.add(judged);
                    places.set(places.size() - 1, new Place(last.verbatim(), span, codes));
                } else {
                    places.add(new Place(coding.getVerbatim(), span, List.of(judged)));
                }
            }
            return new PassageList(title, places);
        });
    }

    /** What the passages are behind. */
    public String title() {
        return title;
    }

    public int size() {
        return places.size();
    }

    /** How many texts the passages are of. */
    public int texts() {
        return texts;
    }

    public List<Place> places() {
        return places;
    }

    /**
     * A passage with its words, as they are in a study. Quick; empty when its text is gone or has become shorter.
     *
     * @throws IndexOutOfBoundsException when there is no such passage
     */
    public Optional<Passage> passage(Study study, int index) {
        Place place = places.get(index);
        return study.corpus().find(place.verbatim()).filter(entry -> fits(place, entry))
                .map(entry -> passage(place, entry));
    }

    private static boolean fits(Place place, VerbatimEntry entry) {
        return place.span() == null || place.span().fits(entry.text());
    }

    private static Passage passage(Place place, VerbatimEntry entry) {
        String text = entry.text();
        Span span = place.span() == null ? Span.of(text) : place.span();
        String before = text.substring(whole(text, Math.max(0, span.start() - AROUND)), span.start());
        String after = text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + AROUND)));
        List<String> where = WHERE.stream().map(role -> value(entry, role)).filter(value -> !value.isBlank()).toList();
        return new Passage(place, oneLine(before), oneLine(span.in(text)), oneLine(after),
                entry.audience().orElse(null), where);
    }

    /** A place that cuts no character in two. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static String value(VerbatimEntry entry, VariableRole role) {
        return entry.source().getVariables().stream().filter(variable -> variable.getRole() == role).findFirst()
                .map(variable -> entry.value(variable.getName())).orElse("");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The marks of a study on the words of a passage, as a reader shows them; empty when nothing is coded there now. */
    public static List<Mark> marksOn(Study study, Place place) {
        return study.codings().of(place.verbatim()).stream()
                .filter(coding -> place.span() == null || place.span().start() == coding.getStart()
                        && place.span().end() == coding.getEnd())
                .map(coding -> Mark.of(coding, study.codings().coderOf(coding))).sorted(Mark.READING_ORDER).toList();
    }
}
