package clipping.article;

import clipping.lexicon.WordLists;
import java.util.Locale;
import java.util.Set;

/**
 * What a page's address says of it.
 *
 * @param isHome   whether it is the site's own or an index of it
 * @param words    words of its longest part, parted by hyphens, -1 when the page has no address
 * @param parts    parts of its path, -1 when the page has no address
 * @param isList   whether it ends as lists' do: a part that is called so is the last, or stands before a name of few words
 * @param endsAsList whether its last part is called as lists are
 * @param isOffer  whether a part of it is called as products, services and forums are
 * @param isSearch whether it asks a search
 */
record PageAddress(boolean isHome, int words, int parts, boolean isList, boolean endsAsList, boolean isOffer, boolean isSearch) {
    /** Most words of a list's own name: a story's has more. */
    private static final int NAME = 4;
    private static final Set<String> LISTS = WordLists.pages().words("list-address"), OFFERS = WordLists.pages().words("offer-address"),
        LASTS = WordLists.pages().words("last-address"), SEARCHES = Set.of("q", "s", "query", "search", "keyword", "keywords");
    private static final PageAddress NONE = new PageAddress(false, -1, -1, false, false, false, false);

    /** What an address says; of null nothing. */
    static PageAddress of(String url) {
        int host = url == null ? -1 : url.indexOf("//");
        if (host < 0) return NONE;
        int start = url.indexOf('/', host + 2);
        String rest = start < 0 ? "/" : url.substring(start).toLowerCase(Locale.ROOT);
        int query = rest.indexOf('?'), end = query < 0 ? rest.length() : query;
        int words = 0, parts = 0, ownWords = 0, listAt = -1;
        boolean offer = false, last = false;
        String name = "";
        for (int from = 0; from < end; ) {
            int slash = rest.indexOf('/', from), to = slash < 0 || slash > end ? end : slash;
            if (to > from) {
                name = rest.substring(from, withoutExtension(rest, from, to));
                ownWords = words(name);
                words = Math.max(words, ownWords);
                if (LISTS.contains(name)) listAt = parts;
                last = LASTS.contains(name) || listAt == parts;
                offer |= OFFERS.contains(name);
                parts++;
            }
            from = to + 1;
        }
        boolean home = query < 0 && (parts == 0 || parts == 1 && isHome(name, rest));
        boolean list = listAt >= 0 && (listAt == parts - 1 || listAt == parts - 2 && ownWords <= NAME);
        return new PageAddress(home, words, parts, list, last, offer, query >= 0 && asksSearch(rest, query));
    }

    /** A language, or the name of an index. */
    private static boolean isHome(String name, String path) {
        return name.equals("home") || name.length() == 2 || name.equals("index") && path.indexOf('.') > 0;
    }

    /** Where a part ends but for an extension of three to five letters. */
    private static int withoutExtension(String path, int from, int to) {
        int dot = path.lastIndexOf('.', to - 1);
        if (dot < from || to - dot < 4 || to - dot > 6) return to;
        for (int i = dot + 1; i < to; i++) if (path.charAt(i) < 'a' || path.charAt(i) > 'z') return to;
        return dot;
    }

    /** Words that hyphens, pluses and spaces part. */
    private static int words(String name) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean parts = c == '-' || c == '_' || c == '+' || name.startsWith("%20", i);
            if (!parts && !inside) words++;
            if (name.startsWith("%20", i)) i += 2;
            inside = !parts;
        }
        return words;
    }

    /** Whether a name in the query is one of a search. */
    private static boolean asksSearch(String address, int query) {
        for (int from = query + 1; from > 0 && from < address.length(); ) {
            int equals = address.indexOf('=', from), next = address.indexOf('&', from);
            if (equals > 0 && (next < 0 || equals < next) && SEARCHES.contains(address.substring(from, equals))) return true;
            from = next + 1;
        }
        return false;
    }
}
