package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.lexicon.Chrome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Subheads that are worded like boilerplate: “Share”, “Comments”, “Contact lost”. Of the same make are headings of one element and class.
 * Where two of a make and more head the story's prose, each with words of its own, they are the story's, whatever they say. One in doubt
 * is the story's, too, where it heads an item of a list as others of its make do, or the judge is sure of several of its make.
 */
final class Subheads {
    /** Words of a paragraph, and most words of a subhead. */
    private static final int PARAGRAPH = 8;
    private static final int MOST = 12;
    /** Subheads of a make that prove it; the same for one that may announce an advertisement. */
    private static final int FEW = 2;
    private static final int MANY = 4;
    /** Log-odds at or below which a heading is no subhead, and those of a heading that is one. */
    private static final double DOUBT = -4;
    private static final double SUBHEAD = 4;

    /** Items of a list, fewest words of one, and log-odds of their headings: below which they are none, and of those that are. */
    private static final int ITEMS = 3;
    private static final int ITEM_WORDS = 8;
    private static final double ITEM_DOUBT = -1.5;
    private static final double ITEM = 0.5;

    private final Blocks page;
    private final double[] odds;
    private final float[] words;
    /** By make, the words of what heads sure prose; and those that do so twice. */
    private final Map<String, Set<String>> makes = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();

    private Subheads(Blocks page, double[] odds, float[] words) {
        this.page = page;
        this.odds = odds;
        this.words = words;
    }

    /** Raises the log-odds of such subheads in place. */
    static void favour(Blocks page, double[] odds, float[] words) {
        Subheads subheads = new Subheads(page, odds, words);
        subheads.favour();
        subheads.favourItems();
        subheads.favourNumbered();
        subheads.favourSubjects();
        subheads.favourOneOfMany();
    }

    /** Raises the log-odds of a heading in doubt, where the judge is sure of several of its make and what it heads is kept. */
    private void favourOneOfMany() {
        Map<String, Integer> sure = new HashMap<>();
        for (int i = 0; i < odds.length; i++) if (odds[i] >= Rules.SURE && isPlain(i)) sure.merge(make(page.all().get(i)), 1, Integer::sum);
        for (int i = 0; i + 1 < odds.length; i++) {
            if (odds[i + 1] > 0 && isInDoubt(i) && isPlain(i) && sure.getOrDefault(make(page.all().get(i)), 0) >= ITEMS) odds[i] = ITEM;
        }
    }

    /** Raises the log-odds of a heading that is one of several with numbers of one make, in their order, where most of those are kept. */
    private void favourNumbered() {
        Map<String, List<Integer>> numbered = new HashMap<>();
        for (int i = 0; i < odds.length; i++) {
            Block b = page.all().get(i);
            int number = isHeading(b) && b.linked() == 0 ? Numbered.number(b.text()) : -1;
            List<Integer> like = number < 0 ? null : numbered.computeIfAbsent(make(b), k -> new ArrayList<>());
            boolean isNext = like != null
                && (like.isEmpty() || Math.abs(number - Numbered.number(page.all().get(like.get(like.size() - 1)).text())) == 1);
            if (isNext) like.add(i);
        }
        for (List<Integer> like : numbered.values()) {
            long kept = like.stream().filter(i -> odds[i] > 0).count();
            boolean areMost = like.size() >= ITEMS && 2 * kept > like.size();
            if (areMost || kept > 0 && arePair(like)) for (int i : like) if (odds[i] > DOUBT) odds[i] = Math.max(odds[i], ITEM);
        }
    }

    /** Whether they are the first and the second, the judge is in doubt at most, and each heads a paragraph that is kept. */
    private boolean arePair(List<Integer> like) {
        if (like.size() != FEW || Numbered.number(page.all().get(like.get(0)).text()) != 1) return false;
        for (int i : like)
            if (odds[i] <= ITEM_DOUBT || i + 1 == odds.length || !isBody(i + 1) || words[i + 1] < ITEM_WORDS) return false;
        return true;
    }

    /**
     * Raises the log-odds of a heading in doubt that says no more than a word of a menu, where several others of its make are kept with
     * what they head, as it would be: “Weather”.
     */
    private void favourSubjects() {
        Map<String, Set<String>> kept = new HashMap<>();
        for (int i = 0; i + 1 < odds.length; i++) {
            Block b = page.all().get(i);
            if (odds[i] > 0 && isPlain(i) && isBody(i + 1)) kept.computeIfAbsent(make(b), k -> new HashSet<>()).add(b.text());
        }
        for (int i = 0; i + 1 < odds.length && !kept.isEmpty(); i++) {
            Block b = page.all().get(i);
            boolean isOne = isInDoubt(i) && isHeading(b) && isLine(i) && isSubject(b) && isBody(i + 1);
            if (isOne && kept.getOrDefault(make(b), Set.of()).size() >= ITEMS) odds[i] = ITEM;
        }
    }

    private boolean isBody(int i) {
        return odds[i] > 0 && page.all().get(i).kind() != Block.Kind.HEADING && page.all().get(i).linked() == 0;
    }

