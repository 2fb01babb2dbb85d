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
    /** What a heading is not that may be the page's. */
    private static final List<TitleNumber> NOT_PROPER = List.of(TitleNumber.LISTED, TitleNumber.SITE, TitleNumber.NAMED,
        TitleNumber.SECTION, TitleNumber.HIDDEN, TitleNumber.BELOW, TitleNumber.APART);
    private static final String STOPS = ".\u3002\u0964\u06d4";

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
        for (TitleCandidate c : all) {
            claims.weigh(c);
            address.weigh(c);
            Prints p = prints.get(c.key);
            boolean whole = c.block >= 0 && Wording.hasKey(blocks.all().get(c.block).text(), c.key);
            boolean heading = whole && !c.isSet(TitleNumber.LINE);
            c.set(TitleNumber.HEADING_EQUAL, p.headings > (heading ? 1 : 0));
            c.set(TitleNumber.PRINTED_TOO, c.block < 0 && p.headings > 0);
            c.set(TitleNumber.LINE_EQUAL, p.lines > (whole && !heading ? 1 : 0));
            c.set(TitleNumber.LINK_EQUAL, p.linked > (whole && c.isSet(TitleNumber.LINKED) ? 1 : 0));
            c.set(TitleNumber.REPEATED, p.all > (whole ? 1 : 0));
            says(c, names, claims);
        }
        headings(all, claims.agreed());
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

    private static void says(TitleCandidate c, SiteNames names, TitleClaims claims) {
        c.set(TitleNumber.SITE, names.isSite(c.text)).set(TitleNumber.SECTION, names.isSection(c.text));
        String own = TitleParts.withoutSite(c.text, names);
        if (!own.equals(c.text)) {
            c.set(TitleNumber.SITE_LEFT, 1);
            TitleCandidate rest = c.as(own, "");
            claims.weigh(rest);
            c.set(TitleNumber.MOTTO, rest.isSet(TitleNumber.UNLIKE));
        }
        if (c.block >= 0 && c.isSet(TitleNumber.SITE_CUT) && c.isSet(TitleNumber.UNLIKE)) c.set(TitleNumber.MOTTO, 1);
        separators(c);
        int units = TitleParts.units(c.text), letters = 0;
        // a front is called like its site, and has no heading that is
        boolean cut = c.isSet(TitleNumber.HEAD_CUT) || c.isSet(TitleNumber.TAIL_CUT);
        boolean front = c.block < 0 && !cut && !c.isSet(TitleNumber.HEADING_EQUAL);
        c.set(TitleNumber.NAMED, !front && units <= TitleParts.LONGEST_NAME && TitleParts.isNamed(c.text));
        for (int i = 0; i < c.text.length(); i++) if (isOfWord(c.text.charAt(i))) letters++;
        c.set(TitleNumber.ONE_WORD, units <= 1).set(TitleNumber.FEW_WORDS, units > 1 && units <= 4).set(TitleNumber.LONG, units > 22);
        c.set(TitleNumber.NO_LETTERS, letters * 2 < c.text.length());
        c.set(TitleNumber.STOPPED, STOPS.indexOf(c.text.charAt(c.text.length() - 1)) >= 0 && !c.text.endsWith(".."));
    }

    /** What the separators that a text still has say. */
    private static void separators(TitleCandidate c) {
        List<int[]> cuts = TitleParts.cuts(c.text);
        for (int[] cut : cuts) c.also(TitleNumber.CHAIN_LEFT, !TitleParts.isColon(c.text, cut));
        c.set(TitleNumber.NAMED_LEFT, !cuts.isEmpty() && (TitleParts.isNamed(c.text.substring(0, cuts.get(0)[0]))
            || TitleParts.isNamed(c.text.substring(cuts.get(cuts.size() - 1)[1]))));
    }

    /** A letter, or a sign of one: half of what Indian scripts print are vowel signs. */
    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Which headings of the first level there are; where there is none, what stands for it. */
    private static void headings(List<TitleCandidate> all, String agreed) {
        int seen = 0, first = -1;
        for (TitleCandidate c : all) {
            if (!isTop(c) || first == c.block) continue;
            if (seen++ == 0) first = c.block;
        }
        for (TitleCandidate c : all) {
            if (seen == 0) {
                boolean second = c.isSet(TitleNumber.H2) && isProper(c);
                c.set(TitleNumber.H2_ALONE, second && agreed == null).set(TitleNumber.AGREED, c.key.equals(agreed));
            } else if (c.isSet(TitleNumber.H1)) {
                boolean only = seen == 1 && c.block == first;
                c.set(TitleNumber.FIRST_H1, c.block == first).set(TitleNumber.ONLY_H1, only);
                if (only) c.set(TitleNumber.ONE_WORD, 0).set(TitleNumber.FEW_WORDS, 0); // the page's headline, however short
            }
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
