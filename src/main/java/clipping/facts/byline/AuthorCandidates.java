package clipping.facts.byline;

import clipping.block.Blocks;
import clipping.block.Container;
import clipping.facts.SiteNames;
import clipping.facts.Wording;
import clipping.facts.byline.NameReader.Name;
import clipping.lexicon.WordList;
import clipping.page.Claim;
import clipping.page.Claim.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Proposes who wrote the story: the people, or else the desks, that one sort of data names, or one group of neighbouring bylines. */
final class AuthorCandidates {
    private static final int NUMBERS = AuthorNumber.values().length;
    private static final int WEAK = 6;
    private static final int LONGEST_ACCOUNT = 40;
    private static final int LONGEST_GROUP = 60;
    private static final int LEAST_HOST = 3;
    private static final Set<String> HOST_ENDS = Set.of("com", "org", "net", "info", "edu", "gov", "biz");
    /** Most claims, and most names of one candidate; each name is compared with all others, and no honest page has so many. */
    private static final int MOST = 100;

    /** Names that may be the authors', with what is known of them. */
    record Candidate(List<Name> names, String where, float[] numbers) {
        Candidate {
            names = List.copyOf(names);
        }

        boolean isData() {
            return !isSet(AuthorNumber.PRINTED);
        }

        boolean isSet(AuthorNumber number) {
            return numbers[number.ordinal()] > 0;
        }

        Candidate set(AuthorNumber number, double value) {
            numbers[number.ordinal()] = (float) value;
            return this;
        }

        Candidate set(AuthorNumber number, boolean is) {
            return set(number, is ? 1 : 0);
        }
    }

    private final Blocks blocks;
    private final SiteNames site;
    private final List<Claim> claims;
    private final BylineWords words;
    private final List<Candidate> all = new ArrayList<>();

    AuthorCandidates(Blocks blocks, SiteNames site, List<Claim> claims, BylineWords words) {
        this.blocks = blocks;
        this.site = site;
        this.claims = claims.subList(0, Math.min(MOST, claims.size()));
        this.words = words;
    }

    /** Adds what the page's data name, the story's before the page's; to be called first. */
    void claimed() {
        for (Origin origin : Origin.values()) {
            for (boolean page : new boolean[] {false, true}) {
                List<Name> names = new ArrayList<>();
                String where = "";
                for (Claim c : claims) {
                    if (c.origin() != origin || isOfPage(c) != page) continue;
                    for (Name n : names(c)) add(names, n);
                    where = c.where();
                }
                propose(names, where, new float[NUMBERS]);
            }
        }
    }

    private static boolean isOfPage(Claim c) {
        return c.where().contains("Page.") || c.where().contains(".creator");
    }

    /** The people among names are a candidate, and so are the others without them. */
    private void propose(List<Name> names, String where, float[] numbers) {
        List<Name> people = new ArrayList<>(), others = new ArrayList<>();
        for (Name n : names) (isPerson(n) ? people : others).add(n);
        for (List<Name> some : List.of(people, others)) if (!some.isEmpty()) all.add(new Candidate(some, where, numbers.clone()));
    }

    private boolean isPerson(Name n) {
        return !n.isDesk() && !isOfSite(n);
    }

    private boolean isOfSite(Name n) {
        return site.isSite(n.text()) || site.isSection(n.text());
    }

    /** The people that data name. */
    List<Name> people() {
        List<Name> people = new ArrayList<>();
        for (Candidate c : all) if (c.isData()) for (Name n : c.names) if (isPerson(n)) add(people, n);
        return people;
    }

    private List<Name> names(Claim c) {
        String value = c.value();
        if (value.startsWith(",") || isOfNobody(value)) return List.of();
        int comma = value.indexOf(',');
        if (c.where().contains("citation_author") && comma > 0 && comma == value.lastIndexOf(',')) {
            value = value.substring(comma + 1).strip() + " " + value.substring(0, comma);
        }
        boolean organization = c.where().endsWith("Organization]");
        if (organization && value.length() <= LONGEST_GROUP) return List.of(new Name(value, true));
        List<Name> names = new ArrayList<>();
        for (Name n : NameReader.read(value, NameReader.Single.ANY, words)) names.add(new Name(n.text(), n.isDesk() || organization));
        return names;
    }

    /** Whether a value names no person and no desk: a site, a paper, a motto. */
    private boolean isOfNobody(String value) {
        boolean paper = value.indexOf(' ') < 0 && BylineWords.isPaper(value);
        return paper || isAddress(value) || NameShape.isMotto(value);
    }

    /** Whether a value is an address, or a site's host given as a name. */
    private boolean isAddress(String value) {
        if (value.contains("://") || value.startsWith("www.")) return true;
        return value.indexOf('.') > 0 && (site.host().equals(WordList.fold(value)) || isHost(value));
    }

    /** Whether a value is a word and the end of an address: "harbour.example.com", "HARBOUR.PL". */
    private static boolean isHost(String value) {
        int dot = value.lastIndexOf('.');
        String end = value.substring(dot + 1), folded = WordList.fold(end);
        boolean cased = end.equals(folded) || value.equals(value.toUpperCase(Locale.ROOT));
        boolean known = end.length() == 2 ? isLatin(folded) : HOST_ENDS.contains(folded);
        return dot >= LEAST_HOST && value.indexOf(' ') < 0 && value.indexOf('@') < 0 && cased && known;
    }

