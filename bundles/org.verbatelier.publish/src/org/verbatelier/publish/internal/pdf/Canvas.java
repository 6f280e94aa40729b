package org.verbatelier.publish.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.util.Matrix;

/**
 * The pages of a document, from top to bottom. Lengths are points; y goes downwards from the upper edge of the page.
 */
final class Canvas implements AutoCloseable {

    static final double MARGIN = 56.7;
    private static final double FOOT = 64;
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDDocument document;
    private final Fonts fonts;
    private final Tags tags;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPage page;
    private PDPageContentStream content;
    private boolean wide;
    private double y;

    Canvas(PDDocument document, Fonts fonts, Tags tags, boolean wide) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.tags = tags;
        this.wide = wide;
        next();
    }

    Fonts fonts() {
        return fonts;
    }

    Tags tags() {
        return tags;
    }

    List<PDPage> pages() {
        return pages;
    }

    /** The number of the current page, from 1. */
    int number() {
        return pages.size();
    }

    double y() {
        return y;
    }

    void down(double distance) {
        y += distance;
    }

    /** Width of the text. */
    double width() {
        return page.getMediaBox().getWidth() - 2 * MARGIN;
    }

    /** Room below, on this page. */
    double left() {
        return bottom() - y;
    }

    /** Height of the text on a page. */
    double height() {
        return bottom() - MARGIN;
    }

    private double bottom() {
        return page.getMediaBox().getHeight() - FOOT;
    }

    /** Goes to the next page unless there is this much room, or all there can be. */
    void ensure(double height) throws IOException {
        if (y + Math.min(height, height()) > bottom() + 0.01) {
            next();
        }
    }

    /** Goes to a new page unless this one is empty and lies as it should. */
    void turn(boolean lies) throws IOException {
        if (y > MARGIN || lies != wide) {
            wide = lies;
            next();
        }
    }

    void next() throws IOException {
        if (content != null) {
            content.close();
        }
        PDRectangle a4 = PDRectangle.A4;
        page = new PDPage(wide ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
        document.addPage(page);
        pages.add(page);
        tags.page(page);
        content = new PDPageContentStream(document, page);
        y = MARGIN;
    }

    /** Begins what belongs to the open element of the structure. */
    void mark(String type) throws IOException {
        content.beginMarkedContent(COSName.getPDFName(type), tags.mark(page));
    }

    /** Begins what is only there for the eye. */
    void decorate() throws IOException {
        content.beginMarkedContent(ARTIFACT);
    }

    void endMark() throws IOException {
        content.endMarkedContent();
    }

    /** Words on one line; {@code baseline} from the upper edge. */
    void words(String words, Fonts.Face face, double size, int colour, double x, double baseline) throws IOException {
        words(words, face, size, colour, x, baseline, 0);
    }

    /** Words on one line, turned counter-clockwise by some degrees around where they begin. */
    void words(String words, Fonts.Face face, double size, int colour, double x, double baseline, double angle)
            throws IOException {
        String printable = fonts.printable(words, face);
        if (printable.isBlank()) {
            return;
        }
        content.beginText();
        content.setFont(fonts.font(face), (float) size);
        fill(colour);
        content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(angle), (float) x, (float) up(baseline)));
        content.showText(printable);
        content.endText();
    }

    void rectangle(double x, double top, double width, double height, int colour) throws IOException {
        fill(colour);
        content.addRect((float) x, (float) up(top + height), (float) width, (float) height);
        content.fill();
    }

    void line(double x1, double y1, double x2, double y2, int colour, double width, List<Double> dash)
            throws IOException {
        stroke(colour, width);
        float[] pattern = new float[dash.size()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = dash.get(i).floatValue();
        }
        content.setLineDashPattern(pattern, 0);
        content.moveTo((float) x1, (float) up(y1));
        content.lineTo((float) x2, (float) up(y2));
        content.stroke();
        content.setLineDashPattern(new float[0], 0);
    }

    /** A closed outline; colours below 0 are not painted. */
    void outline(List<Double> corners, int fill, int edge, double width) throws IOException {
        if (fill >= 0) {
            fill(fill);
            path(corners);
            content.fill();
        }
        if (edge >= 0) {
            stroke(edge, width);
            path(corners);
            content.stroke();
        }
    }

    private void path(List<Double> corners) throws IOException {
        for (int i = 0; i < corners.size(); i += 2) {
            float x = corners.get(i).floatValue();
            float place = (float) up(corners.get(i + 1));
            if (i == 0) {
                content.moveTo(x, place);
            } else {
                content.lineTo(x, place);
            }
        }
        content.closePath();
    }

    /** Names the place where the next thing will stand. */
    PDPageXYZDestination here() {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) Math.ceil(up(y) + 8));
        destination.setLeft(0);
        return destination;
    }

    /** A link from a rectangle to a named place. */
    void link(double x, double top, double width, double height, String name, String says) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle((float) x, (float) up(top + height), (float) width, (float) height));
        link.setDestination(new PDNamedDestination(name));
        link.setContents(says);
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        page.getAnnotations().add(link);
    }

    private double up(double fromTop) {
        return page.getMediaBox().getHeight() - fromTop;
    }

    private void fill(int colour) throws IOException {
        content.setNonStrokingColor((colour >> 16) / 255f, (colour >> 8 & 255) / 255f, (colour & 255) / 255f);
    }

    private void stroke(int colour, double width) throws IOException {
        content.setStrokingColor((colour >> 16) / 255f, (colour >> 8 & 255) / 255f, (colour & 255) / 255f);
        content.setLineWidth((float) width);
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }
}
