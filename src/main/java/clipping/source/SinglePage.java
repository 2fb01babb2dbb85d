package clipping.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** An input that is itself a page: HTML, XHTML, or text flattened from one. */
final class SinglePage implements PageSource.Pages {
    private final String name;
    private final InputStream in;
    private final byte[] head;
    private final PageSource.Settings settings;

    SinglePage(String name, InputStream in, byte[] head, PageSource.Settings settings) {
        this.name = name;
        this.in = in;
        this.head = head;
        this.settings = settings;
    }

    @Override
    public SavedPage next() throws PageException, IOException {
        refuseOther(name, head);
        byte[] bytes = readAll(name, in, settings.maxSize());
        SavedPage.Content kind = bytes.length > 0 && FirstBytes.isText(bytes, bytes.length) ? SavedPage.Content.TEXT
            : SavedPage.Content.HTML;
        return new SavedPage(name, bytes, kind, null, settings.forcedCharset(), settings.url(), null);
    }

    /** @throws PageException when the bytes, whatever they are said to be, begin like something else than a page */
    static void refuseOther(String name, byte[] bytes) throws PageException {
        byte[] head = bytes.length > PageSource.HEAD ? Arrays.copyOf(bytes, PageSource.HEAD) : bytes;
        String other = FirstBytes.notAPage(head);
        if (other != null) throw new PageException(name, PageException.Trouble.NOT_A_PAGE, "is " + other + ", not a saved page");
    }

    /** All bytes to the end, within the limit. */
    static byte[] readAll(String name, InputStream in, long maxSize) throws PageException, IOException {
        byte[] bytes = in.readNBytes((int) Math.min(maxSize, Integer.MAX_VALUE - 16));
        if (in.read() >= 0) throw tooLarge(name, maxSize);
        return bytes;
    }

    static PageException tooLarge(String name, long maxSize) {
        return new PageException(name, PageException.Trouble.TOO_LARGE, "is larger than " + size(maxSize));
    }

    private static String size(long bytes) {
        if (bytes >= 1L << 30 && bytes % (1L << 30) == 0) return (bytes >> 30) + "G";
        if (bytes >= 1L << 20 && bytes % (1L << 20) == 0) return (bytes >> 20) + "M";
        if (bytes >= 1L << 10 && bytes % (1L << 10) == 0) return (bytes >> 10) + "K";
        return bytes + (bytes == 1 ? " byte" : " bytes");
    }
}
