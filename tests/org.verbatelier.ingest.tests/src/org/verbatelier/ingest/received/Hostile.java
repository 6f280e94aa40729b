package org.verbatelier.ingest.received;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that are no use, or that mean harm. */
final class Hostile {

    private static final long LARGE = 100L << 20;
    /** More than the process that reads documents may use. */
    private static final long HUGE = 300L << 20;
    private static final String WORKBOOK = "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    private static final String RELATIONS = "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>"
            + "</Relationships>";
    /** A thousand million laughs. */
    private static final String LAUGHS = laughs();
    private static final String SECRET = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

    private Hostile() {
    }

    private static String laughs() {
        StringBuilder out = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"rire\">");
        for (int i = 1; i < 10; i++) {
            out.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return out + "<!ENTITY e \"&e9;\">]>";
    }

    static byte[] bombXlsx() throws IOException {
        return new Archive().add("xl/workbook.xml", WORKBOOK).add("xl/_rels/workbook.xml.rels", RELATIONS)
                .addBomb("xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>avis</t></is>"
                                + "</c></row><row><c t=\"inlineStr\"><is><t>",
                        LARGE,
                        "</t></is></c></row></sheetData></worksheet>")
                .bytes();
    }

    /** An external entity would read a file of this machine into the study. */
    static byte[] entityXlsx() throws IOException {
        return new Archive().add("xl/workbook.xml", WORKBOOK).add("xl/_rels/workbook.xml.rels", RELATIONS)
                .add("xl/worksheets/sheet1.xml", SECRET + "<worksheet><sheetData><row><c t=\"inlineStr\"><is>"
                        + "<t>avis</t></is></c></row><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>"
                        + "</sheetData></worksheet>")
                .bytes();
    }

    /** The bomb lies among the shared strings. */
    static byte[] manyStringsXlsx() throws IOException {
        return new Archive().add("xl/workbook.xml", WORKBOOK).add("xl/_rels/workbook.xml.rels", RELATIONS)
                .add("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row><row><c "
                        + "t=\"s\"><v>1</v></c></row></sheetData></worksheet>")
                .addBomb("xl/sharedStrings.xml", "<sst><si><t>avis</t></si><si><t>", LARGE, "</t></si></sst>").bytes();
    }

    static byte[] bombOds() throws IOException {
        String[] content = OpenDocument.content("",
                "<office:spreadsheet><table:table table:name=\"S\"><table:table-row>"
                        + "<table:table-cell><text:p>@</text:p></table:table-cell></table:table-row></table:table>"
                        + "</office:spreadsheet>")
                .split("@");
        return new Archive().add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .addBomb("content.xml", content[0], LARGE, content[1]).bytes();
    }

    /** A few bytes that claim thousands of millions of filled cells. */
    static byte[] repeatingOds() throws IOException {
        return OpenDocument.sheet("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
                + "table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>des mots à répéter"
                + "</text:p></table:table-cell></table:table-row>");
    }

    static byte[] laughingOds() throws IOException {
        return OpenDocument.file("spreadsheet", OpenDocument.content(LAUGHS, "<office:spreadsheet><table:table "
                + "table:name=\"S\"><table:table-row><table:table-cell><text:p>avis</text:p></table:table-cell>"
                + "</table:table-row><table:table-row><table:table-cell><text:p>&e;</text:p></table:table-cell>"
                + "</table:table-row></table:table></office:spreadsheet>"), false);
    }

    static byte[] laughingDocx() throws IOException {
        return docx().add("word/document.xml", LAUGHS + document("&e;")).bytes();
    }

    static byte[] bombDocx() throws IOException {
        String[] content = document("@").split("@");
        return docx().addBomb("word/document.xml", content[0], HUGE, content[1]).bytes();
    }

    private static Archive docx() throws IOException {
        return new Archive().add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                + "relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                .add("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        + "relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                        + "</Relationships>");
    }

    private static String document(String text) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>";
    }

    /** An Office file of the newer kind, behind a password. */
    static byte[] protectedOffice(byte[] file) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(system)) {
                data.write(file);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] protectedXls() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return Sheets.xls(Survey.rows());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** A workbook without a single cell. */
    static byte[] emptyXlsx() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Vide");
            return Sheets.bytes(workbook);
        }
    }

    static byte[] emptyXls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Vide");
            return Sheets.bytes(workbook);
        }
    }

    /** An Office file of the older kind that is neither text nor sheet: here a mail of Outlook. */
    static byte[] compound() throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "__properties_version1.0");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] png() {
        byte[] image = noise(4000, 5);
        byte[] head = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R' };
        System.arraycopy(head, 0, image, 0, head.length);
        return image;
    }

    static byte[] noise(int length, long seed) {
        byte[] noise = new byte[length];
        new Random(seed).nextBytes(noise);
        return noise;
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
