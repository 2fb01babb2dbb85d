package clipping.facts.date;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.facts.DayReader;
import clipping.facts.ElementNames;
import clipping.facts.date.DatePlaces.Place;
import clipping.lexicon.ElementWords;
import clipping.lexicon.ElementWords.Sign;
import java.util.ArrayList;
import java.util.List;

/** The dates printed around a story: in short lines near its headline, and labelled ones after it; never in its prose. */
final class PrintedDates {
    private static final int ABOVE = 14;
    private static final int BELOW = 5;
    private static final int LONGEST_LINE = 170;
    private static final int LONGEST_LABEL = 40;
    private static final int DIGITS_OF_YEAR = 4;
    private static final double FIRST = 4; // weight: "originally published" wins over a day without a label
    static final double LABELLED = 1.5;
    static final String PRINTED = "printed";

    private final Blocks blocks;
    private final ElementNames names;
    private final DatePlaces places;
    private final String language;
    private final int anchor;
    private final int below;
    private final boolean stated;
    private final List<DateFinder.Candidate> found = new ArrayList<>();
    private final List<DateFinder.Candidate> lone = new ArrayList<>();
    private final List<DateFinder.Candidate> apart = new ArrayList<>();
    private final List<DateFinder.Candidate> first = new ArrayList<>();
    private final List<DateFinder.Candidate> visits = new ArrayList<>();
    private final VisitDays visit;
    private boolean labelled;

    private PrintedDates(Blocks blocks, ElementNames names, String language, int near, int story, boolean stated) {
        this.blocks = blocks;
        this.names = names;
        this.language = language;
        this.stated = stated;
        anchor = near >= 0 ? near : story;
        places = new DatePlaces(names, near >= 0 ? blocks.all().get(near) : null, story);
        visit = new VisitDays(blocks, language, near, story);
        below = Math.max(anchor, Math.min(story, anchor + 30)) + BELOW;
    }

    /**
     * @param near  the block that prints the headline, or -1
     * @param story the story's first block of prose, or -1
     * @param stated whether the page's data say enough that only lines around the headline are read
     */
    static List<DateFinder.Candidate> find(Blocks blocks, ElementNames names, String language, int near, int story,
            boolean stated) {
        PrintedDates dates = new PrintedDates(blocks, names, language, near, story, stated);
        dates.read();
        return dates.found;
    }

    private void read() {
        int from = stated ? Math.max(0, anchor - ABOVE) : 0;
        int to = stated ? Math.min(blocks.all().size(), below + 1) : blocks.all().size();
        String label = "";
        for (Block b : blocks.all().subList(from, Math.max(from, to))) {
            boolean around = anchor >= 0 && b.index() >= anchor - ABOVE && b.index() <= below;
            boolean fits = b.text().length() <= LONGEST_LINE;
            if (fits) block(b, label, around);
            label = fits && b.text().length() < LONGEST_LABEL ? b.text() : "";
        }
        if (isOneDay(lone)) found.addAll(lone);
        if (isOneDay(apart)) found.addAll(apart);
        for (DateFinder.Candidate c : first) {
            double weight = c.weight() + (labelled ? 0 : FIRST);
            found.add(new DateFinder.Candidate(c.moment(), c.swapped(), false, weight, c.printed(), c.where()));
        }
        for (DateFinder.Candidate c : visits) if (!VisitDays.isLast(c, found)) found.add(c);
    }

    /** Whether they all name one day of publication; several days are those of other stories. */
    private static boolean isOneDay(List<DateFinder.Candidate> candidates) {
        DateFinder.Candidate first = null;
        for (DateFinder.Candidate c : candidates) {
            if (c.isModified()) continue;
            if (first != null && c.moment().epochDay() != first.moment().epochDay()) return false;
            first = c;
        }
        return first != null;
    }

    private void block(Block b, String label, boolean around) {
        boolean figures = hasFigures(b, around ? 1 : DIGITS_OF_YEAR);
        if (!figures && !isTimed(b)) return;
        Place place = places.of(b, around);
        if (place == Place.OTHER) return;
        List<DateScanner.Sighting> sightings = DateScanner.scan(b.text(), language, breaks(b));
        boolean elements = sightings.isEmpty() && around && place != Place.APART && isTimed(b);
        if (sightings.isEmpty() && !elements || DateLabels.isOther(b.text(), !around)) return;
        PrintedLine line = new PrintedLine(b, label, around, place, weight(b, around), isClassed(b, Sign.PUBLISHED),
            isClassed(b, Sign.MODIFIED));
        for (DateScanner.Sighting s : sightings) sighting(line, s);
        if (elements) elements(line);
    }

    private double weight(Block b, boolean around) {
        double base = around ? (b.index() < anchor ? 4 : 5) - Math.min(1, Math.abs(b.index() - anchor) / 10.0) : 2;
        if (b.is(Block.Mark.HIDDEN)) base -= 1;
        return b.linkDensity() > 0.7 ? base - 1.5 : base;
    }

