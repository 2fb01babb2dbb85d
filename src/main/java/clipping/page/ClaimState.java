package clipping.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the article in the state that a page's own scripts start from ({@code __NEXT_DATA__} and the like): the object that repeats the
 * page's headline. The state is read only when the page is asked for it.
 */
final class ClaimState {
    private static final int LONGEST = 8_000_000;
    private static final Set<String> TITLES = Set.of("headline", "title", "name");
    private static final String[] BODIES = {"articleBody", "body", "content", "bodyText", "text", "story", "article_body"};
    private static final String[] PARTS = {"text", "content", "value", "html"};
    private static final String[] DATES = {"datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publishedDate", "published", "pubDate",
        "firstPublished", "publicationDate", "publicationTime", "publishTime", "first_publish_date", "display_date"};

    private final List<String> scripts = new ArrayList<>();

    void script(Element e, String type) {
        String data = e.data();
        if (data.length() > LONGEST || data.length() < 500) return;
        if (type.equals("application/json") && !e.id().isEmpty()) scripts.add(data);
    }

    /** Items in schema.org terms, at most one: the one whose title is one of {@code titles} and that has the longest body. */
    List<ClaimNode> items(List<String> titles) {
        ClaimNode best = null;
        int longest = 200;
        for (String script : scripts) {
            if (!mayRepeat(script, titles)) continue;
            Deque<ClaimNode> todo = new ArrayDeque<>(ClaimJson.read(script));
            while (!todo.isEmpty()) {
                ClaimNode item = todo.pop();
                for (List<ClaimNode> values : item.all()) for (ClaimNode v : values) if (v.text == null) todo.push(v);
                String body = body(item);
                if (body == null || body.length() <= longest || title(item, titles) == null) continue;
                best = item;
                longest = body.length();
            }
        }
        return best == null ? List.of() : List.of(article(best, titles));
    }

    /** Whether the script may hold one of the titles: however it writes them, it writes their ASCII words out. */
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

    /** A body in parts ({@code [{"type": "paragraph", "text": "…"}]}): the texts of its parts, a line each. */
    private static String paragraphs(List<ClaimNode> parts) {
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

    private static ClaimNode article(ClaimNode item, List<String> titles) {
        ClaimNode article = ClaimNode.item();
        article.add("headline", ClaimNode.text(title(item, titles)));
        article.add("articleBody", ClaimNode.text(body(item)));
        for (String name : DATES) {
            String date = item.firstText(name);
            if (date == null || !date.startsWith("20") && !date.startsWith("19") || date.length() < 10) continue;
            article.add("datePublished", ClaimNode.text(date));
            break;
        }
        return article;
    }
}
