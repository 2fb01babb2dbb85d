package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import java.util.regex.Pattern;

/** Lines of links around the story: the way to it above its headline, and topics below it. They have neither stop nor sentence. */
final class LinkLines {
    /** Most words of such a line. */
    private static final int LINE = 12;
    /** Fewest links of a line that is nothing else, and their share of it. */
    private static final int FEW = 2;
    private static final double LINKED = 0.95;
    private static final Pattern ARROW = Pattern.compile("\\s[>›→/]\\s|\\S[>›→]\\S");

    private LinkLines() {
    }

    /** Whether it is links and words that arrows divide: “News > Towns”. */
    static boolean isTrail(Blocks page, Block b) {
        return b.linked() > 0 && isLine(page, b) && ARROW.matcher(b.text()).find();
    }

    /** Whether it is several links and nothing else. */
    static boolean isOfLinks(Blocks page, Block b) {
        return b.linkDensity() >= LINKED && isLine(page, b) && b.inlines().stream().filter(Inline::isLink).count() >= FEW;
    }

    private static boolean isLine(Blocks page, Block b) {
        return b.kind() == Block.Kind.PARAGRAPH && page.shape(b).words <= LINE && page.shape(b).stops == 0;
    }
}
