package clipping.facts.dateline;

import clipping.facts.dateline.DatelineWeights.Clue;
import clipping.facts.dateline.DatelineWeights.Kind;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import clipping.lexicon.Language;
import clipping.lexicon.Places;
import java.util.EnumSet;
import java.util.Set;

/** Weighs what speaks for and against an opening of the right shape. No place is better than a wrong place. */
final class DatelineEvidence {
    private static final int CITY = 4;
    private static final int LARGE = 5;
    /** Most words of a place that only its element tells. */
    private static final int NAMES = 3;

    private final Opening opening;
    private final Shape shape;
    private final DatelinePlace place;
    private final FollowingText rest;
    private final Set<Clue> clues = EnumSet.noneOf(Clue.class);
    private final Kind kind;

    private DatelineEvidence(Opening opening, Shape shape) {
        this.opening = opening;
        this.shape = shape;
        place = shape.place() == null ? null : DatelinePlace.of(shape.place());
        rest = new FollowingText(opening, shape.end());
        kind = kind();
    }

    /** Whether an opening is a dateline. */
    static boolean isDateline(Opening opening, Shape shape) {
        return isWorthIt(opening, shape) && new DatelineEvidence(opening, shape).isMoreThanZero();
    }

    private static boolean isWorthIt(Opening opening, Shape shape) {
        boolean empty = opening.skip(shape.end()) >= opening.text().length(); // a place and a stop are no opening of anything
        boolean picture = shape.place() != null && DatelineWords.is(Role.PICTURE, shape.place()); // "Foto: dpa."
        return !shape.isCaption() && !picture && (shape.place() != null || shape.credit() != null) && opening.isSentenceAt(shape.end())
            && !(empty && shape.credit() == null && shape.day() == null && shape.mark() != Mark.DASH);
    }

    /** The kind of an opening and all its clues, for the trainer; null for what is never one. */
    static String describe(Opening opening, Shape shape) {
        if (!isWorthIt(opening, shape)) return null;
        DatelineEvidence evidence = new DatelineEvidence(opening, shape);
        evidence.look();
        evidence.ask();
        StringBuilder told = new StringBuilder(evidence.kind.name());
        for (Clue clue : evidence.clues) told.append(' ').append(clue);
        return told.toString();
    }

    /** Whether what fills an element of its own above the story is one: a sure place, with a sure credit or none, or a known agency. */
    static boolean isAlone(Shape shape) {
        DatelineCredit credit = shape.credit();
        boolean credited = credit != null && credit.isKnown();
        if (shape.isCaption()) return false;
        if (shape.place() == null) return credited;
        DatelinePlace place = DatelinePlace.of(shape.place());
        if (isComplete(shape, place)) return true;
        boolean doubted = credit != null && !credited && (credit.trust() == Trust.NAME || !credit.isBracketed());
        return !doubted && isSureAlone(place, credit != null);
    }

    /** Whether what fills an element named like datelines is one, though no gazetteer has the place: a name or two and a separator. */
    static boolean isNamed(Shape shape) {
        boolean isBare = shape.place() != null && shape.credit() == null && shape.day() == null && !shape.isCaption();
        if (!isBare || DatelineWords.is(Role.PICTURE, shape.place())) return false;
        DatelinePlace place = DatelinePlace.of(shape.place());
        boolean isName = place.isCased() && place.words() <= NAMES && !place.isLabel() && !place.isFirstName();
        return isName && (shape.mark() == Mark.STOP || shape.mark() == Mark.DASH || shape.mark() == Mark.COLON);
    }

    /** Whether it has all that wires print, so that a place in no gazetteer is one too: LORIENT COVE (AFP) –, SAN TEO, 3 mayo (Rig) —. */
    private static boolean isComplete(Shape shape, DatelinePlace place) {
        DatelineCredit credit = shape.credit();
        if (credit == null || place.isLabel() || DatelineWords.is(Role.PICTURE, shape.place())) return false;
        boolean closed = shape.mark() == Mark.DASH || shape.mark() == Mark.STOP;
        if (credit.isKnown() && credit.isBracketed()) return shape.mark() == Mark.DASH;
        return closed && shape.day() != null && shape.day().isNamed() && place.isInCapitals();
    }

    private static boolean isSureAlone(DatelinePlace place, boolean credited) {
        if (place.isLabel() || place.words() > 5) return false;
        boolean region = place.hasRegion();
        boolean sure = place.isKnown() || region && place.isInCapitals();
        return sure && (!place.isFirstName() || place.isInCapitals() || region || place.city() > LARGE || credited);
    }

    private boolean isMoreThanZero() {
        DatelineWeights weights = DatelineWeights.get();
        look();
        boolean settled = place == null || weights.sum(kind, clues) + weights.most(kind) <= 0;
        if (!settled) ask(); // the gazetteer is read only where it can decide
        return weights.sum(kind, clues) > 0;
    }

