package clipping.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input under the page's clock, which is asked at every read, and by whoever works long on what was read. */
final class Timed extends InputStream {
    private final InputStream in;
    private final boolean waits;
    private Deadline deadline;
    private boolean running = true;
    private boolean ended;

    /** @param waits whether the bytes come from another program, whose time is not the page's */
    Timed(InputStream in, boolean waits, Deadline deadline) {
        this.in = in;
        this.waits = waits;
        this.deadline = deadline;
    }

    /** From here on the input is read under another deadline. */
    void under(Deadline deadline) {
        this.deadline = deadline;
        running = true;
    }

    /** @throws Deadline.Passed when the page's time is over */
    void check() {
        if (running) deadline.check();
    }

    /** Looks at the clock no more: what follows is no page's time. */
    void stop() {
        running = false;
    }

    /** The next page's time begins. */
    void restart() {
        running = true;
        deadline.restart();
    }

    /** Why a page fails that takes too long. */
    String late() {
        return deadline.late();
    }

    /** Something made of the input, read under the same clock. */
    InputStream over(InputStream made) {
        return new FilterInputStream(made) {
            @Override
            public int read() throws IOException {
                check();
                return in.read();
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                check();
                return in.read(buffer, from, length);
            }
        };
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        check();
        if (!waits) return in.read(buffer, from, length);
        if (ended) return -1; // a terminal would ask for more
        long begun = System.nanoTime();
        try {
            int n = in.read(buffer, from, length);
            ended = n < 0;
            return n;
        } finally {
            deadline.pause(System.nanoTime() - begun);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
