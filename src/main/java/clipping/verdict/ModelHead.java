package clipping.verdict;

import clipping.block.Block;
import clipping.lexicon.Chrome;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of the model's head that say what its numbers mean. The trainer writes them; the reader refuses a model with other lines. So no
 * code or feature changes its number unnoticed.
 */
public final class ModelHead {
    private ModelHead() {
    }

    /** The lines: a word, then names, those of codes each with its code behind it. */
    public static List<String> lines() {
        List<String> kinds = new ArrayList<>(List.of("kinds")), sections = new ArrayList<>(List.of("sections")),
            places = new ArrayList<>(List.of("places"));
        for (Block.Kind kind : Block.Kind.values()) kinds.add(kind + " " + kind.code());
        for (Chrome.Section section : Chrome.Section.values()) sections.add(section + " " + section.code());
        for (Chrome.Where where : Chrome.Where.values()) places.add(where + " " + where.code());
        return List.of(String.join(" ", kinds), String.join(" ", sections), String.join(" ", places),
            "names " + String.join(" ", NameSubjects.named()), "features " + String.join(" ", features()));
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
