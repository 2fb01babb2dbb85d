package clipping.page.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settles what the values of a state refer to: data inside strings, slots of flattened lists, objects by their keys. */
final class References {
    /** Data inside data inside data. */
    private static final int DEEPEST = 4;
    private static final int SHORTEST = 100;
    private static final int MOST_TAGS = 20;
    /** The key of a link between the objects of a cache. */
    private static final String REFERENCE = "__ref";

    private References() {
    }

    /** Settles all of them. */
    static void settle(List<Value> roots, Literals.Budget budget) {
        List<Value> all = all(roots);
        boolean expanded = false;
        List<Value> texts = texts(all);
        for (int depth = 0; depth < DEEPEST && !texts.isEmpty(); depth++) {
            List<Value> read = new ArrayList<>();
            for (Value text : texts) if (expand(text, budget)) read.add(text);
            expanded |= !read.isEmpty();
            texts = texts(all(read));
        }
        if (expanded) all = all(roots);
        boolean moved = false;
        for (Value list : lists(all)) {
            if (!isFlattened(list)) continue;
            slots(list);
            moved = true;
        }
        if (moved) all = all(roots);
        boolean untagged = false;
        for (Value fields : all) {
            if (!isTagged(fields)) continue;
            untag(fields);
            untagged = true;
        }
        named(untagged ? all(roots) : all);
    }

    /** Long texts among the values. */
    private static List<Value> texts(List<Value> all) {
        List<Value> found = new ArrayList<>();
        for (Value v : all) if (v.is(Value.Sort.TEXT) && v.text.length() >= SHORTEST) found.add(v);
        return found;
    }

    private static List<Value> lists(List<Value> all) {
        List<Value> found = new ArrayList<>();
        for (Value v : all) if (v.is(Value.Sort.LIST) && v.size() > 2) found.add(v);
        return found;
    }

    /** All values, each once. */
    static List<Value> all(List<Value> roots) {
        Object walk = new Object();
        List<Value> all = new ArrayList<>();
        for (Value root : roots) if (root.isFirst(walk)) all.add(root);
        for (int i = 0; i < all.size(); i++) {
            Value v = all.get(i);
            for (int k = 0; k < v.size(); k++) if (v.values.get(k).isFirst(walk)) all.add(v.values.get(k));
        }
        return all;
    }

    /** Reads the data that a text is, in its place; false if it is none. */
    private static boolean expand(Value text, Literals.Budget budget) {
        if (text.text.startsWith("&lt;")) text.text = Scripts.references(text.text); // markup written as text
        String data = Scripts.unwrapped(text.text);
        if (!isData(data)) return false;
        List<Value> inner = Literals.read(data, budget);
        if (inner.isEmpty()) return false;
        text.become(inner.get(0));
        return text.isTree() || text.text.length() < data.length();
    }

    /** Whether a text begins and ends as data do, not as a sentence with a quotation or in brackets. */
    private static boolean isData(String s) {
        int last = s.length() - 1;
        while (last > 0 && s.charAt(last) <= ' ') last--;
        if (last < 2) return false;
        char second = s.charAt(1);
        return switch (s.charAt(0)) {
            case '{' -> s.charAt(last) == '}' && (second <= ' ' || second == '"' || second == '\\');
            case '[' -> s.charAt(last) == ']' && (second <= ' ' || "{[\"\\".indexOf(second) >= 0);
            case '"' -> s.charAt(last) == '"' && (second == '{' || second == '[');
            default -> false;
        };
    }

    /**
     * Whether a list holds a state laid flat: its first value says by numbers where its parts stand, and texts stand among the rest.
     */
    private static boolean isFlattened(Value list) {
        Value first = list.values.get(0);
        boolean tagged = first.is(Value.Sort.LIST) && first.size() == 2 && first.values.get(0).string() != null;
        if (!first.is(Value.Sort.FIELDS) && !tagged || first.size() == 0) return false;
        for (Value v : first.values) if (v.number() >= list.size() || v.number() < 0 && !(tagged && v.string() != null)) return false;
        int texts = 0;
        for (Value v : list.values) if (v.string() != null) texts++;
        return texts >= 2;
    }

    private static void slots(Value list) {
        List<Value> slots = new ArrayList<>(list.values);
        for (Value slot : slots) {
            if (!slot.isTree()) continue;
            List<Value> values = slot.values;
            boolean tagged = slot.is(Value.Sort.LIST) && slot.size() > 0 && values.get(0).string() != null;
            if (tagged) values.remove(0);
            for (int i = 0; i < values.size(); i++) {
                int n = values.get(i).number();
                if (n >= 0 && n < slots.size()) values.set(i, slots.get(n));
            }
            for (int i = 0; slot.keys != null && i < slot.keys.size(); i++) {
                String key = slot.keys.get(i);
                int n = key.startsWith("_") ? Value.bare(key.substring(1)).number() : -1;
                if (n >= 0 && n < slots.size() && slots.get(n).string() != null) slot.keys.set(i, slots.get(n).text);
            }
        }
        list.values = new ArrayList<>(List.of(slots.get(0)));
    }

    /** Whether each field is a pair of a number, which says what sort of value it is, and the value. */
    private static boolean isTagged(Value fields) {
        if (!fields.is(Value.Sort.FIELDS) || fields.size() == 0) return false;
        for (Value v : fields.values) if (!isTaggedPair(v)) return false;
        return true;
    }

    private static boolean isTaggedPair(Value v) {
        return v.is(Value.Sort.LIST) && v.size() == 2 && v.values.get(0).number() >= 0 && v.values.get(0).number() <= MOST_TAGS;
    }

    private static void untag(Value fields) {
        for (int i = 0; i < fields.size(); i++) {
            Value value = fields.values.get(i).values.get(1);
            fields.values.set(i, value);
            for (int k = 0; value.is(Value.Sort.LIST) && k < value.size(); k++) {
                if (isTaggedPair(value.values.get(k))) value.values.set(k, value.values.get(k).values.get(1));
            }
        }
    }

    /** Puts the objects of a cache in the places where their keys are told. */
    private static void named(List<Value> all) {
        Map<String, Value> by = new HashMap<>();
        Set<String> wanted = new HashSet<>();
        for (Value v : all) if (name(v) != null) wanted.add(name(v));
        if (wanted.isEmpty()) return;
        for (Value v : all) {
            for (int i = 0; v.keys != null && i < v.keys.size(); i++) {
                if (wanted.contains(v.keys.get(i)) && v.values.get(i).isTree()) by.putIfAbsent(v.keys.get(i), v.values.get(i));
            }
        }
        for (Value v : all) {
            for (int i = 0; i < v.size(); i++) {
                String name = name(v.values.get(i));
                Value meant = name == null ? null : by.get(name);
                if (meant != null) v.values.set(i, meant);
            }
        }
    }

    /** The key of the object for which a value stands, or null. */
    private static String name(Value v) {
        if (!v.is(Value.Sort.FIELDS) || v.size() > 4) return null;
        Value named = v.get(REFERENCE);
        Value type = v.get("type");
        if (named == null && type != null && "id".equals(type.string())) named = v.get("id");
        return named == null ? null : named.string();
    }
}
