package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import java.util.regex.Pattern;

/** Lines of links around the story: the way to it above its headline, and topics below it. They have neither stop nor sentence. */
final class LinkLines {
    /** Most words of such a line. */
    private static final int LINE = 12;
    /** Most characters of one whose links are measured. */
    private static final int LONG = 1_000;
    /** Fewest links of a line that is nothing else, and their share of it. */
    private static final int FEW = 2;
    private static final double LINKED = 0.95;
    /** Most words of a name before links. */
    private static final int NAME = 4;
    private static final Pattern ARROW = Pattern.compile("\\s[>›→/]\\s|\\S[>›→]\\S");

    private LinkLines() {
    }

    /** What tells that a line above a headline leads somewhere: links that arrows divide, links alone, a link in a heading; or null. */
    static String leads(Blocks page, Block b) {
        if (b.linked() == 0 || page.shape(b).words > LINE) return null;
        if (b.kind() == Block.Kind.HEADING && b.level() > 1 && isLinked(b, 0)) return "a heading that begins with a link";
        if (!isLine(page, b)) return null;
        if (ARROW.matcher(b.text()).find()) return "links divided by arrows";
        return isOfLinks(page, b) ? "nothing but links" : isNamed(b) ? "a name and links" : null;
    }

    /** Whether it is a few words, such as a paper's name, and behind them nothing but several links. */
    private static boolean isNamed(Block b) {
        long links = b.inlines().stream().filter(Inline::isLink).count();
        int begin = b.inlines().stream().filter(Inline::isLink).mapToInt(Inline::start).min().orElse(0);
        boolean isBehind = begin > 0 && b.text().length() - begin <= b.linked() + 2 * links;
        return links >= FEW && isBehind && b.text().substring(0, begin).strip().split(" ").length <= NAME;
    }

    /** Whether it is several links and nothing else but signs between them. */
    static boolean isOfLinks(Blocks page, Block b) {
        if (!isLine(page, b) || b.text().length() > LONG || b.inlines().stream().filter(Inline::isLink).count() < FEW) return false;
        int bare = 0, all = 0;
        for (int i = 0; i < b.text().length(); i++) {
            if (!Character.isLetterOrDigit(b.text().charAt(i))) continue;
            all++;
            if (!isLinked(b, i)) bare++;
        }
        return bare <= (1 - LINKED) * all;
    }

    /** Whether all words from a place on are a link's. */
    static boolean isLinkedFrom(Block b, int from) {
        if (b.text().length() > LONG) return false;
        boolean any = false;
        for (int i = from; i < b.text().length(); i++) {
            if (!Character.isLetterOrDigit(b.text().charAt(i))) continue;
            if (!isLinked(b, i)) return false;
            any = true;
        }
        return any;
    }

    private static boolean isLinked(Block b, int at) {
        return b.inlines().stream().anyMatch(i -> i.isLink() && i.start() <= at && at < i.end());
    }

    private static boolean isLine(Blocks page, Block b) {
        return b.kind() == Block.Kind.PARAGRAPH && page.shape(b).words <= LINE && page.shape(b).stops == 0;
    }
}
