package org.verbatelier.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.internal.document.IsolatedParser;
import org.verbatelier.ingest.internal.document.ParserLimits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Documents made to harm end in an error that names them, or in their words; the study and this process stay well. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileDocumentTest extends ImportTest {

    private static final String ODT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%s<office:document-content "
            + "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>%s"
            + "</office:text></office:body></office:document-content>";
    private static final String DOCX = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%s<w:document "
            + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body>"
            + "</w:document>";
    private static final String SECRET = "a secret of this machine";

    private Importer importer;

    @BeforeEach
    void createImporter() {
        importer = new Importer(new IsolatedParser(new ParserLimits(Duration.ofSeconds(6), 256), null));
    }

    private ImportReport.File run(Path file) {
        return importer.run(fixture.study, List.of(file), Fixture.detect(), null).files().getFirst();
    }

    private void assertFails(Path file, String... oneOf) {
        StudyException error = assertThrows(StudyException.class, () -> run(file));
        assertEquals(StudyException.Kind.INPUT, error.kind());
        assertTrue(error.getMessage().contains(file.getFileName().toString())
                && Arrays.stream(oneOf).anyMatch(error.getMessage()::contains), error::getMessage);
        assertEquals(0, fixture.study.corpus().sources().size());
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path odt(String name, String declaration, String body) throws IOException {
        return zip(name, "mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
                ODT.formatted(declaration, body));
    }

    private Path docx(String name, String declaration, String body) throws IOException {
        return zip(name, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                        + "relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                        + "Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml", DOCX.formatted(declaration, body));
    }

    @Test
    void anEntityThatNamesAFileOfThisMachineIsNotRead() throws Exception {
        Path secret = fixture.file("secret.txt", SECRET);
        String declaration = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        for (Path file : List.of(odt("x.odt", declaration, "<text:p>Bonjour &e;</text:p>"),
                docx("x.docx", declaration, "<w:p><w:r><w:t>Bonjour &e;</w:t></w:r></w:p>"))) {
            try {
                run(file);
            } catch (StudyException e) {
                assertFalse(e.getMessage().contains(SECRET));
            }
        }
        fixture.study.corpus().entries().forEach(entry -> assertFalse(entry.text().contains(SECRET), entry::text));
    }

    @Test
    void entitiesThatMultiplyAreAnError() throws Exception {
        StringBuilder declaration = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            declaration.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertFails(odt("rire.odt", declaration + "]>", "<text:p>&a11;</text:p>"), "damaged", "no text", "memory",
                "given up");
        assertFails(docx("rire.docx", declaration + "]>", "<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>"), "damaged");
    }

    @Test
    void anArchiveThatUnpacksOutOfProportionIsAnError() throws Exception {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        Path file = folder.resolve("bombe.odt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("content.xml"));
            String[] parts = ODT.formatted("", "<text:p>%s</text:p>").split("%s");
            zip.write(parts[0].getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
            zip.write(parts[1].getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertFails(file, "disproportionate", "million characters", "memory", "damaged", "given up");
    }

    @Test
    void groupsAndTagsNestedAMillionTimesHarmNobody() throws Exception {
        assertEndsWell(fixture.file("groupes.rtf", "{\\rtf1 " + "{".repeat(1_000_000) + "Bonjour"
                + "}".repeat(1_000_001)), "Bonjour");
        assertEndsWell(
                fixture.file("balises.html", "<!DOCTYPE html><html><body>" + "<div>".repeat(1_000_000) + "Bonjour"
                        + "</div>".repeat(1_000_000)),
                "Bonjour");
        assertEndsWell(fixture.file("gras.html", "<!DOCTYPE html><html><body>" + "<b><i>".repeat(300_000) + "Bonjour"),
                "Bonjour");
        assertEndsWell(fixture.file("tableaux.html",
                "<!DOCTYPE html><html><body>" + "<table><tr><td>".repeat(100_000) + "Bonjour"), "Bonjour");
        assertEndsWell(odt("sections.odt", "", "<text:section>".repeat(50_000) + "<text:p>Bonjour</text:p>"
                + "</text:section>".repeat(50_000)), "Bonjour");
    }

    /** Its words, or an error about this file, within the time of the parser. */
    private void assertEndsWell(Path file, String words) {
        int sources = fixture.study.corpus().sources().size();
        try {
            run(file);
            String text = fixture.study.corpus().sources().getLast().getConversations().getFirst().getTurns()
                    .getFirst().getText();
            assertEquals(words, text.strip());
        } catch (StudyException e) {
            assertEquals(StudyException.Kind.INPUT, e.kind());
            assertTrue(e.getMessage().contains(file.getFileName().toString()), e::getMessage);
            assertEquals(sources, fixture.study.corpus().sources().size());
        }
    }

    @Test
    void aPdfThatIsCutOrThatInflatesOrThatTurnsInCirclesIsAnError() throws Exception {
        Path whole = folder.resolve("entier.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(whole.toFile());
        }
        byte[] bytes = Files.readAllBytes(whole);
        assertFails(fixture.file("coupe.pdf", Arrays.copyOf(bytes, bytes.length / 3)), "damaged", "recognition");
        assertFails(fixture.file("boucle.pdf", """
                %PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [2 0 R 2 0 R] /Count 2>> endobj
                trailer <</Root 1 0 R>>
                """), "damaged", "recognition", "memory", "given up");
        Deflater deflater = new Deflater();
        byte[] blanks = new byte[200 << 20];
        Arrays.fill(blanks, (byte) ' ');
        deflater.setInput(blanks);
        deflater.finish();
        byte[] packed = new byte[1 << 20];
        int length = deflater.deflate(packed);
        deflater.end();
        Path bomb = folder.resolve("gonfle.pdf");
        try (OutputStream out = Files.newOutputStream(bomb)) {
            out.write(("%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [3 0 R] "
                    + "/Count 1>> endobj\n3 0 obj <</Type /Page /Parent 2 0 R /Contents 4 0 R>> endobj\n4 0 obj <</Filter "
                    + "/FlateDecode /Length " + length + ">>\nstream\n").getBytes(StandardCharsets.US_ASCII));
            out.write(packed, 0, length);
            out.write("\nendstream endobj\ntrailer <</Root 1 0 R>>\n".getBytes(StandardCharsets.US_ASCII));
        }
        assertFails(bomb, "damaged", "recognition", "memory", "given up");
    }

    @Test
    void anOldWordFileThatIsNoneIsSaid() throws Exception {
        Path file = folder.resolve("vieux.doc");
        try (POIFSFileSystem system = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            system.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            system.writeFilesystem(out);
        }
        assertFails(file, "damaged", "no text");
    }

    @Test
    void anErrorInTheMiddleOfAFolderLeavesTheOthers() throws Exception {
        odt("a.odt", "", "<text:p>Un.</text:p>");
        fixture.file("b.pdf", "%PDF-1.7 rien");
        odt("c.odt", "", "<text:p>Trois.</text:p>");
        Path several = Files.createDirectory(folder.resolve("lot"));
        for (String name : List.of("a.odt", "b.pdf", "c.odt")) {
            Files.move(folder.resolve(name), several.resolve(name));
        }
        ImportReport report = importer.run(fixture.study, List.of(several), ImportOptions.detect(Locale.ENGLISH), null);
        assertEquals(List.of(true, false, true), report.files().stream().map(file -> file.error() == null).toList());
        assertEquals(2, fixture.study.corpus().sources().size());
    }
}
