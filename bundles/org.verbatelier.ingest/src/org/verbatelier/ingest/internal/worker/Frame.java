package org.verbatelier.ingest.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * A piece of what the worker answers.
 *
 * @param data bytes of the answer; for a failure the name of the {@link Failure}, and on the next line what
 *        went wrong, for the log
 */
public record Frame(Type type, byte[] data) {

    /** What a frame is; GONE is not sent, it tells that the process ended or sent something else. */
    public enum Type {
        DATA, END, FAILURE, GONE
    }

    /** Bytes; a longer frame is no frame. */
    public static final int LONGEST = 1 << 16;

    private static final int MARK = 0x56;

    void write(DataOutputStream out) throws IOException {
        out.writeByte(MARK);
        out.writeByte(type.ordinal());
        out.writeInt(data.length);
        out.write(data);
        out.flush();
    }

    /**
     * The next frame.
     *
     * @throws IOException when the stream ends or holds something else
     */
    public static Frame read(DataInputStream in) throws IOException {
        int mark = in.read();
        int type = in.read();
        if (mark != MARK || type < 0 || type >= Type.GONE.ordinal()) {
            throw new EOFException();
        }
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a frame of " + length + " bytes");
        }
        byte[] data = new byte[length];
        in.readFully(data);
        return new Frame(Type.values()[type], data);
    }
}
