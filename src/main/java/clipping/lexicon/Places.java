package clipping.lexicon;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** The names of the world's cities and countries in many scripts, in a file a letter, so that a look-up reads little. */
public final class Places {
    /** More than the size of any city. */
    public static final int COUNTRY = 16;
    private static final String[] FILES = {"europe", "middle-east", "south-asia", "east-asia"};

    private static final class Loaded {
        // a second thread that comes too early reads the same
        static final AtomicReferenceArray<SortedTable> TABLES = new AtomicReferenceArray<>(26 + FILES.length);
    }

    private Places() {
    }

    /**
     * The size of the largest city of a name.
     *
     * @return the number of digits of its people less one, from 3 for thousands to 7 for tens of millions; 0 when no city is called so
     */
    public static int city(String name) {
        String kinds = find(name);
        return kinds == null || kinds.charAt(0) == 'p' ? 0 : kinds.charAt(0) - '0';
    }

    /** The largest city of a name, as {@link #city} says, and whether a country is called so, which adds {@link #COUNTRY}. */
    public static int cityAndCountry(String name) {
        String kinds = find(name);
        if (kinds == null) return 0;
        return (kinds.charAt(0) == 'p' ? 0 : kinds.charAt(0) - '0') + (kinds.endsWith("p") ? COUNTRY : 0);
    }

    /** Whether a country is called so. */
    public static boolean country(String name) {
        String kinds = find(name);
        return kinds != null && kinds.endsWith("p");
    }

    private static String find(String name) {
        String folded = Spelling.fold(name);
        if (folded.isEmpty()) return null;
        char first = folded.charAt(0);
        boolean latin = first >= 'a' && first <= 'z';
        int number = latin ? first - 'a' : first < '\u0590' ? 26 : first < '\u0900' ? 27 : first < '\u3000' ? 28 : 29;
        SortedTable table = Loaded.TABLES.get(number);
        if (table == null) {
            table = new SortedTable("places/" + (latin ? String.valueOf(first) : FILES[number - 26]) + ".txt");
            Loaded.TABLES.set(number, table);
        }
        return table.find(folded);
    }
}
