package clipping.facts.byline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.facts.byline.CreditLine.Joint;
import clipping.facts.byline.CreditLine.Token;
import clipping.facts.byline.NameReader.Name;
import clipping.facts.byline.NameReader.Single;
import clipping.lexicon.Agencies;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lines of only names below the headline, which neither words nor elements mark, sought where nothing else names an author. */
final class UnmarkedBylines {
    private static final int UNDER = 6;
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_DENSE = 4;
    /** Characters of what joins two names, and blocks with links on a page of hardly any. */
    private static final int LONGEST_JOINT = 5;
    private static final int FEW_LINKS = 5;
    /** Words of the longest name that no words mark. */
    private static final int MOST_WORDS = 4;

    private final BylineLines lines;
    private final Blocks blocks;

    UnmarkedBylines(BylineLines lines) {
        this.lines = lines;
        blocks = lines.blocks;
    }

    /** All lines that may be one, each with what is known of it. */
    List<Byline> find(List<Integer> headlines, int story) {
        List<Byline> found = new ArrayList<>();
        for (int headline : headlines) {
            int last = story > headline ? Math.min(story, headline + UNDER) : headline + UNDER;
            for (int i = headline + 1; i <= Math.min(blocks.all().size() - 1, last); i++) {
                int index = i;
                Block b = blocks.all().get(i);
                boolean known = found.stream().anyMatch(f -> f.block() == index);
                if (b.text().length() > LONGEST_LINE || b.kind() == Block.Kind.CAPTION || known || lines.isBehindOther(i)
                    || lines.elements.owner(b) == BylineElements.Owner.OTHER) {
                    continue;
                }
                if (!CreditLine.isBracket(b.text().charAt(0))) agencies(b, found); // no source of a picture
                names(b, headline, story, found);
            }
        }
        return found;
    }

    private void agencies(Block b, List<Byline> found) {
        CreditLine line = lines.of(b);
        List<Token> words = line.tokens();
        for (int from = 0, to; from < words.size(); from = to) {
            for (to = from + 1; to < words.size() && words.get(to).joint() == Joint.SPACE; ) to++;
            String part = line.text().substring(words.get(from).start(), words.get(to - 1).end());
            boolean agency = part.length() > 2 && Agencies.certainty(part, false) == Agencies.Certainty.NAME;
            if (agency && !isLinked(lines, b, part)) {
                found.add(new Byline(b.index(), List.of(new Name(part, true)), 3, "agency under the headline", 0));
            }
        }
    }

    private void names(Block b, int headline, int story, List<Byline> found) {
        List<Name> all = lines.names(b, 0, Single.NEVER);
        if (isDesk(b, all) && isDated(b.index() + 1, headline)) found.add(bare(lines, b, all, 3, "desk under the headline"));
        List<Name> names = all.stream().filter(n -> !n.isDesk()).toList();
        if (!isOfNames(lines, b, names) || isOpening(b.text()) || blocks.all().get(headline).text().contains(names.get(0).text())) return;
        if (SentenceEvidence.isSentence(lines.of(b), 0)) return;
        boolean isBetween = b.index() == headline + 1 && story == b.index() + 1;
        if (isTold(b, names, headline) || isBetween && isAlone(b, names)) found.add(bare(lines, b, names, 5, "name under the headline"));
    }

    /** Whether a line is the name of a desk and nothing else. */
    private static boolean isDesk(Block b, List<Name> names) {
        return names.size() == 1 && names.get(0).isDesk() && names.get(0).text().length() == b.text().length();
    }

    /** A byline that only its place tells. */
    static Byline bare(BylineLines lines, Block b, List<Name> names, int weight, String how) {
        Set<AuthorNumber> known = EnumSet.of(AuthorNumber.BARE);
        if (isLinked(lines, b, names.get(0).text())) known.add(AuthorNumber.LINKED);
        return new Byline(b.index(), names, weight, how, 0, known);
    }

    /** Whether a line ends in a dash, as a dateline does that the next paragraph goes on from: LORIENT COVE (AFP) –. */
    private static boolean isOpening(String text) {
        return Character.getType(text.charAt(text.length() - 1)) == Character.DASH_PUNCTUATION;
    }

    /** Whether a date, a role, an address or a life tells that the names are a byline's. */
    private boolean isTold(Block b, List<Name> names, int headline) {
        int next = isOverPaper(b) ? b.index() + 2 : b.index() + 1;
        boolean dated = lines.of(b).isDated() || isDated(b.index() - 1, headline) || isDated(next, headline);
        Name last = names.get(names.size() - 1);
        return dated || hasRole(lines.of(b), last) || isOverRole(b) || hasCreditBeside(b, last) || isReached(b)
            || hasLife(names.get(0), b.index());
    }

    /**
     * Whether a line holds names and nothing else, none that opens a byline or that the page has in small letters, on a page of hardly any
     * links: a view for print.
     */
    private boolean isAlone(Block b, List<Name> names) {
        boolean isWhole = Byline.length(names) >= b.text().length() - LONGEST_JOINT * names.size() && lines.of(b).tokens().get(0).by() == 0;
        if (!isWhole || b.kind() == Block.Kind.HEADING || CommonWords.isOf(blocks, names.get(0).text())) return false;
        int links = 0;
        for (Block other : blocks.all()) if (other.linkDensity() > 0) links++;
        return links <= FEW_LINKS;
    }

