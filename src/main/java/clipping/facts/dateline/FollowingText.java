package clipping.facts.dateline;

/** The text behind an opening: whether it reads like the story's first sentence, or like what else follows a name and a dash. */
final class FollowingText {
    private static final int SENTENCE = 50;

    private final Opening opening;
    private final int start;

    /** @param start index after the opening's separator */
    FollowingText(Opening opening, int start) {
        this.opening = opening;
        this.start = start;
    }

    /** Whether it begins with a figure. */
    boolean isNumber() {
        return opening.digit(opening.skip(start)) >= 0;
    }

    /** Whether it begins with a quotation. */
    boolean isQuotation() {
        return "\"“”„«»「『‘".indexOf(opening.at(opening.skip(start))) >= 0;
    }

    /** Its first words. */
    String words(int count) {
        int from = opening.skip(start);
        int to = from;
        for (int words = 0; words < count; words++) {
            to = opening.skip(to);
            while (opening.hasLetter(to)) to++;
        }
        return opening.part(from, opening.back(to));
    }

    /** Whether the opening or what follows holds "2:1" or "3-2": a match. */
    boolean isScore() {
        for (int i = opening.skip(0); i < Math.min(opening.end(), start + 30); i++) {
            if (opening.digit(i) < 0 || opening.digit(i - 1) >= 0) continue;
            int j = opening.digit(i + 1) >= 0 ? i + 2 : i + 1;
            boolean joined = opening.at(j) == ':' || opening.hasDash(j);
            if (joined && opening.digit(j + 1) >= 0 && opening.digit(j + 3) < 0) return true;
        }
        return false;
    }

    /** Whether a second dash closes the first: "Paris – Stadt des Lichts – hat …". */
    boolean isPair(boolean inAnyCase) {
        int dashes = 0;
        int second = -1;
        int end = inAnyCase ? Math.min(opening.end(), start + 90) : opening.end();
        for (int i = start; i < end && !isStop(i, inAnyCase); i++) {
            boolean spaced = Letters.isSpace(opening.at(i - 1)) && Letters.isSpace(opening.at(i + 1));
            if (!opening.hasDash(i) || opening.hasDash(i - 1) || !spaced && (inAnyCase || opening.at(i) == '-')) continue;
            dashes++;
            if (second < 0) second = i;
        }
        return dashes == 1 && (inAnyCase || Letters.isLower(opening.at(opening.skip(second + 1))));
    }

    private boolean isStop(int i, boolean inAnyCase) {
        char c = opening.at(i);
        if (inAnyCase) return ".।۔؟!".indexOf(c) >= 0;
        return (c == '.' || c == '!' || c == '?') && Letters.isSpace(opening.at(i + 1)) && i - start > 3;
    }

    /** Whether its first sentence asks. */
    boolean isQuestion() {
        int end = opening.text().indexOf('?', start);
        int stop = opening.text().indexOf('.', start);
        return end > 0 && (stop < 0 || end < stop) || opening.text().indexOf('؟', start) > 0 && stop < 0;
    }

    /** Whether a single word or two follow, and no sentence. */
    boolean isBrief() {
        int stop = start;
        int words = 0;
        for (int i = opening.skip(start); i < opening.end() && words < 4; i++) {
            if (Letters.isSpace(opening.at(i))) words++;
            stop = i;
            if (words < 3 && isSentenceEnd(i)) return true;
        }
        return words < 3 && stop - start <= 25;
    }

    /** Whether a sentence ends there, and no abbreviation before a number as in "Dec. 3". */
    private boolean isSentenceEnd(int i) {
        return ".!?".indexOf(opening.at(i)) >= 0 && Letters.isLower(opening.at(i - 1)) && !opening.hasLetter(i + 1)
            && opening.digit(opening.skip(i + 1)) < 0;
    }

    /** Whether it is all in capitals. */
    boolean isInCapitals() {
        int upper = 0;
        for (int i = start; i < opening.end() && i < start + 40; i++) {
            if (Letters.isLower(opening.at(i))) return false;
            if (Letters.isUpper(opening.at(i))) upper++;
        }
        return upper > 8;
    }

    /** Whether it is prose up to the paragraph's end, and not a line of a list or a heading. */
    boolean isSentence() {
        String text = opening.text();
        int end = opening.back(text.length());
        while (end > 0 && "\"'”’»)“]".indexOf(text.charAt(end - 1)) >= 0) end--;
        return end - start > SENTENCE && ".!?…।:;".indexOf(text.charAt(end - 1)) >= 0;
    }
}
