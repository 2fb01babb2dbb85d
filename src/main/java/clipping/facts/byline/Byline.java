package clipping.facts.byline;

import clipping.facts.byline.NameReader.Name;
import java.util.List;
import java.util.Set;

/**
 * A printed byline: its names, how much to trust it (1 to 10), the number of its group of neighbours, and what else is known of it.
 */
record Byline(int block, List<Name> names, int weight, String how, int group, Set<AuthorNumber> known) {
    Byline(int block, List<Name> names, int weight, String how, int group) {
        this(block, names, weight, how, group, Set.of());
    }

    /** Number of characters of some names. */
    static int length(List<Name> names) {
        int length = 0;
        for (Name n : names) length += n.text().length();
        return length;
    }
}
