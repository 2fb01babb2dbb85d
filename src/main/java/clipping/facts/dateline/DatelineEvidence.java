package clipping.facts.dateline;

import clipping.facts.dateline.DatelineCredit.Trust;
import clipping.facts.dateline.DatelineGrammar.Mark;
import clipping.facts.dateline.DatelineGrammar.Shape;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.Language;
import clipping.lexicon.DatelineWords.Role;
import clipping.lexicon.Places;

/** Decides whether an opening of the right shape is a dateline. No place is better than a wrong place. */
final class DatelineEvidence {
    private static final int CITY = 4; // least size of a city whose name alone, in small letters, opens a story
    private static final int LARGE = 5;

    private final Opening opening;
    private final Shape shape;
    private final String language;
    private final DatelinePlace place;

    private DatelineEvidence(Opening opening, Shape shape, String language, DatelinePlace place) {
        this.opening = opening;
        this.shape = shape;
        this.language = language;
        this.place = place;
    }

    private DatelineEvidence weighed() {
        return new DatelineEvidence(opening, shape, language, shape.place() == null ? null : DatelinePlace.of(shape.place()));
    }

    /** Whether it is a dateline that opens a paragraph. */
    static boolean isDateline(Opening opening, Shape shape, String language) {
        DatelineEvidence evidence = new DatelineEvidence(opening, shape, language, null);
        return !shape.isCaption() && !evidence.isDismissed() && evidence.weighed().isOpening();
    }

    /** Whether it is a dateline in an element of its own above the story. */
    static boolean isDatelineAlone(Opening opening, Shape shape, String language) {
        return !shape.isCaption() && new DatelineEvidence(opening, shape, language, null).weighed().isAlone();
    }

    /** Whether no place, even a well-known one, could make it a dateline: checked before the gazetteer is asked. */
    private boolean isDismissed() {
        if (!opening.isSentenceAt(shape.end())) return true;
        if (shape.place() == null || shape.credit() != null || shape.day() != null) return false;
        boolean small = shape.place().length() > 1 && Opening.isLower(shape.place().charAt(1));
        if (!small) return shape.place().indexOf(',') < 0 && DatelineWords.is(Role.LABEL, shape.place());
        return switch (shape.mark()) {
            case COLON -> isQuestion() || !isSentence();
            case STOP -> Language.of(language).is("en");
            case DASH -> isPair();
            default -> false;
        };
    }

    private boolean isOpening() {
        if (place != null && place.isLabel() && !place.hasRegion()) return false;
        boolean empty = opening.skip(shape.end()) >= opening.text().length();
        if (shape.credit() != null) return isCredited();
        if (empty && shape.day() == null) return place != null && place.isInCapitals() && place.isKnown() && shape.mark() == Mark.DASH;
        if (place == null) return false;
        if (shape.day() != null) return isDated();
        return isBare();
    }

    private boolean isAlone() {
        if (place != null && (place.isLabel() || place.words() > 5)) return false;
        if (place == null) return shape.credit() != null && shape.credit().trust() == Trust.KNOWN;
        boolean sure = place.isKnown() || place.hasRegion() && place.isInCapitals();
        if (!sure || shape.credit() != null
            && (shape.credit().trust() == Trust.NAME || !shape.credit().isBracketed() && shape.credit().trust() != Trust.KNOWN)) {
            return false;
        }
        return (!place.isFirstName() || place.isInCapitals() || place.hasRegion() || place.city() > LARGE || shape.credit() != null);
    }

