package clipping.facts.byline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.facts.ElementNames;
import clipping.facts.Wording;
import clipping.facts.byline.NameReader.Name;
import clipping.facts.byline.NameReader.Single;
import clipping.lexicon.Phrases;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The bylines printed near a headline, recognised by words, links and names of elements. */
final class PrintedBylines {
    private static final int ABOVE = 6;
    private static final int BELOW = 12;
    private static final int LONGEST = 260;
    private static final int LONGEST_LINE = 140;
    private static final int LONGEST_OPENER = 24;
    private static final int APART = 4;
    private static final int MOST_SIGNED = 3;
    private static final int LONGEST_BETWEEN = 90;

    private static final int MARKED = 8;
    private static final int LONGEST_SMALL_BY = 5;

    // what speaks for a byline, in the units of SentenceEvidence
    private static final double AUTHOR_ELEMENT = 1.5;
    private static final double AUTHOR_MARK = 3;
    private static final double CLAIMED = 1.5;

    private static final class Signed {
        static final Phrases PHRASES = new Phrases(WordLists.bylines().words("signed"));
    }

    /**
     * A printed byline: its names, how much to trust it (1 to 10), the number of its group of neighbours, and what else is known of it.
     */
    record Byline(int block, List<Name> names, int weight, String how, int group, Set<AuthorNumber> known) {
        Byline(int block, List<Name> names, int weight, String how, int group) {
            this(block, names, weight, how, group, Set.of());
        }
    }

    private final Blocks blocks;
    private final BylineElements elements;
    private final List<Byline> found = new ArrayList<>();
    private final String primary;
    private final List<Integer> headlines;
    private final List<Name> claimed;
    private int group;

    private PrintedBylines(Blocks blocks, ElementNames names, List<Integer> headlines, String language, List<Name> claimed) {
        this.headlines = headlines;
        this.claimed = claimed;
        primary = BylineWords.primary(language);
        this.blocks = blocks;
        elements = new BylineElements(blocks, names, headlines.stream().map(blocks.all()::get).toList());
    }

    /**
     * @param headlines the blocks that print the headline, in order
     * @param story     the story's first block of prose, or -1
     * @param claimed   whom the page's data name
     */
    static List<Byline> find(Blocks blocks, ElementNames names, String language, List<Integer> headlines, int story, List<Name> claimed) {
        List<Integer> anchors = headlines.isEmpty() ? List.of(story) : headlines;
        int anchor = anchors.get(0);
        if (anchor < 0) return List.of();
        PrintedBylines bylines = new PrintedBylines(blocks, names, headlines, language, claimed);
        int last = -1;
        for (int a : anchors) {
            int end = Math.min(blocks.all().size() - 1, Math.max(a, a == anchor ? Math.min(story, anchor + 40) : a) + BELOW);
            for (int i = Math.max(last + 1, a - (headlines.isEmpty() ? 2 * ABOVE : ABOVE)); i <= end; i++) {
                Block b = blocks.all().get(i);
                last = i;
                if (headlines.contains(i) || b.text().length() > LONGEST || BylineElements.isEntry(b)) continue;
                bylines.block(b, i > 0 ? blocks.all().get(i - 1) : null, i > Math.max(anchors.get(anchors.size() - 1), story) + 2);
            }
        }
        if (bylines.found.isEmpty()) bylines.signed(Math.min(last, Math.max(anchors.get(anchors.size() - 1), story)) + 1);
        if (!bylines.found.stream().anyMatch(b -> b.names.stream().anyMatch(n -> !n.isDesk()))) {
            int group = bylines.found.isEmpty() ? 0 : bylines.group + 1;
            for (Byline b : new UnmarkedBylines(blocks, bylines.elements, language).find(anchors, story)) {
                bylines.found.add(new Byline(b.block, b.names, b.weight, b.how, group++, b.known));
            }
        }
        return bylines.found;
    }

    /** Where no byline is at the top: looks for lines after the story that name its author, or stand behind a label that does. */
    private void signed(int from) {
        List<Byline> signed = new ArrayList<>();
        int labelledItem = -1;
        for (int i = from; i < blocks.all().size(); i++) {
            Block b = blocks.all().get(i);
            boolean item = b.kind() == Block.Kind.LIST_ITEM;
            boolean labelled = isBehindLabel(i) || item && labelledItem == i - 1 && i > 0;
            if (labelled && item) labelledItem = i;
            if (b.text().length() > LONGEST_LINE || !labelled && (isLinkedLine(b) || !isSigned(b.text()))
                || elements.owner(b) == BylineElements.Owner.OTHER) {
                continue;
            }
            int credit = labelled ? 0 : behindBy(b.text());
            List<Name> names = credit < 0 ? List.of() : NameReader.read(BylineElements.marked(b, credit), Single.NEVER, primary);
            int length = 0;
            for (Name n : names) length += n.text().length();
            boolean filled = !names.isEmpty() && length * (labelled ? 2 : 7) >= b.text().length() - credit;
            if (filled && !isSentence(b, names, elements.owner(b), 0)) {
                signed.add(new Byline(i, names, 5, "line that says who wrote it", 0));
            }
        }
        if (signed.size() > MOST_SIGNED) return; // a list of stories
        for (Byline s : signed) {
            add(s.block, s.names, s.weight, s.how);
            found.set(found.size() - 1, new Byline(s.block, s.names, s.weight, s.how, group, Set.of(AuthorNumber.LABELLED)));
        }
    }

