package org.verbatelier.publish.internal.subject;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.publish.document.Table;

/** Builds a table column by column. */
public final class Grid {

    private final Voice voice;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    public Grid(Voice voice) {
        this.voice = voice;
    }

    /** A column of words. */
    public Grid words(String key, int width) {
        columns.add(new Table.Column(voice.say(key), width, false));
        return this;
    }

    /** A column of numbers. */
    public Grid numbers(String key, int width) {
        columns.add(new Table.Column(voice.say(key), width, true));
        return this;
    }

    /** A column under a head that is already in the document's language. */
    public Grid head(String head, int width, boolean numeric) {
        columns.add(new Table.Column(head, width, numeric));
        return this;
    }

    public Grid row(List<String> cells) {
        rows.add(cells);
        return this;
    }

    public Grid row(String... cells) {
        return row(List.of(cells));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public Table table(String caption, String note) {
        return new Table(caption, columns, rows, note);
    }
}
