package org.verbatelier.ingest.internal.detect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.internal.Problems;

/** Tells what a zip file holds: sheets, a document, or neither. */
final class ZipKinds {

    private static final int MIME_TYPE = 200;
    private static final int MANIFEST = 1 << 18;

    private ZipKinds() {
    }

    static FileKind detect(Path file, Problems problems) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw problems.input("file.xlsb", file);
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return FileKind.XLSX;
            }
            if (zip.getEntry("word/document.xml") != null) {
                return FileKind.DOCX;
            }
            FileKind openDocument = openDocument(zip);
            if (openDocument != null) {
                if (start(zip, "META-INF/manifest.xml", MANIFEST).contains("encryption-data")) {
                    throw problems.input("file.protected", file);
                }
                return openDocument;
            }
            if (start(zip, "_rels/.rels", MANIFEST).contains("/officeDocument")
                    && start(zip, "[Content_Types].xml", MANIFEST).contains("spreadsheetml.sheet.main")) {
                return FileKind.XLSX;
            }
        } catch (ZipException e) {
            throw problems.input("file.truncated", file);
        }
        throw problems.input("file.binary", file);
    }

    private static FileKind openDocument(ZipFile zip) throws IOException {
        String type = start(zip, "mimetype", MIME_TYPE);
        if (zip.getEntry("content.xml") == null) {
            return null;
        }
        return type.contains("opendocument.text") ? FileKind.ODT
                : type.contains("opendocument.spreadsheet") ? FileKind.ODS : null;
    }

    /** The beginning of an entry, where the names looked for are plain ASCII; empty when there is no such entry. */
    private static String start(ZipFile zip, String name, int most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(most), StandardCharsets.ISO_8859_1);
        }
    }
}
