package clipping.verdict;

import clipping.block.Block;
import clipping.lexicon.Chrome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of the model's head that say what its numbers mean. The trainer writes them; the reader refuses a model with other lines. So no
 * code or feature changes its number unnoticed.
 */
public final class ModelHead {
    private ModelHead() {
    }

    /** The lines: a word, then names; those with codes in the order of their codes, each with its code after it. */
    public static List<String> lines() {
        Map<Integer, String> kinds = new TreeMap<>(), sections = new TreeMap<>(), places = new TreeMap<>();
        for (Block.Kind kind : Block.Kind.values()) kinds.put(kind.code(), kind.name());
        for (Chrome.Section section : Chrome.Section.values()) sections.put(section.code(), section.name());
        for (Chrome.Where where : Chrome.Where.values()) places.put(where.code(), where.name());
        return List.of(line("kinds", kinds), line("sections", sections), line("places", places), "names " + String.join(" ",
            NameSubjects.named()),
            "features " + String.join(" ", features()));
    }

    private static String line(String word, Map<Integer, String> names) {
        StringBuilder line = new StringBuilder(word);
        for (Map.Entry<Integer, String> e : names.entrySet()) line.append(' ').append(e.getValue()).append(' ').append(e.getKey());
        return line.toString();
    }

    /** The names of all features in the order of the model's columns. */
    static List<String> features() {
        List<String> names = new ArrayList<>();
        for (ContextFeature f : ContextFeature.values()) names.add(f.name());
        for (Feature f : Feature.values()) names.add(f.name());
        for (TokenFeature f : TokenFeature.values()) names.add(f.name());
        return names;
    }
}
