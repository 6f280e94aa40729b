package org.verbatelier.ingest.internal.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds turns in a table of a document: one row a turn, with columns for the speaker, the time, a number, the words. */
final class TableTurns {

    private static final Pattern TIME = Pattern.compile("[\\[(]?\\d{1,2}:\\d{2}(:\\d{2})?([.,]\\d{1,3})?[\\])]?"
            + "(\\s*(-->|-|–|à)\\s*[\\[(]?\\d{1,2}:\\d{2}(:\\d{2})?([.,]\\d{1,3})?[\\])]?)?");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,2}\\d{1,6}[.)]?");
    private static final Pattern HEADING = Pattern
            .compile("(locuteur|locutrice|intervenant|speaker|qui|personne|nom|temps"
                    + "|heure|time|horodatage|timecode|tour|n|no|num|numero|propos|texte|text|parole|paroles|verbatim|transcription"
                    + "|discours)s?");

    private enum Role {
        SPEAKER, TIME, NUMBER, WORDS
    }

    private final String text;
    private final List<Line> lines;
    private final Speakers speakers;

    TableTurns(String text, List<Line> lines, Speakers speakers) {
        this.text = text;
        this.lines = lines;
        this.speakers = speakers;
    }

    /** The turns, or nothing when the rows are no conversation. */
    List<TurnStart> find(int fromLine) {
        List<Integer> rows = new ArrayList<>();
        for (int i = fromLine; i < lines.size(); i++) {
            if (lines.get(i).isRow()) {
                rows.add(i);
            }
        }
        if (!rows.isEmpty() && isHeading(lines.get(rows.getFirst()))) {
            rows.removeFirst();
        }
        Role[] roles = rows.size() < 2 ? null : roles(rows);
        if (roles == null) {
            return List.of();
        }
        List<TurnStart> starts = new ArrayList<>();
        String speaker = "";
        for (int row : rows) {
            String[] parts = { "", "", "" };
            Line.Span words = null;
            for (int column = 0; column < roles.length; column++) {
                Line.Span cell = lines.get(row).cells().get(column);
                if (roles[column] == Role.WORDS) {
                    words = cell;
                } else {
                    parts[roles[column].ordinal()] = text.substring(cell.from(), cell.to());
                }
            }
            // an empty name: the same voice goes on
            speaker = parts[Role.SPEAKER.ordinal()].isEmpty() ? speaker : name(parts[Role.SPEAKER.ordinal()]);
            starts.add(new TurnStart(row, parts[Role.NUMBER.ordinal()], time(parts[Role.TIME.ordinal()]), speaker,
                    words.from(), words.to()));
        }
        return starts;
    }

    private static String name(String written) {
        return written.replaceAll("[\\s\\u00A0\\u202F]*:?$", "");
    }

    private static String time(String written) {
        return written.replaceAll("^[\\[(]|[\\])]$", "");
    }

    private boolean isHeading(Line row) {
        return row.cells().stream().allMatch(cell -> HEADING.matcher(
                SpeakerRoles.plain(text.substring(cell.from(), cell.to()))).matches());
    }

    /** The role of each column; null unless there is one for the words, one for speakers, and none unexplained. */
    private Role[] roles(List<Integer> rows) {
        int width = lines.get(rows.getFirst()).cells().size();
        if (rows.stream().anyMatch(row -> lines.get(row).cells().size() != width)) {
            return null;
        }
        Role[] roles = new Role[width];
        int words = 0;
        int names = 0;
        for (int column = 0; column < width; column++) {
            int at = column;
            List<String> cells = rows.stream().map(row -> lines.get(row).cells().get(at))
                    .map(cell -> text.substring(cell.from(), cell.to())).filter(cell -> !cell.isEmpty()).toList();
            if (all(cells, TIME)) {
                roles[column] = Role.TIME;
            } else if (all(cells, NUMBER) && !cells.stream().allMatch(speakers::isSure)) {
                roles[column] = Role.NUMBER;
            } else if (names == 0 && areSpeakers(cells)) {
                roles[column] = Role.SPEAKER;
                names++;
            } else {
                roles[column] = Role.WORDS;
                words++;
            }
        }
        return words == 1 && names == 1 ? roles : null;
    }

    private static boolean all(List<String> cells, Pattern pattern) {
        return !cells.isEmpty() && cells.stream().allMatch(cell -> pattern.matcher(cell).matches());
    }

    private boolean areSpeakers(List<String> cells) {
        List<String> names = cells.stream().map(TableTurns::name).toList();
        long distinct = names.stream().distinct().count();
        return !names.isEmpty() && names.stream().allMatch(name -> Speakers.isName(name) || speakers.isSure(name))
                && (distinct < names.size() || names.stream().allMatch(speakers::isSure));
    }
}
