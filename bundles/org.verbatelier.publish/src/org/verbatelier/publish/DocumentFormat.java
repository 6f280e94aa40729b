package org.verbatelier.publish;

import java.util.Locale;
import java.util.Optional;

import org.verbatelier.publish.internal.csv.CsvWriter;
import org.verbatelier.publish.internal.docx.DocxWriter;
import org.verbatelier.publish.internal.html.HtmlWriter;
import org.verbatelier.publish.internal.pdf.PdfWriter;
import org.verbatelier.publish.internal.pptx.PptxWriter;
import org.verbatelier.publish.internal.xlsx.XlsxWriter;

/** The formats a document can be written in. */
public enum DocumentFormat {

    /** Word 2010 and later, LibreOffice. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Excel 2010 and later, LibreOffice: the figures. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** PowerPoint 2010 and later, LibreOffice. */
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    /** One self-contained page for a browser. */
    HTML("html", "text/html"),
    /** Pages that look the same everywhere, tagged for screen readers. */
    PDF("pdf", "application/pdf"),
    /** The tables alone, for programs and spreadsheets. */
    CSV("csv", "text/csv");

    private final String extension;
    private final String mediaType;

    DocumentFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** End of the file's name, without the dot; also the name of the format on the command line. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The writer of this format; stateless. */
    public DocumentWriter writer() {
        return switch (this) {
            case DOCX -> new DocxWriter();
            case XLSX -> new XlsxWriter();
            case PPTX -> new PptxWriter();
            case HTML -> new HtmlWriter();
            case PDF -> new PdfWriter();
            case CSV -> new CsvWriter();
        };
    }

    /** The format of that name, in any case. */
    public static Optional<DocumentFormat> of(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (DocumentFormat format : values()) {
            if (format.extension.equals(wanted)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
