package clipping.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The pages of one input, in order, one at a time: a file, a pipe, standard input. The content tells what kind it is, never the name. A
 * plain page gives one page, a WARC many; no more than one page is in memory. Not thread-safe.
 *
 * <pre>{@code
 * try (PageSource source = PageSource.open("a.html", Path.of("a.html"), PageSource.Settings.DEFAULT)) {
 *     for (SavedPage page; (page = source.next(Deadline.NONE)) != null; ) clip(page);
 * }
 * }</pre>
 */
public final class PageSource implements Closeable {

    /**
     * What the user asks of every input.
     *
     * @param maxSize       most bytes of a page, compression undone; a larger one is {@link PageException.Trouble#TOO_LARGE}
     * @param forcedCharset charset label that overrides everything ({@code --encoding}), or null
     * @param url           the address of the page ({@code --url}), or null
     */
    public record Settings(long maxSize, String forcedCharset, String url) {
        /** 64 MiB, nothing else. */
        public static final Settings DEFAULT = new Settings(64L << 20, null, null);

        /**
         * Checks the size.
         *
         * @throws IllegalArgumentException when maxSize is negative
         */
        public Settings {
            if (maxSize < 0) throw new IllegalArgumentException("maxSize " + maxSize);
        }
    }

    /** The pages of one kind of input. */
    interface Pages {
        /** The next page, null after the last. An exception may be followed by further pages. */
        SavedPage next() throws PageException, IOException;
    }

    private final String name;
    private final InputStream in;
    private final Timed timed;
    private final boolean several;
    private final Pages pages;
    private boolean ended;

    private PageSource(String name, InputStream in, Timed timed, boolean several, Pages pages) {
        this.name = name;
        this.in = in;
        this.timed = timed;
        this.several = several;
        this.pages = pages;
    }

    /**
     * Opens a file, a link to one, or a pipe, and reads its head.
     *
     * @param name     what reports call it
     * @param path     the file
     * @param settings what is asked of it
     * @return its pages
     * @throws PageException when it does not exist, may not be read, or its compression is broken from the start
     */
    public static PageSource open(String name, Path path, Settings settings) throws PageException {
        return open(name, path, settings, Deadline.NONE);
    }

