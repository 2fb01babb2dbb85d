package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.lexicon.Chrome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Rules after the model: each cuts kept blocks and says why. Only rules about the page's structure cut blocks that the judge is sure of.
 */
final class Rules {
    private static final int LABEL = 40;
    /** Share of the kept text that furniture behind the story may be. */
    private static final double TAIL = 0.25;
    /** Fewest words of a paragraph, paragraphs that begin the story, days alone that make a chronicle. */
    private static final int PARAGRAPH = 8;
    private static final int START = 3;
    private static final int CHRONICLE = 3;
    /** Log-odds from which the judge is sure that a block is the article's: then its name, its neighbours or a word in it do not cut it. */
    static final double SURE = 2.5;
    /** The same where all that a block says, or its place below a label, tells that it is none. */
    static final double CERTAIN = 4;
    /** Words of a sentence that is no heading, whatever its element. */
    private static final int SENTENCE = 12;

    private final Blocks blocks;
    private final Facts facts;
    private final double[] odds;
    private final BitSet others;
    private final List<Verdict> verdicts;

    private Rules(Blocks blocks, Facts facts, double[] odds, BitSet others, List<Verdict> verdicts) {
        this.blocks = blocks;
        this.facts = facts;
        this.odds = odds;
        this.others = others;
        this.verdicts = verdicts;
    }

    /** Applies all rules. Changes {@code verdicts}, one per block, in place; {@code others} are the blocks of other stories. */
    static void apply(Blocks blocks, Facts facts, double[] odds, BitSet others, List<Verdict> verdicts) {
        Rules rules = new Rules(blocks, facts, odds, others, verdicts);
        rules.cutHidden();
        rules.cutCaptions();
        rules.cutPosts();
        rules.cutPointers();
        rules.cutClosing();
        rules.cutRemarks();
        rules.cutOtherStories();
        rules.cutFlattenedTail();
        rules.cutSignatures();
        rules.cutDates();
        rules.cutCopies();
        rules.cutPulledQuotes();
        rules.cutTrailingHeadings();
    }

    /** Cuts captions, unless they are so much of the kept text that they are the story. */
    private void cutCaptions() {
        Captions captions = new Captions(blocks);
        long all = 0, described = 0;
        List<Block> found = new ArrayList<>(), credited = new ArrayList<>();
        for (Verdict v : verdicts) {
            if (!v.kept()) continue;
            Block b = v.block();
            all += b.text().length();
            if (odds[b.index()] < CERTAIN && captions.isCredited(b)) credited.add(b);
            else if (captions.isOne(b)) found.add(b);
            else continue;
            described += b.text().length();
        }
        if (described * 10 >= all * 3) return;
        for (Block b : credited) cut(b.index(), Reason.CAPTION, "a credit beside a picture");
        for (Block b : found) cutUnsure(b.index(), Reason.CAPTION, "in " + b.container());
    }

    /** Cuts embedded posts of networks. */
    private void cutPosts() {
        EmbeddedPosts posts = EmbeddedPosts.of(blocks);
        for (Verdict v : verdicts) {
            String evidence = v.kept() ? posts.evidence(v.block()) : null;
            if (evidence != null) cut(v.block().index(), Reason.EMBED, evidence);
        }
    }

    /** Cuts links to other stories. */
    private void cutPointers() {
        Pointers pointers = new Pointers(blocks, verdicts, odds);
        pointers.labelled().stream().forEach(i -> cut(i, Reason.RELATED, "a link below a label of other stories"));
        pointers.lists().stream().forEach(i -> cut(i, Reason.LINK_LIST, "in a list of links alone"));
    }

    /**
     * Cuts boxes about the author, and what stands below the label of an author or of a press contact behind the story, up to the end of
     * the label's element.
     */
    private void cutClosing() {
        for (int i : new AuthorBoxes(blocks, verdicts, odds).texts()) cut(i, Reason.AUTHOR_BOX, "in a box about the author");
        Closing closing = Closing.of(blocks, facts.authors(), verdicts);
        if (closing == null) return;
        for (int i = closing.first(); i <= closing.last(); i++)
            if (odds[i] < CERTAIN) cut(i, closing.reason(), "below “" + closing.label() + "”");
    }

