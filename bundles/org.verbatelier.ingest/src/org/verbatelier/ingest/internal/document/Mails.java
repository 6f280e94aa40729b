package org.verbatelier.ingest.internal.document;

import java.util.List;

import org.verbatelier.ingest.internal.table.Row;
import org.verbatelier.ingest.internal.table.RowSource;
import org.verbatelier.ingest.internal.worker.Mail;

/**
 * Messages as a table, so that they are previewed, imported, and continued by later files like any other: one row a
 * message, its {@code message} being the open question.
 *
 * @param mails in the order of the file
 */
public record Mails(List<Mail> mails) {

    /** The columns: tokens of the message and of its sender, day, subject, words. */
    public static final List<String> HEADER = List.of("id", "expediteur", "date", "objet", "message");

    public Mails {
        mails = List.copyOf(mails);
    }

    /** The lines of earlier messages that were left out. */
    public int quoted() {
        return mails.stream().mapToInt(Mail::quoted).sum();
    }

    /** The number of messages in which such lines were. */
    public long quoting() {
        return mails.stream().filter(mail -> mail.quoted() > 0).count();
    }

    /** The names of attached files. */
    public List<String> attachments() {
        return mails.stream().flatMap(mail -> mail.attachments().stream()).toList();
    }

    /** The rows, the header first; the line of a message is its number in the file. */
    public RowSource rows() {
        return new RowSource() {

            private int next = -1;

            @Override
            public Row next() {
                int at = next++;
                if (at < 0) {
                    return new Row(0, HEADER.toArray(String[]::new));
                }
                if (at >= mails.size()) {
                    return null;
                }
                Mail mail = mails.get(at);
                return new Row(at + 1L, new String[] { mail.id(), mail.sender(), mail.date(), mail.subject(),
                        mail.text() });
            }

            @Override
            public double done() {
                return mails.isEmpty() ? 1 : Math.min(1, (next + 1.0) / mails.size());
            }

            @Override
            public void close() {
                // nothing is open: the messages were read before
            }
        };
    }
}
