package org.verbatelier.publish.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TimeZone;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.verbatelier.chart.Typography;
import org.verbatelier.publish.DocumentWriter;
import org.verbatelier.publish.Edition;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.internal.Words;

/**
 * Writes PDF with an embedded typeface, tags, an outline, a title and a language. Everything is printed twice: the
 * first time tells on which pages the headings come to stand.
 */
public final class PdfWriter implements DocumentWriter {

    private static final int MUTED = 0x54606E;

    @Override
    public List<String> write(Document document, Edition edition, OutputStream out) throws IOException {
        Book.Colours colours = Book.Colours.of(edition.brand().accent());
        List<Book.Place> pages;
        try (PDDocument trial = new PDDocument()) {
            Fonts fonts = new Fonts(trial);
            try (Canvas canvas = canvas(trial, fonts, document)) {
                Book book = new Book(document, canvas, colours);
                book.print(List.of());
                pages = book.places();
            }
        }
        try (PDDocument file = new PDDocument()) {
            Fonts fonts = new Fonts(file);
            Canvas canvas = canvas(file, fonts, document);
            Book book = new Book(document, canvas, colours);
            book.print(pages);
            canvas.close();
            canvas.tags().finish();
            footers(file, fonts, document.metadata());
            outline(file, book);
            destinations(file, book);
            describe(file, document.metadata());
            // the identifier of the file is computed from this number and what the file says of itself
            file.setDocumentId(document.metadata().date().toEpochDay());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            bytes.writeTo(out);
            out.flush();
            return warnings(fonts, document.metadata());
        }
    }

    private static Canvas canvas(PDDocument file, Fonts fonts, Document document) throws IOException {
        return new Canvas(file, fonts, new Tags(file), document.metadata().layout().isWide());
    }

    private static List<String> warnings(Fonts fonts, Metadata metadata) {
        return fonts.missing() == 0 ? List.of()
                : List.of(Words.format(Words.of(metadata.locale()), new Typography(metadata.locale()), "pdf.missing",
                        fonts.missing()));
    }

    private static void describe(PDDocument file, Metadata metadata) {
        GregorianCalendar date = GregorianCalendar.from(metadata.date().atStartOfDay(ZoneOffset.UTC));
        date.setTimeZone(TimeZone.getTimeZone("UTC"));
        PDDocumentInformation information = file.getDocumentInformation();
        information.setTitle(metadata.title());
        information.setSubject(metadata.subtitle());
        information.setAuthor(metadata.organisation());
        information.setKeywords(String.join(", ", metadata.keywords()));
        information.setCreator("Verbatelier");
        information.setCreationDate(date);
        information.setModificationDate(date);
        file.getDocumentCatalog().setLanguage(metadata.locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        file.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static void footers(PDDocument file, Fonts fonts, Metadata metadata) throws IOException {
        ResourceBundle words = Words.of(metadata.locale());
        String left = metadata.organisation().isEmpty() ? metadata.title()
                : metadata.organisation() + " \u00b7 " + metadata.title();
        int count = file.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            PDPage page = file.getPage(i);
            String right = words.getString("page") + "\u00a0" + (i + 1) + "\u00a0/\u00a0" + count;
            float width = page.getMediaBox().getWidth();
            try (PDPageContentStream content = new PDPageContentStream(file, page,
                    PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.beginMarkedContent(COSName.getPDFName("Artifact"));
                content.setStrokingColor(0.835f, 0.859f, 0.886f);
                content.setLineWidth(0.5f);
                content.moveTo((float) Canvas.MARGIN, 44);
                content.lineTo(width - (float) Canvas.MARGIN, 44);
                content.stroke();
                content.setNonStrokingColor((MUTED >> 16) / 255f, (MUTED >> 8 & 255) / 255f, (MUTED & 255) / 255f);
                show(content, fonts, left, (float) Canvas.MARGIN);
                show(content, fonts, right,
                        width - (float) (Canvas.MARGIN + fonts.width(right, Fonts.Face.REGULAR, 8.5)));
                content.endMarkedContent();
            }
        }
    }

    private static void show(PDPageContentStream content, Fonts fonts, String words, float x) throws IOException {
        content.beginText();
        content.setFont(fonts.font(Fonts.Face.REGULAR), 8.5f);
        content.newLineAtOffset(x, 32);
        content.showText(fonts.printable(words.replaceAll("\\R", " "), Fonts.Face.REGULAR));
        content.endText();
    }

    private static void outline(PDDocument file, Book book) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem section = null;
        for (Book.Place place : book.places()) {
            if (place.heading().level() > 2) {
                continue;
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(place.number() + place.heading().text());
            item.setDestination(place.destination());
            if (place.heading().level() == 1 || section == null) {
                outline.addLast(item);
                section = place.heading().level() == 1 ? item : section;
            } else {
                section.addLast(item);
            }
        }
        file.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** Names the places that links lead to. */
    private static void destinations(PDDocument file, Book book) {
        Map<String, PDPageXYZDestination> named = new HashMap<>();
        book.index().forEach((id, place) -> {
            if (place != null) {
                named.put(id, place);
            }
        });
        int section = 0;
        for (Book.Place place : book.places()) {
            if (place.heading().level() == 1) {
                section++;
                named.put("h1-" + section, place.destination());
            }
        }
        COSArray names = new COSArray();
        named.keySet().stream().sorted().forEach(name -> {
            names.add(new COSString(name));
            names.add(named.get(name).getCOSObject());
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.DESTS, tree);
        file.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, all);
    }
}