    /** Whether the line below it in the same element tells a role: Jane Doe, and below it Staff Writer. */
    private boolean isOverRole(Block b) {
        if (b.index() + 1 >= blocks.all().size()) return false;
        Block below = blocks.all().get(b.index() + 1);
        boolean beside = below.text().length() <= LONGEST_NAME && below.is(Block.Mark.AFTER_BREAK) && below.container() == b.container();
        return beside && NameReader.hasRole(lines.of(below).tokens());
    }

    /** Whether another line of only a name follows beside it, as a paper's does. */
    private boolean isOverPaper(Block b) {
        if (b.index() + 1 >= blocks.all().size()) return false;
        Block below = blocks.all().get(b.index() + 1);
        boolean beside = below.text().length() <= LONGEST_NAME && below.container().parent() == b.container().parent();
        List<Name> names = beside && below.linkDensity() == 0 ? lines.names(below, 0, Single.NEVER) : List.of();
        return names.size() == 1 && names.get(0).text().length() == below.text().length();
    }

    /** Whether an address for mail follows, in the line or below it. */
    private boolean isReached(Block b) {
        if (b.text().indexOf('@') > 0) return true;
        String below = b.index() + 1 < blocks.all().size() ? blocks.all().get(b.index() + 1).text() : "";
        return below.length() <= LONGEST_NAME && below.indexOf('@') > 0 && below.indexOf(' ') < 0;
    }

    /** Whether an agency in brackets or behind a mark follows a name, or what credits its pictures. */
    private boolean hasCreditBeside(Block b, Name name) {
        String text = b.text();
        int end = text.indexOf(name.text()) + name.text().length();
        if (end < name.text().length() || isLinked(lines, b, name.text())) return false;
        String rest = text.substring(end).strip();
        if (rest.length() < 3 || "(/|\uff08\uff0f\u2013\u2014".indexOf(rest.charAt(0)) < 0) return false;
        String behind = NameShape.bare(rest);
        return Agencies.certainty(behind, false) == Agencies.Certainty.NAME || lines.words.creditEnd(behind, 0) > 0;
    }

    /** Whether a line holds names, each told by its spelling, and little more; words of dates, a label and an address do not count. */
    static boolean isOfNames(BylineLines lines, Block b, List<Name> names) {
        CreditLine line = lines.of(b);
        if (names.isEmpty() || !names.stream().allMatch(n -> isTelling(line, n))) return false;
        int others = 0;
        for (Token t : line.tokens()) {
            boolean label = t.joint() == Joint.START && t.is(WordKind.CHROME);
            if (label || t.word().indexOf('@') > 0 || line.isDay(t.bare())) continue;
            for (int i = 0; i < t.bare().length(); i++) if (Character.isLetter(t.bare().charAt(i))) others++;
        }
        return names.get(0).text().split(" ").length <= MOST_WORDS && others <= 2 * Byline.length(names) + 12;
    }

    /** Whether a name is told from other words by how it is spelt, or in scripts without capitals by the role behind it. */
    private static boolean isTelling(CreditLine line, Name name) {
        char first = name.text().charAt(0);
        if (!name.isDesk() && name.isDense()) return name.text().length() <= LONGEST_DENSE && hasRole(line, name);
        boolean cased = Character.isUpperCase(first) || Character.isLowerCase(first) || Character.isTitleCase(first);
        if (name.isFull() && Character.isLetter(first) && !cased) return hasRole(line, name);
        if (!name.isFull() || !Character.isUpperCase(first)) return false;
        return !BylineWords.isBehindArticle(name.text()) && !NameReader.isPlace(name.text());
    }

    /** Whether a role follows the name: "Jane Doe, Staff Writer". */
    private static boolean hasRole(CreditLine line, Name name) {
        int end = line.text().indexOf(name.text()) + name.text().length();
        if (end < name.text().length()) return false;
        int from = line.tokenAt(end);
        return NameReader.hasRole(line.tokens().subList(from, Math.min(from + 2, line.tokens().size())));
    }

    /** Whether the words are in a link that is not to an author's page: a section, a tag. */
    private static boolean isLinked(BylineLines lines, Block b, String words) {
        int at = b.text().indexOf(words);
        for (Inline i : b.inlines())
            if (i.isLink() && i.start() <= at && i.end() >= at + words.length() && lines.elements.trust(i) == 0) return true;
        return false;
    }

    private boolean isDated(int i, int headline) {
        if (i <= headline || i >= blocks.all().size()) return false;
        Block b = blocks.all().get(i);
        return b.text().length() <= LONGEST_LINE / 2 && lines.of(b).isDated();
    }

    /** Whether a later block is about the person's life: it begins with the name and continues in small letters. */
    private boolean hasLife(Name name, int from) {
        int end = name.text().length();
        for (int i = from + 1; i < blocks.all().size(); i++) {
            String text = blocks.all().get(i).text();
            boolean about = text.length() > end + 12 && text.charAt(end) == ' ' && text.startsWith(name.text());
            if (about && Character.isLowerCase(text.charAt(end + 1))) return true;
        }
        return false;
    }
}
