package clipping.page.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the rows that a server streams to its page in pieces ({@code push([1, "…"])}): a number, a colon, and data or a text of a stated
 * length. What refers to a row gets it, and elements become objects with a tag and children.
 */
final class Flight {
    private static final int LONGEST = 24_000_000;
    private static final int LONGEST_NUMBER = 8;

    private final Map<String, Value> rows = new HashMap<>();
    private final List<Value> order = new ArrayList<>();
    private final Literals.Budget budget;

    private Flight(Literals.Budget budget) {
        this.budget = budget;
    }

    /** The rows in the pieces among these values; empty if there are none. */
    static List<Value> rows(List<Value> roots, Literals.Budget budget) {
        StringBuilder all = new StringBuilder();
        for (Value root : roots) {
            boolean piece = root.is(Value.Sort.LIST) && root.size() == 2 && root.values.get(0).number() == 1
                && root.values.get(1).string() != null;
            if (piece && all.length() < LONGEST) all.append(root.values.get(1).text);
        }
        if (all.isEmpty()) return List.of();
        Flight flight = new Flight(budget);
        flight.read(all.toString());
        flight.link();
        return flight.order;
    }

    private void read(String s) {
        int line = -1;
        for (int at = 0; at < s.length() && budget.canGoOn(); ) {
            if (line < at) line = s.indexOf('\n', at);
            if (line < 0) line = s.length();
            int colon = within(s, ':', at, Math.min(line, at + LONGEST_NUMBER + 1));
            if (colon < 0) {
                at = line + 1;
                continue;
            }
            String number = s.substring(at, colon);
            boolean text = colon + 1 < s.length() && s.charAt(colon + 1) == 'T';
            int comma = text ? within(s, ',', colon, Math.min(s.length(), colon + LONGEST_NUMBER + 3)) : -1;
            int bytes = comma < 0 ? -1 : hex(s, colon + 2, comma);
            if (bytes >= 0) {
                at = behind(s, comma + 1, bytes);
                add(number, budget.take(Value.text(s.substring(comma + 1, at))));
                continue;
            }
            at = Math.min(s.length(), line + 1);
            if (colon + 1 < at && "{[\"".indexOf(s.charAt(colon + 1)) >= 0) {
                List<Value> read = Literals.read(s.substring(colon + 1, at), budget);
                if (!read.isEmpty()) add(number, read.get(0));
            }
        }
    }

    /** Index of a sign from one place up to another, -1 if it is not there. */
    private static int within(String s, char sign, int from, int to) {
        for (int i = from; i < to; i++) if (s.charAt(i) == sign) return i;
        return -1;
    }

    private void add(String number, Value row) {
        rows.putIfAbsent(number, row);
        order.add(row);
    }

    private static int hex(String s, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(s.charAt(i), 16);
            if (digit < 0 || n > LONGEST) return -1;
            n = n << 4 | digit;
        }
        return n;
    }

    /** Index behind so many bytes of UTF-8. */
    private static int behind(String s, int from, int bytes) {
        int at = from;
        for (int left = bytes; at < s.length() && left > 0; at++) {
            char c = s.charAt(at);
            left -= c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return at;
    }

    /** Puts the rows in the places that refer to them, everywhere before elements become objects, which share what their lists held. */
    private void link() {
        List<Value> all = References.all(order);
        for (Value v : all) {
            for (int i = 0; i < v.size(); i++) {
                String text = v.values.get(i).string();
                if (text == null || text.length() < 2 || text.charAt(0) != '$' || text.length() > LONGEST_NUMBER) continue;
                Value row = rows.get(text.substring(Character.digit(text.charAt(1), 16) >= 0 ? 1 : 2));
                if (row != null) v.values.set(i, row);
            }
        }
        for (Value v : all) if (isElement(v)) element(v);
    }

    private static boolean isElement(Value v) {
        return v.is(Value.Sort.LIST) && v.size() >= 4 && "$".equals(v.values.get(0).string());
    }

    /** Makes an element an object: its tag, then its properties, its children among them. */
    private static void element(Value v) {
        Value made = Value.fields();
        made.put("tag", v.values.get(1).string() == null ? Value.text("") : v.values.get(1));
        Value properties = v.values.get(3);
        for (int i = 0; properties.keys != null && i < properties.size(); i++) {
            made.put(properties.keys.get(i), properties.values.get(i));
        }
        v.become(made);
    }
}
