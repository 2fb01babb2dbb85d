package clipping.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A Safari web archive: a property list, binary or XML, whose main resource is the page. Of a page that only holds frames, the frame with
 * most text is the page.
 */
final class WebArchive implements PageSource.Pages {
    /** An archive also holds the page's pictures, so it may be this many times larger than the page. */
    private static final int PICTURES = 4;
    private static final int MOST_FRAMES = 200;

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
        try {
            PropertyList list = list();
            int root = list.root();
            int main = list.value(root, "WebMainResource");
            if (main < 0) {
                String what = list instanceof XmlPlist ? "an XML property list" : "a property list without a page";
                throw new PageException(name, PageException.Trouble.NOT_A_PAGE, "is " + what + ", not a saved page");
            }
            SavedPage page = page(list, main);
            if (page == null) throw noPage(list, main);
            int least = FramePage.least(page.bytes());
            SavedPage best = least < 0 ? page : fullest(list, root, page, least);
            SinglePage.refuseOther(name, best.bytes());
            return best;
        } catch (PropertyList.Broken e) {
            throw new PageException(name, PageException.Trouble.DAMAGED, "is damaged (a broken web archive)", e);
        }
    }

    private PropertyList list() throws PropertyList.Broken, PageException, IOException {
        byte[] bytes = SinglePage.readAll(name, in, settings.maxSize() * PICTURES);
        if (FirstBytes.startsWith(bytes, "bplist")) return new BinaryPlist(bytes, clock);
        FirstBytes.Wide wide = FirstBytes.Wide.of(bytes);
        return new XmlPlist(wide == null ? bytes : wide.ascii(bytes, bytes.length), clock);
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

    /** Of a page's frames, theirs too, the one with most text, if it has so many bytes; else the page. */
    private SavedPage fullest(PropertyList list, int root, SavedPage page, int least) throws PropertyList.Broken, PageException {
        SavedPage best = page;
        int most = least - 1;
        Deque<Integer> todo = new ArrayDeque<>(list.items(list.value(root, "WebSubframeArchives"), MOST_FRAMES));
        for (int n = 0; !todo.isEmpty() && n < MOST_FRAMES; n++) {
            clock.check();
            int frame = todo.poll();
            SavedPage inner = page(list, list.value(frame, "WebMainResource"));
            if (inner == null) continue;
            todo.addAll(list.items(list.value(frame, "WebSubframeArchives"), MOST_FRAMES));
            int text = FramePage.text(inner.bytes());
            if (text <= most) continue;
            best = inner;
            most = text;
        }
        return best;
    }
}
