package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.lexicon.Chrome;
import java.util.List;

/**
 * What closes a story without being of it, below a label that is a whole line: lines that name its author, or a contact with its address.
 * They are few and the last that is kept, so they cannot be the story.
 *
 * @param first  the label
 * @param last   the last block below it
 * @param reason what the label tells
 * @param label  what it says
 */
record Closing(int first, int last, Reason reason, String label) {
    /** Most blocks below a label, and the least share of the kept characters that stands above it, in tenths. */
    private static final int MOST = 6;
    private static final int ABOVE = 8;
    /** Most blocks, kept or not, between a label and the last line. */
    private static final int FARTHEST = 40;
    /** Fewest digits of a number to call. */
    private static final int DIGITS = 7;

    /** The lines that close a page's story, or null. */
    static Closing of(Blocks page, List<String> authors, List<Verdict> verdicts) {
        int last = verdicts.size() - 1, count = 0;
        while (last >= 0 && !verdicts.get(last).kept()) last--;
        long all = 0, below = 0;
        for (Verdict v : verdicts) if (v.kept()) all += v.block().text().length();
        Closing found = null;
        for (int i = last; i >= 0; i--) {
            Block b = verdicts.get(i).block();
            Chrome.Hit hit = label(page, b);
            Closing closing = hit == null || count == 0 ? null : of(page, authors, b, hit, last);
            if (closing != null) found = closing;
            if (verdicts.get(i).kept()) {
                count++;
                below += b.text().length();
            }
            boolean isMuch = count > MOST || below * 10 > all * (10 - ABOVE) || last - i > FARTHEST;
            if (isMuch || b.kind() == Block.Kind.HEADING) break;
        }
        return found;
    }

    private static Chrome.Hit label(Blocks page, Block b) {
        Chrome.Hit hit = page.phrases(b).of(Chrome.Section.AUTHOR_BOX);
        if (hit == null || hit.where() != Chrome.Where.WHOLE) hit = page.phrases(b).of(Chrome.Section.CONTACT);
        return hit != null && hit.where() == Chrome.Where.WHOLE ? hit : null;
    }

    /** All lines lie in the element that the label stands in. */
    private static Closing of(Blocks page, List<String> authors, Block label, Chrome.Hit hit, int last) {
        Container around = label.container().holder();
        boolean isTold = false, isContact = hit.section() == Chrome.Section.CONTACT;
        for (int i = label.index() + 1; i <= last; i++) {
            Block b = page.all().get(i);
            if (!b.container().within(around)) return null;
            boolean isLine = b.text().indexOf('@') >= 0 || !Rules.isSentence(page.shape(b));
            if (isContact && !isLine) return null;
            isTold |= isContact ? isReached(b.text()) : authors.stream().anyMatch(b.text()::contains);
        }
        return isTold ? new Closing(label.index(), last, Reason.valueOf(hit.section().name()), label.text()) : null;
    }

    /** Whether it holds an address or a number to call: digits with nothing but blanks, dashes, slashes and brackets between them. */
    private static boolean isReached(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < DIGITS; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) digits++;
            else if (" -/()+\u2013\u00a0".indexOf(c) < 0) digits = 0;
        }
        return digits >= DIGITS || text.indexOf('@') >= 0;
    }
}
