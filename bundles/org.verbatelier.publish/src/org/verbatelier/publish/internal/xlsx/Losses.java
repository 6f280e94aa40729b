package org.verbatelier.publish.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

import org.verbatelier.chart.Typography;
import org.verbatelier.publish.internal.Words;

/** What a workbook cannot hold, said once for each sheet. */
final class Losses {

    private final ResourceBundle words;
    private final Typography typography;
    private final List<String> warnings = new ArrayList<>();
    private int unreadable;

    Losses(ResourceBundle words, Typography typography) {
        this.words = words;
        this.typography = typography;
    }

    /** The words that a cell can hold; what is left out is noted. */
    String kept(String text, String sheet, String cell) {
        unreadable += (int) text.chars().filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' || c >= 0xFFFE)
                .count();
        String kept = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (kept.length() > SheetPart.LONGEST) {
            int end = SheetPart.LONGEST - 1;
            end = Character.isHighSurrogate(kept.charAt(end - 1)) ? end - 1 : end;
            kept = kept.substring(0, end) + "…";
            warnings.add(Words.format(words, typography, "sheet.cut", sheet, cell, SheetPart.LONGEST));
        }
        return kept;
    }

    List<String> warnings() {
        List<String> all = new ArrayList<>(warnings);
        if (unreadable > 0) {
            all.add(Words.format(words, typography, "sheet.unreadable", unreadable));
        }
        return all;
    }
}
