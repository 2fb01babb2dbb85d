package clipping.page;

/**
 * Tells charsets of more bytes a character by how their text is built, before any of single bytes is tried: these make some sense of any
 * bytes, so that one vendor's character or stray byte would turn a whole page into Latin. A small share of faults is allowed.
 */
final class WideGuess {
    /** So many of a hundred characters beyond ASCII may be faults. */
    private static final int MOST_FAULTS = 6;
    /** Beside so much kana, which nothing else looks like, more. */
    private static final int MOST_BESIDE_KANA = 15;
    /** Fewer characters tell nothing. */
    private static final int ENOUGH = 6;
    /** Of a hundred characters beyond ASCII so many at least are kana in Japanese, Hangul in Korean, of the common plane in Chinese. */
    private static final int KANA = 20;
    private static final int HANGUL = 75;
    private static final int COMMON = 88;

    private WideGuess() {
    }

    /** The charset of Japanese whose text the bytes are, or null. Nothing else has so much kana. */
    static PageCharset japanese(byte[] sample) {
        PageCharset shiftJis = CharsetLabels.find("shift_jis");
        if (Counts.of(shiftJis, sample).isJapanese()) return shiftJis;
        return isEucJapanese(sample) ? CharsetLabels.find("euc-jp") : null;
    }

    /** The charset of Korean or Chinese whose text the bytes are, or null. */
    static PageCharset other(byte[] sample) {
        PageCharset korean = CharsetLabels.find("euc-kr");
        if (Counts.of(korean, sample).isKorean() && share(sample, 0xb0, 0xc8, 0xa1) >= HANGUL) return korean;
        if (share(sample, 0xb0, 0xd7, 0xa1) >= COMMON && isSound("gb18030", sample)) return CharsetLabels.find("gb18030");
        if (share(sample, 0xa4, 0xc6, 0x40) >= COMMON && isSound("big5", sample)) return CharsetLabels.find("big5");
        return null;
    }

    /**
     * Whether enough pairs of bytes are kana, in whichever step of the two that a run of such bytes may have: a cut character puts all
     * up to the next ASCII out of step.
     */
    private static boolean isEucJapanese(byte[] sample) {
        int pairs = 0;
        int kana = 0;
        int odd = 0;
        for (int i = 0; i < sample.length; ) {
            int from = i;
            int[] inStep = new int[2];
            for (; i < sample.length && (sample[i] & 255) >= 0x8e && (sample[i] & 255) < 0xff; i++) {
                int lead = sample[i] & 255;
                if ((lead == 0xa4 || lead == 0xa5) && i + 1 < sample.length && sample[i + 1] < -1) inStep[i - from & 1]++;
            }
            pairs += (i - from) / 2;
            odd += i - from & 1;
            kana += Math.max(inStep[0], inStep[1]);
            if (i == from) i++;
        }
        return pairs >= ENOUGH && kana * 100 >= KANA * pairs && odd * 100 <= MOST_BESIDE_KANA * pairs;
    }

    private static boolean isSound(String name, byte[] sample) {
        return Counts.of(CharsetLabels.find(name), sample).isSound();
    }

    /**
     * Of a hundred pairs of bytes that are no punctuation of these charsets, how many begin within the rows of common characters.
     */
    private static int share(byte[] sample, int first, int last, int trail) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < sample.length; ) {
            int lead = sample[i] & 255;
            if (lead < 0x81) {
                i++;
                continue;
            }
            int second = sample[i + 1] & 255;
            if (second < 0x40) {
                i++;
                continue;
            }
            i += 2;
            if (lead >= 0xa1 && lead <= 0xa3) continue;
            pairs++;
            if (lead >= first && lead <= last && second >= trail) common++;
        }
        return pairs < ENOUGH ? 0 : 100 * common / pairs;
    }

    /**
     * What the bytes are in one charset.
     *
     * @param beyond characters beyond ASCII
     * @param faults of these, what is no text
     */
    private record Counts(int beyond, int faults, int kana, int hangul, int half) {

        static Counts of(PageCharset charset, byte[] sample) {
            String text = charset.decode(sample, 0, sample.length);
            int beyond = 0;
            int faults = 0;
            int kana = 0;
            int hangul = 0;
            int half = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < 0x80) continue;
                beyond++;
                if (c == '\ufffd' || !Character.isDefined(c) || c >= '\ue000' && c < '\uf900' || c < '\u00a0') faults++;
                else if (c >= '\u3040' && c < '\u3100') kana++;
                else if (c >= '\uac00' && c < '\ud7a4') hangul++;
                else if (c >= '\uff61' && c < '\uffa0') half++;
            }
            return new Counts(beyond, faults, kana, hangul, half);
        }

        boolean isSound() {
            return isSound(MOST_FAULTS);
        }

        private boolean isSound(int most) {
            return beyond >= ENOUGH && faults * 100 <= Math.max(100, most * beyond);
        }

        boolean isJapanese() {
            return isSound(MOST_BESIDE_KANA) && kana * 100 >= KANA * beyond && half < kana;
        }

        boolean isKorean() {
            return isSound() && hangul * 100 >= HANGUL * beyond;
        }
    }
}
