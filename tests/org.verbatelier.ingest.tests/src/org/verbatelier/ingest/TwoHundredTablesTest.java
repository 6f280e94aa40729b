package org.verbatelier.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.ingest.TwoHundredTables.Written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Acceptance of detection: at most two of two hundred tables need a correction, and none is wrong in silence. */
class TwoHundredTablesTest {

    private static final int TABLES = 200;

    @TempDir
    Path folder;

    @Test
    void atMostTwoOfTwoHundredNeedACorrectionAndNoneIsWrongInSilence() throws Exception {
        TwoHundredTables generator = new TwoHundredTables(20261121);
        List<String> corrections = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        int doubtful = 0;
        for (int i = 0; i < TABLES; i++) {
            Written written = generator.table(i);
            Preview.Table preview = preview(written, i);
            boolean doubt = preview.encoding().isDoubtful() || preview.separator().isDoubtful();
            String wrong = wrong(written, preview);
            doubtful += doubt && wrong == null ? 1 : 0;
            if (wrong != null) {
                corrections.add(i + " " + written + ": " + wrong);
                if (!doubt) {
                    silent.add(i + " " + written + ": " + wrong);
                }
            }
        }
        System.out.printf("Detection: %d of %d tables need no correction (%.1f %%); %d of these are said to be "
                + "doubtful all the same; corrections %s%n", TABLES - corrections.size(), TABLES,
                100.0 * (TABLES - corrections.size()) / TABLES, doubtful, corrections);
        assertEquals(List.of(), silent, "wrong in silence");
        assertTrue(corrections.size() <= TABLES / 100, corrections::toString);
    }

    /** What a person would have to correct; null when nothing. Another encoding that gives the same text is right. */
    private static String wrong(Written written, Preview.Table preview) throws Exception {
        byte[] bytes = written.text().getBytes(written.charset());
        if (!new String(bytes, preview.encoding().value()).equals(written.text())) {
            return "encoding " + preview.encoding();
        }
        if (preview.separator().value() != written.separator()) {
            return "separator " + preview.separator();
        }
        List<List<String>> rows = written.rows();
        if (!preview.mapping().header().equals(rows.getFirst())) {
            return "header " + preview.mapping().header();
        }
        List<List<String>> expected = rows.subList(1, Math.min(rows.size(), 21));
        return preview.rows().equals(expected) ? null : "cells " + preview.rows();
    }

    private Preview.Table preview(Written written, int number) throws Exception {
        Path file = Files.write(folder.resolve("t" + number + ".csv"), written.text().getBytes(written.charset()));
        return (Preview.Table) new Importer().preview(null, file, Fixture.detect());
    }
}
