package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.facts.date.DateLine;
import clipping.lexicon.Chrome;
import clipping.lexicon.ChromeMatcher;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Readers' remarks behind the story. Below a label of comments they are signed, each with a name and a time, or the first few words of
 * the remark are; and they speak: of their readers and writers, or with links to reply. Without a label each begins with a name, a word
 * such as “wrote”, a time and a colon. Below a heading that says so, or in an element that begins with the label, they need no name where
 * the judge is sure of nothing that follows.
 */
final class Remarks {
    /** Most characters of a signature; most words of a name, and of a time. */
    private static final int SIGNATURE = 70;
    private static final int NAME = 4;
    /** Characters of a name. */
    private static final int LONGEST_NAME = 30;
    /** Most blocks between the label and the first signature; most texts to a signature; fewest words of a text. */
    private static final int NEAR = 6;
    private static final int TEXTS = 3;
    private static final int TEXT = 4;
    /** Fewest remarks without a label. */
    private static final int FEW = 2;
    /** Most labels that are looked at; those among remarks do not count. */
    private static final int MOST_LABELS = 20;
    /** One word in so many is of the first or the second person where readers speak. */
    private static final int SPOKEN = 60;

    private static final class Lazy {
        static final Set<String> WROTE = WordLists.bylines().words("wrote");
    }

    private final Blocks page;
    private final Facts facts;
    private final List<Verdict> verdicts;
    private final double[] odds;
    private final ChromeMatcher phrases = Chrome.load().matcher();
    private final BitSet found = new BitSet();
    /** Per block whether it is signed: 1 or -1, 0 before that is asked. */
    private final byte[] signed;

    private Remarks(Blocks page, Facts facts, List<Verdict> verdicts, double[] odds) {
        this.odds = odds;
        this.page = page;
        this.facts = facts;
        this.verdicts = verdicts;
        signed = new byte[verdicts.size()];
    }

    /** The blocks of remarks on a page. */
    static BitSet of(Blocks page, Facts facts, List<Verdict> verdicts, double[] odds) {
        Remarks remarks = new Remarks(page, facts, verdicts, odds);
        int title = Below.title(facts);
        int last = Below.lastKept(verdicts), looks = 0;
        for (int i = Below.behindStory(page, verdicts, odds, title); i < last && looks < MOST_LABELS; i++) {
            Block b = page.all().get(i);
            boolean isLabel = !verdicts.get(i).kept() && Below.isLabel(page, b, Chrome.Section.COMMENTS) && !remarks.found.get(i);
            if (!isLabel) continue;
            looks++;
            Below below = Below.of(page, b);
            if (remarks.isApart(below) && remarks.isInDoubt(i + 1)) remarks.found.set(i + 1, below.last() + 1);
            else remarks.look(below);
        }
        remarks.lookBehind();
        remarks.lookForNames();
        return remarks.found;
    }

    private void look(Below below) {
        int first = below.label().index() + 1, signatures = 0, replies = 0;
        if (!isKeptIn(first, below.last())) return; // nothing is left to cut
        for (int i = first; i <= below.last(); i++) {
            if (signatures == 0 && i - first > NEAR) return; // none is near the label
            if (signed[i] == 0) signed[i] = (byte) (isSigned(i) ? 1 : -1);
            if (signed[i] > 0) signatures++;
            if (!verdicts.get(i).kept() && isReply(page.all().get(i))) replies++;
        }
        boolean isSigned = signatures > 0 && texts(below) <= TEXTS * signatures + replies;
        if (isSigned && (2 * replies >= signatures || isSpoken(below))) found.set(first, below.last() + 1);
    }

    /** Whether the label is a heading, or the first line of its element. */
    private boolean isApart(Below below) {
        return below.label().kind() == Block.Kind.HEADING || Below.beginsElement(page, below.label());
    }

    /** Whether the judge is sure of nothing from a block on to the page's end. */
    private boolean isInDoubt(int first) {
        for (int i = first; i < odds.length; i++) if (verdicts.get(i).kept() && odds[i] >= Rules.SURE) return false;
        return true;
    }

    private boolean isKeptIn(int first, int last) {
        for (int i = first; i <= last; i++) if (verdicts.get(i).kept()) return true;
        return false;
    }

    private boolean isText(int i) {
        return verdicts.get(i).kept() && page.shape(page.all().get(i)).words >= TEXT;
    }

    private int texts(Below below) {
        int texts = 0;
        for (int i = below.label().index() + 1; i <= below.last(); i++) if (isText(i)) texts++;
        return texts;
    }

