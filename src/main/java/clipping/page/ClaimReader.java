package clipping.page;

import clipping.page.Claim.Field;
import clipping.page.Claim.Origin;
import clipping.page.state.StateStory;
import clipping.source.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Collects what a page's data say: JSON-LD, OpenGraph, microdata, microformats, meta, link, title and time elements; in one walk of the
 * tree.
 */
final class ClaimReader {
    private static final int MOST_TIMES = 40;
    private static final int MOST_HEADLINES = 6;
    static final int LONGEST_COMMENT = 4_000;
    /** Characters of a text that is more than a line of a menu. */
    private static final int LINE = 60;
    /** Characters in such texts of a page that shows nothing but a notice, and of one that shows a story. */
    private static final int LITTLE = 600;
    private static final int MUCH = 2_000;
    private static final Set<String> ASIDE = Set.of("nav", "aside", "footer", "li", "figure");

    private final List<Claim> claims = new ArrayList<>();
    private final List<ClaimNode> jsonLd = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<String> urls = new ArrayList<>();
    private final ClaimMicrodata microdata = new ClaimMicrodata();
    private final ClaimState state;
    private final String[] labels = new String[4];
    private final String[] data = new String[4];
    private final Markup markup;
    private final Deadline deadline;
    private int seen;
    private final StringBuilder shown = new StringBuilder(); // no more than it takes to be much
    private int times;
    private final TimesBeside timesBeside = new TimesBeside();
    private int headlines;
    private boolean titled;

    private ClaimReader(Markup markup, Deadline deadline) {
        this.markup = markup;
        this.state = new ClaimState(markup);
        this.deadline = deadline;
    }

    static Claims read(Document document) {
        return read(document, Markup.NONE, Deadline.NONE);
    }

    /**
     * @param markup the document's markup: it holds the content of scripts
     * @throws Deadline.Passed when the time is over
     */
    static Claims read(Document document, Markup markup, Deadline deadline) {
        ClaimReader reader = new ClaimReader(markup, deadline);
        reader.walk(document);
        reader.labelled();
        List<Claim> all = reader.claims;
        all.addAll(ClaimArticles.read(reader.jsonLd, Origin.JSON_LD, reader.titles, reader.urls));
        all.addAll(ClaimArticles.read(reader.microdata.items(), Origin.MICRODATA, reader.titles, reader.urls));
        all.addAll(ClaimArticles.read(reader.microdata.entries(), Origin.HTML, reader.titles, reader.urls));
        StateStory story = reader.story(all);
        all.addAll(story == null ? ClaimArticles.read(reader.state.items(reader.titles), Origin.STATE, reader.titles, reader.urls)
            : ClaimArticles.read(List.of(ClaimState.item(story)), Origin.STATE, reader.titles, reader.urls));
        return new Claims(all);
    }

    private void text(String text) {
        timesBeside.text(text);
        if (shown.length() <= MUCH) show(text);
    }

    private void show(String text) {
        if (text.length() > LINE && !text.isBlank()) shown.append(text, 0, Math.min(text.length(), MUCH + 1));
    }

    /** The story in the page's state where the page shows next to none, else null. */
    private StateStory story(List<Claim> claims) {
        if (shown.length() > MUCH || markup.page().length == 0) return null;
        for (Claim c : claims) if (c.field() == Field.BODY && c.value().length() > LITTLE) return null;
        StateStory story = StateStory.find(markup.page(), titles, urls, shown.length() < LITTLE, deadline);
        return story == null || story.body().length() * 3 < shown.length() * 2 || story.isAmong(shown) ? null : story;
    }

    private void walk(Node root) {
        Node node = root;
        while (true) {
            if ((++seen & 255) == 0) deadline.check();
            if (node instanceof Element e) enter(e);
            else if (node instanceof Comment c) comment(c.getData());
            else if (node instanceof TextNode t) text(t.getWholeText());
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            Node next = null;
            while (next == null) {
                if (node instanceof Element e) microdata.leave(e);
                if (node == root) return;
                next = node.nextSibling();
                node = next == null ? node.parentNode() : next;
            }
        }
    }

    private void enter(Element e) {
        microdata.enter(e);
        switch (e.normalName()) {
            case "html" -> {
                add(Field.LANGUAGE, Origin.HTML, e.attr("lang").isEmpty() ? e.attr("xml:lang") : e.attr("lang"), "html[lang]");
            }
            case "body" -> add(Field.LANGUAGE, Origin.HTML, e.attr("lang"), "body[lang]");
            case "title" -> title(e);
            case "meta" -> meta(e);
            case "link" -> link(e);
            case "time" -> time(e);
            case "h1" -> {
                timesBeside.headline();
                if (headlines++ < MOST_HEADLINES) titles.add(ClaimArticles.clean(headline(e)));
                drawn(e);
            }
            case "script" -> script(e);
            default -> timeBeside(e);
        }
    }

    /** A headline's text without the readings beside its characters. */
    private static String headline(Element e) {
        if (e.getElementsByTag("rt").isEmpty()) return e.text();
        Element read = e.clone();
        read.select("rt, rp").remove();
        return read.text();
    }

    /** Reads what a picture says that stands for the words of a headline; one that is a link is the site's sign. */
    private void drawn(Element e) {
        if (e.childNodeSize() == 0 || e.hasText()) return;
        Element picture = e.selectFirst("img");
        boolean linked = e.selectFirst("a") != null || e.closest("a") != null;
        if (picture == null || linked || e.selectFirst("img ~ img") != null) return;
        add(Field.TITLE, Origin.HTML, picture.attr("alt"), "h1 img[alt]");
    }

