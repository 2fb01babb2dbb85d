package clipping.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The records of a WARC, one after another. What a record holds may be anything: the next one is found by its length alone. */
final class WarcRecords {
    /** Between two records stand two line ends; some writers make more. */
    private static final int MOST_BLANKS = 1 << 16;

    private final InputStream in;
    private Block block;

    WarcRecords(InputStream in) {
        this.in = in;
    }

    /** The archive is broken here, and no record behind can be found. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1;

        Broken() {
            super("a broken WARC record");
        }
    }

    /**
     * The head of the next record, null at the end of the archive; what was not read of the one before is passed over.
     *
     * @throws EOFException when the archive ends within a record
     * @throws Broken       when what follows is no record
     */
    MessageHead next() throws IOException {
        if (block != null) block.skipRest();
        block = null;
        int first = in.read();
        for (int n = 0; isBetween(first); n++) {
            if (n > MOST_BLANKS) throw new Broken();
            first = in.read();
        }
        if (first < 0) return null;
        if (first != 'W') throw new Broken();
        MessageHead head = MessageHead.read(in);
        if (!head.start().startsWith("ARC/")) throw new Broken();
        String length = head.first("Content-Length");
        if (length.isEmpty() || length.length() > 18 || !length.chars().allMatch(c -> c >= '0' && c <= '9')) throw new Broken();
        block = new Block(Long.parseLong(length));
        return head;
    }

    /** Whether the byte is one of those that stand between records: of line ends, of padding, of a byte order mark. */
    static boolean isBetween(int b) {
        return b >= 0 && b <= ' ' || b == 0xef || b == 0xbb || b == 0xbf;
    }

    /** What the record holds whose head was read last. A read fails with {@link Cut} where the archive ends before the record does. */
    InputStream block() {
        return block;
    }

    /** The archive ends within a record's block. */
    static final class Cut extends IOException {
        private static final long serialVersionUID = 1;

        Cut() {
            super("the archive ends too early");
        }
    }

    private final class Block extends InputStream {
        private long left;

        Block(long length) {
            left = length;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) return -1;
            int b = in.read();
            if (b < 0) throw new Cut();
            left--;
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (length == 0) return 0;
            if (left == 0) return -1;
            int n = in.read(buffer, from, (int) Math.min(length, left));
            if (n < 0) throw new Cut();
            left -= n;
            return n;
        }

        void skipRest() throws IOException {
            byte[] buffer = new byte[1 << 13];
            while (left > 0) read(buffer, 0, buffer.length);
        }
    }
}