    private Kind kind() {
        if (place == null) return Kind.AGENCY;
        if (shape.credit() != null) return shape.credit().trust().compareTo(Trust.WORD) >= 0 ? Kind.WIRE : Kind.NEWSROOM;
        if (shape.day() != null) return Kind.DATED;
        if (!place.isCased()) return Kind.UNCASED;
        if (place.isInCapitals()) return shape.mark() == Mark.DASH ? Kind.CAPITALS : Kind.CAPITALS_MARKED;
        return switch (shape.mark()) {
            case DASH -> Kind.SMALL;
            case COLON -> Kind.SMALL_COLON;
            default -> Kind.SMALL_MARKED;
        };
    }

    private void add(Clue clue, boolean holds) {
        if (holds) clues.add(clue);
    }

    /** Adds all clues but those of the gazetteer. */
    private void look() {
        Mark mark = shape.mark();
        add(Clue.LONG_DASH, mark == Mark.DASH && opening.at(shape.end() - 1) != '-');
        add(Clue.STOP, mark == Mark.STOP);
        add(Clue.COLON, mark == Mark.COLON);
        add(Clue.DAY, shape.day() != null);
        add(Clue.UNNAMED_DAY, shape.day() != null && !shape.day().isNamed());
        add(Clue.ENGLISH_STOP, mark == Mark.STOP && Language.of(opening.language()).is("en"));
        if (place != null) lookAtPlace();
        if (shape.credit() != null) lookAtCredit(shape.credit());
        lookAtRest();
    }

    private void lookAtPlace() {
        add(Clue.IN_CAPITALS, place.isInCapitals());
        add(Clue.WITHOUT_CAPITALS, !place.isCased());
        add(Clue.ONE_WORD, place.words() == 1);
        add(Clue.SHORT_NAME, shape.place().length() < 5);
        add(Clue.LABEL, place.isLabel());
        add(Clue.FIRST_NAME, place.isFirstName());
    }

    private void lookAtCredit(DatelineCredit credit) {
        add(Clue.SURE_CREDIT, credit.isKnown());
        add(Clue.SHAPED_CREDIT, credit.trust() == Trust.SHAPE);
        add(Clue.UNBRACKETED, !credit.isBracketed());
        add(Clue.LABEL_CREDIT, DatelineWords.is(Role.LABEL, credit.name()));
        add(Clue.SPACED_CREDIT, credit.name().indexOf(' ') >= 0);
    }

    private void lookAtRest() {
        add(Clue.BRIEF, rest.isBrief());
        add(Clue.NUMBER_NEXT, rest.isNumber());
        add(Clue.NO_SENTENCE, !rest.isSentence());
        add(Clue.QUESTION, rest.isQuestion());
        add(Clue.QUOTE_NEXT, rest.isQuotation());
        add(Clue.SHOUTED, rest.isInCapitals());
        add(Clue.PAIR, shape.mark() == Mark.DASH && rest.isPair(place != null && !place.isCased()));
        add(Clue.SCORE, rest.isScore());
    }

    /** Adds the clues of the gazetteer. */
    private void ask() {
        if (place == null) return;
        int city = place.city();
        boolean region = place.hasRegion();
        add(Clue.KNOWN, place.isKnown());
        add(Clue.TOWN, city > 0);
        add(Clue.CITY, city >= CITY);
        add(Clue.LARGE_CITY, city >= LARGE);
        add(Clue.COUNTRY_ONLY, place.isCountry() && city < LARGE && !region);
        add(Clue.AREA, place.isArea());
        add(Clue.REGION, region);
        add(Clue.SITE, place.isUnmistakable());
        add(Clue.VENUE, place.isVenue());
        add(Clue.ROUTE, shape.mark() == Mark.DASH && isRoute());
    }

    /** Whether words of a script without spaces begin with a large city: "上海高铁". */
    private static boolean isUnspacedPlace(String words) {
        if (words.isEmpty() || !Letters.isEastAsian(words.charAt(0))) return false;
        for (int i = 2; i <= 4 && i <= words.length(); i++) if (Places.city(words.substring(0, i)) >= LARGE) return true;
        return false;
    }

    /** Whether the text continues with another place, like a route or pairing: "Istanbul - Ankara arası". */
    private boolean isRoute() {
        // in Latin script a long dash joins no pairs
        if (opening.at(shape.end() - 1) == '\u2014' && opening.at(opening.skip(shape.end())) < '\u0250') return false;
        for (int words = 1; words <= 2; words++) { // "Hải Phòng"
            String name = rest.words(words);
            if (words == 1 && isUnspacedPlace(name)) return true;
            if (name.length() > 3 && (Places.city(name) >= LARGE || Places.country(name) && place.isCountry())) return true;
        }
        return false;
    }
}
