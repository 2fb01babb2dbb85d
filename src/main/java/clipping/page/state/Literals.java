package clipping.page.state;

import clipping.source.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads the literals of a script: objects, lists and long strings, in the order of the script. It is no parser of the language: what is no
 * literal is passed over, and a literal that turns out to be code counts as far as it was read. Every character is read once.
 */
final class Literals {
    /** Shorter strings between the literals are left alone. */
    private static final int LONG = 200;
    private static final int DEEPEST = 400;

    /** How many values may still be made, and until when. */
    static final class Budget {
        private final Deadline deadline;
        private int left;

        Budget(int values, Deadline deadline) {
            this.left = values;
            this.deadline = deadline;
        }

        /** Whether one more may be made; then it is counted. */
        boolean takes() {
            if ((--left & 1023) == 0) deadline.check();
            return left > 0;
        }
    }

    /** A literal that has not ended. */
    private static final class Open {
        final Value value;
        final char close;
        /** Of fields the key whose value comes, null before it. */
        String key;
        boolean filled;
        /** Whether the value goes on behind a plus sign. */
        boolean joins;
        int parens;

        Open(Value value, char close) {
            this.value = value;
            this.close = close;
        }

        boolean takesKey() {
            return value.is(Value.Sort.FIELDS) && key == null;
        }

        /** A value: where one word is followed by another value, as in a call, that counts. */
        void add(Value v) {
            List<Value> all = value.values;
            int last = all.size() - 1;
            if (!filled) {
                if (value.keys != null) value.keys.add(key);
                all.add(v);
            } else if (joins && v.string() != null && all.get(last).string() != null) {
                all.set(last, Value.text(all.get(last).text + v.text));
            } else if (all.get(last).is(Value.Sort.BARE) && !v.is(Value.Sort.BARE)) {
                all.set(last, v);
            }
            filled = true;
            joins = false;
        }

        void next() {
            if (!filled && value.is(Value.Sort.LIST)) value.values.add(Value.bare(""));
            filled = false;
            joins = false;
            key = null;
        }
    }

    private final String s;
    private final int end;
    private final Budget budget;
    private final List<Value> found = new ArrayList<>();
    /** Names of the last function's arguments, and the number of values found before it. */
    private List<String> parameters = List.of();
    private int behind;
    private int at;

    private Literals(String s, Budget budget) {
        this.s = s;
        this.end = s.length();
        this.budget = budget;
    }

    /** All literals of a script or of data, outermost only. */
    static List<Value> read(String script, Budget budget) {
        Literals reader = new Literals(script, budget);
        reader.walk();
        return reader.found;
    }

    private void walk() {
        char before = '=';
        while (at < end && budget.takes()) {
            char c = s.charAt(at);
            if (c <= ' ' || c == '\u00a0' || c == '\ufeff') {
                at++;
            } else if (c == '"' || c == '\'' || c == '`') {
                String text = string();
                if (text.length() >= LONG) found.add(Value.text(text));
                before = 'a';
            } else if (isComment()) {
                skipComment();
            } else if (c == '/' && precedesValue(before)) {
                skipPattern();
                before = 'a';
            } else if ((c == '{' || c == '[') && precedesValue(before)) {
                found.add(literal(c == '{' ? Value.fields() : Value.list(), c == '{' ? '}' : ']'));
                before = '}';
            } else if (c == '(' && before == '}' && !parameters.isEmpty()) {
                substitute(literal(Value.list(), ')'));
                before = ')';
            } else if (isWord(c)) {
                before = after(word());
            } else {
                before = c;
                at++;
            }
        }
    }

    /** What a word counts as for what follows it. */
    private char after(String word) {
        if (word.equals("function")) parameters();
        return word.equals("return") ? '=' : 'a';
    }

    private static boolean precedesValue(char before) {
        return "=(,:[?&|".indexOf(before) >= 0;
    }

    /** Reads the names of a function's arguments. */
    private void parameters() {
        while (at < end && (s.charAt(at) == ' ' || isWord(s.charAt(at)))) at++;
        if (at == end || s.charAt(at) != '(') return;
        int close = s.indexOf(')', at);
        if (close < 0) return;
        String names = s.substring(at + 1, close);
        at = close + 1;
        if (names.isBlank()) return;
        parameters = List.of(names.replaceAll("\\s+", "").split(","));
        behind = found.size();
    }

    /** Puts the values with which a function is called in the places of its arguments' names. */
    private void substitute(Value arguments) {
        java.util.Map<String, Value> by = new java.util.HashMap<>();
        for (int i = 0; i < parameters.size() && i < arguments.size(); i++) by.put(parameters.get(i), arguments.values.get(i));
        parameters = List.of();
        Deque<Value> todo = new ArrayDeque<>(found.subList(behind, found.size()));
        while (!todo.isEmpty()) {
            List<Value> values = todo.pop().values;
            for (int i = 0; values != null && i < values.size(); i++) {
                Value v = values.get(i);
                Value meant = v.is(Value.Sort.BARE) ? by.get(v.text) : null;
                if (meant != null) values.set(i, meant);
                else if (v.isTree()) todo.push(v);
            }
        }
        found.add(arguments);
    }

