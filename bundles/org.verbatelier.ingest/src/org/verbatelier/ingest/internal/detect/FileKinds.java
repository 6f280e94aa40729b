package org.verbatelier.ingest.internal.detect;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;

import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.internal.Problems;

/** Tells the form of a file from its bytes; its name only helps to choose between forms of plain text. */
public final class FileKinds {

    private static final int UNICODE_MARK = 0xFEFF;

    private FileKinds() {
    }

    /**
     * The form of a file; plain text comes back as CSV when the name says so, else as TXT.
     *
     * @throws org.verbatelier.core.StudyException when the file is empty, protected, or of a form that is not read
     */
    public static FileKind detect(Path file, FileProbe probe, Problems problems) throws IOException {
        if (isEmpty(probe)) {
            throw problems.input("file.empty", file);
        }
        if (probe.startsWith('P', 'K', 3, 4) || probe.startsWith('P', 'K', 5, 6)) {
            return ZipKinds.detect(file, problems);
        }
        if (probe.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(file, problems);
        }
        if (probe.startsWith('%', 'P', 'D', 'F')) {
            return FileKind.PDF;
        }
        if (probe.startsWith('{', '\\', 'r', 't', 'f')) {
            return FileKind.RTF;
        }
        if (probe.startsWith('$', 'F', 'L', '2') || probe.startsWith('$', 'F', 'L', '3')) {
            throw problems.input("file.spss", file);
        }
        if (isBinary(probe)) {
            throw problems.input("file.binary", file);
        }
        return TextKinds.detect(head(probe), String.valueOf(file.getFileName()));
    }

    /** Nothing, or nothing but a byte-order mark. */
    private static boolean isEmpty(FileProbe probe) {
        return probe.size() == 0
                || probe.size() == 3 && probe.startsWith(0xEF, 0xBB, 0xBF)
                || probe.size() == 2 && (probe.startsWith(0xFF, 0xFE) || probe.startsWith(0xFE, 0xFF));
    }

    private static FileKind compound(Path file, Problems problems) throws IOException {
        return switch (CompoundFile.content(file)) {
            case WORKBOOK -> FileKind.XLS;
            case ENCRYPTED -> throw problems.input("file.protected", file);
            case DOCUMENT -> FileKind.DOC;
            case OTHER -> throw problems.input("file.oldOffice", file);
            case DAMAGED -> throw problems.input("file.truncated", file);
        };
    }

    private static boolean isBinary(FileProbe probe) {
        boolean utf16 = EncodingDetector.isUtf16(EncodingDetector.detect(probe).value());
        return !utf16 && (isFullOfZeros(probe) || probe.controlShare() > 0.02);
    }

    /** Some exports pad a field with a zero byte or two; a picture or a program is full of them. */
    private static boolean isFullOfZeros(FileProbe probe) {
        return probe.count(0) * 20 > probe.size() || probe.count(0) > 4 && probe.count(0) * 200 > probe.size();
    }

    private static String head(FileProbe probe) {
        Charset charset = EncodingDetector.detect(probe).value();
        String text = new String(probe.head(), charset);
        return !text.isEmpty() && text.charAt(0) == UNICODE_MARK ? text.substring(1) : text;
    }
}
