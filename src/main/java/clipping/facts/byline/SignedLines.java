package clipping.facts.byline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.facts.byline.NameReader.Name;
import clipping.facts.byline.NameReader.Single;
import clipping.lexicon.Phrases;
import clipping.lexicon.WordLists;
import java.util.ArrayList;
import java.util.List;

/** Lines after the story that name its author, or stand behind a label that does; sought where no byline is at the top. */
final class SignedLines {
    private static final int LONGEST = 140;
    private static final int LONGEST_OPENING = 36;
    private static final int MOST = 3;
    private static final int WEIGHT = 7;

    private static final class Signed {
        static final Phrases PHRASES = new Phrases(WordLists.bylines().words("signed"));
    }

    private final Blocks blocks;
    private final BylineElements elements;
    private final CreditLines lines;
    private final String language;

    SignedLines(Blocks blocks, BylineElements elements, CreditLines lines, String language) {
        this.blocks = blocks;
        this.elements = elements;
        this.lines = lines;
        this.language = language;
    }

    /** All from a block on, none if they are many: then they are those of a list of stories. */
    List<Byline> find(int from) {
        List<Byline> signed = new ArrayList<>();
        int labelledItem = -1;
        for (int i = from; i < blocks.all().size(); i++) {
            Block b = blocks.all().get(i);
            boolean item = b.kind() == Block.Kind.LIST_ITEM;
            boolean labelled = lines.isBehindLabel(i) || item && labelledItem == i - 1 && i > 0;
            if (labelled && item) labelledItem = i;
            List<Name> names = isCandidate(b, labelled) ? names(b, labelled) : List.of();
            if (!names.isEmpty()) signed.add(new Byline(i, names, WEIGHT, "line that says who wrote it", 0));
        }
        return signed.size() > MOST ? List.of() : signed;
    }

    private boolean isCandidate(Block b, boolean labelled) {
        boolean told = labelled || !isLinked(b) && isSigned(b.text());
        return b.text().length() <= LONGEST && told && elements.owner(b) != BylineElements.Owner.OTHER;
    }

    private List<Name> names(Block b, boolean labelled) {
        String text = elements.marked(b);
        int credit = labelled ? 0 : lines.behindBy(text);
        List<Name> names = credit < 0 ? List.of() : NameReader.read(text.substring(credit), Single.NEVER, language);
        boolean filled = !names.isEmpty() && Byline.length(names) * (labelled ? 2 : 7) >= b.text().length() - credit;
        return filled && !lines.isSentence(b, names, elements.owner(b), 0) ? names : List.of();
    }

    private static boolean isLinked(Block b) {
        return b.linkDensity() > 0.8 || b.kind() == Block.Kind.HEADING && (b.linkDensity() > 0 || b.text().length() > LONGEST / 2)
            || b.linkDensity() > 0 && b.kind() == Block.Kind.LIST_ITEM;
    }

    private boolean isSigned(String line) {
        boolean bracket = "([\uff08\u3010".indexOf(line.charAt(0)) >= 0;
        String text = bracket ? line.substring(1).strip() : line;
        // nothing else is in the line
        if (bracket && line.length() <= LONGEST_OPENING && ")]\uff09\u3011".indexOf(line.charAt(line.length() - 1)) > 0) {
            return BylineWords.afterBy(text, language) != null;
        }
        return Signed.PHRASES.mayOpen(text)
            && Signed.PHRASES.open(text.length() <= LONGEST_OPENING ? text : text.substring(0, LONGEST_OPENING));
    }
}
