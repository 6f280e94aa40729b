package org.verbatelier.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Templates as landlords make them. */
final class Templates {

    private Templates() {
    }

    /** A Word document with a header, a footer, a French heading style and placeholders. */
    static byte[] document() {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Titre1");
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal("heading 1");
            style.addNewRPr().addNewColor().setVal("B00020");
            document.createStyles().addStyle(new XWPFStyle(style));
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun()
                    .setText("Rives & Bocage Habitat \u2013 direction de la clientèle");
            document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Édité le {{date}}");
            var title = document.createParagraph();
            title.createRun().setText("{{ti");
            title.createRun().setText("tre}}");
            document.createParagraph().createRun().setText("{{corps}}");
            document.createParagraph().createRun().setText("Document interne");
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A presentation whose first slide has the title, whose second takes the body, whose third says goodbye. */
    static byte[] presentation() {
        try (XMLSlideShow slides = new XMLSlideShow(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var master = slides.getSlideMasters().get(0);
            XSLFSlide first = slides.createSlide(master.getLayout(SlideLayout.TITLE));
            first.getPlaceholder(0).setText("{{titre}}");
            first.getPlaceholder(1).setText("{{organisme}}, {{date}}");
            slides.createSlide(master.getLayout(SlideLayout.TITLE_AND_CONTENT)).getPlaceholder(1).setText("{{corps}}");
            slides.createSlide(master.getLayout(SlideLayout.TITLE_ONLY)).getPlaceholder(0).setText("Merci");
            slides.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same archive with a part more, or another one in its place. */
    static byte[] with(byte[] archive, String path, byte[] content) {
        Map<String, byte[]> parts = Documents.unzip(archive);
        parts.put(path, content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Brand brand(String name, byte[] template) {
        try {
            return Brand.read(name, new ByteArrayInputStream(template), Locale.FRANCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
