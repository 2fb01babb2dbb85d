package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.facts.date.DateLine;
import clipping.lexicon.Chrome;
import clipping.lexicon.ChromeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Rules after the model: each cuts kept blocks and says why. Only rules about the page's structure cut blocks that the judge is sure of.
 */
final class Rules {
    private static final int STORY = 400;
    private static final int LABEL = 40;
    /** Share of the kept text that furniture behind the story may be. */
    private static final double TAIL = 0.25;
    /** Log-odds below which the judge is in doubt, so that a phrase of boilerplate decides. */
    private static final double DOUBT = 0.7;
    private static final int MIN_HEADLINE = 20;
    private static final int BAR_LINE = 300;
    /** Fewest words of a paragraph, paragraphs that begin the story, days alone that make a chronicle. */
    private static final int PARAGRAPH = 8;
    private static final int START = 3;
    private static final int CHRONICLE = 3;
    /** Elements, from the block's own upwards, that are searched for a post. */
    private static final int POST = 4;
    /** Characters below which a line may sign a post. */
    private static final int POST_SIGNATURE = 120;

    /** Log-odds from which the judge is sure that a block is the article's: then its name, its neighbours or a word in it do not cut it. */
    static final double SURE = 2.5;
    /** The same of a line that is boilerplate as a whole. */
    private static final double SURER = 4;
    /** Words of a sentence that is no heading, whatever its element. */
    private static final int SENTENCE = 12;

    private final Blocks blocks;
    private final Facts facts;
    private final double[] odds;
    private final List<Verdict> verdicts;

    private Rules(Blocks blocks, Facts facts, double[] odds, List<Verdict> verdicts) {
        this.blocks = blocks;
        this.facts = facts;
        this.odds = odds;
        this.verdicts = verdicts;
    }

    /** Applies all rules. Changes {@code verdicts}, one per block, in place. */
    static void apply(Blocks blocks, Facts facts, double[] odds, List<Verdict> verdicts) {
        Rules rules = new Rules(blocks, facts, odds, verdicts);
        rules.cutHidden();
        rules.cutCaptions();
        rules.cutPosts();
        rules.cutBars();
        rules.cutFurniture();
        rules.cutDoubtful();
        rules.cutOtherStories();
        rules.cutFlattenedTail();
        rules.cutLinesAroundTheHeadline();
        rules.cutClocks();
        rules.cutDates();
        rules.cutCopies();
        rules.cutTrailingHeadings();
    }

    /** Cuts captions, unless they are so much of the kept text that they are the story. */
    private void cutCaptions() {
        long all = 0, captions = 0;
        List<Block> found = new ArrayList<>();
        for (Verdict v : verdicts) {
            if (!v.kept()) continue;
            all += v.block().text().length();
            if (!isCaption(v.block())) continue;
            captions += v.block().text().length();
            found.add(v.block());
        }
        if (captions * 10 >= all * 3) return;
        for (Block b : found) cutUnsure(b.index(), Reason.CAPTION, "in " + b.container());
    }

    private static boolean isCaption(Block b) {
        Container c = b.container();
        return b.kind() == Block.Kind.CAPTION || isCaption(c) || c.parent() != null && c.depth() > 2 && isCaption(c.parent());
    }

    private static boolean isCaption(Container c) {
        return c.classes().toLowerCase(Locale.ROOT).contains("caption");
    }

    /** Cuts embedded posts of networks: known by the class of their quotation or by a signature. */
    private void cutPosts() {
        Set<Container> posts = new HashSet<>();
        for (Block b : blocks.all()) if (b.kind() == Block.Kind.QUOTE && isSignature(b.text())) posts.add(quotation(b));
        for (Verdict v : verdicts) {
            if (!v.kept()) continue;
            if (v.block().kind() == Block.Kind.QUOTE && posts.contains(quotation(v.block())))
                cut(v.block().index(), Reason.EMBED, "signed as a post");
            Container c = v.block().container();
            for (int up = 0; c != null && up < POST; up++, c = c.parent()) {
                ChromeNames.Match match = c.tag().equals("blockquote") && !c.classes().isEmpty() ? ChromeNames.load().find(c.classes())
                    : null;
                if (match == null || !match.subject().equals("embed")) continue;
                cut(v.block().index(), Reason.EMBED, "in " + c);
                break;
            }
        }
    }

