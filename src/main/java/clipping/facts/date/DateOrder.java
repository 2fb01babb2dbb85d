package clipping.facts.date;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.lexicon.WordList;
import java.util.List;
import java.util.Set;

/** Whether a page writes the month before the day, by its region, language and other dates. */
final class DateOrder {
    private static final int MOST_BLOCKS = 400;
    private static final int LONGEST = 80;

    private static final class Words {
        static final WordList LIST = WordList.load("regions.txt");
    }

    /** True for month first, false for day first, null for unknown. */
    private final Boolean ofPlace;
    private final Boolean ofPage;

    private DateOrder(Boolean ofPlace, Boolean ofPage) {
        this.ofPlace = ofPlace;
        this.ofPage = ofPage;
    }

    static DateOrder of(String language, String region, List<DateFinder.Candidate> candidates, Moment inUrl, Blocks blocks) {
        boolean asked = false;
        for (DateFinder.Candidate c : candidates) asked |= c.swapped() != null && !c.swapped().isSame(c.moment());
        if (!asked) return new DateOrder(null, null);
        return new DateOrder(place(language, region), page(blocks, candidates, language));
    }

    private static Boolean place(String language, String region) {
        Set<String> monthFirst = Words.LIST.words("month-first");
        Set<String> dayFirst = Words.LIST.words("day-first");
        if (region != null && monthFirst.contains(WordList.fold(region))) return true;
        if (region != null && dayFirst.contains(WordList.fold(region))) return false;
        if (language == null) return null;
        String primary = WordList.fold(language.length() > 2 && language.charAt(2) == '-' ? language.substring(0, 2) : language);
        return primary.equals("en") ? null : Words.LIST.has("month-first-language", primary);
    }

    /** What the page's other dates tell: of those with one reading how many have the month first, how many the day. */
    private static Boolean page(Blocks blocks, List<DateFinder.Candidate> candidates, String language) {
        int months = 0, seen = 0;
        for (DateFinder.Candidate c : candidates) months += monthsFirst(c.printed(), language);
        for (Block b : blocks.all()) {
            if (b.text().length() > LONGEST || b.text().indexOf('/') < 0 && b.text().indexOf('-') < 0) continue;
            if (++seen > MOST_BLOCKS) break;
            months += monthsFirst(b.text(), language);
        }
        return months == 0 ? null : months > 0;
    }

    /** How many dates of a text have one reading with the month first, less those with the day first. */
    private static int monthsFirst(String text, String language) {
        int months = 0;
        for (DateScanner.Sighting s : DateScanner.scan(text, language)) {
            int first = first(text, s);
            if (first > 12) months--;
            else if (first == s.moment().month()) months++;
        }
        return months;
    }

    /** The first number of a date in figures with slashes that has one reading, 0 for another date. */
    private static int first(String text, DateScanner.Sighting s) {
        int length = s.end() - s.start();
        if (s.swapped() != null || length > 10 || length < 8) return 0;
        int slash = text.indexOf('/', s.start()) - s.start();
        boolean figures = Character.isDigit(text.charAt(s.start() + 1)) || slash == 1;
        if (!figures || slash < 0 || slash > 2) return 0;
        return MomentReader.number(text.substring(s.start(), s.end()), new int[] {0}, 1, 2);
    }

    /** Whether to read an ambiguous date month first; null if nothing decides. */
    Boolean monthFirst(DateFinder.Candidate c, List<DateFinder.Candidate> all, Moment inUrl) {
        int dayFirst = near(c.moment(), all, inUrl);
        int monthFirst = near(c.swapped(), all, inUrl);
        if (dayFirst != monthFirst) return monthFirst > dayFirst;
        return ofPage != null ? ofPage : ofPlace;
    }

    private static int near(Moment reading, List<DateFinder.Candidate> all, Moment inUrl) {
        int near = inUrl != null && Math.abs(inUrl.epochDay() - reading.epochDay()) <= 1 ? 1 : 0;
        for (DateFinder.Candidate c : all) if (c.swapped() == null && Math.abs(c.moment().epochDay() - reading.epochDay()) <= 1) near++;
        return near;
    }
}
