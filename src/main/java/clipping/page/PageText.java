package clipping.page;

import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;

/**
 * The text of a saved page.
 *
 * @param bytes   UTF-8: the page's own bytes, or its text encoded again; read-only
 * @param from    start of the text, after a byte order mark
 * @param utf8    facts about the bytes from there on
 * @param charset name of the charset that decoded it
 * @param guessed whether the charset was guessed from bytes that could be several, or against what the page declares
 */
record PageText(byte[] bytes, int from, Utf8 utf8, String charset, boolean guessed) {
    /** Number of bytes invalid in UTF-8 that are still few. */
    private static final int FEW = 3;
    /** A guess that fits so well, and so much better than the declared charset, proves that wrong. */
    private static final double FITS = 0.75;
    private static final double MUCH = 0.3;
    /** Fewer letters beyond ASCII may be one or two foreign names. */
    private static final int ENOUGH = 20;
    /** Kana of ISO 2022 that no declaration outweighs, and how many sound stretches stand beside each with a fault. */
    private static final int SURE = 8;
    private static final int MOST_OF_SOUND = 4;

    /**
     * Decodes in the order of browsers: what the user says, byte order mark, the container, the page's declaration, a guess from the text.
     */
    static PageText of(SavedPage saved) {
        PageText read = read(saved);
        boolean once = saved.forcedCharset() != null || read.utf8.latin() < TwiceEncoded.FEW;
        byte[] meant = once ? null : TwiceEncoded.mended(read.bytes, read.from, read.utf8.latin());
        return meant == null ? read : new PageText(meant, 0, Utf8.of(meant, 0), read.charset, read.guessed);
    }

    private static PageText read(SavedPage saved) {
        byte[] bytes = saved.bytes();
        if (saved.forcedCharset() != null) {
            PageCharset forced = CharsetLabels.forced(saved.forcedCharset());
            if (forced != null) return decoded(bytes, forced, false);
        }
        PageCharset marked = marked(bytes);
        if (marked != null) return decoded(bytes, marked, false);
        boolean isText = saved.content() == SavedPage.Content.TEXT;
        PageCharset declared = declared(saved, isText);
        if (declared != null && declared.isWide()) {
            if (hasZeros(bytes)) return decoded(bytes, declared, false);
            declared = null;
        }
        if (declared == null || declared.isUtf8()) {
            Utf8 utf8 = Utf8.of(bytes, 0);
            if (utf8 != null && !utf8.mended()) { // nearly all pages end here
                boolean escapes = declared == null ? hasEscapes(bytes, 1) : utf8.chars() == bytes.length && hasEscapes(bytes, SURE);
                return escapes ? decoded(bytes, CharsetLabels.find("iso-2022-jp"), true)
                    : new PageText(bytes, 0, utf8, PageCharset.UTF_8.name(), false);
            }
        }
        return weighed(bytes, declared, isText);
    }

    private static PageCharset declared(SavedPage saved, boolean isText) {
        PageCharset declared = saved.charset() == null ? null : CharsetLabels.find(saved.charset());
        if (declared == null && !isText) declared = CharsetDeclared.find(saved.bytes());
        return declared == null ? wide(saved.bytes()) : declared;
    }

    private static PageText weighed(byte[] bytes, PageCharset declared, boolean isText) {
        Utf8Count count = Utf8Count.of(bytes);
        boolean isUtf8 = count.good() > count.bad() * 50L;
        if (count.good() + count.bad() <= FEW && mayBeWrong(declared) && hasEscapes(bytes, SURE)) {
            return decoded(bytes, CharsetLabels.find("iso-2022-jp"), true);
        }
        if (declared == null) return isUtf8 ? decoded(bytes, PageCharset.UTF_8, false) : guessed(bytes, isText);
        if (declared.isUtf8()) {
            boolean mostlyGood = count.bad() <= FEW || count.bad() <= count.good() * 2L;
            return mostlyGood ? decoded(bytes, declared, false) : guessed(bytes, isText);
        }
        if (count.good() + count.bad() == 0) return decoded(bytes, declared, false);
        boolean latin = declared.name().equals("windows-1252");
        if (isUtf8 && count.good() >= (latin ? 1 : declared.isSingleByte() ? 3 : 8)) return decoded(bytes, PageCharset.UTF_8, true);
        return doubted(bytes, declared, CharsetSample.of(bytes, isText), count.bad() <= FEW);
    }

    private static boolean mayBeWrong(PageCharset declared) {
        return declared == null || declared.isUtf8() || declared.isSingleByte();
    }

    private static PageText guessed(byte[] bytes, boolean isText) {
        return decoded(bytes, CharsetGuess.of(CharsetSample.of(bytes, isText)).charset(), true);
    }

