package clipping.page;

import clipping.page.Claim.Field;
import clipping.page.Claim.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Turns the items of a page's data into claims. Only items about the page's own article count; where the data describe several articles,
 * only those that share its address or headline.
 */
final class ClaimArticles {
    private static final int MOST_ITEMS = 2_000;
    private static final int LONGEST = 4_000;
    private static final String[] ON_THE_WAY = {"@graph", "mainEntity", "mainEntityOfPage", "@reverse", "hasPart", "blogPost"};
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "MediaPage", "AboutPage", "CollectionPage", "QAPage", "FAQPage");
    private static final Set<String> WORKS = Set.of("Recipe", "HowTo", "VideoObject", "Review", "Report", "CreativeWork", "PodcastEpisode",
        "Product", "Course",
        "Event", "Book", "Movie", "Game", "SoftwareApplication", "DiscussionForumPosting", "Question", "MedicalWebPage", "hentry");
    private static final Set<String> SITES = Set.of("WebSite", "Organization", "NewsMediaOrganization", "Corporation", "Brand", "Blog");

    private final Origin origin;
    private final Map<String, ClaimNode> byId = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    private ClaimArticles(Origin origin) {
        this.origin = origin;
    }

    /**
     * The claims of some items.
     *
     * @param items  top-level items in the order of the page
     * @param titles what the page is called elsewhere: its title, og:title, first headings
     * @param urls   its addresses as stated elsewhere
     */
    static List<Claim> read(List<ClaimNode> items, Origin origin, List<String> titles, List<String> urls) {
        ClaimArticles reader = new ClaimArticles(origin);
        reader.index(items);
        reader.choose(reader.reachable(items), titles, urls);
        return reader.claims;
    }

    private void index(List<ClaimNode> items) {
        Deque<ClaimNode> todo = new ArrayDeque<>(items);
        while (!todo.isEmpty()) {
            ClaimNode item = todo.pop();
            String id = item.firstText("@id");
            if (id != null && !item.isReference()) byId.putIfAbsent(id, item);
            for (List<ClaimNode> values : item.all()) for (ClaimNode v : values) if (v.text == null) todo.push(v);
        }
    }

    /**
     * The items that the page's data present at the top level or as the main item, not those that belong to another as a comment or list
     * entry.
     */
    private List<ClaimNode> reachable(List<ClaimNode> items) {
        List<ClaimNode> found = new ArrayList<>();
        Set<ClaimNode> seen = new HashSet<>();
        Deque<ClaimNode> todo = new ArrayDeque<>(items);
        while (!todo.isEmpty() && found.size() < MOST_ITEMS) {
            ClaimNode item = todo.pollFirst();
            if (item.text != null || !seen.add(item)) continue;
            found.add(item);
            for (String way : ON_THE_WAY) for (ClaimNode v : item.values(way)) todo.addLast(v);
        }
        return found;
    }

    private void choose(List<ClaimNode> items, List<String> titles, List<String> urls) {
        List<ClaimNode> matching = new ArrayList<>();
        List<ClaimNode> others = new ArrayList<>();
        for (ClaimNode item : items) {
            String type = item.type();
            if (SITES.contains(type)) {
                add(Field.SITE_NAME, item.firstText("name"), type + ".name");
                add(Field.SITE_NAME, item.firstText("alternateName"), type + ".alternateName");
            } else if (type.equals("BreadcrumbList")) {
                breadcrumbs(item);
            } else if (isArticle(item, type)) {
                (matches(item, titles, urls) ? matching : others).add(item);
            }
        }
        for (ClaimNode item : items) {
            if (!isArticle(item, item.type()) && isOfThePage(item, titles, urls)) matching.add(item);
        }
        if (matching.isEmpty() && others.size() == 1) matching.add(others.get(0));
        for (ClaimNode item : matching) article(item);
    }

    /** Whether a page or a work that is no article is what this page shows. */
    private static boolean isOfThePage(ClaimNode item, List<String> titles, List<String> urls) {
        boolean page = PAGES.contains(item.type());
        if (!page && !WORKS.contains(item.type())) return false;
        return page && item.firstText("name") == null || matches(item, titles, urls);
    }

    private static boolean isArticle(ClaimNode item, String type) {
        if (type.endsWith("Object") || type.endsWith("Page") || type.equals("Person")) return false;
        return type.endsWith("Article") || type.endsWith("Posting") && !type.startsWith("Job") || item.has("headline")
            || item.has("articleBody")
            || type.isEmpty() && item.has("datePublished");
    }

    private static boolean matches(ClaimNode item, List<String> titles, List<String> urls) {
        return hasUrl(item, urls) || hasTitle(item, titles);
    }

    private static boolean hasUrl(ClaimNode item, List<String> urls) {
        for (String property : new String[] {"url", "mainEntityOfPage", "@id"}) {
            for (ClaimNode v : item.values(property)) {
                String url = v.text != null ? v.text : v.firstText("@id") != null ? v.firstText("@id") : v.firstText("url");
                for (String u : urls) if (url != null && path(url).length() > 1 && path(url).equals(path(u))) return true;
            }
        }
        return false;
    }

    private static boolean hasTitle(ClaimNode item, List<String> titles) {
        for (String property : new String[] {"headline", "name"}) {
            for (ClaimNode v : item.values(property)) {
                String name = v.text == null ? "" : letters(clean(v.text));
                for (String title : titles) {
                    String t = letters(title);
                    if (t.isEmpty() || name.isEmpty()) continue;
                    if (t.equals(name) || name.length() >= 8 && t.contains(name) || t.length() >= 12 && name.contains(t)) return true;
                }
            }
        }
        return false;
    }

    /** An address without its scheme, host, query and fragment. */
    private static String path(String url) {
        int start = url.indexOf("://");
        start = start < 0 ? 0 : url.indexOf('/', start + 3);
        if (start < 0) return "";
        int end = url.length();
        for (int i = start; i < end; i++) if (url.charAt(i) == '?' || url.charAt(i) == '#') end = i;
        while (end > start && url.charAt(end - 1) == '/') end--;
        return url.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static String letters(String s) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < s.length() && i < 400; i++)
            if (Character.isLetterOrDigit(s.charAt(i))) out.append(Character.toLowerCase(s.charAt(i)));
        return out.toString();
    }

    private void article(ClaimNode item) {
        String type = item.type().isEmpty() ? "item" : item.type();
        texts(item, type, "headline", Field.TITLE);
        texts(item, type, "name", Field.TITLE);
        texts(item, type, "alternativeHeadline", Field.ALTERNATIVE_TITLE);
        texts(item, type, "alternateName", Field.ALTERNATIVE_TITLE);
        texts(item, type, "description", Field.DESCRIPTION);
        texts(item, type, "abstract", Field.DESCRIPTION);
        texts(item, type, "articleBody", Field.BODY);
        if (!item.has("articleBody")) texts(item, type, "text", Field.BODY);
        texts(item, type, "datePublished", Field.PUBLISHED);
        texts(item, type, "dateCreated", Field.PUBLISHED);
        texts(item, type, "uploadDate", Field.PUBLISHED);
        texts(item, type, "dateModified", Field.MODIFIED);
        names(item, type, "author", Field.AUTHOR);
        names(item, type, "creator", Field.AUTHOR);
        names(item, type, "publisher", Field.PUBLISHER);
        names(item, type, "sourceOrganization", Field.PUBLISHER);
        names(item, type, "provider", Field.PUBLISHER);
        texts(item, type, "articleSection", Field.SECTION);
        names(item, type, "keywords", Field.TAG);
        names(item, type, "about", Field.TAG);
        for (ClaimNode v : item.values("inLanguage")) add(Field.LANGUAGE, language(v), type + ".inLanguage");
        for (ClaimNode v : item.values("mainEntityOfPage")) {
            add(Field.URL, v.text != null ? v.text : v.firstText("@id"), type + ".mainEntityOfPage");
        }
        texts(item, type, "url", Field.URL);
        for (String of : new String[] {"image", "thumbnailUrl"}) for (ClaimNode v : item.values(of)) image(resolve(v), type + "." + of);
        texts(item, type, "dateline", Field.DATELINE);
        names(item, type, "contentLocation", Field.PLACE);
        names(item, type, "locationCreated", Field.PLACE);
        add(Field.TYPE, item.type(), "@type");
        texts(item, type, "isAccessibleForFree", Field.FREE);
        if (item.has("isPartOf"))
            for (ClaimNode v : item.values("isPartOf"))
                if (SITES.contains(resolve(v).type())) add(Field.SITE_NAME, resolve(v).firstText("name"), type + ".isPartOf");
    }

    private void names(ClaimNode item, String type, String property, Field field) {
        for (ClaimNode v : item.values(property)) {
            Deque<ClaimNode> todo = new ArrayDeque<>(List.of(v));
            Set<ClaimNode> seen = new HashSet<>(); // a list may hold itself by its name
            while (!todo.isEmpty()) {
                ClaimNode node = resolve(todo.pop());
                if (!seen.add(node)) continue;
                name(node, field, type + "." + property, property.equals("author"));
                List<ClaimNode> list = node.values("@list");
                for (int i = list.size() - 1; i >= 0; i--) todo.push(list.get(i));
            }
        }
    }

    private static String language(ClaimNode v) {
        if (v.text != null) return v.text;
        return v.firstText("alternateName") != null ? v.firstText("alternateName") : v.firstText("name");
    }

    private void texts(ClaimNode item, String type, String property, Field field) {
        for (ClaimNode v : item.values(property)) add(field, v.text != null ? v.text : v.firstText("@value"), type + "." + property);
    }

    /** The names of one to whom a property points; with {@code kinds}, the claim's place says when it is not a person. */
    private void name(ClaimNode node, Field field, String where, boolean kinds) {
        if (node.text != null) {
            add(field, node.text, where);
            return;
        }
        String type = node.type();
        String place = kinds && !type.isEmpty() && !type.equals("Person") ? where + "[" + type + "]" : where;
        boolean named = false;
        for (ClaimNode name : node.values("name")) {
            String text = name.text != null ? name.text : name.firstText("name");
            named |= text != null;
            add(field, text, place);
        }
        if (!named && node.has("familyName"))
            add(field, (node.has("givenName") ? node.firstText("givenName") + " " : "") + node.firstText("familyName"), place);
        else if (!named && !node.has("@list")) add(field, node.firstText("@value"), place);
    }

    private ClaimNode resolve(ClaimNode node) {
        ClaimNode target = node.text == null && !node.has("name") && node.has("@id") ? byId.get(node.firstText("@id")) : null;
        return target == null ? node : target;
    }

    private void image(ClaimNode node, String where) {
        add(Field.IMAGE, node.text != null ? node.text : node.firstText("url") != null ? node.firstText("url")
            : node.firstText("contentUrl"), where);
    }

    private void breadcrumbs(ClaimNode list) {
        for (ClaimNode entry : list.values("itemListElement")) {
            String name = entry.firstText("name");
            for (ClaimNode item : entry.values("item")) if (name == null && item.text == null) name = item.firstText("name");
            add(Field.SECTION, name, "BreadcrumbList.name");
        }
    }

    private void add(Field field, String value, String where) {
        if (value == null) return;
        String text = field == Field.BODY ? decode(value).strip() : clean(value);
        if (!text.isEmpty()) claims.add(new Claim(field, origin, text, where));
    }

    /** A short value as a reader would see it: entities decoded, tags removed, on one line. */
    static String clean(String value) {
        String s = decode(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        int tag = s.indexOf('<');
        if (tag >= 0 && tag + 1 < s.length() && (Character.isLetter(s.charAt(tag + 1)) || s.charAt(tag + 1) == '/')) {
            s = Jsoup.parse(s).text();
        }
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (isBlank(c)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') out.append(' ');
            } else if (!Unseen.is(c)) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\f', '\r', '\u0085', '\u00a0', '\u3000', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /** The text with entities decoded, even if they were encoded twice. */
    static String decode(String s) {
        for (int i = 0; i < 2 && s.indexOf('&') >= 0 && s.indexOf(';') > 0; i++) s = Parser.unescapeEntities(s, true);
        return s;
    }
}
