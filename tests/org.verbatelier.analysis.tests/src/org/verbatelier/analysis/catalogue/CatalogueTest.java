package org.verbatelier.analysis.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("The catalogues")
class CatalogueTest {

    private static final List<Function<Catalogue, List<CatalogueEntry>>> ALL = List.of(Catalogue::irritantTypes,
            Catalogue::tfpbAxes, Catalogue::levers, Catalogue::commitments, Catalogue::planAxes, Catalogue::chantiers);

    @Test
    @DisplayName("have the entries that the trade knows, each once")
    void sizes() {
        Catalogue french = Catalogue.in(Locale.FRENCH);
        assertEquals(List.of(10, 8, 25, 14, 5, 4), ALL.stream().map(list -> list.apply(french).size()).toList());
        ALL.forEach(list -> assertEquals(list.apply(french).size(),
                list.apply(french).stream().map(CatalogueEntry::id).distinct().count()));
        assertEquals("Combien de temps\u00a0?", french.irritantTypes().getFirst().detail());
        assertEquals("Le traitement des demandes", french.chantiers().getFirst().label());
    }

    @Test
    @DisplayName("speak French and English")
    void languages() {
        ALL.forEach(list -> {
            List<CatalogueEntry> french = list.apply(Catalogue.in(Locale.FRANCE));
            List<CatalogueEntry> english = list.apply(Catalogue.in(Locale.ENGLISH));
            for (int i = 0; i < french.size(); i++) {
                assertEquals(french.get(i).id(), english.get(i).id());
                assertFalse(french.get(i).label().isBlank() || english.get(i).label().isBlank());
                assertFalse(french.get(i).label().equals(english.get(i).label())
                        && !List.of("Silence").contains(english.get(i).label()));
                assertEquals(french.get(i).detail().isEmpty(), english.get(i).detail().isEmpty());
            }
        });
    }

    @Test
    @DisplayName("go with codes, or with whole themes")
    void codes() {
        CatalogueEntry abandonment = Catalogue.in(Locale.FRENCH).irritantTypes().getLast();
        assertTrue(Stream.of("SEC.TRAF", "GAR.PRES").allMatch(abandonment::goesWith));
        assertFalse(abandonment.goesWith("GAR.REL"));
    }
}