    private void sighting(PrintedLine line, DateScanner.Sighting s) {
        Block b = line.block();
        String text = b.text();
        Boolean modified = DateLabels.of(text, line.label(), s.start());
        boolean published = Boolean.FALSE.equals(modified);
        boolean firstly = published && DateLabels.isFirstly(text.substring(0, s.start()));
        labelled |= published && !firstly;
        Moment exact = machine(b, s);
        boolean alone = (s.end() - s.start()) * 2 > text.length() || exact != null && text.length() <= LONGEST_LINE / 2;
        if (modified == null && !line.isOfStory(alone, s)) return;
        double weight = line.weight(s, modified != null, alone);
        boolean isModified = modified != null ? modified : line.modified() && !isInPublished(b, s);
        String printed = text.substring(s.start(), s.end());
        boolean visited = modified == null && exact == null && visit.isOne(b, s);
        (visited ? visits : list(line, firstly, modified != null)).add(isSameDay(exact, s)
            ? new DateFinder.Candidate(exact, null, isModified, weight + 0.5, printed, PRINTED + at(b) + ", time")
            : new DateFinder.Candidate(s.moment(), s.swapped(), isModified, weight, printed, PRINTED + at(b)));
    }

    /** The list that a day goes to. */
    private List<DateFinder.Candidate> list(PrintedLine line, boolean firstly, boolean labelled) {
        if (line.place() == Place.APART) return apart;
        if (firstly) return first;
        return line.around() || labelled ? found : lone;
    }

    /** Whether an element's moment is on the printed day: one in another zone may be on the day before or after. */
    private static boolean isSameDay(Moment exact, DateScanner.Sighting s) {
        return exact != null && (exact.epochDay() == s.moment().epochDay()
            || s.swapped() != null && exact.epochDay() == s.swapped().epochDay());
    }

    /** The moments of elements whose text is only a time or "two hours ago". */
    private void elements(PrintedLine line) {
        for (Inline i : line.block().inlines()) {
            if (!isTime(i)) continue;
            Moment moment = MomentReader.read(i.value());
            if (moment == null) {
                List<DateScanner.Sighting> seen = DateScanner.scan(i.value(), null);
                if (seen.isEmpty() || seen.get(0).isAmbiguous()) continue;
                moment = seen.get(0).moment();
            }
            String text = line.block().text();
            Boolean modified = DateLabels.of(text, line.label(), Math.min(i.start(), text.length()));
            found.add(new DateFinder.Candidate(moment, null, modified != null ? modified : line.modified(),
                line.base() + (modified != null ? LABELLED : 0), i.value().strip(), "time" + at(line.block())));
        }
    }

    private boolean hasFigures(Block b, int least) {
        return blocks.shape(b).digits >= least || DayReader.hasNumerals(b.text());
    }

    private static boolean isTimed(Block b) {
        for (int i = 0; i < b.inlines().size(); i++) if (isTime(b.inlines().get(i))) return true;
        return false;
    }

    private static boolean isTime(Inline i) {
        return i.tag().equals("time") && !i.value().isBlank();
    }

    /** Indexes where elements begin and end inside a block, since no space need separate their texts. */
    private static int[] breaks(Block b) {
        int[] breaks = new int[2 * b.inlines().size()];
        int n = 0;
        for (Inline i : b.inlines()) {
            breaks[n++] = i.start();
            breaks[n++] = i.end();
        }
        return breaks;
    }

    private static String at(Block b) {
        return " in block " + b.index();
    }

    private boolean isInPublished(Block b, DateScanner.Sighting s) {
        for (Inline i : b.inlines())
            if (i.start() <= s.start() && i.end() >= s.end() - 3 && Sign.PUBLISHED.in(names.told(i))
                && !Sign.MODIFIED.in(names.told(i))) {
                return true;
            }
        return false;
    }

    /** The machine-readable moment of the {@code time} element around a date, or null. */
    private static Moment machine(Block b, DateScanner.Sighting s) {
        for (Inline i : b.inlines()) {
            if (isTime(i) && i.start() < s.end() && i.end() > s.start()) return MomentReader.read(i.value());
        }
        return null;
    }

    private boolean isClassed(Block b, Sign sign) {
        if (sign.in(names.told(b.container())) || isNamed(b.container().itemprop(), sign)) return true;
        for (Inline i : b.inlines()) {
            boolean told = sign.in(names.told(i)) || isNamed(i.itemprop(), sign);
            if (told || i.tag().equals("time")) return told || sign == Sign.PUBLISHED;
        }
        return false;
    }

    private static boolean isNamed(String property, Sign sign) {
        return !property.isEmpty() && sign.in(ElementWords.told(property));
    }
}
