package clipping.facts;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.facts.NameReader.Name;
import clipping.lexicon.WordList;
import clipping.page.Claim;
import clipping.page.Claim.Origin;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Finds who wrote a story: the names that its byline prints, weighed against those that the page's data claim. */
final class AuthorFinder {
    private static final int LONGEST_BYLINE = 200;
    private static final int NEAR = 3;
    private static final int SEVERAL = 4;
    private static final int LONGEST_ACCOUNT = 40;

    /** The names in the order of print, and the blocks that print them. */
    record Found(List<String> authors, List<Integer> blocks, Fact fact) {
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
     * @param near  the block that prints the headline, or -1
     * @param story the story's first block of prose, or -1
     */
    static Found find(Page page, Blocks blocks, SiteNames names, String language, int near, int story) {
        return new AuthorFinder(page, blocks, names, language).decide(PrintedBylines.find(blocks, language, near, story), near);
    }

    private Found decide(List<PrintedBylines.Byline> printed, int near) {
        int dataTrust = claims();
        List<Name> shown = new ArrayList<>();
        int shownTrust = 0;
        for (PrintedBylines.Byline b : printed) {
            for (Name n : b.names()) weighed.add(new Fact.Candidate(n.text(), b.how() + " in block " + b.block()));
            shownTrust = Math.max(shownTrust, b.weight());
        }
        List<Name> data = people(claimed);
        if (data.isEmpty() && differing(printed) >= SEVERAL) printed = List.of(); // a list of stories: none of them is the page's
        boolean together = false; // a line that prints somebody whom the data name prints the others too
        for (PrintedBylines.Byline b : printed) together |= sharesWith(b.names(), data);
        boolean opened = false; // by words that say so, not by an element's name alone
        for (PrintedBylines.Byline b : printed) opened |= b.how().equals("byline") && sharesWith(b.names(), data);
        int nearest = nearest(printed, shownTrust, near);
        for (PrintedBylines.Byline b : printed) {
            boolean taken = together ? sharesWith(b.names(), data) && (!opened || b.how().equals("byline")) : b.weight() >= shownTrust && Math.abs(b.block() - nearest) <= NEAR;
            if (taken) for (Name n : b.names()) add(shown, n);
        }
        List<Name> people = people(shown);
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
        } else if (sharesWith(people, data)) {
            boolean fewer = opened && people.size() < data.size() && allIn(people, data); // the data name helpers, too
            chosen = fewer || people.size() > data.size() && shownTrust >= 8 ? people : ordered(data, people);
            because = "the page's data and the printed byline agree";
        } else if (shownTrust >= 8 && dataTrust < 8) {
            chosen = people;
            because = "the printed byline is surer than the page's data";
        } else {
            chosen = data;
            because = "the page's data are surer than the printed byline";
        }
        List<String> authors = new ArrayList<>();
        for (Name n : chosen) authors.add(n.text());
        return new Found(authors, bylineBlocks(authors, printed), new Fact("authors", authors.isEmpty() ? null : String.join("; ", authors), because, weighed));
    }

