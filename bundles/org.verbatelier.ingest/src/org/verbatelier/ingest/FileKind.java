package org.verbatelier.ingest;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** The form of a file, told from its bytes rather than from its name. */
public enum FileKind {
    CSV, XLSX, XLS, ODS, TXT, DOCX, DOC, ODT, PDF, RTF, HTML, VTT, SRT, TEXTGRID, EML, MBOX;

    /** Whether the file is read as rows and columns; mails are, one row each. */
    public boolean isTable() {
        return this == CSV || this == EML || this == MBOX || isWorkbook();
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
