package org.verbatelier.ingest.internal.worker;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads messages; the argument is {@code eml} for one, {@code mbox} for a file of many. */
public final class MailTask implements Task {

    @Override
    public void run(Path file, String argument, DataOutputStream out) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            if (argument.equals("eml")) {
                write(MailReader.read(in), out);
            } else {
                Mbox mailbox = new Mbox(in);
                for (byte[] message = mailbox.next(); message != null; message = mailbox.next()) {
                    write(MailReader.read(new ByteArrayInputStream(message)), out);
                }
            }
        }
        out.writeBoolean(false);
    }

    private static void write(Mail mail, DataOutputStream out) throws IOException {
        out.writeBoolean(true);
        text(mail.id(), out);
        text(mail.sender(), out);
        text(mail.date(), out);
        text(mail.subject(), out);
        text(mail.text(), out);
        out.writeInt(mail.quoted());
        out.writeInt(mail.attachments().size());
        for (String attachment : mail.attachments()) {
            text(attachment, out);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }
}