    private static boolean isLinkedLine(Block b) {
        return b.linkDensity() > 0.8 || b.kind() == Block.Kind.HEADING && (b.linkDensity() > 0 || b.text().length() > LONGEST_LINE / 2)
            || b.linkDensity() > 0 && b.kind() == Block.Kind.LIST_ITEM;
    }

    /** Whether the line above a block is only words that open a byline: "Author", "Article by". */
    private boolean isBehindLabel(int index) {
        if (index == 0) return false;
        String above = blocks.all().get(index - 1).text();
        if (above.length() > LONGEST_OPENER || !BylineWords.BY.mayOpen(above, primary)) return false;
        String rest = BylineWords.afterBy(above, primary);
        return rest != null && rest.isBlank() && !isOtherCredit(above);
    }

    private static boolean isSigned(String text) {
        return Signed.PHRASES.mayOpen(text)
            && Signed.PHRASES.open(text.length() <= LONGEST_OPENER + 12 ? text : text.substring(0, LONGEST_OPENER + 12));
    }

    private void add(int block, List<Name> names, int weight, String how) {
        Byline before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null && !isNeighbour(before.block, block)) group++;
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

    private void block(Block b, Block before, boolean late) {
        String text = b.text();
        BylineElements.Owner owner = elements.owner(b);
        if (owner == BylineElements.Owner.OTHER || before != null && BylineWords.isOtherLabel(before.text(), primary)) return;
        boolean own = owner == BylineElements.Owner.AUTHOR;
        List<Name> linked = new ArrayList<>();
        int linkedEnd = 0;
        int weight = 0;
        for (Inline i : b.inlines()) {
            int sure = BylineElements.trust(i);
            weight = Math.max(weight, sure);
            if (sure <= 0 || i.start() >= text.length() || isCredited(text, i.start())) continue;
            String inner = text.substring(i.start(), Math.min(i.end(), text.length()));
            if (inner.length() > LONGEST_LINE) continue;
            String rest = BylineWords.afterBy(inner, primary);
            Single single = inner.length() < LONGEST_OPENER ? Single.FIRST : Single.NEVER;
            List<Name> read = NameReader.read(rest == null ? inner : rest, single, primary);
            for (Name n : read) if (!hasName(linked, n)) linked.add(n);
            if (read.isEmpty()) continue;
            linkedEnd = Math.max(linkedEnd, i.end());
        }
        int credit = text.length() <= LONGEST_LINE && !late ? behindBy(text) : -1;
        if (credit >= 0 && b.kind() == Block.Kind.HEADING && BylineWords.afterBy(text, primary) == null) credit = -1; // "Start By Learning"
        if (credit < 0 && !late && text.length() <= LONGEST_LINE && isBehindLabel(b.index())) credit = 0;
        List<Name> names = credit < 0 ? List.of() : NameReader.read(BylineElements.marked(b, credit), Single.FIRST, primary);
        boolean named = own || credit >= 0 || !linked.isEmpty();
        if (!named || isSentence(b, names.isEmpty() ? linked : names, owner, weight)) return;
        if (credit >= 0) {
            if (!names.isEmpty()) {
                int sure = own ? 10 : names.get(0).isFull() || !linked.isEmpty() ? 8 : 6;
                add(b.index(), within(names, linked, text, linkedEnd), sure, "byline");
                return;
            }
            String rest = text.substring(credit).strip();
            if ((own || weight >= 7 || credit > 0 && isUnder(b.index())) && isAccount(rest)) {
                add(b.index(), List.of(new Name(rest, false)), 6, "account in a byline");
                return;
            }
        }
        // names of topics
        if (linked.size() > 1 && linked.stream().noneMatch(n -> n.isFull() || NameShape.isDense(n.text().charAt(0)))) linked.clear();
        int length = 0;
        for (Name n : linked) length += n.text().length();
        boolean people = !linked.isEmpty() && linked.stream().anyMatch(n -> !n.isDesk())
            && (text.length() <= LONGEST_LINE || length * 3 > text.length());
        if (people && !(late && weight < 8)) {
            add(b.index(), linked, weight - (late ? 3 : 0), "element that names the author");
        } else if (own && text.length() <= LONGEST_LINE && !isCredited(text, text.length())) {
            List<Name> plain = NameReader.read(BylineElements.marked(b, 0), Single.NEVER, primary);
            if (!plain.isEmpty()) add(b.index(), plain, late ? 3 : 6, "element of the byline");
        } else if (!linked.isEmpty() && !late) {
            add(b.index(), linked, 4, "element that names a desk");
        }
    }

