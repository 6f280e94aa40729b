package org.verbatelier.ingest.received;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.verbatelier.ingest.received.ReceivedFiles.Recipe;

/** The survey as a workbook, with the habits of spreadsheets. */
final class Workbooks {

    private Workbooks() {
    }

    static void addTo(Map<String, Recipe> files) {
        files.put("survey.xlsx", () -> Made.of(Sheets.xlsx(Survey.rows()), Survey.texts()));
        files.put("streamed.xlsx", () -> Made.of(Sheets.streamedXlsx(Survey.rows()), Survey.texts()));
        files.put("survey.xls", () -> Made.of(Sheets.xls(Survey.rows()), Survey.texts()));
        files.put("survey.ods", () -> Made.of(OpenDocument.sheet(Survey.rows()), Survey.texts()));
        files.put("values.xlsx", () -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                return Made.of(values(workbook), List.of("Le hall est propre", "Trop de bruit le soir"));
            }
        });
        files.put("values.xls", () -> {
            try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                return Made.of(values(workbook), List.of("Le hall est propre", "Trop de bruit le soir"));
            }
        });
        files.put("values.ods", Workbooks::odsValues);
        files.put("several-sheets.xlsx", Workbooks::severalSheets);
        files.put("hidden-sheet.xlsx", Workbooks::hiddenSheet);
        files.put("title-above.xlsx", Workbooks::titleAbove);
        files.put("escapes.xlsx", () -> Made.of(Sheets.xlsx(Survey.table("id|avis", "A1|deux_x000D_\nlignes",
                "A2|le code _x005F_x000D_ en toutes lettres")), List.of("deux\r\nlignes",
                        "le code _x000D_ en toutes lettres")));
        files.put("long-cell.xlsx", () -> {
            String longest = "x ".repeat(16_383) + "x";
            return Made.of(Sheets.xlsx(Survey.table("id|avis", "A1|" + longest, "A2|Un texte court")), List.of(longest,
                    "Un texte court"));
        });
        files.put("repeated-cells.ods", Workbooks::repeatedCells);
        files.put("xlsx-named.csv", () -> Made.of(Sheets.xlsx(Survey.rows()), Survey.texts()));
        files.put("xlsx-named.xls", () -> Made.of(Sheets.xlsx(Survey.rows()), Survey.texts()));
        files.put("xls-named.xlsx", () -> Made.of(Sheets.xls(Survey.rows()), Survey.texts()));
        files.put("ods-named.xlsx", () -> Made.of(OpenDocument.sheet(Survey.rows()), Survey.texts()));
        files.put("headers-only.xlsx", () -> Made.of(Sheets.xlsx(List.of(Survey.HEADER))));
    }

    /** Numbers, dates, a truth value, a formula, an error: what cells hold besides texts. */
    private static byte[] values(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet(Sheets.NAME);
        Sheets.fill(sheet, Survey.table("id|entrée|surface|note|relogé|moyenne|erreur|avis"));
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        String[] texts = { "Le hall est propre", "Trop de bruit le soir" };
        for (int i = 0; i < texts.length; i++) {
            Row row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue(101 + i);
            row.createCell(1).setCellValue(LocalDate.of(2019, 10, 12 + i));
            row.getCell(1).setCellStyle(day);
            row.createCell(2).setCellValue(54.5 + i);
            row.createCell(3).setCellValue(8 + i);
            row.createCell(4).setCellValue(i == 0);
            row.createCell(5).setCellFormula("C" + (i + 2) + "*2");
            row.createCell(6).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            row.createCell(7).setCellValue(texts[i]);
        }
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return Sheets.bytes(workbook);
    }

    private static Made odsValues() throws IOException {
        String header = row("id", "entrée", "surface", "note", "relogé", "avis");
        String one = "<table:table-row>" + number("101", "101") + date("2019-10-12", "12/10/2019")
                + number("54.5", "54,5") + number("8", "8") + truth("true", "VRAI") + text("Le hall est propre")
                + "</table:table-row>";
        String two = "<table:table-row>" + number("102", "102") + date("2019-10-13", "13/10/2019")
                + number("55.5", "55,5") + number("9", "9") + truth("false", "FAUX") + text("Trop de bruit le soir")
                + "</table:table-row>";
        return Made.of(OpenDocument.sheet(header + one + two), List.of("Le hall est propre",
                "Trop de bruit le soir"));
    }

    private static String row(String... cells) {
        StringBuilder out = new StringBuilder("<table:table-row>");
        for (String cell : cells) {
            out.append(text(cell));
        }
        return out + "</table:table-row>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\">" + OpenDocument.paragraphs(text)
                + "</table:table-cell>";
    }

    private static String number(String value, String shown) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\">"
                + OpenDocument.paragraphs(shown) + "</table:table-cell>";
    }

    private static String date(String value, String shown) {
        return "<table:table-cell office:value-type=\"date\" office:date-value=\"" + value + "\">"
                + OpenDocument.paragraphs(shown) + "</table:table-cell>";
    }

    private static String truth(String value, String shown) {
        return "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"" + value + "\">"
                + OpenDocument.paragraphs(shown) + "</table:table-cell>";
    }

    /** Equal neighbours are written once; a comment beside a cell is not part of its text. */
    private static Made repeatedCells() throws IOException {
        String rows = row("id", "agence", "secteur", "avis") + "<table:table-row>" + text("A1")
                + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>Nord"
                + "</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><office:annotation>"
                + "<dc:creator>Marie</dc:creator><text:p>à relire</text:p></office:annotation><text:p>Deux<text:s "
                + "text:c=\"3\"/>mots</text:p><text:p>et une <text:span>ligne</text:span></text:p></table:table-cell>"
                + "</table:table-row><table:table-row table:number-rows-repeated=\"2\"><table:table-cell/>"
                + "</table:table-row>" + row("A2", "Sud", "Sud", "Un texte court");
        return Made.of(OpenDocument.sheet(rows), List.of("Deux   mots\net une ligne", "Un texte court"));
    }

    /** A cover page, the answers, the codes of the answers: the answers are what is wanted. */
    private static Made severalSheets() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheets.fill(workbook.createSheet("Lisez-moi"), Survey.table("Enquête 2023"));
            Sheets.fill(workbook.createSheet(Sheets.NAME), Survey.rows());
            Sheets.fill(workbook.createSheet("Dictionnaire"), Survey.table("code|libellé", "1|oui", "2|non"));
            return Made.of(Sheets.bytes(workbook), Survey.texts());
        }
    }

    private static Made hiddenSheet() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            List<List<String>> many = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                many.add(List.of("k" + i, "paramètre caché", "valeur", "autre", "encore"));
            }
            Sheets.fill(workbook.createSheet("Paramètres"), many);
            Sheets.fill(workbook.createSheet(Sheets.NAME), Survey.rows());
            workbook.setActiveSheet(1);
            workbook.setSheetHidden(0, true);
            return Made.of(Sheets.bytes(workbook), Survey.texts());
        }
    }

    private static Made titleAbove() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            List<List<String>> rows = new ArrayList<>(Survey.table("Enquête de satisfaction 2023", "", ""));
            rows.addAll(Survey.rows());
            Sheet sheet = workbook.createSheet(Sheets.NAME);
            Sheets.fill(sheet, rows);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            return Made.of(Sheets.bytes(workbook), Survey.texts());
        }
    }
}
