package org.verbatelier.ingest;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** The form of a file, told from its bytes rather than from its name. */
public enum FileKind {
    CSV, XLSX, XLS, ODS, TXT, DOCX, ODT, PDF, RTF, HTML, VTT, SRT, TEXTGRID, EML, MBOX;

    /** Whether the file holds rows and columns. */
    public boolean isTable() {
        return this == CSV || isWorkbook();
    }

    /** Whether the file holds sheets. */
    public boolean isWorkbook() {
        return this == XLSX || this == XLS || this == ODS;
    }

    /** The name used in reports. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
