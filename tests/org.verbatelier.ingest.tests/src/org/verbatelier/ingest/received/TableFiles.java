package org.verbatelier.ingest.received;

import java.io.IOException;
import java.util.List;

/** Writes tables of texts in every binary form, for tests of other packages. */
public final class TableFiles {

    private TableFiles() {
    }

    public static byte[] xlsx(List<List<String>> rows) throws IOException {
        return Sheets.xlsx(rows);
    }

    public static byte[] streamedXlsx(List<List<String>> rows) throws IOException {
        return Sheets.streamedXlsx(rows);
    }

    public static byte[] xls(List<List<String>> rows) throws IOException {
        return Sheets.xls(rows);
    }

    public static byte[] ods(List<List<String>> rows) throws IOException {
        return OpenDocument.sheet(rows);
    }
}
