package clipping.article;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.TextShape;
import clipping.lexicon.Chrome;
import java.util.Arrays;
import java.util.List;

/** What the texts of a page and those that were kept add up to; one pass over the blocks. */
final class PageTexts {
    /** Times that make a label one of a list's items. */
    private static final int AGAIN = 3;
    /** Most words of a line that asks for something. */
    private static final int FEW = 40;

    private final Blocks blocks;
    private final PageElements elements;
    private final PageWords known;
    float words, linked, leadWords, kept, keptProse, prose, keptLinked, items, rows, longest;
    int paragraphs, texts, headings, linkedHeadings, keptHeadings, keptLeads, questions, breakOff;
    /** Of what was kept. */
    int digits, letters, stops, ended, quotes, commas, capitals, exclaimed;
    int persons, house, telling, offering;
    /** Short links and buttons, by what they say. */
    private final int[] labels;
    private int labelled;
    /** For each section of the chrome lexicon, the words of kept blocks with its phrases, and of all. */
    final float[] keptHits = new float[Chrome.Section.values().length], allHits = new float[keptHits.length];
    /** For each section, the blocks that begin or end with one of its phrases, or are one. */
    final int[] hits = new int[keptHits.length];
    /** For each section, whether a block begins with or is one of its phrases, and whether a heading has one. */
    final boolean[] anyHits = new boolean[keptHits.length], headHits = new boolean[keptHits.length];
    /** For each section, whether a line of a few words has one of its phrases anywhere. */
    final boolean[] lineHits = new boolean[keptHits.length];

    PageTexts(Blocks blocks, PageElements elements, PageWords known) {
        this.blocks = blocks;
        this.elements = elements;
        this.known = known;
        List<Block> all = blocks.all();
        labels = new int[all.size()];
        for (Block b : all) add(b);
    }

    private void add(Block b) {
        TextShape s = blocks.shape(b);
        int i = b.index();
        float links = (float) (s.words * b.linkDensity());
        words += s.words;
        linked += links;
        if (elements.lead[i]) leadWords += s.words;
        if (elements.prose[i]) {
            texts++;
            prose += s.words;
            if (s.ending == TextShape.ELLIPSIS) breakOff++;
        }
        boolean heading = b.kind() == Block.Kind.HEADING;
        if (heading) {
            headings++;
            if (b.linkDensity() > 0.8) linkedHeadings++;
        }
        if (elements.label[i]) labels[labelled++] = b.text().hashCode();
        phrases(b, s, heading);
        if (elements.kept[i]) addKept(b, s, links, heading);
    }

    private void phrases(Block b, TextShape s, boolean heading) {
        for (Chrome.Hit hit : blocks.phrases(b).all()) {
            int section = hit.section().ordinal();
            boolean begins = hit.where().isBeginning();
            if (hit.where() != Chrome.Where.INSIDE) hits[section]++;
            anyHits[section] |= begins;
            headHits[section] |= heading;
            allHits[section] += s.words;
            lineHits[section] |= s.words <= FEW;
            if (elements.kept[b.index()]) keptHits[section] += s.words;
        }
    }

    private void addKept(Block b, TextShape s, float links, boolean heading) {
        kept += s.words;
        keptLinked += links;
        digits += s.digits;
        letters += s.letters;
        if (elements.lead[b.index()]) keptLeads++;
        if (heading) {
            keptHeadings++;
            if (s.ending == TextShape.QUESTION) questions++;
        }
        if (b.kind() == Block.Kind.LIST_ITEM) items += s.words;
        if (b.kind() == Block.Kind.TABLE_ROW) rows += s.words;
        if (elements.prose[b.index()]) addProse(s);
    }

    private void addProse(TextShape s) {
        paragraphs++;
        keptProse += s.words;
        longest = Math.max(longest, s.words);
        stops += s.stops;
        quotes += s.quotes;
        commas += s.commas;
        capitals += s.capitalised;
        if (s.ending == TextShape.STOP) ended++;
        if (s.ending == TextShape.QUESTION) exclaimed++;
        for (int word : s.hashes) {
            int kind = known.kind(word);
            if (kind == 0) continue;
            persons += kind & PageWords.PERSON;
            house += (kind & PageWords.HOUSE) / PageWords.HOUSE;
            telling += (kind & PageWords.TELLING) / PageWords.TELLING;
            offering += (kind & PageWords.OFFERING) / PageWords.OFFERING;
        }
    }

    /** Short links and buttons that say what others say: "Read more", "Add to cart", whatever the language. */
    int repeatedLabels() {
        Arrays.sort(labels, 0, labelled);
        int repeated = 0;
        for (int from = 0, to; from < labelled; from = to) {
            to = from + 1;
            while (to < labelled && labels[to] == labels[from]) to++;
            if (to - from >= AGAIN) repeated += to - from;
        }
        return repeated;
    }

    /** Share of the kept words whose blocks hit a section. */
    float keptShare(Chrome.Section section) {
        return kept == 0 ? 0 : keptHits[section.ordinal()] / kept;
    }
}
