package clipping.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value in a page's data, whether JSON-LD, microdata or a microformat: a text, or an item with properties. Arrays are flattened into
 * their property's list. Its reader builds it; nobody changes it later.
 */
final class ClaimNode {
    /** The text, null for an item. */
    final String text;
    private final Map<String, List<ClaimNode>> properties;

    private ClaimNode(String text, Map<String, List<ClaimNode>> properties) {
        this.text = text;
        this.properties = properties;
    }

    static ClaimNode text(String text) {
        return new ClaimNode(text, Map.of());
    }

    static ClaimNode item() {
        return new ClaimNode(null, new LinkedHashMap<>());
    }

    void add(String property, ClaimNode value) {
        properties.computeIfAbsent(property, p -> new ArrayList<>(2)).add(value);
    }

    /** The property's values, empty when there are none. */
    List<ClaimNode> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    /** The property's first text, or null. */
    String firstText(String property) {
        for (ClaimNode v : values(property)) if (v.text != null && !v.text.isBlank()) return v.text;
        return null;
    }

    /** The first of its types, without the address of its vocabulary; "" for none. */
    String type() {
        String type = firstText("@type");
        if (type == null) return "";
        int before = Math.max(type.lastIndexOf('/'), Math.max(type.lastIndexOf('#'), type.lastIndexOf(':')));
        return type.substring(before + 1).trim();
    }

    /** Whether it is only a reference to another item by its {@code @id}. */
    boolean isReference() {
        return text == null && properties.size() == 1 && has("@id");
    }

    /** All of its properties' values, in order. */
    Iterable<List<ClaimNode>> all() {
        return properties.values();
    }
}
