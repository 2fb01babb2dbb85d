package clipping.facts.byline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.facts.ElementNames;
import clipping.facts.byline.BylineElements.Owner;
import clipping.facts.byline.NameReader.Name;
import clipping.facts.byline.NameReader.Single;
import clipping.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;

/** The bylines printed near a headline, recognised by words, links and names of elements. */
final class PrintedBylines {
    private static final int ABOVE = 6;
    private static final int BELOW = 12;
    private static final int FAR = 40;
    private static final int LONGEST = 260;
    private static final int LONGEST_LINE = 140;
    private static final int LONGEST_OPENER = 24;
    private static final int APART = 4;
    private static final int LONGEST_BETWEEN = 90;
    /** How much to trust a piece of a line that holds a name and the word for who reports. */
    private static final int PIECE = 6;
    /** Characters between a marked name and another that "and" joins to it. */
    private static final int LONGEST_AND = 8;

    /** What inline elements say of a block: the names that they mark, where the last of these ends, how sure the surest is. */
    private record Marked(List<Name> names, int end, int trust) {
        /** Whether the names are those of topics. */
        boolean isOfTopics() {
            return names.size() > 1 && names.stream().noneMatch(n -> n.isFull() || NameShape.isDense(n.text().charAt(0)));
        }
    }

    private final Blocks blocks;
    private final BylineElements elements;
    private final CreditLines lines;
    private final List<Byline> found = new ArrayList<>();
    private final String primary;
    private final List<Integer> headlines;
    private int group;

    private PrintedBylines(Blocks blocks, ElementNames names, List<Integer> headlines, String language, List<Name> claimed) {
        this.headlines = headlines;
        primary = BylineWords.primary(language);
        this.blocks = blocks;
        elements = new BylineElements(blocks, names, headlines.stream().map(blocks.all()::get).toList());
        lines = new CreditLines(blocks, primary, claimed);
    }

    /**
     * @param headlines the blocks that print the headline, in order
     * @param story     the story's first block of prose, or -1
     * @param claimed   whom the page's data name
     */
    static List<Byline> find(Blocks blocks, ElementNames names, String language, List<Integer> headlines, int story, List<Name> claimed) {
        List<Integer> anchors = headlines.isEmpty() ? List.of(story) : headlines;
        if (anchors.get(0) < 0) return List.of();
        PrintedBylines bylines = new PrintedBylines(blocks, names, headlines, language, claimed);
        bylines.near(anchors, story);
        if (!bylines.found.stream().anyMatch(b -> b.names().stream().anyMatch(n -> !n.isDesk()))) {
            int group = bylines.found.isEmpty() ? 0 : bylines.group + 1;
            for (Byline b : new UnmarkedBylines(blocks, bylines.elements, language).find(anchors, story)) {
                bylines.found.add(new Byline(b.block(), b.names(), b.weight(), b.how(), group++, b.known()));
            }
        }
        return bylines.found;
    }

    /** Those around headlines or the story's beginning; where there are none, lines that sign the story. */
    private void near(List<Integer> anchors, int story) {
        int anchor = anchors.get(0);
        int top = Math.max(anchors.get(anchors.size() - 1), story);
        int last = -1;
        for (int a : anchors) {
            int end = Math.min(blocks.all().size() - 1, Math.max(a, a == anchor ? Math.min(story, anchor + FAR) : a) + BELOW);
            for (int i = Math.max(last + 1, a - (headlines.isEmpty() ? 2 * ABOVE : ABOVE)); i <= end; i++) {
                Block b = blocks.all().get(i);
                last = i;
                if (headlines.contains(i) || b.text().length() > LONGEST || BylineElements.isEntry(b)) continue;
                block(b, i > 0 ? blocks.all().get(i - 1) : null, i > top + 2);
            }
        }
        if (!found.isEmpty()) return;
        for (Byline s : new SignedLines(blocks, elements, lines, primary).find(Math.min(last, top) + 1)) {
            add(s.block(), s.names(), s.weight(), s.how());
        }
    }

