package org.verbatelier.core.internal.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class IdTableTest {

    @Test
    void identifiersAreFoundAsInAMapAndTheFirstOfEqualOnesKeepsItsPlace() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<String> ids = new ArrayList<>();
            Map<String, Integer> expected = new HashMap<>();
            IdTable table = new IdTable(ids::get);
            table.reserve(random.nextInt(1_000));
            for (int i = 0; i < 2_000; i++) {
                // identifiers whose hashes are equal ("Aa", "BB"), follow each other, or repeat
                String id = (random.nextBoolean() ? "Aa" : "BB") + (random.nextBoolean() ? "Aa" : "BB")
                        + random.nextInt(1_500);
                ids.add(id);
                assertEquals(expected.putIfAbsent(id, i) == null, table.add(i));
                String other = "BBAa" + random.nextInt(3_000);
                assertEquals(expected.getOrDefault(other, -1), table.indexOf(other));
            }
            expected.forEach((id, place) -> assertEquals(place, table.indexOf(id)));
            table.clear();
            expected.keySet().forEach(id -> assertEquals(-1, table.indexOf(id)));
        }
    }

    @Test
    void anElementWithoutIdentifierHasNoneToBeFoundBy() {
        List<String> ids = new ArrayList<>();
        ids.add(null);
        IdTable table = new IdTable(ids::get);
        table.add(0);
        assertEquals(-1, table.indexOf("x"));
        assertEquals(0, table.indexOf(null));
    }
}
