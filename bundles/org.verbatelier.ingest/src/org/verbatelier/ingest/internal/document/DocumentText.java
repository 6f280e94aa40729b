package org.verbatelier.ingest.internal.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.internal.Problems;

/** The plain text of a word-processor or PDF file, one line a paragraph. */
public final class DocumentText {

    /** Characters; about thirty thousand pages. */
    private static final int LONGEST = 60_000_000;
    private static final long SECONDS = 60;

    private DocumentText() {
    }

    /**
     * Reads a document.
     *
     * @throws org.verbatelier.core.StudyException when it is protected, damaged, without text, or takes over a minute
     */
    public static String read(Path file, FileKind kind, Problems problems) throws IOException {
        FutureTask<String> task = new FutureTask<>(parsing(file, kind));
        // a damaged file can make a parser loop: it must not take the product with it
        Thread thread = new Thread(task, "document parser");
        thread.setDaemon(true);
        thread.start();
        String text;
        try {
            text = task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw problems.input("document.tooLong", file, SECONDS);
        } catch (ExecutionException e) {
            if (isProtected(e)) {
                throw problems.input("file.protected", file);
            }
            throw problems.input("document.damaged", file);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (text.isBlank()) {
            throw problems.input(kind == FileKind.PDF ? "document.scanned" : "document.noText", file);
        }
        return text;
    }

    private static boolean isProtected(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException
                    || cause.getClass().getSimpleName().contains("InvalidPassword")) {
                return true;
            }
        }
        return false;
    }

    private static Callable<String> parsing(Path file, FileKind kind) {
        // parsers by class: finding them by name fails across bundles, and gives empty text without an error
        Parser parser = switch (kind) {
            case DOCX -> new OOXMLParser();
            case ODT -> new OpenDocumentParser();
            case PDF -> new PDFParser();
            case RTF -> new RTFParser();
            default -> throw new IllegalArgumentException(kind.key());
        };
        return () -> {
            BodyContentHandler handler = new BodyContentHandler(LONGEST);
            ParseContext context = new ParseContext();
            OfficeParserConfig office = new OfficeParserConfig();
            office.setIncludeHeadersAndFooters(false);
            context.set(OfficeParserConfig.class, office);
            try (TikaInputStream in = TikaInputStream.get(file)) {
                parser.parse(in, handler, new Metadata(), context);
            }
            return trimmed(handler.toString());
        };
    }

    /** The line breaks that end the last paragraph, and those before the first, are the parser's. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (text.charAt(from) == '\n' || text.charAt(from) == '\r')) {
            from++;
        }
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.substring(from, to);
    }
}
