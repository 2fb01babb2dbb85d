package clipping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes pages of many kinds from a language's headlines and paragraphs: those without an article and their opposites. */
final class VerdictPage {
    private static final Path FOLDER = Path.of("testdata/cases/page-verdict");

    private final String language;
    private final int style;
    private final List<String> headlines = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private String site, search, missing, shell, buy, wall, cookies;
    private List<String> sections;

    /** The kinds of pages, each with what it is: a reason why there is no article, or several with bars between, or "article". */
    enum Kind {
        FRONT("menu"), SECTION("menu"), TAG("menu"), AUTHOR("menu"), SEARCH("menu"), HUB("menu"), VIDEOS("menu"), EVENTS("menu"),
            SHOP("menu"), GALLERY("menu"), PODCASTS("menu"), OBITUARIES("menu"), NEWSLETTERS("menu"),
        FULL_FRONT("menu"), LONG_HUB("menu"), LONG_AUTHOR("menu"), MONTH("menu"), PICTURE_FRONT("menu"), TABLE_FRONT("menu"),
        WALL("login"), COOKIE_WALL("consent"), GONE("error"), WEATHER("menu|other|short"),
        RESULTS("menu|other|short"), SHELL("script"), MISSING("error"),
        BRIEF("article"), UNDATED("article"), WRAPPED("article"), LIST_STORY("article"), INTERVIEW("article"), LIVE("article"),
            TRANSCRIPT("article"),
        PRESS_RELEASE("article"), ABOVE_TEASERS("article"), PHOTO_ESSAY("article"), RECIPE("article"), POEM("article"),
        SHORT_HEADLINE("article"), HEADLINE_IN_TITLE("article"), LETTER("article"),
        BETWEEN_TEASERS("article"), WITH_OFFERS("article"), FULL_OF_LINKS("article"), DATED_LIST("article"), BREAKS("article"),
        PAYWALLED("article"), TWO_STORIES("article"), CUT_OFF("article");

        final String expected;

        Kind(String expected) {
            this.expected = expected;
        }
    }

