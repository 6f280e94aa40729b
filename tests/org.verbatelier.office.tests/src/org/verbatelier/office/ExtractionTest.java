package org.verbatelier.office;

import java.io.InputStream;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Without its parts Tika answers an empty text and no error, so every format that is read is read here. */
@Timeout(120)
class ExtractionTest {

    @ParameterizedTest
    @CsvSource({ "plain.txt, text/plain", "page.html, text/html", "letter.rtf, application/rtf",
            "letter.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "letter.odt, application/vnd.oasis.opendocument.text", "letter.pdf, application/pdf" })
    void theWholeTextOfEachFormatIsExtracted(String file, String type) throws Exception {
        Metadata metadata = new Metadata();
        String text = extract(file, metadata);

        assertTrue(text.contains("Le chauffage est coupé depuis trois jours."), text);
        assertTrue(text.contains("Bérénice a rappelé l’agence : personne ne répond."), text);
        assertEquals(type, metadata.get(Metadata.CONTENT_TYPE).replaceFirst(";.*", ""));
    }

    @Test
    void anOldEncodingIsRecognised() throws Exception {
        String text = extract("latin1.txt", new Metadata());

        assertTrue(text.contains("La régie a été prévenue, le problème est réglé."), text);
    }

    private String extract(String file, Metadata metadata) throws Exception {
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file);
        BodyContentHandler handler = new BodyContentHandler(-1);
        try (InputStream in = getClass().getResourceAsStream("/data/" + file)) {
            assertNotNull(in, file);
            new AutoDetectParser().parse(in, handler, metadata, new ParseContext());
        }
        return handler.toString();
    }
}
