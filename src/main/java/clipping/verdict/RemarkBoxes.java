package clipping.verdict;

import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.lexicon.Chrome;
import clipping.lexicon.ChromeMatcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Readers' remarks told by their shape alone, without a label or a name: behind the story and outside of its element stand boxes of one
 * make, each headed by a line with somebody's name and a time of day or how long ago it was, most of them by others; and they speak as
 * readers and writers do, or one answers another in it. Entries of a live blog are signed by few and tell; letters, questions and answers
 * have a day at most.
 */
final class RemarkBoxes {
    /** Fewest boxes; most elements around a line that may be its box. */
    private static final int FEW = 2;
    private static final int UP = 4;
    /** Most characters of a line that heads one; words of a paragraph, and paragraphs of the story. */
    private static final int LINE = 80;
    private static final int PARAGRAPH = 8;
    private static final int STORY = 2;
    /** Most lines on a page that are looked at. */
    private static final int MOST = 2_000;
    /** One word in so many is of the first or the second person, outside of quotations. */
    private static final int SPOKEN = 60;

    private final Blocks page;
    private final Facts facts;
    private final List<Verdict> verdicts;
    private final double[] odds;
    private final ChromeMatcher phrases = Chrome.load().matcher();
    /** Per block whether it is a line that may head a box: 1 or -1, 0 before that is asked. */
    private final byte[] lines;

    private RemarkBoxes(Blocks page, Facts facts, List<Verdict> verdicts, double[] odds) {
        this.page = page;
        this.facts = facts;
        this.verdicts = verdicts;
        this.odds = odds;
        lines = new byte[odds.length];
    }

    /** A box and the line that heads it. */
    private record Box(Container container, int line) {
    }

    /** The blocks of such remarks on a page. */
    static BitSet of(Blocks page, Facts facts, List<Verdict> verdicts, double[] odds) {
        BitSet found = new BitSet();
        RemarkBoxes remarks = new RemarkBoxes(page, facts, verdicts, odds);
        int title = Below.title(facts), lines = 0;
        Map<Container, Map<String, List<Box>>> all = new LinkedHashMap<>();
        int behind = Below.behindStory(page, verdicts, odds, title);
        if (!remarks.mayBegin(title, behind)) return found;
        for (int i = behind; i < odds.length && lines < MOST; i++) {
            if (!remarks.isLine(i)) continue;
            lines++;
            remarks.add(all, i);
        }
        all.values().forEach(makes -> makes.values().forEach(boxes -> {
            int end = remarks.end(boxes);
            if (boxes.size() >= FEW && remarks.areRemarks(boxes, title, end)) found.set(boxes.get(0).line(), end + 1);
        }));
        return found;
    }

    /** Whether a line stands where the first box may begin: outside of the story's element, before the last block that is left to cut. */
    private boolean mayBegin(int title, int behind) {
        int last = Below.lastKept(verdicts);
        Container story = null;
        for (int i = title + 1; i <= last; i++) {
            if (i >= behind && story != null && isOutside(page.all().get(i).container(), story) && isLine(i)) return true;
            if (isStory(i)) story = page.all().get(i).container().holder();
        }
        return false;
    }

    /** Whether one of the elements that may be a line's box stands outside of another. */
    private static boolean isOutside(Container line, Container story) {
        Container c = line;
        for (int up = 0; up < UP && c.parent() != null; up++, c = c.parent()) if (!c.parent().within(story)) return true;
        return false;
    }

    /** Notes the elements around a line that begin with it, or with a line above it. */
    private void add(Map<Container, Map<String, List<Box>>> all, int line) {
        Container c = page.all().get(line).container();
        for (int up = 0; up < UP && c.parent() != null && begins(c, line); up++, c = c.parent())
            all.computeIfAbsent(c.parent(), k -> new HashMap<>()).computeIfAbsent(c.make(), k -> new ArrayList<>())
                .add(new Box(c, line));
    }

    private boolean begins(Container c, int line) {
        return line < 2 || !page.all().get(line - 1).container().within(c) || !page.all().get(line - 2).container().within(c);
    }

    /** The last block of the last box. */
    private int end(List<Box> boxes) {
        Box last = boxes.get(boxes.size() - 1);
        int end = last.line();
        while (end + 1 < odds.length && page.all().get(end + 1).container().within(last.container())) end++;
        return end;
    }

