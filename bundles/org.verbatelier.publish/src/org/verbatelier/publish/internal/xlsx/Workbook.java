package org.verbatelier.publish.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.verbatelier.chart.Typography;
import org.verbatelier.publish.Edition;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Figure;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.document.TraceIndex;
import org.verbatelier.publish.internal.Words;
import org.verbatelier.publish.internal.ooxml.OfficePackage;
import org.verbatelier.publish.internal.ooxml.Properties;
import org.verbatelier.publish.internal.ooxml.Xml;
import org.verbatelier.publish.internal.sheet.Cell;
import org.verbatelier.publish.internal.sheet.Sheet;
import org.verbatelier.publish.internal.xlsx.Styles.Face;
import org.verbatelier.publish.internal.xlsx.Styles.Style;

/** A workbook being made of the blocks of a document. */
final class Workbook {

    private static final String PART = "xl/workbook.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String REL_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private record Line(String section, String text) {}

    private record Said(String section, Quote quote) {}

    private final Document document;
    private final Metadata metadata;
    private final ResourceBundle words;
    private final Typography typography;
    private final Styles styles;
    private final Losses losses;
    private final SheetNames names = new SheetNames();
    private final Map<String, String> places = new HashMap<>();
    private final List<SheetPart> sheets = new ArrayList<>();
    private final List<SheetPart> indexes = new ArrayList<>();
    private final Map<SheetPart, String> holds = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Said> quotes = new ArrayList<>();
    private final OfficePackage file = new OfficePackage();
    private final FigureSheets figures;
    private final String contents;
    private String section = "";

    Workbook(Document document, Edition edition) {
        this.document = document;
        this.metadata = document.metadata();
        this.words = Words.of(metadata.locale());
        this.typography = new Typography(metadata.locale());
        this.styles = new Styles(edition.brand().accent());
        this.losses = new Losses(words, typography);
        this.figures = new FigureSheets(file, words, Properties.language(metadata.locale()));
        this.contents = names.of(words.getString("sheet.contents"), "");
    }

    /** Writes everything; returns what could not be held. */
    List<String> write(OutputStream out) throws IOException {
        file.relate("", "officeDocument", PART);
        Properties.add(file, metadata);
        index();
        document.blocks().forEach(this::block);
        text();
        quotes();
        sheets.addAll(indexes);
        sheets.add(0, contents());
        parts();
        file.write(out);
        return losses.warnings();
    }

