package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.block.TextShape;
import clipping.lexicon.Chrome;
import java.util.regex.Pattern;

/** What signs a text behind its last paragraph and is none of it, sure as the judge may be that it belongs there. */
final class Signatures {
    /** Most words of a line in small print. */
    private static final int LINE = 12;
    /** Most words of what an address element holds. */
    private static final int CONTACT = 30;
    /** Most characters of an address. */
    private static final int ADDRESS = 254;
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    private Signatures() {
    }

    /** What tells that a block is one; null for nothing. */
    static String evidence(Blocks page, Block b, double odds) {
        if (b.text().length() <= ADDRESS && MAIL.matcher(b.text()).matches()) return "an address behind the story";
        Chrome.Hits hits = page.phrases(b);
        boolean isEnd = hits.isOnly(Chrome.Section.AGENCY_CREDIT);
        if (isEnd && odds < Rules.CERTAIN) return "all it says is “" + hits.best().phrase() + "”";
        if (odds >= Rules.SURE) return null;
        if (isContact(page, b)) return "an address element behind the story";
        return isSmallPrint(page, b) ? "a line in small print behind the story" : null;
    }

    /** Whether it is a few words and all that the page has in address elements. */
    private static boolean isContact(Blocks page, Block b) {
        if (!isInAddress(b) || page.shape(b).words > CONTACT) return false;
        return page.all().stream().noneMatch(other -> other != b && isInAddress(other));
    }

    private static boolean isInAddress(Block b) {
        return b.container().tag().equals("address");
    }

    /** Whether it is a line without a stop that is small as a whole. */
    private static boolean isSmallPrint(Blocks page, Block b) {
        TextShape shape = page.shape(b);
        boolean isLine = b.kind() == Block.Kind.PARAGRAPH && shape.words <= LINE && shape.ending == TextShape.NO_END;
        return isLine && b.inlines().stream().anyMatch(i -> isSmall(i) && i.start() == 0 && i.end() == b.text().length());
    }

    private static boolean isSmall(Inline i) {
        return i.tag().equals("small");
    }
}
