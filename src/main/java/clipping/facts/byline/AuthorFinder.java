package clipping.facts.byline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.facts.ElementNames;
import clipping.facts.Fact;
import clipping.facts.SiteNames;
import clipping.facts.Wording;
import clipping.facts.byline.NameReader.Name;
import clipping.facts.byline.PrintedBylines.Byline;
import clipping.lexicon.WordList;
import clipping.page.Claim;
import clipping.page.Claim.Origin;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Finds the authors of a story: compares the names in its printed byline with those that the page's data claim. */
public final class AuthorFinder {
    private static final int LONGEST_BYLINE = 200;
    private static final int SURE = 8;
    private static final int WEAK = 6;
    private static final int SEVERAL = 4;
    private static final int FAR = 1_000;
    private static final int LONGEST_ACCOUNT = 40;
    private static final int LONGEST_GROUP = 60;

    /** The names in the order of print, and the blocks that print them. */
    public record Found(List<String> authors, List<Integer> blocks, Fact fact) {
    }

    private final Page page;
    private final Blocks blocks;
    private final SiteNames names;
    private final String language;
    private final List<Name> claimed = new ArrayList<>();
    private final List<Fact.Candidate> weighed = new ArrayList<>();

    private AuthorFinder(Page page, Blocks blocks, SiteNames names, String language) {
        this.language = language;
        this.page = page;
        this.blocks = blocks;
        this.names = names;
    }

    /**
     * @param headlines the blocks that print the headline
     * @param story     the story's first block of prose, or -1
     */
    public static Found find(Page page, Blocks blocks, ElementNames elements, SiteNames names, String language, List<Integer> headlines,
            int story) {
        AuthorFinder finder = new AuthorFinder(page, blocks, names, language);
        int dataTrust = finder.claims();
        List<Byline> printed = PrintedBylines.find(blocks, elements, language, headlines, story, finder.people(finder.claimed));
        return finder.decide(printed, dataTrust, headlines);
    }

    private Found decide(List<Byline> all, int dataTrust, List<Integer> headlines) {
        for (Byline b : all) for (Name n : b.names()) weighed.add(new Fact.Candidate(n.text(), b.how() + " in block " + b.block()));
        List<Name> named = people(claimed);
        List<Name> data = named;
        List<Byline> printed = group(all, data, headlines);
        if (data.isEmpty() && differing(all) >= SEVERAL && !isUnder(printed, headlines)) printed = List.of(); // a list of stories
        int shownTrust = 0;
        for (Byline b : printed) shownTrust = Math.max(shownTrust, b.weight());
        List<Name> shown = new ArrayList<>();
        Byline lead = lead(printed, data);
        for (Byline b : printed) {
            boolean other = b != lead && !hasShared(b.names(), data) && !(b.weight() > WEAK && isListedWith(b.block(), lead.block()));
            if (!other) for (Name n : b.names()) add(shown, n);
        }
        if (shown.stream().anyMatch(Name::isFull)) {
            shown.removeIf(n -> !n.isDesk() && !n.isFull() && !NameShape.isDense(n.text().charAt(0)) && !hasShared(List.of(n), named));
        }
        List<Name> people = people(shown);
        boolean filed = shown.stream().anyMatch(n -> n.isDesk() && !names.isSite(n.text()));
        if (data.isEmpty() && people.isEmpty()) people = eponyms(shown);
        if (data.isEmpty() && people.isEmpty() && !filed) data = eponyms(claimed);
        List<Name> chosen;
        String because;
        if (data.isEmpty() && people.isEmpty()) {
            chosen = desks(shown, claimed);
            because = chosen.isEmpty() ? "nothing names anybody" : "a desk or an agency is all that is named";
        } else if (data.isEmpty()) {
            chosen = people;
            because = "the printed byline names them, the page's data name nobody";
        } else if (people.isEmpty()) {
            chosen = data;
            because = "the page's data name them, no printed byline does";
        } else if (hasShared(people, data)) {
            // the data may name helpers, too, or not all authors
            boolean whole = shownTrust >= SURE && (isWithin(people, data) || isWithin(data, people));
            chosen = whole ? people : ordered(data, people);
            because = "the page's data and the printed byline agree";
        } else if (shownTrust >= SURE && (dataTrust < SURE || isUnder(printed, headlines)
            && printed.stream().anyMatch(b -> b.how().equals("byline") && b.names().stream().anyMatch(Name::isFull)))) {
            chosen = people;
            because = "the printed byline is surer than the page's data";
        } else {
            chosen = data;
            because = "the page's data are surer than the printed byline";
        }
        List<String> authors = new ArrayList<>();
        for (Name n : chosen) authors.add(n.text());
        return new Found(authors, bylineBlocks(authors, all),
            new Fact("authors", authors.isEmpty() ? null : String.join("; ", authors), because, weighed));
    }

