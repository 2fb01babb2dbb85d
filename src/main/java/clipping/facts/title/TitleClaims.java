package clipping.facts.title;

import clipping.facts.SiteNames;
import clipping.facts.Wording;
import clipping.lexicon.WordLists;
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
        /** Whether it is the title element's, or of the same sort. */
        boolean isOfElement() {
            return family == Family.TITLE;
        }

        /** Whether a picture shows it in place of a heading's words. */
        boolean isDrawn() {
            return where.startsWith("h1 ");
        }
    }

    /** Sorts of data; claims of one sort are copies of each other. */
    private enum Family { TITLE, GRAPH, DATA, META }

    private final SiteNames names;
    private final List<Said> all = new ArrayList<>();
    /** Claims that hold nothing but what is like the name of a site: nothing needs to agree with them. */
    private final List<Said> ofSite = new ArrayList<>();
    /** Keys of claimed titles, and of their longer parts between separators. */
    private final Set<String> keys = new HashSet<>();
    /** Keys of what stands before the separators of the title element. */
    private final Set<String> heads = new HashSet<>();
    private long openings;

    TitleClaims(Claims claims, SiteNames names) {
        this.names = names;
        for (Claim c : claims.of(Claim.Field.TITLE)) claim(c);
    }

    /** The claims in the order of the page. */
    List<Said> all() {
        return all;
    }

    /** Whether there is one that holds more than names of the site. */
    boolean isAny() {
        return !all.isEmpty();
    }

    /** Those that hold nothing but what is like the name of a site. */
    List<Said> ofSite() {
        return ofSite;
    }

    private void claim(Claim c) {
        if (c.value().length() > TitleCandidates.LONGEST || all.size() >= MOST || isNameless(c.value())) return;
        String own = TitleParts.withoutSite(c.value(), names);
        if (names.isSite(own)) return;
        String text = c.value().replace('\t', ' ').replace('\n', ' ').strip();
        Said said = new Said(text, Wording.key(text), Wording.key(own), Wording.words(own), family(c), c.where());
        if (said.key.isEmpty()) return;
        if (TitleParts.isOnlyNames(own, names)) {
            if (ofSite.size() < MOST) ofSite.add(said);
            return;
        }
        all.add(said);
        key(said.key, LEAST);
        key(said.ownKey, LEAST);
        for (int[] cut : TitleParts.cuts(text)) {
            if (TitleParts.isColon(text, cut)) continue;
            String head = Wording.key(text.substring(0, cut[0]));
            if (said.isOfElement()) heads.add(head);
            key(head, LEAST_PART);
            key(Wording.key(text.substring(cut[1])), LEAST_PART);
        }
    }

    /** Whether a program called the page so, for want of a name. */
    private static boolean isNameless(String title) {
        return WordLists.titles().has("nameless", title.strip());
    }

    private static Family family(Claim c) {
        return switch (c.origin()) {
            case TITLE -> Family.TITLE;
            case OPEN_GRAPH -> Family.GRAPH;
            case JSON_LD, MICRODATA, STATE ->
                c.where().endsWith("Page.name") || c.where().endsWith("Page.headline") ? Family.TITLE : Family.DATA;
            default -> c.where().startsWith("twitter:") ? Family.GRAPH : Family.META;
        };
    }

    private void key(String key, int least) {
        if (TitleParts.weight(key) < least) return;
        keys.add(key);
        openings |= 1L << Wording.opening(key);
    }

    /** Whether another claim holds what a claim says, or there is no other. */
    boolean isHeld(Said one) {
        boolean other = false;
        for (Said s : all) {
            if (s != one && s.key.contains(one.key)) return true;
            other |= s != one;
        }
        return !other;
    }

    /** Whether a text is a claimed title, or a longer part of one between separators at its beginning or end. */
    boolean isClaimed(String text) {
        return (openings & 1L << Wording.opening(text)) != 0 && TitleParts.weight(text) >= LEAST && keys.contains(Wording.key(text));
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

    /** Whether there are claims, and none is like a candidate. */
    boolean isUnlike(TitleCandidate c) {
        weigh(c);
        return c.isSet(TitleNumber.UNLIKE);
    }

    /** Sets how far each sort of claim agrees with a candidate. */
    void weigh(TitleCandidate c) {
        double best = 0;
        for (Said s : all) best = Math.max(best, weigh(c, s));
        boolean any = !all.isEmpty() || c.isSet(TitleNumber.LINKED) && !ofSite.isEmpty();
        c.set(TitleNumber.UNLIKE, any && best < LIKE);
        c.set(TitleNumber.TITLE_HEAD, c.block >= 0 && heads.contains(c.key));
    }

    /** Sets how far a claim agrees with a candidate, and returns it: 1 also where one of them holds the other. */
    private static double weigh(TitleCandidate c, Said s) {
        if (c.key.equals(s.key) || c.key.equals(s.ownKey)) {
            if (s.family != Family.META) {
                c.set(s.isOfElement() ? TitleNumber.TITLE_EQUAL : s.family == Family.GRAPH ? TitleNumber.GRAPH_EQUAL
                    : TitleNumber.DATA_EQUAL, 1);
            }
            return 1;
        }
        double like = Wording.likeness(c.words, s.words);
        if (s.isOfElement()) c.atLeast(TitleNumber.TITLE_LIKE, like);
        boolean held = TitleParts.weight(c.key) >= LEAST_HELD && s.ownKey.contains(c.key);
        boolean holds = TitleParts.weight(s.ownKey) >= LEAST_HELD && c.key.contains(s.ownKey);
        c.also(s.isOfElement() ? TitleNumber.TITLE_HELD : TitleNumber.CLAIM_HELD, held);
        c.also(s.isOfElement() ? TitleNumber.TITLE_HOLDS : TitleNumber.CLAIM_HOLDS, holds);
        return held || holds ? 1 : Math.max(like, Wording.overlap(c.words, s.words) / 2);
    }
}
