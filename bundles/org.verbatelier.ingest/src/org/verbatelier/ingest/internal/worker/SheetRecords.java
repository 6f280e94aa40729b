package org.verbatelier.ingest.internal.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FormulaError;
import org.verbatelier.ingest.internal.table.XlsxNumbers;

/** Takes the records of an old workbook one after the other and writes its sheets, or the rows of one of them. */
final class SheetRecords implements HSSFListener {

    /** Wraps the failure to write, which a listener may not throw. */
    static final class Unwritable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unwritable(IOException cause) {
            super(cause);
        }

        @Override
        public synchronized IOException getCause() {
            return (IOException) super.getCause();
        }
    }

    private final DataOutputStream out;
    private final int wanted;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private SSTRecord strings;
    private boolean from1904;
    private XlsxNumbers numbers;
    private int depth;
    private boolean inWanted;
    private long wantedPosition = -1;
    private int sheetsMet;
    private int row = -1;
    private final List<String> cells = new ArrayList<>();
    private FormulaRecord awaitsText;

    /**
     * Begins.
     *
     * @param wanted 0-based number of a sheet, or -1 to list them
     */
    SheetRecords(DataOutputStream out, int wanted) {
        this.out = out;
        this.wanted = wanted;
    }

    @Override
    public void processRecord(Record given) {
        try {
            take(given);
        } catch (IOException e) {
            throw new Unwritable(e);
        }
    }

    private void take(Record given) throws IOException {
        switch (given) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> {
                depth--;
                if (depth == 0 && inWanted) {
                    endRow();
                    inWanted = false;
                }
            }
            case BoundSheetRecord sheet -> sheets.add(sheet);
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> styles.add(style);
            case SSTRecord table -> strings = table;
            // a chart inside a sheet has cells of its own
            case CellValueRecordInterface cell when inWanted && depth == 1 -> cell(cell);
            case StringRecord text when inWanted && awaitsText != null -> {
                put(awaitsText, text.getString());
                awaitsText = null;
            }
            default -> {
                // formatting, drawings and the like
            }
        }
    }

    /** Substreams: the globals first, then the sheets in the order of the file, which may not be that of the tabs. */
    private void begin(BOFRecord begin) {
        depth++;
        if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (wantedPosition < 0 && wanted >= 0 && wanted < sheets.size()) {
            long position = sheets.get(wanted).getPositionOfBof();
            wantedPosition = sheets.stream().filter(sheet -> sheet.getPositionOfBof() < position).count();
        }
        inWanted = sheetsMet++ == wantedPosition;
    }

    private void cell(CellValueRecordInterface cell) throws IOException {
        String text = switch (cell) {
            case LabelSSTRecord label -> strings == null ? "" : strings.getString(label.getSSTIndex()).getString();
            case LabelRecord label -> label.getValue();
            case NumberRecord number -> number(number.getValue(), number.getXFIndex());
            case BoolErrRecord value -> value.isBoolean() ? truth(value.getBooleanValue())
                    : error(value.getErrorValue());
            case FormulaRecord formula -> formula(formula);
            default -> "";
        };
        put(cell, text);
    }

    private String formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            awaitsText = formula;
            return "";
        }
        return switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> truth(formula.getCachedBooleanValue());
            case ERROR -> error(formula.getCachedErrorValue());
            case NUMERIC -> number(formula.getValue(), formula.getXFIndex());
            default -> "";
        };
    }

    private static String truth(boolean value) {
        return value ? "VRAI" : "FAUX";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
    }

    private String number(double value, int style) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        String plain = value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value)
                : BigDecimal.valueOf(value).toPlainString();
        return numbers().show(plain, style);
    }

    private XlsxNumbers numbers() {
        if (numbers == null) {
            numbers = new XlsxNumbers(styles.stream().map(style -> {
                int index = style.getFormatIndex();
                String pattern = formats.getOrDefault(index, BuiltinFormats.getBuiltinFormat(index));
                return new XlsxNumbers.Format(index, pattern == null ? "General" : pattern);
            }).toList(), from1904);
        }
        return numbers;
    }

    private void put(CellValueRecordInterface cell, String text) throws IOException {
        if (cell.getRow() != row) {
            endRow();
            row = cell.getRow();
        }
        int column = cell.getColumn();
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text == null ? "" : text);
    }

    private void endRow() throws IOException {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) {
            filled--;
        }
        if (filled > 0) {
            out.writeInt(row + 1);
            out.writeShort(filled);
            for (String cell : cells.subList(0, filled)) {
                out.writeInt(cell.length());
                out.writeChars(cell);
            }
        }
        cells.clear();
        awaitsText = null;
    }

    /** Writes what is to be said after the last record. */
    void end() throws IOException {
        endRow();
        if (wanted >= 0) {
            out.writeInt(0);
            return;
        }
        out.writeInt(sheets.size());
        for (BoundSheetRecord sheet : sheets) {
            out.writeUTF(sheet.getSheetname());
            out.writeBoolean(!sheet.isHidden() && !sheet.isVeryHidden());
        }
    }
}
