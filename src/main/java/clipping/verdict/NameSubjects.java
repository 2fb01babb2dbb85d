package clipping.verdict;

import clipping.block.Container;
import clipping.lexicon.ChromeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the classes and ids of elements say about their content, as numbers of the model. They are one hint among others: a page without
 * names holds the same story. Each string is looked up once per page.
 */
final class NameSubjects {
    /** The subjects in the order of their codes, from 1 on; 0 is none. The model's head names them. */
    private static final List<String> ALL = List.of("standfirst", "caption", "embed", "related", "comments", "advertisement", "share",
        "subscribe", "follow", "navigation", "byline", "author-box", "date-line", "tags", "disclosure", "copyright", "cookies", "login",
        "paywall", "widget", "tools", "hidden", "photo-credit", "note", "contact", "donation", "error", "agency-credit", "box", "outside");
    private static final Map<String, Integer> CODES = codes();

    private final Map<String, Integer> seen = new HashMap<>();
    private final ReadTree tree;

    NameSubjects(ReadTree tree) {
        this.tree = tree;
    }

    private static Map<String, Integer> codes() {
        Map<String, Integer> codes = new HashMap<>();
        for (String subject : ALL) codes.put(subject, codes.size() + 1);
        return Map.copyOf(codes);
    }

    /** {@return each subject and its code} */
    static List<String> named() {
        List<String> named = new ArrayList<>();
        for (String subject : ALL) named.add(subject + " " + CODES.get(subject));
        return named;
    }

    /** {@return for each node the code of what its elements are called, the innermost that tells something} */
    int[] codesByNode() {
        int[] codes = new int[tree.size()];
        for (int node = 0; node < codes.length; node++) {
            for (Container c = tree.inner(node); c != null && codes[node] == 0; c = tree.outer(node, c)) codes[node] = code(c);
        }
        return codes;
    }

    private int code(Container c) {
        int code = c.classes().isEmpty() ? 0 : seen.computeIfAbsent(c.classes(), NameSubjects::look);
        return code != 0 || c.id().isEmpty() ? code : seen.computeIfAbsent(c.id(), NameSubjects::look);
    }

    private static int look(String names) {
        ChromeNames.Match match = ChromeNames.load().find(names);
        if (match == null) match = ChromeNames.standfirsts().find(names);
        return match == null ? 0 : CODES.getOrDefault(match.subject(), 0);
    }
}
