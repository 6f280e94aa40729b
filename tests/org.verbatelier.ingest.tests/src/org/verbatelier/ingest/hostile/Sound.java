package org.verbatelier.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.verbatelier.ingest.received.DocumentFiles;
import org.verbatelier.ingest.received.TableFiles;

/**
 * Sound files to be damaged. Each row or turn holds a mark of its own, such as {@code M017}, so that what became of it
 * can be told.
 */
enum Sound {

    CSV_UTF_8("csv", null) {
        @Override
        byte[] bytes() {
            return csv(';', false).getBytes(StandardCharsets.UTF_8);
        }
    },
    CSV_QUOTED("csv", null) {
        @Override
        byte[] bytes() {
            return csv(',', true).getBytes(StandardCharsets.UTF_8);
        }
    },
    CSV_WINDOWS("csv", null) {
        @Override
        byte[] bytes() {
            return csv('\t', false).getBytes(Charset.forName("windows-1252"));
        }
    },
    CSV_UTF_16("csv", null) {
        @Override
        byte[] bytes() {
            return ("\uFEFF" + csv(';', true)).getBytes(StandardCharsets.UTF_16LE);
        }
    },
    XLSX("xlsx", null) {
        @Override
        byte[] bytes() throws IOException {
            return TableFiles.xlsx(rows());
        }
    },
    XLSX_SHEET("xlsx", "xl/worksheets/sheet1.xml") {
        @Override
        byte[] bytes() throws IOException {
            return TableFiles.streamedXlsx(rows());
        }
    },
    XLSX_SHARED_STRINGS("xlsx", "xl/sharedStrings.xml") {
        @Override
        byte[] bytes() throws IOException {
            return TableFiles.xlsx(rows());
        }
    },
    ODS("ods", null) {
        @Override
        byte[] bytes() throws IOException {
            return TableFiles.ods(rows());
        }
    },
    ODS_CONTENT("ods", "content.xml") {
        @Override
        byte[] bytes() throws IOException {
            return TableFiles.ods(rows());
        }
    },
    TRANSCRIPT("txt", null) {
        @Override
        byte[] bytes() {
            StringBuilder out = new StringBuilder("# date: 2024-10-09\n# residence: Les Tamaris\n\n");
            for (int i = 1; i <= ROWS; i++) {
                out.append(String.format("T%02d [00:%02d:08] %s: Réponse %s, à côté.\n", i, i,
                        i % 2 == 0 ? "LOC1" : "PROX",
                        mark(i)));
            }
            return out.toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    VTT("vtt", null) {
        @Override
        byte[] bytes() {
            StringBuilder out = new StringBuilder("WEBVTT\n");
            for (int i = 1; i <= ROWS; i++) {
                out.append(
                        String.format("\n00:%02d:08.000 --> 00:%02d:12.500\n<v LOC%d>Réponse %s, à côté.</v>\n", i, i,
                                i % 2, mark(i)));
            }
            return out.toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    SRT("srt", null) {
        @Override
        byte[] bytes() {
            StringBuilder out = new StringBuilder();
            for (int i = 1; i <= ROWS; i++) {
                out.append(String.format(
                        "%d\r\n00:%02d:08,000 --> 00:%02d:12,500\r\nLOC%d: Réponse %s, à côté.\r\n\r\n", i,
                        i, i, i % 2, mark(i)));
            }
            return out.toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    TEXTGRID("TextGrid", null) {
        @Override
        byte[] bytes() {
            StringBuilder out = new StringBuilder(
                    "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0\n"
                            + "xmax = 100\ntiers? <exists>\nsize = 1\nitem []:\n    item [1]:\n        class = \"IntervalTier\"\n"
                            + "        name = \"LOC1\"\n        xmin = 0\n        xmax = 100\n        intervals: size = "
                            + ROWS
                            + "\n");
            for (int i = 1; i <= ROWS; i++) {
                out.append(String.format("        intervals [%d]:\n            xmin = %d\n            xmax = %d\n"
                        + "            text = \"Réponse %s, à côté.\"\n", i, i - 1, i, mark(i)));
            }
            return out.toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    XLS("xls", null) {
        @Override
        byte[] bytes() throws IOException {
            return TableFiles.xls(rows());
        }
    },
    DOCX("docx", null) {
        @Override
        byte[] bytes() throws IOException {
            return DocumentFiles.docx();
        }
    },
    DOCX_DOCUMENT("docx", "word/document.xml") {
        @Override
        byte[] bytes() throws IOException {
            return DocumentFiles.docx();
        }
    },
    ODT_CONTENT("odt", "content.xml") {
        @Override
        byte[] bytes() throws IOException {
            return DocumentFiles.odt();
        }
    },
    PDF("pdf", null) {
        @Override
        byte[] bytes() throws IOException {
            return DocumentFiles.pdf();
        }
    },
    RTF("rtf", null) {
        @Override
        byte[] bytes() {
            return DocumentFiles.rtf();
        }
    },
    HTML("html", null) {
        @Override
        byte[] bytes() {
            return DocumentFiles.html();
        }
    },
    MAIL("eml", null) {
        @Override
        byte[] bytes() {
            return DocumentFiles.mail();
        }
    },
    MAILBOX("mbox", null) {
        @Override
        byte[] bytes() {
            return DocumentFiles.mailbox();
        }
    };

    static final int ROWS = 24;

    private final String extension;
    private final String entry;

    /**
     * A sound file.
     *
     * @param entry the entry of the archive that is damaged, or null to damage the file itself
     */
    Sound(String extension, String entry) {
        this.extension = extension;
        this.entry = entry;
    }

    abstract byte[] bytes() throws IOException;

    /** Whether libraries read it in a process of their own, where marks cannot be followed. */
    boolean isByLibrary() {
        return compareTo(XLS) >= 0;
    }

    String fileName() {
        return "received." + extension;
    }

    /** Whether the file is damaged as a whole and compressed: its check sums must tell. */
    boolean isSealed() {
        return entry == null && List.of("xlsx", "ods").contains(extension);
    }

    /** What a damage leaves: the file, and the text in which marks can be looked for. */
    record Left(byte[] file, String text) {}

    Left damaged(byte[] sound, Damage damage, Random random) throws IOException {
        if (entry == null) {
            byte[] file = damage.of(sound, random);
            return new Left(file, isSealed() ? "" : decoded(file));
        }
        Map<String, byte[]> entries = entries(sound);
        byte[] piece = damage.of(entries.get(entry), random);
        entries.put(entry, piece);
        // a string that no cell refers to is nobody's word
        return new Left(zipped(entries), this == XLSX_SHARED_STRINGS ? ""
                : new String(piece,
                        StandardCharsets.ISO_8859_1));
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Path file = Files.createTempFile("sound", ".zip");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(Files.write(file, archive).toFile())) {
            for (ZipEntry each : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(each)) {
                    entries.put(each.getName(), in.readAllBytes());
                }
            }
        } finally {
            Files.delete(file);
        }
        return entries;
    }

    private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private String decoded(byte[] file) {
        return new String(file, this == CSV_UTF_16 ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
    }

    static String mark(int row) {
        return String.format("M%03d", row);
    }

    /** Header and answers of the tables. */
    static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "note", "avis"));
        for (int i = 1; i <= ROWS; i++) {
            rows.add(List.of("R" + i, String.valueOf(i % 11), "Réponse " + mark(i) + ", à côté ; \"bien\"."));
        }
        return rows;
    }

    private static String csv(char separator, boolean all) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows()) {
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                boolean quoted = all || cell.indexOf(separator) >= 0;
                out.append(i == 0 ? "" : String.valueOf(separator))
                        .append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            out.append("\r\n");
        }
        return out.toString();
    }
}
