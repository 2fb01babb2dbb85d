package clipping.facts.byline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.facts.ElementNames;
import clipping.facts.byline.BylineElements.Owner;
import clipping.facts.byline.CreditLine.Joint;
import clipping.facts.byline.CreditLine.Token;
import clipping.facts.byline.NameReader.Name;
import clipping.facts.byline.NameReader.Single;
import java.util.ArrayList;
import java.util.List;

/** The bylines printed near a headline, recognised by words, links and names of elements. */
final class PrintedBylines {
    private static final int ABOVE = 6;
    private static final int BELOW = 12;
    private static final int FAR = 40;
    private static final int LONGEST = 260;
    private static final int LONGEST_LINE = 140;
    private static final int LONGEST_LINK = 24;
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
            return names.size() > 1 && names.stream().noneMatch(n -> n.isFull() || n.isDense());
        }
    }

    private final Blocks blocks;
    private final BylineElements elements;
    private final BylineLines lines;
    private final List<Byline> found = new ArrayList<>();
    private final List<Integer> headlines;
    private int group;

    private PrintedBylines(BylineLines lines, List<Integer> headlines) {
        this.headlines = headlines;
        this.lines = lines;
        blocks = lines.blocks;
        elements = lines.elements;
    }

    /**
     * @param headlines the blocks that print the headline, in order
     * @param story     the story's first block of prose, or -1
     * @param claimed   whom the page's data name
     */
    static List<Byline> find(Blocks blocks, ElementNames names, BylineWords words, List<Integer> headlines, int story,
            List<Name> claimed) {
        List<Integer> anchors = headlines.isEmpty() ? List.of(story) : headlines;
        if (anchors.get(0) < 0) return List.of();
        BylineElements elements = new BylineElements(blocks, names, headlines.stream().map(blocks.all()::get).toList());
        BylineLines lines = new BylineLines(blocks, elements, words, claimed);
        PrintedBylines bylines = new PrintedBylines(lines, headlines);
        int last = bylines.near(anchors, story);
        BylinesBelow below = new BylinesBelow(lines);
        if (bylines.found.isEmpty()) {
            for (Byline s : below.signed(last + 1)) bylines.add(s.block(), s.names(), s.weight(), s.how());
        }
        if (bylines.found.stream().allMatch(b -> b.names().stream().allMatch(Name::isDesk))) {
            List<Byline> more = new UnmarkedBylines(lines).find(anchors, story);
            below.unmarked(story, more);
            int group = bylines.found.isEmpty() ? 0 : bylines.group + 1;
            for (Byline b : more) bylines.found.add(new Byline(b.block(), b.names(), b.weight(), b.how(), group++, b.known()));
        }
        return bylines.found;
    }

    /** Adds those around headlines or the story's beginning; returns the last block that counts as near. */
    private int near(List<Integer> anchors, int story) {
        int anchor = anchors.get(0);
        int top = Math.max(anchors.get(anchors.size() - 1), story);
        int last = -1;
        for (int a : anchors) {
            int end = Math.min(blocks.all().size() - 1, Math.max(a, a == anchor ? Math.min(story, anchor + FAR) : a) + BELOW);
            for (int i = Math.max(last + 1, a - (headlines.isEmpty() ? 2 * ABOVE : ABOVE)); i <= end; i++) {
                Block b = blocks.all().get(i);
                last = i;
                if (isCandidate(b) && !headlines.contains(i)) block(b, i > top + 2);
            }
        }
        return Math.min(last, top);
    }

    /** Whether a block is short, no entry of a list of authors, and no line that unfolds the text below it. */
    private boolean isCandidate(Block b) {
        return b.text().length() <= LONGEST && !b.container().tag().equals("summary") && !elements.isEntry(b);
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
            boolean linked = b.text().length() > LONGEST_LINK && b.linkDensity() > 0.9;
            if (b.kind() == Block.Kind.HEADING || b.text().length() > LONGEST_BETWEEN || linked) return false;
        }
        return true;
    }

    /** @param late whether the block stands so far down that only what its elements say counts */
    private void block(Block b, boolean late) {
        Owner owner = elements.owner(b);
        if (owner == Owner.OTHER || lines.isBehindOther(b.index())) return;
        boolean own = owner == Owner.AUTHOR;
        Marked marked = marked(b);
        int credit = late ? -1 : credit(b);
        List<Name> names = credit < 0 ? List.of() : lines.names(b, credit, Single.FIRST);
        if (!own && credit < 0 && marked.names.isEmpty()) return;
        if (lines.isSentence(b, names.isEmpty() ? marked.names : names, owner, marked.trust)) return;
        if (!names.isEmpty()) {
            add(b.index(), within(names, marked, b), own ? 10 : sure(names, marked), "byline");
        } else if (credit < 0 || !isOfAccount(b, credit, own || marked.trust >= 7)) {
            elements(b, marked, own, late);
        }
    }

    private static int sure(List<Name> names, Marked marked) {
        return names.get(0).isFull() || !marked.names.isEmpty() ? 8 : 6;
    }

    /** The names that the inline elements of a block mark. */
    private Marked marked(Block b) {
        List<Name> names = new ArrayList<>();
        int end = 0, trust = 0;
        for (Inline i : b.inlines()) {
            int sure = elements.trust(i);
            List<Name> read = lines.marked(b, i, sure > 0);
            trust = Math.max(trust, sure > 0 || read.isEmpty() ? sure : PIECE);
            for (Name n : read) if (!BylineLines.hasName(names, n)) names.add(n);
            if (!read.isEmpty()) end = Math.max(end, i.end());
        }
        return new Marked(names, end, trust);
    }

    /** The word behind those that open a byline, also if they stand in the line above; -1 for none. */
    private int credit(Block b) {
        if (b.text().length() > LONGEST_LINE) return -1;
        int credit = lines.behindBy(b);
        boolean amid = credit >= 0 && b.kind() == Block.Kind.HEADING && lines.of(b).tokens().get(0).by() == 0; // "Start By Learning"
        return credit >= 0 && !amid ? credit : lines.isBehindLabel(b.index()) ? 0 : -1;
    }

    /** Adds an account's name behind the words that open a byline; tells whether there is one. */
    private boolean isOfAccount(Block b, int credit, boolean told) {
        if (lines.of(b).tokens().isEmpty()) return false;
        int start = lines.of(b).tokens().get(credit).start();
        String rest = b.text().substring(start).strip();
        boolean under = start > 0 && headlines.stream().anyMatch(h -> b.index() > h && b.index() <= h + 3);
        if (!told && !under || !lines.isAccount(rest)) return false;
        add(b.index(), List.of(new Name(rest, false)), 6, "account in a byline");
        return true;
    }

    /** Adds the names that elements mark, without words that open a byline. */
    private void elements(Block b, Marked marked, boolean own, boolean late) {
        List<Name> names = marked.isOfTopics() ? List.of() : marked.names;
        int length = b.text().length();
        if (isFilled(length, names, marked, late) && names.stream().anyMatch(n -> !n.isDesk())) {
            add(b.index(), names, marked.trust - (late ? 3 : 0), "element that names the author");
        } else if (own && length <= LONGEST_LINE && !lines.isCredited(lines.of(b), length)) {
            List<Name> plain = lines.names(b, 0, Single.NEVER).stream().filter(n -> !late || !n.isDesk()).toList();
            if (!plain.isEmpty()) add(b.index(), plain, late ? 3 : 6, "element of the byline");
        } else if (!names.isEmpty() && !late) {
            add(b.index(), names, 4, "element that names a desk");
        }
    }

    /** Whether names are enough of a line, and where it is late are surely marked. */
    private static boolean isFilled(int length, List<Name> names, Marked marked, boolean late) {
        boolean filled = Byline.length(names) * 3 > length;
        return late ? filled && marked.trust >= 8 : filled || length <= LONGEST_LINE;
    }

    /** Of a byline's names those up to the last one that an author element marks, and those that "and" joins: a place or paper follows. */
    private List<Name> within(List<Name> names, Marked marked, Block b) {
        if (names.stream().noneMatch(n -> BylineLines.hasName(marked.names, n))) return names;
        int end = marked.end;
        List<Name> kept = new ArrayList<>();
        for (Name n : names) {
            int at = b.text().indexOf(n.text());
            boolean and = at > end && at < end + LONGEST_AND && isJoined(b, at);
            if (!(at >= 0 && at < end) && !and && !BylineLines.hasName(marked.names, n)) continue;
            kept.add(n);
            end = Math.max(end, at + n.text().length());
        }
        return kept;
    }

    private boolean isJoined(Block b, int at) {
        List<Token> word = lines.of(b).within(at, at + 1);
        return !word.isEmpty() && word.get(0).joint() == Joint.AND;
    }
}
