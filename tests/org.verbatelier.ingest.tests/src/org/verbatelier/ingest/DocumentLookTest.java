package org.verbatelier.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Speakers told by the look of a document: bold names, tables, pages. */
class DocumentLookTest extends ImportTest {

    private static final List<List<String>> TALK = List.of(List.of("Anne", "Il fait froid."),
            List.of("Paul", "Depuis quand ?"), List.of("Anne", "Depuis mars.\nEt l'eau ?"),
            List.of("Paul", "Je note."));
    private static final List<String> EXPECTED = List.of("Anne|Il fait froid.", "Paul|Depuis quand ?",
            "Anne|Depuis mars.\nEt l'eau ?", "Paul|Je note.");

    private Conversation conversation(Path file) {
        fixture.run(file);
        return fixture.study.corpus().sources().getLast().getConversations().getFirst();
    }

    private List<String> turns(Path file) {
        return conversation(file).getTurns().stream().map(turn -> turn.getSpeaker() + "|" + turn.getText()).toList();
    }

    @Test
    void boldNamesOfAWordDocumentAreSpeakers() throws Exception {
        Path file = folder.resolve("gras.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("Compte rendu de visite");
            for (List<String> turn : TALK) {
                XWPFParagraph paragraph = document.createParagraph();
                // programs split what was typed in one go
                bold(paragraph, turn.get(0).substring(0, 2));
                bold(paragraph, turn.get(0).substring(2));
                XWPFRun words = paragraph.createRun();
                words.setText(" " + turn.get(1).split("\n")[0]);
                if (turn.get(1).contains("\n")) {
                    words.addBreak();
                    words.setText(turn.get(1).split("\n")[1]);
                }
            }
            document.write(out);
        }
        assertEquals(EXPECTED, turns(file));
        assertTrue(fixture.study.corpus().sources().getLast().getConversations().getFirst().getHeaders().stream()
                .map(Header::getValue).toList().contains("Compte rendu de visite"));
    }

    private static void bold(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setText(text);
    }

    @Test
    void wordsDeletedWithChangesTrackedAreNotImportedAndInsertedOnesAre() throws Exception {
        Path file = folder.resolve("suivi.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("LOC1: Il fait froid");
            paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(" supprimé");
            paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue(", très froid.");
            document.createParagraph().createRun().setText("PROX: Je note.");
            document.write(out);
        }
        assertEquals(List.of("LOC1|Il fait froid, très froid.", "PROX|Je note."), turns(file));
    }

