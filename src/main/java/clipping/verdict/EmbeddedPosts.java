package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.lexicon.ChromeNames;
import java.util.HashSet;
import java.util.Set;

/** Finds embedded posts of networks: quotations that are signed as a post, or that the network's own script marks up. */
final class EmbeddedPosts {
    /** Elements, from the block's own upwards, that are searched for a post. */
    private static final int NEAR = 4;
    /** Characters below which a line may sign a post. */
    private static final int SIGNATURE = 120;

    private final Set<Container> signed;

    private EmbeddedPosts(Set<Container> signed) {
        this.signed = signed;
    }

    /** The posts of a page. */
    static EmbeddedPosts of(Blocks blocks) {
        Set<Container> signed = new HashSet<>();
        for (Block b : blocks.all()) if (b.kind() == Block.Kind.QUOTE && isSignature(b.text())) signed.add(quotation(b));
        return new EmbeddedPosts(signed);
    }

    /** What shows that a block lies in a post; null where nothing does. */
    String evidence(Block b) {
        if (b.kind() == Block.Kind.QUOTE && signed.contains(quotation(b))) return "signed as a post";
        Container c = b.container();
        for (int up = 0; c != null && up < NEAR; up++, c = c.parent()) {
            if (!c.tag().equals("blockquote") || c.classes().isEmpty()) continue;
            ChromeNames.Match match = ChromeNames.load().find(c.classes());
            if (match != null && match.subject().equals("embed")) return "in " + c;
        }
        return null;
    }

    private static Container quotation(Block b) {
        Container c = b.container();
        while (c.parent() != null && !c.tag().equals("blockquote")) c = c.parent();
        return c;
    }

    /** Whether a line signs a post: a dash, who wrote it with the name at the network in brackets, and the day. */
    private static boolean isSignature(String text) {
        int name = text.indexOf("(@");
        return name > 0 && text.length() < SIGNATURE && (text.charAt(0) == '\u2014' || text.charAt(0) == '-') && text.indexOf(')',
            name) > 0;
    }
}
