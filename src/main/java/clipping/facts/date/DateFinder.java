package clipping.facts.date;

import clipping.block.Blocks;
import clipping.facts.ElementNames;
import clipping.facts.Fact;
import clipping.page.Claim;
import clipping.page.Claim.Origin;
import clipping.page.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds when a story was published and last changed. Candidates are claims and the dates printed near the headline. The day with most
 * weight wins; its most trusted candidate gives the time.
 */
public final class DateFinder {
    private static final double ENOUGH = 2.5;
    /** Most claims, and most printed dates; each is compared with all others. A page with so many is no story's. */
    private static final int MOST = 1000;
    private static final String ADDRESS = "the page's address";
    private static final int ISO_DAY = 10;
    private static final double STATED = 6; // least weight of a date that the data state

    /** The dates found; {@code isAmbiguous} if the only date has two readings. */
    public record Found(String published, String modified, boolean isAmbiguous, Fact publishedFact, Fact modifiedFact) {
        /** The day of publication, else that of the change; null for none. */
        public LocalDate day() {
            String moment = published != null ? published : modified;
            return moment == null ? null : LocalDate.of(number(moment, 0, 4), number(moment, 5, 7), number(moment, 8, ISO_DAY));
        }

        /** A number in the day. Java's own reader of days costs a start many classes. */
        private static int number(String moment, int from, int to) {
            return Integer.parseInt(moment, from, to, 10);
        }
    }

    /** A moment that the page names somewhere. */
    record Candidate(Moment moment, Moment swapped, boolean isModified, double weight, String printed, String where) {
    }

    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Long> days = new HashSet<>();
    private final Set<Long> looseDays = new HashSet<>();
    private final String language;
    private final Moment captured;
    private DateOrder order;

    private DateFinder(String language, String captured) {
        this.language = language;
        this.captured = captured == null ? null : MomentReader.read(captured);
    }

    /**
     * @param language the page's, or null
     * @param near     the block that prints the headline, or -1
     * @param story    the story's first block of prose, or -1
     */
    public static Found find(Page page, Blocks blocks, ElementNames names, String language, String region, int near, int story) {
        DateFinder finder = new DateFinder(language, page.captured());
        for (Claim c : page.claims().of(Claim.Field.PUBLISHED)) finder.count(c);
        for (Claim c : page.claims().all()) finder.claim(c);
        List<Candidate> printed = PrintedDates.find(blocks, names, language, near, story, finder.isStated());
        finder.candidates.addAll(printed.subList(0, Math.min(MOST, printed.size())));
        Moment inUrl = UrlDates.find(page);
        finder.order = DateOrder.of(language, region, finder.candidates, inUrl, blocks);
        return finder.decide(inUrl, UrlDates.plain(page));
    }

    /** Whether the data state a change, and one day of publication: then what is printed far from the headline says nothing more. */
    private boolean isStated() {
        boolean changed = false;
        boolean stated = false;
        Moment day = null;
        for (Candidate c : candidates) {
            if (c.isModified) {
                changed |= c.weight >= STATED;
                continue;
            }
            if (day != null && day.epochDay() != c.moment.epochDay()) return false;
            day = c.moment;
            stated |= c.weight >= STATED;
        }
        return changed && stated;
    }

    /** Notes the day of an element of which there may be many: several days are those of other stories. */
    private void count(Claim c) {
        Moment moment = c.origin() == Origin.TIME || c.where().startsWith("item.") ? MomentReader.read(c.value()) : null;
        if (moment != null) (c.origin() == Origin.TIME ? days : looseDays).add(moment.epochDay());
    }

    private void claim(Claim c) {
        if (c.field() != Claim.Field.PUBLISHED && c.field() != Claim.Field.MODIFIED || candidates.size() >= MOST) return;
        boolean beside = c.where().startsWith(Claim.BESIDE);
        boolean modified = c.field() == Claim.Field.MODIFIED || beside && DateLabels.isChange(c.where());
        Moment exact = MomentReader.read(c.value());
        DateScanner.Sighting seen = exact == null ? seen(c.value(), beside) : null;
        if (exact == null && seen == null) return;
        Moment moment = exact != null ? exact : seen.moment();
        if (Math.abs(moment.epochDay()) <= 1) return; // the zero of a clock that nobody set
        double weight = isOneOfMany(c) ? 1.5 : weight(c);
        boolean written = exact == null && !beside; // written by hand, as a rule
        candidates.add(new Candidate(moment, seen == null ? null : seen.swapped(), modified, written ? weight / 2 : weight, c.value(),
            c.where()));
    }

    /** The first day in a text for people, null for none; {@code isAlone} says that it must hold nothing else. */
    private DateScanner.Sighting seen(String text, boolean isAlone) {
        List<DateScanner.Sighting> seen = DateScanner.scan(text, language);
        return seen.isEmpty() || isAlone && !DateLine.isOne(text, language) ? null : seen.get(0);
    }

    /** Whether elements of this sort name several days: they are those of other stories. */
    private boolean isOneOfMany(Claim c) {
        return c.origin() == Origin.TIME && days.size() > 1
            || c.origin() == Origin.MICRODATA && looseDays.size() > 1 && c.where().startsWith("item.");
    }

    private static double weight(Claim c) {
        double weight = switch (c.origin()) {
            case JSON_LD -> 10;
            case OPEN_GRAPH -> 9;
            case MICRODATA -> 8;
            case HTML -> 6;
            case META -> 7;
            case STATE -> 6;
            default -> 3.5;
        };
        if (c.where().endsWith("dateCreated") || c.where().contains("created")) weight -= 4;
        if (c.where().endsWith("uploadDate")) weight -= 5;
        if (c.where().contains("Page.")) weight -= 2;
        if (c.where().equals("time[pubdate]")) weight += 4;
        return weight;
    }

