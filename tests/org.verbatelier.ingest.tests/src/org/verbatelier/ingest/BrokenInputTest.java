package org.verbatelier.ingest;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.verbatelier.core.StudyException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BrokenInputTest extends ImportTest {

    @AfterEach
    void theStudyIsAsItWas() {
        assertEquals(0, fixture.study.corpus().sources().size());
        assertEquals(0, fixture.study.history().count());
    }

    @Test
    void aMissingFileAnEmptyOneAndAFolderAreSaid() throws Exception {
        assertFails(folder.resolve("absent.csv"), "absent.csv", "no such file");
        assertFails(fixture.file("vide.csv", ""), "vide.csv", "empty");
        assertFails(fixture.file("blanc.csv", "\n\n\n"), "blanc.csv", "empty");
    }

    @Test
    void aHeaderThatCannotBeReadIsSaidWithItsLine() throws Exception {
        assertFails(fixture.file("q.csv", "id;\"verbatim\n1;bien\n2;bien\n"), "q.csv", "line 1", "column 2",
                "never closes");
        assertFails(fixture.file("r.csv", "id;\"verbatim\" oui\n1;bien\n"), "line 1", "column 2",
                "after the closing quotation mark");
    }

    @Test
    void anUnknownEncodingIsSaidWithThoseThatAreKnown() throws Exception {
        assertFails(fixture.file("d.csv", "id;verbatim\n1;été\n"), Fixture.detect().withEncoding("klingon"), "klingon",
                "windows-1252");
    }

    @Test
    void aFileOfAnotherProgramIsSaidWithTheRemedy() throws Exception {
        assertFails(fixture.file("s.sav", "$FL2@(#) SPSS DATA FILE"), "s.sav", "SPSS", "CSV");
        assertFails(fixture.file("marque.csv", "\uFEFF"), "marque.csv", "empty");
        Path binary = folder.resolve("b.xlsb");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(binary))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.bin"));
        }
        assertFails(binary, "b.xlsb", "save it as XLSX");
    }

    @Test
    void aBinaryFileNamedCsvIsSaid() throws Exception {
        assertFails(fixture.file("photo.csv", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 1, 2, 3 }),
                "photo.csv",
                "neither text");
        byte[] noise = new byte[5000];
        new java.util.Random(1).nextBytes(noise);
        assertFails(fixture.file("noise.csv", noise), "noise.csv", "neither text");
    }

    @Test
    void aTruncatedWorkbookIsSaid() throws Exception {
        Path whole = Workbooks.ofTexts(folder.resolve("w.xlsx"), List.of(List.of("id", "verbatim"), List.of("1", "x")));
        byte[] bytes = Files.readAllBytes(whole);
        assertFails(fixture.file("t.xlsx", Arrays.copyOf(bytes, bytes.length / 2)), "t.xlsx", "damaged or incomplete");
    }

    @Test
    void aProtectedWorkbookIsSaid() throws Exception {
        Path whole = Workbooks.ofTexts(folder.resolve("w.xlsx"), List.of(List.of("id", "verbatim"), List.of("1", "x")));
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("x");
            try (OutputStream data = encryptor.getDataStream(system)) {
                Files.copy(whole, data);
            }
            system.writeFilesystem(out);
        }
        assertFails(file, "secret.xlsx", "password");
    }

    @Test
    void aTableWithoutAnyTextAsksWhichColumnItIs() throws Exception {
        assertFails(fixture.file("n.csv", "id;note;date\n1;5;01/02/2024\n2;6;02/02/2024\n"), "n.csv", "open question",
                "id, note, date");
    }

    @Test
    void messagesComeInFrench() throws Exception {
        StudyException error = assertThrows(StudyException.class,
                () -> fixture.run(fixture.file("q.csv", "id;\"verbatim\n1;x"),
                        ImportOptions.detect(Locale.FRANCE)));
        assertTrue(error.getMessage().contains(
                "q.csv, ligne 1, colonne 2\u00A0: l’en-tête ne peut pas être lu\u00A0: un guillemet s’ouvre ici"),
                error::getMessage);
    }

    private void assertFails(Path file, String... parts) {
        assertFails(file, Fixture.detect(), parts);
    }

    private void assertFails(Path file, ImportOptions options, String... parts) {
        StudyException error = assertThrows(StudyException.class, () -> fixture.run(file, options));
        assertEquals(StudyException.Kind.INPUT, error.kind());
        assertEquals(file, error.path());
        for (String part : parts) {
            assertTrue(error.getMessage().contains(part), error::getMessage);
        }
    }
}
