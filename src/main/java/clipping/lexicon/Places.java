package clipping.lexicon;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Names of the world's cities and countries in many scripts; one file per letter, so that a look-up reads little. */
public final class Places {
    /** More than the size of any city. */
    public static final int COUNTRY = 16;
    private static final String[] FILES = {"europe", "middle-east", "south-asia", "east-asia"};

    private static final class Loaded {
        // two threads may both read a table; the tables are equal
        static final AtomicReferenceArray<SortedTable> TABLES = new AtomicReferenceArray<>(26 + FILES.length);
    }

    private Places() {
    }

    /**
     * Size of the largest city of this name.
     *
     * @return digits of its population less one, from 3 for thousands to 7 for tens of millions; 0 for no such city
     */
    public static int city(String name) {
        String kinds = find(name);
        return kinds == null || kinds.charAt(0) == 'p' ? 0 : kinds.charAt(0) - '0';
    }

    /** The size of the largest city of this name as in {@link #city}, plus {@link #COUNTRY} if there is a country of this name. */
    public static int cityAndCountry(String name) {
        String kinds = find(name);
        if (kinds == null) return 0;
        return (kinds.charAt(0) == 'p' ? 0 : kinds.charAt(0) - '0') + (kinds.endsWith("p") ? COUNTRY : 0);
    }

    /** Whether there is a country of this name. */
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
