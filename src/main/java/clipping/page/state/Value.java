package clipping.page.state;

import java.util.ArrayList;
import java.util.List;

/** A value of a page's state. Its readers build it and settle what it refers to; so values may be shared, and lead back to themselves. */
final class Value {
    enum Sort { TEXT, BARE, LIST, FIELDS }

    Sort sort;
    /** Of a text or a bare word or number; else null. */
    String text;
    /** Of a list or of fields. */
    List<Value> values;
    /** Of fields, one for each value. */
    List<String> keys;
    /** What it reads like, null before that is known. */
    Prose prose;
    /** Whether it is being read at the moment. */
    boolean open;

    /** The walk that came here last. */
    private Object walk;

    private Value(Sort sort, String text) {
        this.sort = sort;
        this.text = text;
    }

    static Value text(String text) {
        return new Value(Sort.TEXT, text);
    }

    static Value bare(String text) {
        return new Value(Sort.BARE, text);
    }

    static Value list() {
        Value list = new Value(Sort.LIST, null);
        list.values = new ArrayList<>(4);
        return list;
    }

    static Value fields() {
        Value fields = new Value(Sort.FIELDS, null);
        fields.values = new ArrayList<>(4);
        fields.keys = new ArrayList<>(4);
        return fields;
    }

    boolean is(Sort other) {
        return sort == other;
    }

    boolean isTree() {
        return values != null;
    }

    /** Whether a walk through all values comes here for the first time. */
    boolean isFirst(Object walk) {
        if (this.walk == walk) return false;
        this.walk = walk;
        return true;
    }

    int size() {
        return values == null ? 0 : values.size();
    }

    /** The text of a text, else null. */
    String string() {
        return sort == Sort.TEXT ? text : null;
    }

    /** The first value of this key, or null. */
    Value get(String key) {
        int at = keys == null ? -1 : keys.indexOf(key);
        return at < 0 ? null : values.get(at);
    }

    void put(String key, Value value) {
        keys.add(key);
        values.add(value);
    }

    /** Takes the place of itself by what another is. */
    void become(Value other) {
        sort = other.sort;
        text = other.text;
        values = other.values;
        keys = other.keys;
    }

    /** The whole number that a bare value is, -1 if it is none below a million. */
    int number() {
        if (sort != Sort.BARE || text.isEmpty() || text.length() > 6) return -1;
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') return -1;
            n = 10 * n + c - '0';
        }
        return n;
    }
}
