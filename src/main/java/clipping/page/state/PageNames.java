package clipping.page.state;

import java.util.ArrayList;
import java.util.List;

/** What a page is called outside its state, and where it stands: an object called so holds its story. */
final class PageNames {
    private static final int LONGEST = 400;
    private static final int LONG = 10;
    private static final int SLUG = 8;

    private final List<String> titles = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    PageNames(List<String> titles, List<String> urls) {
        for (String title : titles) if (!letters(title).isEmpty()) this.titles.add(letters(title));
        for (String url : urls) if (!place(url).isEmpty()) places.add(place(url));
    }

    /** Whether an object has a text that is the page's title or address, itself, in a field, or as a heading among its first children. */
    boolean isNamed(Value object) {
        for (Value v : object.values) {
            if (isName(v.string())) return true;
            if (hasName(v)) return true;
            for (int i = 0; v.is(Value.Sort.LIST) && i < Math.min(v.size(), Reading.FIRST); i++) {
                if (Names.HEADING.has(tag(v.values.get(i))) && hasName(v.values.get(i))) return true;
            }
        }
        return false;
    }

    private boolean hasName(Value object) {
        int fields = object.keys == null ? 0 : Math.min(object.size(), Reading.MOST_FIELDS);
        for (int i = 0; i < fields; i++) if (isName(object.values.get(i).string())) return true;
        return false;
    }

    private static String tag(Value element) {
        Value tag = element.get("tag") == null ? element.get("type") : element.get("tag");
        return tag == null ? null : tag.string();
    }

    private boolean isName(String text) {
        if (text == null || text.length() < 2 || text.length() > LONGEST) return false;
        if (!places.isEmpty() && places.contains(place(text))) return true;
        String name = letters(text);
        for (String title : titles) {
            if (title.equals(name)) return true;
            if (name.length() >= LONG && title.contains(name) && name.length() * 3 > title.length()) return true;
            if (title.length() >= LONG && name.contains(title) && title.length() * 3 > name.length()) return true;
        }
        return false;
    }

    /** The last part of an address, if it is long enough to be of one page only. */
    private static String place(String url) {
        int end = url.length();
        for (int i = 0; i < end; i++) if (url.charAt(i) == '?' || url.charAt(i) == '#') end = i;
        while (end > 0 && url.charAt(end - 1) == '/') end--;
        String place = url.substring(url.lastIndexOf('/', end - 1) + 1, end);
        boolean told = place.length() >= SLUG && place.indexOf(' ') < 0 && (place.indexOf('-') > 0 || place.indexOf('_') > 0);
        return told ? place : "";
    }

    private static String letters(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length() && i < LONGEST; i++) {
            if (Character.isLetterOrDigit(s.charAt(i))) out.append(Character.toLowerCase(s.charAt(i)));
        }
        return out.toString();
    }
}
