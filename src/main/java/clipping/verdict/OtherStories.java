package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.facts.Facts;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds other stories on the page. Of several article elements with a headline and a story each, the page's is the one that prints the
 * headline. A heading is a headline when it has the rank of the page's own or is a link; lower ones head parts of one story.
 *
 * <p>Without article elements, an element behind the one that holds the headline and a story is another story when it begins with a
 * headline that is a link or has a line with a year below it, or has the first rank in an element made as the page's own, and holds a
 * story, too: pages that load the next story below are made so.
 * Where there are more than a few of them, they are entries of one story.
 */
final class OtherStories {
    /** Characters of a story, of a paragraph, of a headline; a character of scripts without spaces counts as three. */
    private static final int STORY = 400;
    /** The same of a short story that another of its make follows. */
    private static final int SHORT = 200;
    private static final int PARAGRAPH = 100;
    private static final int HEADLINE = 20;
    private static final int DENSE = 3;
    /** Share of a text that is links, from which it is no prose; from which a headline is a link. */
    private static final double LINKS = 0.3;
    private static final double LINKED = 0.8;
    /** Words of a line that names a day or an author. */
    private static final int LINE = 12;
    /** Other stories below the page's own. */
    private static final int MOST = 3;
    /** Headlines that are looked at: a page of more is no story with the next ones below. */
    private static final int LOOKED_AT = 24;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private OtherStories() {
    }

    private static Set<Container> of(Blocks blocks, Facts facts) {
        if (facts.titleBlocks().isEmpty()) return Set.of();
        Set<Container> articles = articles(blocks, facts);
        return articles.isEmpty() ? below(blocks, facts) : articles;
    }

    /** Which blocks stand in the elements of other stories. */
    static BitSet blocks(Blocks blocks, Facts facts) {
        Set<Container> others = of(blocks, facts);
        BitSet found = new BitSet();
        if (!others.isEmpty()) for (Block b : blocks.all()) if (isWithinAny(b.container(), others)) found.set(b.index());
        return found;
    }

    private static boolean isWithinAny(Container inner, Set<Container> outer) {
        for (Container c = inner; c != null; c = c.parent()) if (outer.contains(c)) return true;
        return false;
    }

    /** The elements below the page's own story that begin with a headline of their own. */
    private static Set<Container> below(Blocks blocks, Facts facts) {
        Block title = blocks.all().get(Collections.max(facts.titleBlocks()));
        Set<Container> others = new HashSet<>();
        int looked = 0;
        for (int i = title.index() + 1; i < blocks.all().size() && looked <= LOOKED_AT; i++) {
            Block b = blocks.all().get(i);
            boolean isHeading = b.kind() == Block.Kind.HEADING && b.level() <= 2 && size(b, blocks) >= HEADLINE;
            if (!isHeading || b.level() > 1 && !isHeadline(i, blocks)) continue;
            looked++;
            Container story = other(i, title, blocks);
            if (story != null) others.add(story);
        }
        return others.size() > MOST || looked > LOOKED_AT ? Set.of() : others;
    }

    /** The element of another story, beside that of the page's own, that begins with a heading; null for none. */
    private static Container other(int heading, Block title, Blocks blocks) {
        Container story = blocks.all().get(heading).container(), own = title.container();
        while (story.parent() != null && !own.within(story.parent())) story = story.parent();
        while (own.parent() != null && own.parent() != story.parent()) own = own.parent();
        boolean isApart = story.parent() != null && own.parent() == story.parent();
        if (!isApart || !begins(heading, story, blocks) || !holdsStory(story, STORY, blocks)) return null;
        if (isHeadline(heading, blocks) && holdsStory(own, STORY, blocks)) return story;
        boolean isFirst = blocks.all().get(heading).level() == 1 && isOfMake(own, story, title);
        return isFirst && holdsStory(own, SHORT, blocks) ? story : null;
    }

    /** Whether a heading is a link to a page, or has a line with a year below it. */
    private static boolean isHeadline(int i, Blocks blocks) {
        List<Block> all = blocks.all();
        if (all.get(i).linkDensity() > LINKED) return true;
        for (int k = i + 1; k < Math.min(all.size(), i + 3) && blocks.shape(all.get(k)).words <= LINE; k++)
            if (YEAR.matcher(all.get(k).text()).find()) return true;
        return false;
    }

    /** Whether nothing but a label stands before a heading in an element. */
    private static boolean begins(int i, Container story, Blocks blocks) {
        List<Block> all = blocks.all();
        if (!all.get(i - 1).container().within(story)) return true;
        return size(all.get(i - 1), blocks) < PARAGRAPH && (i < 2 || !all.get(i - 2).container().within(story));
    }

    /** Whether an element is made as the page's own, which begins with a headline of the first rank in an element of a class. */
    private static boolean isOfMake(Container own, Container story, Block title) {
        return title.kind() == Block.Kind.HEADING && title.level() == 1 && !own.classes().isEmpty() && own.isLike(story);
    }

    private static boolean holdsStory(Container c, int least, Blocks blocks) {
        int sum = 0;
        for (Block b : blocks.all()) if (isProse(b, blocks) && b.container().within(c)) sum += size(b, blocks);
        return sum >= least;
    }

    private static boolean isProse(Block b, Blocks blocks) {
        return b.kind() != Block.Kind.HEADING && size(b, blocks) >= PARAGRAPH && b.linkDensity() <= LINKS;
    }

    private static int size(Block b, Blocks blocks) {
        return b.text().length() * (blocks.shape(b).unspaced ? DENSE : 1);
    }

    /** The article elements of other stories; none where the page's own story lies in none. */
    private static Set<Container> articles(Blocks blocks, Facts facts) {
        Map<Container, int[]> stories = new HashMap<>();
        Container own = null;
        int rank = rank(blocks, facts);
        for (Block b : blocks.all()) {
            boolean title = facts.titleBlocks().contains(b.index());
            boolean headline = title || b.kind() == Block.Kind.HEADING && (b.level() <= rank || b.level() == 2 && b.linkDensity() > LINKED);
            if (!headline && (size(b, blocks) < PARAGRAPH || b.linkDensity() > LINKS)) continue;
            Container outermost = b.container().article();
            if (outermost == null) continue;
            if (title && own == null) own = outermost;
            int[] sums = stories.computeIfAbsent(outermost, k -> new int[2]);
            if (!headline || sums[1] == 0) sums[headline ? 0 : 1] += size(b, blocks);
        }
        if (own == null || stories.size() < 2 || stories.remove(own)[1] < STORY) return Set.of();
        Set<Container> others = new HashSet<>();
        stories.forEach((article, sums) -> {
            if (sums[0] > 0 && sums[1] >= STORY) others.add(article);
        });
        return others;
    }

    /** Level of the heading that prints the headline, 2 at most; 1 where none does. */
    private static int rank(Blocks blocks, Facts facts) {
        int rank = 1;
        for (int i : facts.titleBlocks())
            if (blocks.all().get(i).kind() == Block.Kind.HEADING) rank = Math.max(rank, Math.min(2, blocks.all().get(i).level()));
        return rank;
    }
}