    /** Cuts hidden blocks. */
    private void cutHidden() {
        HiddenBlocks hidden = new HiddenBlocks(blocks, facts, verdicts, odds);
        for (Verdict v : verdicts) {
            String evidence = v.kept() ? hidden.evidence(v.block()) : null;
            if (evidence != null) cut(v.block().index(), Reason.HIDDEN, evidence);
        }
    }

    private void cutUnsure(int i, Reason reason, String evidence) {
        if (odds[i] < SURE) cut(i, reason, evidence);
    }

    private void cut(int i, Reason reason, String evidence) {
        Verdict v = verdicts.get(i);
        if (v.kept()) verdicts.set(i, new Verdict(v.block(), false, reason, evidence + "; " + v.evidence()));
    }

    /** Cuts what lies in an article element of another story. */
    private void cutOtherStories() {
        Teasers.of(blocks, facts, verdicts, odds).stream().forEach(i -> cut(i, Reason.OTHER_STORY, "another story behind the page's own"));
        others.stream().forEach(i -> cut(i, Reason.OTHER_STORY, "another story with its own headline"));
    }

    /** Cuts readers' remarks behind the story. */
    private void cutRemarks() {
        RemarkBoxes.of(blocks, facts, verdicts, odds).stream().forEach(i -> cut(i, Reason.COMMENTS, "one of several readers' remarks"));
        Remarks.of(blocks, facts, verdicts, odds).stream().forEach(i -> cut(i, Reason.COMMENTS, "among readers' remarks"));
    }

    /**
     * On a page without structure nothing but its label tells where the furniture behind the story begins: where next to nothing of the
     * story follows it.
     */
    private void cutFlattenedTail() {
        for (Container c : blocks.containers()) if (c.depth() > 2) return;
        int all = 0, before = 0;
        for (Verdict v : verdicts) if (v.kept()) all += v.block().text().length();
        String label = null;
        for (Block b : blocks.all()) {
            if (label != null) cut(b.index(), Reason.OUTSIDE, "behind “" + label + "”");
            else if (all - before <= TAIL * all && isLabel(b)) {
                label = b.text();
                cut(b.index(), Reason.OUTSIDE, "a label behind the story");
            }
            if (label == null && verdicts.get(b.index()).kept()) before += b.text().length();
        }
    }

    private boolean isLabel(Block b) {
        Chrome.Hit hit = blocks.phrases(b).best();
        boolean heads = b.kind() == Block.Kind.HEADING && odds[b.index()] >= SURE;
        if (heads || b.text().length() > LABEL || hit == null || hit.where() != Chrome.Where.WHOLE) return false;
        return switch (hit.section()) {
            case RELATED, COMMENTS, SUBSCRIBE, SHARE, TAGS, COPYRIGHT, AUTHOR_BOX -> true;
            default -> false;
        };
    }

    /** Cuts what signs the text behind its last paragraph: an address, a mark of the end, a line in small print. */
    private void cutSignatures() {
        for (int i = verdicts.size() - 1; i >= 0; i--) {
            if (!verdicts.get(i).kept()) continue;
            String told = Signatures.evidence(blocks, blocks.all().get(i), odds[i]);
            if (told == null) return;
            cut(i, Reason.OUTSIDE, told);
        }
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
            if (DayLines.isOne(b.text(), facts.language())) found.add(b.index());
            else if (blocks.shape(b).words >= PARAGRAPH) paragraphs++;
            if (paragraphs >= START) break;
        }
        if (found.size() < CHRONICLE) for (int i : found) cut(i, Reason.DATE_LINE, "a date alone");
    }

    /** Cuts paragraphs that repeat another word for word. */
    private void cutCopies() {
        for (int i : RepeatedParagraphs.of(blocks, verdicts)) cut(i, Reason.DUPLICATE, "the same words stand in the story");
    }

    /** Cuts quotations pulled out of the text, with their speakers' names: the paragraph that they stand in says the same. */
    private void cutPulledQuotes() {
        PulledQuotes quotes = new PulledQuotes(verdicts);
        Container box = null;
        for (Verdict v : verdicts) {
            Block b = v.block();
            int source = v.kept() ? quotes.source(b) : -1;
            if (source >= 0) {
                cut(b.index(), Reason.DUPLICATE, "the same words stand in block " + source);
                box = PulledQuotes.box(b);
            } else if (box != null && b.container().within(box) && !isSentence(blocks.shape(b))) {
                cut(b.index(), Reason.DUPLICATE, "below a quotation that stands in the text");
            } else {
                box = null;
            }
        }
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