    private void title(Element e) {
        if (titled || e.parent() != null && e.parent().normalName().equals("svg")) return;
        titled = add(Field.TITLE, Origin.TITLE, e.wholeText(), "title");
        if (titled) titles.add(ClaimArticles.clean(e.wholeText()));
    }

    private void meta(Element e) {
        String content = e.attr("content");
        if (content.isBlank()) return;
        // JSON-LD in a meta element
        if (content.charAt(0) == '{' && content.contains("\"@type\"") && content.contains("schema.org")) {
            jsonLd.addAll(ClaimJson.read(content));
            return;
        }
        for (String by : new String[] {"property", "name", "http-equiv"}) {
            String name = e.attr(by).trim().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && isRead(name, content)) return;
        }
    }

    /** Reads a meta element by its name. Whether the name says what it holds. */
    private boolean isRead(String name, String content) {
        if (name.equals("parsely-page") || name.equals("parsely-metadata")) {
            for (ClaimNode n : ClaimJson.read(content)) parsely(n, name);
            return true;
        }
        if (name.startsWith("twitter:label") || name.startsWith("twitter:data")) {
            labelled(name, content);
            return true;
        }
        Field field = ClaimNames.field(name);
        if (field == null) return false;
        boolean openGraph = name.startsWith("og:") || name.startsWith("article:");
        String where = openGraph || name.indexOf(':') > 0 ? name : "meta[" + name + "]";
        if (!add(field, openGraph ? Origin.OPEN_GRAPH : Origin.META, content, where)) return true;
        if (field == Field.TITLE) titles.add(ClaimArticles.clean(content));
        if (field == Field.URL) urls.add(content.strip());
        return true;
    }

    /** Keeps a label for people, or what it labels. */
    private void labelled(String name, String content) {
        int number = name.charAt(name.length() - 1) - '0';
        if (number < 0 || number >= labels.length) return;
        (name.startsWith("twitter:label") ? labels : data)[number] = ClaimArticles.clean(content);
    }

    private void parsely(ClaimNode n, String where) {
        add(Field.TITLE, Origin.META, n.firstText("title"), where);
        add(Field.PUBLISHED, Origin.META, n.firstText("pub_date"), where);
        for (String by : new String[] {"author", "authors"}) for (ClaimNode a : n.values(by)) add(Field.AUTHOR, Origin.META, a.text, where);
        add(Field.SECTION, Origin.META, n.firstText("section"), where);
        for (ClaimNode t : n.values("tags")) add(Field.TAG, Origin.META, t.text, where);
        add(Field.URL, Origin.META, n.firstText("link"), where);
    }

    /** Reads the pairs of label and value in cards of some publishing systems, which name the author. */
    private void labelled() {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != null && data[i] != null) {
                add(ClaimNames.labelled(labels[i]), Origin.META, data[i], "twitter:data" + i + "[" + labels[i] + "]");
            }
        }
    }

    private void link(Element e) {
        String rel = e.attr("rel").toLowerCase(Locale.ROOT);
        if (rel.equals("canonical")) {
            if (add(Field.URL, Origin.LINK, e.attr("href"), "link[canonical]")) urls.add(e.attr("href").strip());
        } else if (rel.equals("image_src")) {
            add(Field.IMAGE, Origin.LINK, e.attr("href"), "link[image_src]");
        }
    }

    private void timeBeside(Element e) {
        String at = timesBeside.in(e);
        if (at != null) add(Field.PUBLISHED, Origin.TIME, at, Claim.BESIDE + e.ownText());
    }

    private void time(Element e) {
        String at = e.attr("datetime");
        if (at.isBlank()) timeBeside(e);
        if (at.isBlank() || times >= MOST_TIMES || isAside(e)) return;
        String about = (e.className() + " " + e.attr("itemprop") + " " + (e.parent() == null ? "" : e.parent().className()))
            .toLowerCase(Locale.ROOT);
        boolean modified = about.contains("modif") || about.contains("updat");
        times++;
        add(modified ? Field.MODIFIED : Field.PUBLISHED, Origin.TIME, at,
            e.hasAttr("pubdate") ? "time[pubdate]" : e.className().isBlank() ? "time" : "time." + e.className().strip());
    }

    private static boolean isAside(Element e) {
        for (Element up = e; up != null; up = up.parent()) if (ASIDE.contains(up.normalName())) return true;
        return false;
    }

    private void script(Element e) {
        String type = e.attr("type").toLowerCase(Locale.ROOT);
        if (type.contains("ld+json")) jsonLd.addAll(ClaimJson.read(markup.script(e.data())));
        else state.script(e, type);
    }

    /** Reads the comment in which browsers and archivers note the address from which they saved a page. */
    private void comment(String text) {
        if (text.length() > LONGEST_COMMENT) return;
        int at = text.indexOf("saved from url=(");
        if (at >= 0) {
            at = text.indexOf(')', at) + 1;
        } else {
            at = text.indexOf("Page saved with SingleFile") >= 0 ? text.indexOf("url:") + 4 : text.indexOf("Mirrored from ") + 14;
            if (at < 4 || at == 13) return;
        }
        int start = at;
        while (start < text.length() && text.charAt(start) <= ' ') start++;
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ') end++;
        String url = text.substring(start, end);
        if (url.isEmpty() || url.startsWith("about:")) return;
        if (add(Field.URL, Origin.HTML, url.indexOf("://") > 0 ? url : "http://" + url, "saved from")) urls.add(url);
    }

    private boolean add(Field field, Origin origin, String value, String where) {
        String text = value == null || field == null ? "" : ClaimArticles.clean(value);
        if (text.isEmpty()) return false;
        claims.add(new Claim(field, origin, text, where));
        return true;
    }
}