    private boolean isCredited() {
        DatelineCredit credit = shape.credit();
        boolean known = credit.trust().compareTo(Trust.WORD) >= 0;
        if (place == null) {
            if (!known) {
                return credit.isBracketed() && credit.trust() == Trust.SHAPE && shape.mark() == Mark.DASH && isLongEnough()
                    && !DatelineWords.is(Role.LABEL, credit.name());
            }
            if (credit.isBracketed()) return shape.mark() != Mark.STOP || shape.day() != null || credit.trust() == Trust.KNOWN;
            if (shape.day() != null) return shape.mark() != Mark.NONE;
            return isLongEnough() && opening.digit(opening.skip(shape.end())) < 0 && shape.mark() == Mark.DASH
                && credit.trust() == Trust.KNOWN && credit.name().indexOf(' ') < 0 && !DatelineWords.is(Role.LABEL, credit.name());
        }
        if (shape.isCreditFirst() && !credit.isBracketed() && !place.isKnown()) return false;
        if (!credit.isBracketed() || shape.mark() == Mark.END
            || "“\"«<".indexOf(opening.at(credit.end() - credit.name().length() - 2)) >= 0) {
            boolean shaped = place.isInCapitals() && shape.mark() != Mark.END
                || !place.isCased() && place.words() < 3 && credit.trust() == Trust.KNOWN;
            if (!place.isKnown() && !place.hasRegion() && !shaped) return false;
        }
        if (known) {
            return place.isKnown() || place.isInCapitals() || place.hasRegion() || !place.isCased()
                || credit.trust() == Trust.KNOWN && place.words() <= 4 && shape.place().indexOf(',') < 0;
        }
        // LONDON (VG) Regjeringen …
        boolean initials = credit.trust() == Trust.SHAPE && credit.name().length() <= 4 && place.isInCapitals() && place.city() >= CITY;
        if (shape.mark() == Mark.NONE && !initials || shape.mark() == Mark.END) return false;
        boolean sure = place.isKnown() || place.hasRegion();
        if (credit.trust() == Trust.SHAPE) return sure || shape.day() != null || place.isInCapitals() && place.isBuilt();
        return sure && (place.isInCapitals() || !place.isCased() || place.city() >= LARGE && !place.isFirstName())
            && (shape.mark() == Mark.DASH || !place.isCased() || shape.day() != null || place.isInCapitals() && place.city() >= CITY);
    }

    private boolean isDated() {
        if (shape.mark() == Mark.NONE || shape.mark() == Mark.END || !shape.day().isNamed() && shape.mark() == Mark.COLON) return false;
        boolean sure = place.isKnown() || place.hasRegion() || place.isBuilt() && place.isInCapitals();
        if (sure) return true;
        return place.words() <= 3 && shape.mark() == Mark.DASH && !DatelineWords.is(Role.DESK, shape.place())
            && shape.place().indexOf(',') < 0;
    }

    /** Whether a place and a separator, and nothing else, are a dateline. */
    private boolean isBare() {
        if (!place.isCased()) return isUncased();
        if (isScore() || shape.mark() == Mark.NONE || !isLongEnough()) return false;
        return place.isInCapitals() ? isInCapitals() : isInSmallLetters();
    }

    private boolean isInCapitals() {
        if (place.isFirstName() && !place.hasRegion() && shape.mark() == Mark.COLON) return false;
        if (shape.mark() == Mark.DASH) {
            return !isRestInCapitals() && !isPairing()
                && (place.city() >= CITY || place.city() > 0 && place.words() == 1 || place.isArea() || place.hasRegion()
                || place.isCountry() || place.isUnmistakable() && place.words() <= 7 || place.isVenue());
        }
        boolean sure = place.city() >= CITY || place.isArea() || place.hasRegion() && place.city() > 0;
        if (shape.mark() == Mark.STOP) return sure && !isRestInCapitals();
        return sure;
    }

    private boolean isInSmallLetters() {
        boolean city = place.city() >= CITY || place.isArea() && !place.isCountry() && place.words() > 1;
        if (place.isFirstName() && !place.hasRegion()) {
            city = city && (shape.mark() == Mark.STOP || shape.mark() == Mark.DASH && place.city() > LARGE);
        }
        boolean sure = city || place.hasRegion() && (place.city() > 0 || place.words() <= 3);
        if (!sure || place.isCountry() && place.city() < LARGE && !place.hasRegion()) return false;
        return switch (shape.mark()) {
            case DASH -> !isPair() && !isRoute();
            case COLON -> (place.city() >= LARGE || place.words() > 1) && !isQuestion() && isSentence();
            case STOP -> !isRoute() && (language == null ? place.city() >= LARGE : !Language.of(language).is("en"));
            case BAR -> true;
            default -> false;
        };
    }

    private boolean isUncased() {
        if (!place.isKnown() || isScore()) return false;
        if (place.isCountry() && place.city() == 0 && !place.isArea()) return false;
        int from = opening.skip(shape.end());
        int to = from;
        while (opening.hasLetter(to)) to++;
        if (DatelineWords.is(Role.NOT_AFTER, opening.part(from, to))) return false;
        return !isQuestion() && (shape.mark() == Mark.DASH || shape.mark() == Mark.COLON || shape.mark() == Mark.STOP)
            && !(shape.mark() == Mark.DASH && isPairInAnyCase());
    }

