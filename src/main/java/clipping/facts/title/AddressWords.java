package clipping.facts.title;

import clipping.facts.Wording;
import clipping.page.Claim;
import clipping.page.Page;
import java.text.Normalizer;

/** The words of the page's address, which most sites make of the headline. */
final class AddressWords {
    private static final int LEAST = 3;
    private static final int LONGEST = 300;

    private final long[] words;

    AddressWords(Page page) {
        long[] most = words(page.url());
        for (Claim c : page.claims().of(Claim.Field.URL)) {
            long[] some = words(c.value());
            if (some.length > most.length) most = some;
        }
        words = most;
    }

    /** The words of the part of an address that has most of them, none where fewer than three are. */
    private static long[] words(String address) {
        int host = address == null ? -1 : address.indexOf("//");
        if (host < 0) return new long[0];
        String path = address.substring(host + 2, Math.min(address.length(), host + LONGEST));
        int from = path.indexOf('/');
        long[] most = new long[0];
        while (from >= 0) {
            int to = from + 1;
            while (to < path.length() && "/?#".indexOf(path.charAt(to)) < 0) to++;
            long[] some = Wording.words(letters(path.substring(from + 1, to)));
            if (some.length > most.length) most = some;
            from = to < path.length() && path.charAt(to) == '/' ? to : -1;
        }
        return most.length < LEAST ? new long[0] : most;
    }

    /** The words of a path: numbers are of no headline, and an ending is of no word. */
    private static String letters(String part) {
        int dot = part.lastIndexOf('.');
        String bare = dot > 0 ? part.substring(0, dot) : part;
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) continue; // an accent
            kept.append(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? c : ' ');
        }
        return kept.toString();
    }

    /** Sets how much of the address a candidate holds. */
    void weigh(TitleCandidate c) {
        if (words.length == 0) return;
        long[] own = isPlain(c.text) ? c.words : Wording.words(letters(Normalizer.normalize(c.text, Normalizer.Form.NFD)));
        if (own.length == 0) return;
        c.set(TitleNumber.ADDRESS_HELD, Wording.held(words, own));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 128) return false;
        return true;
    }
}