    /** The most trusted byline of a group, one that shares a name with the data first; null for none. */
    private static Byline lead(List<Byline> group, List<Name> data) {
        Byline lead = null;
        for (Byline b : group) {
            boolean shares = hasShared(b.names(), data);
            boolean led = lead != null && hasShared(lead.names(), data);
            if (lead == null || shares && !led || shares == led && b.weight() > lead.weight()) lead = b;
        }
        return lead;
    }

    /** Whether two blocks are in elements of the same tags and classes: entries of one list. */
    private boolean isListedWith(int a, int b) {
        Container one = blocks.all().get(a).container();
        Container other = blocks.all().get(b).container();
        boolean parents = one.parent() == null || other.parent() == null
            || one.parent().tag().equals(other.parent().tag()) && one.parent().classes().equals(other.parent().classes());
        return one.tag().equals(other.tag()) && one.classes().equals(other.classes()) && parents;
    }

    /**
     * The group of neighbouring bylines that is the story's: the one that shares most names with the data, else the most trusted, else the
     * closest to the headline.
     */
    private static List<Byline> group(List<Byline> all, List<Name> data, List<Integer> headlines) {
        int best = -1;
        double most = 0;
        int groups = all.isEmpty() ? 0 : all.get(all.size() - 1).group() + 1;
        for (int g = 0; g < groups; g++) {
            int shared = 0;
            int weight = 0;
            int apart = FAR;
            boolean above = true;
            boolean full = false;
            boolean person = false;
            for (Byline b : all) {
                if (b.group() != g) continue;
                weight = Math.max(weight, b.weight());
                for (int h : headlines) apart = Math.min(apart, b.block() >= h ? b.block() - h : 3 * (h - b.block()));
                above &= headlines.stream().allMatch(h -> b.block() < h);
                full |= b.how().equals("byline") || b.names().stream().anyMatch(n -> n.isFull() || NameShape.isDense(n.text().charAt(0)));
                person |= b.names().stream().anyMatch(n -> !n.isDesk());
                for (Name n : b.names()) if (hasShared(List.of(n), data)) shared++;
            }
            double score = 1000.0 * (shared > 0 ? 1 : 0) + 10.0 * weight - (full ? 0 : 20)
                + (person ? 50 : 0) - (above ? 25 : 0) - 0.5 * apart + 0.1 * shared;
            if (best >= 0 && score <= most) continue;
            best = g;
            most = score;
        }
        int chosen = best;
        return all.stream().filter(b -> b.group() == chosen).toList();
    }

    /** Whether a group is right below a headline that is no link to elsewhere. */
    private boolean isUnder(List<Byline> group, List<Integer> headlines) {
        for (Byline b : group)
            for (int h : headlines) if (b.block() > h && b.block() <= h + 3 && blocks.all().get(h).linkDensity() < 0.5) return true;
        return false;
    }

    /** Number of printed bylines that share no name with those before them. */
    private static int differing(List<Byline> printed) {
        List<Name> seen = new ArrayList<>();
        int differing = 0;
        int group = -1;
        for (Byline b : printed) {
            if (b.weight() < 7) continue;
            if (b.group() != group && !hasShared(b.names(), seen)) differing++;
            group = b.group();
            seen.addAll(b.names());
        }
        return differing;
    }

    private static boolean isWithin(List<Name> some, List<Name> all) {
        for (Name n : some) if (!hasShared(List.of(n), all)) return false;
        return true;
    }

    /** Collects the claimed names, those of the most trusted origin that names people; returns how trusted it is. */
    private int claims() {
        int best = 0;
        Origin origin = null;
        List<Claim> claims = page.claims().of(Claim.Field.AUTHOR);
        List<List<Name>> read = new ArrayList<>();
        for (Claim c : claims) {
            weighed.add(new Fact.Candidate(c.value(), c.where()));
            List<Name> names = names(c);
            read.add(names);
            if (trust(c) <= best || names.stream().allMatch(Name::isDesk)) continue;
            best = trust(c);
            origin = c.origin();
        }
        for (int i = 0; i < claims.size(); i++) {
            if (origin == null || claims.get(i).origin() == origin && trust(claims.get(i)) >= best - 1)
                for (Name n : read.get(i)) add(claimed, n);
        }
        return best;
    }