    /** Reads on to the literal's end, or to where it is none; it has begun here. */
    private Value literal(Value root, char close) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(root, close));
        at++;
        while (at < end && budget.takes()) {
            char c = s.charAt(at);
            Open top = open.peek();
            if (c <= ' ' || c == '\u00a0') {
                at++;
            } else if (isComment()) {
                skipComment();
            } else if (c == top.close && top.parens == 0) {
                at++;
                open.pop();
                if (open.isEmpty()) return root;
            } else if (c == '}' || c == ']' || c == ')' && top.parens == 0) {
                at++;
                return root;
            } else if (c == ',') {
                at++;
                if (top.parens == 0) top.next();
            } else if (top.takesKey()) {
                if (!key(top)) return root;
            } else if (c == '{' || c == '[') {
                Value inner = c == '{' ? Value.fields() : Value.list();
                at++;
                top.add(inner);
                open.push(new Open(inner, c == '{' ? '}' : ']'));
                if (open.size() > DEEPEST) return root;
            } else if (!single(top, c)) {
                return root;
            }
        }
        return root;
    }

    /** Reads a text, a word or a sign; false for what stands in no data. */
    private boolean single(Open top, char c) {
        if (c == '"' || c == '\'' || c == '`') {
            top.add(Value.text(string()));
        } else if (isWord(c)) {
            String word = word();
            if (word.equals("function")) return false;
            top.add(Value.bare(word));
        } else {
            if (c == '=' || c == ';') return false;
            if (c == '(') top.parens++;
            if (c == ')') top.parens--;
            top.joins = c == '+';
            at++;
        }
        return true;
    }

    /** Reads a key up to its value; false where none is. */
    private boolean key(Open top) {
        char c = s.charAt(at);
        if (c != '"' && c != '\'' && !isWord(c)) return false;
        String key = c == '"' || c == '\'' ? string() : word();
        while (at < end && s.charAt(at) <= ' ') at++;
        if (at == end) return false;
        top.key = key;
        c = s.charAt(at);
        if (c == ':') at++;
        else if (c == ',' || c == '}') top.add(Value.bare(key));
        else return false;
        return true;
    }

    private boolean isComment() {
        return s.charAt(at) == '/' && at + 1 < end && (s.charAt(at + 1) == '/' || s.charAt(at + 1) == '*');
    }

    private void skipComment() {
        boolean line = s.charAt(at + 1) == '/';
        int close = s.indexOf(line ? "\n" : "*/", at + 2);
        at = close < 0 ? end : close + (line ? 1 : 2);
    }

    /** Passes over a regular expression, as far as its line goes. */
    private void skipPattern() {
        boolean set = false;
        for (at++; at < end; at++) {
            char c = s.charAt(at);
            if (c == '\n') return;
            if (c == '\\') at++;
            else if (c == '[') set = true;
            else if (c == ']') set = false;
            else if (c == '/' && !set) break;
        }
        at = Math.min(at + 1, end);
    }

    private String word() {
        int from = at;
        while (at < end && isWord(s.charAt(at))) at++;
        return s.substring(from, at);
    }

    private static boolean isWord(char c) {
        return c >= '0' && c <= '9' || (c | ' ') >= 'a' && (c | ' ') <= 'z' || c == '_' || c == '$' || c > 0xbf && Character.isLetter(c);
    }

    /** Reads a string, as far as the text goes if it has no end. */
    private String string() {
        char quote = s.charAt(at++);
        int plain = at;
        while (plain < end && s.charAt(plain) != quote && s.charAt(plain) != '\\') plain++;
        if (plain < end && s.charAt(plain) == quote) {
            String text = s.substring(at, plain);
            at = plain + 1;
            return text;
        }
        StringBuilder out = new StringBuilder(plain - at + 64).append(s, at, plain);
        for (at = plain; at < end; ) {
            char c = s.charAt(at++);
            if (c == quote) break;
            if (c == '\\' && at < end) escaped(out);
            else out.append(c);
        }
        return out.toString();
    }

    private void escaped(StringBuilder out) {
        char c = s.charAt(at++);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'b', 'f', 'v', '0', '\n' -> { }
            case 'x' -> code(out, 2);
            case 'u' -> {
                int close = at < end && s.charAt(at) == '{' ? s.indexOf('}', at) : -1;
                if (close < 0 || close > at + 8) {
                    code(out, 4);
                } else {
                    at++;
                    code(out, close - at);
                    at++;
                }
            }
            default -> out.append(c);
        }
    }

    private void code(StringBuilder out, int digits) {
        int n = 0;
        int to = at + digits;
        for (int i = at; i < to; i++) {
            int digit = i < end ? Character.digit(s.charAt(i), 16) : -1;
            if (digit < 0) return;
            n = n << 4 | digit;
        }
        at = to;
        if (Character.isValidCodePoint(n)) out.appendCodePoint(n);
    }
}