    private Found decide(Moment inUrl, Moment plainUrl) {
        List<Candidate> published = new ArrayList<>();
        List<Candidate> modified = new ArrayList<>();
        List<Candidate> open = new ArrayList<>();
        for (Candidate c : candidates) {
            Candidate read = inOrder(c, inUrl);
            if (read == null) open.add(c);
            else if (captured == null || read.moment.epochDay() <= captured.epochDay() + 1) (c.isModified ? modified : published).add(read);
        }
        Candidate first = best(weighed(published, modified), inUrl, null);
        boolean unnamed = published.isEmpty() && open.isEmpty();
        if (first == null && unnamed) first = addressed(plainUrl, modified);
        Candidate last = best(modified, null, first);
        if (first == null && open.isEmpty() && last != null) first = changed(last, modified);
        boolean ambiguous = first == null && open.stream().anyMatch(c -> !c.isModified);
        Fact publishedFact = fact("published", first, ambiguous ? "a date in figures that could be read two ways" : null, false);
        Fact modifiedFact = fact("modified", last, null, true);
        return new Found(publishedFact.value(), modifiedFact.value(), ambiguous, publishedFact, modifiedFact);
    }

    /** The candidate in the order of day and month that the page has; null if nothing decides between two. */
    private Candidate inOrder(Candidate c, Moment inUrl) {
        if (c.swapped == null || c.swapped.isSame(c.moment)) return c;
        Boolean monthFirst = order.monthFirst(c, candidates, inUrl);
        return monthFirst == null ? null
            : monthFirst ? new Candidate(c.swapped, null, c.isModified, c.weight, c.printed, c.where) : c;
    }

    /** The change as the story's day, where the page prints it and tells readers no other: "Updated November 18, 2025" under a headline. */
    private static Candidate changed(Candidate last, List<Candidate> modified) {
        for (Candidate c : modified) {
            if (c.where.startsWith(PrintedDates.PRINTED) && c.moment.epochDay() == last.moment.epochDay()) {
                return new Candidate(last.moment, null, false, last.weight, last.printed, last.where);
            }
        }
        return null;
    }

    /** Halves the weight of a publication date later than the stated change: it is only when the system last ran. */
    private static List<Candidate> weighed(List<Candidate> published, List<Candidate> modified) {
        long changed = Long.MAX_VALUE;
        for (Candidate c : modified)
            if (c.weight >= STATED) changed = changed == Long.MAX_VALUE ? c.moment.epochDay() : Math.max(changed, c.moment.epochDay());
        List<Candidate> weighed = new ArrayList<>();
        for (Candidate c : published) {
            boolean late = c.weight >= STATED && changed < c.moment.epochDay() - 1;
            weighed.add(late ? new Candidate(c.moment, c.swapped, false, c.weight / 2, c.printed, c.where) : c);
        }
        return weighed;
    }

    /** The day in the page's address, if nothing else names one and nothing contradicts it, as a change or capture before it would. */
    private Candidate addressed(Moment inUrl, List<Candidate> modified) {
        if (inUrl == null || captured != null && inUrl.epochDay() > captured.epochDay() + 1) return null;
        for (Candidate c : modified) if (c.moment.epochDay() < inUrl.epochDay() - 1) return null;
        Candidate found = new Candidate(inUrl, null, false, ENOUGH, inUrl.iso(), ADDRESS);
        candidates.add(found);
        return found;
    }

    private Fact fact(String name, Candidate winner, String trouble, boolean modified) {
        List<Fact.Candidate> weighed = new ArrayList<>();
        boolean among = false;
        for (Candidate c : candidates) {
            if (c.isModified != modified) continue;
            among |= winner != null && c.where.equals(winner.where);
            if (weighed.size() < 40) weighed.add(new Fact.Candidate(c.printed, c.where));
        }
        String because = trouble != null ? trouble : "nothing names it";
        if (winner != null) {
            because = winner.where.equals(ADDRESS) ? "the page's address names the day, and nothing else does"
                : among ? winner.where + ", the most trusted that names the day which most agree on"
                : winner.where + ": the page prints when it was changed, and no other day";
        }
        return new Fact(name, winner == null ? null : winner.moment.iso(), because, weighed);
    }

    /** The most trusted candidate of the day with most weight; neighbouring days support each other, since time zones differ. */
    private static Candidate best(List<Candidate> all, Moment inUrl, Candidate notBefore) {
        Candidate best = null;
        double most = 0;
        for (Candidate c : all) {
            if (notBefore != null && c.moment.epochDay() < notBefore.moment.epochDay() - 1) continue;
            double sum = sum(c, all, inUrl);
            if (sum > most) {
                most = sum;
                best = c;
            }
        }
        return best == null || best.weight < ENOUGH && most < 2 * ENOUGH ? null : best;
    }

    /** A candidate's weight with that of those which agree with it. */
    private static double sum(Candidate c, List<Candidate> all, Moment inUrl) {
        double sum = c.weight * 1.5 + (c.moment.offset() != null ? 0.5 : 0);
        for (Candidate other : all) if (other != c) sum += other.weight * near(other.moment, c.moment, 0.4, 0.15);
        return inUrl == null ? sum : sum + near(inUrl, c.moment, 6, 3);
    }

    private static double near(Moment a, Moment b, double sameDay, double nextDay) {
        long apart = Math.abs(a.epochDay() - b.epochDay());
        return apart == 0 ? sameDay : apart == 1 ? nextDay : 0;
    }
}
