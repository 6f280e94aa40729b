package org.verbatelier.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MailImportTest extends ImportTest {

    private static final String HEAD = "From: Anne Martin <anne.martin@example.org>\r\nTo: contact@example.com\r\n"
            + "Date: Wed, 9 Oct 2024 08:15:00 +0200\r\nMessage-ID: <%s@example.org>\r\n";

    private static String mail(String id, String more, String body) {
        return HEAD.formatted(id) + more + "\r\n" + body;
    }

    private static String plain(String body) {
        return mail("1", "Subject: Ascenseur\r\nContent-Type: text/plain; charset=utf-8\r\n", body);
    }

    private Answer only(String mail) throws Exception {
        return only(mail.getBytes(StandardCharsets.UTF_8));
    }

    private Answer only(byte[] mail) throws Exception {
        assertEquals(1, fixture.run(fixture.file("m.eml", mail)).imported());
        return fixture.study.corpus().sources().getLast().getAnswers().getFirst();
    }

    private String value(Answer answer, String variable) {
        return fixture.verbatim(answer.getId()).value(variable);
    }

    @Test
    void aMessageIsOneVerbatimWithItsDayAndSubject() throws Exception {
        Answer answer = only(mail("1", "Subject: =?utf-8?B?"
                + Base64.getEncoder().encodeToString("Ascenseur à l'arrêt 🛗".getBytes(StandardCharsets.UTF_8))
                + "?=\r\n =?iso-8859-1?Q?_bis=E9?=\r\nContent-Type: text/plain; charset=\"iso-8859-1\"\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n",
                "Bonjour,\r\nil est =E0 nouveau en panne, trois=\r\n =E9tages =E0 pied.\r\n\r\n--=20\r\nAnne\r\n"));
        assertEquals("Bonjour,\nil est à nouveau en panne, trois étages à pied.\n\n-- \nAnne", answer.getText());
        assertEquals("Ascenseur à l'arrêt 🛗 bisé", value(answer, "objet"));
        assertEquals("2024-10-09", value(answer, "date"));
    }

    @Test
    void addressAndNameOfTheSenderAreNowhereInTheStudy() throws Exception {
        Answer answer = only(plain("Bonjour\r\n"));
        assertTrue(value(answer, "expediteur").matches("E[0-9a-f]{10}"));
        fixture.study.save();
        try (var files = Files.walk(folder.resolve("study"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("anne.martin") || text.contains("Anne Martin"), file::toString);
            }
        }
    }

    @Test
    void messagesOfTheSameSenderShareATokenAndTheSameMessageIsImportedOnce() throws Exception {
        Path first = fixture.file("1.eml", plain("Bonjour\r\n"));
        Path all = fixture.file("all.mbox", "From anne Wed Oct  9 08:15:00 2024\r\n" + plain("Bonjour\r\n")
                + "\r\nFrom anne Wed Oct  9 09:15:00 2024\r\n"
                + mail("2", "Subject: Suite\r\n", "Toujours rien.\r\n>From mardi on attend.\r\n"));
        assertEquals(1, fixture.run(first).imported());
        ImportReport.File report = fixture.run(all);
        assertEquals(FileKind.MBOX, report.kind());
        assertEquals(1, report.imported());
        assertEquals(1, report.unchanged());
        assertEquals(2, fixture.run(all).unchanged());
        List<Source> sources = fixture.study.corpus().sources();
        Answer second = sources.getLast().getAnswers().getFirst();
        assertEquals("Toujours rien.\nFrom mardi on attend.", second.getText());
        assertEquals(value(sources.getFirst().getAnswers().getFirst(), "expediteur"), value(second, "expediteur"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Le lun. 7 oct. 2024 à 10:12, Agence <a@b.fr> a écrit :\r\n> Bonjour\r\n> Cordialement\r\n",
            "Le lun. 7 oct. 2024 à 10:12, Agence Nord des\r\nTamaris <a@b.fr> a écrit\u00A0:\r\n\r\nBonjour\r\nCordialement",
            "On Mon, Oct 7, 2024 at 10:12 AM Agence <a@b.fr> wrote:\r\n> Bonjour\r\n>\r\n> Cordialement",
            "-----Message d'origine-----\r\nDe : Agence\r\nBonjour",
            "De : Agence <a@b.fr>\r\nEnvoyé : lundi 7 octobre 2024 10:12\r\nÀ : Anne\r\nObjet : RE\r\n\r\nBonjour" })
    void earlierMessagesAreNotTheSendersWordsAndAreCounted(String earlier) throws Exception {
        Path file = fixture.file("m.eml", plain("Non, toujours pas.\r\nDe rien : merci.\r\n\r\n" + earlier));
        ImportReport.File report = fixture.run(file);
        assertEquals("Non, toujours pas.\nDe rien : merci.",
                fixture.study.corpus().sources().getLast().getAnswers().getFirst().getText());
        assertTrue(
                report.warnings().stream().anyMatch(
                        warning -> warning.matches("Lines of earlier .*: [3-7] \\(messages concerned: 1\\)\\.")),
                report.warnings()::toString);
    }

    @Test
    void answersBetweenQuotedLinesAreKept() throws Exception {
        assertEquals("Oui.\n\nNon.",
                only(plain("> Avez-vous chaud ?\r\nOui.\r\n\r\n> Et l'eau ?\r\nNon.\r\n")).getText());
    }

    @Test
    void aPageWithoutPlainTextIsReadWithoutItsQuotation() throws Exception {
        Answer answer = only(mail("1", "Content-Type: text/html; charset=utf-8\r\n",
                "<html><head><style>p{}</style></head><body><p>Bonjour,</p><p>il fait <b>froid</b>.<br>Anne</p>"
                        + "<div class=\"gmail_quote\"><div class=\"gmail_attr\">Le 7 octobre, X a écrit :</div>"
                        + "<blockquote><p>Ancien</p></blockquote></div></body></html>"));
        assertEquals("Bonjour,\nil fait froid.\nAnne", answer.getText());
    }

    @Test
    void attachedFilesAreNamedAndNotRead() throws Exception {
        String body = "--x\r\nContent-Type: text/plain\r\n\r\nVoir photo.\r\n--x\r\nContent-Type: image/jpeg; "
                + "name=\"porte.jpg\"\r\nContent-Disposition: attachment; filename=\"porte.jpg\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--x\r\nContent-Type: text/plain; name=\"a.txt\"\r\n"
                + "Content-Disposition: attachment; filename=\"a.txt\"\r\n\r\nPas ceci.\r\n--x\r\n"
                + "Content-Type: message/rfc822\r\n\r\nSubject: autre\r\n\r\nNi cela.\r\n--x--\r\n";
        Path file = fixture.file("m.eml", mail("1", "Content-Type: multipart/mixed; boundary=x\r\n", body));
        ImportReport.File report = fixture.run(file);
        assertEquals("Voir photo.", fixture.study.corpus().sources().getLast().getAnswers().getFirst().getText());
        assertTrue(report.warnings().toString().contains("(3): porte.jpg, a.txt"), report.warnings()::toString);
    }

    @Test
    void bytesThatNobodyDeclaredAreReadAsTheyMostLikelyAre() throws Exception {
        assertEquals("Été €", only(mail("1", "", "Été €\r\n").getBytes("windows-1252")).getText());
        assertEquals("Été €", only(mail("2", "Content-Type: text/plain; charset=klingon\r\n", "Été €\r\n")
                .getBytes(StandardCharsets.UTF_8)).getText());
    }

    @Test
    void aMessageWithoutIdentifierIsKnownAgainByWhatItSays() throws Exception {
        Path file = fixture.file("m.eml", "From: a@example.org\r\nDate: 1 Jan 2024 10:00:00 +0100\r\n\r\nBonjour\r\n");
        assertEquals(1, fixture.run(file).imported());
        assertEquals(1, fixture.run(file).unchanged());
    }

    @Test
    void aMessageWithNothingOfItsSenderIsEmpty() throws Exception {
        assertEquals(1, fixture.run(fixture.file("m.eml", plain("> Bonjour\r\n> Cordialement\r\n"))).empty());
    }
}
