package clipping.facts.byline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.facts.StoryStart;
import clipping.facts.byline.NameReader.Name;
import clipping.facts.byline.NameReader.Single;
import clipping.lexicon.Phrases;
import clipping.lexicon.WordLists;
import java.util.ArrayList;
import java.util.List;

/** Bylines after the story: lines that say who wrote it, a line of only a name below its last paragraph, a box about the author. */
final class BylinesBelow {
    private static final int LONGEST = 140;
    private static final int LONGEST_OPENING = 36;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_SIGNED = 3;
    private static final int MOST_BOXES = 2;

    private static final class Signed {
        static final Phrases PHRASES = new Phrases(WordLists.bylines().words("signed"));
    }

    private final BylineLines lines;
    private final Blocks blocks;

    BylinesBelow(BylineLines lines) {
        this.lines = lines;
        blocks = lines.blocks;
    }

    /** Lines from a block on that say who wrote the story, none if they are many: then they are those of a list of stories. */
    List<Byline> signed(int from) {
        List<Byline> signed = new ArrayList<>();
        int labelledItem = -1;
        for (int i = from; i < blocks.all().size(); i++) {
            Block b = blocks.all().get(i);
            boolean item = b.kind() == Block.Kind.LIST_ITEM;
            boolean labelled = lines.isBehindLabel(i) || item && labelledItem == i - 1 && i > 0;
            if (labelled && item) labelledItem = i;
            boolean told = b.text().length() <= LONGEST && (labelled || !isLinked(b) && isSigned(b.text()));
            List<Name> names = told && lines.elements.owner(b) != BylineElements.Owner.OTHER ? names(b, labelled) : List.of();
            if (!names.isEmpty()) signed.add(new Byline(i, names, 7, "line that says who wrote it", 0));
        }
        return signed.size() > MOST_SIGNED ? List.of() : signed;
    }

    private List<Name> names(Block b, boolean labelled) {
        int credit = labelled ? 0 : lines.behindBy(b);
        List<Name> names = credit < 0 ? List.of() : lines.names(b, credit, Single.NEVER);
        if (names.isEmpty() || lines.isSentence(b, names, lines.elements.owner(b), 0)) return List.of();
        int rest = b.text().length() - lines.of(b).tokens().get(credit).start();
        return Byline.length(names) * (labelled ? 2 : 7) >= rest ? names : List.of();
    }

    private static boolean isLinked(Block b) {
        return b.linkDensity() > 0.8 || b.kind() == Block.Kind.HEADING && (b.linkDensity() > 0 || b.text().length() > LONGEST / 2)
            || b.linkDensity() > 0 && b.kind() == Block.Kind.LIST_ITEM;
    }

    private boolean isSigned(String line) {
        boolean bracket = CreditLine.isBracket(line.charAt(0));
        String text = bracket ? line.substring(1).strip() : line;
        // nothing else is in the line
        if (bracket && line.length() <= LONGEST_OPENING && ")]\uff09\u3011".indexOf(line.charAt(line.length() - 1)) > 0) {
            return lines.words.byEnd(text, 0) > 0;
        }
        return Signed.PHRASES.mayOpen(text) && Signed.PHRASES.open(text.substring(0, Math.min(text.length(), LONGEST_OPENING)));
    }

    /** Adds what no words mark: a name under the story, and a box about its author. */
    void unmarked(int story, List<Byline> found) {
        if (story < 0) return;
        signature(story, found);
        box(story, found);
    }

    /** A line of only a name below the story's last paragraph, in the same element or right behind it. */
    private void signature(int story, List<Byline> found) {
        Container own = blocks.all().get(story).container(), holder = own.parent();
        int end = -1;
        for (int i = story; holder != null && i < blocks.all().size(); i++)
            if (blocks.all().get(i).container().parent() == holder && StoryStart.isProse(blocks.all().get(i))) end = i;
        for (int i = end + 1; end >= 0 && i <= end + 2 && i < blocks.all().size(); i++) {
            Block b = blocks.all().get(i);
            Container around = b.container().parent();
            boolean near = around == holder || around == holder.parent() || around == own;
            List<Name> names = near ? signing(b) : List.of();
            if (names.isEmpty()) continue;
            found.add(UnmarkedBylines.bare(lines, b, names, 5, "name under the story"));
            return;
        }
    }

    /** The names in a short line that holds nothing else. */
    private List<Name> signing(Block b) {
        if (b.kind() != Block.Kind.PARAGRAPH || b.linkDensity() > 0 || b.text().length() > LONGEST_NAME) return List.of();
        if (NameShape.hasDigit(b.text()) && b.text().indexOf('@') < 0) return List.of();
        List<Name> names = lines.names(b, 0, Single.NEVER);
        return UnmarkedBylines.isOfNames(lines, b, names) && !SentenceEvidence.isSentence(lines.of(b), 0) ? names : List.of();
    }

    /** The first author element after the story that holds a name. */
    private void box(int story, List<Byline> found) {
        List<Byline> boxes = new ArrayList<>();
        for (int i = story + 1; i < blocks.all().size() && boxes.size() <= MOST_BOXES; i++) {
            Block b = blocks.all().get(i);
            boolean own = b.text().length() <= LONGEST_NAME && b.kind() != Block.Kind.LIST_ITEM
                && lines.elements.owner(b) == BylineElements.Owner.AUTHOR;
            List<Name> names = own ? lines.names(b, 0, Single.NEVER) : List.of();
            if (names.isEmpty() || !UnmarkedBylines.isOfNames(lines, b, names.subList(0, 1))) continue;
            boolean known = boxes.stream().anyMatch(o -> o.names().get(0).text().equals(names.get(0).text()));
            if (!known) boxes.add(UnmarkedBylines.bare(lines, b, names.subList(0, 1), 4, "box about the author"));
        }
        if (boxes.size() <= MOST_BOXES && !boxes.isEmpty()) found.add(boxes.get(0));
    }
}
