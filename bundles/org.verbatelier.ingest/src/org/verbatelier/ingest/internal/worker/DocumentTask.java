package org.verbatelier.ingest.internal.worker;

import java.io.DataOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;

/** Reads the text and the marks of a word-processor or PDF file; the argument is its form, such as {@code docx}. */
public final class DocumentTask implements Task {

    @Override
    public void run(Path file, String argument, DataOutputStream out) throws Exception {
        TextBuilder text = new TextBuilder();
        ParseContext context = new ParseContext();
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false);
        // the other way keeps words that were deleted with changes tracked
        office.setUseSAXDocxExtractor(true);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        context.set(OfficeParserConfig.class, office);
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setExtractBookmarksText(false);
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        try (TikaInputStream in = argument.equals("rtf") ? TikaInputStream.get(RtfStart.mark(Files.readAllBytes(file)))
                : TikaInputStream.get(file)) {
            parser(argument).parse(in, new DocumentHandler(text), new Metadata(), context);
        } catch (Exception e) {
            throw reason(e, text);
        }
        text.write(out);
    }

    private static Exception reason(Exception e, TextBuilder text) {
        if (text.isTooLong()) {
            return new Failure.Exception(Failure.TOO_LONG);
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException
                    || cause.getClass().getSimpleName().contains("InvalidPassword")) {
                return new Failure.Exception(Failure.PROTECTED);
            }
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return new Failure.Exception(Failure.BOMB);
            }
            if (cause instanceof ZeroByteFileException) {
                return new Failure.Exception(Failure.DAMAGED);
            }
        }
        return e;
    }

    private static Parser parser(String form) {
        // parsers by class: finding them by name gives empty text without an error when one is missing
        return switch (form) {
            case "docx" -> new OOXMLParser();
            case "doc" -> new OfficeParser();
            case "odt" -> new OpenDocumentParser();
            case "pdf" -> new PDFParser();
            case "rtf" -> new RTFParser();
            default -> throw new IllegalArgumentException(form);
        };
    }

    /** Pictures and attached files are nobody's words, not even their names. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing to do: only the document itself is read
        }
    }
}
