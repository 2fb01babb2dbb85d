package clipping.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Classes and ids that the page's own styles hide, wherever they are or only inside of others. */
final class HiddenNames {
    /** Most elements around one that are looked at. */
    private static final int UP = 40;
    /** Most selectors that hide the same name inside of others: a page that has more is not asked for them. */
    private static final int MOST = 64;

    /** Per name what must be around it, outermost first; nothing for one that is hidden everywhere. */
    private final Map<String, List<String[]>> names = new HashMap<>();

    /** @param selectors see {@link clipping.page.Page#hidden} */
    HiddenNames(Set<String> selectors) {
        for (String selector : selectors) {
            int last = selector.lastIndexOf(' ') + 1;
            String[] around = last == 0 ? new String[0] : selector.substring(0, last - 1).split(" ");
            names.computeIfAbsent(selector.substring(last), name -> new ArrayList<>()).add(around);
        }
        for (List<String[]> all : names.values()) if (all.size() > MOST) all.removeIf(around -> around.length > 0);
    }

    /**
     * Whether an element's id or one of its classes is hidden where it stands. What is hidden only inside of others is words in the midst
     * of a line: a block may be the rest of the story that a reader unfolds.
     */
    boolean hide(Element e, String classes, boolean isInline) {
        if (names.isEmpty()) return false;
        String id = e.id();
        if (!id.isEmpty() && isHidden(e, "#" + id, isInline)) return true;
        for (int from = 0, to; from < classes.length(); from = to + 1) {
            to = classes.indexOf(' ', from);
            if (to < 0) to = classes.length();
            if (to > from && isHidden(e, "." + classes.substring(from, to), isInline)) return true;
        }
        return false;
    }

    private boolean isHidden(Element e, String name, boolean isInline) {
        for (String[] around : names.getOrDefault(name, List.of()))
            if (around.length == 0 || isInline && isWithin(e, around)) return true;
        return false;
    }

    private static boolean isWithin(Element e, String[] around) {
        int left = around.length;
        Element at = e.parent();
        for (int up = 0; left > 0 && at != null && up < UP; up++, at = at.parent()) if (isNamed(at, around[left - 1])) left--;
        return left == 0;
    }

    private static boolean isNamed(Element e, String name) {
        String bare = name.substring(1);
        return name.charAt(0) == '#' ? e.id().equals(bare) : e.hasClass(bare);
    }
}
