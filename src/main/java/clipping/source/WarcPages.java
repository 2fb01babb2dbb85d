package clipping.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The pages of a decompressed WARC: every HTML response with status 200, in order. */
final class WarcPages implements PageSource.Pages {
    /** Heads of answers that only announce one. */
    private static final int MOST_ANNOUNCED = 4;

    private final String name;
    private final PageSource.Settings settings;
    private final BoundedInput in;
    private final Timed clock;
    private final WarcRecords records;
    private int count;
    private boolean ended;

    WarcPages(String name, InputStream in, PageSource.Settings settings, Timed clock) {
        this.name = name;
        this.in = new BoundedInput(in, Long.MAX_VALUE);
        this.settings = settings;
        this.clock = clock;
        records = new WarcRecords(this.in);
    }

    @Override
    public SavedPage next() throws PageException, IOException {
        while (!ended) {
            try {
                clock.stop();
                MessageHead record = records.next();
                if (record == null) break;
                clock.restart();
                SavedPage page = page(record);
                if (page != null) return page;
            } catch (IOException | RuntimeException e) {
                ended = true;
                if (in.failure() != null) throw in.failure();
                throw new PageException(name, PageException.Trouble.DAMAGED,
                    "is damaged (a broken WARC record" + (count == 0 ? ")" : " after page " + count + ")"), e);
            }
        }
        if (ended || count > 0) return null;
        ended = true;
        throw new PageException(name, PageException.Trouble.NO_PAGES, "holds no pages");
    }

    /** The record's page, or null when it holds none. */
    private SavedPage page(MessageHead record) throws PageException, IOException {
        if (!record.first("WARC-Type").equalsIgnoreCase("response")) return null;
        if (!isOfHttp(record)) return null;
        try {
            MessageHead http = http();
            if (http.status() != 200) return null;
            ContentType type = ContentType.of(http.first("Content-Type"));
            return type.isHtml() ? saved(record, type, http) : null;
        } catch (Deadline.Passed e) {
            throw new PageException(name + "#" + count, PageException.Trouble.LATE, clock.late(), e);
        }
    }

    /** Some writers do not say what the record of a response holds, but whence it came. */
    private static boolean isOfHttp(MessageHead record) {
        String type = ContentType.of(record.first("Content-Type")).type();
        return type.equals("application/http") || type.isEmpty() && record.first("WARC-Target-URI").startsWith("http");
    }

    private MessageHead http() throws PageException, IOException {
        MessageHead http;
        try {
            http = MessageHead.read(records.block());
            for (int n = 0; n < MOST_ANNOUNCED && http.status() / 100 == 1; n++) http = MessageHead.read(records.block());
        } catch (EOFException | MessageHead.Endless e) {
            http = null;
        }
        if (http != null && http.status() >= 0) return http;
        count++;
        throw new PageException(name + "#" + count, PageException.Trouble.DAMAGED, "is damaged (no HTTP response)");
    }

    private SavedPage saved(MessageHead record, ContentType type, MessageHead http) throws PageException, IOException {
        count++;
        String page = name + "#" + count;
        Codings codings = new Codings(page, settings.maxSize(), clock);
        byte[] body = codings.body(http, records.block());
        SinglePage.refuseOther(page, body);
        String url = settings.url() != null ? settings.url() : target(record);
        return new SavedPage(page, body, SavedPage.Content.HTML, type.charset(), settings.forcedCharset(), url, captured(record),
            codings.isCut() || !record.first("WARC-Truncated").isEmpty());
    }

    /** Some writers put angle brackets around it. */
    private static String target(MessageHead record) {
        String url = record.first("WARC-Target-URI");
        if (url.startsWith("<") && url.endsWith(">")) url = url.substring(1, url.length() - 1);
        return url.isEmpty() ? null : url;
    }

    private static String captured(MessageHead record) {
        String date = record.first("WARC-Date");
        return date.length() <= 40 && date.matches("\\d{4}-\\d\\d-\\d\\d(T[0-9:.]+(Z|[+-]\\d\\d:?\\d\\d)?)?") ? date : null;
    }
}
