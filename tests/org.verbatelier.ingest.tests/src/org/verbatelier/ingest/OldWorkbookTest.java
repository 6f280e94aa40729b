package org.verbatelier.ingest;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A workbook in the format of before 2007 gives the same rows as its twin. */
class OldWorkbookTest extends ImportTest {

    @FunctionalInterface
    private interface Filling {
        void fill(Workbook workbook);
    }

    private List<List<String>> rows(Workbook made, String name, Filling filling, ImportOptions options)
            throws Exception {
        Path file = folder.resolve(name);
        try (Workbook workbook = made; OutputStream out = Files.newOutputStream(file)) {
            filling.fill(workbook);
            workbook.write(out);
        }
        return ((Preview.Table) new Importer().preview(null, file, options)).rows();
    }

    private void assertSame(Filling filling, ImportOptions options) throws Exception {
        List<List<String>> modern = rows(new XSSFWorkbook(), "a.xlsx", filling, options);
        List<List<String>> old = rows(new HSSFWorkbook(), "a.xls", filling, options);
        assertTrue(modern.size() > 0);
        assertEquals(modern, old);
    }

    @Test
    void valuesAreShownTheSame() throws Exception {
        assertSame(workbook -> {
            Sheet sheet = workbook.createSheet("Réponses");
            header(sheet, "id", "n", "verbatim");
            String[] patterns = { "General", "0", "0.00", "0%", "0.0%", "# ##0.00", "dd/mm/yyyy", "d-mmm-yy",
                    "dd/mm/yyyy hh:mm", "hh:mm", "0.00E+00", "@", "000000", "m/d/yy" };
            double[] values = { 0, 1, -1, 0.1, 1.0 / 3, 12345678901234.0, 45574.5, 1e20, 1e-7, 100.25 };
            int at = 1;
            for (String pattern : patterns) {
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
                Row row = sheet.createRow(at);
                row.createCell(0).setCellValue("R" + at++);
                Cell cell = row.createCell(1);
                cell.setCellValue(values[at % values.length]);
                cell.setCellStyle(style);
                row.createCell(2).setCellValue("texte");
            }
        }, Fixture.detect());
    }

    @Test
    void textsTruthsFormulasAndErrorsAreTheSame() throws Exception {
        assertSame(workbook -> {
            Sheet sheet = workbook.createSheet("Réponses");
            header(sheet, "id", "x", "verbatim");
            String[] texts = { "été 👩‍👧", "e\u0301", "a\nb", " = ", "=1+1", "\u00A0x\u00AD", "0", "x\u200Fy" };
            for (int i = 0; i < texts.length; i++) {
                Row row = sheet.createRow(i + 2);
                row.createCell(0).setCellValue(i);
                if (i % 4 == 0) {
                    row.createCell(1).setCellValue(i % 8 == 0);
                } else if (i % 4 == 1) {
                    row.createCell(1).setCellFormula("1+" + i);
                } else if (i % 4 == 2) {
                    row.createCell(1).setCellFormula("\"a\"&\"b\"");
                } else {
                    row.createCell(1).setCellFormula("1/0");
                }
                row.createCell(2).setCellValue(texts[i]);
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }, Fixture.detect());
    }

    @Test
    void theSheetOfAnswersIsChosenAmongHiddenAndOtherOnes() throws Exception {
        Filling filling = workbook -> {
            Sheet notes = workbook.createSheet("Lisez-moi");
            notes.createRow(0).createCell(0).setCellValue("Enquête");
            Sheet hidden = workbook.createSheet("Caché");
            header(hidden, "id", "verbatim");
            hidden.createRow(1).createCell(1).setCellValue("Réponse cachée");
            Sheet answers = workbook.createSheet("Réponses é");
            header(answers, "id", "verbatim");
            for (int i = 1; i < 60; i++) {
                Row row = answers.createRow(i);
                row.createCell(0).setCellValue(i);
                row.createCell(1).setCellValue("Réponse " + i);
            }
            workbook.setSheetHidden(1, true);
            workbook.setSheetOrder("Réponses é", 0);
        };
        assertSame(filling, Fixture.detect());
        assertSame(filling, Fixture.detect().withSheet("Caché"));
    }

    @Test
    void lookingForTheSheetAmongManyTakesOneProcess() throws Exception {
        Set<Long> before = processes();
        rows(new HSSFWorkbook(), "feuilles.xls", workbook -> {
            for (int i = 0; i < 8; i++) {
                Sheet sheet = workbook.createSheet();
                header(sheet, "id", "verbatim");
                for (int row = 1; row < 200 + i; row++) {
                    sheet.createRow(row).createCell(1).setCellValue("Réponse");
                }
            }
        }, Fixture.detect());
        Set<Long> after = processes();
        after.removeAll(before);
        assertTrue(after.size() <= 1, after::toString);
    }

    private static Set<Long> processes() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    @Test
    void manyLongRowsAreStreamed() throws Exception {
        Random random = new Random(3);
        Path file = folder.resolve("long.xls");
        try (Workbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            header(sheet, "id", "date", "verbatim");
            for (int i = 1; i <= 3000; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue("R" + i);
                row.createCell(1).setCellValue(new Date(0));
                row.createCell(2).setCellValue(("mot" + random.nextInt() + " ").repeat(60) + i);
            }
            workbook.write(out);
        }
        ImportReport.File report = fixture.run(file);
        assertEquals(3000, report.imported());
        assertEquals(FileKind.XLS, report.kind());
        assertTrue(fixture.verbatim("R2999").text().endsWith(" 2999"));
        assertEquals(3000, fixture.run(file).unchanged());
    }

    private static void header(Sheet sheet, String... names) {
        Row row = sheet.createRow(0);
        for (int i = 0; i < names.length; i++) {
            row.createCell(i).setCellValue(names[i]);
        }
    }
}
