package clipping.verdict;

import clipping.block.TextShape;
import clipping.page.Claim;
import clipping.page.Claims;

/** How much of a block's text the page's data claim: as the article's body, its description, its headline. */
final class Belonging {
    private static final int GRAM = 4;
    private static final int MIN_LENGTH = 4;
    private static final int MAX_STANDFIRSTS = 2_000;

    private final HashIndex body;
    private final int bodyWords;
    private final HashIndex description;
    private final HashIndex title;
    private float inBody;
    private float inDescription;

    Belonging(Claims claims, String headline) {
        String longest = "";
        for (Claim c : claims.of(Claim.Field.BODY)) if (c.value().length() > longest.length()) longest = c.value();
        TextShape claimed = longest.isEmpty() ? null : TextShape.of(longest);
        bodyWords = claimed == null || claimed.words < 30 ? 0 : claimed.hashes.length;
        body = bodyWords == 0 ? null : grams(claimed);
        StringBuilder standfirsts = new StringBuilder();
        for (Claim c : claims.all()) {
            boolean standfirst = c.field() == Claim.Field.DESCRIPTION || c.field() == Claim.Field.ALTERNATIVE_TITLE;
            if (standfirst && standfirsts.length() < MAX_STANDFIRSTS)
                standfirsts.append(c.value(), 0, Math.min(c.value().length(), MAX_STANDFIRSTS)).append('\n');
        }
        description = standfirsts.length() < 20 ? null : grams(TextShape.of(standfirsts.toString()));
        title = headline == null ? null : words(TextShape.of(headline));
    }

    /** A word, or for scripts without spaces a pair of characters. */
    private static int word(TextShape s, int k) {
        return s.lengths[k] == 1 && k + 1 < s.hashes.length ? s.hashes[k] * 31 + s.hashes[k + 1] : s.hashes[k];
    }

    private static HashIndex words(TextShape s) {
        HashIndex set = new HashIndex(s.hashes.length);
        for (int k = 0; k < s.hashes.length; k++) if (s.lengths[k] >= MIN_LENGTH || s.unspaced) set.add(word(s, k));
        return set;
    }

    private static HashIndex grams(TextShape s) {
        HashIndex set = new HashIndex(s.hashes.length * 3);
        for (int size = 2; size <= GRAM; size++) for (int k = 0; k + size <= s.hashes.length; k++) set.add(gram(s, k, size));
        return set;
    }

    private static int gram(TextShape s, int from, int size) {
        int h = size;
        for (int k = from; k < from + size; k++) h = h * 0x01000193 + s.hashes[k];
        return h;
    }

    /** Turns to a block: finds which of its runs of four words the claims have. */
    void look(TextShape s) {
        inBody = inDescription = -1;
        if (s.hashes.length < 2 || body == null && description == null) return;
        int size = Math.min(GRAM, s.hashes.length), claimed = 0, described = 0, all = s.hashes.length - size + 1;
        for (int k = 0; k < all; k++) {
            int gram = gram(s, k, size);
            if (body != null && body.find(gram) >= 0) claimed++;
            if (description != null && description.find(gram) >= 0) described++;
        }
        if (body != null) inBody = (float) claimed / all;
        if (description != null) inDescription = (float) described / all;
    }

    /** Share of the block's runs of four words that the claimed body has; -1 without one. */
    float inBody() {
        return inBody;
    }

    int bodyWords() {
        return bodyWords;
    }

    /** The same of the claimed description. */
    float inDescription() {
        return inDescription;
    }

    /** Share of the block's long words that the headline has; -1 without one. */
    float inTitle(TextShape s) {
        if (title == null) return -1;
        int all = 0, hit = 0;
        for (int k = 0; k < Math.min(200, s.hashes.length); k++) {
            if (s.lengths[k] < MIN_LENGTH && !s.unspaced) continue;
            all++;
            if (title.find(word(s, k)) >= 0) hit++;
        }
        return all == 0 ? 0 : (float) hit / all;
    }
}
