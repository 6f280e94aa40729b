package org.verbatelier.ingest.internal.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.verbatelier.ingest.internal.table.Workbook;
import org.verbatelier.ingest.internal.worker.Mail;
import org.verbatelier.ingest.internal.worker.Marks;

/** Reads what the worker writes, and trusts none of it. */
final class Answers {

    private static final int MOST_SHEETS = 10_000;
    private static final int MOST_MAILS = 1_000_000;

    private Answers() {
    }

    /** A length and as many UTF-16 units; half a surrogate pair stays what it is. */
    static String text(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new ReadingStopped(ReadingStopped.Reason.CRASH);
        }
        byte[] units = in.readNBytes(length * 2);
        char[] text = new char[units.length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) (units[2 * i] << 8 | units[2 * i + 1] & 0xFF);
        }
        return new String(text);
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new ReadingStopped(ReadingStopped.Reason.CRASH);
        }
        return count;
    }

    static List<Workbook.Sheet> sheets(DataInputStream in) throws IOException {
        List<Workbook.Sheet> sheets = new ArrayList<>();
        for (int left = count(in, MOST_SHEETS); left > 0; left--) {
            sheets.add(new Workbook.Sheet(in.readUTF(), in.readBoolean()));
        }
        return sheets;
    }

    static List<Mail> mails(DataInputStream in) throws IOException {
        List<Mail> mails = new ArrayList<>();
        while (in.readBoolean()) {
            if (mails.size() == MOST_MAILS) {
                throw new ReadingStopped(ReadingStopped.Reason.TOO_LONG);
            }
            String id = text(in, Marks.LONGEST_TEXT);
            String sender = text(in, Marks.LONGEST_TEXT);
            String date = text(in, Marks.LONGEST_TEXT);
            String subject = text(in, Marks.LONGEST_TEXT);
            String words = text(in, Marks.LONGEST_TEXT);
            int quoted = in.readInt();
            List<String> attachments = new ArrayList<>();
            for (int left = count(in, Marks.MOST_MARKS); left > 0; left--) {
                attachments.add(text(in, Marks.LONGEST_TEXT));
            }
            mails.add(new Mail(id, sender, date, subject, words, quoted, attachments));
        }
        return mails;
    }
}