    /** The surest printed byline that stands closest to the headline, sooner below it than above; -1 when there is none. */
    private static int nearest(List<PrintedBylines.Byline> printed, int trust, int near) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (PrintedBylines.Byline b : printed) {
            int apart = b.block() >= near ? b.block() - near : 3 * (near - b.block());
            if (b.weight() < trust || apart >= least) continue;
            least = apart;
            best = b.block();
        }
        return best;
    }

    /** How many printed bylines share no name with those before them. */
    private static int differing(List<PrintedBylines.Byline> printed) {
        List<Name> seen = new ArrayList<>();
        int differing = 0;
        for (PrintedBylines.Byline b : printed) {
            if (b.weight() < 7) continue;
            if (!sharesWith(b.names(), seen)) differing++;
            seen.addAll(b.names());
        }
        return differing;
    }

    private static boolean allIn(List<Name> some, List<Name> all) {
        for (Name n : some) if (!sharesWith(List.of(n), all)) return false;
        return true;
    }

    /** Gathers the names that the page's data claim: those of the most trusted origin that names people; how trusted it is. */
    private int claims() {
        int best = 0;
        Origin origin = null;
        for (int round = 0; round < 2; round++) {
            for (Claim c : page.claims().of(Claim.Field.AUTHOR)) {
                if (round == 0) weighed.add(new Fact.Candidate(c.value(), c.where()));
                int sure = trust(c);
                List<Name> read = names(c);
                boolean person = read.stream().anyMatch(n -> !n.desk());
                if (round == 0 && person && sure > best) {
                    best = sure;
                    origin = c.origin();
                }
                if (round == 1 && (origin == null || c.origin() == origin && sure >= best - 1)) for (Name n : read) add(claimed, n);
            }
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
        if (c.where().endsWith("]") && !c.where().endsWith("[Thing]") && (c.origin() == Origin.JSON_LD || c.origin() == Origin.MICRODATA)) return 3;
        if (c.where().contains("Page.") || c.where().contains(".creator")) return sure - 3;
        return sure;
    }

    private List<Name> names(Claim c) {
        if (c.value().contains("://") || c.value().startsWith("www.") || c.value().startsWith(",")) return List.of();
        String value = c.value();
        int comma = value.indexOf(',');
        if (c.where().contains("citation_author") && comma > 0 && comma == value.lastIndexOf(',')) value = value.substring(comma + 1).strip() + " " + value.substring(0, comma);
        boolean organization = c.where().endsWith("Organization]");
        List<Name> read = NameReader.read(value, true, language);
        List<Name> names = new ArrayList<>();
        for (Name n : read) {
            boolean desk = n.desk() || organization;
            names.add(new Name(n.text(), desk));
        }
        return names;
    }

    private static void add(List<Name> names, Name name) {
        String key = Wording.key(name.text());
        for (Name n : names) if (Wording.key(n.text()).equals(key)) return;
        names.add(name);
    }

    private List<Name> people(List<Name> all) {
        List<Name> people = new ArrayList<>();
        for (Name n : all) if (!n.desk() && !names.isSite(n.text()) && !names.isSection(n.text())) people.add(n);
        if (people.isEmpty()) for (Name n : all) if (!n.desk() && n.text().indexOf(' ') > 0 && n.text().indexOf('.') < 0 && !names.isSection(n.text())) people.add(n); // a site may be called by its author
        return people;
    }

    /** Who is named when no person is: the site's own newsroom by the page's data, else the desk that the byline prints, else an account. */
    private List<Name> desks(List<Name> shown, List<Name> claimed) {
        List<Name> desks = new ArrayList<>();
        for (Name n : claimed) add(desks, n);
        if (desks.isEmpty()) for (Name n : shown) add(desks, n);
        if (desks.size() > 1) desks.removeIf(n -> n.desk() && WordList.fold(n.text()).equals("agencies"));
        if (!desks.isEmpty()) return desks;
        for (Claim c : page.claims().of(Claim.Field.AUTHOR)) {
            String value = c.value();
            boolean account = value.length() <= LONGEST_ACCOUNT && !value.contains("/") && !value.contains("@") && value.indexOf(',') < 0
                && !NameReader.Words.LIST.words("account").contains(WordList.fold(value));
            if (account && desks.isEmpty()) desks.add(new Name(value, false));
        }
        return desks;
    }

    private static boolean sharesWith(List<Name> a, List<Name> b) {
        for (Name n : a) for (Name o : b) if (same(n, o)) return true;
        return false;
    }

    private static boolean same(Name a, Name b) {
        return Wording.key(a.text()).equals(Wording.key(b.text()));
    }

    /** The names in the order in which they are printed, those that are not printed behind. */
    private static List<Name> ordered(List<Name> names, List<Name> printed) {
        List<Name> ordered = new ArrayList<>();
        for (Name p : printed) for (Name n : names) if (same(n, p)) add(ordered, n);
        for (Name n : names) add(ordered, n);
        return ordered;
    }

    private List<Integer> bylineBlocks(List<String> authors, List<PrintedBylines.Byline> printed) {
        List<Integer> found = new ArrayList<>();
        for (PrintedBylines.Byline b : printed) {
            Block block = blocks.all().get(b.block());
            if (block.text().length() > LONGEST_BYLINE) continue;
            for (Name n : b.names()) {
                boolean named = authors.contains(n.text()) || n.desk();
                if ((named || b.weight() >= 8) && !found.contains(b.block())) found.add(b.block());
            }
        }
        return found;
    }
}
