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
    /** Most claims; each is compared with all candidates, and no honest page has so many. */
    private static final int MOST = 60;
    private static final int LEAST_KEY = 9;
    private static final int LEAST_PART = 17;

    /** A title that the page's data claim. */
    record Said(String text, String stripped, String key, String strippedKey, long[] words, Family family, String where) {
    }

    /** Families of claims: claims of one family are copies of each other, and count once. */
    enum Family {
        TITLE(2.0, 0.5), OPEN_GRAPH(2.5, 1.0), DATA(2.5, 1.5), ENTRY(1.5, 1.0), META(1.0, 0.5);

        final double support;
        final double own;

        Family(double support, double own) {
            this.support = support;
            this.own = own;
        }
    }

    private final SiteNames names;
    private final List<Said> all = new ArrayList<>();
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

    private void claim(Claim c) {
        if (c.value().length() > TitleFinder.LONGEST || all.size() >= MOST) return;
        Family family = switch (c.origin()) {
            case TITLE -> Family.TITLE;
            case OPEN_GRAPH -> Family.OPEN_GRAPH;
            case JSON_LD, MICRODATA, STATE ->
                c.where().endsWith("Page.name") || c.where().endsWith("Page.headline") ? Family.TITLE : Family.DATA;
            case HTML -> Family.ENTRY;
            default -> c.where().startsWith("twitter:") ? Family.OPEN_GRAPH : Family.META;
        };
        String stripped = TitleParts.strip(c.value(), names);
        if (names.isSite(stripped)) return;
        Said said = new Said(c.value(), stripped, Wording.key(c.value()), Wording.key(stripped), Wording.words(stripped), family,
            c.where());
        all.add(said);
        key(said.key, LEAST_KEY);
        key(said.strippedKey, LEAST_KEY);
        for (String end : TitleParts.ends(c.value())) key(Wording.key(end), LEAST_PART);
    }

    private void key(String key, int least) {
        if (key.length() < least) return;
        keys.add(key);
        openings |= 1L << Wording.opening(key);
    }

    /** Whether a text is a claimed title, or a longer part of one between separators at its beginning or end. */
    boolean isClaimed(String text) {
        return text.length() >= LEAST_KEY && (openings & 1L << Wording.opening(text)) != 0 && keys.contains(Wording.key(text));
    }

    /** Whether a claim has a colon where the heading has a label on a line of its own. */
    boolean isLabelled(String heading, String rest) {
        if (!heading.endsWith(rest)) return false;
        String label = heading.substring(0, heading.length() - rest.length()).strip();
        if (label.isEmpty() || label.endsWith(":") || rest.startsWith(":")) return false;
        String key = Wording.key(heading);
        for (Said s : all)
            if (s.strippedKey.equals(key) && s.stripped.startsWith(label) && s.stripped.substring(label.length()).strip().startsWith(":")) {
                return true;
            }
        return false;
    }

    boolean isTitle(String text) {
        String key = Wording.key(text);
        for (Said s : all) if (s.key.equals(key)) return true;
        return false;
    }

    /**
     * The key of the title on which the title element, OpenGraph and structured data agree, as far as there are such; at least two must
     * agree, else null.
     */
    String agreed() {
        String agreed = null;
        int families = 0;
        for (Family family : List.of(Family.TITLE, Family.OPEN_GRAPH, Family.DATA)) {
            boolean counted = false;
            for (Said s : all) {
                if (s.family != family) continue;
                if (agreed == null) agreed = s.strippedKey;
                if (!agreed.equals(s.strippedKey)) return null;
                if (!counted) families++;
                counted = true;
            }
        }
        return families >= 2 ? agreed : null;
    }

    /** How far the claims support a text; each family counts once. */
    double support(String text, String key, long[] words) {
        double[] best = new double[Family.values().length];
        for (Said s : all) best[s.family.ordinal()] = Math.max(best[s.family.ordinal()], likeness(text, key, words, s));
        double sum = 0;
        for (Family family : Family.values()) sum += best[family.ordinal()] * family.support;
        return sum;
    }

    private static double likeness(String text, String key, long[] words, Said s) {
        if (key.equals(s.strippedKey) || key.equals(s.key)) return 1;
        if (key.length() >= 8 && isDelimited(text, s.text)) return 0.85;
        boolean cut = s.stripped.endsWith("\u2026") || s.stripped.endsWith("...");
        if (cut && s.strippedKey.length() > 12 && key.startsWith(s.strippedKey)) return 0.85;
        double overlap = Wording.likeness(words, s.words);
        if (key.length() >= 12 && s.strippedKey.contains(key) || s.strippedKey.length() >= 12 && key.contains(s.strippedKey)) {
            return Math.max(0.4, overlap * 0.7);
        }
        return overlap >= 0.7 ? 0.6 : overlap >= 0.4 ? 0.4
            : overlap >= 0.2 || Wording.overlap(words, s.words) >= 0.5 && words.length > 1 ? 0.2 : 0;
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
