package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.TextShape;
import clipping.facts.Dateline;
import clipping.facts.Facts;
import clipping.lexicon.Chrome;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives every block the reason that a person would give for keeping or cutting it, with the evidence. It never changes the decision. The
 * model's score is the reason only where nothing else is.
 */
final class Explainer {
    /** A block with at least this share of its characters in links is links. */
    private static final double LINKS = 0.6;
    /** Copies of shorter texts say nothing. */
    private static final int COPY_CHARS = 20;
    /** A quotation of the story in a box repeats at least this much of it. */
    private static final int REPEAT_CHARS = 40;
    /** Characters of the story that are searched for repeated words, over all blocks of a page. */
    private static final long MAX_SEARCHED = 5_000_000;
    private static final int DATE_CHARS = 60;
    private static final float SUBHEAD_WORDS = 14;

    private final List<Block> all;
    private final Facts facts;
    private final List<Verdict> verdicts;
    private final Chrome.Hits[] hits;
    private final ExplainerPlaces places;
    private final Set<Integer> titles;
    private final Set<Integer> bylines;
    private final int firstKept;
    /** Kept texts in lower case, by block. */
    private final Map<Integer, String> story = new LinkedHashMap<>();
    /** The first block of each text, a kept one before others. */
    private final Map<String, Integer> firsts = new HashMap<>();

    private long searched;

    private Explainer(Blocks blocks, Facts facts, List<Verdict> verdicts, Chrome.Hits[] hits) {
        all = blocks.all();
        this.facts = facts;
        this.verdicts = verdicts;
        this.hits = hits;
        places = new ExplainerPlaces(blocks, verdicts);
        titles = Set.copyOf(facts.titleBlocks());
        bylines = Set.copyOf(facts.bylineBlocks());
        int first = -1;
        for (Block b : all) {
            if (!verdicts.get(b.index()).kept()) continue;
            String text = lower(b);
            story.put(b.index(), text);
            if (text.length() >= COPY_CHARS) firsts.putIfAbsent(text, b.index());
            if (first < 0) first = b.index();
        }
        firstKept = first;
        for (Block b : all) if (b.text().length() >= COPY_CHARS) firsts.putIfAbsent(lower(b), b.index());
    }

    /**
     * The same verdicts with their reasons, one a block, in the blocks' order.
     *
     * @param verdicts what was decided; a block that was cut for another reason than its score keeps that reason and its evidence
     * @param hits     phrases of boilerplate in each block
     */
    static List<Verdict> explain(Blocks blocks, Facts facts, List<Verdict> verdicts, Chrome.Hits[] hits) {
        Explainer explainer = new Explainer(blocks, facts, verdicts, hits);
        Verdict[] explained = new Verdict[verdicts.size()];
        Explanation next = null;
        for (int i = explained.length - 1; i >= 0; i--) {
            Verdict v = verdicts.get(i);
            boolean told = !v.kept() && v.reason() != Reason.LOW_SCORE;
            Explanation found = told ? new Explanation(v.reason(), v.evidence()) : explainer.explain(i, next);
            explained[i] = new Verdict(v.block(), v.kept(), found.reason(),
                told || v.evidence().isEmpty() ? found.evidence() : found.evidence() + "; " + v.evidence());
            next = v.kept() ? null : found;
        }
        return List.of(explained);
    }

    /**
     * @param next why the next block was cut; null when it was not
     */
    private Explanation explain(int index, Explanation next) {
        Block b = all.get(index);
        if (verdicts.get(index).kept()) return kept(b);
        Chrome.Hits hits = this.hits[index];
        Explanation found = known(b, hits);
        Explanation named = found == null ? places.named(b) : null;
        if (found == null) found = phrase(b, hits, named, true);
        if (found == null && b.kind() == Block.Kind.CAPTION) found = new Explanation(Reason.CAPTION, "in <figcaption>");
        if (found == null) found = named;
        if (found == null) found = phrase(b, hits, named, false);
        if (found == null) found = text(b);
        if (found == null) found = place(b, next);
        return found == null ? new Explanation(Reason.LOW_SCORE, shape(b)) : found;
    }

    private Explanation kept(Block b) {
        String shape = shape(b);
        if (b.kind() == Block.Kind.DATA) return new Explanation(Reason.DATA, "stands only in the page's data");
        if (b.index() == firstKept) {
            String description = facts.description() == null ? "" : facts.description().strip();
            if (!description.isEmpty() && b.text().strip().equalsIgnoreCase(description))
                return new Explanation(Reason.STANDFIRST, "is the page's description");
            if (b.kind() == Block.Kind.HEADING || b.is(Block.Mark.BOLD))
                return new Explanation(Reason.STANDFIRST, "set apart above the text, " + shape);
        }
        return switch (b.kind()) {
            case HEADING -> new Explanation(Reason.SUBHEAD, "heading of level " + b.level());
            case LIST_ITEM -> new Explanation(Reason.LIST, "list item, " + shape);
            case QUOTE -> new Explanation(Reason.QUOTE, "in a quotation, " + shape);
            case TABLE_ROW -> new Explanation(Reason.TABLE, "table row, " + shape);
            default -> {
                TextShape s = TextShape.of(b.text());
                boolean label = b.is(Block.Mark.BOLD) && s.words <= SUBHEAD_WORDS && s.ending != TextShape.STOP;
                yield label ? new Explanation(Reason.SUBHEAD, "a short line in bold") : new Explanation(Reason.PROSE, shape);
            }
        };
    }

