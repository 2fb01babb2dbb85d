package clipping.facts.dateline;

import clipping.lexicon.Resource;


/**
 * What speaks for and against an opening weighs, as {@code src/model/dateline} learned it from labelled openings. An opening whose weights
 * add up to more than zero is a dateline. A kind of opening has weights of its own: one line of the resource.
 */
final class DatelineWeights {
    private static final String RESOURCE = "/clipping/dateline.weights";

    /** Kinds of openings, by what they hold. The resource names them. */
    enum Kind {
        /** A place and a known agency. */
        WIRE,
        /** A place and what may be a newsroom. */
        NEWSROOM,
        /** An agency without a place. */
        AGENCY,
        /** A place and a day. */
        DATED,
        /** A place in capitals and a dash. */
        CAPITALS,
        /** A place in capitals and another separator. */
        CAPITALS_MARKED,
        /** A place in small letters and a dash. */
        SMALL,
        /** A place in small letters and a colon. */
        SMALL_COLON,
        /** A place in small letters and another separator. */
        SMALL_MARKED,
        /** A place in a script without capitals. */
        UNCASED
    }

    /** What may speak for or against an opening. The resource names it. */
    enum Clue {
        // the separator behind it
        LONG_DASH, STOP, COLON,
        // how the place looks
        IN_CAPITALS, WITHOUT_CAPITALS, ONE_WORD, SHORT_NAME, LABEL, FIRST_NAME,
        // the credit
        SURE_CREDIT, SHAPED_CREDIT, UNBRACKETED, LABEL_CREDIT, SPACED_CREDIT,
        // the day
        DAY, UNNAMED_DAY,
        // what follows
        BRIEF, NUMBER_NEXT, NO_SENTENCE, QUESTION, QUOTE_NEXT, SHOUTED, PAIR, SCORE,
        // the page's language
        ENGLISH_STOP,
        // what the gazetteer says, which is asked last
        KNOWN, TOWN, CITY, LARGE_CITY, COUNTRY_ONLY, AREA, REGION, SITE, VENUE, ROUTE;

        /** Whether only the gazetteer tells. */
        boolean isGazetted() {
            return compareTo(KNOWN) >= 0;
        }
    }

    private final double[] bias = new double[Kind.values().length];
    private final double[] most = new double[bias.length]; // what the gazetteer can add at most
    private final double[][] weights = new double[bias.length][Clue.values().length];

    private static final class Lazy {
        static final DatelineWeights INSTANCE = new DatelineWeights(Resource.text(RESOURCE));
    }

    /** Reads weights: a line a kind, {@code WIRE 1.5 KNOWN 2.1 BRIEF -0.4}; refuses a name that is none of this program's. */
    DatelineWeights(String text) {
        int kinds = 0;
        for (String line : text.split("\n")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            String[] words = line.strip().split(" ");
            int kind = Kind.valueOf(words[0]).ordinal();
            bias[kind] = Double.parseDouble(words[1]);
            for (int i = 2; i + 1 < words.length; i += 2) {
                Clue clue = Clue.valueOf(words[i]);
                double weight = Double.parseDouble(words[i + 1]);
                weights[kind][clue.ordinal()] = weight;
                if (clue.isGazetted()) most[kind] += Math.max(0, weight);
            }
            kinds++;
        }
        if (kinds != bias.length) throw new IllegalStateException("dateline.weights: " + kinds + " kinds of " + bias.length);
    }

    /** The project's; read once, at the first call. */
    static DatelineWeights get() {
        return Lazy.INSTANCE;
    }

    /** The sum of what the clues weigh for an opening of a kind: the log-odds of a dateline. */
    double sum(Kind kind, Iterable<Clue> clues) {
        double sum = bias[kind.ordinal()];
        for (Clue clue : clues) sum += weights[kind.ordinal()][clue.ordinal()];
        return sum;
    }

    /** What the gazetteer can add to a sum at most. */
    double most(Kind kind) {
        return most[kind.ordinal()];
    }
}
