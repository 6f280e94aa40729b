package org.verbatelier.ingest.received;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The transcript of a visit, and mails, in the forms that libraries read, for tests of other packages. */
public final class DocumentFiles {

    private DocumentFiles() {
    }

    public static byte[] docx() throws IOException {
        return Visit.docx();
    }

    public static byte[] odt() throws IOException {
        return OpenDocument.text(Visit.TEXT.strip());
    }

    public static byte[] pdf() throws IOException {
        return Visit.pdf(null);
    }

    public static byte[] rtf() {
        return Visit.rtf().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] html() {
        return Visit.html().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] mail() {
        return Visit.mail().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] mailbox() {
        return Visit.mailbox().getBytes(StandardCharsets.UTF_8);
    }
}
