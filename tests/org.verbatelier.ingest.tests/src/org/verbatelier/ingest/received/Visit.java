package org.verbatelier.ingest.received;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.verbatelier.ingest.PdfPages;

/** The transcript of a short visit, in every form that a transcript is sent in. */
final class Visit {

    /** What is said, turn by turn. */
    static final List<String> WORDS = List.of("Bonjour, comment ça va ici ?",
            "L'été, c'est calme ; l'hiver, moins.\nOn gèle.", "Je note.");

    private static final List<String> HEADER = List.of("# date: 2024-10-09", "# residence: Les Tamaris",
            "# consentement_prise_de_notes: oui", "# consentement_citation: oui");

    static final List<String> LINES = List.of(HEADER.get(0), HEADER.get(1), HEADER.get(2), HEADER.get(3),
            "T01 [00:00:08] PROX: Bonjour, comment ça va ici ?",
            "T02 [00:00:19] LOC1: L'été, c'est calme ; l'hiver, moins.", "On gèle.", "T03 [00:00:31] PROX: Je note.");

    static final String TEXT = String.join("\n", LINES) + "\n";

    private Visit() {
    }

    static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            LINES.forEach(line -> document.createParagraph().createRun().setText(line));
            return bytes(document);
        }
    }

    /** As people type it: the speaker's name in bold, no numbers, no times. */
    static byte[] docxWithBoldNames() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            HEADER.forEach(line -> document.createParagraph().createRun().setText(line));
            String[][] turns = { { "Gardien", WORDS.get(0) }, { "Mme A.", "L'été, c'est calme." },
                    { "Gardien", WORDS.get(2) }, { "Mme A.", "Merci." } };
            for (String[] turn : turns) {
                var paragraph = document.createParagraph();
                XWPFRun name = paragraph.createRun();
                name.setBold(true);
                name.setText(turn[0]);
                paragraph.createRun().setText(" : " + turn[1]);
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    static byte[] pdf(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfPages.add(document, LINES);
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            return bytes(document);
        }
    }

    /** What a scanner makes: a page without a letter. */
    static byte[] scannedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static String rtf() {
        StringBuilder out = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252 ");
        for (String line : LINES) {
            line.chars().forEach(c -> out.append(c < 128 ? String.valueOf((char) c) : "\\u" + c + "?"));
            out.append("\\par\n");
        }
        return out + "}";
    }

    static String html() {
        StringBuilder out = new StringBuilder("<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\">"
                + "<title>Visite</title><style>p { color: red }</style><script>alert('x')</script></head><body>");
        HEADER.forEach(line -> out.append("<p>").append(line).append("</p>\n"));
        out.append("<p><b>PROX&nbsp;:</b> ").append(WORDS.get(0).replace("ç", "&ccedil;")).append("</p>\n");
        out.append("<p><b>LOC1&nbsp;:</b> ").append(WORDS.get(1).replace("\n", "<br>")).append("</p>\n");
        out.append("<p><b>PROX&nbsp;:</b> ").append(WORDS.get(2)).append("</p>\n");
        return out + "</body></html>";
    }

    static String vtt() {
        return "WEBVTT - Visite\n\nNOTE relu par le binôme\n\n1\n00:00:08.000 --> 00:00:12.500 align:start\n<v PROX>"
                + WORDS.get(0) + "</v>\n\n2\n00:00:19.000 --> 00:00:25.000\n<v LOC1>" + WORDS.get(1)
                + "\n\n3\n00:00:31.000 --> 00:00:33.000\n<v PROX>" + WORDS.get(2) + "\n";
    }

    static String srt() {
        return "1\r\n00:00:08,000 --> 00:00:12,500\r\nPROX: " + WORDS.get(0)
                + "\r\n\r\n2\r\n00:00:19,000 --> 00:00:25,000\r\nLOC1: " + WORDS.get(1).replace("\n", "\r\n")
                + "\r\n\r\n3\r\n00:00:31,000 --> 00:00:33,000\r\nPROX: " + WORDS.get(2) + "\r\n";
    }

    /** Two tiers, one a speaker, as Praat saves them. */
    static String textGrid() {
        return """
                File type = "ooTextFile"
                Object class = "TextGrid"

                xmin = 0
                xmax = 40
                tiers? <exists>
                size = 2
                item []:
                    item [1]:
                        class = "IntervalTier"
                        name = "PROX"
                        xmin = 0
                        xmax = 40
                        intervals: size = 4
                        intervals [1]:
                            xmin = 0
                            xmax = 8
                            text = ""
                        intervals [2]:
                            xmin = 8
                            xmax = 12.5
                            text = "%s"
                        intervals [3]:
                            xmin = 12.5
                            xmax = 31
                            text = ""
                        intervals [4]:
                            xmin = 31
                            xmax = 40
                            text = "%s"
                    item [2]:
                        class = "IntervalTier"
                        name = "LOC1"
                        xmin = 0
                        xmax = 40
                        intervals: size = 2
                        intervals [1]:
                            xmin = 0
                            xmax = 19
                            text = ""
                        intervals [2]:
                            xmin = 19
                            xmax = 40
                            text = "%s"
                """.formatted(WORDS.get(0), WORDS.get(2), "Je dis \"\"non\"\" au froid.");
    }

    /** A mail in plain text and HTML, with an attachment; headers and body encoded as mail programs do. */
    static String mail() {
        String plain = "Bonjour,\r\nl'ascenseur est en panne =C3=A0 nouveau.\r\nCordialement\r\n";
        return "Return-Path: <anne@exemple.fr>\r\nFrom: =?UTF-8?Q?Anne_L=C3=A9ger?= <anne@exemple.fr>\r\n"
                + "To: contact@bailleur.exemple.fr\r\nSubject: =?ISO-8859-1?Q?Ascenseur_=E0_l'arr=EAt?=\r\n"
                + "Date: Wed, 09 Oct 2024 14:05:00 +0200\r\nMessage-ID: <1@exemple.fr>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"m\"\r\n\r\n--m\r\n"
                + "Content-Type: multipart/alternative; boundary=\"a\"\r\n\r\n--a\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + plain
                + "--a\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<p>Bonjour,</p>\r\n--a--\r\n--m\r\n"
                + "Content-Type: image/png; name=\"p.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getEncoder().encodeToString("rien".getBytes(StandardCharsets.US_ASCII)) + "\r\n--m--\r\n";
    }

    /** Three mails, one after the other; the second holds a line that begins like a new mail. */
    static String mailbox() {
        StringBuilder out = new StringBuilder();
        String[] bodies = { "Le hall est sale.", "Bonjour,\n>From ici, on voit la cour.\nMerci.", "Merci au gardien." };
        for (int i = 0; i < bodies.length; i++) {
            out.append("From client").append(i).append("@exemple.fr Wed Oct  9 14:0").append(i).append(":00 2024\n")
                    .append("From: client").append(i).append("@exemple.fr\nSubject: Demande ").append(i)
                    .append("\nDate: Wed, 09 Oct 2024 14:0").append(i).append(":00 +0200\nMessage-ID: <").append(i)
                    .append("@exemple.fr>\nContent-Type: text/plain; charset=UTF-8\n\n").append(bodies[i])
                    .append("\n\n");
        }
        return out.toString();
    }
}