    /** In the declared charset, unless another fits its bytes much better. */
    private static PageText doubted(byte[] bytes, PageCharset declared, byte[] sample, boolean isPlain) {
        if (isPlain || !declared.isSingleByte() && CharsetGuess.isSound(declared, sample)) return decoded(bytes, declared, false);
        if (declared.isSingleByte() && CharsetGuess.letters(declared, sample) < ENOUGH) return decoded(bytes, declared, false);
        CharsetGuess.Guess guess = CharsetGuess.of(sample);
        double better = declared.isSingleByte() ? Math.max(0, CharsetGuess.fit(declared, sample)) + MUCH : 0;
        return guess.fit() > Math.max(better, FITS) ? decoded(bytes, guess.charset(), true) : decoded(bytes, declared, false);
    }

    private static PageText decoded(byte[] bytes, PageCharset charset, boolean guessed) {
        int from = 0;
        PageCharset marked = marked(bytes);
        if (marked != null && marked.name().equals(charset.name())) from = charset.isUtf8() ? 3 : charset.isUtf16() ? 2 : 4;
        Utf8 sound = charset.isUtf8() ? Utf8.of(bytes, from) : null;
        if (sound != null) return new PageText(bytes, from, sound, charset.name(), guessed);
        byte[] text = charset.decode(bytes, from, bytes.length - from).getBytes(StandardCharsets.UTF_8);
        return new PageText(text, 0, Utf8.of(text, 0), charset.name(), guessed);
    }

    /** The text as a string. */
    String text() {
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }

    /**
     * Whether the bytes switch between character sets, as ISO 2022 does, with at least so much kana. Of the stretches between two switches
     * a few may have a stray byte.
     */
    private static boolean hasEscapes(byte[] bytes, int least) {
        int kana = 0;
        int sound = 0;
        int faults = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (!isEscape(bytes, i)) continue;
            int from = i + 3;
            int at = from;
            while (at < bytes.length && bytes[at] > ' ' && bytes[at] < 127) at++;
            i = at - 1;
            if (at == from || (at - from & 1) != 0 || at == bytes.length || bytes[at] != 0x1b) {
                faults++;
            } else {
                sound++;
                kana += kana(bytes, from, at);
            }
        }
        return kana >= least && faults * MOST_OF_SOUND <= sound;
    }

    private static int kana(byte[] bytes, int from, int to) {
        int kana = 0;
        for (int i = from; i < to; i += 2) if (bytes[i] == '$' || bytes[i] == '%') kana++;
        return kana;
    }

    private static boolean isEscape(byte[] bytes, int i) {
        return bytes[i] == 0x1b && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@');
    }

    private static PageCharset marked(byte[] b) {
        if (begins(b, 0xef, 0xbb) && b.length >= 3 && b[2] == (byte) 0xbf) return PageCharset.UTF_8;
        boolean four = b.length >= 4;
        if (begins(b, 0xff, 0xfe)) return four && b[2] == 0 && b[3] == 0 ? CharsetLabels.find("utf-32le") : PageCharset.UTF_16LE;
        if (begins(b, 0xfe, 0xff)) return PageCharset.UTF_16BE;
        return four && begins(b, 0, 0) && b[2] == (byte) 0xfe && b[3] == (byte) 0xff ? CharsetLabels.find("utf-32be") : null;
    }

    private static boolean begins(byte[] b, int first, int second) {
        return b.length >= 2 && b[0] == (byte) first && b[1] == (byte) second;
    }

    /** UTF-16 without a byte order mark, recognised by the zeros beside its first tag; else null. */
    private static PageCharset wide(byte[] b) {
        if (b.length < 4) return null;
        if (b[0] == '<' && b[1] == 0 && b[2] != 0 && b[3] == 0) return PageCharset.UTF_16LE;
        if (b[0] == 0 && b[1] == '<' && b[2] == 0 && b[3] != 0) return PageCharset.UTF_16BE;
        return null;
    }

    private static boolean hasZeros(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 400); i++) if (bytes[i] == 0) return true;
        return false;
    }

    /**
     * @param good characters beyond ASCII that are valid UTF-8
     * @param bad  bytes beyond ASCII that are invalid
     */
    private record Utf8Count(int good, int bad) {

        static Utf8Count of(byte[] bytes) {
            int good = 0;
            int bad = 0;
            for (int i = 0; i < bytes.length; ) {
                if (bytes[i] >= 0) {
                    i++;
                    continue;
                }
                int n = Utf8.length(bytes, i);
                if (n > 0) good++;
                else bad++;
                i += Math.max(n, 1);
            }
            return new Utf8Count(good, bad);
        }
    }
}