    private static boolean isLatin(String word) {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) < 'a' || word.charAt(i) > 'z') return false;
        return true;
    }

    /** Adds what each group of bylines names. */
    void printed(List<Byline> bylines, List<Integer> headlines) {
        List<Name> data = people();
        int groups = bylines.isEmpty() ? 0 : bylines.get(bylines.size() - 1).group() + 1;
        for (int g = 0; g < groups; g++) {
            int number = g;
            List<Byline> group = bylines.stream().filter(b -> b.group() == number).toList();
            Byline lead = lead(group, data);
            List<Name> shown = new ArrayList<>();
            for (Byline b : group) {
                boolean listed = b.weight() > WEAK && isListedWith(b.block(), lead.block());
                boolean counts = b == lead || hasShared(b.names(), data) || listed;
                if (counts) for (Name n : b.names()) add(shown, n);
            }
            if (shown.stream().anyMatch(Name::isFull)) {
                shown.removeIf(n -> !n.isDesk() && !n.isFull() && !n.isDense() && !hasShared(List.of(n), data));
            }
            Candidate c = new Candidate(shown, "", new float[NUMBERS]);
            place(c, group, headlines);
            c.set(AuthorNumber.FIRST, g == 0);
            propose(shown, lead.how() + " in block " + lead.block(), c.numbers);
        }
    }

    private static void place(Candidate c, List<Byline> group, List<Integer> headlines) {
        boolean by = false, under = false, above = !headlines.isEmpty();
        for (Byline b : group) {
            for (AuthorNumber n : b.known()) c.set(n, 1);
            by |= b.how().equals("byline");
            for (int h : headlines) {
                under |= b.block() > h && b.block() <= h + 3;
                above &= b.block() < h;
            }
        }
        c.set(AuthorNumber.PRINTED, 1).set(AuthorNumber.BY, by).set(AuthorNumber.UNDER, under).set(AuthorNumber.ABOVE, above);
    }

    /** The most trusted byline of a group, one that shares a name with the data first. */
    private static Byline lead(List<Byline> group, List<Name> data) {
        Byline lead = group.get(0);
        for (Byline b : group) {
            boolean shares = hasShared(b.names(), data), led = hasShared(lead.names(), data);
            if (shares && !led || shares == led && b.weight() > lead.weight()) lead = b;
        }
        return lead;
    }

    /** Whether two blocks are in elements of the same tags and classes: entries of one list. */
    private boolean isListedWith(int a, int b) {
        Container one = blocks.all().get(a).container();
        Container other = blocks.all().get(b).container();
        return one.isLike(other) && (one.parent() == null || other.parent() == null || one.parent().isLike(other.parent()));
    }

    /** All candidates with their numbers, the first claimed account where there is none else, and nobody. */
    List<Candidate> weighed() {
        for (Claim c : claims) {
            String value = c.value();
            if (all.isEmpty() && isAccount(value)) {
                all.add(new Candidate(List.of(new Name(value, false)), c.where(), new float[NUMBERS]));
            }
        }
        for (Candidate c : all) says(c);
        for (Candidate c : all) {
            c.set(AuthorNumber.SITE_BESIDE, c.isSet(AuthorNumber.SITE) && all.stream().anyMatch(o -> !o.isSet(AuthorNumber.SITE)));
            for (Candidate other : all) if (other.isData() != c.isData()) agrees(c, other);
        }
        all.add(new Candidate(List.of(), "nobody", new float[NUMBERS]).set(AuthorNumber.NOBODY, 1));
        return all;
    }

    /** Whether a value may be the name that somebody has on the site. */
    private boolean isAccount(String value) {
        boolean lettered = value.chars().anyMatch(Character::isLetter);
        boolean name = lettered && value.length() <= LONGEST_ACCOUNT && value.chars().noneMatch(c -> "/@,".indexOf(c) >= 0);
        return name && !isOfNobody(value) && !BylineWords.isNobodys(value) && words.byEnd(value, 0) < value.length() - 1;
    }

    private void says(Candidate c) {
        boolean dense = false, full = false, desk = true, site = false;
        for (Name n : c.names) {
            dense |= n.isDense();
            full |= n.isFull();
            desk &= n.isDesk();
            site |= isOfSite(n);
        }
        c.set(AuthorNumber.FULL, full).set(AuthorNumber.DENSE, dense).set(AuthorNumber.ONE_WORD, !full && !dense && !desk);
        c.set(AuthorNumber.DESK, desk).set(AuthorNumber.SITE, site);
    }

    /** What data say of printed names, or bylines of claimed ones. */
    private void agrees(Candidate c, Candidate other) {
        if (hasShared(c.names, other.names)) c.set(AuthorNumber.AGREED, 1);
        else if (!c.isData() && isPerson(other.names.get(0))) c.set(AuthorNumber.DATA_OTHERS, 1);
    }

    private static void add(List<Name> names, Name name) {
        if (names.size() == MOST) return;
        for (Name n : names) if (isSame(n, name)) return;
        names.add(name);
    }

    static boolean hasShared(List<Name> a, List<Name> b) {
        for (Name n : a) for (Name o : b) if (isSame(n, o)) return true;
        return false;
    }

    static boolean isSame(Name a, Name b) {
        return Wording.hasSameKey(a.text(), b.text());
    }
}
