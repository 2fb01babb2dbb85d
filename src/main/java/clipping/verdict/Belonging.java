package clipping.verdict;

import clipping.block.TextShape;
import clipping.page.Claim;
import clipping.page.Claims;

/** How much of a block's text the page claims as its article's, and how much of its words the rest of the story shares. */
final class Belonging {
    private static final int GRAM = 4;
    private static final int MIN_LENGTH = 4;
    private static final int MAX_STANDFIRSTS = 2_000;

    private final PageSums sums;
    private final HashCounts body;
    private final int bodyWords;
    private final HashCounts description;
    private final HashCounts title;
    private final HashCounts story;
    private final HashCounts page;

    Belonging(PageSums sums, Claims claims, String headline) {
        this.sums = sums;
        int longest = 0;
        TextShape claimed = null;
        for (Claim c : claims.of(Claim.Field.BODY)) {
            if (c.value().length() > longest) {
                longest = c.value().length();
                claimed = TextShape.of(c.value());
            }
        }
        bodyWords = claimed == null || claimed.words < 30 ? 0 : claimed.hashes.length;
        body = bodyWords == 0 ? null : grams(claimed);
        StringBuilder standfirsts = new StringBuilder();
        for (Claim c : claims.all()) {
            boolean standfirst = c.field() == Claim.Field.DESCRIPTION || c.field() == Claim.Field.ALTERNATIVE_TITLE;
            if (standfirst && standfirsts.length() < MAX_STANDFIRSTS) standfirsts.append(c.value(), 0, Math.min(c.value().length(), MAX_STANDFIRSTS)).append('\n');
        }
        description = standfirsts.length() < 20 ? null : grams(TextShape.of(standfirsts.toString()));
        title = headline == null ? null : words(TextShape.of(headline));
        int size = 0;
        for (TextShape s : sums.shapes) size += s.hashes.length;
        story = new HashCounts(size);
        page = new HashCounts(size);
        for (int i = 0; i < sums.blocks; i++) {
            TextShape s = sums.shapes[i];
            boolean main = sums.proseOf[i] > 0 && sums.holders[i] == sums.mainHolder;
            for (int k = 0; k < s.hashes.length; k++) {
                if (s.lengths[k] < MIN_LENGTH && !s.unspaced) continue;
                int h = word(s, k);
                page.add(h);
                if (main) story.add(h);
            }
        }
    }

    /** A word, or for scripts without spaces a pair of characters. */
    private static int word(TextShape s, int k) {
        return s.lengths[k] == 1 && k + 1 < s.hashes.length ? s.hashes[k] * 31 + s.hashes[k + 1] : s.hashes[k];
    }

    private static HashCounts words(TextShape s) {
        HashCounts set = new HashCounts(s.hashes.length);
        for (int k = 0; k < s.hashes.length; k++) if (s.lengths[k] >= MIN_LENGTH || s.unspaced) set.add(word(s, k));
        return set;
    }

    private static HashCounts grams(TextShape s) {
        HashCounts set = new HashCounts(s.hashes.length * 3);
        for (int size = 2; size <= GRAM; size++) for (int k = 0; k + size <= s.hashes.length; k++) set.add(gram(s, k, size));
        return set;
    }

    private static int gram(TextShape s, int from, int size) {
        int h = size;
        for (int k = from; k < from + size; k++) h = h * 0x01000193 + s.hashes[k];
        return h;
    }

    private static float share(TextShape s, HashCounts set) {
        if (set == null || s.hashes.length < 2) return -1;
        int size = Math.min(GRAM, s.hashes.length), hit = 0, all = s.hashes.length - size + 1;
        for (int k = 0; k < all; k++) if (set.get(gram(s, k, size)) > 0) hit++;
        return (float) hit / all;
    }

    /** Share of the block's runs of four words that the claimed body has; -1 without one. */
    float inBody(TextShape s) {
        return share(s, body);
    }

    int bodyWords() {
        return bodyWords;
    }

    float inDescription(TextShape s) {
        return share(s, description);
    }

    /** Share of the block's long words that the headline has; -1 without one. */
    float inTitle(TextShape s) {
        if (title == null) return -1;
        int all = 0, hit = 0;
        for (int k = 0; k < Math.min(200, s.hashes.length); k++) {
            if (s.lengths[k] < MIN_LENGTH && !s.unspaced) continue;
            all++;
            if (title.get(word(s, k)) > 0) hit++;
        }
        return all == 0 ? 0 : (float) hit / all;
    }

    /** Share of the block's long words that the story's other blocks have; plain, and with words weighing less the more often the page has them. */
    float[] cohesion(int i) {
        TextShape s = sums.shapes[i];
        boolean main = sums.proseOf[i] > 0 && sums.holders[i] == sums.mainHolder;
        int all = 0, hit = 0;
        float rareAll = 0, rareHit = 0;
        HashCounts own = main ? words(s) : null;
        for (int k = 0; k < Math.min(300, s.hashes.length); k++) {
            if (s.lengths[k] < MIN_LENGTH && !s.unspaced) continue;
            int h = word(s, k);
            float weight = 1f / page.get(h);
            boolean there = story.get(h) - (main ? own.get(h) : 0) > 0;
            all++;
            rareAll += weight;
            if (there) {
                hit++;
                rareHit += weight;
            }
        }
        return new float[] {all == 0 ? -1 : (float) hit / all, all == 0 ? -1 : rareHit / rareAll};
    }
}
