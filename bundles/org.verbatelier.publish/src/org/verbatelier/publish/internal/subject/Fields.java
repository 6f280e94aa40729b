package org.verbatelier.publish.internal.subject;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.publish.document.Table;

/** A sheet of facts: two columns, only the lines that have something to say. */
public final class Fields {

    private final Voice voice;
    private final List<List<String>> rows = new ArrayList<>();

    public Fields(Voice voice) {
        this.voice = voice;
    }

    /** Adds a line unless its value is empty; {@code key} is that of its name. */
    public Fields with(String key, String value) {
        return named(voice.say(key), value);
    }

    /** Adds a line under a name that is no word of the product. */
    public Fields named(String name, String value) {
        if (value != null && !value.isBlank()) {
            rows.add(List.of(name, value));
        }
        return this;
    }

    /** Adds a line for several values, one under the other. */
    public Fields with(String key, List<String> values) {
        return with(key,
                String.join("\n", values.stream().filter(value -> value != null && !value.isBlank()).toList()));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The sheet under a caption, which may be empty. */
    public Table table(String caption) {
        return new Table(caption, List.of(new Table.Column(voice.say("fields.name"), 3, false),
                new Table.Column(voice.say("fields.value"), 9, false)), rows, "");
    }
}
