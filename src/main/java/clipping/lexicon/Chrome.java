package clipping.lexicon;

import java.util.List;

/**
 * Phrases that mark the furniture of news pages (share bars, newsletter boxes, "read more" lines, copyright footers …) in many languages.
 * The words stand in the resource files {@code chrome/*.txt}, whose format {@code chrome/index.txt} tells. Immutable and thread-safe.
 */
public final class Chrome {

    /** What a phrase is about; each is also a reason for cutting a block. */
    public enum Section {
        SHARE(1), SUBSCRIBE(2), FOLLOW(3), RELATED(4), COMMENTS(5), COPYRIGHT(6), COOKIES(7), ADVERTISEMENT(8),
        DISCLOSURE(9), NAVIGATION(10), LOGIN(11), PAYWALL(12), AUTHOR_BOX(13), BYLINE(14), PHOTO_CREDIT(15),
        DATE_LINE(16), TAGS(17), TOOLS(18), CONTACT(19), NOTE(20), AGENCY_CREDIT(21), DONATION(22), WIDGET(23),
        ERROR(24), SCRIPT(25);

        private final int code;

        Section(int code) {
            this.code = code;
        }

        /** {@return the number that the model knows it by, from 1; once given, it stays} */
        public int code() {
            return code;
        }
    }

    /** How a phrase lies in a block, the telling positions first. */
    public enum Where {
        WHOLE(0), START(1), END(2), INSIDE(3);

        private final int code;

        Where(int code) {
            this.code = code;
        }

        /** {@return the number that the model knows it by: the lower, the more telling; once given, it stays} */
        public int code() {
            return code;
        }
    }

    /**
     * A phrase that was found.
     *
     * @param section what it is about
     * @param where   how it lies in the block
     * @param phrase  as the block prints it
     */
    public record Hit(Section section, Where where, String phrase) {
    }

    /**
     * What was found in a block: at most one hit a section, the most telling one, in the order of the sections' codes.
     *
     * @param all the hits
     */
    public record Hits(List<Hit> all) {
        /** Nothing found. */
        public static final Hits NONE = new Hits(List.of());

        public Hits {
            all = List.copyOf(all);
        }

        /** Whether nothing was found. */
        public boolean isEmpty() {
            return all.isEmpty();
        }

        /** The hit of a section, or null. */
        public Hit of(Section section) {
            for (int i = 0; i < all.size(); i++) if (all.get(i).section() == section) return all.get(i);
            return null;
        }

        /** The most telling hit: by its place, then by the length of its phrase; null when there is none. */
        public Hit best() {
            Hit best = null;
            for (int i = 0; i < all.size(); i++) if (best == null || isBetter(all.get(i), best)) best = all.get(i);
            return best;
        }
    }

    private static final class Lazy {
        static final Chrome INSTANCE = new Chrome(ChromeTable.load());
    }

    private final ChromeTable table;

    private Chrome(ChromeTable table) {
        this.table = table;
    }

    /** The lexicon; read once, at the first call. */
    public static Chrome load() {
        return Lazy.INSTANCE;
    }

    /**
     * Finds phrases in a block of text; of a long one only the beginning and the end are looked at.
     *
     * @param text a block's text, of any length
     * @return never null, {@link Hits#NONE} when nothing is found
     */
    public Hits match(String text) {
        return matcher().match(text);
    }

    /** One to find phrases in many texts, by one thread: it makes its tables once. */
    public ChromeMatcher matcher() {
        return new ChromeMatcher(table);
    }

    static boolean isBetter(Hit a, Hit b) {
        int byPlace = Integer.compare(a.where().code(), b.where().code());
        return byPlace < 0 || byPlace == 0 && a.phrase().length() > b.phrase().length();
    }
}