    /** Whether the block is a sentence rather than a byline, for all that its elements and the page's data say. */
    private boolean isSentence(Block b, List<Name> names, BylineElements.Owner owner, int trust) {
        double support = owner == BylineElements.Owner.AUTHOR ? AUTHOR_ELEMENT : 0;
        if (trust >= MARKED) support += AUTHOR_MARK;
        for (Name n : names) {
            if (!hasName(claimed, n)) continue;
            support += CLAIMED;
            break;
        }
        return SentenceEvidence.isSentence(b.text(), primary, support);
    }

    private boolean isOtherCredit(String text) {
        return BylineWords.isOtherCredit(text, primary);
    }

    private static boolean hasName(List<Name> names, Name name) {
        for (Name n : names) if (Wording.hasSameKey(n.text(), name.text())) return true;
        return false;
    }

    private boolean isUnder(int block) {
        for (int h : headlines) if (block > h && block <= h + 3) return true;
        return false;
    }

    private static boolean isAccount(String text) {
        if (text.length() < 3 || text.length() > LONGEST_OPENER) return false;
        for (int i = 0; i < text.length(); i++)
            if (!Character.isLetterOrDigit(text.charAt(i)) && "_.-".indexOf(text.charAt(i)) < 0) return false;
        return Character.isLetter(text.charAt(0)) && !BylineWords.ACCOUNT.contains(WordList.fold(text))
            && !BylineWords.ROLE.has(WordList.fold(text));
    }

    /** Of a byline's names those up to the last one that an author element marks: a place or paper follows. */
    private List<Name> within(List<Name> names, List<Name> linked, String text, int end) {
        boolean marked = false;
        for (Name n : names) marked |= hasName(linked, n);
        if (!marked) return names;
        List<Name> kept = new ArrayList<>();
        for (Name n : names) {
            int at = text.indexOf(n.text());
            boolean and = at > end && at < end + 8
                && BylineWords.AND.has(WordList.fold(text.substring(end, at).replace(',', ' ').strip()), primary);
            if (!hasName(linked, n) && !(at >= 0 && at < end) && !and) continue;
            kept.add(n);
            end = Math.max(end, at + n.text().length());
        }
        return kept;
    }

    /** Index after the words that open a byline, at the start of a line or after a separator; -1 for none. */
    private int behindBy(String text) {
        int bracket = "([\uff08\u3010".indexOf(text.charAt(0)) < 0 ? 0 : 1;
        String rest = BylineWords.afterBy(text.substring(bracket), primary);
        if (rest != null && !rest.isBlank() && !isOtherCredit(text.substring(bracket))) return text.length() - rest.length();
        boolean credited = isOtherCredit(text);
        for (int i = 1; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c < 128 ? c == '|' || c == '/' || c == ',' : "\u2022\u00b7\u2013\u2014\u25cf\uff5c\u3000".indexOf(c) >= 0;
            boolean space = c == ' ' && Character.isDigit(text.charAt(i - 1));
            if (!mark && c != ' ') continue;
            int start = i + 1;
            while (start < text.length() && text.charAt(start) == ' ') start++;
            String behind = text.substring(start);
            rest = BylineWords.afterBy(behind, primary);
            if (rest == null || rest.isBlank() || isOtherCredit(behind)) continue;
            int by = behind.length() - rest.length();
            boolean other = credited && by > LONGEST_SMALL_BY || NameShape.isDense(behind.charAt(0)); // no "Reviewed by: "
            String opening = behind.substring(0, by);
            boolean colon = other && (opening.indexOf(':') > 0 || opening.indexOf('\uff1a') > 0);
            // two letters are words of other kinds, too
            boolean parted = (mark || space || behind.startsWith("By ")) && by > 2 && !credited;
            if (colon || parted) return text.length() - rest.length();
        }
        return -1;
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
            && (end >= text.length() || !Character.isLetter(text.charAt(end)));
    }

    /** Whether the words before an index credit something else than the story's text. */
    private boolean isCredited(String text, int at) {
        String before = WordList.fold(text.substring(Math.max(0, at - 40), at));
        int last = BylineWords.OTHER_CREDIT.phrases(primary).lastEnd(before, PrintedBylines::isWord);
        if (last < 0) return false;
        String rest = before.substring(last);
        for (String by : new String[] {"written by", "story by", "words by", "text by", "text:", "text von"})
            if (rest.contains(by)) return false;
        return true;
    }
}
