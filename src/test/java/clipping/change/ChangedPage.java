package clipping.change;

import clipping.Clipper;
import clipping.article.Article;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** A page under change: its tree, where its story stands in it, and what was put in. Random but the same for the same seed. */
public final class ChangedPage {
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "button", "caption", "center",
        "dd", "details", "div", "dl", "dt", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td",
        "th", "tr", "ul", "br", "script", "style");
    /** Stands where an end tag is to be left out. */
    private static final String OPEN = "\u0001";
    private static final int WORDS = 8;
    private static final int MORE = 400;
    /** Characters of the shortest paragraph. */
    private static final int LEAST = 40;

    private final Document document;
    private final String language;
    private final List<String> pool;
    private final FurnitureLines lines;
    private final Random random;
    private final List<Element> story = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();
    private final OtherText others;
    private final OwnParts parts;
    private int missing;

    private ChangedPage(Document document, String language, List<String> pool, FurnitureLines lines, Random random) {
        this.document = document;
        this.language = language == null ? "en" : language.split("-")[0].replaceFirst("^n[bn]$", "no");
        this.pool = pool;
        this.lines = lines;
        this.random = random;
        others = new OtherText(this, pool, random);
        parts = new OwnParts(this, pool, random);
    }

    /**
     * A page with its story found.
     *
     * @param bytes    the page as saved
     * @param body     its story, paragraphs parted by empty lines; null when there is none
     * @param language of the lines that are put in, null when it is not known
     * @param pool     paragraphs of other pages, to be put in
     * @param lines    boilerplate to be put in
     * @param seed     of all that is random
     */
    public static ChangedPage of(byte[] bytes, String body, String language, List<String> pool, FurnitureLines lines, long seed) {
        Page page = PageParser.parse(SavedPage.html("-", bytes), Deadline.NONE);
        String html = Charset.forName(page.charset()).decode(ByteBuffer.wrap(bytes)).toString();
        if (html.startsWith("\uFEFF")) html = html.substring(1);
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        ChangedPage changed = new ChangedPage(document, language, pool, lines, new Random(seed));
        if (body != null) changed.findStory(body);
        return changed;
    }

    private void findStory(String body) {
        Map<String, Deque<Element>> leaves = new HashMap<>();
        for (Element e : document.body().getAllElements()) {
            if (!BLOCKS.contains(e.normalName()) || !isLeaf(e)) continue;
            String text = fold(e.text());
            if (!text.isEmpty()) leaves.computeIfAbsent(text, k -> new ArrayDeque<>()).add(e);
        }
        for (String paragraph : body.split("\n+")) {
            Deque<Element> found = leaves.get(fold(paragraph));
            if (found != null && !found.isEmpty()) story.add(found.poll());
            else missing++;
        }
    }

    private static boolean isLeaf(Element e) {
        for (Element inner : e.getAllElements()) if (inner != e && BLOCKS.contains(inner.normalName())) return false;
        return true;
    }

    static String fold(String text) {
        return text.replace("\u00AD", "").replace("\u200B", "").replaceAll("[\\s\u00A0]+", " ").strip();
    }

    /** {@return the page as it stands now} */
    public byte[] bytes() {
        String html = document.outerHtml().replaceAll(OPEN + "</[a-z0-9]+>", "").replace(OPEN, "");
        return ("\uFEFF" + html).getBytes(StandardCharsets.UTF_8);
    }

    /** {@return paragraphs of the story that were put in} */
    public List<String> kept() {
        return Collections.unmodifiableList(kept);
    }

    /** {@return boilerplate that was put in} */
    public List<String> cut() {
        return Collections.unmodifiableList(cut);
    }

    /** Applies a change; false when the page has no place for it. */
    public boolean apply(MarkupChange change) {
        return change.apply(this);
    }

    Document document() {
        return document;
    }

    Elements all() {
        return document.getAllElements();
    }

    boolean hasStory() {
        return paragraphs().size() >= 3;
    }

    /** The story's paragraphs, not its headings, items and quotations. */
    List<Element> paragraphs() {
        List<Element> found = new ArrayList<>();
        for (Element e : story) {
            boolean plain = e.normalName().equals("p") || e.normalName().equals("div");
            if (plain && e.parent() != null && e.closest("li, table, blockquote, figure") == null && size(e.text()) > LEAST) found.add(e);
        }
        return found;
    }

    /** Characters of a text; one of scripts without spaces counts as three. */
    private static int size(String text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) size += text.charAt(i) >= '\u2e80' && text.charAt(i) < '\ufb00' ? 3 : 1;
        return size;
    }

    /** Whether the story ends with its last paragraph: with no item, heading or line behind it. */
    boolean isLastOfAll() {
        return !story.isEmpty() && story.get(story.size() - 1) == last();
    }

    Element first() {
        return paragraphs().get(0);
    }

    Element middle() {
        List<Element> all = paragraphs();
        return all.get(all.size() / 2);
    }

    Element last() {
        List<Element> all = paragraphs();
        return all.get(all.size() - 1);
    }

    /** The element that holds the story's middle paragraph. */
    Element holder() {
        List<Element> all = paragraphs();
        if (all.isEmpty()) return document.body();
        Element parent = all.get(all.size() / 2).parent();
        return parent == null || parent.normalName().equals("body") ? all.get(all.size() / 2) : parent;
    }

    String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    String phrase(String section) {
        return lines.of(language, section, random);
    }

    Element cutLine(String tag, String text) {
        noteCut(text);
        return new Element(tag).text(text);
    }

    /** Notes that a text that is put in is boilerplate. */
    void noteCut(String text) {
        cut.add(fold(text));
    }

    /** A text of the story that is put in. */
    Element keptLine(String tag, String text) {
        kept.add(fold(text));
        return new Element(tag).text(text);
    }

    /** Boilerplate in an element like the story's last paragraph. */
    Element ownLine(String text) {
        noteCut(text);
        return last().shallowClone().removeAttr("id").text(text);
    }

    /** A line of boilerplate in the page's language, as some element. */
    Element furniture() {
        String text = lines.any(language, random);
        if (random.nextInt(4) == 0) return ownLine(text);
        Element line = cutLine("p", text);
        switch (random.nextInt(4)) {
            case 0 -> line.tagName("div");
            case 1 -> {
                return new Element("ul").appendChild(line.tagName("li"));
            }
            case 2 -> line.html("<a href=\"/go/" + random.nextInt(1000) + "\">" + line.html() + "</a>");
            default -> { }
        }
        return line;
    }

    /** Puts the content of an element, without it, behind the last paragraph. */
    void behindLast(Element box) {
        Element at = last();
        for (Node child : box.childNodes().toArray(Node[]::new)) {
            at.after(child);
            if (child instanceof Element e) at = e;
        }
    }

    /** What the house says, in the page's language, as far as known. */
    List<String> notice(boolean asks) {
        return asks ? lines.notices().asking(language, random) : lines.notices().any(language, random);
    }

    /** A line about an author: mostly about the one that the page names. */
    String bio() {
        String author = document.select("meta[name=author]").attr("content").strip();
        boolean isNamed = author.matches("\\p{L}[^\\d@/|,:]{4,40}") && random.nextInt(3) > 0;
        return lines.bio(language, isNamed ? author : null, random);
    }

    /** A reader's name. */
    String reader() {
        return lines.reader(language, random);
    }

    /** What readers write in the page's language, as far as known. */
    List<String> opinions() {
        return lines.comments(language);
    }

    /** Some time ago. */
    String ago() {
        return lines.ago(language, random);
    }

    String dayAndTime() {
        return lines.dayAndTime(language, random);
    }

    /** Puts so many things between paragraphs. */
    void between(int count, Supplier<Element> thing) {
        List<Element> all = paragraphs();
        for (int i = 0; i < count; i++) all.get(1 + random.nextInt(all.size() - 1)).before(thing.get());
    }

    /** Turns paragraphs that follow one another into lines of one element. */
    void breakLines() {
        Set<Element> wanted = new HashSet<>(paragraphs());
        for (Element e : paragraphs()) {
            if (e.parent() == null || !wanted.contains(e)) continue;
            Element lines = new Element("div");
            e.before(lines);
            Node next = e;
            while (next != null) {
                Node following = next.nextSibling();
                if (next instanceof Element p && wanted.remove(p)) {
                    if (lines.childNodeSize() > 0) lines.appendElement("br").parent().appendElement("br");
                    lines.insertChildren(lines.childNodeSize(), p.childNodes().toArray(Node[]::new));
                    p.remove();
                } else if (next instanceof TextNode t && t.isBlank()) {
                    next.remove();
                } else {
                    break;
                }
                next = following;
            }
        }
    }

    /** Moves a paragraph and what stands behind it, beside it, into a second element called alike, behind an advertisement. */
    void splitAt(Element first) {
        Element holder = first.parent();
        if (holder.normalName().equals("body")) return;
        Element second = new Element(holder.normalName());
        if (holder.hasAttr("class")) second.attr("class", holder.attr("class"));
        move(first, second);
        Element between = new Element("div").appendChild(cutLine("span", phrase("advertisement")));
        holder.after(between);
        between.after(second);
    }

    /** Moves a node and what stands behind it, beside it, to the end of another element. */
    static void move(Node first, Element to) {
        for (Node next = first; next != null; ) {
            Node following = next.nextSibling();
            to.appendChild(next);
            next = following;
        }
    }

    /** Lays the page out by a table: the story in one cell, links in another. */
    void layOut() {
        Element holder = holder();
        if (holder.parent() == null || BLOCKS.contains(holder.normalName()) && holder.closest("table") != null) return;
        Element table = new Element("table"), row = table.appendElement("tbody").appendElement("tr");
        Element side = row.appendElement("td");
        for (int i = 0; i < 5; i++) side.appendChild(cutLine("p", phrase("navigation")).wrap("<div></div>"));
        holder.before(table);
        row.appendElement("td").appendChild(holder);
    }

    /** A drawing and a button in the midst of texts. */
    void signsInside() {
        int done = 0;
        for (Element e : paragraphs()) {
            for (TextNode text : e.textNodes()) {
                String whole = text.getWholeText();
                int at = whole.indexOf(' ', 20);
                if (at < 0 || done >= 4) continue;
                TextNode behind = new TextNode(whole.substring(at + 1));
                text.text(whole.substring(0, at + 1)).after(behind);
                Element sign = new Element(done % 2 == 0 ? "svg" : "button");
                if (done % 2 == 0) sign.attr("viewBox", "0 0 8 8").appendElement("path").attr("d", "M0 0h8");
                else sign.attr("type", "button").attr("aria-label", "?");
                behind.before(sign);
                done++;
                break;
            }
        }
    }

    /** Leaves an end tag out: that of a heading or a paragraph put between others, or of a link in a paragraph. */
    void leaveOpen() {
        List<Element> all = paragraphs();
        Element at = all.get(all.size() / 2);
        if (random.nextBoolean()) {
            at.wrap("<div></div>");
            at.parent().appendText(OPEN);
        } else {
            at.html("<a href=\"/x\"></a>" + at.html());
            at.child(0).appendText(OPEN);
        }
    }

    /** Whether each paragraph of the story was found as an element of its own. */
    boolean isFound() {
        return missing == 0;
    }

    /** Reduces the page to its headline, its story and a little around it. */
    void reduce() {
        List<Element> leaves = ReducedPage.of(this, story, random);
        story.clear();
        story.addAll(leaves);
    }

    /** What stands beside stories, to be put in. */
    OtherText others() {
        return others;
    }

    /** Parts of the story about different things, to be put in. */
    OwnParts parts() {
        return parts;
    }

    /** Puts hundreds of paragraphs in. */
    boolean lengthen() {
        Element at = paragraphs().get(paragraphs().size() / 2);
        if (pool.size() < MORE) return false;
        List<String> all = new ArrayList<>(pool);
        Set<String> own = new HashSet<>();
        for (Element e : story) own.add(fold(e.text()));
        all.removeIf(text -> own.contains(fold(text)));
        all = new ArrayList<>(new LinkedHashSet<>(all));
        Collections.shuffle(all, random);
        int count = MORE / 4 + random.nextInt(MORE);
        for (String text : all.subList(0, Math.min(count, all.size()))) {
            kept.add(fold(text));
            at.before(at.shallowClone().removeAttr("id").text(text));
        }
        return true;
    }

    /** Whether a text is one to put in: a paragraph of prose. */
    public static boolean isProse(String text) {
        return text.length() > 120 && text.length() < 900 && text.split(" ").length > WORDS && !text.contains("\n")
            && ".!?。؟".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** {@return what a page gives} */
    public static Article clip(byte[] bytes) {
        return new Clipper().clip(bytes);
    }
}