    /**
     * A line that is boilerplate and nothing else belongs to no story, whatever its element: only where the judge is surer than of most
     * prose it stays.
     */
    private void cutFurniture() {
        for (Verdict v : verdicts) {
            if (!v.kept() || odds[v.block().index()] >= SURER) continue;
            Chrome.Hit hit = blocks.phrases(v.block()).best();
            if (hit != null && hit.where() == Chrome.Where.WHOLE && isFurniture(hit.section())) {
                cut(v.block().index(), Reason.valueOf(hit.section().name()), "all it says is “" + hit.phrase() + "”");
            }
        }
    }

    private static boolean isImprint(Chrome.Section section) {
        return switch (section) {
            case COPYRIGHT, CONTACT, NOTE, COOKIES -> true;
            default -> false;
        };
    }

    /** Where the judge is in doubt of a line behind the story that it is sure of, a phrase of an imprint decides. */
    private void cutDoubtful() {
        int last = -1;
        for (Verdict v : verdicts) if (v.kept() && odds[v.block().index()] >= SURE) last = v.block().index();
        for (Verdict v : verdicts) {
            int i = v.block().index();
            Chrome.Hit hit = i > last && v.kept() && odds[i] < DOUBT ? blocks.phrases(v.block()).best() : null;
            if (hit != null && isImprint(hit.section())) cut(i, Reason.valueOf(hit.section().name()), "says “" + hit.phrase() + "”");
        }
    }

    private static boolean isFurniture(Chrome.Section section) {
        return switch (section) {
            case SHARE, SUBSCRIBE, FOLLOW, RELATED, ADVERTISEMENT, DONATION, LOGIN, PAYWALL, COOKIES, TOOLS -> true;
            default -> false;
        };
    }

    private static Container quotation(Block b) {
        Container c = b.container();
        while (c.parent() != null && !c.tag().equals("blockquote")) c = c.parent();
        return c;
    }

    /** Whether a line signs a post: a dash, who wrote it with the name at the network in brackets, and the day. */
    private static boolean isSignature(String text) {
        int name = text.indexOf("(@");
        return name > 0 && text.length() < POST_SIGNATURE && (text.charAt(0) == '\u2014' || text.charAt(0) == '-')
            && text.indexOf(')', name) > 0;
    }

