package clipping.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Collects the items of microdata and of the hentry microformat during the walk of the tree. */
final class ClaimMicrodata {
    private static final int TEXT_BUDGET = 1_000_000;
    private static final int LONGEST_CLASSES = 300;
    private static final Set<String> LINKS = Set.of("url", "sameAs", "mainEntityOfPage", "image", "thumbnailUrl", "contentUrl", "logo",
        "embedUrl");

    /** Properties that are read and have capitals, by their small letters: some pages write them all small. */
    private static final Map<String, String> CAPITALS = capitals();

    private static Map<String, String> capitals() {
        Map<String, String> capitals = new HashMap<>();
        for (String name : List.of("articleBody", "articleSection", "alternativeHeadline", "dateCreated", "dateModified", "datePublished",
            "familyName", "givenName", "mainEntityOfPage", "reviewBody", "thumbnailUrl", "uploadDate")) {
            capitals.put(name.toLowerCase(Locale.ROOT), name);
        }
        return Map.copyOf(capitals);
    }

    private record Scope(Element element, ClaimNode item) {
    }

    private final List<ClaimNode> items = new ArrayList<>();
    private final List<ClaimNode> entries = new ArrayList<>();
    private final ClaimNode loose = ClaimNode.item();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Deque<Scope> entryScopes = new ArrayDeque<>();
    private int budget = TEXT_BUDGET;
    private boolean anyLoose;

    /** The items of microdata; the last one holds the properties outside of any item. */
    List<ClaimNode> items() {
        List<ClaimNode> all = new ArrayList<>(items);
        if (anyLoose) all.add(loose);
        return all;
    }

    /** The microformat's entries. */
    List<ClaimNode> entries() {
        return entries;
    }

    void enter(Element e) {
        int others = e.attributesSize();
        if (others == 0) return;
        Attributes attributes = e.attributes();
        String classes = attributes.get("class");
        if (!classes.isEmpty()) others--; // most elements have no other attribute
        if (others > 0) {
            String property = property(attributes.get("itemprop").trim());
            boolean scope = attributes.hasKey("itemscope");
            if (scope || !property.isEmpty()) microdata(e, property, scope);
        }
        if (entryScopes.isEmpty() && !classes.contains("entry")) return;
        classes = classes.trim();
        if (!classes.isEmpty() && classes.length() <= LONGEST_CLASSES) microformat(e, " " + classes + " ");
    }

    void leave(Element e) {
        if (!scopes.isEmpty() && scopes.peek().element == e) close(scopes.pop());
        if (!entryScopes.isEmpty() && entryScopes.peek().element == e) entryScopes.pop();
    }

    /** Properties as their vocabulary writes them. */
    private static String property(String value) {
        if (value.isEmpty() || value.indexOf(' ') > 0) return value;
        return CAPITALS.getOrDefault(value.toLowerCase(Locale.ROOT), value);
    }

    private void microdata(Element e, String property, boolean scope) {
        ClaimNode value;
        if (scope) {
            value = ClaimNode.item();
            for (String type : e.attr("itemtype").trim().split("\\s+")) if (!type.isEmpty()) value.add("@type", ClaimNode.text(type));
            if (!e.attr("itemid").isEmpty()) value.add("@id", ClaimNode.text(e.attr("itemid")));
        } else {
            String text = value(e, property);
            if (text.isBlank()) return;
            value = ClaimNode.text(text);
        }
        ClaimNode owner = scopes.isEmpty() ? null : scopes.peek().item;
        if (scope) scopes.push(new Scope(e, value));
        if (property.isEmpty()) {
            items.add(value);
        } else if (owner == null) {
            if (scope) items.add(value);
            anyLoose = true;
            for (String p : property.split("\\s+")) loose.add(p, value);
        } else {
            for (String p : property.split("\\s+")) owner.add(p, value);
        }
    }

    /** Names a person or publisher by the text of its item, where the item gives no name. */
    private void close(Scope scope) {
        String property = scope.element.attr("itemprop");
        if ((property.contains("author") || property.contains("publisher")) && !scope.item.has("name")) {
            String text = text(scope.element);
            if (!text.isBlank() && text.length() < 200) scope.item.add("name", ClaimNode.text(text));
        }
    }

    private String value(Element e, String property) {
        if (e.hasAttr("content")) return e.attr("content");
        // also printed on the page
        if (property.equals("articleBody") || property.equals("text") || property.equals("reviewBody")) return "";
        switch (e.normalName()) {
            case "a", "link", "area" -> {
                if (LINKS.contains(property) || e.normalName().equals("link")) return e.attr("href");
            }
            case "img", "source", "iframe", "embed", "audio", "video" -> {
                return e.attr("src");
            }
            case "time" -> {
                if (e.hasAttr("datetime")) return e.attr("datetime");
            }
            case "data", "meter" -> {
                if (e.hasAttr("value")) return e.attr("value");
            }
            default -> {
                if (e.hasAttr("datetime")) return e.attr("datetime");
            }
        }
        return text(e);
    }

    private String text(Element e) {
        if (budget <= 0) return "";
        String text = e.text();
        budget -= text.length() + 20;
        return text;
    }

    private void microformat(Element e, String classes) {
        if (hasOne(classes, " hentry ", " h-entry ")) {
            ClaimNode entry = ClaimNode.item();
            entry.add("@type", ClaimNode.text("hentry"));
            entries.add(entry);
            entryScopes.push(new Scope(e, entry));
        }
        if (entryScopes.isEmpty() || classes.contains("comment")) return;
        ClaimNode entry = entryScopes.peek().item;
        if (hasOne(classes, " entry-title ", " p-name ")) put(entry, "headline", text(e));
        if (hasOne(classes, " published ", " dt-published ")) put(entry, "datePublished", moment(e));
        if (hasOne(classes, " updated ", " dt-updated ")) put(entry, "dateModified", moment(e));
        if (classes.contains(" p-author ") || classes.contains(" author ") && classes.contains(" vcard ")) {
            Element name = e.selectFirst(".fn, .p-name");
            put(entry, "author", text(name == null ? e : name));
        }
        if (classes.contains(" source-org ")) put(entry, "publisher", text(e));
    }

    private static boolean hasOne(String classes, String one, String other) {
        return classes.contains(one) || classes.contains(other);
    }

    private String moment(Element e) {
        if (e.hasAttr("datetime")) return e.attr("datetime");
        return e.hasAttr("title") && e.attr("title").length() > 7 && Character.isDigit(e.attr("title").charAt(0)) ? e.attr("title")
            : text(e);
    }

    private static void put(ClaimNode entry, String property, String text) {
        if (!text.isBlank() && text.length() < 400) entry.add(property, ClaimNode.text(text));
    }
}