    @Test
    void boldHeadingsOfANoteAreNoSpeakers() throws Exception {
        Path file = folder.resolve("note.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            for (String heading : List.of("Logement", "Ascenseur", "Charges")) {
                bold(document.createParagraph(), heading);
                document.createParagraph().createRun().setText("Rien à signaler.");
            }
            document.write(out);
        }
        assertEquals(List.of("|Logement\nRien à signaler.\nAscenseur\nRien à signaler.\nCharges\nRien à signaler."),
                turns(file).stream().map(turn -> turn.replace("\n\n", "\n")).toList());
    }

    @Test
    void namesAloneInBoldAboveTheWordsAreSpeakers() throws Exception {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body>");
        TALK.forEach(turn -> html.append("<p><strong>").append(turn.get(0)).append("</strong></p><p>")
                .append(turn.get(1).replace("\n", "<br>")).append("</p>"));
        assertEquals(EXPECTED, turns(fixture.file("gras.html", html + "</body></html>")));
    }

    @Test
    void italicNamesOfAnOpenDocumentAreSpeakers() throws Exception {
        StringBuilder body = new StringBuilder();
        TALK.forEach(turn -> body.append("<text:p><text:span text:style-name=\"T1\">").append(turn.get(0))
                .append("</text:span> ").append(turn.get(1).replace("\n", "<text:line-break/>")).append("</text:p>"));
        assertEquals(EXPECTED, turns(openDocument("italique.odt", body.toString())));
    }

    @Test
    void boldNamesOfARichTextAreSpeakers() throws Exception {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi ");
        TALK.forEach(turn -> rtf.append("{\\b ").append(turn.get(0)).append("} ")
                .append(turn.get(1).replace("\n", "\\line ")).append("\\par\n"));
        assertEquals(EXPECTED, turns(fixture.file("gras.rtf", rtf + "}")));
    }

    private Path openDocument(String name, String body) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                    + "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                    + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                    + "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
                    + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                    + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:automatic-styles>"
                    + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties "
                    + "fo:font-style=\"italic\"/></style:style></office:automatic-styles><office:body><office:text>"
                    + body + "</office:text></office:body></office:document-content>");
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void aTableOfSpeakersAndWordsIsAConversation() throws Exception {
        Path file = folder.resolve("table.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            XWPFTable about = document.createTable(2, 2);
            row(about, 0, "Résidence", "Les Tamaris");
            row(about, 1, "Date :", "2024-10-09");
            document.createParagraph();
            XWPFTable table = document.createTable(5, 3);
            row(table, 0, "Temps", "Locuteur", "Propos");
            for (int i = 0; i < TALK.size(); i++) {
                row(table, i + 1, "00:0" + i, TALK.get(i).get(0), TALK.get(i).get(1));
            }
            document.write(out);
        }
        assertEquals(EXPECTED, turns(file));
        Conversation conversation = fixture.study.corpus().sources().getFirst().getConversations().getFirst();
        assertEquals("00:02", conversation.getTurns().get(2).getTime());
        assertEquals("2024-10-09", conversation.getEncounter().getDate().toString());
        assertEquals("Les Tamaris", fixture.verbatim("table/T01").value("Résidence"));
    }

    private static void row(XWPFTable table, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            String[] lines = cells[i].split("\n");
            table.getRow(row).getCell(i).getParagraphs().getFirst().createRun().setText(lines[0]);
            for (int line = 1; line < lines.length; line++) {
                table.getRow(row).getCell(i).addParagraph().createRun().setText(lines[line]);
            }
        }
    }

    @Test
    void aTableOfAWebPageGoesOnWithTheLastVoiceWhereTheNameIsEmpty() throws Exception {
        assertEquals(List.of("LOC1|Un.", "LOC1|Deux.", "PROX|Trois."), turns(fixture.file("table.html",
                "<html><body><table><tr><td>LOC1</td><td>Un.</td></tr><tr><td></td><td>Deux.</td></tr>"
                        + "<tr><td>PROX</td><td>Trois.</td></tr></table></body></html>")));
    }

    @Test
    void whatIsPrintedOnEachPageIsNotInsideATurn() throws Exception {
        Path file = folder.resolve("pages.pdf");
        try (PDDocument document = new PDDocument()) {
            PdfPages.add(document,
                    List.of("Confidentiel", "# residence: Les Tamaris", "LOC1: Il y a un pro-", "blème depuis mars,",
                            "vraiment", "", "Page 1 / 3"));
            PdfPages.add(document,
                    List.of("Confidentiel", "depuis le 12 mars,", "et personne ne vient.", "PROX: Je note.", "",
                            "Page 2 / 3"));
            PdfPages.add(document, List.of("Confidentiel", "LOC1: Merci.", "3", "euros de plus.", "", "Page 3 / 3"));
            document.save(file.toFile());
        }
        ImportReport.File report = fixture.run(file);
        assertTrue(report.warnings().toString().contains("Confidentiel"), report.warnings()::toString);
        Conversation conversation = fixture.study.corpus().sources().getFirst().getConversations().getFirst();
        assertEquals(
                List.of("Il y a un pro-\nblème depuis mars,\nvraiment\ndepuis le 12 mars,\net personne ne vient.",
                        "Je note.", "Merci.\n3\neuros de plus."),
                conversation.getTurns().stream().map(turn -> turn.getText().replaceAll(" *\\R", "\n").strip())
                        .toList());
        assertTrue(conversation.getHeaders().stream().anyMatch(header -> header.getValue().equals("Confidentiel")));
        assertFalse(conversation.getHeaders().stream().anyMatch(header -> header.getValue().contains("Page")));
    }
}