    /**
     * Opens a file, a link to one, or a pipe, and looks at its head.
     *
     * @param name     what reports call it
     * @param path     the file
     * @param settings what is asked of it
     * @param deadline looked at while its head is read
     * @return its pages
     * @throws PageException   when it does not exist, may not be read, or its compression is broken from the start
     * @throws Deadline.Passed when the time is over
     */
    public static PageSource open(String name, Path path, Settings settings, Deadline deadline) throws PageException {
        InputStream in;
        boolean waits;
        try {
            if (Files.isDirectory(path)) throw new PageException(name, PageException.Trouble.UNREADABLE, "is a folder");
            waits = !Files.isRegularFile(path);
            in = Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new PageException(name, PageException.Trouble.UNREADABLE, "does not exist", e);
        } catch (AccessDeniedException e) {
            throw new PageException(name, PageException.Trouble.UNREADABLE, "cannot be read (permission denied)", e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        try {
            return open(name, new Timed(in, waits, deadline), settings);
        } catch (PageException | RuntimeException | Error e) {
            closeQuietly(in);
            throw e;
        }
    }

    /**
     * Takes an open stream and reads its head; {@link #close} closes the stream.
     *
     * @param name     what reports call it, {@code -} for standard input
     * @param in       the stream
     * @param settings what is asked of it
     * @return its pages
     * @throws PageException when reading fails or its compression is broken from the start; the stream is then still open
     */
    public static PageSource open(String name, InputStream in, Settings settings) throws PageException {
        return open(name, in, settings, Deadline.NONE);
    }

    /**
     * Takes an open stream and looks at its head; {@link #close} closes the stream. What a read of the stream waits for is another
     * program's time: it puts the deadline off.
     *
     * @param name     what reports call it, {@code -} for standard input
     * @param in       the stream
     * @param settings what is asked of it
     * @param deadline looked at while its head is read
     * @return its pages
     * @throws PageException   when reading fails or its compression is broken from the start; the stream is then still open
     * @throws Deadline.Passed when the time is over; the stream is then still open
     */
    public static PageSource open(String name, InputStream in, Settings settings, Deadline deadline) throws PageException {
        return open(name, new Timed(in, true, deadline), settings);
    }

    private static PageSource open(String name, Timed timed, Settings settings) throws PageException {
        try {
            InputStream head = new BufferedInputStream(timed, 1 << 16);
            for (int depth = 0; depth < MAX_GZIP_DEPTH && FirstBytes.isGzip(peek(head, 3)); depth++) {
                head = new BufferedInputStream(new Gunzip(timed.over(head)), 1 << 16);
            }
            byte[] start = peek(head, HEAD);
            if (start.length == HEAD && MailHead.finding(start) == MailHead.Finding.UNDECIDED) start = peek(head, LONG_HEAD);
            boolean several = FirstBytes.isWarc(start);
            return new PageSource(name, head, timed, several, pages(name, head, start, settings, timed));
        } catch (Gunzip.Damaged e) {
            throw new PageException(name, PageException.Trouble.DAMAGED, e.getMessage(), e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static Pages pages(String name, InputStream in, byte[] start, Settings settings, Timed clock) {
        if (FirstBytes.isWarc(start)) return new WarcPages(name, in, settings, clock);
        if (FirstBytes.startsWith(start, "bplist")) return new WebArchive(name, in, settings, clock);
        if (FirstBytes.isXmlList(start)) return new WebArchive(name, in, settings, clock);
        if (MailHead.finding(start) == MailHead.Finding.MAIL) return new MhtmlPage(name, in, start, settings);
        return new SinglePage(name, in, start, settings);
    }

    private static final int MAX_GZIP_DEPTH = 3;
    /** Bytes that tell what an input is. */
    static final int HEAD = 8192;
    /** Bytes in which a mail that begins with many other headers says that it is one. */
    private static final int LONG_HEAD = 1 << 16;

    /**
     * Whether the input is of a kind that holds many pages (a WARC), whatever it holds. Known without reading on.
     *
     * @return whether it is
     */
    public boolean several() {
        return several;
    }

    /**
     * The next page, or null after the last. After an exception the next call continues with the page after it, or returns null.
     *
     * @param deadline checked at every read of the input; {@link Deadline#NONE} for a WARC, where what is between two pages is no
     *                 page's time
     * @return the page, or null
     * @throws PageException   when this page, or the rest of the input, cannot be read
     * @throws Deadline.Passed when the time is over
     */
    public SavedPage next(Deadline deadline) throws PageException {
        if (ended) return null;
        timed.under(deadline);
        try {
            ended = !several;
            SavedPage page = pages.next();
            ended |= page == null;
            return page;
        } catch (Gunzip.Damaged e) {
            ended = true;
            throw new PageException(name, PageException.Trouble.DAMAGED, e.getMessage(), e);
        } catch (IOException e) {
            ended = true;
            throw unreadable(name, e);
        } finally {
            timed.under(Deadline.NONE);
        }
    }

    /** Closes the input. */
    @Override
    public void close() {
        closeQuietly(in);
    }

    private static void closeQuietly(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            // it was only read, so nothing is lost
        }
    }

    private static PageException unreadable(String name, IOException e) {
        String message = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        String why = message == null ? e.getClass().getSimpleName() : message.replaceAll("\\s+", " ");
        return new PageException(name, PageException.Trouble.UNREADABLE, "could not be read (" + why + ")", e);
    }

    /** The first bytes, up to damage. Reading meets the damage again; what is before it may hold pages. */
    private static byte[] peek(InputStream in, int length) throws IOException {
        byte[] head = new byte[length];
        int n = 0;
        in.mark(length);
        try {
            n = in.readNBytes(head, 0, length);
        } catch (Gunzip.Damaged e) {
            in.reset();
            for (int b; n < length && (b = nextBefore(in)) >= 0; n++) head[n] = (byte) b;
        }
        in.reset();
        return Arrays.copyOf(head, n);
    }

    /** The next byte, -1 where damage begins. */
    private static int nextBefore(InputStream in) throws IOException {
        try {
            return in.read();
        } catch (Gunzip.Damaged e) {
            return -1;
        }
    }
}
