package clipping.page.state;

import clipping.source.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the literals of a script: objects, lists and long strings, in the order of the script. It is no parser of the language: what is no
 * literal is passed over, and a literal that turns out to be code counts as far as it was read.
 */
final class Literals {
    /** Shorter strings between the literals are left alone. */
    private static final int LONG = 200;
    private static final int DEEPEST = 400;
    /** Characters between a function's brackets; beyond them its arguments are not told. */
    private static final int LONGEST_PARAMETERS = 2_000;

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

    /** What a function puts into a field of one of its arguments. */
    private record Filling(String argument, String key, Value value) {
    }

    private final ScriptCursor script;
    private final Budget budget;
    private final List<Value> found = new ArrayList<>();
    /** Names of the last function's arguments, and the number of values found before it. */
    private Set<String> parameters = Set.of();
    private final List<Filling> fillings = new ArrayList<>();
    private int behind;

    private Literals(String script, Budget budget) {
        this.script = new ScriptCursor(script);
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
            char c = script.here();
            if (c == '"' || c == '\'' || c == '`') {
                String text = script.string();
                if (text.length() >= LONG) found.add(budget.take(Value.text(text)));
                before = 'a';
            } else if (script.isComment()) {
                script.skipComment();
            } else if (c == '/' && precedesValue(before)) {
                script.skipPattern();
                before = 'a';
            } else if ((c == '{' || c == '[') && precedesValue(before)) {
                found.add(literal(tree(c), c == '{' ? '}' : ']'));
                before = '}';
            } else if (c == '(' && before == '}' && !parameters.isEmpty()) {
                substitute(literal(tree(c), ')'));
                before = ')';
            } else if (ScriptCursor.isWord(c)) {
                String word = script.word();
                before = script.hasMoreData() && script.here() == '.' && parameters.contains(word) ? filled(word) : after(word);
            } else {
                before = c;
                script.step();
            }
        }
    }

    /** Passes over white space; whether something stands behind it that may be read. */
    private boolean hasMore() {
        return script.hasMore() && budget.canGoOn();
    }

    private Value tree(char open) {
        return budget.take(open == '{' ? Value.fields() : Value.list());
    }

    /** Notes what a function puts into a field of an argument: {@code a.title="…"}. */
    private char filled(String argument) {
        script.step();
        String key = script.word();
        if (key.isEmpty() || !script.hasMoreData() || script.here() != '=') return 'a';
        script.step();
        if (!hasMore()) return '=';
        char c = script.here();
        Value value = null;
        if (c == '"' || c == '\'' || c == '`') value = budget.take(Value.text(script.string()));
        else if (c == '{' || c == '[') value = literal(tree(c), c == '{' ? '}' : ']');
        else if (ScriptCursor.isWord(c)) value = budget.take(Value.bare(script.word()));
        if (value == null) return '=';
        if (value.isTree()) found.add(value);
        fillings.add(new Filling(argument, key, value));
        return 'a';
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
        String names = script.inBrackets(LONGEST_PARAMETERS);
        if (names == null || names.isBlank()) return;
        fillings.clear();
        parameters = new LinkedHashSet<>(List.of(names.replaceAll("\\s+", "").split(",")));
        behind = found.size();
    }

    /** Puts the values with which a function is called in the places of its arguments' names. */
    private void substitute(Value arguments) {
        Map<String, Value> by = new HashMap<>();
        int n = 0;
        for (String parameter : parameters) if (n < arguments.size()) by.put(parameter, arguments.values.get(n++));
        parameters = Set.of();
        for (Filling f : fillings) {
            Value argument = by.get(f.argument);
            if (argument != null && argument.is(Value.Sort.FIELDS)) argument.put(f.key, meant(f.value, by));
        }
        Deque<Value> todo = new ArrayDeque<>(found.subList(behind, found.size()));
        while (!todo.isEmpty()) {
            List<Value> values = todo.pop().values;
            for (int i = 0; values != null && i < values.size(); i++) {
                Value v = values.get(i);
                Value meant = meant(v, by);
                if (meant != v) values.set(i, meant);
                else if (v.isTree()) todo.push(v);
            }
        }
        found.add(arguments);
    }

    /** What a name stands for; the value itself if it is none. */
    private static Value meant(Value v, Map<String, Value> by) {
        return v.is(Value.Sort.BARE) ? by.getOrDefault(v.text, v) : v;
    }

    /** Reads on to the literal's end, or to where it is none; it has begun here. */
    private Value literal(Value root, char close) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(root, close));
        script.step();
        inside(open);
        for (Open left : open) left.settle();
        return root;
    }

    private void inside(Deque<Open> open) {
        while (hasMore()) {
            char c = script.here();
            Open top = open.peek();
            if (script.isComment()) {
                script.skipComment();
            } else if (c == top.close && top.parens == 0) {
                script.step();
                open.pop().settle();
                if (open.isEmpty()) return;
            } else if (c == '}' || c == ']' || c == ')' && top.parens == 0) {
                script.step();
                return;
            } else if (c == ',') {
                script.step();
                if (top.parens == 0) top.next(budget);
            } else if (top.takesKey()) {
                if (!key(top)) return;
            } else if (c == '{' || c == '[') {
                Value inner = tree(c);
                script.step();
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
            top.add(budget.take(Value.text(script.string())));
        } else if (ScriptCursor.isWord(c)) {
            String word = script.word();
            if (word.equals("function")) return false;
            top.add(budget.take(Value.bare(word)));
        } else {
            if (c == '=' || c == ';') return false;
            if (c == '(') top.parens++;
            if (c == ')') top.parens--;
            top.joins = c == '+';
            script.step();
        }
        return true;
    }

    /** Reads a key up to its value; false where none is. */
    private boolean key(Open top) {
        char c = script.here();
        if (c != '"' && c != '\'' && !ScriptCursor.isWord(c)) return false;
        String key = c == '"' || c == '\'' ? script.string() : script.word();
        if (!script.hasMoreData()) return false;
        top.key = key;
        c = script.here();
        if (c == ':') script.step();
        else if (c == ',' || c == '}') top.add(budget.take(Value.bare(key)));
        else return false;
        return true;
    }
}
