package org.verbatelier.publish.internal.pptx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

import org.verbatelier.chart.Typography;
import org.verbatelier.publish.DocumentWriter;
import org.verbatelier.publish.Edition;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.internal.Words;
import org.verbatelier.publish.internal.brand.OfficeTemplate;
import org.verbatelier.publish.internal.brand.Refusal;
import org.verbatelier.publish.internal.ooxml.Charts;
import org.verbatelier.publish.internal.ooxml.OfficePackage;
import org.verbatelier.publish.internal.ooxml.Properties;
import org.verbatelier.publish.internal.ooxml.Xml;
import org.verbatelier.publish.internal.ooxml.chart.NativeChart;

/**
 * Writes PresentationML (ECMA-376, transitional): slides made by the headings, with native charts and tables. The
 * parts are written directly, which keeps the bytes reproducible.
 */
public final class PptxWriter implements DocumentWriter {

    static final String PART = "ppt/presentation.xml";
    static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";
    private static final String[] LAYOUTS = { "title", "section", "content" };
    static final int FIRST_ID = 256;

    @Override
    public List<String> write(Document document, Edition edition, OutputStream out) throws IOException {
        Metadata metadata = document.metadata();
        String language = Properties.language(metadata.locale());
        ResourceBundle words = Words.of(metadata.locale());
        Optional<OfficeTemplate> brand = edition.brand().presentation();
        if (brand.isPresent()) {
            try {
                new BrandedDeck(brand.get()).make(document, language, words).write(out);
            } catch (Refusal e) {
                throw edition.brand().refused(e, metadata.locale());
            }
            return List.of();
        }
        OfficePackage file = new OfficePackage();
        file.relate("", "officeDocument", PART);
        Properties.add(file, metadata);
        String master = file.relate(PART, "slideMaster", "slideMasters/slideMaster1.xml");
        file.relate(PART, "theme", "theme/theme1.xml");
        String accent = edition.brand().accent();
        for (int i = 0; i < LAYOUTS.length; i++) {
            String name = "slideLayouts/slideLayout" + (i + 1) + ".xml";
            file.relate("ppt/slideMasters/slideMaster1.xml", "slideLayout", "../" + name);
            file.relate("ppt/" + name, "slideMaster", "../slideMasters/slideMaster1.xml");
            file.part("ppt/" + name, TYPE + "slideLayout+xml",
                    template("layout-" + LAYOUTS[i] + ".xml", language, accent));
        }
        file.relate("ppt/slideMasters/slideMaster1.xml", "theme", "../theme/theme1.xml");
        file.part("ppt/slideMasters/slideMaster1.xml", TYPE + "slideMaster+xml",
                template("master.xml", language, accent));
        file.part("ppt/theme/theme1.xml", THEME, template("theme.xml", language, accent));
        presentation(file, master, slides(file, document, Frame.plain(), language, words, true));
        file.write(out);
        return List.of();
    }

    /** Adds the slides; returns the identifiers of the relationships to them. */
    List<String> slides(OfficePackage file, Document document, Frame frame, String language, ResourceBundle words,
            boolean titled) {
        Metadata metadata = document.metadata();
        Charts charts = new Charts(file, "ppt/", language, NativeChart.SLIDE_TYPE);
        List<String> ids = new ArrayList<>();
        if (titled) {
            String first = add(file, ids, frame.layout(Slide.Kind.TITLE));
            file.part(first, TYPE + "slide+xml", new SlidePart(first, language, charts, words, frame)
                    .title(metadata.title(), below(metadata)));
        }
        String footer = metadata.organisation().isEmpty() ? metadata.title()
                : metadata.organisation() + " \u00b7 " + metadata.title();
        for (Slide slide : new Deck(document, frame.area(), words).slides()) {
            String path = add(file, ids, frame.layout(slide.kind()));
            file.part(path, TYPE + "slide+xml",
                    new SlidePart(path, language, charts, words, frame).print(slide, footer, ids.size()));
        }
        return ids;
    }

    private static List<Text> below(Metadata metadata) {
        List<Text> below = new ArrayList<>();
        for (String line : List.of(metadata.subtitle(), metadata.organisation())) {
            if (!line.isEmpty()) {
                below.add(Text.of(line, 20, ""));
            }
        }
        below.add(Text.of(new Typography(metadata.locale()).date(metadata.date()), 16, "54606E"));
        return below;
    }

    /** Relates a new slide to the presentation and to its layout; returns its path. */
    private static String add(OfficePackage file, List<String> ids, Frame.Layout layout) {
        String name = "slides/verbatelier" + (ids.size() + 1) + ".xml";
        ids.add(file.relate(PART, "slide", name));
        file.relate("ppt/" + name, "slideLayout", layout.path().replaceFirst("^ppt/", "../"));
        return "ppt/" + name;
    }

    private static void presentation(OfficePackage file, String master, List<String> slides) {
        Xml xml = new Xml().start("p:presentation", "xmlns:a", SlidePart.DML, "xmlns:r", SlidePart.REL, "xmlns:p",
                SlidePart.PML);
        xml.start("p:sldMasterIdLst").empty("p:sldMasterId", "id", "2147483648", "r:id", master).end();
        xml.start("p:sldIdLst");
        for (int i = 0; i < slides.size(); i++) {
            xml.empty("p:sldId", "id", Integer.toString(FIRST_ID + i), "r:id", slides.get(i));
        }
        xml.end().empty("p:sldSz", "cx", "12192000", "cy", "6858000").empty("p:notesSz", "cx", "6858000", "cy",
                "9144000");
        file.part(PART, TYPE + "presentation.main+xml", xml.end().bytes());
    }

    private static byte[] template(String name, String language, String accent) throws IOException {
        try (InputStream in = PptxWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{language}", language)
                    .replace("{accent}", accent).getBytes(StandardCharsets.UTF_8);
        }
    }
}