    private static int trust(Claim c) {
        int sure = switch (c.origin()) {
            case JSON_LD -> 9;
            case MICRODATA -> 8;
            case META -> 7;
            case OPEN_GRAPH -> 6;
            case HTML -> 5;
            default -> 4;
        };
        if (c.where().endsWith("]") && !c.where().endsWith("[Thing]") && (c.origin() == Origin.JSON_LD || c.origin() == Origin.MICRODATA)) {
            return 3;
        }
        if (c.where().contains("Page.") || c.where().contains(".creator")) return sure - 3;
        return sure;
    }

    private List<Name> names(Claim c) {
        if (c.value().contains("://") || c.value().startsWith("www.") || c.value().startsWith(",")) return List.of();
        String value = c.value();
        int comma = value.indexOf(',');
        if (c.where().contains("citation_author") && comma > 0 && comma == value.lastIndexOf(',')) {
            value = value.substring(comma + 1).strip() + " " + value.substring(0, comma);
        }
        boolean organization = c.where().endsWith("Organization]");
        if (organization && value.length() <= LONGEST_GROUP) return List.of(new Name(value, true));
        List<Name> read = NameReader.read(value, NameReader.Single.ANY, language);
        List<Name> names = new ArrayList<>();
        for (Name n : read) {
            boolean desk = n.isDesk() || organization;
            names.add(new Name(n.text(), desk));
        }
        return names;
    }

    private static void add(List<Name> names, Name name) {
        for (Name n : names) if (isSame(n, name)) return;
        names.add(name);
    }

    private List<Name> people(List<Name> all) {
        List<Name> people = new ArrayList<>();
        for (Name n : all) if (!n.isDesk() && !names.isSite(n.text()) && !names.isSection(n.text())) people.add(n);
        return people;
    }

    /** Names of people that are also names of the site: a site may be named after its author. */
    private List<Name> eponyms(List<Name> all) {
        List<Name> people = new ArrayList<>();
        for (Name n : all) if (n.isFull() && n.text().indexOf('.') < 0 && !names.isSection(n.text())) people.add(n);
        return people;
    }

    /** Who is named if no person is: the site's newsroom as the data claim it, else the desk in the printed byline, else an account. */
    private List<Name> desks(List<Name> shown, List<Name> claimed) {
        List<Name> desks = new ArrayList<>();
        boolean filed = shown.stream().anyMatch(n -> !names.isSite(n.text())); // an agency's story: then the data only name the site
        for (Name n : claimed) if (!filed || !names.isSite(n.text())) add(desks, n);
        if (desks.isEmpty()) for (Name n : shown) add(desks, n);
        if (desks.size() > 1) desks.removeIf(n -> n.isDesk() && WordList.fold(n.text()).equals("agencies"));
        if (!desks.isEmpty()) return desks;
        for (Claim c : page.claims().of(Claim.Field.AUTHOR)) {
            String value = c.value();
            boolean account = value.length() <= LONGEST_ACCOUNT && !value.contains("/") && !value.contains("@") && value.indexOf(',') < 0
                && !BylineWords.ACCOUNT.contains(WordList.fold(value));
            if (account && desks.isEmpty()) desks.add(new Name(value, false));
        }
        return desks;
    }

    private static boolean hasShared(List<Name> a, List<Name> b) {
        for (Name n : a) for (Name o : b) if (isSame(n, o)) return true;
        return false;
    }

    private static boolean isSame(Name a, Name b) {
        return Wording.hasSameKey(a.text(), b.text());
    }

    /** The names in the order of print; names that are not printed come last. */
    private static List<Name> ordered(List<Name> names, List<Name> printed) {
        List<Name> ordered = new ArrayList<>();
        for (Name p : printed) for (Name n : names) if (isSame(n, p)) add(ordered, n);
        for (Name n : names) add(ordered, n);
        return ordered;
    }

    private List<Integer> bylineBlocks(List<String> authors, List<Byline> printed) {
        List<Integer> found = new ArrayList<>();
        for (Byline b : printed) {
            Block block = blocks.all().get(b.block());
            if (block.text().length() > LONGEST_BYLINE) continue;
            for (Name n : b.names()) {
                boolean named = authors.contains(n.text()) || n.isDesk();
                if ((named || b.weight() >= 8) && !found.contains(b.block())) found.add(b.block());
            }
        }
        return found;
    }
}