    /** Whether what is kept there speaks of its readers and writers. */
    private boolean isSpoken(Below below) {
        ReaderWords known = ReaderWords.of(facts.language());
        float words = 0, persons = 0;
        for (int i = below.label().index() + 1; i <= below.last(); i++) {
            if (!isText(i)) continue;
            TextShape shape = page.shape(page.all().get(i));
            words += shape.words;
            persons += known.in(shape).persons();
        }
        return persons * SPOKEN >= words;
    }

    /** Looks for remarks without a label at the page's end. */
    private void lookBehind() {
        int i = verdicts.size() - 1, count = 0, first = 0;
        for (; i >= 0; i--) {
            if (!verdicts.get(i).kept()) continue;
            if (!isWritten(page.all().get(i).text())) break;
            count++;
            first = i;
        }
        if (count >= FEW && i >= 0) found.set(first, verdicts.size());
    }

    /** Looks for names that stand alone behind the story, each above a time that was cut. */
    private void lookForNames() {
        for (int i = verdicts.size() - 2; i >= 0 && !(verdicts.get(i).kept() && odds[i] >= Rules.SURE); i--) {
            Block b = page.all().get(i), next = page.all().get(i + 1);
            boolean isAbove = verdicts.get(i).kept() && !verdicts.get(i + 1).kept() && page.shape(b).words <= NAME;
            if (isAbove && isName(b.text()) && ago(phrases, next.text()) == 0) found.set(i);
        }
    }

    private boolean isReply(Block b) {
        return page.shape(b).words <= NAME && (page.phrases(b).of(Chrome.Section.COMMENTS) != null
            || page.phrases(b).of(Chrome.Section.SHARE) != null);
    }

    /** Whether a block begins with a name and a time, or is a name above a time. */
    private boolean isSigned(int i) {
        String text = page.all().get(i).text();
        int time = time(text);
        if (time > 0 && isName(text.substring(0, time))) return true;
        Block next = i + 1 < verdicts.size() ? page.all().get(i + 1) : null;
        return next != null && isName(text) && (time(next.text()) == 0 || DateLine.isTime(next.text()));
    }

    /** Where in the beginning of a text a day, or how long ago it was, is told; -1 where none is. */
    private int time(String text) {
        String start = text.substring(0, Math.min(text.length(), SIGNATURE));
        int day = DateLine.dayIn(start, facts.language());
        return day >= 0 ? day : ago(phrases, start);
    }

    /** The same of words such as “3 hours ago”, behind the words of a name or at once. */
    static int ago(ChromeMatcher phrases, String start) {
        for (int from = 0, word = 0; from >= 0 && word <= NAME; word++) {
            int end = from;
            for (int words = 0; words < NAME && end < start.length(); words++) {
                end = start.indexOf(' ', end + 1) < 0 ? start.length() : start.indexOf(' ', end + 1);
                if (phrases.isWhole(start.substring(from, end), Chrome.Section.DATE_LINE)) return from;
            }
            from = start.indexOf(' ', from) + 1;
            if (from == 0) return -1;
        }
        return -1;
    }

    /** Whether a text is a name that readers give themselves: a few words without an end of a sentence. */
    private static boolean isName(String text) {
        String name = text.strip();
        int end = name.length();
        while (end > 0 && !Character.isLetterOrDigit(name.charAt(end - 1))) end--;
        if (end < 2 || end > LONGEST_NAME || name.split("\\s+").length > NAME + 1) return false;
        for (int i = 0; i < end; i++) if (":;!?\"“”„«»()".indexOf(name.charAt(i)) >= 0) return false;
        return Character.isLetterOrDigit(name.charAt(0)) && name.chars().anyMatch(Character::isLetter);
    }

    /** Whether a text begins with a name, a word such as “wrote”, a day or a time, and a colon. */
    private boolean isWritten(String text) {
        int from = 0;
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) from++;
        int colon = text.indexOf(": ", from);
        if (colon < 0 || colon - from > SIGNATURE) return false;
        String head = text.substring(from, colon);
        String[] words = head.split("\\s+");
        int wrote = 1;
        while (wrote <= NAME && wrote < words.length && !wrote(words, wrote)) wrote++;
        return wrote <= NAME && wrote < words.length && head.substring(head.indexOf(words[wrote])).chars().anyMatch(Character::isDigit);
    }

    /** Whether a word, or it and the one before it, says that somebody wrote. */
    private static boolean wrote(String[] words, int i) {
        return Lazy.WROTE.contains(WordList.fold(words[i])) || Lazy.WROTE.contains(WordList.fold(words[i - 1] + " " + words[i]));
    }
}
