package org.verbatelier.ingest.hostile;

import java.util.Arrays;
import java.util.Random;

/** Ways in which a file is damaged on its way. */
enum Damage {

    FLIPPED_BYTES {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] damaged = file.clone();
            for (int n = random.nextInt(8); n >= 0; n--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },
    TRUNCATED {
        @Override
        byte[] of(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    INSERTED_SIGNS {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] damaged = file;
            for (int n = random.nextInt(4); n >= 0; n--) {
                byte sign = SIGNS[random.nextInt(SIGNS.length)];
                damaged = spliced(damaged, random.nextInt(damaged.length), 0, new byte[] { sign });
            }
            return damaged;
        }
    },
    LOST_PIECE {
        @Override
        byte[] of(byte[] file, Random random) {
            int from = random.nextInt(file.length);
            return spliced(file, from, random.nextInt(Math.min(200, file.length - from)), new byte[0]);
        }
    },
    DOUBLED_PIECE {
        @Override
        byte[] of(byte[] file, Random random) {
            int from = random.nextInt(file.length);
            byte[] piece = Arrays.copyOfRange(file, from, from + random.nextInt(Math.min(200, file.length - from)));
            return spliced(file, random.nextInt(file.length), 0, piece);
        }
    };

    private static final byte[] SIGNS = { '"', '"', '"', ';', ',', '\t', '\n', '\r', '\\', 0, 0x1A, '<', '>', '&', '-',
            ':', '[', (byte) 0xFF, (byte) 0xC3, (byte) 0x80 };

    /** A damaged copy. */
    abstract byte[] of(byte[] file, Random random);

    private static byte[] spliced(byte[] file, int at, int removed, byte[] inserted) {
        byte[] out = new byte[file.length - removed + inserted.length];
        System.arraycopy(file, 0, out, 0, at);
        System.arraycopy(inserted, 0, out, at, inserted.length);
        System.arraycopy(file, at + removed, out, at + inserted.length, file.length - at - removed);
        return out;
    }
}
