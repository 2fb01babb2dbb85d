package clipping.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.PositionedReadable;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.Seekable;

/**
 * Files of this machine under {@code flaky:}. One beside which {@code NAME.torn} lies cannot be read to its end, one with {@code NAME.gone}
 * not at all.
 */
public final class FlakyFiles extends RawLocalFileSystem {
    @Override
    public URI getUri() {
        return URI.create("flaky:///");
    }

    @Override
    public String getScheme() {
        return "flaky";
    }

    @Override
    public FSDataInputStream open(Path path, int buffer) throws IOException {
        if (pathToFile(path.suffix(".gone")).exists()) throw new IOException("the machine is gone");
        FSDataInputStream in = super.open(path, buffer);
        return pathToFile(path.suffix(".torn")).exists() ? new FSDataInputStream(new Torn(in, pathToFile(path).length() * 2 / 3)) : in;
    }

    /** Fails after so many bytes. */
    private static final class Torn extends FilterInputStream implements Seekable, PositionedReadable {
        private long left;

        Torn(InputStream in, long bytes) {
            super(in);
            left = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left <= 0) throw new IOException("the network is gone");
            int n = super.read(bytes, from, (int) Math.min(length, left));
            left -= Math.max(0, n);
            return n;
        }

        @Override
        public void seek(long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long getPos() {
            return 0;
        }

        @Override
        public boolean seekToNewSource(long position) {
            return false;
        }

        @Override
        public int read(long position, byte[] buffer, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void readFully(long position, byte[] buffer, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void readFully(long position, byte[] buffer) {
            throw new UnsupportedOperationException();
        }
    }
}
