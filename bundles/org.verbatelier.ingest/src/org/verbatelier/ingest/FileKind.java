package org.verbatelier.ingest;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** The form of a file, told from its bytes rather than from its name. */
public enum FileKind {
    CSV, XLSX, TXT, DOCX, ODT, PDF, RTF;

    /** Whether the file holds rows and columns. */
    public boolean isTable() {
        return this == CSV || this == XLSX;
    }

    /** The name used in reports. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
