package clipping.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * A page saved as MHTML, or a mail that holds one. The page is the part that {@code start} names, or the part from the saved address, else
 * the first part of HTML, else the first of plain text. Reading ends after it: megabytes of pictures are not read.
 */
final class MhtmlPage implements PageSource.Pages {
    /** The file also holds the page's pictures, so it may be this many times larger than the page. */
    private static final int PICTURES = 16;
    private static final int MAX_DEPTH = 16;
    private static final int SURE = 3;
    private static final int HTML = 2;
    private static final int TEXT = 1;

    private final String name;
    private final PageSource.Settings settings;
    private final BoundedInput in;
    private final Trouble trouble = new Trouble();

    private Part top;
    private String start;
    private String address;
    private int startDepth;
    private int bestRank;
    private boolean frames;
    /** Of a page of frames, the bytes of text that a frame needs to take the place of the best. */
    private int least;
    private SavedPage best;

    MhtmlPage(String name, InputStream in, byte[] head, PageSource.Settings settings) {
        this.name = name;
        this.settings = settings;
        this.in = new BoundedInput(LineEnds.usual(in, head), Math.max(settings.maxSize(), 1 << 20) * PICTURES);
    }

    @Override
    public SavedPage next() throws PageException, IOException {
        try {
            read();
        } catch (BoundedInput.Reached e) {
            throw SinglePage.tooLarge(name, settings.maxSize());
        } catch (IOException | MimeException | RuntimeException e) {
            if (e instanceof Deadline.Passed passed) throw passed;
            if (in.failure() != null) throw in.failure();
            throw damaged(e);
        }
        if (best == null) throw trouble.seen ? damaged(null) : new PageException(name, PageException.Trouble.NO_PAGES, "holds no page");
        SinglePage.refuseOther(name, best.bytes());
        return best;
    }

    private PageException damaged(Exception cause) {
        return new PageException(name, PageException.Trouble.DAMAGED, "is damaged (a broken MHTML file)", cause);
    }

    private void read() throws PageException, IOException, MimeException {
        // however many parts it has, and heads of parts: the file's size and the time are limited
        MimeConfig config = new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(1 << 22).setMaxHeaderCount(10_000)
            .setMaxContentLen(-1).setMaxPartCount(-1).setMaxTotalHeaderCount(-1).setMaxTotalHeaderLen(-1).build();
        MimeTokenStream stream = new MimeTokenStream(config, trouble, null);
        stream.parse(MailHead.cleaned(in));
        Part part = null;
        int depth = 0;
        boolean taken = false;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            if (taken && state != EntityState.T_END_BODYPART) { // only after a part does the parser know how it ended
                if (trouble.seen) throw damaged(null);
                if (bestRank == SURE) return;
                taken = false;
            }
            switch (state) {
                case T_START_HEADER -> {
                    part = new Part();
                    trouble.seen = false;
                }
                case T_FIELD -> part.add(stream.getField());
                case T_END_HEADER -> {
                    if (top == null) head(part);
                }
                case T_START_MULTIPART -> {
                    if (++depth > MAX_DEPTH) throw damaged(null);
                    if (startDepth == 0 && part != top && part.isStart(start)) startDepth = depth;
                }
                case T_END_MULTIPART -> {
                    if (startDepth == depth--) startDepth = 0;
                }
                case T_BODY -> taken = take(part, stream);
                default -> { }
            }
        }
        if (trouble.seen && bestRank < SURE) throw damaged(null);
    }

    private void head(Part part) {
        top = part;
        start = part.start;
        address = part.address != null ? part.address : part.location;
    }

    /** Reads the part's content if it is the page or may be; returns whether it did. */
    private boolean take(Part part, MimeTokenStream stream) throws PageException, IOException {
        boolean html = part.type.isHtml();
        boolean plain = part.type.type().equals("text/plain") || part.type.type().isEmpty();
        if (!html && !plain) return false;
        int rank = html ? HTML : TEXT;
        if (html && (start == null && address == null || startDepth > 0 || part.isStart(start) || start == null && part.isAt(address)
            || part == top)) {
            rank = SURE;
        }
        if (rank <= bestRank && !(frames && html)) return false;
        byte[] bytes = SinglePage.readAll(name, part.decoded(stream.getInputStream(), trouble), settings.maxSize());
        int text = frames ? FramePage.text(bytes) : 0;
        if (text < least) return false;
        String url = settings.url() != null ? settings.url() : part.url() != null ? part.url() : top.url();
        best = new SavedPage(name, bytes,
            html || !FirstBytes.isText(bytes, bytes.length) ? SavedPage.Content.HTML : SavedPage.Content.TEXT, part.type.charset(),
            settings.forcedCharset(), url, MailDate.iso(top.date));
        if (frames) least = text + 1;
        else if (rank == SURE) least = FramePage.least(bytes);
        boolean frameset = !frames && least > 0;
        bestRank = frameset ? TEXT : frames ? HTML : rank; // of a page of frames, that with most text has the story
        frames |= frameset;
        return true;
    }

    /** What the headers of a part say. */
    private static final class Part {
        private ContentType type = ContentType.of("");
        private String start;
        private String id;
        private String location;
        private String address;
        private String date;
        private String encoding = "";

        void add(Field field) {
            String body = field.getBody();
            switch (field.getNameLowerCase()) {
                case "content-type" -> {
                    type = ContentType.of(body);
                    start = ContentType.parameter(body, "start");
                }
                case "content-transfer-encoding" -> encoding = body.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)|[^a-z0-9-]", "");
                case "content-id" -> id = body.strip();
                case "content-location" -> location = joined(body);
                case "snapshot-content-location" -> address = joined(body);
                case "date" -> date = body;
                default -> { }
            }
        }

        InputStream decoded(InputStream in, DecodeMonitor monitor) {
            return switch (encoding) {
                case "base64" -> new Base64InputStream(in, monitor);
                case "quoted-printable" -> new QuotedPrintableInputStream(in, monitor);
                default -> in;
            };
        }

        boolean isStart(String start) {
            return start != null && id != null && bare(start).equals(bare(id));
        }

        boolean isAt(String address) {
            return address != null && address.equals(location);
        }

        String url() {
            for (String url : new String[] {location, address})
                if (url != null && (url.startsWith("http:") || url.startsWith("https:"))) return url;
            return null;
        }

        private static String bare(String id) {
            return id.startsWith("<") && id.endsWith(">") && id.length() > 1 ? id.substring(1, id.length() - 1) : id;
        }

        /** An address, joined again where it was folded over lines. */
        private static String joined(String body) {
            return body.replaceAll("\\s+", "");
        }
    }

    /** Notes the parser's complaints, most of which are harmless, and reads on. */
    private static final class Trouble extends DecodeMonitor {
        private boolean seen;

        @Override
        public boolean warn(String error, String dropped) {
            if (error.contains("prematurely") || error.contains("end of") || error.contains("End of")) seen = true;
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }
}
