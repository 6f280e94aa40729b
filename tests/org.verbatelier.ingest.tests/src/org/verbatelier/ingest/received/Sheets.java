package org.verbatelier.ingest.received;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks, of every kind that spreadsheets save. */
final class Sheets {

    static final String NAME = "Réponses";

    private Sheets() {
    }

    static byte[] xlsx(List<List<String>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook.createSheet(NAME), rows);
            return bytes(workbook);
        }
    }

    /** As programs write large ones: texts in the cells, no shared strings. */
    static byte[] streamedXlsx(List<List<String>> rows) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            fill(workbook.createSheet(NAME), rows);
            return bytes(workbook);
        }
    }

    static byte[] xls(List<List<String>> rows) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            fill(workbook.createSheet(NAME), rows);
            return bytes(workbook);
        }
    }

    static void fill(Sheet sheet, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                if (!rows.get(r).get(c).isEmpty()) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
        }
    }

    static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
