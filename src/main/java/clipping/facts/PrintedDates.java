package clipping.facts;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.Inline;
import clipping.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The dates that are printed around a story: short lines near its headline, and labelled ones behind it; never its prose. */
final class PrintedDates {
    private static final int ABOVE = 14;
    private static final int BELOW = 5;
    private static final int LONGEST_LINE = 170;

    private static final class Words {
        static final WordList LIST = WordList.load("dates.txt");
    }

    private final Blocks blocks;
    private final String language;
    private final Block headline;
    private final int anchor;
    private final int below;
    private final List<DateFinder.Candidate> found = new ArrayList<>();
    private final List<DateFinder.Candidate> lone = new ArrayList<>();

    private PrintedDates(Blocks blocks, String language, int near, int story) {
        this.blocks = blocks;
        this.language = language;
        anchor = near >= 0 ? near : story;
        headline = near >= 0 ? blocks.all().get(near) : null;
        below = Math.max(anchor, Math.min(story, anchor + 30)) + BELOW;
    }

    /**
     * @param near  the block that prints the headline, or -1
     * @param story the story's first block of prose, or -1
     */
    static List<DateFinder.Candidate> find(Blocks blocks, String language, int near, int story) {
        PrintedDates dates = new PrintedDates(blocks, language, near, story);
        dates.read();
        return dates.found;
    }

    private void read() {
        String label = "";
        for (Block b : blocks.all()) {
            boolean around = anchor >= 0 && b.index() >= anchor - ABOVE && b.index() <= below;
            if (b.text().length() <= (around ? LONGEST_LINE : LONGEST_LINE / 2)) {
                block(b, label, around);
                label = b.text().length() < 40 ? b.text() : "";
            } else {
                label = "";
            }
        }
        boolean one = true;
        for (DateFinder.Candidate c : lone) one &= !c.modified() && c.moment().epochDay() == lone.get(0).moment().epochDay();
        if (one) found.addAll(lone);
    }

    private void block(Block b, String label, boolean around) {
        boolean timed = false;
        for (Inline i : b.inlines()) timed |= i.tag().equals("time") && !i.value().isBlank();
        if (!timed && (!hasDigit(b.text()) || !around && !hasLongNumber(b.text()))) return;
        if (isOther(b, around)) return;
        String lower = WordList.fold(b.text());
        for (String other : Words.LIST.words("not-a-date-of-the-story")) if (containsWord(lower, other)) return;
        double base = around ? (b.index() < anchor ? 4 : 5) - Math.min(1, Math.abs(b.index() - anchor) / 10.0) : 2;
        if (b.is(Block.Mark.HIDDEN)) base -= 1;
        if (b.linkDensity() > 0.7) base -= 1.5;
        List<DateScanner.Sighting> sightings = DateScanner.scan(b.text(), language);
        boolean byClass = classed(b, "published-class");
        boolean modifiedClass = classed(b, "modified-class");
        for (DateScanner.Sighting s : sightings) {
            Boolean modified = label(b.text(), label, s.start());
            double weight = base;
            if (modified != null) weight += 1.5;
            if (byClass) weight += 1;
            boolean alone = (s.end() - s.start()) * 2 > b.text().length();
            if (b.kind() == Block.Kind.HEADING && !alone) weight -= 1.5;
            if (!around && modified == null && !alone) continue;
            List<DateFinder.Candidate> found = around || modified != null ? this.found : lone;
            if (b.text().length() > 90 && s.start() > 20 && modified == null) weight -= 2;
            boolean isModified = modified != null ? modified : modifiedClass && !byTime(b, s);
            Moment exact = machine(b, s);
            boolean same = exact != null && Math.abs(exact.epochDay() - s.moment().epochDay()) <= 1;
            boolean swappedSame = exact != null && s.swapped() != null && Math.abs(exact.epochDay() - s.swapped().epochDay()) <= 1;
            if (same || swappedSame) found.add(new DateFinder.Candidate(exact, null, isModified, weight + 0.5, b.text().substring(s.start(), s.end()), "printed" + place(b) + ", time"));
            else found.add(new DateFinder.Candidate(s.moment(), s.swapped(), isModified, weight, b.text().substring(s.start(), s.end()), "printed" + place(b)));
        }
        if (!sightings.isEmpty() || !around) return;
        for (Inline i : b.inlines()) { // what is printed may be a time alone or "two hours ago"; the element says the day
            if (!i.tag().equals("time") || i.value().isBlank()) continue;
            Moment moment = MomentReader.read(i.value());
            if (moment == null) {
                List<DateScanner.Sighting> seen = DateScanner.scan(i.value(), null);
                if (!seen.isEmpty() && !seen.get(0).isAmbiguous()) moment = seen.get(0).moment();
            }
            if (moment == null) continue;
            Boolean modified = label(b.text(), label, Math.min(i.start(), b.text().length()));
            found.add(new DateFinder.Candidate(moment, null, modified != null ? modified : modifiedClass, base + (modified != null ? 1.5 : 0), i.value().strip(), "time" + place(b)));
        }
    }

