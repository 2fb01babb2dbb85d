package clipping.facts.title;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.facts.SiteNames;
import clipping.facts.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Computes what candidates tell of one another, and what each says by itself. */
final class TitleEvidence {
    private static final int NEAR = 40;
    /** Blocks at the page's end where its rights are sought. */
    private static final int LAST = 40;
    private static final int LONGEST_HOLDER = 60;
    private static final String STOPS = ".\u3002\u0964\u06d4";
    /** What a heading is not that may be the page's. */
    private static final List<TitleNumber> NOT_PROPER = List.of(TitleNumber.LISTED, TitleNumber.SITE, TitleNumber.RIGHTS,
        TitleNumber.NAMED, TitleNumber.SECTION, TitleNumber.HIDDEN, TitleNumber.BELOW, TitleNumber.APART);

    /** How often the page prints a text. */
    private static final class Prints {
        int all, linked, lines, headings;
    }

    private TitleEvidence() {
    }

    /** Completes the numbers of all candidates. */
    static void weigh(List<TitleCandidate> all, Blocks blocks, SiteNames names, TitleClaims claims, AddressWords address,
            int story) {
        Map<String, Prints> prints = prints(all, blocks, story);
        String rights = rights(blocks);
        for (TitleCandidate c : all) {
            claims.weigh(c);
            address.weigh(c);
            Prints p = prints.get(c.key);
            boolean whole = c.block >= 0 && Wording.hasKey(blocks.all().get(c.block).text(), c.key);
            c.set(TitleNumber.PRINTED_TOO, c.block < 0 && p.headings > 0);
            c.set(TitleNumber.LINE_EQUAL, p.lines > (whole && c.isSet(TitleNumber.LINE) ? 1 : 0));
            c.set(TitleNumber.LINK_EQUAL, p.linked > (whole && c.isSet(TitleNumber.LINKED) ? 1 : 0));
            c.set(TitleNumber.REPEATED, p.all > (whole ? 1 : 0));
            c.set(TitleNumber.RIGHTS, c.text.length() <= LONGEST_HOLDER && rights.contains(c.text));
            says(c, names, p.headings > 0);
        }
        headings(all);
    }

    /** The lines at the page's end that say who holds the rights, one behind the other. */
    private static String rights(Blocks blocks) {
        StringBuilder lines = new StringBuilder();
        for (int i = Math.max(0, blocks.all().size() - LAST); i < blocks.all().size(); i++) {
            String text = blocks.all().get(i).text();
            if (text.length() <= TitleCandidates.LONGEST && text.indexOf('\u00a9') >= 0) lines.append(text).append('\n');
        }
        return lines.toString();
    }

    private static Map<String, Prints> prints(List<TitleCandidate> all, Blocks blocks, int story) {
        Map<String, Prints> prints = new HashMap<>();
        long openings = 0;
        for (TitleCandidate c : all) {
            prints.putIfAbsent(c.key, new Prints());
            openings |= 1L << Wording.opening(c.key);
        }
        for (Block b : blocks.all()) {
            if (b.text().length() > TitleCandidates.LONGEST || (openings >> Wording.opening(b.text()) & 1) == 0) continue;
            Prints p = prints.get(Wording.key(b.text()));
            if (p == null) continue;
            p.all++;
            boolean hidden = b.is(Block.Mark.HIDDEN);
            if (b.linkDensity() > 0.8) p.linked++;
            else if (b.kind() == Block.Kind.HEADING && !hidden) p.headings++;
            else if (!hidden && (story < 0 || b.index() <= story + 2) && b.index() >= story - NEAR) p.lines++;
        }
        return prints;
    }

    private static void says(TitleCandidate c, SiteNames names, boolean isHeading) {
        c.set(TitleNumber.SITE, names.isSite(c.text)).set(TitleNumber.SECTION, names.isSection(c.text));
        if (!c.cuts().isEmpty()) {
            boolean own = TitleParts.hasOwnDash(c.text);
            for (int[] cut : c.cuts()) c.also(TitleNumber.CHAIN_LEFT, !own && !TitleParts.isColon(c.text, cut));
            c.set(TitleNumber.SITE_LEFT, TitleParts.withoutSite(c.text, names).length() < c.text.length());
        }
        int units = TitleParts.units(c.text);
        // a front is called like its site, and has no heading that is
        boolean front = c.block < 0 && !isHeading && !c.where.endsWith(TitleCandidate.IN_PART);
        c.set(TitleNumber.NAMED, !front && units <= TitleParts.LONGEST_NAME && TitleParts.isNamed(c.text));
        c.set(TitleNumber.ONE_WORD, units <= 1).set(TitleNumber.FEW_WORDS, units > 1 && units <= 4);
        c.set(TitleNumber.NO_LETTERS, isBare(c.text)).set(TitleNumber.STOPPED, isStopped(c.text));
    }

    private static boolean isStopped(String text) {
        return STOPS.indexOf(text.charAt(text.length() - 1)) >= 0 && !text.endsWith("..");
    }

    /** Whether hardly any of a text's characters are letters. */
    private static boolean isBare(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) if (isOfWord(text.charAt(i))) letters++;
        return letters * 2 < text.length();
    }

    /** A letter, or a sign of one: half of what Indian scripts print are vowel signs. */
    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Tells the only heading of the first level that may be the page's: it is the headline, however short; or what stands for it. */
    private static void headings(List<TitleCandidate> all) {
        int first = -1;
        for (TitleCandidate c : all) {
            if (!isTop(c) || first == c.block) continue;
            if (first >= 0) return;
            first = c.block;
        }
        for (TitleCandidate c : all) {
            if (first < 0) c.set(TitleNumber.H2_ALONE, c.isSet(TitleNumber.H2) && isProper(c));
            else if (c.block == first) c.set(TitleNumber.ONLY_H1, 1).set(TitleNumber.ONE_WORD, 0).set(TitleNumber.FEW_WORDS, 0);
        }
    }

    private static boolean isTop(TitleCandidate c) {
        return c.isSet(TitleNumber.H1) && isProper(c);
    }

    private static boolean isProper(TitleCandidate c) {
        for (TitleNumber n : NOT_PROPER) if (c.isSet(n)) return false;
        return true;
    }
}
