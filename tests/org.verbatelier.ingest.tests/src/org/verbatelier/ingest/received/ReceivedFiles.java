package org.verbatelier.ingest.received;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of the table, made when asked for. */
final class ReceivedFiles {

    static final String SURVEY_COLUMNS = "id id, résidence residence, note score/scale, avis text";

    private static final Map<String, Recipe> RECIPES = new TreeMap<>();

    static {
        TextTables.addTo(RECIPES);
        OddTextTables.addTo(RECIPES);
        BrokenTextTables.addTo(RECIPES);
        Workbooks.addTo(RECIPES);
        Conversations.addTo(RECIPES);
        NoUse.addTo(RECIPES);
    }

    /** How a file is made. */
    @FunctionalInterface
    interface Recipe {
        Made make() throws Exception;
    }

    private ReceivedFiles() {
    }

    static Made make(String name) throws Exception {
        Recipe recipe = RECIPES.get(name);
        if (recipe == null) {
            throw new AssertionError("no recipe for " + name);
        }
        return recipe.make();
    }

    /** All names, in order. */
    static List<String> names() {
        return List.copyOf(RECIPES.keySet());
    }
}
