package clipping.lexicon;

import java.util.List;

/**
 * Phrases that mark the furniture of news pages (share bars, newsletter boxes, "read more" lines, copyright footers …) in many languages.
 * The resource files {@code chrome/*.txt} hold them; {@code chrome/index.txt} describes the format. Immutable and thread-safe.
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

        /** {@return the model's number for it, from 1; it never changes} */
        public int code() {
            return code;
        }
    }

    /** Where a phrase is in a block, the most telling place first. */
    public enum Where {
        WHOLE(0), START(1), END(2), INSIDE(3);

        private final int code;

        Where(int code) {
            this.code = code;
        }

        /** {@return the model's number for it: the lower, the more telling; it never changes} */
        public int code() {
            return code;
        }

        /** {@return whether the block begins with it, or is nothing else} */
        public boolean isBeginning() {
            return this == WHOLE || this == START;
        }
    }

    /**
     * A phrase that was found.
     *
     * @param section what it is about
     * @param where   where it is in the block
     * @param phrase  as the block prints it
     */
    public record Hit(Section section, Where where, String phrase) {
    }

    /**
     * The phrases found in a block: at most one hit per section, the most telling, in the order of the sections' codes.
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

        /** Whether the most telling hit is of a section, and its phrase is all that the block says. */
        public boolean isOnly(Section section) {
            Hit best = best();
            return best != null && best.section() == section && best.where() == Where.WHOLE;
        }

        /** The hits of all other sections. */
        public Hits without(Section section) {
            return of(section) == null ? this : new Hits(all.stream().filter(hit -> hit.section() != section).toList());
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
     * Finds phrases in a block of text. Of a long block only the beginning and the end are searched.
     *
     * @param text a block's text, of any length
     * @return never null, {@link Hits#NONE} when nothing is found
     */
    public Hits match(String text) {
        return matcher().match(text);
    }

    /** A matcher for many texts, to be used by one thread: it allocates its buffers once. */
    public ChromeMatcher matcher() {
        return new ChromeMatcher(table);
    }

    static boolean isBetter(Hit a, Hit b) {
        int byPlace = Integer.compare(a.where().code(), b.where().code());
        return byPlace < 0 || byPlace == 0 && a.phrase().length() > b.phrase().length();
    }
}
