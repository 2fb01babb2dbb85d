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
 * @param isList   whether a part of it is called as lists are
 * @param endsAsList whether its last part is called as lists are
 * @param isOffer  whether a part of it is called as products, services and forums are
 * @param isSearch whether it asks a search
 */
record PageAddress(boolean isHome, int words, int parts, boolean isList, boolean endsAsList, boolean isOffer, boolean isSearch) {

    /** What an address says; of null nothing. */
    static PageAddress of(String url) {
        int host = url == null ? -1 : url.indexOf("//");
        if (host < 0) return new PageAddress(false, -1, -1, false, false, false, false);
        int start = url.indexOf('/', host + 2);
        String rest = start < 0 ? "/" : url.substring(start).toLowerCase(Locale.ROOT);
        int query = rest.indexOf('?');
        String path = query < 0 ? rest : rest.substring(0, query);
        boolean search = query >= 0 && rest.substring(query).matches("(?s).*[?&](?:q|s|query|search|keyword|keywords)=.*");
        Set<String> lists = WordLists.pages().words("list-address"), offers = WordLists.pages().words("offer-address"),
            lasts = WordLists.pages().words("last-address");
        int words = 0, parts = 0;
        boolean list = false, offer = false, last = false;
        for (String part : path.split("/")) {
            if (part.isEmpty()) continue;
            String name = part.replaceFirst("\\.[a-z]{3,5}$", "");
            parts++;
            list |= lists.contains(name);
            last = lasts.contains(name) || lists.contains(name);
            offer |= offers.contains(name);
            words = Math.max(words, name.split("[-_+]|%20").length);
        }
        boolean home = query < 0 && (parts == 0 || parts == 1 && path.matches("/(?:[a-z]{2}/?|index\\.[a-z]+|home/?)"));
        return new PageAddress(home, words, parts, list, last, offer, search);
    }
}
