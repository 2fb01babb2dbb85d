package clipping.lexicon;

/** The names of the world's cities and countries in many scripts. */
public final class Places {

    private static final class Loaded {
        static final SortedTable NAMES = new SortedTable("places.txt");
    }

    private Places() {
    }

    /**
     * The size of the largest city of a name.
     *
     * @return the number of digits of its people less one, from 3 for thousands to 7 for tens of millions; 0 when no city is called so
     */
    public static int city(String name) {
        String kinds = Loaded.NAMES.find(Spelling.fold(name));
        return kinds.isEmpty() || kinds.charAt(0) == 'p' ? 0 : kinds.charAt(0) - '0';
    }

    /** Whether a country is called so. */
    public static boolean country(String name) {
        return Loaded.NAMES.find(Spelling.fold(name)).endsWith("p");
    }
}
