import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes other kinds of pages out of one with an article, in the site's own surroundings: a brief, a front of other stories, a story told
 * as a list.
 */
final class PageKinds {
    private final Document document;
    private final Random random;
    private final List<Element> story = new ArrayList<>();

    PageKinds(byte[] html, List<String> kept, Random random) {
        document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        document.outputSettings().prettyPrint(false);
        this.random = random;
        Set<String> texts = new HashSet<>();
        for (String text : kept) texts.add(text.replaceAll("\\s+", " "));
        Set<Element> inside = new HashSet<>();
        for (Element e : document.body().getAllElements()) {
            if (e == document.body() || inside.contains(e) || !texts.contains(e.text())) continue;
            story.add(e);
            inside.addAll(e.getAllElements());
        }
    }

    byte[] bytes() {
        return document.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    /** Leaves out what was kept behind the first paragraphs. */
    void shorten(int paragraphs) {
        int prose = 0;
        for (Element e : story) {
            if (prose >= paragraphs) e.remove();
            if (e.text().length() > 80) prose++;
        }
    }

    /**
     * Other stories, each with a headline that is a link, in place of this one; its headline gives way to a word of the menu. False when
     * there is no story.
     */
    boolean front(List<String> pool) {
        if (story.isEmpty() || pool.size() < 40) return false;
        Element list = new Element(random.nextBoolean() ? "div" : "ul");
        String item = list.normalName().equals("ul") ? "li" : pick("div", "article", "section"), heading = pick("h2", "h3", "h4", "p",
            "div");
        boolean pictures = random.nextBoolean(), texts = random.nextInt(4) > 0, dates = random.nextInt(5) < 2,
            more = random.nextInt(4) == 0, whole = random.nextInt(3) == 0;
        for (int k = 4 + random.nextInt(14); k > 0; k--) {
            Element one = list.appendElement(item);
            if (pictures) one.appendElement("a").attr("href", "/story/" + k).appendElement("img").attr("src", "p.jpg");
            String text = pool.get(random.nextInt(pool.size()));
            one.appendElement(heading).appendElement("a").attr("href", "/story/" + k).text(headline(pool.get(random.nextInt(pool.size()))));
            if (dates) one.appendElement("span").text(1 + random.nextInt(28) + "." + (1 + random.nextInt(12)) + ".2024");
            if (texts) one.appendElement(random.nextInt(5) == 0 ? "div" : "p").text(whole ? text : sentence(text));
            if (more) one.appendElement("a").attr("href", "/story/" + k).text("\u00bb");
        }
        story.get(0).before(list);
        for (Element e : story) e.remove();
        String name = section();
        for (Element h : document.select("h1")) {
            if (random.nextInt(3) > 0) h.text(name);
            else h.remove();
        }
        document.title(name);
        document.select("time, script[type*=json], meta[property], meta[name]").remove();
        return true;
    }

    /** Each paragraph with a heading of its own that is no link, some with a picture or a time. False when it has too few. */
    boolean list(List<String> pool) {
        if (story.size() < 4 || pool.size() < 40) return false;
        boolean pictures = random.nextBoolean(), times = random.nextInt(3) == 0;
        for (Element e : story.subList(1, story.size())) {
            if (e.text().length() < 80 || e.normalName().equals("li")) continue;
            e.wrap("<div></div>");
            if (times) e.before(new Element("span").text(1 + random.nextInt(12) + ":" + (10 + random.nextInt(50))));
            e.before(new Element("h2").text(headline(pool.get(random.nextInt(pool.size())))));
            if (pictures) e.before(new Element("img").attr("src", "p.jpg"));
        }
        return true;
    }

    private String pick(String... any) {
        return any[random.nextInt(any.length)];
    }

    private String section() {
        List<String> names = new ArrayList<>();
        for (Element a : document.select("a")) if (a.text().length() > 2 && a.text().length() < 16) names.add(a.text());
        return names.isEmpty() ? "News" : names.get(random.nextInt(names.size()));
    }

    private String headline(String text) {
        String[] words = text.split(" ");
        if (words.length < 12) return text.substring(0, Math.min(text.length(), 10 + random.nextInt(12)));
        return String.join(" ", List.of(words).subList(0, 5 + random.nextInt(6))).replaceAll("[.,;:]$", "");
    }

    private static String sentence(String text) {
        for (int i = 30; i < text.length(); i++) if (".!?。؟".indexOf(text.charAt(i)) >= 0) return text.substring(0, i + 1);
        return text;
    }
}
