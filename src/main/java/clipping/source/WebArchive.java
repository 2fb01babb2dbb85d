package clipping.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * A Safari web archive: a property list, binary or XML, whose main resource is the page. Of a page that only holds frames, the frame with
 * most text is the page.
 */
final class WebArchive implements PageSource.Pages {
    /** An archive also holds the page's pictures, so it may be this many times larger than the page. */
    private static final int PICTURES = 4;
    private static final int MOST_FRAMES = 200;
    /** Bytes of text with which a page is more than its frames. */
    private static final int LITTLE = 300;

    private final String name;
    private final InputStream in;
    private final PageSource.Settings settings;
    private final Timed clock;

    WebArchive(String name, InputStream in, PageSource.Settings settings, Timed clock) {
        this.clock = clock;
        this.name = name;
        this.in = in;
        this.settings = settings;
    }

    @Override
    public SavedPage next() throws PageException, IOException {
        byte[] bytes = SinglePage.readAll(name, in, settings.maxSize() * PICTURES);
        boolean binary = FirstBytes.startsWith(bytes, "bplist");
        try {
            PropertyList list = binary ? new BinaryPlist(bytes, clock) : new XmlPlist(bytes, clock);
            int root = list.root();
            int main = list.value(root, "WebMainResource");
            if (main < 0) {
                String what = binary ? "a property list without a page" : "an XML property list";
                throw new PageException(name, PageException.Trouble.NOT_A_PAGE, "is " + what + ", not a saved page");
            }
            SavedPage page = page(list, main);
            if (page == null) throw noPage(list, main);
            return holdsFrames(page.bytes()) ? fullest(list, root, page) : page;
        } catch (PropertyList.Broken e) {
            throw new PageException(name, PageException.Trouble.DAMAGED, "is damaged (a broken web archive)", e);
        }
    }

    private PageException noPage(PropertyList list, int main) throws PropertyList.Broken {
        String type = ContentType.of(list.text(list.value(main, "WebResourceMIMEType"))).type();
        return new PageException(name, PageException.Trouble.NO_PAGES,
            "holds no page" + (type.isEmpty() ? "" : " but " + FirstBytes.shown(type)));
    }

    /** The page that a resource is, or null. */
    private SavedPage page(PropertyList list, int resource) throws PropertyList.Broken, PageException {
        ContentType type = ContentType.of(list.text(list.value(resource, "WebResourceMIMEType")));
        boolean text = type.type().equals("text/plain");
        if (!text && !type.isHtml() && !type.type().isEmpty()) return null;
        byte[] page = list.data(list.value(resource, "WebResourceData"), settings.maxSize());
        if (page == null) return null;
        if (page.length > settings.maxSize()) throw SinglePage.tooLarge(name, settings.maxSize());
        String url = settings.url() != null ? settings.url() : list.text(list.value(resource, "WebResourceURL"));
        return new SavedPage(name, page, text ? SavedPage.Content.TEXT : SavedPage.Content.HTML,
            list.text(list.value(resource, "WebResourceTextEncodingName")), settings.forcedCharset(), url, null);
    }

    /** Of a page and its frames, theirs too, the one with most text. */
    private SavedPage fullest(PropertyList list, int root, SavedPage page) throws PropertyList.Broken, PageException {
        SavedPage best = page;
        int most = text(page.bytes());
        Deque<Integer> todo = new ArrayDeque<>(list.items(list.value(root, "WebSubframeArchives"), MOST_FRAMES));
        for (int n = 0; !todo.isEmpty() && n < MOST_FRAMES; n++) {
            clock.check();
            int frame = todo.poll();
            SavedPage inner = page(list, list.value(frame, "WebMainResource"));
            if (inner == null) continue;
            todo.addAll(list.items(list.value(frame, "WebSubframeArchives"), MOST_FRAMES));
            int text = text(inner.bytes());
            if (text <= most) continue;
            best = inner;
            most = text;
        }
        return best;
    }

    private static boolean holdsFrames(byte[] page) {
        String small = new String(page, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return small.contains("<frameset") || small.contains("<iframe") && text(page) < LITTLE;
    }

    /** Bytes outside of tags, scripts and styles, but for spaces. */
    private static int text(byte[] page) {
        String raw = new String(page, StandardCharsets.ISO_8859_1);
        int text = 0;
        for (int at = 0; at < raw.length(); ) {
            if (raw.charAt(at) != '<') {
                if (raw.charAt(at++) > ' ') text++;
                continue;
            }
            String close = raw.regionMatches(true, at, "<script", 0, 7) ? "</script" : raw.regionMatches(true, at, "<style", 0, 6)
                ? "</style" : raw.startsWith("<!--", at) ? "-->" : ">";
            int end = find(raw, close, at + 1);
            if (end < 0) break;
            at = end + (close.endsWith(">") ? close.length() : 0);
        }
        return text;
    }

    private static int find(String raw, String close, int from) {
        if (close.endsWith(">")) return raw.indexOf(close, from);
        for (int at = from; (at = raw.indexOf("</", at)) >= 0; at++) if (raw.regionMatches(true, at, close, 0, close.length())) return at;
        return -1;
    }
}