    private boolean areRemarks(List<Box> boxes, int title, int end) {
        int first = boxes.get(0).line();
        boolean areSigned = areByOthers(boxes) && haveTexts(boxes);
        boolean areBehind = areSigned && isBehindStory(boxes.get(0).container(), title, first) && !goesOn(end);
        return areBehind && (isSpoken(first, end) || isNested(boxes.get(0).container(), first, end));
    }

    /** Whether most lines name others. */
    private boolean areByOthers(List<Box> boxes) {
        Set<String> names = new HashSet<>();
        for (Box b : boxes) names.add(letters(page.all().get(b.line()).text()));
        return names.size() * 3 > boxes.size() * 2;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) if (Character.isLetter(text.charAt(i))) letters.append(text.charAt(i));
        return letters.toString();
    }

    private boolean haveTexts(List<Box> boxes) {
        for (Box b : boxes) {
            int i = b.line() + 1;
            boolean isText = i < odds.length && page.all().get(i).container().within(b.container());
            if (!isText) return false;
        }
        return true;
    }

    /** Whether paragraphs of the story stand above, the last one in an element apart from the boxes that is none of them: no first post. */
    private boolean isBehindStory(Container box, int title, int first) {
        int paragraphs = 0;
        Container story = null;
        for (int i = first - 1; i > title; i--) {
            if (!isStory(i)) continue;
            paragraphs++;
            if (story == null) story = page.all().get(i).container().holder();
        }
        return paragraphs >= STORY && story.parent() != null && !box.parent().within(story) && !isLike(box, story);
    }

    /** Whether another element stands beside a box, or in one beside it, and that one has its make. */
    private static boolean isLike(Container box, Container other) {
        Container c = other;
        while (c != null && c.parent() != box.parent()) c = c.parent();
        return c != null && c.isLike(box);
    }

    private boolean isStory(int i) {
        return verdicts.get(i).kept() && odds[i] > 0 && page.shape(page.all().get(i)).words >= PARAGRAPH;
    }

    private boolean goesOn(int end) {
        for (int i = end + 1; i < odds.length; i++) if (isStory(i) && odds[i] >= Rules.SURE) return true;
        return false;
    }

    /** Whether such a box lies in another: an answer. */
    private boolean isNested(Container box, int first, int end) {
        for (int i = first; i <= end; i++) {
            int around = 0;
            for (Container c = page.all().get(i).container(); c != box.parent() && c != null; c = c.parent())
                if (c.isLike(box)) around++;
            if (around > 1 && isLine(i)) return true;
        }
        return false;
    }

    private boolean isSpoken(int first, int end) {
        ReaderWords known = ReaderWords.of(facts.language());
        float words = 0, persons = 0;
        for (int i = first; i <= end; i++) {
            TextShape shape = page.shape(page.all().get(i));
            if (shape.words < PARAGRAPH || isLine(i)) continue;
            words += shape.words;
            persons += known.in(shape).outside();
        }
        return words > 0 && persons * SPOKEN >= words;
    }

    /** Whether a block is a line with letters and a time of day, or with how long ago it was. */
    private boolean isLine(int i) {
        if (lines[i] == 0) lines[i] = (byte) (isSigned(i) ? 1 : -1);
        return lines[i] > 0;
    }

    private boolean isSigned(int i) {
        String text = page.all().get(i).text();
        boolean isShort = text.length() <= LINE && page.shape(page.all().get(i)).ending != TextShape.STOP;
        return isShort && (hasClock(text) && letters(text).length() > 1 || Remarks.ago(phrases, text) > 0);
    }

    private static boolean hasClock(String text) {
        for (int i = 1; i + 2 < text.length(); i++) {
            boolean isMark = text.charAt(i) == ':' || text.charAt(i) == '.';
            if (!isMark || !isDigit(text, i - 1) || !isDigit(text, i + 1) || !isDigit(text, i + 2)) continue;
            boolean isWhole = !isDigit(text, i + 3) && !(isDigit(text, i - 2) && isDigit(text, i - 3));
            boolean isDay = text.charAt(i) == '.' && i + 3 < text.length() && text.charAt(i + 3) == '.';
            if (isWhole && !isDay) return true;
        }
        return false;
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }
}
