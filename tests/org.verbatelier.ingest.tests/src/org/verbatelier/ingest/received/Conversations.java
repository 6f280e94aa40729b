package org.verbatelier.ingest.received;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.verbatelier.ingest.received.ReceivedFiles.Recipe;

/** Visits, notes and mails. */
final class Conversations {

    private Conversations() {
    }

    static void addTo(Map<String, Recipe> files) {
        files.put("visit.txt", () -> Made.of(Visit.TEXT.getBytes(StandardCharsets.UTF_8), Visit.WORDS));
        files.put("visit-windows-1252.txt", () -> Made.of(TextTables.bytes(Visit.TEXT, "windows-1252"), Visit.WORDS));
        files.put("visit-utf-16.txt", () -> Made.of(TextTables.bytes("\uFEFF" + Visit.TEXT, "UTF-16LE"), Visit.WORDS));
        files.put("visit.docx", () -> Made.of(Visit.docx(), Visit.WORDS));
        files.put("bold-names.docx", () -> Made.of(Visit.docxWithBoldNames(), List.of(Visit.WORDS.get(0),
                "L'été, c'est calme.", Visit.WORDS.get(2), "Merci.")));
        files.put("visit.odt", () -> Made.of(OpenDocument.text(Visit.TEXT.strip()), Visit.WORDS));
        files.put("visit.pdf", () -> Made.of(Visit.pdf(null)));
        files.put("visit.rtf", () -> Made.of(Visit.rtf(), Visit.WORDS.toArray(String[]::new)));
        files.put("visit.html", () -> Made.of(Visit.html(), Visit.WORDS.toArray(String[]::new)));
        files.put("visit.vtt", () -> Made.of(Visit.vtt(), Visit.WORDS.toArray(String[]::new)));
        files.put("visit.srt", () -> Made.of(Visit.srt(), Visit.WORDS.get(0), Visit.WORDS.get(1).replace("\n", "\r\n"),
                Visit.WORDS.get(2)));
        files.put("visit.TextGrid", () -> Made.of(Visit.textGrid(), Visit.WORDS.get(0), "Je dis \"non\" au froid.",
                Visit.WORDS.get(2)));
        files.put("visit-utf-16.TextGrid", () -> Made.of(TextTables.bytes("\uFEFF" + Visit.textGrid(), "UTF-16BE"),
                List.of(Visit.WORDS.get(0), "Je dis \"non\" au froid.", Visit.WORDS.get(2))));
        files.put("mail.eml", () -> Made.of(Visit.mail()));
        files.put("mails.mbox", () -> Made.of(Visit.mailbox(), "Le hall est sale.",
                "Bonjour,\nFrom ici, on voit la cour.\nMerci.", "Merci au gardien."));
        files.put("note.txt", () -> Made.of("Visite chez Mme B.\n\nElle attend : la fenêtre, le volet.\n",
                "Visite chez Mme B.\n\nElle attend : la fenêtre, le volet.\n"));
        files.put("no-consent-told.txt", () -> Made.of("LOC1: Bonjour, entrez donc.\nPROX: Merci bien.\n",
                "Bonjour, entrez donc.", "Merci bien."));
        files.put("no-quoting.txt", () -> Made.of("# consentement_prise_de_notes: oui\n# consentement_citation: non\n\n"
                + "LOC1: Bonjour, entrez donc.\nPROX: Merci bien.\n", "Bonjour, entrez donc.", "Merci bien."));
        files.put("docx-named.pdf", () -> Made.of(Visit.docx(), Visit.WORDS));
        files.put("rtf-named.doc", () -> Made.of(Visit.rtf(), Visit.WORDS.toArray(String[]::new)));
        files.put("scanned.pdf", () -> Made.of(Visit.scannedPdf()));
        files.put("protected.pdf", () -> Made.of(Visit.pdf("secret")));
        files.put("protected.docx", () -> Made.of(Hostile.protectedOffice(Visit.docx())));
        files.put("protected.odt", () -> Made.of(OpenDocument.encrypted("text")));
        files.put("cut.docx", () -> Made.of(Visit.docx()).truncated(0.6));
        files.put("cut.odt", () -> Made.of(OpenDocument.text(Visit.TEXT)).truncated(0.6));
        files.put("cut.pdf", () -> Made.of(Visit.pdf(null)).truncated(0.1));
        files.put("empty.docx", Conversations::emptyDocx);
        files.put("laughing.docx", () -> Made.of(Hostile.laughingDocx()));
        files.put("bomb.docx", () -> Made.of(Hostile.bombDocx()));
    }

    private static Made emptyDocx() throws IOException {
        try (var document = new org.apache.poi.xwpf.usermodel.XWPFDocument()) {
            var out = new java.io.ByteArrayOutputStream();
            document.write(out);
            return Made.of(out.toByteArray());
        }
    }
}