    private void add(int block, List<Name> names, int weight, String how) {
        Byline before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null && !isNeighbour(before.block(), block)) group++;
        found.add(new Byline(block, names, weight, how, group));
    }

    /** Whether nothing between two bylines separates them: a heading, a sentence, a link to another story. */
    private boolean isNeighbour(int before, int block) {
        if (block - before > APART) return false;
        for (int i = before + 1; i < block; i++) {
            Block b = blocks.all().get(i);
            if (b.kind() == Block.Kind.HEADING || b.text().length() > LONGEST_BETWEEN
                || b.text().length() > LONGEST_OPENER && b.linkDensity() > 0.9) {
                return false;
            }
        }
        return true;
    }

    /** @param late whether the block stands so far down that only what its elements say counts */
    private void block(Block b, Block before, boolean late) {
        Owner owner = elements.owner(b);
        if (owner == Owner.OTHER || isLabelledOther(before)) return;
        boolean own = owner == Owner.AUTHOR, isLine = !late && b.text().length() <= LONGEST_LINE;
        Marked marked = marked(b);
        String text = own || isLine ? elements.marked(b) : b.text();
        int credit = isLine ? credit(b, text) : -1;
        List<Name> names = credit < 0 ? List.of() : NameReader.read(text.substring(credit), Single.FIRST, primary);
        boolean named = own || credit >= 0 || !marked.names.isEmpty();
        if (!named || lines.isSentence(b, names.isEmpty() ? marked.names : names, owner, marked.trust)) return;
        if (credit < 0 || !isOpened(b, text.substring(credit), names, marked, own)) elements(b, text, marked, own, late);
    }

    private boolean isLabelledOther(Block before) {
        return before != null && BylineWords.isOtherLabel(before.text(), primary);
    }

    /** The names that the inline elements of a block mark. */
    private Marked marked(Block b) {
        List<Name> names = new ArrayList<>();
        int end = 0, trust = 0;
        for (Inline i : b.inlines()) {
            int sure = elements.trust(i);
            List<Name> read = sure > 0 ? names(b.text(), i) : lines.piece(b.text(), i);
            trust = Math.max(trust, sure > 0 || read.isEmpty() ? sure : PIECE);
            for (Name n : read) if (!CreditLines.hasName(names, n)) names.add(n);
            if (!read.isEmpty()) end = Math.max(end, i.end());
        }
        return new Marked(names, end, trust);
    }

    private List<Name> names(String text, Inline i) {
        if (i.start() >= text.length() || lines.isCredited(text, i.start())) return List.of();
        String inner = text.substring(i.start(), Math.min(i.end(), text.length()));
        if (inner.length() > LONGEST_LINE) return List.of();
        String rest = BylineWords.afterBy(inner, primary);
        return NameReader.read(rest == null ? inner : rest, inner.length() < LONGEST_OPENER ? Single.FIRST : Single.NEVER, primary);
    }

    /** Index after the words that open a byline, also if they stand in the line above; -1 for none. */
    private int credit(Block b, String text) {
        int credit = lines.behindBy(text);
        // "Start By Learning"
        boolean amid = credit >= 0 && b.kind() == Block.Kind.HEADING && BylineWords.afterBy(b.text(), primary) == null;
        return credit >= 0 && !amid ? credit : lines.isBehindLabel(b.index()) ? 0 : -1;
    }

    /** Adds the names behind the words that open a byline, or an account's; tells whether there is one. */
    private boolean isOpened(Block b, String credited, List<Name> names, Marked marked, boolean own) {
        if (!names.isEmpty()) {
            int sure = own ? 10 : names.get(0).isFull() || !marked.names.isEmpty() ? 8 : 6;
            add(b.index(), within(names, marked, b.text()), sure, "byline");
            return true;
        }
        String rest = credited.strip();
        boolean placed = own || marked.trust >= 7 || rest.length() < b.text().length() && isUnder(b.index());
        if (!placed || !lines.isAccount(rest)) return false;
        add(b.index(), List.of(new Name(rest, false)), 6, "account in a byline");
        return true;
    }

    private boolean isUnder(int block) {
        for (int h : headlines) if (block > h && block <= h + 3) return true;
        return false;
    }

    /** Adds the names that elements mark, without words that open a byline. */
    private void elements(Block b, String text, Marked marked, boolean own, boolean late) {
        List<Name> names = marked.isOfTopics() ? List.of() : marked.names;
        int length = b.text().length();
        boolean filled = length <= LONGEST_LINE || Byline.length(names) * 3 > length;
        boolean trusted = !late || marked.trust >= 8;
        if (filled && trusted && names.stream().anyMatch(n -> !n.isDesk())) {
            add(b.index(), names, marked.trust - (late ? 3 : 0), "element that names the author");
        } else if (own && length <= LONGEST_LINE && !lines.isCredited(b.text(), length)) {
            List<Name> plain = NameReader.read(text, Single.NEVER, primary);
            if (!plain.isEmpty()) add(b.index(), plain, late ? 3 : 6, "element of the byline");
        } else if (!names.isEmpty() && !late) {
            add(b.index(), names, 4, "element that names a desk");
        }
    }

    /** Of a byline's names those up to the last one that an author element marks: a place or paper follows. */
    private List<Name> within(List<Name> names, Marked marked, String text) {
        boolean any = false;
        for (Name n : names) any |= CreditLines.hasName(marked.names, n);
        if (!any) return names;
        int end = marked.end;
        List<Name> kept = new ArrayList<>();
        for (Name n : names) {
            int at = text.indexOf(n.text());
            boolean before = at >= 0 && at < end;
            boolean and = at > end && at < end + LONGEST_AND
                && BylineWords.AND.has(WordList.fold(text.substring(end, at).replace(',', ' ').strip()), primary);
            if (!before && !and && !CreditLines.hasName(marked.names, n)) continue;
            kept.add(n);
            end = Math.max(end, at + n.text().length());
        }
        return kept;
    }
}