    /** Whether the text continues with "2:1" or "3-2": a match. */
    private boolean isScore() {
        int from = opening.skip(0);
        for (int i = from; i < Math.min(opening.end(), shape.end() + 30); i++) {
            if (opening.digit(i) < 0 || opening.digit(i - 1) >= 0) continue;
            int j = i + 1;
            if (opening.digit(j) >= 0) j++;
            if ((opening.at(j) == ':' || opening.hasDash(j)) && opening.digit(j + 1) >= 0 && opening.digit(j + 3) < 0 && j - i <= 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether a second dash closes the first: "Paris – Stadt des Lichts – hat …". */
    private boolean isPair() {
        int dashes = 0;
        int second = -1;
        for (int i = shape.end(); i < opening.end(); i++) {
            char c = opening.at(i);
            if ((c == '.' || c == '!' || c == '?') && Opening.isSpace(opening.at(i + 1)) && i - shape.end() > 3) break;
            if (!opening.hasDash(i) || c == '-' && !(Opening.isSpace(opening.at(i - 1)) && Opening.isSpace(opening.at(i + 1)))) continue;
            if (opening.hasDash(i - 1)) continue;
            dashes++;
            if (second < 0) second = i;
        }
        return dashes == 1 && Opening.isLower(opening.at(opening.skip(second + 1)));
    }

    private boolean isPairInAnyCase() {
        int dashes = 0;
        for (int i = shape.end(); i < Math.min(opening.end(), shape.end() + 90); i++) {
            char c = opening.at(i);
            if (".।۔؟!".indexOf(c) >= 0) break;
            if (opening.hasDash(i) && Opening.isSpace(opening.at(i - 1)) && Opening.isSpace(opening.at(i + 1))) dashes++;
        }
        return dashes == 1;
    }

    /** Whether the text continues with another place, like a route or pairing: "Istanbul - Ankara arası". */
    private boolean isRoute() {
        int from = opening.skip(shape.end());
        if (shape.mark() != Mark.DASH || !opening.hasLetter(from) || opening.at(shape.end() - 1) == '\u2014' && isLatin(opening.at(from))) {
            return false;
        }
        int to = from;
        for (int words = 0; words < 2; words++) { // "Hải Phòng"
            while (opening.hasLetter(to)) to++;
            String name = opening.part(from, to);
            if (name.length() > 3 && (Places.city(name) >= LARGE || Places.country(name) && place.isCountry())) return true;
            to = opening.skip(to);
        }
        return false;
    }

    /** Whether it is a Latin letter; in Latin script a long dash joins no pairs. */
    private static boolean isLatin(char c) {
        return c < '\u0250';
    }

    private boolean isQuestion() {
        int end = opening.text().indexOf('?', shape.end());
        int stop = opening.text().indexOf('.', shape.end());
        return end > 0 && (stop < 0 || end < stop) || opening.text().indexOf('؟', shape.end()) > 0 && stop < 0;
    }

    /** Whether a sentence follows, and not a single word. */
    private boolean isLongEnough() {
        int stop = shape.end();
        int words = 0;
        for (int i = opening.skip(shape.end()); i < opening.end() && words < 4; i++) {
            if (Opening.isSpace(opening.at(i))) words++;
            stop = i;
            if ((opening.at(i) == '.' || opening.at(i) == '!' || opening.at(i) == '?') && words < 3 && Opening.isLower(opening.at(i - 1))
                && !opening.hasLetter(i + 1)) {
                return false;
            }
        }
        return words >= 3 || stop - shape.end() > 25;
    }

    /** Whether a second name in capitals follows, with a colon or a number after it: a match. */
    private boolean isPairing() {
        int from = opening.skip(shape.end());
        int to = from;
        while (opening.hasLetter(to) && !Opening.isLower(opening.at(to))) to++;
        int next = opening.skip(to);
        return to - from > 2 && (opening.at(next) == ':' || opening.digit(next) >= 0 && opening.digit(next + 1) < 0);
    }

    private boolean isRestInCapitals() {
        int upper = 0;
        for (int i = shape.end(); i < opening.end() && i < shape.end() + 40; i++) {
            if (Opening.isLower(opening.at(i))) return false;
            if (Opening.isUpper(opening.at(i))) upper++;
        }
        return upper > 8;
    }

    /** Whether the paragraph is prose, and not a line of a list or a heading. */
    private boolean isSentence() {
        String text = opening.text();
        int end = opening.back(text.length());
        while (end > 0 && "\"'”’»)“]".indexOf(text.charAt(end - 1)) >= 0) end--;
        return end - shape.end() > 50 && ".!?…।:;".indexOf(text.charAt(end - 1)) >= 0 && opening.digit(opening.skip(shape.end())) < 0;
    }
}
