package org.verbatelier.ingest.internal.detect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.internal.Problems;

/** Tells the form of a file from its bytes; its name only helps to choose between forms of plain text. */
public final class FileKinds {

    private FileKinds() {
    }

    /**
     * The form of a file; plain text comes back as CSV when the name says so, else as TXT.
     *
     * @throws org.verbatelier.core.StudyException when the file is empty, protected, or of a form that is not read
     */
    public static FileKind detect(Path file, FileProbe probe, Problems problems) throws IOException {
        if (probe.size() == 0) {
            throw problems.input("file.empty", file);
        }
        if (probe.startsWith('P', 'K', 3, 4) || probe.startsWith('P', 'K', 5, 6)) {
            return inZip(file, problems);
        }
        if (probe.startsWith('%', 'P', 'D', 'F')) {
            return FileKind.PDF;
        }
        if (probe.startsWith('{', '\\', 'r', 't', 'f')) {
            return FileKind.RTF;
        }
        if (probe.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw problems.input(isEncrypted(probe) ? "file.protected" : "file.oldOffice", file);
        }
        if (isBinary(probe)) {
            throw problems.input("file.binary", file);
        }
        return isTableName(file) ? FileKind.CSV : FileKind.TXT;
    }

    private static FileKind inZip(Path file, Problems problems) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return FileKind.XLSX;
            }
            if (zip.getEntry("word/document.xml") != null) {
                return FileKind.DOCX;
            }
            if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
                try (var in = zip.getInputStream(zip.getEntry("mimetype"))) {
                    String type = new String(in.readNBytes(200), StandardCharsets.US_ASCII);
                    if (type.contains("opendocument.text")) {
                        return FileKind.ODT;
                    }
                }
            }
        } catch (ZipException e) {
            throw problems.input("file.truncated", file);
        }
        throw problems.input("file.binary", file);
    }

    /** An encrypted workbook or document is a compound file that holds a stream of this name, in UTF-16. */
    private static boolean isEncrypted(FileProbe probe) {
        String head = new String(probe.head(), StandardCharsets.UTF_16LE);
        return head.contains("EncryptedPackage") || head.contains("EncryptionInfo");
    }

    private static boolean isBinary(FileProbe probe) {
        boolean utf16 = EncodingDetector.isUtf16(EncodingDetector.detect(probe).value());
        return !utf16 && (probe.count(0) > 0 || probe.controlShare() > 0.02);
    }

    private static boolean isTableName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
    }
}
