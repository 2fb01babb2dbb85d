package clipping.page;

import clipping.page.state.StateStory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the article in the state with which a page's own scripts start ({@code __NEXT_DATA__} and the like): the object that repeats the
 * page's headline. The state is parsed only when somebody asks.
 */
final class ClaimState {
    private static final int LONGEST = 8_000_000;
    private static final int SHORTEST = 500;
    private static final String[] TITLES = {"headline", "title", "name"};
    private static final String[] BODIES = {"articleBody", "body", "content", "bodyText", "text", "story", "article_body"};
    private static final String[] PARTS = {"text", "content", "value", "html"};
    private static final String[] DATES = {"datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publishedDate",
        "published", "pubDate",
        "firstPublished", "publicationDate", "publicationTime", "publishTime", "first_publish_date", "display_date",
        "first_publication_date", "firstPublicationDate", "firstPublishedAt", "first_published_at", "datePosted", "date_posted",
        "postedAt", "posted_at", "publishedOn", "published_on"};
    private static final String[] POST = {"status", "slug", "permalink", "post_name"}; // with one of these, "date" is the date of a post

    private final Markup markup;
    private final List<String> scripts = new ArrayList<>();

    ClaimState(Markup markup) {
        this.markup = markup;
    }

    void script(Element e, String type) {
        if (!type.equals("application/json") || e.id().isEmpty()) return;
        String data = markup.script(e.data());
        if (data.length() >= SHORTEST && data.length() <= LONGEST) scripts.add(data);
    }

    /**
     * At most one item in schema.org terms: among objects with a title of {@code titles} the one with the longest body; if none has a body,
     * the first with a date of publication.
     */
    List<ClaimNode> items(List<String> titles) {
        ClaimNode best = null;
        ClaimNode dated = null;
        int longest = 200;
        Set<String> asked = scripts.isEmpty() ? Set.of() : asked();
        for (String script : scripts) {
            if (!mayRepeat(script, titles)) continue;
            Deque<ClaimNode> todo = new ArrayDeque<>(ClaimJson.read(script, asked));
            while (!todo.isEmpty()) {
                ClaimNode item = todo.pop();
                for (List<ClaimNode> values : item.all()) for (ClaimNode v : values) if (v.text == null) todo.push(v);
                if (dated == null && date(item) != null && title(item, titles) != null) dated = item;
                String body = body(item);
                if (body == null || body.length() <= longest || title(item, titles) == null) continue;
                best = item;
                longest = body.length();
            }
        }
        return articles(best, dated, titles);
    }

    /** The article of the item with a story, and of the first with a date where that has none; null for no such item. */
    private List<ClaimNode> articles(ClaimNode story, ClaimNode dated, List<String> titles) {
        if (story == null) return dated == null ? List.of() : List.of(article(dated, dated, titles));
        return List.of(article(story, dated == null || date(story) != null ? story : dated, titles));
    }

    /** The properties whose texts are read. */
    private static Set<String> asked() {
        Set<String> asked = new HashSet<>();
        asked.add("date");
        for (String[] names : new String[][] {TITLES, BODIES, PARTS, DATES, POST}) asked.addAll(List.of(names));
        return asked;
    }

    /** Whether the script may hold one of the titles: it contains their ASCII words, however it writes the rest. */
    private static boolean mayRepeat(String script, List<String> titles) {
        for (String title : titles) {
            int start = 0, longest = 0, from = 0;
            for (int i = 0; i <= title.length(); i++) {
                char c = i < title.length() ? title.charAt(i) : ' ';
                if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') continue;
                if (i - start > longest) {
                    longest = i - start;
                    from = start;
                }
                start = i + 1;
            }
            if (!title.isEmpty() && script.contains(title.substring(from, from + longest))) return true;
        }
        return false;
    }

    private static String body(ClaimNode item) {
        for (String name : BODIES) {
            String text = item.firstText(name);
            if (text != null && text.length() > 200) return text;
            String paragraphs = paragraphs(item.values(name));
            if (paragraphs.length() > 200) return paragraphs;
        }
        return null;
    }

    /** A body in parts ({@code [{"type": "paragraph", "text": "…"}]}): the texts of its parts, one per line. */
    private static String paragraphs(List<ClaimNode> parts) {
        if (parts.isEmpty()) return "";
        StringBuilder out = new StringBuilder();
        for (ClaimNode part : parts) {
            if (part.text != null) continue;
            for (String name : PARTS) {
                String text = part.firstText(name);
                if (text == null || text.indexOf(' ') < 0) continue;
                out.append(text).append('\n');
                break;
            }
        }
        return out.toString();
    }

    private static String title(ClaimNode item, List<String> titles) {
        for (String name : TITLES) {
            String text = item.firstText(name);
            if (text != null && text.length() < 400 && titles.contains(ClaimArticles.clean(text))) return text;
        }
        return null;
    }

    /** An object's date of publication, or null. */
    private static String date(ClaimNode item) {
        for (String name : DATES) if (isDate(item.firstText(name))) return item.firstText(name);
        for (String name : POST) if (item.has(name) && isDate(item.firstText("date"))) return item.firstText("date");
        return null;
    }

    private static boolean isDate(String text) {
        return text != null && text.length() >= 10 && (text.startsWith("20") || text.startsWith("19"));
    }

    /** A story found in the state as an item in schema.org terms. */
    static ClaimNode item(StateStory story) {
        ClaimNode article = ClaimNode.item();
        if (story.title() != null) article.add("headline", ClaimNode.text(story.title()));
        article.add("articleBody", ClaimNode.text(story.body()));
        if (story.published() != null) article.add("datePublished", ClaimNode.text(story.published()));
        for (String author : story.authors()) article.add("author", ClaimNode.text(author));
        return article;
    }

    private static ClaimNode article(ClaimNode item, ClaimNode dated, List<String> titles) {
        ClaimNode article = ClaimNode.item();
        article.add("headline", ClaimNode.text(title(item, titles)));
        String body = body(item);
        if (body != null) article.add("articleBody", ClaimNode.text(body));
        String date = date(dated);
        if (date != null) article.add("datePublished", ClaimNode.text(date));
        return article;
    }
}
