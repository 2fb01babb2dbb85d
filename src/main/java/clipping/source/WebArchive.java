package clipping.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A Safari web archive: a binary property list whose main resource is the page. */
final class WebArchive implements PageSource.Pages {
    /** An archive also holds the page's pictures, so it may be this many times larger than the page. */
    private static final int PICTURES = 4;

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
        try {
            BinaryPlist list = new BinaryPlist(bytes, clock);
            int root = list.root();
            int main = list.value(root, "WebMainResource");
            if (main < 0) {
                throw new PageException(name, PageException.Trouble.NOT_A_PAGE, "is a property list without a page, not a saved page");
            }
            int data = list.value(main, "WebResourceData");
            ContentType type = ContentType.of(list.text(list.value(main, "WebResourceMIMEType")));
            boolean text = type.type().equals("text/plain");
            if (!list.isData(data) || !text && !type.isHtml() && !type.type().isEmpty()) {
                throw new PageException(name, PageException.Trouble.NO_PAGES,
                    "holds no page" + (type.type().isEmpty() ? "" : " but " + FirstBytes.shown(type.type())));
            }
            int from = list.content(data);
            int length = list.length(data, 1);
            if (length > settings.maxSize()) throw SinglePage.tooLarge(name, settings.maxSize());
            byte[] page = Arrays.copyOfRange(bytes, from, from + length);
            String url = settings.url() != null ? settings.url() : list.text(list.value(main, "WebResourceURL"));
            return new SavedPage(name, page, text ? SavedPage.Content.TEXT : SavedPage.Content.HTML,
                list.text(list.value(main, "WebResourceTextEncodingName")),
                settings.forcedCharset(), url, null);
        } catch (BinaryPlist.Broken e) {
            throw new PageException(name, PageException.Trouble.DAMAGED, "is damaged (a broken web archive)", e);
        }
    }
}