    private SheetPart sheet(String title, String holding) {
        SheetPart sheet = new SheetPart(names.of(title, Words.format(words, typography, "sheet.name",
                sheets.size() + 1)), styles, losses);
        sheets.add(sheet);
        holds.put(sheet, holding);
        return sheet;
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> {
                section = heading.text();
                lines.add(new Line(heading.text(), ""));
            }
            case Paragraph paragraph -> lines.add(new Line(section, plain(paragraph)));
            case BulletList list -> list.items().forEach(item -> lines.add(new Line(section, "\u2022 " + plain(item))));
            case Table table -> table(table);
            case Figure figure -> {
                SheetPart sheet = sheet(figure.chart().title(), figure.chart().title());
                sheet.line(figure.chart().title(), Face.STRONG);
                sheet.line(figure.chart().note(), Face.MUTED);
                figures.print(figure.chart(), sheet, "xl/worksheets/sheet" + (sheets.size() + 1) + ".xml");
            }
            case Quote quote -> quotes.add(new Said(section, quote));
            case KeyFigures key -> key.figures().forEach(figure -> lines.add(new Line(section, figure.value() + " "
                    + figure.label() + (figure.detail().isEmpty() ? "" : " (" + figure.detail() + ")"))));
            case Notice notice -> lines.add(new Line(section, notice.title() + " " + notice.text()));
            case TraceIndex index -> {
                // has its sheet already: other sheets lead to it
            }
            case PageBreak pageBreak -> {
                // a workbook has no pages
            }
        }
    }

    private static String plain(Paragraph paragraph) {
        return paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
    }

    private void table(Table table) {
        Sheet typed = Sheet.of(table, metadata.locale(), words);
        SheetPart sheet = sheet(table.caption(), table.caption());
        sheet.line(table.caption(), Face.STRONG);
        sheet.headers(typed.headers());
        for (List<Cell> row : typed.rows()) {
            sheet.startRow();
            for (Cell cell : row) {
                if (cell instanceof Cell.Words text && places.containsKey(text.text())) {
                    sheet.link(text.text(), places.get(text.text()));
                } else {
                    sheet.cell(cell);
                }
            }
            sheet.endRow();
        }
        sheet.endTable();
        sheet.line("", Face.PLAIN);
        sheet.line(table.note(), Face.MUTED);
    }

    private void index() {
        for (Block block : document.blocks()) {
            if (block instanceof TraceIndex index) {
                SheetPart sheet = sheet(words.getString("sheet.index"), index.title());
                sheets.remove(sheet);
                indexes.add(sheet);
                sheet.line(index.title(), Face.STRONG);
                sheet.headers(List.of(words.getString("index.id"), words.getString("index.label"),
                        words.getString("index.passages")));
                for (TraceIndex.Entry entry : index.entries()) {
                    sheet.startRow();
                    places.putIfAbsent(entry.id(), SheetNames.place(sheet.name(), "A" + sheet.row()));
                    sheet.cell(new Cell.Words(entry.id()));
                    sheet.cell(new Cell.Words(entry.label()));
                    sheet.cell(new Cell.Words(String.join(", ", entry.passages())));
                    sheet.endRow();
                }
                sheet.endTable();
                sheet.line("", Face.PLAIN);
                sheet.line(index.note(), Face.MUTED);
            }
        }
    }

    private void text() {
        if (lines.stream().anyMatch(line -> !line.text().isEmpty())) {
            SheetPart sheet = sheet(words.getString("sheet.text"), words.getString("sheet.text"));
            sheet.headers(List.of(words.getString("sheet.section"), words.getString("sheet.text")));
            lines.stream().filter(line -> !line.text().isEmpty()).forEach(line -> {
                sheet.startRow();
                sheet.cell(new Cell.Words(line.section()));
                sheet.cell(new Cell.Words(line.text()));
                sheet.endRow();
            });
            sheet.endTable();
        }
    }

    private void quotes() {
        if (!quotes.isEmpty()) {
            SheetPart sheet = sheet(words.getString("sheet.quotes"), words.getString("sheet.quotes"));
            sheet.headers(List.of(words.getString("sheet.section"), words.getString("sheet.quote"),
                    words.getString("sheet.attribution")));
            quotes.forEach(said -> {
                sheet.startRow();
                sheet.cell(new Cell.Words(said.section()));
                sheet.cell(new Cell.Words(typography.quoted(said.quote().text())));
                sheet.cell(new Cell.Words(said.quote().attribution()));
                sheet.endRow();
            });
            sheet.endTable();
        }
    }

    private SheetPart contents() {
        SheetPart sheet = new SheetPart(contents, styles, losses);
        sheet.line(metadata.title(), Face.TITLE);
        sheet.line(metadata.subtitle(), Face.PLAIN);
        sheet.line(metadata.organisation(), Face.STRONG);
        sheet.line(typography.date(metadata.date()), Face.MUTED);
        sheet.line("", Face.PLAIN);
        Style style = new Style(Face.STRONG, "", "F2F5F8", true, "", false);
        sheet.startRow();
        sheet.words(words.getString("sheet.sheet"), style);
        sheet.words(words.getString("sheet.holds"), style);
        sheet.endRow();
        for (SheetPart other : sheets) {
            sheet.startRow();
            sheet.link(other.name(), SheetNames.place(other.name(), "A1"));
            sheet.words(holds.get(other), Style.of(Face.PLAIN));
            sheet.endRow();
        }
        return sheet;
    }

    private void parts() {
        Xml xml = new Xml().start("workbook", "xmlns", Styles.NAMESPACE, "xmlns:r", REL_NS);
        xml.start("bookViews").empty("workbookView", "activeTab", "0").end().start("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            String number = Integer.toString(i + 1);
            xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", number, "r:id",
                    file.relate(PART, "worksheet", "worksheets/sheet" + number + ".xml"));
        }
        xml.end();
        if (sheets.stream().anyMatch(sheet -> sheet.header() > 0)) {
            xml.start("definedNames");
            for (int i = 0; i < sheets.size(); i++) {
                int header = sheets.get(i).header();
                if (header > 0) {
                    xml.element("definedName", SheetNames.place(sheets.get(i).name(), "$" + header + ":$" + header),
                            "name", "_xlnm.Print_Titles", "localSheetId", Integer.toString(i));
                }
            }
            xml.end();
        }
        file.relate(PART, "styles", "styles.xml");
        file.part(PART, TYPE + "sheet.main+xml", xml.end().bytes());
        for (int i = 0; i < sheets.size(); i++) {
            file.part("xl/worksheets/sheet" + (i + 1) + ".xml", TYPE + "worksheet+xml", sheets.get(i).part(i == 0));
        }
        file.part("xl/styles.xml", TYPE + "styles+xml", styles.part());
    }
}
