package clipping.page.state;

import clipping.source.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the literals of a script: objects, lists and long strings, in the order of the script. It is no parser of the language: what is no
 * literal is passed over, and a literal that turns out to be code counts as far as it was read. It never goes back by more than a few
 * characters.
 */
final class Literals {
    /** Shorter strings between the literals are left alone. */
    private static final int LONG = 200;
    private static final int DEEPEST = 400;
    /** Characters between a function's brackets; beyond them its arguments are not told. */
    private static final int LONGEST_PARAMETERS = 2_000;
    /** Digits of a character's code in braces, with the brace before them. */
    private static final int LONGEST_CODE = 8;

    /** Counts the values that are made: up to so many, until the deadline. What is read and makes none costs time only. */
    static final class Budget {
        private final Deadline deadline;
        private int left;
        private int turns;

        Budget(int values, Deadline deadline) {
            this.left = values;
            this.deadline = deadline;
        }

        /** Whether reading goes on; asked at every turn of a loop. */
        boolean canGoOn() {
            if ((++turns & 1023) == 0) deadline.check();
            return left > 0;
        }

        /** A value that is made, counted. */
        Value take(Value made) {
            left--;
            return made;
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
        /** The last value's text, while more is joined to it; else null. */
        private StringBuilder joined;
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
                if (joined == null) joined = new StringBuilder(all.get(last).text);
                joined.append(v.text);
            } else if (all.get(last).is(Value.Sort.BARE) && !v.is(Value.Sort.BARE)) {
                all.set(last, v);
            }
            filled = true;
            joins = false;
        }

        /** Puts a joined text in the last value's place. */
        void settle() {
            if (joined != null) value.values.set(value.size() - 1, Value.text(joined.toString()));
            joined = null;
        }

        void next(Budget budget) {
            settle();
            if (!filled && value.is(Value.Sort.LIST)) value.values.add(budget.take(Value.bare("")));
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
        while (hasMore()) {
            char c = s.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                String text = string();
                if (text.length() >= LONG) found.add(budget.take(Value.text(text)));
                before = 'a';
            } else if (isComment()) {
                skipComment();
            } else if (c == '/' && precedesValue(before)) {
                skipPattern();
                before = 'a';
            } else if ((c == '{' || c == '[') && precedesValue(before)) {
                found.add(literal(tree(c), c == '{' ? '}' : ']'));
                before = '}';
            } else if (c == '(' && before == '}' && !parameters.isEmpty()) {
                substitute(literal(tree(c), ')'));
                before = ')';
            } else if (isWord(c)) {
                before = after(word());
            } else {
                before = c;
                at++;
            }
        }
    }

    /** Passes over white space; whether something stands behind it that may be read. */
    private boolean hasMore() {
        while (at < end && (s.charAt(at) <= ' ' || s.charAt(at) == '\u00a0' || s.charAt(at) == '\ufeff')) at++;
        return at < end && budget.canGoOn();
    }

    private Value tree(char open) {
        return budget.take(open == '{' ? Value.fields() : Value.list());
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
        int close = within(')', LONGEST_PARAMETERS);
        if (close < 0) return;
        String names = s.substring(at + 1, close);
        at = close + 1;
        if (names.isBlank()) return;
        parameters = List.of(names.replaceAll("\\s+", "").split(","));
        behind = found.size();
    }

    /** Puts the values with which a function is called in the places of its arguments' names. */
    private void substitute(Value arguments) {
        Map<String, Value> by = new HashMap<>();
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
        inside(open);
        for (Open left : open) left.settle();
        return root;
    }

    private void inside(Deque<Open> open) {
        while (hasMore()) {
            char c = s.charAt(at);
            Open top = open.peek();
            if (isComment()) {
                skipComment();
            } else if (c == top.close && top.parens == 0) {
                at++;
                open.pop().settle();
                if (open.isEmpty()) return;
            } else if (c == '}' || c == ']' || c == ')' && top.parens == 0) {
                at++;
                return;
            } else if (c == ',') {
                at++;
                if (top.parens == 0) top.next(budget);
            } else if (top.takesKey()) {
                if (!key(top)) return;
            } else if (c == '{' || c == '[') {
                Value inner = tree(c);
                at++;
                top.add(inner);
                open.push(new Open(inner, c == '{' ? '}' : ']'));
                if (open.size() > DEEPEST) return;
            } else if (!single(top, c)) {
                return;
            }
        }
    }

    /** Reads a text, a word or a sign; false for what stands in no data. */
    private boolean single(Open top, char c) {
        if (c == '"' || c == '\'' || c == '`') {
            top.add(budget.take(Value.text(string())));
        } else if (isWord(c)) {
            String word = word();
            if (word.equals("function")) return false;
            top.add(budget.take(Value.bare(word)));
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
        else if (c == ',' || c == '}') top.add(budget.take(Value.bare(key)));
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
                int close = at < end && s.charAt(at) == '{' ? within('}', LONGEST_CODE) : -1;
                if (close < 0) {
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

    /** Index of a sign among the next characters, this one and so many more; -1 if it is not there. */
    private int within(char sign, int length) {
        for (int i = at; i < end && i <= at + length; i++) if (s.charAt(i) == sign) return i;
        return -1;
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