    /** @param style which markup, of four */
    VerdictPage(String language, int style) throws IOException {
        this.language = language;
        this.style = style % 4;
        for (String line : Files.readAllLines(FOLDER.resolve(language + ".txt"))) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            switch (line.substring(0, line.indexOf(':'))) {
                case "site" -> site = value;
                case "sections" -> sections = List.of(value.split(", "));
                case "search" -> search = value;
                case "missing" -> missing = value;
                case "shell" -> shell = value;
                case "buy" -> buy = value;
                case "wall" -> wall = value;
                case "cookies" -> cookies = value;
                case "h" -> headlines.add(value);
                case "p" -> paragraphs.add(value);
                case "q" -> questions.add(value);
                default -> throw new IllegalArgumentException(line);
            }
        }
    }

    static List<String> languages() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString().replace(".txt", "")).sorted().toList();
        }
    }

    byte[] of(Kind kind) {
        String h = headlines.get(style), main = switch (kind) {
            case FRONT -> cards(0, true) + cards(3, true);
            case SECTION -> h1(sections.get(2)) + entries(6, true) + pages();
            case TAG -> h1(sections.get(1)) + links(6) + pages();
            case AUTHOR -> h1("Maria Holm") + p(0) + links(6);
            case SEARCH -> h1(search) + "<form><input name=q><button>OK</button></form>" + entries(6, false) + pages();
            case HUB -> h1(sections.get(3)) + p(1) + cards(2, false) + links(6);
            case VIDEOS -> h1(sections.get(3)) + tiles("");
            case EVENTS -> h1(sections.get(1)) + events();
            case SHOP -> h1(sections.get(3)) + tiles("<p>24,90 €</p><button>" + buy + "</button>");
            case RESULTS -> h1(sections.get(2)) + table();
            case GALLERY -> h1(sections.get(3)) + gallery();
            case PODCASTS -> h1("Podcasts") + podcasts();
            case OBITUARIES -> h1(sections.get(1)) + obituaries();
            case NEWSLETTERS -> h1(sections.get(0)) + newsletters() + pages();
            case WALL -> h1(h) + "<p>" + wall.replaceFirst("([.。।] ?)", "$1</p><p>")
                + "</p><form><input type=email><input type=password></form>";
            case COOKIE_WALL -> "<div><h2>Cookies</h2><p>" + cookies.replaceFirst("([.。।] ?)", "$1</p><button>") + "</button></div>";
            case GONE -> "<h1>410</h1><p>" + missing + "</p>";
            case WEATHER -> h1(sections.get(5)) + weather();
            case SHELL -> "<div id=app></div><noscript>" + shell + "</noscript>";
            case MISSING -> h1(missing.split("[.。।] ?")[0]) + "<p>" + missing + "</p>" + links(3);
            case BRIEF -> h1(h) + p(style);
            case UNDATED -> h1(h) + story(0, 6);
            case WRAPPED -> h1(h) + story(0, 5).replace("<p", "<div><div><p").replace("</p>", "</p></div></div>");
            case LIST_STORY -> h1(h) + p(0) + listed();
            case INTERVIEW -> h1(h) + p(0) + interview();
            case LIVE -> h1(h) + p(0) + live();
            case TRANSCRIPT -> h1(h) + transcript();
            case PRESS_RELEASE -> h1(h) + story(0, 4) + "<p>" + site + ", +49 30 555 0100, press@example.org</p>";
            case PHOTO_ESSAY -> h1(h) + essay();
            case RECIPE -> h1(h) + story(0, 3) + recipe();
            case POEM -> h1(h) + poem();
            case FULL_FRONT -> entries(5, true) + entries(6, true);
            case LONG_HUB -> h1(sections.get(3)) + story(0, 2) + cards(0, false) + cards(3, false) + links(6);
            case LONG_AUTHOR -> h1("Maria Holm") + "<img src=h.jpg>" + p(1) + entries(6, true) + pages();
            case MONTH -> h1("2024") + month();
            case PICTURE_FRONT -> gallery() + cards(0, false) + gallery();
            case TABLE_FRONT -> "<table><tr><td>" + entries(3, false) + "</td><td>" + entries(6, false) + "</td></tr></table>";
            case SHORT_HEADLINE -> h1(shortened(h)) + story(0, 6);
            case HEADLINE_IN_TITLE -> story(0, 6);
            case LETTER -> h1(h) + story(0, 3) + "<p>Maria Holm</p>";
            case BETWEEN_TEASERS -> h1(h) + story(0, 2) + aside(3) + story(2, 2) + aside(4) + story(4, 2) + cards(2, true);
            case WITH_OFFERS -> h1(h) + story(0, 4) + tiles("<p>24,90 €</p><button>" + buy + "</button>") + story(4, 2);
            case FULL_OF_LINKS -> h1(h) + linkedStory();
            case DATED_LIST -> h1(h) + p(0) + "<ul>" + dated() + "</ul>";
            case PAYWALLED -> h1(h) + story(0, 2) + "<div><p>" + wall + "</p></div>";
            case TWO_STORIES -> "<article>" + h1(h) + story(0, 6) + story(0, 3) + "</article><article><h2>" + headlines.get((style + 1) % 6)
                + "</h2>" + story(3, 6) + story(3, 3) + "</article>";
            case CUT_OFF -> h1(h) + story(0, 3) + "<p>" + sentence(3).replaceFirst("[.。।]$", "…") + "</p><p><a href=/more>"
                + sections.get(0) + "</a></p>";
            case BREAKS -> h1(h) + "<div>" + String.join("<br><br>", paragraphs) + "</div>";
            case ABOVE_TEASERS -> h1(h) + "<p>Maria Holm</p>" + story(0, 5) + cards(3, true);
        };
        return (head(kind) + main + foot()).getBytes(StandardCharsets.UTF_8);
    }

    private String head(Kind kind) {
        boolean list = !kind.expected.equals("article");
        StringBuilder out = new StringBuilder("<!DOCTYPE html><html lang=" + language + "><meta charset=utf-8><title>");
        out.append(list ? site : headlines.get(style) + " - " + site).append("</title><body>");
        if (kind == Kind.SHELL) return out.toString();
        out.append(style % 2 == 0 ? "<header><nav><ul>" : "<div class=top><div>");
        for (String s : sections) out.append(style % 2 == 0 ? "<li><a href=/x>" + s + "</a></li>" : "<a href=/x>" + s + "</a> ");
        return out.append(style % 2 == 0 ? "</ul></nav></header><main>" : "</div></div><div class=m>").toString();
    }

    private String foot() {
        return (style % 2 == 0 ? "</main><footer><p>" : "</div><div><p>") + "© 2024 " + site + (style % 2 == 0 ? "</p></footer>"
            : "</p></div>");
    }

    private static String h1(String text) {
        return "<h1>" + text + "</h1>";
    }

    private String p(int k) {
        return (style == 3 ? "<div class=t>" : "<p>") + paragraphs.get(k % paragraphs.size()) + (style == 3 ? "</div>" : "</p>");
    }

    private String story(int from, int count) {
        StringBuilder out = new StringBuilder();
        for (int k = from; k < from + count; k++) out.append("<p>").append(paragraphs.get(k % paragraphs.size())).append("</p>");
        return out.toString();
    }

    private String link(int k) {
        return "<a href=/story/" + k + ">" + headlines.get(k % headlines.size()) + "</a>";
    }

    /** Three boxes, each with a picture, a headline that is a link, and its first sentences. */
    private String cards(int from, boolean teasers) {
        StringBuilder out = new StringBuilder(style % 2 == 0 ? "<section>" : "<div>");
        for (int k = from; k < from + 3; k++) {
            String box = style % 2 == 0 ? "article" : "div";
            out.append("<").append(box).append("><img src=i.jpg><h3>").append(link(k)).append("</h3>").append(teasers ? p(k) : "")
                .append("</").append(box).append(">");
        }
        return out.append(style % 2 == 0 ? "</section>" : "</div>").toString();
    }

    private String entries(int count, boolean dated) {
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < count; k++) {
            out.append("<div><h2>").append(link(k)).append("</h2>").append(dated ? "<span>2024-03-0" + (k + 1) + "</span>" : "")
                .append(p(k)).append("</div>");
        }
        return out.toString();
    }

    private String links(int count) {
        StringBuilder out = new StringBuilder("<ul>");
        for (int k = 0; k < count; k++) out.append("<li>").append(link(k)).append("</li>");
        return out.append("</ul>").toString();
    }

    /** A headline of two words; of a script without spaces, of four letters. */
    private static String shortened(String headline) {
        String[] words = headline.split(" ");
        return words.length > 2 ? words[0] + " " + words[1] : headline.substring(0, 4);
    }

    private String month() {
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < 12; k++) out.append("<h3>").append(link(k)).append("</h3><p>").append(sentence(k)).append(" <em>")
            .append(28 - k).append(".3.2024</em></p>");
        return out.toString();
    }

    private String sentence(int k) {
        return paragraphs.get(k % paragraphs.size()).split("(?<=[.。।])\\s*")[0];
    }

    /** A link to another story in a box between two paragraphs. */
    private String aside(int k) {
        return "<div><img src=a.jpg>" + link(k) + "</div>";
    }

    private String linkedStory() {
        StringBuilder out = new StringBuilder();
        for (String p : paragraphs) {
            int half = p.length() / 2, from = Math.max(0, p.lastIndexOf(' ', half)), to = Math.min(p.length(), from + p.length() / 4);
            out.append("<p>").append(p, 0, from).append(" <a href=/w>").append(p.substring(from, to).strip()).append("</a> ")
                .append(p.substring(to)).append("</p>");
        }
        return out.toString();
    }

    private String dated() {
        StringBuilder out = new StringBuilder();
        for (int k = 1; k < 6; k++) out.append("<li><b>198").append(k).append("</b> ").append(paragraphs.get(k)).append("</li>");
        return out.toString();
    }

    private static String pages() {
        return "<div><a href=?p=1>1</a> <a href=?p=2>2</a> <a href=?p=3>3</a> <a href=?p=2>&raquo;</a></div>";
    }

    private String tiles(String below) {
        StringBuilder out = new StringBuilder("<div>");
        for (int k = 0; k < 9; k++) out.append("<div><a href=/v/").append(k).append("><img src=v.jpg></a><h3>").append(link(k))
            .append("</h3><span>3:2").append(k).append("</span>").append(below).append("</div>");
        return out.append("</div>").toString();
    }

    private String events() {
        StringBuilder out = new StringBuilder("<ul>");
        for (int k = 0; k < 6; k++) out.append("<li><span>1").append(k).append(".03.2024, 19:30</span> <strong>").append(link(k))
            .append("</strong> <em>Holm ").append(k).append("</em></li>");
        return out.append("</ul>").toString();
    }

    private String gallery() {
        StringBuilder out = new StringBuilder("<div>");
        for (int k = 0; k < 9; k++) out.append("<a href=/g/").append(k).append("><img src=g.jpg><span>").append(headlines.get(k % 6))
            .append(" (").append(10 + k).append(")</span></a>");
        return out.append("</div>").toString();
    }

    private String podcasts() {
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < 6; k++) out.append("<div><img src=p.jpg><h3>").append(link(k)).append("</h3><span>2").append(k)
            .append(":14</span>").append(p(k)).append("<a href=/play/").append(k).append(">&#9654;</a></div>");
        return out.toString();
    }

    private String obituaries() {
        StringBuilder out = new StringBuilder("<ul>");
        for (int k = 0; k < 9; k++) out.append("<li><a href=/o/").append(k).append("><img src=o.jpg>Maria ").append("ABCDEFGHI".charAt(k))
            .append(". Holm</a> <span>193").append(k).append("–2024</span></li>");
        return out.append("</ul>").toString();
    }

    private String newsletters() {
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < 9; k++) out.append("<p><span>").append(1 + k).append(".3.2024</span> ").append(link(k)).append("</p>");
        return out.toString();
    }

    private String weather() {
        StringBuilder out = new StringBuilder("<table>");
        for (int k = 1; k < 8; k++) out.append("<tr><td>").append(k).append(".3.</td><td>").append(3 + k).append("°C</td><td>")
            .append(10 * k).append(" %</td><td>").append(4 * k).append(" km/h</td></tr>");
        return out.append("</table>").toString();
    }

    private String essay() {
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < 5; k++) out.append(p(k)).append("<figure><img src=e").append(k).append(".jpg><figcaption>")
            .append(headlines.get(k)).append("</figcaption></figure>");
        return out.toString();
    }

    private String recipe() {
        StringBuilder out = new StringBuilder("<ul>");
        for (String part : sections) out.append("<li>200 g ").append(part).append("</li>");
        out.append("</ul><ol>");
        for (int k = 3; k < 6; k++) out.append("<li>").append(paragraphs.get(k)).append("</li>");
        return out.append("</ol>").toString();
    }

    /** The paragraphs' words in short lines, four to a verse. */
    private String poem() {
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < 4; k++) {
            String[] words = paragraphs.get(k).split(paragraphs.get(k).indexOf(' ') < 0 ? "(?<=[，。、])" : " ");
            int line = Math.max(1, words.length / 4);
            out.append("<p>");
            for (int w = 0; w < words.length; w++) {
                out.append(w > 0 && w % line == 0 ? "<br>" : w > 0 && line > 1 ? " " : "").append(words[w]);
            }
            out.append("</p>");
        }
        return out.toString();
    }

    private String table() {
        StringBuilder out = new StringBuilder("<table><tr><th>#</th><th>").append(sections.get(2)).append("</th><th>+</th></tr>");
        for (int k = 1; k < 9; k++) out.append("<tr><td>").append(k).append("</td><td>Holm ").append(k).append("</td><td>")
            .append(40 - 3 * k).append("</td></tr>");
        return out.append("</table>").toString();
    }

    private String listed() {
        StringBuilder out = new StringBuilder();
        for (int k = 1; k < 6; k++) out.append("<h2>").append(k).append(". ").append(headlines.get(k)).append("</h2>").append(p(k));
        return out.toString();
    }

    private String interview() {
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < 3; k++) out.append("<p><strong>").append(questions.get(k)).append("</strong></p>").append(story(2 * k, 2));
        return out.toString();
    }

    private String live() {
        StringBuilder out = new StringBuilder();
        for (int k = 1; k < 6; k++) out.append("<div><time>1").append(k).append(":30</time><h3>").append(headlines.get(k)).append("</h3>")
            .append(p(k)).append("</div>");
        return out.toString();
    }

    private String transcript() {
        StringBuilder out = new StringBuilder();
        for (int k = 0; k < 3; k++) out.append("<p>HOLM: ").append(questions.get(k)).append("</p><p>EK: ").append(paragraphs.get(k))
            .append("</p>");
        return out.toString();
    }
}
