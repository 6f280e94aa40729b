package org.verbatelier.ingest.internal.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Shows numbers of a sheet as a French user of a spreadsheet sees them, whatever the machine's language, so that the
 * same file is the same text everywhere.
 */
public final class XlsxNumbers {

    /** A cell style: number of its format, and its pattern. */
    public record Format(int index, String pattern) {

        static final Format GENERAL = new Format(0, "General");

        boolean isGeneral() {
            return index == 0 || "General".equalsIgnoreCase(pattern) || "@".equals(pattern);
        }
    }

    private static final int SYSTEM_DATE = 14;
    private static final int SYSTEM_DATE_TIME = 22;
    /** What a spreadsheet keeps of a number. */
    private static final MathContext DIGITS = new MathContext(15);

    private final DataFormatter formatter = new DataFormatter(Locale.FRANCE);
    private final List<Format> styles;
    private final boolean from1904;

    public XlsxNumbers(List<Format> styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** The text of a number as written in the file, in the style of that number. */
    public String show(String number, int style) {
        Format format = style >= 0 && style < styles.size() ? styles.get(style) : Format.GENERAL;
        if (format.isGeneral()) {
            return general(number);
        }
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return number;
        }
        if (format.index() == SYSTEM_DATE || format.index() == SYSTEM_DATE_TIME) {
            LocalDateTime time = DateUtil.getLocalDateTime(value, from1904);
            if (time != null) {
                return time.format(DateTimeFormatter
                        .ofPattern(format.index() == SYSTEM_DATE ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", Locale.FRANCE));
            }
        }
        return formatter.formatRawCellContents(value, format.index(), format.pattern(), from1904);
    }

    /** The text of a day or an instant written by ISO 8601, as strict OOXML allows, in the style of its cell. */
    String showDay(String iso, int style) {
        double serial = serial(iso);
        if (Double.isNaN(serial)) {
            return iso;
        }
        Format format = style >= 0 && style < styles.size() ? styles.get(style) : Format.GENERAL;
        boolean day = serial == Math.rint(serial);
        return format.isGeneral() ? DateUtil.getLocalDateTime(serial, from1904)
                .format(DateTimeFormatter.ofPattern(day ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", Locale.FRANCE))
                : show(Double.toString(serial), style);
    }

    private double serial(String iso) {
        String plain = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
        try {
            LocalDateTime time = plain.indexOf('T') > 0 ? LocalDateTime.parse(plain)
                    : LocalDate.parse(plain).atStartOfDay();
            return DateUtil.getExcelDate(time, from1904);
        } catch (DateTimeParseException e) {
            return Double.NaN;
        }
    }

    /** All the digits that a spreadsheet keeps, decimal comma, never an exponent: an identifier stays readable. */
    static String general(String number) {
        if (isPlainInteger(number)) {
            return number;
        }
        try {
            String plain = new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
            return plain.replace('.', ',');
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private static boolean isPlainInteger(String number) {
        if (number.isEmpty() || number.length() > 15) {
            return false;
        }
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if ((c < '0' || c > '9') && !(c == '-' && i == 0)) {
                return false;
            }
        }
        return true;
    }
}
