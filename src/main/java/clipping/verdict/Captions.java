package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import clipping.lexicon.Chrome;
import clipping.lexicon.ChromeNames;
import java.util.List;
import java.util.Locale;

/** Which blocks are captions: by their element, by what it is called, by where they stand, by a credit beside a picture. */
final class Captions {
    private static final String CELL = "td";
    /** Most words and stops of what may be a caption with its credit: of a sentence, a label and a name cut short. */
    private static final int WORDS = 30;
    private static final int STOPS = 3;
    /** Characters at the end of a caption in which its credit begins. */
    private static final int CREDIT = 60;

    private final Blocks page;
    /** For each container the pictures before it; null until it is asked for. */
    private int[] before;

    Captions(Blocks page) {
        this.page = page;
    }

    /** Whether a block is one. */
    boolean isOne(Block b) {
        Container c = b.container();
        boolean isCalled = isCalled(c) || c.parent() != null && c.depth() > 2 && isCalled(c.parent());
        return b.kind() == Block.Kind.CAPTION || isCalled || isBelowPicture(b);
    }

    /** Whether a line without a stop at its end stands beside a picture and says at its end who took it. */
    boolean isCredited(Block b) {
        TextShape shape = page.shape(b);
        boolean isShort = shape.words <= WORDS && shape.stops <= STOPS && shape.ending == TextShape.NO_END;
        return isShort && b.kind() == Block.Kind.PARAGRAPH && isBesidePicture(b) && endsInCredit(b);
    }

    private static boolean isCalled(Container c) {
        if (c.classes().isEmpty()) return false;
        if (c.classes().toLowerCase(Locale.ROOT).contains("caption")) return true;
        ChromeNames.Match match = ChromeNames.load().find(c.classes());
        return match != null && match.subject().equals("caption");
    }

    /** Whether a line without a stop stands alone in a cell with a picture, or in a table with one: old pages set captions so. */
    private boolean isBelowPicture(Block b) {
        return page.shape(b).stops == 0 && (isAloneInCell(b) || isAloneInTable(b) || isBesidePictureAlone(b));
    }

    /** Whether a line without a stop shares its element with a picture and nothing else: it is no heading and not set in bold. */
    private boolean isBesidePictureAlone(Block b) {
        boolean isLine = b.kind() == Block.Kind.PARAGRAPH && !b.is(Block.Mark.BOLD) && page.shape(b).ending == TextShape.NO_END;
        Container c = b.container();
        return isLine && c.depth() > 2 && page.images(c) > 0 && !isIn(b.index() - 1, c) && !isIn(b.index() + 1, c);
    }

    private boolean isAloneInTable(Block b) {
        Container table = b.container();
        while (table != null && !table.tag().equals("table")) table = table.parent();
        return table != null && !isIn(b.index() - 1, table) && !isIn(b.index() + 1, table) && holdsPicture(table);
    }

    /** Whether a picture stands in an element; those in it follow it in the order of the page. */
    private boolean holdsPicture(Container around) {
        List<Container> all = page.containers();
        for (int i = around.order(); i < all.size() && all.get(i).within(around); i++) if (page.images(all.get(i)) > 0) return true;
        return false;
    }

    private boolean isAloneInCell(Block b) {
        Container c = b.container();
        while (c.parent() != null && c.parent().depth() > 2 && !c.tag().equals(CELL)) c = c.parent();
        return c.tag().equals(CELL) && page.images(c) > 0 && !isIn(b.index() - 1, c) && !isIn(b.index() + 1, c);
    }

    private boolean isIn(int i, Container cell) {
        List<Block> all = page.all();
        return i >= 0 && i < all.size() && all.get(i).container().within(cell);
    }

    /** Whether a picture stands in its element, or between it and the block before or behind it. */
    private boolean isBesidePicture(Block b) {
        List<Block> all = page.all();
        int own = b.container().order(), i = b.index();
        int last = i == 0 ? 0 : all.get(i - 1).container().order() + 1;
        int next = i + 1 == all.size() ? own : all.get(i + 1).container().order();
        return pictures(own, own + 1) > 0 || pictures(last, own) > 0 || pictures(own + 1, next + 1) > 0;
    }

    /** Pictures in containers of some numbers. */
    private int pictures(int from, int to) {
        if (before == null) {
            before = new int[page.containers().size() + 1];
            for (Container c : page.containers()) before[c.order() + 1] = before[c.order()] + page.images(c);
        }
        return from >= to ? 0 : before[to] - before[from];
    }

    private boolean endsInCredit(Block b) {
        String text = b.text();
        int from = Math.max(0, text.length() - CREDIT);
        Chrome.Hit hit = page.phrases(b).of(Chrome.Section.PHOTO_CREDIT);
        if (hit != null && (hit.where() != Chrome.Where.START || from == 0) && text.lastIndexOf(hit.phrase()) >= from) return true;
        for (int i = Math.max(1, from); i < text.length(); i++) {
            boolean isWord = Character.isLetter(text.charAt(i)) && !Character.isLetterOrDigit(text.charAt(i - 1));
            if (isWord && isCredit(text, i)) return true;
        }
        return false;
    }

    /** Whether a credit begins there: a label with its colon anywhere, another word only behind a mark of punctuation. */
    private static boolean isCredit(String text, int at) {
        Chrome.Hit hit = Chrome.load().match(text.substring(at)).of(Chrome.Section.PHOTO_CREDIT);
        if (hit == null || !hit.where().isBeginning()) return false;
        int end = at - 1;
        while (end > 0 && text.charAt(end) == ' ') end--;
        boolean isLabel = ":=".indexOf(hit.phrase().charAt(hit.phrase().length() - 1)) >= 0;
        return isLabel || !Character.isLetterOrDigit(text.charAt(end));
    }
}
