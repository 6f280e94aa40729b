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
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.verbatelier.core.StudyException;
import org.verbatelier.model.corpus.SpeakerRole;
import org.verbatelier.model.corpus.Turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DocumentImportTest extends ImportTest {

    private static final List<String> LINES = List.of("# residence: Les Tamaris",
            "# locuteurs: GG = gardien ; LL = locataire",
            "T01 [00:00:08] GG: Bonjour, comment ça va ici ?",
            "T02 [00:00:19] LL: L'été, c'est calme ; l'hiver, moins.",
            "On gèle.", "T03 [00:00:31] GG: Je note.");

    @Test
    void aWordDocumentIsReadAsATranscript() throws Exception {
        Path file = folder.resolve("visite.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            LINES.forEach(line -> document.createParagraph().createRun().setText(line));
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Confidentiel");
            document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Page 1");
            document.write(out);
        }
        assertTranscript(file, FileKind.DOCX);
    }

    @Test
    void anOpenDocumentTextIsReadAsATranscript() throws Exception {
        StringBuilder body = new StringBuilder();
        LINES.forEach(line -> body.append("<text:p>").append(line.replace("&", "&amp;")).append("</text:p>"));
        assertTranscript(openDocument(folder.resolve("visite.odt"), body.toString()), FileKind.ODT);
    }

    private static Path openDocument(Path file, String body) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                    + "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                    + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>" + body
                    + "</office:text></office:body></office:document-content>");
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void aRichTextIsReadAsATranscript() throws Exception {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252 ");
        for (String line : LINES) {
            for (char c : line.toCharArray()) {
                rtf.append(c < 128 ? String.valueOf(c) : "\\u" + (int) c + "?");
            }
            rtf.append("\\par\n");
        }
        assertTranscript(fixture.file("visite.rtf", rtf + "}"), FileKind.RTF);
    }

    @Test
    void aPdfIsReadAsATranscript() throws Exception {
        assertTranscript(pdf(folder.resolve("visite.pdf"), null), FileKind.PDF);
    }

    private static Path pdf(Path file, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfPages.add(document, LINES);
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private void assertTranscript(Path file, FileKind kind) {
        ImportReport.File report = fixture.run(file);
        assertEquals(kind, report.kind());
        assertEquals(3, report.imported());
        List<Turn> turns = fixture.study.corpus().sources().getFirst().getConversations().getFirst().getTurns();
        assertEquals(
                List.of("Bonjour, comment ça va ici ?", "L'été, c'est calme ; l'hiver, moins.\nOn gèle.", "Je note."),
                turns.stream().map(turn -> turn.getText().replaceAll(" *\\R", "\n").strip()).toList());
        assertEquals(SpeakerRole.TENANT, turns.get(1).getRole());
        assertEquals("Les Tamaris", fixture.verbatim("visite/T02").value("residence"));
        assertEquals(3, fixture.run(file).unchanged());
    }

    @Test
    void aNoteInADocumentKeepsItsParagraphs() throws Exception {
        Path file = openDocument(folder.resolve("note.odt"),
                "<text:p>Première visite.</text:p><text:p/><text:p>Elle attend\u00A0: la fenêtre.</text:p>");
        fixture.run(file);
        assertEquals("Première visite.\n\nElle attend\u00A0: la fenêtre.", fixture.verbatim("note/T01").text());
    }

    @Test
    void aScannedAProtectedAndADamagedDocumentAreSaid() throws Exception {
        Path blank = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(blank.toFile());
        }
        assertFails(blank, "character recognition");
        assertFails(pdf(folder.resolve("secret.pdf"), "x"), "password");
        assertFails(fixture.file("casse.pdf", "%PDF-1.7 rien"), "damaged");
    }

    private void assertFails(Path file, String part) {
        StudyException error = assertThrows(StudyException.class, () -> fixture.run(file));
        assertTrue(error.getMessage().contains(file.getFileName().toString()) && error.getMessage().contains(part),
                error::getMessage);
        assertEquals(0, fixture.study.corpus().sources().size());
    }
}