    /** Cuts menus: short lines with three bars or more. */
    private void cutBars() {
        for (Verdict v : verdicts) {
            if (!v.kept() || v.block().kind() == Block.Kind.PREFORMATTED) continue;
            String text = v.block().text();
            if (text.length() >= BAR_LINE) continue;
            int bars = 0;
            for (int i = text.indexOf('|', 1); i > 0 && i + 1 < text.length(); i = text.indexOf('|', i + 1))
                if (text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ') bars++;
            if (bars >= 3) cutUnsure(v.block().index(), Reason.NAVIGATION, bars + " bars");
        }
    }

    /** Cuts hidden blocks. Where much of the story is hidden, a script reveals it: then only copies of what is shown are cut. */
    private void cutHidden() {
        long all = 0, hidden = 0;
        for (Verdict v : verdicts) {
            if (!v.kept()) continue;
            all += v.block().text().length();
            if (v.block().is(Block.Mark.HIDDEN)) hidden += v.block().text().length();
        }
        boolean story = hidden * 10 >= all * 3;
        Set<String> shown = new HashSet<>();
        if (story) for (Verdict v : verdicts) if (v.kept() && !v.block().is(Block.Mark.HIDDEN)) shown.add(v.block().text());
        for (Verdict v : verdicts) {
            Block b = v.block();
            if (b.is(Block.Mark.HIDDEN) && (!story || shown.contains(b.text())))
                cut(b.index(), Reason.HIDDEN, story ? "a copy that is not shown" : "not shown");
        }
    }

    private void cutUnsure(int i, Reason reason, String evidence) {
        if (odds[i] < SURE) cut(i, reason, evidence);
    }

    private void cut(int i, Reason reason, String evidence) {
        Verdict v = verdicts.get(i);
        if (v.kept()) verdicts.set(i, new Verdict(v.block(), false, reason, evidence + "; " + v.evidence()));
    }

    /**
     * Cuts other stories. Of several article elements with a headline and a story each, the page's is the one that prints the headline. A
     * heading is a headline when it has the rank of the page's own or is a link; lower ones head parts of one story.
     */
    private void cutOtherStories() {
        if (facts.titleBlocks().isEmpty()) return;
        Map<Container, int[]> stories = new HashMap<>();
        Container own = null;
        int rank = rank();
        for (Block b : blocks.all()) {
            boolean title = facts.titleBlocks().contains(b.index());
            boolean headline = title || b.kind() == Block.Kind.HEADING && (b.level() <= rank || b.level() == 2 && b.linkDensity() > 0.8);
            if (!headline && (b.text().length() < 100 || b.linkDensity() > 0.3)) continue;
            Container outermost = b.container().article();
            if (outermost == null) continue;
            if (title && own == null) own = outermost;
            int[] sums = stories.computeIfAbsent(outermost, k -> new int[2]);
            if (!headline || sums[1] == 0) sums[headline ? 0 : 1] += b.text().length();
        }
        if (own == null || stories.size() < 2 || stories.get(own)[1] < STORY) return;
        for (Verdict v : verdicts) {
            if (!v.kept()) continue;
            Container outermost = v.block().container().article();
            if (outermost == null || outermost == own) continue;
            int[] sums = stories.get(outermost);
            if (sums != null && sums[0] > 0 && sums[1] >= STORY)
                cut(v.block().index(), Reason.OTHER_STORY, "another article element with its own headline");
        }
    }

    /** Level of the heading that prints the headline, 2 at most; 1 where none does. */
    private int rank() {
        int rank = 1;
        for (int i : facts.titleBlocks())
            if (blocks.all().get(i).kind() == Block.Kind.HEADING) rank = Math.max(rank, Math.min(2, blocks.all().get(i).level()));
        return rank;
    }

    /**
     * On a page without structure nothing but its label tells where the furniture behind the story begins: where next to nothing of the
     * story follows it.
     */
    private void cutFlattenedTail() {
        for (Container c : blocks.containers()) if (c.depth() > 2) return;
        Chrome chrome = Chrome.load();
        int all = 0, before = 0;
        for (Verdict v : verdicts) if (v.kept()) all += v.block().text().length();
        String label = null;
        for (Block b : blocks.all()) {
            if (label != null) cut(b.index(), Reason.OUTSIDE, "behind “" + label + "”");
            else if (all - before <= TAIL * all && b.text().length() <= LABEL && isLabel(chrome.match(b.text()).best())) {
                label = b.text();
                cut(b.index(), Reason.OUTSIDE, "a label behind the story");
            }
            if (label == null && verdicts.get(b.index()).kept()) before += b.text().length();
        }
    }

    private static boolean isLabel(Chrome.Hit hit) {
        if (hit == null || hit.where() != Chrome.Where.WHOLE) return false;
        return switch (hit.section()) {
            case RELATED, COMMENTS, SUBSCRIBE, SHARE, TAGS, COPYRIGHT, AUTHOR_BOX -> true;
            default -> false;
        };
    }

    /** Cuts lines before the story that hold the whole headline and more: breadcrumbs, comment counts. */
    private void cutLinesAroundTheHeadline() {
        String title = facts.title();
        if (title == null || title.length() < MIN_HEADLINE) return;
        for (Verdict v : verdicts) {
            if (!v.kept()) continue;
            String text = v.block().text();
            if (text.length() > 3 * title.length() || text.length() > 300) return;
            if (text.length() > title.length() && text.contains(title) && ".!?…".indexOf(text.charAt(text.length() - 1)) < 0)
                cut(v.block().index(), Reason.TITLE, "holds the headline and more");
        }
    }

    /** Cuts blocks that are a time of day alone. */
    private void cutClocks() {
        for (Verdict v : verdicts) if (v.kept() && isClock(v.block().text())) cut(v.block().index(), Reason.DATE_LINE, "a time alone");
    }

    /**
     * Cuts days alone, with or without a time, above the story or between its first paragraphs: they say when it was published. Three or
     * more are a chronicle and stay.
     */
    private void cutDates() {
        List<Integer> found = new ArrayList<>();
        int paragraphs = 0;
        for (Verdict v : verdicts) {
            if (!v.kept()) continue;
            Block b = v.block();
            if (DateLine.isOne(b.text(), facts.language())) found.add(b.index());
            else if (blocks.shape(b).words >= PARAGRAPH) paragraphs++;
            if (paragraphs >= START) break;
        }
        if (found.size() < CHRONICLE) for (int i : found) cut(i, Reason.DATE_LINE, "a date alone");
    }

    /**
     * Cuts paragraphs that repeat another word for word: copies for other screens. Of two copies the one with more of the story around it
     * stays.
     */
    private void cutCopies() {
        Map<Container, Integer> around = new HashMap<>();
        Map<String, Integer> first = new HashMap<>();
        for (Verdict v : verdicts) if (v.kept()) around.merge(holder(v.block()), Math.round(blocks.shape(v.block()).words), Integer::sum);
        for (Verdict v : verdicts) {
            Block b = v.block();
            if (!v.kept() || blocks.shape(b).words < PARAGRAPH) continue;
            Integer before = first.putIfAbsent(b.text(), b.index());
            if (before == null) continue;
            boolean keepsFirst = around.get(holder(blocks.all().get(before))) >= around.get(holder(b));
            cut(keepsFirst ? b.index() : before, Reason.DUPLICATE, "the same words stand in the story");
            if (!keepsFirst) first.put(b.text(), b.index());
        }
    }

    /** The element whose children are a block's neighbours. */
    private static Container holder(Block b) {
        Container c = b.container();
        while (c.parent() != null && c.isPart()) c = c.parent();
        return c;
    }

    private static boolean isClock(String text) {
        if (text.length() > 16 || text.length() < 4) return false;
        int digits = 0, letters = 0, marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) digits++;
            else if ((c == ':' || c == '.' || c == 'h') && isBetweenDigits(text, i)) marks++;
            else if (Character.isLetter(c)) letters++;
            else if (c != ' ' && c != '.') return false;
        }
        return (digits == 3 || digits == 4) && marks == 1 && letters <= 5;
    }

    private static boolean isBetweenDigits(String text, int i) {
        return i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }

    /** Cuts headings after the last paragraph, but not a sentence set as a heading. */
    private void cutTrailingHeadings() {
        for (int i = verdicts.size() - 1; i >= 0; i--) {
            Verdict v = verdicts.get(i);
            if (!v.kept()) continue;
            if (v.block().kind() != Block.Kind.HEADING || isSentence(blocks.shape(v.block()))) return;
            cut(i, Reason.OUTSIDE, "a heading behind the last paragraph");
        }
    }

    /** Whether a text has the words and the stop of a sentence. */
    static boolean isSentence(TextShape shape) {
        return shape.words >= SENTENCE && shape.stops > 0;
    }
}
