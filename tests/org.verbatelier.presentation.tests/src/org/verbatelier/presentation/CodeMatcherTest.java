package org.verbatelier.presentation;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CodeMatcherTest {

    @TempDir
    private Path folder;

    private List<String> find(String typed) {
        try (Study study = SmallStudies.with(folder, "texte")) {
            CodeMatcher matcher = new CodeMatcher(study.codes(), code -> code.endsWith("DELA") ? 5 : 0);
            return matcher.find(typed, 10).stream().map(match -> match.code().getId()).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({ "dem.re,DEM.RELA", "demre,DEM.RELA", "humi,LOG.HUMI", "rela,DEM.RELA", "moisis,LOG.HUMI",
            "delai,DEM.DELA", "DÉLAI,DEM.DELA", "ther iso,LOG.ISOL" })
    void identifiersAndWordsOfTheLabelAreFoundWithoutAccents(String typed, String code) {
        assertEquals(code, find(typed).getFirst());
    }

    @Test
    void amongEqualMatchesTheMostUsedComesFirst() {
        assertEquals(List.of("DEM.DELA", "DEM.RELA"), find("dem"));
    }

    @Test
    void nothingTypedOffersEverything() {
        assertEquals(4, find("").size());
    }

    @Test
    void whatIsNowhereIsNotFound() {
        assertEquals(List.of(), find("zzz"));
    }

    @Test
    void signsAloneFindNothing() {
        assertEquals(List.of(), find("?!"));
    }

    @ParameterizedTest
    @CsvSource({ "ascens,LOG.HUMI", "monte charge,LOG.HUMI", "CHARGE,LOG.HUMI", "élévateur,LOG.HUMI" })
    void synonymsAreFoundLikeTheLabel(String typed, String code) {
        try (Study study = SmallStudies.with(folder, "texte")) {
            study.apply(new Edits(study).set(study.codes().find("essai:LOG.HUMI").orElseThrow(),
                    CodebookPackage.Literals.CODE__SYNONYMS, "ascenseur; monte-charge ;élévateur").orElseThrow());
            assertEquals(code, new CodeMatcher(study.codes(), used -> 0).find(typed, 10).getFirst().code().getId());
        }
    }
}