    private static String place(Block b) {
        return " in block " + b.index();
    }

    private static boolean byTime(Block b, DateScanner.Sighting s) {
        for (Inline i : b.inlines()) if (i.start() <= s.start() && i.end() >= s.end() - 3 && hasToken(i.classes(), "published-class") && !hasToken(i.classes(), "modified-class")) return true;
        return false;
    }

    /** The moment that the {@code time} element around a date gives to machines, or null. */
    private static Moment machine(Block b, DateScanner.Sighting s) {
        for (Inline i : b.inlines()) {
            if (i.tag().equals("time") && !i.value().isBlank() && i.start() < s.end() && i.end() > s.start()) return MomentReader.read(i.value());
        }
        return null;
    }

    /** What the words right before a date call it: true a change, false its publication, null nothing. */
    private static Boolean label(String text, String before, int end) {
        String own = WordList.fold(text.substring(Math.max(0, end - 40), end));
        Boolean named = lastLabel(own);
        if (named != null) return named;
        return end < 12 && !before.isEmpty() && !hasDigit(before) ? lastLabel(WordList.fold(before)) : null;
    }

    private static Boolean lastLabel(String text) {
        int modified = last(text, "modified");
        int published = last(text, "published");
        return modified < 0 && published < 0 ? null : modified >= published;
    }

    /** Where the last label of a section ends in the text, -1 when there is none; of two that end together the longer counts, so ends decide. */
    private static int last(String text, String section) {
        int last = -1;
        for (String word : Words.LIST.words(section)) {
            int at = text.lastIndexOf(word);
            if (at < 0 || !bounded(text, at, at + word.length())) continue;
            last = Math.max(last, at + word.length());
        }
        return last;
    }

    private static boolean bounded(String text, int start, int end) {
        if (Wording.unspaced(text.charAt(start)) || text.charAt(start) >= '\uac00' && text.charAt(start) <= '\ud7af') return true;
        return (start == 0 || !Character.isLetter(text.charAt(start - 1))) && (end >= text.length() || !Character.isLetter(text.charAt(end)));
    }

    private static boolean containsWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (bounded(text, at, at + word.length())) return true;
        return false;
    }

    /** Whether an element that does not hold the headline says that it is something else's. */
    private boolean isOther(Block b, boolean around) {
        int up = 0;
        for (Container c = b.container(); c != null && up < 8; c = c.parent(), up++) {
            if (headline != null && headline.container().within(c)) return false;
            if (c.tag().equals("nav") || c.tag().equals("footer") && !inArticle(c) || c.tag().equals("aside") && !around) return true;
            if (c.tag().equals("body") || c.tag().equals("main")) break;
            String names = c.classes() + " " + c.id();
            if (hasToken(names, "other-class") || !around && hasToken(names, "apart-class")) return true;
        }
        return false;
    }

    private static boolean inArticle(Container c) {
        for (Container o = c; o != null; o = o.parent()) if (o.tag().equals("article")) return true;
        return false;
    }

    private static boolean classed(Block b, String section) {
        if (hasToken(b.container().classes() + " " + b.container().id() + " " + b.container().itemprop(), section)) return true;
        for (Inline i : b.inlines()) if (i.tag().equals("time") || hasToken(i.classes() + " " + i.itemprop(), section)) return section.equals("published-class") || hasToken(i.classes() + " " + i.itemprop(), section);
        return false;
    }

    /** Whether one of the tokens (runs of letters, also between a small and a capital letter) is in the section. */
    private static boolean hasToken(String names, String section) {
        if (names.isBlank() || names.length() > 400) return false;
        Set<String> tokens = Words.LIST.words(section);
        int start = -1;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
            boolean hump = letter && start >= 0 && Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                if (tokens.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) return true;
                start = letter ? i : -1;
            } else if (letter && start < 0) {
                start = i;
            }
        }
        return false;
    }

    /** Whether it holds four figures in a row, as a year has, . */
    private static boolean hasLongNumber(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
            if (run == 4) return true;
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) return true;
        return false;
    }
}