    /** Whether all that it says names a section of the site. */
    private boolean isSubject(Block b) {
        return page.phrases(b).isOnly(Chrome.Section.NAVIGATION);
    }

    private boolean isPlain(int i) {
        Block b = page.all().get(i);
        return isHeading(b) && isLine(i) && page.phrases(b).isEmpty();
    }

    private boolean isInDoubt(int i) {
        return odds[i] <= 0 && odds[i] > ITEM_DOUBT;
    }

    private static boolean isHeading(Block b) {
        return b.kind() == Block.Kind.HEADING && b.level() > 1;
    }

    /** Whether it is as short as a subhead, and no link. */
    private boolean isLine(int i) {
        return page.all().get(i).linked() == 0 && words[i] <= MOST;
    }

    /** Raises the log-odds of headings of one make that head the items of a list, each a text that is kept. */
    private void favourItems() {
        Map<String, Integer> items = new HashMap<>();
        for (int i = 1; i + 1 < odds.length; i++) if (headsItem(i)) items.merge(make(page.all().get(i)), 1, Integer::sum);
        for (int i = 1; i + 1 < odds.length; i++) {
            Block b = page.all().get(i);
            boolean isOne = isInDoubt(i) && page.phrases(b).isEmpty() && items.getOrDefault(make(b), 0) >= ITEMS;
            if (isOne && headsItem(i)) odds[i] = ITEM;
        }
    }

    private boolean headsItem(int i) {
        Block b = page.all().get(i), next = page.all().get(i + 1);
        boolean isItem = odds[i + 1] > 0 && words[i + 1] >= ITEM_WORDS && next.kind() == Block.Kind.PARAGRAPH;
        return isItem && isHeading(b) && isLine(i) && b.container().parent() != null
            && b.container().parent() == next.container().parent();
    }

    private void favour() {
        int first = 0;
        while (first < odds.length && !isProse(first)) first++;
        if (!count(first + 1)) return;
        for (int i = first + 1; i + 1 < odds.length; i++) if (odds[i] > DOUBT && odds[i] < SUBHEAD && isProven(i)) odds[i] = SUBHEAD;
    }

    /** Counts what heads sure prose from a block on, by its make. Whether a phrase of boilerplate heads any that is kept. */
    private boolean count(int from) {
        boolean any = false;
        for (int i = from; i + 1 < odds.length; i++) {
            if (!heads(i)) continue;
            Block b = page.all().get(i);
            any |= !page.phrases(b).isEmpty();
            if (isProse(i + 1) && !makes.computeIfAbsent(make(b), k -> new HashSet<>()).add(b.text())) repeated.add(b.text());
        }
        return any;
    }

    private boolean isProven(int i) {
        Block b = page.all().get(i);
        if (!isWorded(b) || !heads(i) || isOffer(b) && !isProse(i + 1)) return false;
        int like = makes.getOrDefault(make(b), Set.of()).size();
        return like >= (isAdvertisement(b) ? MANY : FEW) && !repeated.contains(b.text());
    }

    private boolean isProse(int i) {
        return odds[i] >= Rules.SURE && words[i] >= PARAGRAPH;
    }

    /** Whether a block heads the prose right behind it: a heading, a bold line or a term, beside the paragraph. */
    private boolean heads(int i) {
        Block b = page.all().get(i), next = page.all().get(i + 1);
        boolean isBold = b.kind() == Block.Kind.PARAGRAPH && b.is(Block.Mark.BOLD) && !b.is(Block.Mark.AFTER_BREAK);
        boolean isTerm = b.container().tag().equals("dt");
        if (!isHeading(b) && !isBold && !isTerm || !isLine(i)) return false;
        if (odds[i + 1] <= 0 || words[i + 1] < PARAGRAPH) return false;
        Container around = b.container().parent();
        return around != null && (next.container().parent() == around || next.container() == around);
    }

    /** Whether it has a phrase of boilerplate that a subhead may have. A line that is no heading offers nothing and points nowhere. */
    private boolean isWorded(Block b) {
        Chrome.Hit hit = page.phrases(b).best();
        if (hit == null) return false;
        boolean isHeading = b.kind() == Block.Kind.HEADING;
        return switch (hit.section()) {
            case ADVERTISEMENT, RELATED, SUBSCRIBE, FOLLOW, DONATION, PAYWALL -> isHeading;
            default -> true;
        };
    }

    /** Whether it has a phrase that offers something: such a heading may head an offer. */
    private boolean isOffer(Block b) {
        return switch (page.phrases(b).best().section()) {
            case ADVERTISEMENT, SUBSCRIBE, FOLLOW, DONATION, PAYWALL -> true;
            default -> false;
        };
    }

    /** Whether all that it says is that an advertisement follows. */
    private boolean isAdvertisement(Block b) {
        return page.phrases(b).isOnly(Chrome.Section.ADVERTISEMENT);
    }

    private static String make(Block b) {
        return b.container().make();
    }
}
