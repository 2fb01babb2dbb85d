package clipping.facts.title;

import clipping.facts.SiteNames;
import clipping.facts.Wording;
import clipping.page.Claim;
import clipping.page.Claims;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The titles that a page's data claim, and how far a text on the page agrees with them. */
final class TitleClaims {
    /** Most claims of a sort; each is compared with all candidates, and no honest page has so many. */
    private static final int MOST = 40;
    private static final int LEAST = 9;
    private static final int LEAST_PART = 15;
    /** Length from which a text within another tells something. */
    private static final int LEAST_HELD = 12;
    /** How alike a claim and a text are at least that are not unlike. */
    private static final double LIKE = 0.2;

    /** A title that the page's data claim; {@code ownKey} is its key without the site's name. */
    record Said(String text, String key, String ownKey, long[] words, Family family, String where) {
    }

    /** Sorts of data; claims of one sort are copies of each other. */
    enum Family {
        TITLE(TitleNumber.FROM_TITLE, TitleNumber.TITLE_EQUAL, TitleNumber.TITLE_LIKE),
        OPEN_GRAPH(TitleNumber.FROM_OPEN_GRAPH, TitleNumber.GRAPH_EQUAL, TitleNumber.GRAPH_LIKE),
        DATA(TitleNumber.FROM_DATA, TitleNumber.DATA_EQUAL, TitleNumber.DATA_LIKE),
        META(TitleNumber.FROM_META, TitleNumber.META_LIKE, TitleNumber.META_LIKE);

        final TitleNumber from;
        final TitleNumber equal;
        final TitleNumber like;

        Family(TitleNumber from, TitleNumber equal, TitleNumber like) {
            this.from = from;
            this.equal = equal;
            this.like = like;
        }
    }

    private final SiteNames names;
    private final List<Said> all = new ArrayList<>();
    /** Claims that hold nothing but what is like the name of a site: nothing needs to agree with them. */
    private final List<Said> ofSite = new ArrayList<>();
    /** Keys of claimed titles, and of their longer parts between separators. */
    private final Set<String> keys = new HashSet<>();
    private long openings;

    TitleClaims(Claims claims, SiteNames names) {
        this.names = names;
        for (Claim c : claims.of(Claim.Field.TITLE)) claim(c);
    }

    /** The claims in the order of the page. */
    List<Said> all() {
        return all;
    }

    /** Those that hold nothing but what is like the name of a site. */
    List<Said> ofSite() {
        return ofSite;
    }

    private void claim(Claim c) {
        if (c.value().length() > TitleCandidates.LONGEST || all.size() >= MOST) return;
        Family family = switch (c.origin()) {
            case TITLE -> Family.TITLE;
            case OPEN_GRAPH -> Family.OPEN_GRAPH;
            case JSON_LD, MICRODATA, STATE ->
                c.where().endsWith("Page.name") || c.where().endsWith("Page.headline") ? Family.TITLE : Family.DATA;
            default -> c.where().startsWith("twitter:") ? Family.OPEN_GRAPH : Family.META;
        };
        String own = TitleParts.withoutSite(c.value(), names);
        if (names.isSite(own)) return;
        String text = c.value().replace('\t', ' ').replace('\n', ' ').strip();
        Said said = new Said(text, Wording.key(text), Wording.key(own), Wording.words(own), family, c.where());
        if (said.key.isEmpty()) return;
        if (TitleParts.isOnlyNames(own, names)) {
            if (ofSite.size() < MOST) ofSite.add(said);
            return;
        }
        all.add(said);
        key(said.key, LEAST);
        key(said.ownKey, LEAST);
        for (String end : TitleParts.ends(text)) key(Wording.key(end), LEAST_PART);
    }

    private void key(String key, int least) {
        if (TitleParts.weight(key) < least) return;
        keys.add(key);
        openings |= 1L << Wording.opening(key);
    }

    /** Whether a text is a claimed title, or a longer part of one between separators at its beginning or end. */
    boolean isClaimed(String text) {
        return TitleParts.weight(text) >= LEAST && (openings & 1L << Wording.opening(text)) != 0 && keys.contains(Wording.key(text));
    }

    /** Whether a claim has a colon where the heading has a label on a line of its own. */
    boolean isLabelled(String heading, String rest) {
        if (!heading.endsWith(rest)) return false;
        String label = heading.substring(0, heading.length() - rest.length()).strip();
        if (label.isEmpty() || label.endsWith(":") || rest.startsWith(":")) return false;
        String key = Wording.key(heading);
        for (Said s : all) {
            if (s.ownKey.equals(key) && s.text.startsWith(label) && s.text.substring(label.length()).strip().startsWith(":")) return true;
        }
        return false;
    }

    /**
     * The key of the title on which the title element, OpenGraph and structured data agree, as far as there are such; at least two must
     * agree, else null.
     */
    String agreed() {
        String agreed = null;
        Set<Family> families = new HashSet<>();
        for (Said s : all) {
            if (s.family == Family.META) continue;
            if (agreed != null && !agreed.equals(s.ownKey)) return null;
            agreed = s.ownKey;
            families.add(s.family);
        }
        return families.size() >= 2 ? agreed : null;
    }

    /** Sets how far each sort of claim agrees with a candidate. */
    void weigh(TitleCandidate c) {
        double best = 0;
        for (Said s : all) best = Math.max(best, weigh(c, s));
        boolean any = !all.isEmpty() || c.isSet(TitleNumber.LINKED) && !ofSite.isEmpty();
        c.set(TitleNumber.UNLIKE, any && best < LIKE);
    }

    /** Sets how far a claim agrees with a candidate, and returns it: 1 also where one of them holds the other. */
    private static double weigh(TitleCandidate c, Said s) {
        if (c.key.equals(s.key) || c.key.equals(s.ownKey)) {
            c.set(s.family.equal, 1);
            return 1;
        }
        double like = Wording.likeness(c.words, s.words);
        c.atLeast(s.family.like, like);
        boolean title = s.family == Family.TITLE;
        boolean held = TitleParts.weight(c.key) >= LEAST_HELD && s.ownKey.contains(c.key);
        boolean holds = TitleParts.weight(s.ownKey) >= LEAST_HELD && c.key.contains(s.ownKey);
        if (held) c.set(title ? TitleNumber.TITLE_HELD : TitleNumber.CLAIM_HELD, 1);
        if (holds) c.set(title ? TitleNumber.TITLE_HOLDS : TitleNumber.CLAIM_HOLDS, 1);
        if (title && c.key.length() >= LEAST - 1 && isDelimited(c.text, s.text)) c.set(TitleNumber.TITLE_PART, 1);
        return held || holds ? 1 : Math.max(like, Wording.overlap(c.words, s.words) / 2);
    }

    /** Whether the text is a part of the title between separators or its ends. */
    private static boolean isDelimited(String text, String title) {
        int at = title.indexOf(text);
        if (at < 0) return false;
        boolean start = at == 0;
        boolean end = at + text.length() == title.length();
        for (int[] cut : TitleParts.cuts(title)) {
            start |= cut[1] == at;
            end |= cut[0] == at + text.length();
        }
        return start && end;
    }
}
