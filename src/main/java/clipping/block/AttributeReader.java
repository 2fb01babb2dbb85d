package clipping.block;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Looks up attributes of element after element. It stops searching once it has found as many as the element has, so ask for each name only
 * once. Names are in lower case, as the parser stores them.
 */
final class AttributeReader {
    private Attributes attributes;
    private int left;

    /** From here on the attributes are those of another element. */
    void of(Element e) {
        left = e.attributesSize();
        attributes = left == 0 ? null : e.attributes();
    }

    /** A value, "" when it is absent or empty. */
    String get(String name) {
        if (left == 0) return "";
        String value = attributes.get(name);
        if (!value.isEmpty()) left--;
        return value;
    }

    /** Whether it is there, with a value or without; may be asked besides the value where that was "". */
    boolean has(String name) {
        return left > 0 && attributes.hasKey(name);
    }

    /** The time of an element, else what else it says in place of its text. */
    String content() {
        String datetime = get("datetime");
        return datetime.isEmpty() && !has("datetime") ? get("content") : datetime;
    }
}