    /** What the facts and the page's marks say. */
    private Explanation known(Block b, Chrome.Hits hits) {
        if (titles.contains(b.index())) return new Explanation(Reason.TITLE, "is the headline");
        Dateline dateline = facts.datelines().at(b.index());
        if (dateline != null && dateline.text().strip().length() >= b.text().strip().length())
            return new Explanation(Reason.DATELINE, dateline.text().strip());
        if (b.is(Block.Mark.HIDDEN)) return new Explanation(Reason.HIDDEN, "not shown to readers");
        if (bylines.contains(b.index())) {
            Explanation said = phrase(b, hits, null, true);
            boolean agrees = said != null && (said.reason() == Reason.AUTHOR_BOX || said.reason() == Reason.BYLINE);
            return agrees ? said : new Explanation(Reason.BYLINE, "names the authors");
        }
        return null;
    }

    /**
     * What a phrase of boilerplate in it tells.
     *
     * @param named what the names of its elements tell, or null; of several equally good phrases the one that agrees counts
     * @param plain whether the phrase must be the whole block or open it
     */
    private static Explanation phrase(Block b, Chrome.Hits hits, Explanation named, boolean plain) {
        if (hits.isEmpty()) return null;
        Chrome.Hit hit = hits.best();
        for (Chrome.Hit other : hits.all()) {
            boolean agrees = named != null && other.section().name().equals(named.reason().name())
                || b.kind() == Block.Kind.CAPTION && other.section() == Chrome.Section.PHOTO_CREDIT;
            if (agrees && other.where() == hit.where()) hit = other;
        }
        boolean telling = hit.where().isBeginning();
        if (telling != plain) return null;
        String where = switch (hit.where()) {
            case WHOLE -> "all it says is ";
            case START -> "begins with ";
            case END -> "ends with ";
            case INSIDE -> "has ";
        };
        return new Explanation(Reason.valueOf(hit.section().name()), where + '\u201c' + hit.phrase() + '\u201d');
    }

    /** What its text tells, compared with the others: a copy, a date, links. */
    private Explanation text(Block b) {
        String text = lower(b);
        Integer first = firsts.get(text);
        if (first != null && first != b.index()) return new Explanation(Reason.DUPLICATE, "the same as block " + first);
        int repeated = b.text().length() < REPEAT_CHARS ? -1 : repeated(unquoted(text));
        if (repeated >= 0) return new Explanation(Reason.DUPLICATE, "repeats words of block " + repeated);
        if (isDate(b.text())) return new Explanation(Reason.DATE_LINE, "hardly more than a date or time");
        if (b.is(Block.Mark.BUTTON)) return new Explanation(Reason.CONTROL, "a button");
        if (b.linkDensity() >= LINKS) {
            int links = 0;
            for (var i : b.inlines()) if (i.isLink()) links++;
            return new Explanation(Reason.LINK_LIST,
                b.linked() + " of its " + b.text().length() + " characters are in " + (links == 1 ? "a link" : links + " links"));
        }
        return null;
    }

    /** The block of the story that has these words among others, or -1; searched only while the page's budget for this lasts. */
    private int repeated(String words) {
        for (Map.Entry<Integer, String> e : story.entrySet()) {
            if (searched > MAX_SEARCHED) return -1;
            searched += e.getValue().length();
            if (e.getValue().length() > words.length() && e.getValue().contains(words)) return e.getKey();
        }
        return -1;
    }

    /** What its place tells. */
    private Explanation place(Block b, Explanation next) {
        if (b.kind() == Block.Kind.HEADING && next != null && next.reason() != Reason.LOW_SCORE && next.reason() != Reason.TITLE) {
            return new Explanation(next.reason(), "heads what was cut: " + next.evidence());
        }
        if (places.otherArticle(b) != null) return new Explanation(Reason.OTHER_STORY, "in an <article> that holds nothing of the story");
        String outside = places.outside(b);
        return outside == null ? null : new Explanation(Reason.OUTSIDE, outside);
    }

    private static String shape(Block b) {
        TextShape s = TextShape.of(b.text());
        if (s.unspaced) return b.text().length() + " characters" + (s.stops > 1 ? " in " + s.stops + " sentences" : "");
        int words = Math.round(s.words);
        return words + (words == 1 ? " word" : " words")
            + (s.stops > 1 ? " in " + s.stops + " sentences" : s.stops == 0 ? ", no full sentence" : "");
    }

    /** Whether a year or a time of day is most of a short text. */
    private static boolean isDate(String text) {
        if (text.length() > DATE_CHARS) return false;
        int digits = 0, letters = 0, run = 0;
        boolean told = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                digits++;
                run++;
                continue;
            }
            if (run == 4) told |= text.startsWith("19", i - 4) || text.startsWith("20", i - 4);
            if (run > 0 && run <= 2 && c == ':' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) told = true;
            run = 0;
            if (Character.isLetter(c)) letters++;
        }
        return told && digits >= 3 && letters <= 4 * digits;
    }

    private static String unquoted(String text) {
        int from = 0, to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) from++;
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static String lower(Block b) {
        return b.text().strip().toLowerCase(Locale.ROOT);
    }
}
